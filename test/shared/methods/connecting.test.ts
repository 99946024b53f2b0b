/** What comes by itself when the room goes to an activity. */
import { describe, expect, test } from "vitest";
import * as Y from "yjs";
import { activities, archiveActivity, connectActivity } from "../../../shared/doc/activities.ts";
import { addCards, archiveCards, cards } from "../../../shared/doc/cards.ts";
import { decideTasks } from "../../../shared/doc/decisions.ts";
import { links } from "../../../shared/doc/links.ts";
import { methods } from "../../../shared/doc/methods.ts";
import { addOutcome } from "../../../shared/doc/outcomes.ts";
import { steps } from "../../../shared/doc/steps.ts";
import { LOCAL } from "../../../shared/doc/table.ts";
import { agendaSteps, startActivity } from "../../../shared/methods/agenda.ts";
import { arrivedIn, connectionsOf, startingCards } from "../../../shared/methods/connecting.ts";
import { fistToFive } from "../../../shared/methods/library/fistToFive.ts";
import { microDacum } from "../../../shared/methods/library/microDacum.ts";
import type { Given, Method } from "../../../shared/methods/method.ts";
import { takeRoomTo } from "../../../shared/methods/takeRoomTo.ts";
import { WHEEL } from "../../support/keys.ts";

const STRUCTURE: Method = {
  ...microDacum,
  id: "structure",
  takes: "ideas",
  outputs: ["ideas", "chosenIdeas"],
};

function workshop() {
  const doc = new Y.Doc();
  const one = startActivity(doc, STRUCTURE, { title: "One", at: 1 });
  const two = startActivity(doc, STRUCTURE, { title: "Two", at: 1 });
  const [bold = ""] = addCards(
    doc,
    { activityId: one, authorId: "ana", createdAt: 1 },
    ["bold", "timid"].map((text) => ({ text, list: "ideas" as const })),
  );
  decideTasks(doc, [bold], { selected: "yes" }, { personId: "ana", at: 1 });
  return { doc, one, two, bold };
}

function takeTo(doc: Y.Doc, activityId: string, index = 0): void {
  const activity = activities.get(doc, activityId);
  const agenda = activity ? agendaSteps(activity, { steps: steps.all(doc), methods: methods.all(doc) }) : [];
  const to = agenda[index];
  if (!to) throw new Error("no such step");
  takeRoomTo(doc, WHEEL, to, agenda, 1000);
}

const textsIn = (doc: Y.Doc, activityId: string): string[] =>
  cards
    .all(doc)
    .filter((card) => card.activityId === activityId && !card.archived)
    .map(({ text }) => text)
    .toSorted();

const connect = (doc: Y.Doc, to: string, from: string, output: Given | "" = "chosenIdeas"): void =>
  connectActivity(doc, to, { activityId: from, output });

describe("a connected activity", () => {
  test("gets its cards when the room first comes to it, and not again", () => {
    const { doc, one, two } = workshop();
    connect(doc, two, one);
    takeTo(doc, one);
    expect(textsIn(doc, two)).toEqual([]);
    takeTo(doc, two);
    expect(textsIn(doc, two)).toEqual(["bold"]);
    expect(arrivedIn(two, { cards: cards.all(doc), links: links.all(doc) })).toMatchObject([
      { card: { text: "bold", list: "ideas" }, fromId: one },
    ]);
    decideTasks(
      doc,
      cards.all(doc).map(({ id }) => id),
      { selected: "yes" },
      { personId: "ana", at: 2 },
    );
    takeTo(doc, two, 1);
    takeTo(doc, two);
    expect(textsIn(doc, two)).toEqual(["bold"]); // what was chosen since is the facilitator's to bring
  });

  test("gets nothing back that was removed there", () => {
    const { doc, one, two } = workshop();
    connect(doc, two, one);
    takeTo(doc, two);
    archiveCards(
      doc,
      cards.all(doc).flatMap(({ id, activityId }) => (activityId === two ? [id] : [])),
    );
    takeTo(doc, two, 1);
    expect(textsIn(doc, two)).toEqual([]);
  });

  test("gets them later where the earlier one had nothing to give at first", () => {
    const { doc, one, two, bold } = workshop();
    connect(doc, two, one);
    decideTasks(doc, [bold], { selected: "open" }, { personId: "ana", at: 2 });
    takeTo(doc, two);
    expect(textsIn(doc, two)).toEqual([]);
    decideTasks(doc, [bold], { selected: "yes" }, { personId: "ana", at: 3 });
    takeTo(doc, two, 1);
    expect(textsIn(doc, two)).toEqual(["bold"]);
  });

  test("gets them once where two desks take the room there at the same time", () => {
    const { doc, one, two } = workshop();
    connect(doc, two, one);
    const other = new Y.Doc();
    Y.applyUpdate(other, Y.encodeStateAsUpdate(doc));
    takeTo(doc, two);
    takeTo(other, two);
    Y.applyUpdate(other, Y.encodeStateAsUpdate(doc));
    Y.applyUpdate(doc, Y.encodeStateAsUpdate(other));
    expect([textsIn(doc, two), textsIn(other, two)]).toEqual([["bold"], ["bold"]]);
  });

  test("gets the outcomes of the blueprint", () => {
    const { doc, two } = workshop();
    addOutcome(doc, "Mop a floor", []);
    connect(doc, two, "", "outcomes");
    takeTo(doc, two);
    takeTo(doc, two);
    expect(textsIn(doc, two)).toEqual(["Mop a floor"]);
  });

  test("gets nothing once it is cut loose, or what it took from is off the agenda", () => {
    for (const sever of [
      (doc: Y.Doc, _one: string, two: string) => connect(doc, two, "", ""),
      (doc: Y.Doc, one: string) => archiveActivity(doc, one),
    ]) {
      const { doc, one, two } = workshop();
      connect(doc, two, one);
      sever(doc, one, two);
      takeTo(doc, two);
      expect(textsIn(doc, two)).toEqual([]);
    }
  });

  test("keeps what came when somebody takes back their own work", () => {
    const { doc, one, two } = workshop();
    const undo = new Y.UndoManager([cards.root(doc), activities.root(doc)], {
      trackedOrigins: new Set([LOCAL]),
      captureTimeout: 0,
    });
    connect(doc, two, one);
    takeTo(doc, two);
    undo.undo();
    expect(activities.get(doc, two)?.takesFrom.output).toBe("");
    expect(textsIn(doc, two)).toEqual(["bold"]);
    expect(undo.undoStack).toHaveLength(0);
  });
});

test("an activity can be connected to what comes before it, and to the blueprint where it takes ideas", () => {
  const { doc, one, two } = workshop();
  const dacum = startActivity(doc, microDacum, { title: "DACUM", at: 1 });
  const choices = (activityId: string) =>
    connectionsOf(activityId, { activities: activities.all(doc), methods: methods.all(doc) }).map(
      ({ from, output }) => `${from?.title ?? "Blueprint"} ${output}`,
    );
  expect(choices(one)).toEqual(["Blueprint outcomes"]);
  expect(choices(two)).toEqual(["One ideas", "One chosenIdeas", "Blueprint outcomes"]);
  expect(choices(dacum)).toEqual(["One ideas", "One chosenIdeas", "Two ideas", "Two chosenIdeas"]);
  expect(choices("nowhere")).toEqual([]);
});

test("what came is there to begin from until a step has it among its own cards", () => {
  const { doc, one, two } = workshop();
  const vote = startActivity(doc, fistToFive, { title: "Vote", at: 1 });
  connect(doc, vote, one);
  takeTo(doc, vote);
  addCards(doc, { activityId: vote, authorId: "ana", createdAt: 1 }, [
    { text: "written here", list: "ideas" },
  ]);
  const activity = activities.get(doc, vote);
  if (!activity) throw new Error("no activity");
  const sheet = agendaSteps(activity, { steps: steps.all(doc), methods: [] });
  const seen = (agenda: typeof sheet): string[] =>
    sheet.map((at) => {
      const found = startingCards(agenda, at, { cards: cards.all(doc), links: links.all(doc) });
      return `${at.step.id}: ${found.map(({ text }) => text).join()}`;
    });
  expect(seen(sheet)).toEqual([
    "proposal: bold",
    "vote: bold",
    "hear: bold",
    "amend: ", // where they stand among the others
    "again: ",
    "debrief: ",
  ]);
  const withoutAmending = sheet.map((at) => ({ ...at, isSkipped: at.step.id === "amend" }));
  expect(seen(withoutAmending)[4]).toBe("again: bold");
  archiveCards(
    doc,
    cards.all(doc).map(({ id }) => id),
  );
  expect(seen(sheet)[0]).toBe("proposal: ");
  expect(startingCards([], { activityId: two, key: "x" }, { cards: cards.all(doc), links: [] })).toEqual([]);
});

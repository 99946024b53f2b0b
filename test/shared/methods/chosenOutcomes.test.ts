/** Ideas that a room chose, made into learning outcomes, with the way back. */
import { expect, test } from "vitest";
import * as Y from "yjs";
import { provenanceOf } from "../../../shared/blueprint/provenance.ts";
import { activities } from "../../../shared/doc/activities.ts";
import { addCards, cards, foldCards } from "../../../shared/doc/cards.ts";
import { decideTasks, decisions } from "../../../shared/doc/decisions.ts";
import { links } from "../../../shared/doc/links.ts";
import { addOutcome, archiveOutcome, outcomes } from "../../../shared/doc/outcomes.ts";
import { readRecords } from "../../../shared/doc/records.ts";
import { LOCAL } from "../../../shared/doc/table.ts";
import { startActivity } from "../../../shared/methods/agenda.ts";
import { bringIn } from "../../../shared/methods/bringIn.ts";
import { choosings, makeOutcomes } from "../../../shared/methods/chosenOutcomes.ts";
import { microDacum } from "../../../shared/methods/library/microDacum.ts";
import type { Method } from "../../../shared/methods/method.ts";

const STRUCTURE: Method = {
  ...microDacum,
  id: "structure",
  takes: "ideas",
  outputs: ["ideas", "chosenIdeas", "tasks"],
};
const BY = { personId: "ana", at: 1 };

function workshop() {
  const doc = new Y.Doc();
  const start = (title: string): string => startActivity(doc, STRUCTURE, { title, at: 1 });
  const [one, two] = [start("One"), start("Two")];
  const add = (texts: readonly string[], activityId = one): string[] => {
    const ids = addCards(
      doc,
      { activityId, authorId: "ana", createdAt: 1 },
      texts.map((text) => ({ text, list: "ideas" as const })),
    );
    decideTasks(doc, ids, { selected: "yes" }, BY);
    return ids;
  };
  const shown = () =>
    choosings({
      activities: activities.all(doc),
      cards: cards.all(doc),
      decisions: decisions.all(doc),
      outcomes: outcomes.all(doc),
      links: links.all(doc),
    }).map(({ activity, ideas }) => [
      activity.title,
      ideas.map(({ card, outcomeId }) => `${card.text}${outcomeId === "" ? "" : " (there)"}`),
    ]);
  const trail = (outcomeId: string) =>
    provenanceOf(readRecords(doc))
      .ofOutcome(outcomeId)
      .map(({ kind, activity, sources }) => [kind, activity?.title, sources.map(({ card }) => card.text)]);
  return { doc, one, two, add, shown, trail };
}

test("chosen ideas become outcomes in one step of undo, each once, with the way back", () => {
  const { doc, one, add, shown, trail } = workshop();
  const ids = add(["Mop a floor", "Empty bins"]);
  addCards(doc, { activityId: one, authorId: "ana", createdAt: 1 }, [{ text: "Not chosen", list: "ideas" }]);
  const undo = new Y.UndoManager([outcomes.root(doc), links.root(doc)], {
    trackedOrigins: new Set([LOCAL]),
    captureTimeout: 0,
  });
  expect(shown()).toEqual([["One", ["Mop a floor", "Empty bins"]]]);
  const made = makeOutcomes(doc, one, new Set(ids));
  expect(
    outcomes
      .all(doc)
      .map(({ text }) => text)
      .toSorted(),
  ).toEqual(["Empty bins", "Mop a floor"]);
  expect(makeOutcomes(doc, one, new Set(ids))).toEqual([]);
  expect(shown()).toEqual([["One", ["Mop a floor (there)", "Empty bins (there)"]]]);
  expect(trail(made[0] ?? "")).toEqual([["madeOf", "One", ["Mop a floor"]]]);
  expect(undo.undoStack).toHaveLength(1);
  undo.undo();
  expect([outcomes.all(doc), shown()]).toEqual([[], [["One", ["Mop a floor", "Empty bins"]]]]);
});

test("an outcome that the room scored and chose is there already, also by way of a second activity", () => {
  const { doc, one, two, add, shown, trail } = workshop();
  const mop = addOutcome(doc, "Mop a floor", []);
  bringIn(doc, one, { activityId: "", output: "outcomes" }, 9);
  add(["Empty bins"]);
  decideTasks(
    doc,
    cards.all(doc).map(({ id }) => id),
    { selected: "yes" },
    BY,
  );
  bringIn(doc, two, { activityId: one, output: "chosenIdeas" }, 9);
  decideTasks(
    doc,
    cards.all(doc).map(({ id }) => id),
    { selected: "yes" },
    BY,
  );
  expect(shown()).toEqual([
    ["Two", ["Mop a floor (there)", "Empty bins"]],
    ["One", ["Mop a floor (there)", "Empty bins"]],
  ]);
  expect(trail(mop)).toEqual([["broughtInAs", "One", ["Mop a floor"]]]);
  const [bins = ""] = makeOutcomes(doc, two, new Set(cards.all(doc).map(({ id }) => id)));
  expect(shown()[1]).toEqual(["One", ["Mop a floor (there)", "Empty bins (there)"]]);
  expect(trail(bins)).toEqual([["madeOf", "Two", ["Empty bins", "Empty bins"]]]);
  archiveOutcome(doc, bins);
  expect(shown()[0]).toEqual(["Two", ["Mop a floor (there)", "Empty bins"]]);
});

test("an idea that an outcome was folded into is there already", () => {
  const { doc, one, add, shown } = workshop();
  addOutcome(doc, "Mop a floor", []);
  bringIn(doc, one, { activityId: "", output: "outcomes" }, 9);
  const brought = cards.all(doc)[0]?.id ?? "";
  const [better = ""] = add(["Mop any floor"]);
  foldCards(doc, [brought], better);
  expect(shown()).toEqual([["One", ["Mop any floor (there)"]]]);
});

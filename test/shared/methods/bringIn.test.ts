import { expect, test } from "vitest";
import * as Y from "yjs";
import { activities, moveActivity } from "../../../shared/doc/activities.ts";
import { addCards, archiveCards, assignCards, cards, foldCards } from "../../../shared/doc/cards.ts";
import { chart } from "../../../shared/doc/chart.ts";
import { decideTasks, decisions } from "../../../shared/doc/decisions.ts";
import { addGroups, groups } from "../../../shared/doc/groups.ts";
import { links, linkedTo } from "../../../shared/doc/links.ts";
import { methods } from "../../../shared/doc/methods.ts";
import { addOutcome, archiveOutcome, outcomes } from "../../../shared/doc/outcomes.ts";
import { addStepAfter, stepRecordId, steps } from "../../../shared/doc/steps.ts";
import { LOCAL } from "../../../shared/doc/table.ts";
import { startActivity } from "../../../shared/methods/agenda.ts";
import { bringIn, ideasInQuestion, offersTo } from "../../../shared/methods/bringIn.ts";
import { microDacum } from "../../../shared/methods/library/microDacum.ts";
import { readId } from "../../../shared/util/ids.ts";
import { type Method, OUTPUTS, type Step } from "../../../shared/methods/method.ts";

const METHOD = { ...microDacum, id: "all", outputs: OUTPUTS };

function workshop() {
  const doc = new Y.Doc();
  const start = (title: string): string => startActivity(doc, METHOD, { title, at: 1 });
  const [first, second, third] = [start("First"), start("Second"), start("Third")];
  const write = (texts: readonly string[], more: Partial<Parameters<typeof addCards>[2][number]> = {}) =>
    addCards(
      doc,
      { activityId: first, authorId: "ana", createdAt: 1 },
      texts.map((text) => ({ text, ...more })),
    );
  const tasks = write(["Mop the floor", "Empty the bins", "Wax the floor", "Order soap"]);
  const [floors = "", stock = ""] = addGroups(doc, first, ["Floors", "Stock"]);
  assignCards(doc, [tasks[0] ?? "", tasks[2] ?? ""], floors);
  assignCards(doc, [tasks[3] ?? ""], stock);
  const offers = (activityId: string) =>
    offersTo(activityId, {
      activities: activities.all(doc),
      cards: cards.all(doc),
      groups: groups.all(doc),
      decisions: decisions.all(doc),
      steps: steps.all(doc),
      outcomes: outcomes.all(doc),
      links: links.all(doc),
      methods: methods.all(doc),
    }).map(({ from, output, given }) => `${from?.title ?? "Blueprint"} ${output} ${given.length}`);
  const outline = (activityId: string) =>
    chart(activityId, { groups: groups.all(doc), cards: cards.all(doc) }).map(
      (row) => `${row.duty?.title ?? "-"}: ${row.tasks.map(({ text }) => text).join(", ")}`,
    );
  return { doc, first, second, third, tasks, write, offers, outline };
}

test("offers what earlier activities have, and nothing to the first", () => {
  const { doc, first, second, tasks, write, offers } = workshop();
  cards.patch(doc, tasks[0] ?? "", { core: "core" });
  decideTasks(doc, tasks.slice(1, 3), { selected: "yes" }, { personId: "ana", at: 1 });
  write(["Care for the building"], { list: "dutyIdeas" });
  const [idea = ""] = write(["Film the night shift", "Buy a robot"], { list: "ideas" });
  decideTasks(doc, [idea], { selected: "yes" }, { personId: "ana", at: 1 });
  write(["Ask about the night shift", "Second thought"], { list: "notes" });
  foldCards(doc, [tasks[3] ?? ""], tasks[1] ?? "");
  expect(offers(first)).toEqual([]);
  expect(offers(second)).toEqual([
    "First tasks 3",
    "First coreTasks 1",
    "First selectedTasks 2",
    "First dutyIdeas 1",
    "First notes 2",
    "First ideas 2",
    "First chosenIdeas 1",
  ]);
  moveActivity(doc, first, 1);
  expect(offers(second)).toEqual([]);
});

test("brings tasks under their duties, pointing at what they stand for, in one step of undo", () => {
  const { doc, first, second, tasks, offers, outline } = workshop();
  const undo = new Y.UndoManager([cards.root(doc), groups.root(doc)], {
    trackedOrigins: new Set([LOCAL]),
    captureTimeout: 0,
  });
  expect(bringIn(doc, second, { activityId: first, output: "tasks" }, 9)).toBe(4);
  expect(outline(second)).toEqual([
    "-: Empty the bins",
    "Floors: Mop the floor, Wax the floor",
    "Stock: Order soap",
  ]);
  const copies = cards.all(doc).filter(({ activityId }) => activityId === second);
  expect(copies.map(({ originId }) => originId).toSorted()).toEqual([...tasks].toSorted());
  expect(new Set(copies.map(({ authorId }) => authorId))).toEqual(new Set([""]));
  expect(offers(second)).toEqual([]);
  expect(undo.undoStack).toHaveLength(1);
  undo.undo();
  expect(outline(second)).toEqual([]);
  expect(offers(second)).toEqual(["First tasks 4"]);
});

test("never brings the same twice: not what came before, what was removed since, nor by way of another activity", () => {
  const { doc, first, second, third, tasks, write, offers, outline } = workshop();
  decideTasks(doc, [tasks[0] ?? ""], { selected: "yes" }, { personId: "ana", at: 1 });
  expect(bringIn(doc, second, { activityId: first, output: "selectedTasks" }, 9)).toBe(1);
  expect(bringIn(doc, second, { activityId: first, output: "selectedTasks" }, 9)).toBe(0);
  const [copy] = cards.all(doc).filter(({ activityId }) => activityId === second);
  expect(bringIn(doc, second, { activityId: first, output: "tasks" }, 9)).toBe(3);
  expect(outline(second)).toEqual([
    "-: Empty the bins",
    "Floors: Mop the floor, Wax the floor",
    "Stock: Order soap",
  ]);
  archiveCards(doc, [copy?.id ?? ""]);
  expect(offers(second)).toEqual([]);
  write(["Sweep"]);
  expect(offers(second)).toEqual(["First tasks 1"]);
  expect(bringIn(doc, third, { activityId: second, output: "tasks" }, 9)).toBe(3);
  expect(offers(third)).toEqual(["First tasks 2", "First selectedTasks 1"]);
});

test("a card split from one that was brought is a card of its own", () => {
  const { doc, first, second, third } = workshop();
  bringIn(doc, second, { activityId: first, output: "tasks" }, 9);
  const [copy] = cards.all(doc).filter(({ activityId }) => activityId === second);
  addCards(doc, { activityId: second, authorId: "", createdAt: 9 }, [
    { text: "Half", originId: copy?.id ?? "" },
    { text: "Other half", originId: copy?.id ?? "" },
  ]);
  expect(bringIn(doc, third, { activityId: second, output: "tasks" }, 9)).toBe(6);
});

test("ends where cards point at each other in a ring", () => {
  const { doc, first, second, offers } = workshop();
  bringIn(doc, second, { activityId: first, output: "tasks" }, 9);
  for (const copy of cards.all(doc).filter(({ activityId }) => activityId === second))
    cards.patch(doc, copy.originId, { originId: readId(copy.id) });
  expect(offers(second)).toEqual([]);
});

const same = (text: string) => ({ en: text, fr: text });

const write = (id: string): Step => ({
  id,
  kind: "write",
  minutes: 5,
  lists: ["ideas"],
  title: same(id),
  prompt: same(id),
  coach: same(id),
  late: same(id),
});

/** A small structure: people write alone, then in pairs. */
const structure = (more: Partial<Method> = {}): Method => ({
  ...microDacum,
  id: "structure",
  outputs: ["ideas", "chosenIdeas", "actions"],
  steps: [write("alone"), write("pairs")],
  ...more,
});

function ideasIn(doc: Y.Doc, activityId: string): readonly string[] {
  return cards
    .all(doc)
    .filter((card) => card.activityId === activityId && card.list === "ideas")
    .map(({ text, detail }) => (detail === "" ? text : `${text} (${detail})`))
    .toSorted();
}

function twoStructures(first: Partial<Method>, second: Partial<Method>) {
  const doc = new Y.Doc();
  const one = startActivity(doc, structure({ id: "one", ...first }), { title: "One", at: 1 });
  const two = startActivity(doc, structure({ id: "two", ...second }), { title: "Two", at: 1 });
  const say = (texts: readonly string[], stepId: string, more: { list?: "actions"; detail?: string } = {}) =>
    addCards(
      doc,
      { activityId: one, authorId: "ana", createdAt: 1, stepId },
      texts.map((text) => ({ text, list: "ideas" as const, ...more })),
    );
  const bring = (output: "ideas" | "chosenIdeas" | "actions" | "tasks"): number =>
    bringIn(doc, two, { activityId: one, output }, 9);
  return { doc, one, two, say, bring };
}

test("ideas are those of the last step that wrote any, as the agenda now has it", () => {
  const { doc, one, two, say, bring } = twoStructures({}, { takes: "ideas" });
  say(["one", "two", "three"], "alone");
  expect(bring("ideas")).toBe(3);
  say(["one and two"], "pairs");
  expect(bring("ideas")).toBe(1);
  expect(ideasIn(doc, two)).toEqual(["one", "one and two", "three", "two"]);
  // The same step run once more afterwards is the last now.
  const key = addStepAfter(doc, one, "pairs", "alone");
  say(["four"], key);
  say(["five"], "pairs");
  expect(bring("ideas")).toBe(1);
  expect(ideasIn(doc, two)).toContain("four");
  expect(ideasIn(doc, two)).not.toContain("five");
});

test("ideas that were given go on with those written where the method works with them", () => {
  for (const takes of ["ideas", undefined] as const) {
    const { doc, one, two, say, bring } = twoStructures(takes ? { takes } : {}, {});
    addCards(doc, { activityId: one, authorId: "", createdAt: 1 }, [{ text: "given", list: "ideas" }]);
    expect(bring("ideas")).toBe(1);
    say(["written"], "alone");
    expect(bring("ideas")).toBe(1);
    expect(ideasIn(doc, two)).toEqual(["given", "written"]);
    const third = startActivity(doc, structure({ id: "three" }), { title: "Three", at: 1 });
    bringIn(doc, third, { activityId: one, output: "ideas" }, 9);
    expect(ideasIn(doc, third)).toEqual(takes ? ["given", "written"] : ["written"]);
  }
});

test("chosen ideas and actions come with their details into the list that the method takes", () => {
  const { doc, two, say, bring } = twoStructures({}, { takes: "ideas" });
  const [bold = ""] = say(["bold", "timid"], "alone", { detail: "ask first" });
  say(["call Ana"], "alone", { list: "actions", detail: "by Friday" });
  decideTasks(doc, [bold], { selected: "yes" }, { personId: "ana", at: 1 });
  expect([bring("chosenIdeas"), bring("actions")]).toEqual([1, 1]);
  expect(ideasIn(doc, two)).toEqual(["bold (ask first)", "call Ana (by Friday)"]);
});

test("tasks become ideas without their duties, and stay under duties where tasks are taken", () => {
  for (const takes of ["ideas", "tasks"] as const) {
    const { doc, one, two, bring } = twoStructures({ outputs: ["tasks"] }, { takes });
    const [duty = ""] = addGroups(doc, one, ["Floors"]);
    addCards(doc, { activityId: one, authorId: "ana", createdAt: 1 }, [{ text: "Mop", groupId: duty }]);
    expect(bring("tasks")).toBe(1);
    const duties = groups.all(doc).filter(({ activityId }) => activityId === two);
    expect(duties.map(({ title }) => title)).toEqual(takes === "tasks" ? ["Floors"] : []);
    const copy = cards.all(doc).find(({ activityId }) => activityId === two);
    expect([copy?.list, copy?.place.groupId]).toEqual([takes, duties[0]?.id ?? ""]);
  }
});

test("outcomes of the blueprint come as ideas, linked back, once, in one step of undo", () => {
  const { doc, one, two } = twoStructures({ takes: "ideas" }, {});
  const mop = addOutcome(doc, "Mop a floor", []);
  addOutcome(doc, "  ", []);
  archiveOutcome(doc, addOutcome(doc, "Gone", []));
  const undo = new Y.UndoManager([cards.root(doc), links.root(doc)], {
    trackedOrigins: new Set([LOCAL]),
    captureTimeout: 0,
  });
  const blueprint = { activityId: "", output: "outcomes" } as const;
  expect(bringIn(doc, two, blueprint, 9)).toBe(0); // it takes no ideas
  expect(bringIn(doc, one, blueprint, 9)).toBe(1);
  expect(ideasIn(doc, one)).toEqual(["Mop a floor"]);
  const [card] = cards.all(doc);
  expect([card?.originId, linkedTo(links.all(doc), "outcomeCard", mop)]).toEqual(["", [card?.id]]);
  expect(bringIn(doc, one, blueprint, 9)).toBe(0);
  expect(undo.undoStack).toHaveLength(1);
  undo.undo();
  expect([cards.all(doc), links.all(doc)]).toEqual([[], []]);
  expect(bringIn(doc, one, blueprint, 9)).toBe(1);
});

test("an outcome that came by way of another activity does not come twice", () => {
  const { doc, one, bring } = twoStructures({ takes: "ideas" }, { takes: "ideas" });
  const two = activities.all(doc).find(({ title }) => title === "Two")?.id ?? "";
  addOutcome(doc, "Mop a floor", []);
  bringIn(doc, one, { activityId: "", output: "outcomes" }, 9);
  expect(bring("ideas")).toBe(1);
  expect(bringIn(doc, two, { activityId: "", output: "outcomes" }, 9)).toBe(0);
});

test("two desks that bring the same at the same time bring it once", () => {
  const { doc, two, one, say } = twoStructures({ outputs: ["ideas", "tasks"] }, { takes: "tasks" });
  say(["one", "two"], "alone");
  const [duty = ""] = addGroups(doc, one, ["Floors"]);
  addCards(doc, { activityId: one, authorId: "ana", createdAt: 1 }, [{ text: "Mop", groupId: duty }]);
  const other = new Y.Doc();
  Y.applyUpdate(other, Y.encodeStateAsUpdate(doc));
  for (const desk of [doc, other])
    for (const output of ["ideas", "tasks"] as const)
      bringIn(desk, two, { activityId: one, output }, desk === doc ? 9 : 10);
  Y.applyUpdate(other, Y.encodeStateAsUpdate(doc));
  Y.applyUpdate(doc, Y.encodeStateAsUpdate(other));
  for (const desk of [doc, other]) {
    expect(
      chart(two, { groups: groups.all(desk), cards: cards.all(desk) }).map((row) => row.tasks.length),
    ).toEqual([2, 1]);
    expect(groups.all(desk).filter(({ activityId }) => activityId === two)).toHaveLength(1);
  }
});

test("a step that was taken out still gives what was written in it, where no other step wrote any", () => {
  const { doc, one, two, say, bring } = twoStructures({}, {});
  say(["one"], "alone");
  steps.patch(doc, stepRecordId(one, "alone"), { archived: true });
  expect(bring("ideas")).toBe(1);
  expect(ideasIn(doc, two)).toEqual(["one"]);
});

test("a question is about the ideas that were chosen here, or else about those here that were chosen elsewhere", () => {
  const { doc, first, second, write } = workshop();
  const [film = "", robot = ""] = write(["Film the night shift", "Buy a robot"], { list: "ideas" });
  const inQuestion = (activityId: string) =>
    ideasInQuestion(activityId, { cards: cards.all(doc), decisions: decisions.all(doc) }).map(
      ({ text }) => text,
    );
  expect(inQuestion(first)).toEqual([]);
  const choose = (...ids: string[]) => decideTasks(doc, ids, { selected: "yes" }, { personId: "ana", at: 1 });
  choose(film);
  expect(inQuestion(first)).toEqual(["Film the night shift"]);
  const brought = addCards(doc, { activityId: second, authorId: "", createdAt: 1 }, [
    { text: "Film the night shift", list: "ideas" },
    { text: "Buy a robot", list: "ideas" },
  ]);
  for (const [index, id] of brought.entries())
    cards.patch(doc, id, { originId: readId([film, robot][index] ?? "") });
  expect(inQuestion(second)).toEqual(["Film the night shift"]);
  choose(brought[1] ?? "");
  expect(inQuestion(second)).toEqual(["Buy a robot"]);
});

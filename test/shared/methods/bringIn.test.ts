import { expect, test } from "vitest";
import * as Y from "yjs";
import { activities, moveActivity } from "../../../shared/doc/activities.ts";
import { addCards, archiveCards, assignCards, cards, foldCards } from "../../../shared/doc/cards.ts";
import { chart } from "../../../shared/doc/chart.ts";
import { decideTasks, decisions } from "../../../shared/doc/decisions.ts";
import { addGroups, groups } from "../../../shared/doc/groups.ts";
import { methods } from "../../../shared/doc/methods.ts";
import { LOCAL } from "../../../shared/doc/table.ts";
import { startActivity } from "../../../shared/methods/agenda.ts";
import { bringIn, offersTo } from "../../../shared/methods/bringIn.ts";
import { microDacum } from "../../../shared/methods/library/microDacum.ts";
import { readId } from "../../../shared/util/ids.ts";
import { OUTPUTS } from "../../../shared/methods/method.ts";

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
      methods: methods.all(doc),
    }).map((offer) => `${offer.from.title} ${offer.output} ${offer.cards.length}`);
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
  expect(bringIn(doc, second, { fromId: first, output: "tasks" }, 9)).toBe(4);
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
  expect(bringIn(doc, second, { fromId: first, output: "selectedTasks" }, 9)).toBe(1);
  expect(bringIn(doc, second, { fromId: first, output: "selectedTasks" }, 9)).toBe(0);
  const [copy] = cards.all(doc).filter(({ activityId }) => activityId === second);
  expect(bringIn(doc, second, { fromId: first, output: "tasks" }, 9)).toBe(3);
  expect(outline(second)).toEqual([
    "-: Empty the bins",
    "Floors: Mop the floor, Wax the floor",
    "Stock: Order soap",
  ]);
  archiveCards(doc, [copy?.id ?? ""]);
  expect(offers(second)).toEqual([]);
  write(["Sweep"]);
  expect(offers(second)).toEqual(["First tasks 1"]);
  expect(bringIn(doc, third, { fromId: second, output: "tasks" }, 9)).toBe(3);
  expect(offers(third)).toEqual(["First tasks 2", "First selectedTasks 1"]);
});

test("a card split from one that was brought is a card of its own", () => {
  const { doc, first, second, third } = workshop();
  bringIn(doc, second, { fromId: first, output: "tasks" }, 9);
  const [copy] = cards.all(doc).filter(({ activityId }) => activityId === second);
  addCards(doc, { activityId: second, authorId: "", createdAt: 9 }, [
    { text: "Half", originId: copy?.id ?? "" },
    { text: "Other half", originId: copy?.id ?? "" },
  ]);
  expect(bringIn(doc, third, { fromId: second, output: "tasks" }, 9)).toBe(6);
});

test("ends where cards point at each other in a ring", () => {
  const { doc, first, second, offers } = workshop();
  bringIn(doc, second, { fromId: first, output: "tasks" }, 9);
  for (const copy of cards.all(doc).filter(({ activityId }) => activityId === second))
    cards.patch(doc, copy.originId, { originId: readId(copy.id) });
  expect(offers(second)).toEqual([]);
});

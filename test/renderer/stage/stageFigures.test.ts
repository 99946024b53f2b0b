import * as Y from "yjs";
import { expect, test } from "vitest";
import {
  isJoining,
  newest,
  orderedColumns,
  sectionGrid,
  roomProgress,
  stageColumns,
} from "../../../renderer/features/stage/stageFigures.ts";
import { addCards, cards } from "../../../shared/doc/cards.ts";
import { ratingProgress } from "../../../shared/ballots/evidence.ts";
import { chart, tasksOf } from "../../../shared/doc/chart.ts";
import { addGroups, groups } from "../../../shared/doc/groups.ts";
import { addPerson, people } from "../../../shared/doc/people.ts";
import { rateCard, ratings } from "../../../shared/doc/ratings.ts";

test("the room's figures: who has finished, and how many ratings of how many", () => {
  const doc = new Y.Doc();
  const ana = addPerson(doc, { name: "Ana", joinedAt: 1 });
  const beau = addPerson(doc, { name: "Beau", joinedAt: 1 });
  addCards(doc, { activityId: "a1", authorId: ana, createdAt: 1 }, [{ text: "Sweep" }, { text: "Mop" }]);
  const tasks = tasksOf(chart("a1", { groups: [], cards: cards.all(doc) }));
  const [first, second] = tasks.map((task) => task.id);
  rateCard(doc, first ?? "", ana, { importance: 5, frequency: 4, difficulty: 3 });
  rateCard(doc, second ?? "", ana, { notMyJob: true });
  rateCard(doc, first ?? "", beau, { importance: 5 });
  const figuresOf = (of: typeof tasks) => roomProgress(ratingProgress(people.all(doc), of, ratings.all(doc)));
  expect(figuresOf(tasks)).toEqual({ finished: 1, raters: 2, done: 2, possible: 4 });
  expect(figuresOf([])).toEqual({ finished: 0, raters: 2, done: 0, possible: 0 });
});

function chartOf(duties: number, tasksEach: number) {
  const doc = new Y.Doc();
  const ids = addGroups(
    doc,
    "act",
    Array.from({ length: duties }, (_, index) => `Duty ${index}`),
  );
  for (const groupId of ids)
    for (let task = 0; task < tasksEach; task++)
      addCards(doc, { activityId: "act", authorId: "ana", createdAt: task + 1 }, [
        { text: `Task ${task}`, groupId },
      ]);
  return chart("act", { groups: groups.all(doc), cards: cards.all(doc) });
}

test.each([
  [0, 1, 0],
  [1, 1, 0],
  [3, 3, 0],
  [4, 4, 0],
  [5, 3, 0],
  [8, 4, 0],
  [12, 4, 4],
])("%i duties stand %i across, %i do not fit", (duties, across, hidden) => {
  const layout = stageColumns(chartOf(duties, 1));
  expect(layout.across).toBe(across);
  expect(layout.hiddenDuties).toBe(hidden);
  expect(layout.columns).toHaveLength(duties - hidden);
});

test("a full duty shows its newest tasks in the order of the chart", () => {
  const [column] = stageColumns(chartOf(2, 6)).columns;
  expect(column?.tasks.map((task) => task.code)).toEqual(["A-3", "A-4", "A-5", "A-6"]);
});

test("tasks under no duty come first where there is room for them", () => {
  const loose = { duty: null, tasks: chartOf(1, 6)[0]?.tasks ?? [] };
  const { across, columns, hiddenDuties } = stageColumns([loose, ...chartOf(3, 1)]);
  expect([across, columns.length, hiddenDuties]).toEqual([4, 4, 0]);
  expect(columns[0]?.row.duty).toBeNull();
  expect(columns[0]?.tasks.map((task) => task.code)).toEqual(["A-3", "A-4", "A-5", "A-6"]);
  expect(stageColumns([loose]).columns).toHaveLength(1);
  expect(stageColumns([loose, ...chartOf(8, 1)]).columns.every(({ row }) => row.duty !== null)).toBe(true);
});

test("two rows of duties leave less room for each", () => {
  expect(stageColumns(chartOf(6, 6)).columns.map((column) => column.tasks.length)).toEqual([
    2, 2, 2, 2, 2, 2,
  ]);
});

test("newest keeps the list's order", () => {
  expect(newest([3, 1, 2, 5, 4], (moment) => moment, 3)).toEqual([3, 5, 4]);
  expect(newest([], () => 0, 3)).toEqual([]);
});

test("the way in fills the screen until there is something else to see", () => {
  expect(isJoining(undefined, 100)).toBe(true);
  expect(isJoining("write", 0)).toBe(true);
  expect(isJoining("write", 3)).toBe(false);
  expect(isJoining("rate", 0)).toBe(false);
});

test.each([
  [0, 1, 1, 0],
  [5, 1, 5, 0],
  [6, 2, 3, 0],
  [12, 2, 6, 0],
  [13, 3, 5, 0],
  [21, 3, 7, 0],
  [22, 3, 6, 4],
])("%i tasks in order stand in %i columns of %i lines, %i do not fit", (count, columns, lines, hidden) => {
  const tasks = tasksOf(chartOf(1, count));
  const layout = orderedColumns(tasks);
  expect(layout).toMatchObject({ columns, lines, hidden });
  expect(layout.shown, "the first ones, in order").toEqual(tasks.slice(0, count - hidden));
});

test("sections stand two by two or in rows of three", () => {
  expect([1, 2, 3, 4, 5, 6, 9].map((count) => sectionGrid(count).across)).toEqual([1, 2, 3, 2, 3, 3, 3]);
  expect([2, 4, 6, 7, 9].map((count) => sectionGrid(count).fit)).toEqual([10, 4, 4, 2, 2]);
});

import { expect, test } from "vitest";
import { countDone, nextOpen, taskAt } from "../../../renderer/features/seat/ratingPath.ts";

const tasks = ["a", "b", "c", "d"].map((id) => ({ id }));
const rated = (...ids: string[]) => {
  const done = new Set(ids);
  return (id: string) => done.has(id);
};

test("a person resumes at the first task not rated", () => {
  expect(nextOpen(tasks, rated("a", "b"))?.id).toBe("c");
  expect(nextOpen(tasks, rated())?.id).toBe("a");
});

test("the search goes round and past what is rated", () => {
  expect(nextOpen(tasks, rated("c"), "b")?.id).toBe("d");
  expect(nextOpen(tasks, rated("c", "d"), "b")?.id).toBe("a");
  expect(nextOpen(tasks, rated("a", "b", "c", "d"), "b")).toBeUndefined();
});

test("a task that is gone starts the search at the beginning", () => {
  expect(nextOpen(tasks, rated("a"), "gone")?.id).toBe("b");
});

test("a task is found wherever it moved to", () => {
  expect(taskAt(tasks, "c", 0)).toEqual({ isRemoved: false, task: { id: "c" }, index: 2 });
});

test("where the task was removed it says so, and the next one stands in its place", () => {
  expect(taskAt(tasks, "gone", 1)).toEqual({ isRemoved: true, task: { id: "b" }, index: 1 });
  expect(taskAt(tasks, "gone", 4)).toEqual({ isRemoved: true, task: undefined, index: 4 });
  expect(taskAt(tasks, "gone", 9)).toEqual({ isRemoved: true, task: undefined, index: 4 });
  expect(taskAt(tasks, "gone", -1)?.task?.id).toBe("a");
  expect(taskAt([], "gone", 0)).toBeUndefined();
});

test("a person who came before there were tasks starts at the first, of which nothing was removed", () => {
  expect(taskAt(tasks, "", 0)).toEqual({ isRemoved: false, task: { id: "a" }, index: 0 });
});

test("only ratings of these tasks count", () => {
  expect(countDone(tasks, rated("a", "d", "elsewhere"))).toBe(2);
});

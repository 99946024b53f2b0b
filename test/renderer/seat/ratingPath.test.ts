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
  expect(taskAt(tasks, "c", 0)).toEqual({ task: { id: "c" }, index: 2 });
});

test("where the task was removed, the next one stands in its place", () => {
  expect(taskAt(tasks, "gone", 1)?.task.id).toBe("b");
  expect(taskAt(tasks, "gone", 9)?.task.id).toBe("d");
  expect(taskAt(tasks, "gone", -1)?.task.id).toBe("a");
  expect(taskAt([], "gone", 0)).toBeUndefined();
});

test("only ratings of these tasks count", () => {
  expect(countDone(tasks, rated("a", "d", "elsewhere"))).toBe(2);
});

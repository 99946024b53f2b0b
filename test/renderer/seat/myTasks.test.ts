import { expect, test } from "vitest";
import { myTasks } from "../../../renderer/features/seat/myTasks.ts";
import type { OwnEntry } from "../../../shared/doc/covered.ts";

const hidden = (about: string, what: OwnEntry["what"]): OwnEntry => ({ about, what, at: 1, isOpened: false });

test("what waits under the cover stands in its own list alone", () => {
  const own = [
    hidden("a", { kind: "card", text: "Sweep" }),
    hidden("b", { kind: "card", text: "Mop", list: "tools" }),
    hidden("c", {
      kind: "rating",
      cardId: "x",
      scores: { importance: 1, frequency: 1, difficulty: 1, notMyJob: false },
    }),
  ];
  expect(myTasks([], own, "me", "tasks").map(({ text }) => text)).toEqual(["Sweep"]);
  expect(myTasks([], own, "me", "tools").map(({ text }) => text)).toEqual(["Mop"]);
});

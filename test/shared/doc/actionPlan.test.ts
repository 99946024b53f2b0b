import { expect, test } from "vitest";
import * as Y from "yjs";
import {
  actionPlan,
  actionsOf,
  addActions,
  changeAction,
  dueDay,
  moveActionBefore,
} from "../../../shared/doc/actionPlan.ts";
import { decks } from "../../../shared/doc/decks.ts";
import { isSeatTable } from "../../../shared/doc/permissions.ts";

test("keeps the actions of an activity in the order that people put them in", () => {
  const doc = new Y.Doc();
  const [room = "", book = "", ask = ""] = addActions(doc, "a", [
    { action: " Book a room " },
    { action: "Order books", owner: "Ana", due: "2026-12-01", support: "The library" },
    { action: "Ask the dean" },
  ]);
  const [other = ""] = addActions(doc, "b", [{ action: "Another day’s" }]);
  const titles = () => actionsOf(actionPlan.all(doc), "a").map(({ action }) => action);
  expect(titles()).toEqual(["Book a room", "Order books", "Ask the dean"]);
  moveActionBefore(doc, ask, room);
  moveActionBefore(doc, room, other);
  expect(titles()).toEqual(["Ask the dean", "Book a room", "Order books"]);
  changeAction(doc, room, { archived: true });
  expect(titles()).toEqual(["Ask the dean", "Order books"]);
  expect(actionPlan.get(doc, book)).toMatchObject({
    owner: "Ana",
    due: "2026-12-01",
    support: "The library",
  });
});

test("reads a day where one is given, and leaves words as words", () => {
  expect(new Date(dueDay(" 2026-12-01 ") ?? 0).toString()).toContain("Dec 01 2026 12:00");
  for (const due of ["", "before the pilot", "2026-02-30", "2026-13-01", "1 Dec"])
    expect(dueDay(due)).toBeNull();
});

test("the plan and the decks are the desk's to write", () => {
  expect([actionPlan.name, decks.name].filter(isSeatTable)).toEqual([]);
});

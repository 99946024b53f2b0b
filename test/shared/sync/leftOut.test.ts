import { expect, test } from "vitest";
import * as Y from "yjs";
import { addCards, cards, rewordCard } from "../../../shared/doc/cards.ts";
import { covered, writeCovered } from "../../../shared/doc/covered.ts";
import { LOCAL } from "../../../shared/doc/table.ts";
import { readId } from "../../../shared/util/ids.ts";
import { KEYS } from "../../support/keys.ts";
import { permittedPart } from "../../../shared/sync/permittedPart.ts";

test("judges by the records' tables also in a document whose tables nobody has read yet", () => {
  const member = new Y.Doc();
  const texts = [{ text: "Mop" }, { text: "Sweep" }];
  const ids = addCards(member, { activityId: "", authorId: "ana", createdAt: 1 }, texts);
  const host = new Y.Doc();
  Y.applyUpdate(host, Y.encodeStateAsUpdate(member)); // as it is read from disk
  const before = Y.encodeStateVector(member);
  for (const cardId of ids) rewordCard(member, cardId, "Mop the floor");
  const update = Y.encodeStateAsUpdate(member, before);
  const part = permittedPart(host, update, { isAllowed: (table) => table === cards.name });
  expect(part.isWhole).toBe(true);
});

test("a record that was written and undone before the host heard of it keeps nothing out", () => {
  const member = new Y.Doc();
  const undo = new Y.UndoManager([covered.root(member)], {
    trackedOrigins: new Set([LOCAL]),
    captureTimeout: 0,
  });
  const writer = { seatSecret: "a".repeat(20), coverKey: KEYS.keys.cover };
  const at = { activityId: readId("a"), stepId: "write" };
  writeCovered(member, writer, at, { kind: "card", text: "No" }, { isNamed: true, now: 1 });
  const isWhole = (host = new Y.Doc()): boolean => {
    const update = Y.encodeStateAsUpdate(member);
    return permittedPart(host, update, { isAllowed: (_table, { field }) => field("boxes") !== undefined })
      .isWhole;
  };
  undo.undo();
  undo.redo();
  expect(isWhole()).toBe(true);
  undo.undo();
  expect(isWhole()).toBe(true);

  // Where something stands under that name it would take its place.
  const host = new Y.Doc();
  for (const recordId of covered.root(member)._map.keys()) host.getMap("covered").set(recordId, new Y.Map());
  expect(isWhole(host)).toBe(false);
});

import { expect, test } from "vitest";
import * as Y from "yjs";
import { addCards, cards, rewordCard } from "../../../shared/doc/cards.ts";
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
  const part = permittedPart(host, update, (table) => table === cards.name);
  expect(part.isWhole).toBe(true);
});

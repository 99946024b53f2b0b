import * as Y from "yjs";
import { expect, test } from "vitest";
import { newestFirst } from "../../../renderer/features/seat/newestCards.ts";
import { addCards, cards } from "../../../shared/doc/cards.ts";
import { listOf } from "../../../shared/doc/chart.ts";

test("newest first, imports in their order", () => {
  const doc = new Y.Doc();
  addCards(doc, { activityId: "act", authorId: "ana", createdAt: 10 }, [{ text: "one" }, { text: "two" }]);
  addCards(doc, { activityId: "act", authorId: "beau", createdAt: 20 }, [{ text: "three" }]);
  const tasks = listOf("act", cards.all(doc), "tasks");
  expect(newestFirst(tasks).map((card) => card.text)).toEqual(["three", "one", "two"]);
});

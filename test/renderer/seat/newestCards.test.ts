import * as Y from "yjs";
import { expect, test } from "vitest";
import { newestCards } from "../../../renderer/features/seat/newestCards.ts";
import { addCards, archiveCards, cards } from "../../../shared/doc/cards.ts";

test("newest first, imports in their order, archived and other activities left out", () => {
  const doc = new Y.Doc();
  addCards(doc, { activityId: "act", authorId: "ana", createdAt: 10 }, [{ text: "one" }, { text: "two" }]);
  addCards(doc, { activityId: "act", authorId: "beau", createdAt: 20 }, [{ text: "three" }]);
  const [gone = ""] = addCards(doc, { activityId: "act", authorId: "beau", createdAt: 30 }, [
    { text: "gone" },
  ]);
  addCards(doc, { activityId: "other", authorId: "beau", createdAt: 40 }, [{ text: "elsewhere" }]);
  archiveCards(doc, [gone]);
  expect(newestCards(cards.all(doc), "act").map((card) => card.text)).toEqual(["three", "one", "two"]);
});

/** Several cards become one, and one becomes several; in both, every wording stays and can be gone back to. */
import type * as Y from "yjs";
import type { Id } from "../util/ids.ts";
import { addCards, cards, cleanCardText, foldCards, placed } from "./cards.ts";
import { keysAfter } from "./order.ts";
import { edit } from "./table.ts";
import { reword } from "./wordings.ts";

interface By {
  readonly personId: string;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/**
 * Folds cards into one of them, as one step of undo.
 * @param wording what that one says from now on; its words before stay in its history
 */
export function foldCardsAs(
  doc: Y.Doc,
  cardIds: readonly string[],
  intoId: string,
  wording: string,
  by: By,
): void {
  edit(doc, () => {
    foldCards(doc, cardIds, intoId);
    reword(doc, intoId, wording, by);
  });
}

/**
 * Splits a card, as one step of undo: the first part is its new wording, each other part a card of its own, by the same
 * author and in the same place right after it. Empty parts are passed over; fewer than two change nothing.
 * @returns the ids of the new cards, in order
 */
export function splitCard(doc: Y.Doc, cardId: string, parts: readonly string[], by: By): Id[] {
  const card = cards.get(doc, cardId);
  const [first = "", ...others] = parts.map(cleanCardText).filter((part) => part !== "");
  if (!card || others.length === 0) return [];
  const siblings = cards.all(doc).filter((each) => each.place.groupId === card.place.groupId);
  const keys = keysAfter(siblings.map(placed), placed(card), others.length);
  return edit(doc, () => {
    reword(doc, cardId, first, by);
    return addCards(
      doc,
      { activityId: card.activityId, authorId: card.authorId, createdAt: by.at, stepId: card.stepId },
      others.map((text, index) => ({
        text,
        groupId: card.place.groupId,
        list: card.list,
        originId: cardId,
        section: card.section,
        order: keys[index] ?? "",
        tags: card.tags,
      })),
    );
  });
}

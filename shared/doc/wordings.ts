import type * as Y from "yjs";
import { mintId } from "../util/ids.ts";
import { type Card, cards, cleanCardText } from "./cards.ts";
import { id, instant, text } from "./read.ts";
import { edit, type RowOf, table } from "./table.ts";

/**
 * Every wording a card has had: one record for each, never changed again. Two people who reword a card at the same
 * time both find their words here, whichever of them the card shows.
 */
export const wordings = table("wordings", { cardId: id, text, byId: id, at: instant });

export type Wording = RowOf<typeof wordings>;

/** The record of what the card's author wrote first: two devices that keep it write the same. */
function firstId(cardId: string): string {
  return `${cardId}.first`;
}

/** Whether it is what the card's author wrote. */
export function isFirst(wording: Pick<Wording, "id" | "cardId">): boolean {
  return wording.id === firstId(wording.cardId);
}

/**
 * Rewords a card and keeps what it said before.
 * @param by who, and when (milliseconds since 1970)
 */
export function reword(
  doc: Y.Doc,
  cardId: string,
  raw: string,
  by: { readonly personId: string; readonly at: number },
): void {
  const reworded = cleanCardText(raw);
  const card = cards.get(doc, cardId);
  if (!card || reworded === "" || reworded === card.text) return;
  edit(doc, () => {
    // One by anybody else was slipped in before: it must not pass for the author's.
    if (wordings.get(doc, firstId(cardId))?.byId !== card.authorId) keepFirst(doc, card);
    wordings.insert(doc, mintId(), { cardId: id(cardId), text: reworded, byId: id(by.personId), at: by.at });
    cards.patch(doc, cardId, { text: reworded });
  });
}

function keepFirst(doc: Y.Doc, card: Card): void {
  wordings.insert(doc, firstId(card.id), {
    cardId: id(card.id),
    text: card.text,
    byId: card.authorId,
    at: card.createdAt,
  });
}

/** The wordings of a card, oldest first: what its author wrote before all others, whatever their devices' clocks said. */
export function wordingsOf(rows: Iterable<Wording>, cardId: string): Wording[] {
  return [...rows]
    .filter((wording) => wording.cardId === cardId)
    .toSorted((a, b) => Number(isFirst(b)) - Number(isFirst(a)) || a.at - b.at || (a.id < b.id ? -1 : 1));
}

import type * as Y from "yjs";
import { type Id, mintId } from "../util/ids.ts";
import { keyBefore, keysAtEnd, orderKey } from "./order.ts";
import { flag, id, instant, oneOf, text, together, wholeOrNull } from "./read.ts";
import { edit, type Row, type RowOf, table } from "./table.ts";

/** Where a card came from: typed by a person, or row `row` (from 1, header not counted) of a file. */
const source = together({ kind: oneOf(["typed", "imported"]), file: text, row: wholeOrNull(1, 10_000_000) });

/** Group and order change together, so they are one value: a move is one write and never half applied. */
const place = together({ groupId: id, order: orderKey });

/** What people wrote. In a DACUM activity a card is a task. */
export const cards = table("cards", {
  activityId: id,
  text,
  place,
  authorId: id,
  createdAt: instant,
  source,
  archived: flag,
});

export type Card = RowOf<typeof cards>;
type CardValue = Omit<Card, "id">;

/** Longest card text in characters; longer is refused by the forms and cut when written. */
export const CARD_LIMIT = 500;

const placed = (card: Row<CardValue>) => ({ id: card.id, order: card.place.order });

export function cleanCardText(raw: string): string {
  const cut = raw.replace(/\s+/g, " ").trim().slice(0, CARD_LIMIT);
  return cut.replace(/[\uD800-\uDBFF]$/, "").trimEnd(); // half a surrogate pair would not survive being sent
}

export interface NewCard {
  /** Left out, one is minted. */
  readonly id?: Id;
  readonly text: string;
  readonly groupId?: string;
  readonly source?: { readonly file: string; readonly row: number };
  /** From `cardKeysAtEnd`; left out, the card goes to the end. */
  readonly order?: string;
}

/** Order keys for `count` cards at the end: an import makes them once, since that reads every card there is. */
export function cardKeysAtEnd(doc: Y.Doc, count: number): string[] {
  return keysAtEnd(cards.all(doc).map(placed), count);
}

/**
 * Adds cards at the end of their groups, in the order given, as one edit. Empty texts are passed over.
 * @returns the new ids, in order.
 */
export function addCards(
  doc: Y.Doc,
  into: { activityId: string; authorId: string; createdAt: number },
  newCards: readonly NewCard[],
): Id[] {
  const wanted = newCards
    .map((card) => ({ ...card, text: cleanCardText(card.text) }))
    .filter((card) => card.text);
  const keys = wanted.every((card) => card.order) ? [] : cardKeysAtEnd(doc, wanted.length);
  return edit(doc, () =>
    wanted.map((card, index) => {
      const cardId = card.id ?? mintId();
      cards.insert(doc, cardId, {
        activityId: id(into.activityId),
        text: card.text,
        place: { groupId: id(card.groupId), order: orderKey(card.order ?? keys[index]) },
        authorId: id(into.authorId),
        createdAt: into.createdAt,
        source: card.source
          ? { kind: "imported", file: card.source.file, row: card.source.row }
          : { kind: "typed", file: "", row: null },
        archived: false,
      });
      return cardId;
    }),
  );
}

export function rewordCard(doc: Y.Doc, cardId: string, raw: string): void {
  const reworded = cleanCardText(raw);
  if (reworded) edit(doc, () => cards.patch(doc, cardId, { text: reworded }));
}

/** Puts cards at the end of a group ("" for none), keeping the order in which they are given, as one edit. */
export function assignCards(doc: Y.Doc, cardIds: readonly string[], groupId: string): void {
  const moving = new Set(cardIds);
  const others = cards.all(doc).filter((card) => card.place.groupId === groupId && !moving.has(card.id));
  const keys = keysAtEnd(others.map(placed), cardIds.length);
  edit(doc, () => {
    for (const [index, cardId] of cardIds.entries())
      cards.patch(doc, cardId, { place: { groupId: id(groupId), order: orderKey(keys[index]) } });
  });
}

/** Puts a card directly before another, in that card's group. */
export function moveCardBefore(doc: Y.Doc, cardId: string, targetId: string): void {
  const target = cards.get(doc, targetId);
  if (!target || cardId === targetId) return;
  const siblings = cards
    .all(doc)
    .filter((card) => card.place.groupId === target.place.groupId && card.id !== cardId && !card.archived);
  const order = keyBefore(siblings.map(placed), placed(target));
  edit(doc, () => cards.patch(doc, cardId, { place: { groupId: target.place.groupId, order } }));
}

/** Archived, not deleted, so that an edit made elsewhere at the same time is not lost. */
export function archiveCards(doc: Y.Doc, cardIds: readonly string[]): void {
  edit(doc, () => {
    for (const cardId of cardIds) cards.patch(doc, cardId, { archived: true });
  });
}

export function restoreCard(doc: Y.Doc, cardId: string): void {
  edit(doc, () => cards.patch(doc, cardId, { archived: false }));
}

import type * as Y from "yjs";
import { type Id, mintId } from "../util/ids.ts";
import { keyBefore, keysAtEnd, orderKey } from "./order.ts";
import { flag, id, instant, several, oneOf, text, together, wholeOrNull } from "./read.ts";
import { CARD_LISTS, type CardList } from "./cardLists.ts";
import { edit, type Row, type RowOf, table } from "./table.ts";

/** Where a card came from: typed by a person, or row `row` (from 1, header not counted) of a file. */
const source = together({ kind: oneOf(["typed", "imported"]), file: text, row: wholeOrNull(1, 10_000_000) });

/** Group and order change together, so they are one value: a move is one write and never half applied. */
const place = together({ groupId: id, order: orderKey });

/** Longest tag, and most tags of a card. */
export const TAG_LIMIT = 40;
export const TAGS_LIMIT = 12;

const tags = several(
  (raw) => (typeof raw === "string" && raw.trim() !== "" ? raw.trim().slice(0, TAG_LIMIT) : undefined),
  TAGS_LIMIT,
);

/** Whether everybody who does the job does the task. */
export const CORE = ["open", "core", "notCore"] as const;
export type Core = (typeof CORE)[number];

/** What people wrote. In the list "tasks" of a DACUM activity a card is a task. */
export const cards = table("cards", {
  activityId: id,
  text,
  place,
  authorId: id,
  createdAt: instant,
  source,
  archived: flag,
  list: oneOf(CARD_LISTS),
  /** The step, by its key in the agenda, in which it was written; "" where none was. */
  stepId: text,
  /** The card that says the same and stands for both, or "". Its own words stay as they are. */
  foldedInto: id,
  /** The card that it was split from, or that it stands for in a later activity, or "". */
  originId: id,
  tags,
  core: oneOf(CORE),
  /** The title of the duty that it stood under in the chart it was brought from, as it was written there; or "". */
  originDuty: text,
  /** A second field, where its step asks for one: the first step of an idea; or "". */
  detail: text,
  /** Where in its step it stands, by the section's id; or "". */
  section: text,
  /** When the room last agreed on the wording, in milliseconds since 1970; 0 for not yet. */
  settledAt: instant,
});

export type Card = RowOf<typeof cards>;
type CardValue = Omit<Card, "id">;

/** Longest card text in characters; longer is refused by the forms and cut when written. */
export const CARD_LIMIT = 500;

export const placed = (card: Row<CardValue>) => ({ id: card.id, order: card.place.order });

export function cleanCardText(raw: string): string {
  const cut = raw.replace(/\s+/g, " ").trim().slice(0, CARD_LIMIT);
  return cut.replace(/[\uD800-\uDBFF]$/, "").trimEnd(); // half a surrogate pair would not survive being sent
}

export interface NewCard {
  /** Left out, one is minted. */
  readonly id?: Id;
  readonly text: string;
  readonly groupId?: string;
  /** Left out, it is a task. */
  readonly list?: CardList;
  readonly originId?: string;
  readonly tags?: readonly string[];
  readonly originDuty?: string;
  readonly detail?: string;
  readonly section?: string;
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
  into: { activityId: string; authorId: string; createdAt: number; stepId?: string },
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
        list: card.list ?? "tasks",
        stepId: into.stepId ?? "",
        foldedInto: id(""),
        originId: id(card.originId ?? ""),
        tags: tags(card.tags),
        core: "open",
        originDuty: cleanCardText(card.originDuty ?? ""),
        detail: cleanCardText(card.detail ?? ""),
        section: card.section ?? "",
        settledAt: 0,
      });
      return cardId;
    }),
  );
}

/** Changes what a card says and nothing else; a person's rewording keeps the words before (`reword` in wordings.ts). */
export function rewordCard(doc: Y.Doc, cardId: string, raw: string): void {
  const reworded = cleanCardText(raw);
  if (reworded) edit(doc, () => cards.patch(doc, cardId, { text: reworded }));
}

export function detailCard(doc: Y.Doc, cardId: string, raw: string): void {
  edit(doc, () => cards.patch(doc, cardId, { detail: cleanCardText(raw) }));
}

/** Puts cards into a section of their step; "" for none. */
export function placeCards(doc: Y.Doc, cardIds: readonly string[], section: string): void {
  edit(doc, () => {
    for (const cardId of cardIds) cards.patch(doc, cardId, { section });
  });
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

/** Folds cards into the one that stands for them all; their own words, authors and ratings stay with them. */
export function foldCards(doc: Y.Doc, cardIds: readonly string[], intoId: string): void {
  edit(doc, () => {
    for (const cardId of cardIds) if (cardId !== intoId) cards.patch(doc, cardId, { foldedInto: id(intoId) });
    cards.patch(doc, intoId, { foldedInto: id("") }); // else two folds into each other would hide both
  });
}

/** Takes cards out of the one they were folded into. */
export function unfoldCards(doc: Y.Doc, cardIds: readonly string[]): void {
  edit(doc, () => {
    for (const cardId of cardIds) cards.patch(doc, cardId, { foldedInto: id("") });
  });
}

/** Puts cards at the end of another list, under no group there unless one is given. Those that stand there stay. */
export function moveToList(doc: Y.Doc, cardIds: readonly string[], list: CardList, groupId = ""): void {
  const keys = cardKeysAtEnd(doc, cardIds.length);
  edit(doc, () => {
    for (const [index, cardId] of cardIds.entries()) {
      const card = cards.get(doc, cardId);
      if (card?.list !== list || card.place.groupId !== groupId)
        cards.patch(doc, cardId, { list, place: { groupId: id(groupId), order: orderKey(keys[index]) } });
    }
  });
}

/** A tag as it is stored; "" where nothing of it is left. */
export function cleanTag(raw: string): string {
  return cleanCardText(cleanCardText(raw).slice(0, TAG_LIMIT));
}

export function tagCards(doc: Y.Doc, cardIds: readonly string[], raw: string): void {
  const tag = cleanTag(raw);
  if (tag === "") return;
  changeTags(doc, cardIds, (before) => [...new Set([...before, tag])]);
}

export function untagCards(doc: Y.Doc, cardIds: readonly string[], tag: string): void {
  changeTags(doc, cardIds, (before) => before.filter((each) => each !== tag));
}

function changeTags(
  doc: Y.Doc,
  cardIds: readonly string[],
  change: (before: readonly string[]) => readonly string[],
): void {
  edit(doc, () => {
    for (const cardId of cardIds) {
      const card = cards.get(doc, cardId);
      if (card) cards.patch(doc, cardId, { tags: tags(change(card.tags)) });
    }
  });
}

/** Marks cards as core or not core, or opens the question again. */
export function markCore(doc: Y.Doc, marks: Iterable<readonly [cardId: string, core: Core]>): void {
  edit(doc, () => {
    for (const [cardId, core] of marks) cards.patch(doc, cardId, { core });
  });
}

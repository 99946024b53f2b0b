/** Decks of cards beside the six of the learning types: a person's own, or one that comes with the program. */
import type * as Y from "yjs";
import { LEARNING_TYPES } from "../storyboard/learningTypes.ts";
import { type Id, mintId } from "../util/ids.ts";
import { ACTIVITY_LIMIT } from "./learningCards.ts";
import { flag, id, oneOf, several, text, together } from "./read.ts";
import { edit, type RowOf, table } from "./table.ts";

/** Most cards of a deck, and activities in either half of a card's back. */
export const DECK_LIMIT = 60;
export const DECK_ACTIVITIES_LIMIT = 20;
/** Longest title of a deck or a card. */
export const DECK_TITLE_LIMIT = 80;

/** Decks whose cards are in the program (storyboard/shippedDecks.ts), in each reader's language; "own" has its cards with it. */
export const DECK_SOURCES = ["own", "access", "workplace"] as const;
export type DeckSource = (typeof DECK_SOURCES)[number];

/** Words as one line; French sets some of its marks after a no-break space, which stays. */
export function oneLine(raw: unknown, limit: number): string {
  return text(raw)
    .replace(/[^\S\u00a0\u202f]+/g, " ")
    .trim()
    .slice(0, limit)
    .trimEnd();
}

export const deckTitle = (raw: unknown): string => oneLine(raw, DECK_TITLE_LIMIT);

const deckActivities = several((raw) => oneLine(raw, ACTIVITY_LIMIT) || undefined, DECK_ACTIVITIES_LIMIT);

const cardFields = together({
  /** "" for a card that fits any type. */
  type: oneOf(["", ...LEARNING_TYPES]),
  /** "" for the type's own title. */
  title: deckTitle,
  conventional: deckActivities,
  digital: deckActivities,
});

export type DeckCard = ReturnType<typeof cardFields>;

/** A card as it is kept: trimmed and cut; undefined where it says nothing. */
export function deckCard(raw: unknown): DeckCard | undefined {
  const card = cardFields(raw);
  return card.title === "" && card.conventional.length + card.digital.length === 0 ? undefined : card;
}

export const decks = table("decks", {
  /** "" for every storyboard of the workshop. */
  activityId: id,
  title: deckTitle,
  source: oneOf(DECK_SOURCES),
  cards: several(deckCard, DECK_LIMIT),
  archived: flag,
});

export type Deck = RowOf<typeof decks>;

/** Puts a deck beside the type cards of one storyboard, or of all where `activityId` is "". */
export function addDeck(
  doc: Y.Doc,
  deck: {
    readonly activityId: string;
    readonly title: string;
    readonly source?: DeckSource;
    readonly cards?: readonly DeckCard[];
  },
): Id {
  const deckId = mintId();
  edit(doc, () =>
    decks.insert(doc, deckId, {
      activityId: id(deck.activityId),
      title: deckTitle(deck.title),
      source: deck.source ?? "own",
      cards: (deck.cards ?? []).slice(0, DECK_LIMIT),
      archived: false,
    }),
  );
  return deckId;
}

export function changeDeck(
  doc: Y.Doc,
  deckId: string,
  change: Partial<Pick<Deck, "title" | "activityId" | "archived">>,
): void {
  const clean = change.title === undefined ? change : { ...change, title: deckTitle(change.title) };
  edit(doc, () => decks.patch(doc, deckId, clean));
}

/** The decks that a storyboard is laid with, in the order of their titles. */
export function decksOf(rows: Iterable<Deck>, activityId: string): Deck[] {
  return [...rows]
    .filter((deck) => !deck.archived && (deck.activityId === "" || deck.activityId === activityId))
    .toSorted((a, b) => a.title.localeCompare(b.title) || (a.id < b.id ? -1 : 1));
}

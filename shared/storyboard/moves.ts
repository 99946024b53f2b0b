/** Where a card goes from where it lies, step by step: for keys, and for buttons that need no aim. */
import type { LearningCard } from "../doc/learningCards.ts";
import type { Board } from "./board.ts";

export type Direction = "earlier" | "later" | "sectionBefore" | "sectionAfter";

/** Before a card, or at the end of a section where `beforeId` is ""; the section "" is beside the board. */
export interface Spot {
  readonly sectionId: string;
  readonly beforeId: string;
}

/** The places that hold cards, in reading order, what lies beside the board last. */
function places(board: Board): readonly { sectionId: string; cards: readonly LearningCard[] }[] {
  return [
    ...board.rows.map(({ section, cards }) => ({ sectionId: section.id, cards })),
    { sectionId: "", cards: board.beside },
  ];
}

/** One step from where a card lies; null where it can go no further that way, or is not on the board. */
export function spotTowards(board: Board, cardId: string, direction: Direction): Spot | null {
  const all = places(board);
  const across = all.findIndex(({ cards }) => cards.some(({ id }) => id === cardId));
  const here = all[across];
  if (!here) return null;
  const at = here.cards.findIndex(({ id }) => id === cardId);
  const { sectionId } = here;
  switch (direction) {
    case "earlier": {
      const before = here.cards[at - 1];
      return before ? { sectionId, beforeId: before.id } : null;
    }
    case "later":
      return here.cards[at + 1] ? { sectionId, beforeId: here.cards[at + 2]?.id ?? "" } : null;
    case "sectionBefore":
    case "sectionAfter": {
      const beside = all[across + (direction === "sectionBefore" ? -1 : 1)];
      return beside ? { sectionId: beside.sectionId, beforeId: "" } : null;
    }
  }
}

/** A card's place for people: in which row of the board (from 0; -1 beside it), and which card of how many, from 1. */
export function placeOf(
  board: Board,
  cardId: string,
): { readonly row: number; readonly position: number; readonly count: number } | null {
  const all = places(board);
  const across = all.findIndex(({ cards }) => cards.some(({ id }) => id === cardId));
  const cards = all[across]?.cards;
  if (!cards) return null;
  return {
    row: across < board.rows.length ? across : -1,
    position: cards.findIndex(({ id }) => id === cardId) + 1,
    count: cards.length,
  };
}

/** Where a card lies, and where a key takes it from there. */
import type { CardSpot, LearningCard } from "../doc/learningCards.ts";
import type { BoardSection, Storyboard } from "../doc/storyboards.ts";
import type { Language } from "../i18n/translator.ts";
import type { Board } from "./board.ts";
import { UNIT_TERMS } from "./cardTerms.ts";

export type Direction = "earlier" | "later" | "sectionBefore" | "sectionAfter";

interface Lane {
  /** "" is beside the board, and comes last. */
  readonly sectionId: string;
  readonly cards: readonly LearningCard[];
}

/** Everything that holds cards, in reading order. */
export function lanesOf(board: Board): readonly Lane[] {
  return [
    ...board.rows.map(({ section, cards }) => ({ sectionId: section.id, cards })),
    { sectionId: "", cards: board.beside },
  ];
}

export interface CardPlace {
  readonly sectionId: string;
  /** From 1, as people count. */
  readonly number: number;
  readonly count: number;
}

/** Where a card lies; undefined where the storyboard has it no more. */
export function placeOf(board: Board, cardId: string): CardPlace | undefined {
  for (const { sectionId, cards } of lanesOf(board)) {
    const index = cards.findIndex(({ id }) => id === cardId);
    if (index >= 0) return { sectionId, number: index + 1, count: cards.length };
  }
  return undefined;
}

/**
 * Where a card goes by one step: past its neighbour, or to the section beside its own, where it lies as far along as
 * before. Undefined at the edge.
 */
export function stepFrom(board: Board, cardId: string, direction: Direction): CardSpot | undefined {
  const lanes = lanesOf(board);
  const at = lanes.findIndex(({ cards }) => cards.some(({ id }) => id === cardId));
  const lane = lanes[at];
  if (!lane) return undefined;
  const { cards } = lane;
  const index = cards.findIndex(({ id }) => id === cardId);
  const before = (to: Lane, place: number): CardSpot => ({
    sectionId: to.sectionId,
    beforeId: to.cards[place]?.id ?? null,
  });
  switch (direction) {
    case "earlier":
      return index === 0 ? undefined : before(lane, index - 1);
    case "later":
      return index === cards.length - 1 ? undefined : before(lane, index + 2);
    case "sectionBefore":
    case "sectionAfter": {
      const to = lanes[direction === "sectionBefore" ? at - 1 : at + 1];
      return to && before(to, index);
    }
  }
}

/** What a section is called: its title, or by its place, "Week 3". @param index from 0 */
export function sectionTitle(
  section: Pick<BoardSection, "title">,
  index: number,
  unit: Storyboard["unit"],
  language: Language,
): string {
  const title = section.title.trim();
  return title === "" ? `${UNIT_TERMS[unit].title[language]} ${index + 1}` : title;
}

/** The same board with a table's sections first; 0 is no table. */
export function ownFirst(board: Board, table: number): Board {
  if (table === 0) return board;
  const isOwn = ({ section }: Board["rows"][number]): boolean => section.table === table;
  return { ...board, rows: [...board.rows.filter(isOwn), ...board.rows.filter((row) => !isOwn(row))] };
}

/** In which section of a step people say that a card belongs. */
import { type Counted, countSheets, type Sheet } from "./marks.ts";

export interface Placed {
  readonly cardId: string;
  /** How many put it into each section, in the order of the sections. */
  readonly counts: readonly number[];
  readonly people: number;
}

/** What most say of a card is clear from two thirds on. */
const CLEAR_FROM = 2 / 3;

/**
 * Counts in which section each person put each card. Words of a card that was folded into another may mean something
 * else: where it was put does not count for the other.
 * @param sections how many there are; a vote for one is its number, from 0
 */
export function countPlaces(
  cardIds: readonly string[],
  sheets: readonly Sheet[],
  sections: number,
): Counted<Placed> {
  return countSheets(
    sheets,
    ({ marks }) => marks.every(({ value }) => value < sections),
    (kept) =>
      cardIds.map((cardId) => {
        const here = kept.flatMap(({ marks }) => marks.filter((mark) => mark.cardId === cardId));
        const counts = Array.from({ length: sections }, () => 0);
        for (const { value } of here) counts[value] = (counts[value] ?? 0) + 1;
        return { cardId, counts, people: here.length };
      }),
  );
}

/** The share of people who put a card where most put it, from 0 to 1; 0 where nobody has placed it. */
export function agreementOn({ counts, people }: Placed): number {
  return people === 0 ? 0 : Math.max(...counts) / people;
}

/** The section that at least two thirds chose, by its number; null where there is none. */
export function clearSection(placed: Placed): number | null {
  const { counts, people } = placed;
  if (people === 0 || agreementOn(placed) < CLEAR_FROM) return null;
  return counts.indexOf(Math.max(...counts));
}

/** A copy with what divides the room first, and at the end what nobody has placed. */
export function dividedFirst<P extends Placed>(cards: readonly P[]): P[] {
  const orderOf = (placed: Placed): number => (placed.people === 0 ? 2 : agreementOn(placed));
  return cards.toSorted((a, b) => orderOf(a) - orderOf(b));
}

/** Private ranking of the nominal group technique: each person's first card is worth most. */
import { type Counted, countSheets, type Sheet } from "./marks.ts";

export interface RankedCard {
  readonly cardId: string;
  readonly points: number;
  /** The rank that each person who picked it gave it, the best first. */
  readonly ranks: readonly number[];
}

/** Points of a rank, 1 for the first of `picks`. */
export function pointsOf(rank: number, picks: number): number {
  return picks - rank + 1;
}

function keepsRules({ marks }: Sheet, picks: number): boolean {
  const ranks = new Set(marks.map(({ value }) => value));
  return ranks.size === marks.length && marks.every(({ value }) => value >= 1 && value <= picks);
}

/**
 * Counts the points of cards. Who picked a card and another that was folded into it picked it once, at the better rank.
 * @param picks cards that each person could pick; fewer are allowed
 * @param standing for each card the one that stands for it
 */
export function countRanks(
  cardIds: readonly string[],
  sheets: readonly Sheet[],
  picks: number,
  standing: ReadonlyMap<string, string>,
): Counted<RankedCard> {
  return countSheets(
    sheets,
    (sheet) => keepsRules(sheet, picks),
    (kept) =>
      cardIds.map((cardId) => {
        const ranks = kept.flatMap(({ marks }) => {
          const here = marks.filter((mark) => standing.get(mark.cardId) === cardId);
          return here.length > 0 ? [Math.min(...here.map(({ value }) => value))] : [];
        });
        return {
          cardId,
          points: ranks.reduce((sum, rank) => sum + pointsOf(rank, picks), 0),
          ranks: ranks.toSorted((a, b) => a - b),
        };
      }),
  );
}

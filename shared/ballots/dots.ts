/** Dot voting: how many dots each person has, and where they went (methods.md 4). */
import { type Counted, countSheets, type Sheet } from "./marks.ts";

/** Most dots of each person: more are put down by habit. */
export const DOTS_LIMIT = 10;
/** Most dots of one person on one card. */
const DOTS_ON_ONE = 3;

export interface DotRules {
  readonly dots: number;
  readonly mostOnOne: number;
  /** Each person has one dot more, for what worries them. */
  readonly hasConcern: boolean;
}

/** Dots for each person: one for every four cards, at least one and at most ten. */
export function usualDots(cards: number): number {
  return Math.min(DOTS_LIMIT, Math.max(1, Math.ceil(cards / 4)));
}

/** @param dots of each person; null for as many as there usually are for so many cards */
export function dotRules(dots: number | null, cards: number, hasConcern: boolean): DotRules {
  const each = dots ?? usualDots(cards);
  return { dots: each, mostOnOne: Math.min(DOTS_ON_ONE, each), hasConcern };
}

/** Where the dots on a card came from. */
export interface Dotted {
  readonly cardId: string;
  readonly dots: number;
  /** How many put at least one there: two people and six dots are less than six people. */
  readonly people: number;
  /** What worries people, in their words. */
  readonly concerns: readonly string[];
}

const isConcern = ({ concern }: { readonly concern: string }): boolean => concern.trim() !== "";

function keepsRules({ marks }: Sheet, rules: DotRules): boolean {
  const placed = marks.reduce((sum, { value }) => sum + value, 0);
  return (
    placed <= rules.dots &&
    marks.every(({ value }) => value <= rules.mostOnOne) &&
    marks.filter(isConcern).length <= (rules.hasConcern ? 1 : 0)
  );
}

/**
 * Counts dots on cards. Those on a card that was folded into another go with it; those on one that is gone count
 * nowhere, but are spent.
 * @param standing for each card the one that stands for it
 */
export function countDots(
  cardIds: readonly string[],
  sheets: readonly Sheet[],
  rules: DotRules,
  standing: ReadonlyMap<string, string>,
): Counted<Dotted> {
  return countSheets(
    sheets,
    (sheet) => keepsRules(sheet, rules),
    (kept) =>
      cardIds.map((cardId) => {
        const here = kept.map(({ marks }) => marks.filter((mark) => standing.get(mark.cardId) === cardId));
        const dotted = here.map((marks) => marks.reduce((sum, { value }) => sum + value, 0));
        return {
          cardId,
          dots: dotted.reduce((sum, dots) => sum + dots, 0),
          people: dotted.filter((dots) => dots > 0).length,
          concerns: here.flat().flatMap((mark) => (isConcern(mark) ? [mark.concern.trim()] : [])),
        };
      }),
  );
}

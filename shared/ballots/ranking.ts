/** Cards from the highest total down, and the first of them. A tie is never broken silently. */

export interface Ranked<T> {
  readonly item: T;
  readonly total: number;
  /** From 1; the same for the same total, and none is left out after a tie. */
  readonly rank: number;
  readonly isTied: boolean;
}

/** Those with the same total keep their order. */
export function rankedBy<T>(items: readonly T[], totalOf: (item: T) => number): Ranked<T>[] {
  const totals = items.map((item) => ({ item, total: totalOf(item) })).toSorted((a, b) => b.total - a.total);
  const distinct = [...new Set(totals.map(({ total }) => total))];
  return totals.map(({ item, total }) => ({
    item,
    total,
    rank: distinct.indexOf(total) + 1,
    isTied: totals.filter((other) => other.total === total).length > 1,
  }));
}

/** How many are taken on unless the facilitator says otherwise: a third, ten at most (methods.md 3.4). */
export function usualFirst(count: number): number {
  return Math.min(10, Math.ceil(count / 3));
}

/**
 * The first `most` of a ranking. What is tied with the last of them comes with it, and what has nothing does not.
 * @param ranking as `rankedBy` gives it
 */
export function firstOf<R extends { readonly total: number }>(ranking: readonly R[], most: number): R[] {
  const last = ranking[Math.min(most, ranking.length) - 1];
  return last ? ranking.filter(({ total }) => total > 0 && total >= last.total) : [];
}

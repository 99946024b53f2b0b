/**
 * What a card sort says: which cards people put together, and which groups follow from it. Counts of people and nothing
 * more: with the handful that a workshop has, no statistics would hold (methods.md 4).
 */

/** How many people put each two cards together; a card with itself, how many put it anywhere. Square and symmetric. */
export type Cooccurrence = readonly (readonly number[])[];

/**
 * @param cardIds which cards, in the order of rows and columns
 * @param sorts each person's groups of cards; a card stands in one of them at most
 */
export function cooccurrence(
  cardIds: readonly string[],
  sorts: readonly (readonly (readonly string[])[])[],
): Cooccurrence {
  const indexOf = new Map(cardIds.map((cardId, index) => [cardId, index]));
  const counts = cardIds.map(() => cardIds.map(() => 0));
  for (const group of sorts.flat()) {
    const members = group.flatMap((cardId) => indexOf.get(cardId) ?? []);
    for (const row of members)
      for (const column of members) {
        const line = counts[row];
        if (line) line[column] = (line[column] ?? 0) + 1;
      }
  }
  return counts;
}

/** Two groups of cards, by their indices, that are joined. */
export interface Join {
  /** The one with the lowest index of the two, which is its first. */
  readonly left: readonly number[];
  readonly right: readonly number[];
  /** How many people put a card of the one and a card of the other together, on average over all such pairs. */
  readonly mean: number;
}

/**
 * Average linkage (UPGMA, Sokal and Michener 1958): the two groups that people put together most are joined, again and
 * again. It judges larger groups by their pairs, as the "best merge" of card sorting does, and not by how many people
 * made exactly that group ("actual agreement"), which needs some thirty people. Means are compared as fractions, so that every device
 * joins the same; of equal ones the pair with the lowest indices comes first.
 * @returns joins in their order, one fewer than cards; means never rise
 */
export function averageLinkage(pairs: Cooccurrence): readonly Join[] {
  /** Sums over all pairs of two groups, under each group's first index. */
  const sums = pairs.map((row) => [...row]);
  const groups = new Map(pairs.map((_, index): [number, readonly number[]] => [index, [index]]));
  const joins: Join[] = [];
  while (groups.size > 1) {
    let best: { left: number; right: number; sum: number; size: number } | undefined;
    const standing = [...groups].toSorted(([a], [b]) => a - b);
    for (const [place, [left, ofLeft]] of standing.entries())
      for (const [right, ofRight] of standing.slice(place + 1)) {
        const sum = sums[left]?.[right] ?? 0;
        const size = ofLeft.length * ofRight.length;
        if (!best || sum * best.size > best.sum * size) best = { left, right, sum, size };
      }
    if (!best) break;
    const { left: kept, right: gone } = best;
    const [left = [], right = []] = [groups.get(kept), groups.get(gone)];
    joins.push({ left, right, mean: best.sum / best.size });
    groups.set(kept, [...left, ...right]);
    groups.delete(gone);
    for (const other of groups.keys()) {
      const sum = (sums[kept]?.[other] ?? 0) + (sums[gone]?.[other] ?? 0);
      const [row, column] = [sums[kept], sums[other]];
      if (row && column) [row[other], column[kept]] = [sum, sum];
    }
  }
  return joins;
}

/** The groups that stand after the first of the joins, in an order in which what was joined last stands side by side. */
function groupsAfter(joins: readonly Join[], made: number): readonly (readonly number[])[] {
  const last = joins.at(-1);
  const order = last ? [...last.left, ...last.right] : [];
  const groups = new Map(order.map((index): [number, readonly number[]] => [index, [index]]));
  for (const { left, right } of joins.slice(0, made)) {
    groups.set(left[0] ?? -1, [...left, ...right]);
    groups.delete(right[0] ?? -1);
  }
  return [...groups.values()];
}

/**
 * The groups whose cards at least so many people, on average, put together; single cards are groups of one. All of them
 * in a row show the matrix as blocks. Empty where there are fewer than two cards.
 */
export function groupsAt(joins: readonly Join[], least: number): readonly (readonly number[])[] {
  return groupsAfter(joins, joins.filter(({ mean }) => mean >= least).length);
}

/** That many groups, or as many as there are cards. */
export function groupsInto(joins: readonly Join[], count: number): readonly (readonly number[])[] {
  return groupsAfter(joins, Math.max(0, joins.length + 1 - Math.max(1, count)));
}

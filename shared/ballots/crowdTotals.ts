/**
 * What a crowd's scores from 1 to 5 say of its cards (25/10, methods.md 3.3 and 3.4). A total is the sum where a card has
 * as many scores as there were rounds, else rounds x mean. Totals are compared as fractions: what ties is tied exactly.
 */

const HIGHEST_SCORE = 5;

/** By chance alone the total of five scores moves by about 2.2 (one standard deviation): less than this is no clear difference. */
const CLEAR_GAP = 4;

export interface ScoredCard {
  readonly cardId: string;
  /** Whatever was given; only whole numbers from 1 to 5 count. */
  readonly scores: readonly number[];
}

export interface CardTotal {
  readonly cardId: string;
  /** How many scores it has, of how many: "4 of 5". */
  readonly n: number;
  readonly of: number;
  readonly sum: number;
  /** `of` x mean, not rounded; null without a score. For reading only: it is no exact number. */
  readonly total: number | null;
  readonly isComplete: boolean;
  /** From 1, the same for equal totals and without gaps; null without a score. */
  readonly rank: number | null;
  /** How many gave each score, 5 first. */
  readonly counts: readonly { readonly score: number; readonly count: number }[];
}

function totalOf({ cardId, scores }: ScoredCard, of: number): Omit<CardTotal, "rank"> {
  const counts = Array.from({ length: HIGHEST_SCORE }, (_, index) => {
    const score = HIGHEST_SCORE - index;
    return { score, count: scores.filter((given) => given === score).length };
  });
  const n = counts.reduce((sum, { count }) => sum + count, 0);
  const sum = counts.reduce((points, { score, count }) => points + score * count, 0);
  return { cardId, n, of, sum, total: n === 0 ? null : (of * sum) / n, isComplete: n >= of, counts };
}

type Mean = Pick<CardTotal, "n" | "sum">;

/** Above 0 where the mean of `a` is above that of `b`: their difference times both numbers of scores. */
function ahead(a: Mean, b: Mean): number {
  return a.sum * b.n - b.sum * a.n;
}

/**
 * The cards in the order of their totals, highest first. Equal totals share a rank and stay in the order given; cards
 * without a score come last.
 * @param rounds how many scores a card should have
 */
export function crowdTotals(cards: readonly ScoredCard[], rounds: number): CardTotal[] {
  const totals = cards.map((card) => totalOf(card, rounds));
  const scored = totals.filter(({ n }) => n > 0).toSorted((a, b) => ahead(b, a));
  const ranked: CardTotal[] = [];
  for (const total of scored) {
    const above = ranked.at(-1);
    const rank = (above?.rank ?? 0) + (above && ahead(above, total) === 0 ? 0 : 1);
    ranked.push({ ...total, rank });
  }
  return [...ranked, ...totals.filter(({ n }) => n === 0).map((total) => ({ ...total, rank: null }))];
}

/** The first `count` cards of a table with all that tie with the last of them; never one without a score. */
export function topOf(table: readonly CardTotal[], count: number): CardTotal[] {
  const scored = table.filter(({ n }) => n > 0);
  const last = count < 1 ? undefined : scored[Math.min(count, scored.length) - 1];
  return last ? scored.filter((card) => ahead(card, last) >= 0) : [];
}

/** Whether the total of `higher` is so far above that of `lower` that it may mean something. */
export function isClearlyAbove(higher: CardTotal, lower: CardTotal): boolean {
  return higher.of * ahead(higher, lower) >= CLEAR_GAP * higher.n * lower.n;
}

export interface CutBand {
  /** In the top, and not clearly above the best card that is not. */
  readonly within: readonly CardTotal[];
  /** Below the cut, and not clearly below the last card of the top. */
  readonly below: readonly CardTotal[];
}

/** The cards on both sides of a cut that might as well be on the other one; none where nothing is cut off. */
export function bandAtCut(table: readonly CardTotal[], count: number): CutBand {
  const top = topOf(table, count);
  const rest = table.slice(top.length).filter(({ n }) => n > 0);
  const [lastIn, firstOut] = [top.at(-1), rest[0]];
  if (!lastIn || !firstOut) return { within: [], below: [] };
  return {
    within: top.filter((card) => !isClearlyAbove(card, firstOut)),
    below: rest.filter((card) => !isClearlyAbove(lastIn, card)),
  };
}

export interface TieBreakFacts {
  readonly cardId: string;
  readonly fives: number;
  readonly ones: number;
}

/**
 * What a room may look at that must part tied cards and has talked about them: more fives first, then fewer ones. For
 * people to read; no table is ever ordered by it.
 */
export function tieBreakFacts(tied: readonly CardTotal[]): TieBreakFacts[] {
  const countOf = ({ counts }: CardTotal, wanted: number): number =>
    counts.find(({ score }) => score === wanted)?.count ?? 0;
  return tied
    .map((card) => ({ cardId: card.cardId, fives: countOf(card, HIGHEST_SCORE), ones: countOf(card, 1) }))
    .toSorted((a, b) => b.fives - a.fives || a.ones - b.ones);
}

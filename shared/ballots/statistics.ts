/** Figures of the verification ratings (methods.md 1.7): all of them, never a mean alone. */
import { groupBy } from "../util/groupBy.ts";
import { isAnswered, RATED, type Rated, type Rating } from "../doc/ratings.ts";

export interface Figures {
  /** Raters who gave a score. */
  readonly n: number;
  readonly median: number | null;
  /** Rounded to the hundredth. */
  readonly mean: number | null;
  /**
   * Interquartile range: distance between the first and the third quartile, each the median of its half, the middle
   * value left out where n is odd (Moore and McCabe). Quartiles then are scores or halves of them, which a panel can
   * check by hand from the bars; interpolated ones mean little for five steps and few raters. Null below n = 2.
   */
  readonly spread: number | null;
  /** Share of scores at 4 or 5, 0 to 1, rounded to the hundredth. */
  readonly high: number | null;
}

export type Verification = { readonly [K in Rated]: Figures } & {
  /** Raters who said that the task is not part of their job. */
  readonly notPerformed: number;
  /** Raters who said anything about the task. */
  readonly raters: number;
};

const hundredth = (value: number): number => Math.round(value * 100) / 100;

export function median(sorted: readonly number[]): number | null {
  if (sorted.length === 0) return null;
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? 0)) / 2;
}

export function figures(scores: readonly number[]): Figures {
  const sorted = scores.toSorted((a, b) => a - b);
  const n = sorted.length;
  if (n === 0) return { n, median: null, mean: null, spread: null, high: null };
  const half = Math.floor(n / 2);
  const low = median(sorted.slice(0, half));
  const top = median(sorted.slice(n - half));
  return {
    n,
    median: median(sorted),
    mean: hundredth(sorted.reduce((sum, score) => sum + score, 0) / n),
    spread: low === null || top === null ? null : top - low,
    high: hundredth(sorted.filter((score) => score >= 4).length / n),
  };
}

/** The figures of one task from its ratings. */
export function verify(ratings: readonly Rating[]): Verification {
  const answered = ratings.filter((rating) => isAnswered(rating.scores));
  const counted = answered.filter((rating) => !rating.scores.notMyJob);
  const of = (what: Rated): Figures =>
    figures(counted.map((rating) => rating.scores[what]).filter((score) => score !== null));
  const [importance, frequency, difficulty] = RATED.map(of) as [Figures, Figures, Figures];
  const raters = answered.length;
  return { importance, frequency, difficulty, notPerformed: raters - counted.length, raters };
}

export const SCORES = [1, 2, 3, 4, 5] as const;

/** How many people gave each score, from 1 to 5; who does not do the task gave none. */
export function distribution(ratings: readonly Rating[], what: Rated): number[] {
  const counted = ratings.filter(({ scores }) => !scores.notMyJob);
  return SCORES.map((score) => counted.filter(({ scores }) => scores[what] === score).length);
}

/** Ratings of each task, by card id. */
export function ratingsByCard(ratings: Iterable<Rating>): ReadonlyMap<string, Rating[]> {
  return groupBy(ratings, (rating) => rating.cardId as string);
}

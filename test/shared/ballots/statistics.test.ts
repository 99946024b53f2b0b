import { describe, expect, test } from "vitest";
import {
  distribution,
  type Figures,
  figures,
  median,
  ratingsByCard,
  verify,
} from "../../../shared/ballots/statistics.ts";
import { NO_SCORES, type Rating, type Scores } from "../../../shared/doc/ratings.ts";
import type { Id } from "../../../shared/util/ids.ts";

const rating = (cardId: string, personId: string, scores: Partial<Scores>): Rating => ({
  id: `${cardId}.${personId}`,
  cardId: cardId as Id,
  personId: personId as Id,
  scores: { ...NO_SCORES, ...scores },
});

describe("figures, worked out by hand", () => {
  const table: readonly (readonly [scores: number[], expected: Figures])[] = [
    // nobody: nothing is known, which is not 0
    [[], { n: 0, median: null, mean: null, spread: null, high: null }],
    // one rater: a median and a mean, and no spread
    [[3], { n: 1, median: 3, mean: 3, spread: null, high: 0 }],
    // even n: median (4 + 5) / 2; the halves are 4 and 5, so 5 - 4
    [[4, 5], { n: 2, median: 4.5, mean: 4.5, spread: 1, high: 1 }],
    // 1 1 2: mean 4 / 3; the middle 1 left out, the halves are 1 and 2
    [[2, 1, 1], { n: 3, median: 1, mean: 1.33, spread: 1, high: 0 }],
    // 2 4 | 4 5, a tie across the middle: median 4, mean 15 / 4, quartiles 3 and 4.5
    [[5, 4, 4, 2], { n: 4, median: 4, mean: 3.75, spread: 1.5, high: 0.75 }],
    // 1 2 (3) 4 5: quartiles 1.5 and 4.5; two of five at 4 or above
    [[5, 1, 3, 2, 4], { n: 5, median: 3, mean: 3, spread: 3, high: 0.4 }],
    // 1 1 1 | 5 5 5: the median lies where nobody is; quartiles 1 and 5
    [[1, 1, 1, 5, 5, 5], { n: 6, median: 3, mean: 3, spread: 4, high: 0.5 }],
    // 2 3 4 (4) 4 5 5: mean 27 / 7, quartiles 3 and 5, five of seven at 4 or above
    [[5, 5, 4, 4, 4, 3, 2], { n: 7, median: 4, mean: 3.86, spread: 2, high: 0.71 }],
    // all alike
    [[4, 4, 4, 4, 4, 4, 4, 4], { n: 8, median: 4, mean: 4, spread: 0, high: 1 }],
  ];
  test.each(table)("%j", (scores, expected) => {
    const given = [...scores];
    expect(figures(given)).toEqual(expected);
    expect(given, "left as it was").toEqual(scores);
  });

  test("the median of an even count is between the middle two", () => {
    expect([median([]), median([7]), median([1, 2]), median([1, 2, 4]), median([1, 2, 4, 8])]).toEqual([
      null,
      7,
      1.5,
      2,
      3,
    ]);
  });
});

describe("the verification of a task", () => {
  test("scores of people who do not do the task count nowhere, and missing scores are not zeros", () => {
    const verified = verify([
      rating("t", "ana", { importance: 5, frequency: 2, difficulty: 3 }),
      rating("t", "ben", { importance: 4 }),
      rating("t", "eve", { importance: 1, frequency: 1, difficulty: 1, notMyJob: true }),
    ]);
    expect(verified.importance).toEqual({ n: 2, median: 4.5, mean: 4.5, spread: 1, high: 1 });
    expect(verified.frequency).toEqual({ n: 1, median: 2, mean: 2, spread: null, high: 0 });
    expect([verified.notPerformed, verified.raters]).toEqual([1, 3]);
  });

  test("nobody rated, or only people who do not do it", () => {
    expect(verify([]).importance.n).toBe(0);
    const none = verify([rating("t", "eve", { notMyJob: true })]);
    expect([none.importance.n, none.importance.median, none.notPerformed]).toEqual([0, null, 1]);
    expect(none.importance).toEqual({ n: 0, median: null, mean: null, spread: null, high: null });
  });

  test("a rating that was taken back is nobody's", () => {
    expect(verify([rating("t", "ana", {})])).toMatchObject({ notPerformed: 0, raters: 0 });
  });

  test("how many gave each score, without those who do not do the task", () => {
    const given = [5, 4, 4, 1].map((importance, index) => rating("t", `p${index}`, { importance }));
    const eve = rating("t", "eve", { importance: 2, notMyJob: true });
    expect(distribution([...given, eve], "importance")).toEqual([1, 0, 0, 2, 1]);
    expect(distribution([...given, eve], "difficulty")).toEqual([0, 0, 0, 0, 0]);
  });

  test("ratings are kept apart by task", () => {
    const rows = [rating("a", "ana", {}), rating("b", "ana", {}), rating("a", "ben", {})];
    const byCard = ratingsByCard(rows);
    expect([...byCard.keys()]).toEqual(["a", "b"]);
    expect(byCard.get("a")?.map((row) => row.personId)).toEqual(["ana", "ben"]);
  });
});

import { describe, expect, test } from "vitest";
import type { Evidence } from "../../../shared/ballots/evidence.ts";
import { figures } from "../../../shared/ballots/statistics.ts";
import {
  indexOf,
  propose,
  SELECTION_INDEXES,
  type Threshold,
  trainingAdvice,
} from "../../../shared/ballots/threshold.ts";
import type { Core } from "../../../shared/doc/cards.ts";

type Scores = readonly number[];

function rated(
  id: string,
  importance: Scores,
  difficulty: Scores,
  more: { readonly frequency?: Scores; readonly core?: Core } = {},
): Evidence {
  return {
    task: { id, card: { core: more.core ?? "open" } } as Evidence["task"],
    figures: {
      importance: figures(importance),
      frequency: figures(more.frequency ?? []),
      difficulty: figures(difficulty),
      notPerformed: 0,
      raters: 1,
    },
    n: 1,
    disagreements: [],
    isRarelyPerformed: false,
  };
}

const unrated: Evidence = { ...rated("none", [1], [1]), figures: null, n: 0 };
const notMine: Evidence = {
  ...rated("notMine", [1], [1]),
  figures: {
    importance: figures([]),
    frequency: figures([]),
    difficulty: figures([]),
    notPerformed: 2,
    raters: 2,
  },
};
const nobody = { notCore: [], unmarked: [] };

const top = (count: number, more: Partial<Threshold> = {}): Threshold =>
  ({ kind: "top", count, index: "importance", isCoreOnly: false, ...more }) as Threshold;

describe("propose", () => {
  test("takes what reaches both medians; what has none is left alone", () => {
    const evidence = [
      rated("both", [4], [3]),
      rated("easy", [5], [2]),
      rated("minor", [3], [5]),
      unrated,
      notMine,
    ];
    const threshold = { kind: "medians", importance: 4, difficulty: 3, isCoreOnly: false } as const;
    expect(propose(evidence, threshold)).toEqual({
      within: ["both"],
      below: ["easy", "minor"],
      unrated: ["none", "notMine"],
      ...nobody,
    });
  });

  test("keeps everything that ties with the last of the top", () => {
    const evidence = [
      rated("a", [3], [1]),
      rated("b", [5], [1]),
      rated("c", [4], [1]),
      rated("d", [4], [1]),
      unrated,
    ];
    const within = (count: number) => propose(evidence, top(count)).within;
    expect(within(1)).toEqual(["b"]);
    expect(within(2)).toEqual(["b", "c", "d"]);
    expect(within(3)).toEqual(["b", "c", "d"]);
    expect(within(100)).toEqual(["a", "b", "c", "d"]);
  });

  test("proposes nothing for a top of none, or where nothing is rated", () => {
    expect(propose([rated("a", [5], [5])], top(0)).within).toEqual([]);
    expect(propose([unrated], top(3))).toEqual({ within: [], below: [], unrated: ["none"], ...nobody });
    const any = { kind: "medians", importance: 1, difficulty: 1, isCoreOnly: false } as const;
    expect(propose([], any).within).toEqual([]);
  });

  test("ranks by importance times difficulty, with ties that binary fractions would miss", () => {
    // Means 1.4 × 3 and 1.2 × 3.5 are both 4.2; as fractions of two 1.4 × 3 is 4.199999999999999.
    const slow = rated("slow", [1, 1, 1, 2, 2], [3]);
    const even = rated("even", [1, 1, 1, 1, 2], [3, 4]);
    const hard = rated("hard", [2], [5]); // 10
    const major = rated("major", [5], [1]); // 5
    const byProduct = (count: number) =>
      propose([slow, even, hard, major, unrated], top(count, { index: "importanceDifficulty" })).within;
    expect(byProduct(1)).toEqual(["hard"]);
    expect(byProduct(2)).toEqual(["hard", "major"]);
    expect(byProduct(3)).toEqual(["slow", "even", "hard", "major"]);
  });

  test("where core tasks alone are wanted, ranks only those and touches no unmarked one", () => {
    const evidence = [
      rated("a", [5], [1], { core: "notCore" }),
      rated("b", [4], [1], { core: "core" }),
      rated("c", [3], [1], { core: "core" }),
      rated("d", [5], [1]),
      { ...unrated, task: { id: "e", card: { core: "core" } } as Evidence["task"] },
    ];
    expect(propose(evidence, top(1, { isCoreOnly: true }))).toEqual({
      within: ["b"],
      below: ["c"],
      unrated: ["e"],
      notCore: ["a"],
      unmarked: ["d"],
    });
  });
});

test("an index is a median, or a product of means in hundredths; null where a figure is missing", () => {
  const each = rated("a", [4, 5, 5], [2, 3], { frequency: [1, 2] });
  // Median 5; means 4.67, 2.5 and 1.5.
  expect(SELECTION_INDEXES.map((index) => indexOf(each, index))).toEqual([
    5,
    467 * 250,
    467 * 150,
    467 * 150 * 250,
  ]);
  expect(SELECTION_INDEXES.map((index) => indexOf(rated("b", [4], []), index))).toEqual([
    4,
    null,
    null,
    null,
  ]);
  expect(indexOf(unrated, "importance")).toBeNull();
});

test.each([
  // importance, frequency, difficulty
  [4, 4, 4, "train"],
  [4, 3, 4, "refresh"],
  [3.5, 1, 3.5, "refresh"],
  [5, 5, 3, "jobAid"],
  [3, 5, 3, "none"],
  [3, 5, 4, null],
] as const)("importance %d, frequency %d, difficulty %d: %s", (importance, frequency, difficulty, advice) => {
  const scores = (median: number): Scores => [Math.floor(median), Math.ceil(median)];
  const each = rated("a", scores(importance), scores(difficulty), { frequency: scores(frequency) });
  expect(trainingAdvice(each)).toBe(advice);
});

test("no advice without the medians it rests on", () => {
  expect(trainingAdvice(unrated)).toBeNull();
  expect(trainingAdvice(rated("a", [5], []))).toBeNull();
  expect(trainingAdvice(rated("a", [5], [5]))).toBeNull();
  expect(trainingAdvice(rated("a", [5], [1]))).toBe("jobAid");
});

import { describe, expect, test } from "vitest";
import type { Evidence } from "../../../shared/ballots/evidence.ts";
import { figures } from "../../../shared/ballots/statistics.ts";
import { propose } from "../../../shared/ballots/threshold.ts";

function rated(id: string, importance: number, difficulty: number): Evidence {
  return {
    task: { id } as Evidence["task"],
    figures: {
      importance: figures([importance]),
      frequency: figures([]),
      difficulty: figures([difficulty]),
      notPerformed: 0,
      raters: 1,
    },
    n: 1,
    disagreements: [],
    isRarelyPerformed: false,
  };
}

const unrated: Evidence = { ...rated("none", 1, 1), figures: null, n: 0 };
const notMine: Evidence = {
  ...rated("notMine", 1, 1),
  figures: {
    importance: figures([]),
    frequency: figures([]),
    difficulty: figures([]),
    notPerformed: 2,
    raters: 2,
  },
};

describe("propose", () => {
  test("takes what reaches both medians; what has none is left alone", () => {
    const evidence = [rated("both", 4, 3), rated("easy", 5, 2), rated("minor", 3, 5), unrated, notMine];
    expect(propose(evidence, { kind: "medians", importance: 4, difficulty: 3 })).toEqual({
      within: ["both"],
      below: ["easy", "minor"],
      unrated: ["none", "notMine"],
    });
  });

  test("keeps everything that ties with the last of the top", () => {
    const evidence = [rated("a", 3, 1), rated("b", 5, 1), rated("c", 4, 1), rated("d", 4, 1), unrated];
    const within = (count: number) => propose(evidence, { kind: "top", count }).within;
    expect(within(1)).toEqual(["b"]);
    expect(within(2)).toEqual(["b", "c", "d"]);
    expect(within(3)).toEqual(["b", "c", "d"]);
    expect(within(100)).toEqual(["a", "b", "c", "d"]);
  });

  test("proposes nothing for a top of none, or where nothing is rated", () => {
    expect(propose([rated("a", 5, 5)], { kind: "top", count: 0 }).within).toEqual([]);
    expect(propose([unrated], { kind: "top", count: 3 })).toEqual({
      within: [],
      below: [],
      unrated: ["none"],
    });
    expect(propose([], { kind: "medians", importance: 1, difficulty: 1 }).within).toEqual([]);
  });
});

import { describe, expect, test } from "vitest";
import {
  agreementOf,
  DELPHI_RULES,
  type DelphiRule,
  isDelphiOver,
  isStable,
  netChange,
  percentOf,
  verdictBy,
} from "../../../shared/ballots/delphi.ts";

function rule(id: DelphiRule["id"]): DelphiRule {
  const found = DELPHI_RULES.find((each) => each.id === id);
  if (!found) throw new Error(id);
  return found;
}

/** So many people at each score. */
const people = (...groups: readonly (readonly [count: number, score: number])[]): number[] =>
  groups.flatMap(([count, score]) => Array<number>(count).fill(score));

describe("figures of a statement, worked by hand", () => {
  test("nobody", () => {
    expect(agreementOf([])).toMatchObject({ n: 0, median: null, lowest: null, quartiles: null, agree: 0 });
  });
  test("one person has a median and no quartiles", () => {
    expect(agreementOf([4])).toMatchObject({ n: 1, median: 4, lowest: 4, highest: 4, quartiles: null });
  });
  test("an odd number leaves the middle out of both halves", () => {
    // 2 5 | 7 | 8 9
    expect(agreementOf([9, 7, 2, 8, 5])).toMatchObject({
      n: 5,
      median: 7,
      quartiles: [3.5, 8.5],
      lowest: 2,
      highest: 9,
      agree: 3,
      disagree: 1,
    });
  });
  test("an even number halves between", () => {
    // 1 3 6 | 7 8 8
    expect(agreementOf([1, 3, 6, 7, 8, 8])).toMatchObject({ median: 6.5, quartiles: [3, 8], disagree: 2 });
  });
  test("what is no score counts nowhere", () => {
    expect(agreementOf([0, 10, 7.5, -1, 7])).toMatchObject({ n: 1, median: 7 });
  });
  test("percentages are for reading alone", () => {
    expect([percentOf(2, 3), percentOf(0, 0), percentOf(4, 5)]).toEqual([67, 0, 80]);
  });
});

describe("what a rule makes of it", () => {
  const by = (id: DelphiRule["id"], scores: readonly number[]) => verdictBy(rule(id), agreementOf(scores));
  test("at least 80%: four of five is enough, 79 of 100 is not", () => {
    expect(by("eighty", people([4, 7], [1, 1]))).toBe("keep");
    expect(by("eighty", people([79, 9], [21, 6]))).toBe("open");
    expect(by("eighty", people([5, 1]))).toBe("open");
  });
  test("70% and few against: 3 of 20 against is 15%, which is too many", () => {
    expect(by("seventy", people([14, 7], [2, 3], [4, 5]))).toBe("keep");
    expect(by("seventy", people([17, 9], [3, 3]))).toBe("open");
    expect(by("seventy", people([69, 8], [31, 5]))).toBe("open");
  });
  test("bands: 80 keeps, 79 and 50 stay open, 49 drops", () => {
    expect(by("bands", people([80, 8], [20, 1]))).toBe("keep");
    expect(by("bands", people([79, 8], [21, 1]))).toBe("open");
    expect(by("bands", people([50, 8], [50, 1]))).toBe("open");
    expect(by("bands", people([49, 8], [51, 6]))).toBe("drop");
  });
  test("what nobody rated stays open by every rule", () => {
    for (const { id } of DELPHI_RULES) expect(by(id, [])).toBe("open");
  });
});

describe("from round to round", () => {
  test("net change is the least share that must have moved", () => {
    const before = agreementOf(people([5, 5], [5, 7]));
    expect(netChange(before, agreementOf(people([4, 5], [6, 7])))).toBeCloseTo(0.1);
    expect(netChange(before, agreementOf(people([1, 5], [1, 7])))).toBe(0); // fewer people, the same shares
    expect(netChange(before, agreementOf(people([10, 9])))).toBe(1);
    expect(netChange(before, agreementOf([]))).toBeNull();
  });
  test("stable is below 15%", () => {
    expect([isStable(0.1), isStable(0.15), isStable(null)]).toEqual([true, false, false]);
  });
  test("it is over when all is settled after a round, or the rounds are used up", () => {
    expect(isDelphiOver(["keep", "drop"], 1, 3)).toBe("settled");
    expect(isDelphiOver(["keep", "open"], 2, 3)).toBeNull();
    expect(isDelphiOver(["keep", "open"], 3, 3)).toBe("roundsUsed");
    expect(isDelphiOver([], 0, 3)).toBeNull();
  });
});

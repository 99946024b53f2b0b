import { describe, expect, test } from "vitest";
import {
  bandAtCut,
  type CardTotal,
  crowdTotals,
  isClearlyAbove,
  tieBreakFacts,
  topOf,
} from "../../../shared/ballots/crowdTotals.ts";

/** A table from scores written one after the other: { A: "54432" }. */
function table(cards: Readonly<Record<string, string>>, rounds = 5): CardTotal[] {
  return crowdTotals(
    Object.entries(cards).map(([cardId, scores]) => ({ cardId, scores: Array.from(scores, Number) })),
    rounds,
  );
}

const ids = (cards: readonly { readonly cardId: string }[]): string =>
  cards.map(({ cardId }) => cardId).join("");
const row = (card: CardTotal | undefined): unknown[] =>
  card ? [card.cardId, card.total, card.n, card.isComplete, card.rank] : [];

describe("totals", () => {
  /*
   * Worked by hand:
   *   A 5+4+4+3+2 = 18   B 5+5+5+4+4 = 23   C 3+3+4+4+4 = 18   D 1+1+1+1+1 = 5
   */
  test("are sums where every card has five scores; equal ones share a rank and leave no gap", () => {
    expect(table({ A: "54432", B: "55544", C: "33444", D: "11111" }).map(row)).toEqual([
      ["B", 23, 5, true, 1],
      ["A", 18, 5, true, 2],
      ["C", 18, 5, true, 2],
      ["D", 5, 5, true, 3],
    ]);
  });

  /*
   * One left in round 3, so four cards lack a score:
   *   A 5,4,4,5 = 18 of 4, 5 x 18/4 = 22.5     B 5,5,4,4,4 = 22     C 5,5,5,4,4 = 23
   *   D 4,4,4 = 12 of 3, 5 x 12/3 = 20         E 4,4,4,4,4 = 20     F no score
   *   G 5,4,4 = 13 of 3, 5 x 13/3 = 21.67
   */
  test("are five times the mean where scores are missing, halves and thirds and all", () => {
    const rows = table({ A: "5445", B: "55444", C: "55544", D: "444", E: "44444", F: "", G: "544" });
    expect(rows.map(row)).toEqual([
      ["C", 23, 5, true, 1],
      ["A", 22.5, 4, false, 2],
      ["B", 22, 5, true, 3],
      ["G", 65 / 3, 3, false, 4],
      ["D", 20, 3, false, 5],
      ["E", 20, 5, true, 5],
      ["F", null, 0, false, null],
    ]);
  });

  /* A late-comer gave a sixth score: H 4,4,4,4,4,4 = 24 of 6, 5 x 24/6 = 20; I 5,4,4,4,4,4 = 25 of 6, 20.83 */
  test("are five times the mean where there are more", () => {
    expect(table({ E: "44444", H: "444444", I: "544444" }).map(row)).toEqual([
      ["I", 125 / 6, 6, true, 1],
      ["E", 20, 5, true, 2],
      ["H", 20, 6, true, 2],
    ]);
  });

  /* 5 x 7/3 and 5 x 14/6 are 11.666… both, whichever way a computer divides. */
  test("tie as fractions", () => {
    for (const rounds of [3, 5, 7, 10])
      expect(
        table({ A: "223", B: "332222", C: "223223223" }, rounds).map(({ rank }) => rank),
        `${rounds} rounds`,
      ).toEqual([1, 1, 1]);
    // 35/16 and 37/17 differ by 3/272 and stay apart.
    const close = table({ A: `${"2".repeat(13)}333`, B: `${"2".repeat(14)}333` });
    expect(close.map(row)).toEqual([
      ["A", (5 * 35) / 16, 16, true, 1],
      ["B", (5 * 37) / 17, 17, true, 2],
    ]);
  });

  test("count whole scores from 1 to 5 and nothing else", () => {
    const [card] = crowdTotals([{ cardId: "A", scores: [5, 0, 6, -1, 4.5, Number.NaN, Infinity, 3] }], 5);
    expect(row(card)).toEqual(["A", 20, 2, false, 1]);
    expect(card?.counts).toEqual([
      { score: 5, count: 1 },
      { score: 4, count: 0 },
      { score: 3, count: 1 },
      { score: 2, count: 0 },
      { score: 1, count: 0 },
    ]);
  });

  test("of four people are five times the mean of three, and say so", () => {
    expect(table({ A: "543", B: "555" }).map(({ total, n, of }) => [total, n, of])).toEqual([
      [25, 3, 5],
      [20, 3, 5],
    ]);
  });

  test("of nothing are nothing", () => {
    expect(crowdTotals([], 5)).toEqual([]);
    expect(table({ A: "", B: "" }).map(row)).toEqual([
      ["A", null, 0, false, null],
      ["B", null, 0, false, null],
    ]);
  });
});

describe("the top", () => {
  // 25, 21, 21, 21, 15
  const rows = table({ A: "55555", B: "54444", C: "45444", D: "44544", E: "33333", F: "" });

  test("keeps all that tie with the last", () => {
    expect(ids(topOf(rows, 1))).toBe("A");
    for (const count of [2, 3, 4]) expect(ids(topOf(rows, count))).toBe("ABCD");
    expect(ids(topOf(rows, 5))).toBe("ABCDE");
  });

  test("has no card without a score, and may be empty", () => {
    expect(ids(topOf(rows, 6))).toBe("ABCDE");
    expect(topOf(rows, 0)).toEqual([]);
    expect(topOf(table({ A: "" }), 3)).toEqual([]);
  });
});

describe("what is no clear difference", () => {
  // 25, 22, 21, 18, 17, 12, none
  const rows = table({ A: "55555", B: "55444", C: "54444", D: "44433", E: "44333", F: "33222", G: "" });

  test("is less than four points", () => {
    const [a, b, c] = rows as [CardTotal, CardTotal, CardTotal];
    expect(isClearlyAbove(a, c), "25 and 21").toBe(true);
    expect(isClearlyAbove(a, b), "25 and 22").toBe(false);
    expect(isClearlyAbove(c, a), "the other way").toBe(false);
    // 5 x 21/5 = 21 and 5 x 17/5 = 17, and the same with other numbers of scores
    const [wide, narrow] = table({ A: "5444454444", B: "44333" }) as [CardTotal, CardTotal];
    expect([wide.total, narrow.total, isClearlyAbove(wide, narrow)]).toEqual([21, 17, true]);
    const [third] = table({ A: "544" }) as [CardTotal]; // 21.67, and 17.67 would be needed
    expect(isClearlyAbove(third, table({ B: "43344" })[0] as CardTotal), "21.67 and 18").toBe(false);
  });

  test("a cut between 21 and 18: 21 might be out; 18 might be in, and so might 17.5", () => {
    const band = bandAtCut(rows, 3);
    expect([ids(band.within), ids(band.below)]).toEqual(["C", "D"]);
    const more = table({ A: "55555", B: "55444", C: "54444", H: "4433", D: "44433" }); // H 5 x 14/4 = 17.5
    expect(ids(bandAtCut(more, 3).below)).toBe("DH");
  });

  test("nothing where nothing is cut off", () => {
    expect(bandAtCut(rows, 6)).toEqual({ within: [], below: [] });
    expect(bandAtCut(rows, 0)).toEqual({ within: [], below: [] });
    expect(bandAtCut([], 3)).toEqual({ within: [], below: [] });
  });
});

test("what may part tied cards is told, fives first, and parts nothing by itself", () => {
  // all 17 of 5
  const rows = table({ A: "44333", B: "55511", C: "55331", D: "55322" });
  expect(ids(rows)).toBe("ABCD");
  expect(new Set(rows.map(({ rank }) => rank))).toEqual(new Set([1]));
  expect(tieBreakFacts(rows)).toEqual([
    { cardId: "B", fives: 3, ones: 2 },
    { cardId: "D", fives: 2, ones: 0 },
    { cardId: "C", fives: 2, ones: 1 },
    { cardId: "A", fives: 0, ones: 0 },
  ]);
});

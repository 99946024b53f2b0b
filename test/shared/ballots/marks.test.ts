/** What people put on the cards of a step, counted: tables worked out by hand, and sheets that break the rules. */
import { describe, expect, test } from "vitest";
import { countDots, dotRules, usualDots } from "../../../shared/ballots/dots.ts";
import { type Sheet, sheetsOf } from "../../../shared/ballots/marks.ts";
import { agreementOn, clearSection, countPlaces, dividedFirst } from "../../../shared/ballots/places.ts";
import { firstOf, rankedBy, usualFirst } from "../../../shared/ballots/ranking.ts";
import { countRanks } from "../../../shared/ballots/ranks.ts";
import type { Vote } from "../../../shared/doc/ballots.ts";
import { anonymousRater } from "../../../shared/doc/ratings.ts";

const CARDS = ["a", "b", "c", "d"];
/** Nothing is folded. */
const STANDING = new Map(CARDS.map((id) => [id, id]));

/** What one person put on cards: a number, or a number and a concern. */
const sheet = (personId: string, marks: Record<string, number | readonly [number, string]>): Sheet => ({
  personId,
  marks: Object.entries(marks).map(([cardId, mark]) =>
    typeof mark === "number"
      ? { cardId, value: mark, concern: "" }
      : { cardId, value: mark[0], concern: mark[1] },
  ),
});

const vote = (personId: string, cardId: string, value: number | null, ballotId = "b"): Vote =>
  ({ id: `${ballotId}.${cardId}.${personId}`, ballotId, cardId, personId, value, concern: "" }) as Vote;

describe("sheets", () => {
  test("hold what each person put on cards of this ballot, and nothing that was taken back", () => {
    const sheets = sheetsOf("b", [
      vote("p2", "a", 1),
      vote("p1", "a", 2),
      vote("p1", "b", null),
      vote("p1", "c", 0),
      vote("p1", "d", 1, "other"),
      vote("p3", "", 1),
    ]);
    expect(sheets.map(({ personId, marks }) => [personId, marks.map(({ cardId }) => cardId)])).toEqual([
      ["p1", ["a", "c"]],
      ["p2", ["a"]],
    ]);
  });

  test("of a ballot shown without names leave out those with one", () => {
    const nameless = anonymousRater("a".repeat(20));
    expect(
      sheetsOf("b", [vote("p1", "a", 3), vote(nameless, "a", 1)]).map(({ personId }) => personId),
    ).toEqual([nameless]);
  });
});

describe("dots", () => {
  test("are one for every four cards, from one to ten, and three at most go on one card", () => {
    expect([0, 1, 4, 5, 12, 13, 40, 41, 200].map(usualDots)).toEqual([1, 1, 1, 2, 3, 4, 10, 10, 10]);
    expect(dotRules(null, 20, true)).toEqual({ dots: 5, mostOnOne: 3, hasConcern: true });
    expect(dotRules(2, 20, false)).toEqual({ dots: 2, mostOnOne: 2, hasConcern: false });
  });

  const rules = { dots: 4, mostOnOne: 3, hasConcern: true };

  test("are added up, with the people behind them and what worries others", () => {
    const counted = countDots(
      CARDS,
      [
        sheet("p1", { a: 3, b: 1 }),
        sheet("p2", { b: 2, c: 1, a: [0, "  Who pays for it? "] }),
        sheet("p3", { b: [1, "Too early"] }),
      ],
      rules,
      STANDING,
    );
    expect(counted).toEqual({
      sheets: 3,
      leftOut: [],
      cards: [
        { cardId: "a", dots: 3, people: 1, concerns: ["Who pays for it?"] },
        { cardId: "b", dots: 4, people: 3, concerns: ["Too early"] },
        { cardId: "c", dots: 1, people: 1, concerns: [] },
        { cardId: "d", dots: 0, people: 0, concerns: [] },
      ],
    });
  });

  test.each([
    ["one dot too many", { a: 3, b: 2 }],
    ["too many on one card", { a: 4 }],
    ["too many, some on a card that is not there", { a: 1, gone: 3, b: 1 }],
    ["two concerns", { a: [0, "Why?"], b: [1, "How?"] }],
  ] as const)("of who breaks a rule none counts: %s", (_rule, marks) => {
    const counted = countDots(CARDS, [sheet("p1", marks), sheet("p2", { a: 1 })], rules, STANDING);
    expect(counted.leftOut).toEqual(["p1"]);
    expect(counted.sheets).toBe(1);
    expect(counted.cards.map(({ dots, concerns }) => dots + concerns.length)).toEqual([1, 0, 0, 0]);
  });

  test("a concern where the step has none breaks a rule too", () => {
    const noConcern = { ...rules, hasConcern: false };
    expect(countDots(CARDS, [sheet("p1", { a: [1, "No"] })], noConcern, STANDING).leftOut).toEqual(["p1"]);
  });

  test("go with a card that is folded into another, and nobody counts there twice", () => {
    const folded = new Map([...STANDING, ["d", "a"]]);
    const sheets = [sheet("p1", { a: 3, d: 1 }), sheet("p2", { d: 2 })];
    expect(countDots(["a", "b", "c"], sheets, rules, folded).cards[0]).toMatchObject({ dots: 6, people: 2 });
  });
});

describe("ranks", () => {
  test("give the first pick as many points as there are picks, and one less to each that follows", () => {
    const counted = countRanks(
      CARDS,
      [sheet("p1", { a: 1, b: 2, c: 3 }), sheet("p2", { a: 2, b: 1 }), sheet("p3", { a: 3 })],
      3,
      STANDING,
    );
    expect(counted.leftOut).toEqual([]);
    expect(counted.cards).toEqual([
      { cardId: "a", points: 3 + 2 + 1, ranks: [1, 2, 3] },
      { cardId: "b", points: 2 + 3, ranks: [1, 2] },
      { cardId: "c", points: 1, ranks: [3] },
      { cardId: "d", points: 0, ranks: [] },
    ]);
  });

  test.each([
    ["a rank twice", { a: 1, b: 1 }],
    ["a rank beyond the picks", { a: 1, b: 4 }],
    ["a rank before the first", { a: 0 }],
  ])("of who breaks a rule none counts: %s", (_rule, marks) => {
    const counted = countRanks(CARDS, [sheet("p1", marks), sheet("p2", { d: 1 })], 3, STANDING);
    expect(counted.leftOut).toEqual(["p1"]);
    expect(counted.cards.map(({ points }) => points)).toEqual([0, 0, 0, 3]);
  });

  test("of a card and of one folded into it the better one counts", () => {
    const folded = new Map([...STANDING, ["d", "a"]]);
    const counted = countRanks(["a", "b"], [sheet("p1", { a: 3, d: 1, b: 2 })], 3, folded);
    expect(counted.cards).toEqual([
      { cardId: "a", points: 3, ranks: [1] },
      { cardId: "b", points: 2, ranks: [2] },
    ]);
  });
});

describe("places", () => {
  const counted = countPlaces(
    CARDS,
    [
      sheet("p1", { a: 0, b: 0, c: 2 }),
      sheet("p2", { a: 0, b: 1, c: 2 }),
      sheet("p3", { a: 1, b: 2, c: 2 }),
      sheet("p4", { a: 3, b: 0 }),
    ],
    3,
  );

  test("are counted by section, and a section that is not there leaves the whole sheet out", () => {
    expect(counted.leftOut).toEqual(["p4"]);
    expect(counted.cards).toEqual([
      { cardId: "a", counts: [2, 1, 0], people: 3 },
      { cardId: "b", counts: [1, 1, 1], people: 3 },
      { cardId: "c", counts: [0, 0, 3], people: 3 },
      { cardId: "d", counts: [0, 0, 0], people: 0 },
    ]);
  });

  test("are clear from two thirds on, and what divides the room comes first", () => {
    expect(counted.cards.map(clearSection)).toEqual([0, null, 2, null]);
    expect(counted.cards.map(agreementOn)).toEqual([2 / 3, 1 / 3, 1, 0]);
    expect(dividedFirst(counted.cards).map(({ cardId }) => cardId)).toEqual(["b", "a", "c", "d"]);
  });

  test("halves are clear to nobody", () => {
    expect(clearSection({ cardId: "a", counts: [2, 2], people: 4 })).toBeNull();
  });
});

describe("the first of a ranking", () => {
  const ranking = rankedBy(CARDS, (id) => ({ a: 2, b: 5, c: 2, d: 0 })[id] ?? 0);

  test("has ties at one rank, and none missing after them", () => {
    expect(ranking.map(({ item, rank, isTied }) => [item, rank, isTied])).toEqual([
      ["b", 1, false],
      ["a", 2, true],
      ["c", 2, true],
      ["d", 3, false],
    ]);
  });

  test("keeps what is tied at the cut, and takes nothing that has nothing", () => {
    const names = (most: number): string[] => firstOf(ranking, most).map(({ item }) => item);
    expect([0, 1, 2, 3, 4, 9].map(names)).toEqual([
      [],
      ["b"],
      ["b", "a", "c"],
      ["b", "a", "c"],
      ["b", "a", "c"],
      ["b", "a", "c"],
    ]);
    expect(firstOf([], 3)).toEqual([]);
  });

  test("is a third of the cards, ten at most", () => {
    expect([0, 1, 3, 4, 9, 12, 28, 30, 31, 90].map(usualFirst)).toEqual([0, 1, 1, 2, 3, 4, 10, 10, 10, 10]);
  });
});

import { describe, expect, test } from "vitest";
import {
  allocate,
  type AuthoredCard,
  catchUp,
  type CatchUpWish,
} from "../../../shared/ballots/allocation.ts";
import { cellsOf, tallied } from "../../support/scorings.ts";

/** A card of each of these people. */
const own = (...authors: readonly number[]): AuthoredCard[] =>
  authors.map((author) => ({ authors: [author] }));
const by = (...authors: readonly number[]): AuthoredCard => ({ authors });

describe("a plan", () => {
  test("of two people is to talk", () => {
    expect(allocate({ people: 2, cards: own(0, 1), rounds: 5, seed: "a" })).toEqual({
      kind: "discuss",
      rounds: [],
      targets: [0, 0],
    });
  });

  test("of two people and an observer has two scores for each card", () => {
    const { kind, rounds, targets } = allocate({ people: 3, cards: own(0, 1), rounds: 5, seed: "a" });
    expect([kind, targets]).toEqual(["scored", [2, 2]]);
    const scorers = cellsOf(rounds).map(({ person, card }) => `${person} scores ${card}`);
    expect(scorers.toSorted()).toEqual(["0 scores 1", "1 scores 0", "2 scores 0", "2 scores 1"]);
  });

  test.each([
    [3, 2],
    [4, 3],
    [5, 4],
  ])("of %i people has all others score each card: %i", (people, scores) => {
    const cards = own(...Array.from({ length: people }, (_, person) => person));
    const { kind, rounds, targets } = allocate({ people, cards, rounds: 5, seed: "a" });
    expect([kind, rounds.length]).toEqual(["scored", scores]);
    expect(targets).toEqual(cards.map(() => scores));
    for (const hands of rounds) expect(new Set(hands).size).toBe(people);
  });

  test("asks of a card with co-authors what those who did not write it can give", () => {
    // Of four people three wrote card 0 and nobody here wrote card 1.
    const cards = [by(0, 1, 2), by(7, -1), by(3)];
    const { targets, rounds } = allocate({ people: 4, cards, rounds: 5, seed: "a" });
    expect(targets).toEqual([1, 4, 3]);
    expect(
      tallied(
        cellsOf(rounds).map(({ card }) => card),
        3,
      ),
    ).toEqual([1, 4, 3]);
  });

  test("takes more rounds where people have more cards to score, and shares them out evenly", () => {
    const cards = own(0, 0, 0, 1, 1, 1, 2, 2, 2, 3, 3, 3, 4, 4, 4, 5, 5, 5);
    const { rounds } = allocate({ people: 6, cards, rounds: 5, seed: "a" });
    expect(rounds).toHaveLength(15);
    expect(
      tallied(
        cellsOf(rounds).map(({ person }) => person),
        6,
      ),
    ).toEqual([15, 15, 15, 15, 15, 15]);
  });

  test("of no cards, or of nobody, is empty", () => {
    expect(allocate({ people: 5, cards: [], rounds: 5, seed: "a" }).kind).toBe("discuss");
    expect(allocate({ people: 0, cards: own(0, 1), rounds: 5, seed: "a" }).rounds).toEqual([]);
  });

  test("is the same for the same seed and another for another", () => {
    for (const cards of [own(0, 1, 2, 3, 4, 5, 6, 7), own(0, 0, 1, 2, 3)]) {
      const plan = (seed: string): string => JSON.stringify(allocate({ people: 8, cards, rounds: 5, seed }));
      expect(plan("a")).toBe(plan("a"));
      expect(new Set(["a", "b", "c", "d", "e"].map(plan)).size).toBe(5);
    }
  });

  test("does not depend on the order in which people came: everybody is as likely to score a card", () => {
    const times = Array.from({ length: 12 }, () => 0);
    const cards = own(...times.keys());
    for (let seed = 0; seed < 1100; seed++)
      for (const { person, card } of cellsOf(
        allocate({ people: 12, cards, rounds: 5, seed: String(seed) }).rounds,
      ))
        if (card === 0) times[person] = (times[person] ?? 0) + 1;
    // 1100 x 5 scores of card 0 by 11 people: 500 each, with a standard deviation of about 17.
    expect(times[0]).toBe(0);
    for (const count of times.slice(1)) expect(Math.abs(count - 500)).toBeLessThan(85);
  });
});

describe("a catch-up", () => {
  /** Four cards of people 0 to 3; person 4 came late. Nothing was planned or scored. */
  const wish: CatchUpWish = {
    people: 5,
    cards: own(0, 1, 2, 3),
    rounds: [],
    done: [],
    present: [0, 1, 2, 3],
    withdrawn: [],
    targets: [3, 3, 3, 3],
    seed: "a",
  };

  test("has no rounds where nothing is missing", () => {
    const done = [0, 1, 2, 3].flatMap((person) =>
      [0, 1, 2, 3].filter((card) => card !== person).map((card) => ({ person, card })),
    );
    expect(catchUp({ ...wish, done })).toEqual({ rounds: [], lacking: [0, 0, 0, 0] });
  });

  test("gives what one who left did not score to a late-comer, where all others had it", () => {
    // Person 3 left before the last round, with card 0 in hand.
    const done = [
      ...[1, 2, 3].map((card) => ({ person: 0, card })),
      ...[0, 2, 3].map((card) => ({ person: 1, card })),
      ...[0, 1, 3].map((card) => ({ person: 2, card })),
      ...[1, 2].map((card) => ({ person: 3, card })),
    ];
    const missing = { ...wish, done, rounds: [[null, null, null, 0]] };
    expect(catchUp({ ...missing, present: [0, 1, 2] })).toEqual({ rounds: [], lacking: [1, 0, 0, 0] });
    expect(catchUp({ ...missing, present: [0, 1, 2, 4] })).toEqual({
      rounds: [[null, null, null, null, 0]],
      lacking: [0, 0, 0, 0],
    });
    expect(catchUp({ ...missing, present: [0, 1, 2, 4], withdrawn: [0] }).rounds).toEqual([]);
    expect(catchUp({ ...missing, present: [0, 1, 2, 3] }).rounds, "still in the hand of 3").toEqual([]);
    expect(
      catchUp({ ...missing, rounds: [], present: [0, 1, 2, 3] }).rounds,
      "put down, and taken up again",
    ).toEqual([[null, null, null, 0, null]]);
  });

  test("asks those first who have scored fewest", () => {
    // Cards 0 and 1 lack one score each; 2 and 3 may give either, and so may 4, who has scored nothing.
    const done = [
      ...[2, 3].flatMap((person) => [0, 1].map((card) => ({ person, card }))),
      { person: 0, card: 1 },
      { person: 1, card: 0 },
    ];
    const cards = [...own(0, 1), by(), by()];
    const present = [2, 3, 4];
    const { rounds, lacking } = catchUp({ ...wish, cards, done, present, targets: [4, 4, 2, 2] });
    // Six scores by three people: two each, in two rounds. Only 4 can score cards 0 and 1.
    expect(rounds).toHaveLength(2);
    expect(
      tallied(
        cellsOf(rounds).map(({ person }) => person),
        5,
      ),
    ).toEqual([0, 0, 2, 2, 2]);
    expect(lacking).toEqual([0, 0, 0, 0]);
    const one = catchUp({ ...wish, cards, done, present, targets: [0, 0, 1, 0] });
    expect(cellsOf(one.rounds)).toEqual([{ round: 0, person: 4, card: 2 }]);
  });

  test("leaves short what nobody may score, and takes no card whose score is awaited", () => {
    const { rounds, lacking } = catchUp({ ...wish, present: [0], rounds: [[2, null, null, null]] });
    expect(new Set(cellsOf(rounds).map(({ card }) => card))).toEqual(new Set([1, 3]));
    expect(rounds).toHaveLength(2);
    expect(lacking).toEqual([3, 2, 2, 2]);
  });
});

import { describe, expect, test } from "vitest";
import { offsetsFor } from "../../../shared/ballots/offsets.ts";
import { type Ties, tiesOf } from "../../support/scorings.ts";

const ring = (people: number): number[] => Array.from({ length: people }, (_, seat) => seat);

/** Seats in their order, each card passed on by the offsets: counted on the people, not on the offsets. */
function tied(people: number, offsets: readonly number[]): Ties {
  const rounds = offsets.map((offset) => ring(people).map((seat) => (seat + offset) % people));
  return tiesOf(
    rounds,
    ring(people).map((seat) => [seat]),
    people,
  );
}

/** All ways to choose `count` offsets from `from` on. */
function* choices(people: number, count: number, from = 1): Generator<number[]> {
  if (count === 0) yield [];
  else
    for (let offset = from; offset < people; offset++)
      for (const rest of choices(people, count - 1, offset + 1)) yield [offset, ...rest];
}

describe("offsets of five rounds", () => {
  const SHARED: readonly (readonly [people: number, most: number])[] = [
    [6, 4],
    [7, 4],
    [8, 3],
    [9, 3],
    [10, 3],
    [11, 2],
    ...Array.from({ length: 9 }, (_, index): [number, number] => [12 + index, 2]),
    [21, 1],
    [22, 2],
    ...Array.from({ length: 38 }, (_, index): [number, number] => [23 + index, 1]),
  ];

  test.each(SHARED)("%i people have at most %i cards in common", (people, most) => {
    const offsets = offsetsFor(people, 5);
    expect(new Set(offsets).size).toBe(5);
    for (const offset of offsets) expect(offset % people).not.toBe(0);
    const ties = tied(people, offsets);
    expect(ties.sharedMost).toBe(most);
    if (people >= 11) expect(ties.reciprocal).toBe(0);
  });

  test.each([6, 7, 8, 9, 10, 11, 12, 13, 14])("%i people: no other five have fewer in common", (people) => {
    const most = [...choices(people, 5)].map((offsets) => tied(people, offsets).sharedMost);
    expect(tied(people, offsetsFor(people, 5)).sharedMost).toBe(Math.min(...most));
  });
});

describe("offsets of other numbers of rounds", () => {
  test.each([
    [2, 0],
    [3, 0],
    [4, 0],
    [6, 1],
    [7, 1],
  ])("%i rounds: no choice of offsets is better by more than %i card in common", (rounds, off) => {
    for (let people = rounds + 1; people <= 14; people++) {
      const all = [...choices(people, rounds)].map((offsets) => tied(people, offsets));
      const reciprocal = Math.min(...all.map((ties) => ties.reciprocal));
      const shared = all.filter((ties) => ties.reciprocal === reciprocal).map((ties) => ties.sharedMost);
      const found = tied(people, offsetsFor(people, rounds));
      expect([people, found.reciprocal]).toEqual([people, reciprocal]);
      expect(found.sharedMost - Math.min(...shared), `${people} people`).toBeLessThanOrEqual(off);
    }
  });

  test("nobody scores each other's card where twice as many rounds leave somebody over", () => {
    for (let rounds = 1; rounds <= 10; rounds++) {
      for (let people = 2 * rounds + 1; people <= 60; people += 3)
        expect([people, tied(people, offsetsFor(people, rounds)).reciprocal]).toEqual([people, 0]);
      expect(tied(200, offsetsFor(200, rounds)).sharedMost, "in a large room").toBe(rounds === 1 ? 0 : 1);
    }
  });

  test("where there are too few people everybody scores all others", () => {
    expect(offsetsFor(3, 5)).toEqual([1, 2]);
    expect(offsetsFor(5, 5)).toEqual([1, 2, 3, 4]);
    expect(offsetsFor(4, 10)).toEqual([1, 2, 3]);
  });
});

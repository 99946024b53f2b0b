/** Rounds of pairs of random rooms: nobody is alone, and nobody meets twice while that can be. */
import { describe, expect, test } from "vitest";
import type { IdPair } from "../../shared/methods/grouping.ts";
import { newPartners, type Rounds } from "../../shared/methods/newPartners.ts";
import { seeded } from "../support/random.ts";

const named = (count: number): string[] => Array.from({ length: count }, (_, index) => `p${index}`);

const meetings = (rounds: Rounds): string[] =>
  rounds
    .flat()
    .flatMap((group) =>
      group.flatMap((one, index) => group.slice(index + 1).map((other) => [one, other].toSorted().join(" "))),
    );

function roomOf(seed: number, least: number) {
  const random = seeded(seed);
  const people = named(least + random.below(60 - least));
  const free = { seed: `${random.next()}`, apart: [], before: [] };
  return { random, people, free };
}

const SEEDS = Array.from({ length: 60 }, (_, index) => index + 1);

describe("rounds of new partners", () => {
  test.each(SEEDS)("seed %i: everybody is in one pair of each round, or in its only three", (seed) => {
    const { random, people, free } = roomOf(seed, 2);
    const rounds = newPartners(people, { ...free, rounds: 1 + random.below(20) });
    for (const groups of rounds) {
      expect(groups.flat().toSorted()).toEqual(people.toSorted());
      const sizes = groups.map(({ length }) => length).toSorted((a, b) => b - a);
      expect(sizes[0]).toBe(people.length % 2 === 1 ? 3 : 2);
      expect(sizes.slice(1).every((size) => size === 2)).toBe(true);
    }
  });

  test.each(SEEDS)("seed %i: an even number of people meets everybody once before anybody again", (seed) => {
    const { people, free } = roomOf(seed, 2);
    const even = people.slice(people.length % 2);
    const met = meetings(newPartners(even, { ...free, rounds: even.length - 1 }));
    expect(met).toHaveLength((even.length * (even.length - 1)) / 2);
    expect(new Set(met).size).toBe(met.length);
  });

  test.each(SEEDS)(
    "seed %i: of an odd number nobody meets twice in half as many rounds, nor is third",
    (seed) => {
      const { people, free } = roomOf(seed, 8);
      const odd = people.slice(1 - (people.length % 2));
      const rounds = newPartners(odd, { ...free, rounds: Math.min(10, Math.floor((odd.length - 1) / 2)) });
      const met = meetings(rounds);
      expect(new Set(met).size, `${odd.length} people, ${rounds.length} rounds`).toBe(met.length);
      const thirds = rounds.flatMap((groups) => groups.flatMap(([, , third]) => third ?? []));
      expect(thirds).toHaveLength(rounds.length);
      expect(new Set(thirds).size).toBe(rounds.length);
    },
  );

  test.each(SEEDS)("seed %i: who should be kept apart is, for three rounds", (seed) => {
    const { random, people, free } = roomOf(seed, 12);
    const [one = "", other = ""] = random.some(people, 2);
    const apart: IdPair[] = [[one, other]];
    expect(meetings(newPartners(people, { ...free, apart, rounds: 3 }))).not.toContain(
      [one, other].toSorted().join(" "),
    );
  });

  test.each(SEEDS)("seed %i: does not depend on the order in which people are given", (seed) => {
    const { random, people, free } = roomOf(seed, 2);
    const wish = { ...free, rounds: 3 };
    expect(newPartners(random.some(people, people.length), wish)).toEqual(newPartners(people, wish));
  });
});

test("rooms that are too small for it still give everybody somebody", () => {
  const wish = { rounds: 3, seed: "s", apart: [], before: [] };
  expect(newPartners([], wish)).toEqual([[], [], []]);
  expect(newPartners(["a"], wish)).toEqual([[["a"]], [["a"]], [["a"]]]);
  for (const groups of newPartners(["a", "b"], wish)) expect(groups.flat().toSorted()).toEqual(["a", "b"]);
  for (const groups of newPartners(["a", "b", "c"], wish)) expect(groups).toHaveLength(1);
});

test("the pairs of an earlier step do not meet again where there is room", () => {
  const people = named(12);
  const before = newPartners(people, { rounds: 2, seed: "a", apart: [], before: [] });
  const after = newPartners(people, { rounds: 3, seed: "b", apart: [], before });
  const known = new Set(meetings(before));
  expect(meetings(after).filter((each) => known.has(each))).toEqual([]);
});

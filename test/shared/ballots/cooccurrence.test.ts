import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { averageLinkage, cooccurrence, groupsAt, groupsInto } from "../../../shared/ballots/cooccurrence.ts";

/**
 * Worked by hand: three people sort a, b, c and d; the third leaves d out.
 * a and b are together three times, a and c, b and c, c and d once each.
 */
const SORTS = [
  [
    ["a", "b"],
    ["c", "d"],
  ],
  [["a", "b", "c"], ["d"]],
  [["a", "b"], ["c"]],
];
const CARDS = ["a", "b", "c", "d"];

describe("four cards, three people", () => {
  const pairs = cooccurrence(CARDS, SORTS);

  test("counts who put two cards together, and who placed a card at all", () => {
    expect(pairs).toEqual([
      [3, 3, 1, 0],
      [3, 3, 1, 0],
      [1, 1, 3, 1],
      [0, 0, 1, 2],
    ]);
  });

  test("joins what most put together first; of equal means the first cards", () => {
    expect(averageLinkage(pairs)).toEqual([
      { left: [0], right: [1], mean: 3 },
      // (1 + 1) / 2, as much as c and d: a comes before c.
      { left: [0, 1], right: [2], mean: 1 },
      // (0 + 0 + 1) / 3
      { left: [0, 1, 2], right: [3], mean: 1 / 3 },
    ]);
  });

  test("groups follow from how many people are asked for", () => {
    const joins = averageLinkage(pairs);
    expect(groupsAt(joins, 2)).toEqual([[0, 1], [2], [3]]);
    expect(groupsAt(joins, 1)).toEqual([[0, 1, 2], [3]]);
    expect(groupsAt(joins, 1 / 3)).toEqual([[0, 1, 2, 3]]);
    expect(groupsAt(joins, 4)).toEqual([[0], [1], [2], [3]]);
    expect(groupsInto(joins, 2)).toEqual([[0, 1, 2], [3]]);
    expect(groupsInto(joins, 9)).toEqual([[0], [1], [2], [3]]);
  });
});

test("cards that belong together stand side by side, wherever they stood before", () => {
  const joins = averageLinkage(cooccurrence(["x", "y", "z"], [[["z", "x"], ["y"]]]));
  expect(groupsAt(joins, 1)).toEqual([[0, 2], [1]]);
});

test("no card, one card, and cards that nobody placed", () => {
  expect(averageLinkage([])).toEqual([]);
  expect(averageLinkage(cooccurrence(["a"], SORTS))).toEqual([]);
  expect(groupsAt(averageLinkage(cooccurrence(["x", "y"], SORTS)), 1)).toEqual([[0], [1]]);
});

test("whatever people do, means never rise, each card is in one group, and lower shares only join groups", () => {
  const sort = fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 9, maxLength: 9 });
  fc.assert(
    fc.property(fc.array(sort, { minLength: 1, maxLength: 8 }), (people) => {
      const cards = people[0]?.map((_, index) => `card ${index}`) ?? [];
      const sorts = people.map((into) =>
        [0, 1, 2, 3, 4].map((group) => cards.filter((_, index) => into[index] === group)),
      );
      const joins = averageLinkage(cooccurrence(cards, sorts));
      for (const [index, { mean }] of joins.entries())
        expect(mean).toBeLessThanOrEqual(joins[index - 1]?.mean ?? people.length);
      let finer = groupsAt(joins, people.length + 1);
      for (let least = people.length; least >= 0; least--) {
        const groups = groupsAt(joins, least);
        expect(groups.flat().toSorted((a, b) => a - b)).toEqual(cards.map((_, index) => index));
        expect(groups.flat()).toEqual(finer.flat());
        for (const small of finer)
          expect(groups.some((group) => small.every((index) => group.includes(index)))).toBe(true);
        finer = groups;
      }
      expect(finer.length).toBe(1);
    }),
    { seed: 20_261_125 },
  );
});

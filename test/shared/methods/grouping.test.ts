import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  groupPeople,
  type Grouping,
  type GroupingWish,
  type GroupSize,
  type IdPair,
  withLatecomer,
  withoutPerson,
} from "../../../shared/methods/grouping.ts";
import { seeded } from "../../support/random.ts";
import { processorMs } from "../../support/processorTime.ts";

const seed = 20_260_804;
const SIZES: readonly GroupSize[] = [2, 3, 4, "table"];

const people = (count: number): string[] => Array.from({ length: count }, (_, index) => `p${index}`);

const wishFor = (size: GroupSize, rest: Partial<GroupingWish> = {}): GroupingWish => ({
  size,
  seed: "Tuesday",
  apart: [],
  together: [],
  ...rest,
});

const sizesOf = ({ groups }: Grouping): number[] => groups.map(({ length }) => length);
const descending = (one: number, other: number): number => other - one;
const neighbours = ({ groups }: Grouping, id: string): readonly string[] =>
  groups.find((group) => group.includes(id)) ?? [];
const areJoined = (grouping: Grouping, [one, other]: IdPair): boolean =>
  neighbours(grouping, one).includes(other);

const size = fc.constantFrom(...SIZES);
const pairsAmong = (count: number, most: number) =>
  fc.array(fc.tuple(fc.integer({ min: 0, max: count - 1 }), fc.integer({ min: 0, max: count - 1 })), {
    maxLength: most,
  });
const named = (pairs: readonly (readonly [number, number])[]): IdPair[] =>
  pairs.map(([one, other]) => [`p${one}`, `p${other}`]);

/** A room and what it wishes: pairs may contradict each other, name one person twice or strangers. */
const room = (most: number) =>
  fc
    .record({
      count: fc.integer({ min: 1, max: most }),
      size,
      seed: fc.string(),
      apart: pairsAmong(most + 2, 12),
      together: pairsAmong(most + 2, 6),
    })
    .map(({ count, apart, together, ...rest }) => ({
      ids: people(count),
      wish: { ...rest, apart: named(apart), together: named(together) } satisfies GroupingWish,
    }));

function expectEverybodyOnce(grouping: Grouping, ids: readonly string[]): void {
  expect(grouping.groups.flat().toSorted()).toEqual([...new Set(ids)].toSorted());
}

/** What is reported is what is so, no more and no less. */
function expectHonest(grouping: Grouping, wish: GroupingWish): void {
  const isHere = (id: string): boolean => grouping.groups.flat().includes(id);
  const told = new Set(grouping.unmet.map(({ kind, pair }) => [kind, ...pair.toSorted()].join(" ")));
  const real = new Set<string>();
  for (const [one, other] of [...wish.apart, ...wish.together]) {
    if (one === other || !isHere(one) || !isHere(other)) continue;
    const names = [one, other].toSorted().join(" ");
    const asks = (pairs: readonly IdPair[]) => pairs.some((pair) => pair.toSorted().join(" ") === names);
    if (asks(wish.apart) && areJoined(grouping, [one, other])) real.add(`apart ${names}`);
    if (asks(wish.together) && !areJoined(grouping, [one, other])) real.add(`together ${names}`);
  }
  expect(told).toEqual(real);
  expect(grouping.unmet.length).toBe(told.size);
}

describe("sizes", () => {
  test.each<[GroupSize, number, number[]]>([
    [2, 1, [1]],
    [2, 2, [2]],
    [2, 3, [3]],
    [2, 9, [3, 2, 2, 2]],
    [3, 2, [2]],
    [3, 4, [4]],
    [3, 5, [3, 2]],
    [3, 7, [4, 3]],
    [3, 8, [3, 3, 2]],
    [4, 3, [3]],
    [4, 5, [5]],
    [4, 6, [3, 3]],
    [4, 7, [4, 3]],
    [4, 9, [3, 3, 3]],
    [4, 10, [4, 3, 3]],
    [4, 13, [4, 3, 3, 3]],
    ["table", 3, [3]],
    ["table", 7, [7]],
    ["table", 8, [4, 4]],
    ["table", 11, [6, 5]],
    ["table", 23, [5, 5, 5, 4, 4]],
  ])("groups of %s from %i people", (wanted, count, sizes) => {
    expect(sizesOf(groupPeople(people(count), wishFor(wanted)))).toEqual(sizes);
  });

  test("as many tables as the room has, but nobody alone at one", () => {
    const tables = (count: number, wanted: number): number[] =>
      sizesOf(groupPeople(people(count), wishFor("table", { tables: wanted })));
    expect(tables(20, 2)).toEqual([10, 10]);
    expect(tables(5, 4)).toEqual([3, 2]);
    expect(tables(1, 3)).toEqual([1]);
    expect(tables(12, 2.9)).toEqual([6, 6]);
    for (const none of [0, -1, Number.NaN]) expect(tables(12, none)).toEqual([6, 6]);
    expect(tables(6, Infinity)).toEqual([2, 2, 2]);
  });

  test("no people, no groups; a person named twice sits once", () => {
    expect(groupPeople([], wishFor(4))).toEqual({ groups: [], unmet: [] });
    expect(sizesOf(groupPeople(["a", "b", "a", "a"], wishFor(2)))).toEqual([2]);
  });

  test("from 1 to 60: everybody once, nobody alone, sizes differ by at most one", () => {
    for (const wanted of SIZES) {
      for (let count = 1; count <= 60; count++) {
        const grouping = groupPeople(people(count), wishFor(wanted));
        const sizes = sizesOf(grouping);
        expectEverybodyOnce(grouping, people(count));
        expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
        if (count > 1) expect(Math.min(...sizes)).toBeGreaterThan(1);
        if (wanted === "table" && count > 3) {
          expect(sizes.every((each) => each >= 4 && each <= 7)).toBe(true);
        }
        if (wanted === 4 && count > 5) expect(sizes.every((each) => each === 3 || each === 4)).toBe(true);
      }
    }
  });
});

describe("wishes", () => {
  test("the same people and seed give the same groups, in whatever order people and wishes come", () => {
    fc.assert(
      fc.property(room(24), fc.infiniteStream(fc.double({ noNaN: true })), ({ ids, wish }, chances) => {
        const order = new Map(ids.map((id) => [id, chances.next().value]));
        const mixed = ids.toSorted((a, b) => Number(order.get(a)) - Number(order.get(b)));
        const turned = {
          ...wish,
          apart: wish.apart.toReversed().map(([one, other]): IdPair => [other, one]),
          together: [...wish.together, ...wish.together],
        };
        expect(groupPeople(mixed, turned)).toEqual(groupPeople(ids, wish));
      }),
      { seed },
    );
  });

  test("groups on every device, for good", () => {
    expect(groupPeople(people(7), wishFor(2)).groups).toEqual([
      ["p5", "p6", "p2"],
      ["p4", "p3"],
      ["p1", "p0"],
    ]);
    expect(groupPeople(people(5), wishFor(3, { apart: [["p0", "p1"]] })).groups).toEqual([
      ["p3", "p4", "p1"],
      ["p2", "p0"],
    ]);
  });

  test("another seed gives other groups, and every pair of people is as likely as any other", () => {
    const met = new Map<string, number>();
    for (let round = 0; round < 3000; round++) {
      for (const group of groupPeople(people(6), wishFor(2, { seed: `round ${round}` })).groups) {
        const pair = group.toSorted().join(" ");
        met.set(pair, (met.get(pair) ?? 0) + 1);
      }
    }
    expect(met.size).toBe(15);
    for (const times of met.values()) expect(Math.abs(times - 600)).toBeLessThan(100); // over four deviations
  });

  test("everybody once, and unmet wishes are told", () => {
    fc.assert(
      fc.property(room(30), ({ ids, wish }) => {
        const grouping = groupPeople(ids, wish);
        expectEverybodyOnce(grouping, ids);
        expectHonest(grouping, wish);
        expect(sizesOf(grouping).toSorted(descending)).toEqual(
          sizesOf(groupPeople(ids, { ...wish, apart: [], together: [] })),
        );
      }),
      { seed },
    );
  });

  /** Every way to part people into groups of these sizes. */
  function* partitions(ids: readonly string[], sizes: readonly number[]): Generator<string[][]> {
    const [first, ...rest] = ids;
    if (first === undefined) return void (yield []);
    for (const each of new Set(sizes)) {
      const otherSizes = sizes.toSpliced(sizes.indexOf(each), 1);
      for (const others of choose(rest, each - 1)) {
        const left = rest.filter((id) => !others.includes(id));
        for (const groups of partitions(left, otherSizes)) yield [[first, ...others], ...groups];
      }
    }
  }

  function* choose(ids: readonly string[], count: number): Generator<string[]> {
    if (count === 0) return void (yield []);
    for (const [index, id] of ids.entries()) {
      for (const others of choose(ids.slice(index + 1), count - 1)) yield [id, ...others];
    }
  }

  test("no other arrangement of up to nine people keeps more of them", () => {
    let kept = 0;
    let missed = 0;
    fc.assert(
      fc.property(room(9), ({ ids, wish }) => {
        const grouping = groupPeople(ids, wish);
        const score = (groups: readonly (readonly string[])[]): number => {
          const joined = (kind: readonly IdPair[], wanted: boolean): number =>
            new Set(
              kind
                .filter(([one, other]) => one !== other && ids.includes(one) && ids.includes(other))
                .filter((pair) => groups.some((g) => pair.every((id) => g.includes(id))) !== wanted)
                .map((pair) => pair.toSorted().join(" ")),
            ).size;
          return joined(wish.apart, false) * 1000 + joined(wish.together, true);
        };
        const best = Math.min(...[...partitions(ids, sizesOf(grouping))].map(score));
        expect(score(grouping.groups)).toBe(best);
        if (best === 0) kept++;
        else missed++;
      }),
      { seed, numRuns: 300 },
    );
    expect(Math.min(kept, missed)).toBeGreaterThan(20); // the rooms drawn were of both sorts
  });

  test("a room of sixty with an arrangement hidden in its wishes finds one", () => {
    fc.assert(
      fc.property(fc.string(), size, fc.integer({ min: 12, max: 60 }), (hidden, wanted, count) => {
        const answer = groupPeople(people(count), wishFor(wanted, { seed: hidden }));
        const together = answer.groups
          .filter((_, at) => at % 3 === 0)
          .map(([a = "", b = ""]): IdPair => [a, b]);
        const apart = answer.groups.flatMap((group, at): IdPair[] => {
          const next = answer.groups[at + 1] ?? [];
          return group.flatMap((id, seat) => (next[seat] === undefined ? [] : [[id, next[seat]]]));
        });
        expect(groupPeople(people(count), wishFor(wanted, { apart, together })).unmet).toEqual([]);
      }),
      { seed, numRuns: 60 },
    );
  });

  test("the arrangement that a room of up to sixteen leaves open is found", () => {
    const hidden = fc.record({ start: fc.nat(), wanted: size, count: fc.integer({ min: 8, max: 16 }) });
    fc.assert(
      fc.property(hidden, fc.integer({ min: 5, max: 10 }), ({ start, wanted, count }, outOfTen) => {
        const random = seeded(start);
        const ids = people(count);
        const answer = groupPeople(ids, wishFor(wanted, { seed: `${start}` }));
        const apart = ids
          .flatMap((one, index) => ids.slice(index + 1).map((other): IdPair => [one, other]))
          .filter((pair) => !areJoined(answer, pair) && random.chance(outOfTen / 10));
        expect(groupPeople(ids, wishFor(wanted, { apart })).unmet).toEqual([]);
      }),
      { seed, numRuns: 1000 },
    );
  });

  test("apart is kept where two wishes contradict each other, and the other is told", () => {
    const pair: IdPair = ["p1", "p0"];
    const grouping = groupPeople(people(6), wishFor(2, { apart: [pair], together: [pair] }));
    expect(areJoined(grouping, pair)).toBe(false);
    expect(grouping.unmet).toEqual([{ kind: "together", pair: ["p0", "p1"] }]);
  });

  test("three who would like to be together in pairs are told so; in threes they are", () => {
    const together: IdPair[] = [
      ["p0", "p1"],
      ["p1", "p2"],
    ];
    expect(groupPeople(people(6), wishFor(2, { together })).unmet).toHaveLength(1);
    expect(groupPeople(people(6), wishFor(3, { together })).unmet).toEqual([]);
  });

  test("wishes about strangers and about one person alone ask nothing", () => {
    const odd: IdPair[] = [
      ["p0", "p0"],
      ["p0", "nobody"],
      ["", "__proto__"],
    ];
    expect(groupPeople(people(4), wishFor(2, { apart: odd, together: odd }))).toEqual(
      groupPeople(people(4), wishFor(2)),
    );
  });

  test("a hostile room is grouped in bounded time", () => {
    const ids = people(60);
    const all = ids.flatMap((one) => ids.map((other): IdPair => [one, other]));
    for (const wanted of SIZES) {
      const spent = processorMs(() => {
        const grouping = groupPeople(ids, {
          ...wishFor(wanted, { apart: all, together: all, seed: "\ud800".repeat(100_000) }),
          before: Array.from({ length: 100 }, () => [ids, [...ids, ...ids]]),
          within: [ids, ids],
        });
        expectEverybodyOnce(grouping, ids);
      });
      expect(spent).toBeLessThan(1000); // usually tens
    }
  });
});

describe("earlier groupings", () => {
  test("three rounds of pairs are three new people each", () => {
    fc.assert(
      fc.property(fc.integer({ min: 6, max: 40 }), fc.string(), (count, start) => {
        const ids = people(count % 2 === 0 ? count : count + 1);
        const rounds: Grouping[] = [];
        for (let round = 0; round < 3; round++) {
          const before = rounds.map(({ groups }) => groups);
          rounds.push(groupPeople(ids, wishFor(2, { seed: `${start}${round}`, before })));
        }
        const pairs = rounds.flatMap(({ groups }) => groups.map((pair) => pair.toSorted().join(" ")));
        expect(new Set(pairs).size).toBe(pairs.length);
      }),
      { seed },
    );
  });

  test("a wish outweighs having met before", () => {
    const together: IdPair[] = [["p0", "p1"]];
    const before = Array.from({ length: 30 }, () => [["p0", "p1"]]);
    expect(groupPeople(people(8), wishFor(2, { together, before })).unmet).toEqual([]);
  });

  test("fours are joined pairs: as few pairs as possible are split, and every four hears something new", () => {
    for (let count = 4; count <= 60; count++) {
      const pairs = groupPeople(people(count), wishFor(2)).groups;
      const fours = groupPeople(people(count), wishFor(4, { within: pairs })).groups;
      const isWhole = (pair: readonly string[]) =>
        fours.some((group) => pair.every((id) => group.includes(id)));
      const split = pairs.filter((pair) => !isWhole(pair)).length;
      // Fours of an even room take two pairs each; each three takes half a pair more.
      const threes = fours.filter(({ length }) => length === 3).length;
      expect(split, `${count} people`).toBeLessThanOrEqual(Math.ceil(threes / 2) + (count % 2));
      for (const group of fours) {
        expect(new Set(group.map((id) => pairs.findIndex((pair) => pair.includes(id)))).size).toBeGreaterThan(
          1,
        );
      }
    }
  });

  test("two pairs and two pairs: nobody is parted", () => {
    const within = [
      ["p0", "p5"],
      ["p1", "p4"],
      ["p2", "gone"],
      ["p3", "p6"],
    ];
    const grouping = groupPeople(people(8), wishFor(4, { within }));
    for (const pair of [within[0], within[1], within[3]]) {
      expect(areJoined(grouping, [pair?.[0] ?? "", pair?.[1] ?? ""])).toBe(true);
    }
  });
});

describe("people who come late", () => {
  test("nobody who sits is moved, and the newcomer is not alone", () => {
    fc.assert(
      fc.property(room(30), ({ ids, wish }) => {
        const before = groupPeople(ids, wish);
        const after = withLatecomer(before, "late", wish);
        expect(after.groups.map((group) => group.filter((id) => id !== "late"))).toEqual(before.groups);
        expectEverybodyOnce(after, [...ids, "late"]);
        expect(neighbours(after, "late").length).toBeGreaterThan(1);
        expectHonest(after, wish);
        expect(withLatecomer(after, "late", wish)).toEqual(after);
      }),
      { seed },
    );
  });

  test("where they fit: away from whom they are kept apart, with whom they would be, then the smallest group", () => {
    const grouping = {
      groups: [
        ["a", "b"],
        ["c", "d", "e"],
        ["f", "g"],
      ],
      unmet: [],
    };
    const join = (rest: Partial<GroupingWish>): readonly string[] =>
      neighbours(withLatecomer(grouping, "late", wishFor(2, rest)), "late");
    expect(join({})).toEqual(["a", "b", "late"]);
    expect(join({ apart: [["late", "a"]] })).toEqual(["f", "g", "late"]);
    expect(join({ together: [["d", "late"]] })).toEqual(["c", "d", "e", "late"]);
    expect(join({ before: [[["b", "late"]]] })).toEqual(["f", "g", "late"]);
  });

  test("the first to come sits alone", () => {
    expect(withLatecomer({ groups: [], unmet: [] }, "a", wishFor(2)).groups).toEqual([["a"]]);
  });

  test("a room that fills one by one has groups of at most one more than asked for", () => {
    let grouping = groupPeople(people(10), wishFor(4));
    for (const id of ["x", "y"]) grouping = withLatecomer(grouping, id, wishFor(4));
    expect(sizesOf(grouping)).toEqual([4, 4, 4]);
  });
});

describe("people who leave", () => {
  test("nobody is left alone and at most one person moves", () => {
    fc.assert(
      fc.property(room(30), fc.nat(), ({ ids, wish }, which) => {
        const leaver = ids[which % ids.length] ?? "";
        const before = groupPeople(ids, wish);
        const after = withoutPerson(before, leaver, wish);
        const left = ids.filter((id) => id !== leaver);
        expectEverybodyOnce(after, left);
        expectHonest(after, wish);
        if (left.length > 1) expect(Math.min(...sizesOf(after))).toBeGreaterThan(1);
        // Somebody who did not move keeps at least all neighbours who did not either.
        const stays = (mover: string): boolean =>
          before.groups.every((group) => {
            const [first, ...rest] = group.filter((id) => id !== leaver && id !== mover);
            return first === undefined || rest.every((id) => areJoined(after, [first, id]));
          });
        expect(left.length === 0 || left.some(stays)).toBe(true);
        if (sizesOf({ ...before, groups: [neighbours(before, leaver)] })[0] !== 2)
          expect(stays("")).toBe(true);
      }),
      { seed },
    );
  });

  test("a partner left alone joins a pair, or gets one of a three", () => {
    const from = (groups: string[][]): Grouping => ({ groups, unmet: [] });
    expect(
      withoutPerson(
        from([
          ["a", "b"],
          ["c", "d"],
        ]),
        "a",
        wishFor(2),
      ).groups,
    ).toEqual([["c", "d", "b"]]);
    expect(
      withoutPerson(
        from([
          ["a", "b"],
          ["c", "d", "e"],
        ]),
        "a",
        wishFor(2),
      ).groups,
    ).toEqual([
      ["d", "e"],
      ["b", "c"],
    ]);
    const wish = wishFor(2, { apart: [["b", "c"]] });
    expect(
      withoutPerson(
        from([
          ["a", "b"],
          ["c", "d", "e"],
        ]),
        "a",
        wish,
      ).groups,
    ).toEqual([
      ["c", "e"],
      ["b", "d"],
    ]);
  });

  test("who never sat changes nothing, and the last to leave leaves no group", () => {
    const grouping = groupPeople(["a", "b"], wishFor(2));
    expect(withoutPerson(grouping, "stranger", wishFor(2))).toEqual(grouping);
    expect(sizesOf(withoutPerson(grouping, "a", wishFor(2)))).toEqual([1]);
    expect(withoutPerson({ groups: [["a"]], unmet: [] }, "a", wishFor(2)).groups).toEqual([]);
  });
});

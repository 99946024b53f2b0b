/**
 * Who sits with whom. Nothing but the people, the wish and its seed decides, so every device forms the same groups.
 *
 * The wanted size comes first, wishes within it second: three people who would like to be together in pairs cannot be.
 * Nobody is alone where there are two people.
 */
import { seededRandom } from "../util/seededRandom.ts";
import { type Pair, seat } from "./seating.ts";

/** A table: four to seven people, unless `tables` says how many tables there are. */
export type GroupSize = 2 | 3 | 4 | "table";

export type IdPair = readonly [string, string];

export interface GroupingWish {
  readonly size: GroupSize;
  /** How many tables the room has, for the size "table". */
  readonly tables?: number;
  readonly seed: string;
  readonly apart: readonly IdPair[];
  readonly together: readonly IdPair[];
  /** Earlier groupings whose people should not meet again where that is possible. */
  readonly before?: readonly (readonly (readonly string[])[])[];
  /** Earlier groups that are joined into these: the pairs of 1-2-4-All become its fours. */
  readonly within?: readonly (readonly string[])[];
}

export interface UnmetWish {
  readonly kind: "apart" | "together";
  readonly pair: IdPair;
}

export interface Grouping {
  readonly groups: readonly (readonly string[])[];
  /** Wishes about two people of the room that these groups do not keep, for the desk to say so. */
  readonly unmet: readonly UnmetWish[];
}

/**
 * How many groups.
 * - Pairs: an odd person makes one pair a three.
 * - Threes (Troika: one client, two consultants): as few groups as possible are no three; 4 stay one group, 5 are 3 + 2.
 * - Fours: fours and threes. Five stay one group: in 1-2-4-All the four is where what two pairs found meets, and 3 + 2
 *   would seat the same people again.
 * - Tables: nearest to five, which lies inside four to seven for every room of four or more.
 */
function groupCount(people: number, { size, tables = 0 }: GroupingWish): number {
  const most = Math.floor(people / 2);
  const wanted = (): number => {
    switch (size) {
      case 2:
        return most;
      case 3:
        return Math.round(people / 3);
      case 4:
        return people === 5 ? 1 : Math.ceil(people / 4);
      default:
        return tables >= 1 ? Math.floor(tables) : Math.round(people / 5);
    }
  };
  return Math.max(1, Math.min(most, wanted()));
}

/** Sizes that add up to `people` and differ by at most one, larger ones first. */
function groupSizes(people: number, wish: GroupingWish): number[] {
  if (people === 0) return [];
  const count = groupCount(people, wish);
  return Array.from({ length: count }, (_, index) => Math.ceil((people - index) / count));
}

/** The wishes about people of the room, each pair once; what names one person twice or a stranger asks nothing. */
function pairsOf(pairs: readonly IdPair[], isHere: (id: string) => boolean): IdPair[] {
  const kept = new Map<string, IdPair>();
  for (const [one, other] of pairs) {
    if (one === other || !isHere(one) || !isHere(other)) continue;
    const pair: IdPair = one < other ? [one, other] : [other, one];
    kept.set(JSON.stringify(pair), pair);
  }
  return [...kept].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, pair]) => pair);
}

/** Everybody in one of these groups met everybody else in it. */
function meetings(groups: readonly (readonly string[])[], isHere: (id: string) => boolean): IdPair[] {
  return groups.flatMap((group) => {
    const people = [...new Set(group)].filter(isHere);
    return people.flatMap((one, index) => people.slice(index + 1).map((other): IdPair => [one, other]));
  });
}

/** Groups that are there already, with the wishes that they do not keep. */
export function withUnmet(
  groups: readonly (readonly string[])[],
  wish: Pick<GroupingWish, "apart" | "together">,
): Grouping {
  const groupOf = new Map(groups.flatMap((group, index) => group.map((id) => [id, index] as const)));
  const isHere = (id: string): boolean => groupOf.has(id);
  const areJoined = ([one, other]: IdPair): boolean => groupOf.get(one) === groupOf.get(other);
  const apart = pairsOf(wish.apart, isHere).filter(areJoined);
  const together = pairsOf(wish.together, isHere).filter((pair) => !areJoined(pair));
  return {
    groups,
    unmet: [
      ...apart.map((pair): UnmetWish => ({ kind: "apart", pair })),
      ...together.map((pair): UnmetWish => ({ kind: "together", pair })),
    ],
  };
}

/** Groups of all people, in whatever order they are given. Where two wishes contradict each other, apart is kept. */
export function groupPeople(personIds: readonly string[], wish: GroupingWish): Grouping {
  const ids = [...new Set(personIds)].toSorted();
  const numbers = new Map(ids.map((id, index) => [id, index]));
  const isHere = (id: string): boolean => numbers.has(id);
  const numbered = (pairs: readonly IdPair[]): Pair[] =>
    pairs.map(([one, other]) => [numbers.get(one) ?? 0, numbers.get(other) ?? 0]);
  const groups = seat(
    {
      people: ids.length,
      sizes: groupSizes(ids.length, wish),
      apart: numbered(pairsOf(wish.apart, isHere)),
      together: numbered(pairsOf(wish.together, isHere)),
      met: numbered((wish.before ?? []).flatMap((groups) => meetings(groups, isHere))),
      unitOf: ids.map((id) => (wish.within ?? []).findIndex((group) => group.includes(id))),
    },
    seededRandom(wish.seed),
  );
  return withUnmet(
    groups.map((group) => group.flatMap((person) => ids[person] ?? [])),
    wish,
  );
}

/** How far a size is from the one asked for, in people. */
function oddness(size: number, wanted: GroupSize): number {
  const [low, high] = wanted === "table" ? [4, 7] : [wanted, wanted];
  return Math.max(low - size, size - high, 0);
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** What counts when one person takes a place, most important first; less is better. */
function drawbacks(grouping: Grouping, mover: string, wish: GroupingWish): number[] {
  const { groups, unmet } = grouping;
  const apart = unmet.filter(({ kind }) => kind === "apart").length;
  const neighbours = groups.find((group) => group.includes(mover)) ?? [];
  const metBefore = (wish.before ?? []).flat().filter((group) => group.includes(mover));
  return [
    apart,
    unmet.length - apart,
    sum(groups.map(({ length }) => oddness(length, wish.size))),
    sum(groups.map(({ length }) => length * length)), // of two groups that fit, the smaller
    sum(
      metBefore.map((group) => neighbours.filter((other) => other !== mover && group.includes(other)).length),
    ),
  ];
}

interface Move {
  readonly mover: string;
  readonly groups: readonly (readonly string[])[];
}

/** The move with the least drawbacks, the first of equals. */
function bestMove(moves: readonly Move[], wish: GroupingWish): Grouping | undefined {
  const ranked = moves.map(({ mover, groups }) => {
    const grouping = withUnmet(groups, wish);
    return { grouping, rank: drawbacks(grouping, mover, wish) };
  });
  const compare = (one: readonly number[], other: readonly number[]): number =>
    one.map((value, index) => value - (other[index] ?? 0)).find((difference) => difference !== 0) ?? 0;
  return ranked.toSorted((a, b) => compare(a.rank, b.rank))[0]?.grouping;
}

/** The person joins the group where they fit best; nobody who already sits is moved. */
export function withLatecomer(grouping: Grouping, personId: string, wish: GroupingWish): Grouping {
  const { groups } = grouping;
  if (groups.flat().includes(personId)) return grouping;
  const moves = groups.map((joined) => ({
    mover: personId,
    groups: groups.map((group) => (group === joined ? [...group, personId] : group)),
  }));
  return bestMove(moves, wish) ?? withUnmet([[personId]], wish);
}

/** Somebody is alone: they join another group, or somebody from a group of three or more joins them. */
function withCompany(groups: readonly (readonly string[])[], alone: string, wish: GroupingWish): Grouping {
  const others = groups.filter((group) => !group.includes(alone));
  const joins = others.map((joined) => ({
    mover: alone,
    groups: others.map((group) => (group === joined ? [...group, alone] : group)),
  }));
  const isJoined = others
    .filter(({ length }) => length > 2)
    .flatMap((left) =>
      left.map((mover) => ({
        mover,
        groups: [
          ...others.map((group) => (group === left ? group.filter((id) => id !== mover) : group)),
          [alone, mover],
        ],
      })),
    );
  return bestMove([...joins, ...isJoined], wish) ?? withUnmet(groups, wish);
}

/**
 * The person joins groups that do not sit yet: the group where they fit best, or somebody out of a larger one, whichever
 * fits better. Nobody else is moved.
 */
export function withNewcomer(grouping: Grouping, personId: string, wish: GroupingWish): Grouping {
  const { groups } = grouping;
  return groups.flat().includes(personId) ? grouping : withCompany([...groups, [personId]], personId, wish);
}

/**
 * Somebody left. Nobody else moves, unless one person would be left alone: then they join another group, or somebody
 * from a group of three or more joins them, whichever fits better.
 */
export function withoutPerson(grouping: Grouping, personId: string, wish: GroupingWish): Grouping {
  if (!grouping.groups.flat().includes(personId)) return grouping;
  const groups = grouping.groups
    .map((group) => group.filter((id) => id !== personId))
    .filter(({ length }) => length > 0);
  const [alone] = groups.find(({ length }) => length === 1) ?? [];
  if (alone === undefined || groups.length === 1) return withUnmet(groups, wish);
  return withCompany(groups, alone, wish);
}

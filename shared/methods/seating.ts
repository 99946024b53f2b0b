/** Finds who sits with whom: people are numbers from 0, and what it costs that two of them share a group is given. */
import { shuffled } from "../util/seededRandom.ts";

export type Pair = readonly [number, number];

export interface SeatingPlan {
  readonly people: number;
  /** How many sit in each group: they add up to `people` and differ by at most one. */
  readonly sizes: readonly number[];
  readonly apart: readonly Pair[];
  readonly together: readonly Pair[];
  /** Pairs that met before, once for each time. */
  readonly met: readonly Pair[];
  /** Which earlier group each person comes from, -1 for none. Those are joined whole rather than mixed. */
  readonly unitOf: readonly number[];
}

/*
 * Each weight outweighs all that come after it together, for as many as sixty people, and their sums stay exact.
 * Apart comes before together: that two people must not meet has a harder reason than that two would like to.
 */
const APART = 2e12;
const TOGETHER = 1e9;
/** A group that is one earlier group alone hears nothing new: worse than splitting another for it. */
const NOTHING_NEW = 4e5;
const SPLIT = 1e5;
const MET_LIMIT = 9;

/** Bounds are counted in steps and not in milliseconds, so that every device stops at the same arrangement. */
const SHUFFLES = 12;
const EXCHANGES = 60_000;
const CHOICES = 200_000;

interface Costs {
  /** What it costs that two people share a group; negative where they should. The empty chair costs nothing. */
  between(a: number, b: number): number;
  /** What `group` costs beyond its pairs once `comer` has the place of `leaver`. */
  asAWhole(group: readonly number[], leaver?: number, comer?: number): number;
  /** No arrangement costs less. */
  readonly least: number;
}

function costsOf({ people, apart, together, met, unitOf }: SeatingPlan): Costs {
  const width = people + 1; // with the empty chair
  const table = new Float64Array(width * width);
  const between = (a: number, b: number): number => table[a * width + b] ?? 0;
  const add = (a: number, b: number, cost: number): void => {
    table[a * width + b] = between(a, b) + cost;
    table[b * width + a] = between(a, b);
  };
  for (const [a, b] of met) if (between(a, b) < MET_LIMIT) add(a, b, 1);
  for (const [a, b] of apart) add(a, b, APART);
  for (const [a, b] of together) add(a, b, -TOGETHER);
  let least = 0;
  for (let a = 0; a < people; a++) {
    for (let b = 0; b < a; b++) {
      if (unitOf[a] !== -1 && unitOf[a] === unitOf[b]) add(a, b, -SPLIT);
      least += Math.min(0, between(a, b));
    }
  }
  const hasUnits = new Set(unitOf).size > 1;
  return {
    between,
    asAWhole(group, leaver, comer) {
      if (!hasUnits) return 0;
      let unit: number | undefined;
      for (const seated of group) {
        const person = seated === leaver ? (comer ?? seated) : seated;
        if (person === people) continue;
        unit ??= unitOf[person];
        if (unit === -1 || unitOf[person] !== unit) return 0;
      }
      return NOTHING_NEW;
    },
    least,
  };
}

function totalCost(groups: readonly (readonly number[])[], costs: Costs): number {
  let total = 0;
  for (const group of groups) {
    total += costs.asAWhole(group);
    for (const [chair, person] of group.entries()) {
      for (let other = 0; other < chair; other++) total += costs.between(person, group[other] ?? person);
    }
  }
  return total;
}

/** What changes when `a` of `from` and `b` of `to` exchange their places. */
function changeBy(
  from: readonly number[],
  to: readonly number[],
  a: number,
  b: number,
  costs: Costs,
): number {
  let change = 0;
  for (const other of from) {
    if (other !== a) change += costs.between(b, other) - costs.between(a, other);
  }
  for (const other of to) {
    if (other !== b) change += costs.between(a, other) - costs.between(b, other);
  }
  return (
    change + costs.asAWhole(from, a, b) - costs.asAWhole(from) + costs.asAWhole(to, b, a) - costs.asAWhole(to)
  );
}

/** Exchanges places, in the groups given, for as long as it gets better. Returns how many tries are left. */
function exchange(groups: readonly number[][], costs: Costs, empty: number, tries: number): number {
  let left = tries;
  for (let isBetter = true; isBetter && left > 0;) {
    isBetter = false;
    for (const [index, from] of groups.entries()) {
      for (const to of groups.slice(index + 1)) {
        for (let chair = 0; chair < from.length; chair++) {
          for (let other = 0; other < to.length; other++) {
            const [a, b] = [from[chair] ?? empty, to[other] ?? empty];
            // A second empty chair in a group would make sizes differ by more than one.
            if (a === empty ? to.includes(empty) : b === empty && from.includes(empty)) continue;
            left--;
            if (changeBy(from, to, a, b, costs) >= 0) continue;
            from[chair] = b;
            to[other] = a;
            isBetter = true;
          }
        }
      }
    }
  }
  return left;
}

/** Who is asked for next to whom, and what it costs when it is not so. */
interface Bond {
  readonly other: number;
  readonly isApart: boolean;
}

function bondsOf({ people, apart, together }: SeatingPlan): readonly (readonly Bond[])[] {
  const bonds = Array.from({ length: people }, (): Bond[] => []);
  for (const [isApart, pairs] of [[true, apart] as const, [false, together] as const]) {
    for (const [a, b] of pairs) {
      bonds[a]?.push({ other: b, isApart });
      bonds[b]?.push({ other: a, isApart });
    }
  }
  return bonds;
}

/** Each person after one who is bound to them, where there is one; those with most bonds first. */
function inBoundOrder(bonds: readonly (readonly Bond[])[]): number[] {
  const byBonds = [...bonds.keys()]
    .filter((person) => bonds[person]?.length)
    .toSorted((a, b) => (bonds[b]?.length ?? 0) - (bonds[a]?.length ?? 0) || a - b);
  const order = new Set<number>();
  for (const first of byBonds) {
    order.add(first);
    for (const person of order) for (const { other } of bonds[person] ?? []) order.add(other);
  }
  return [...order];
}

/**
 * Places all whom a wish names, so that the wishes not met cost less than `limit`: every way is tried, best first, as
 * far as `CHOICES` goes. Undefined where none was found.
 */
function placeBound(plan: SeatingPlan, limit: number): number[][] | undefined {
  const bonds = bondsOf(plan);
  const order = inBoundOrder(bonds);
  const groups = plan.sizes.map((): number[] => []);
  const groupOf = new Map<number, number>();
  let left = CHOICES;
  let lowest = limit;
  let found: number[][] | undefined;

  const choices = (person: number): { group: number; cost: number }[] => {
    const known = (bonds[person] ?? []).filter(({ other }) => groupOf.has(other));
    const costIn = new Float64Array(groups.length).fill(
      TOGETHER * known.filter(({ isApart }) => !isApart).length,
    );
    for (const { other, isApart } of known) {
      const theirs = groupOf.get(other) ?? 0;
      costIn[theirs] = (costIn[theirs] ?? 0) + (isApart ? APART : -TOGETHER);
    }
    left -= groups.length + known.length;
    const emptySizes = new Set<number>(); // of empty groups of one size, one stands for all
    const open = [];
    for (const [group, { length: taken }] of groups.entries()) {
      const size = plan.sizes[group] ?? 0;
      if (taken >= size || (taken === 0 && emptySizes.has(size))) continue;
      if (taken === 0) emptySizes.add(size);
      open.push({ group, cost: costIn[group] ?? 0 });
    }
    return open.toSorted((one, other) => one.cost - other.cost || one.group - other.group);
  };
  const place = (next: number, cost: number): void => {
    const person = order[next];
    if (person === undefined) {
      lowest = cost;
      found = groups.map((group) => [...group]);
      return;
    }
    for (const choice of choices(person)) {
      if (cost + choice.cost >= lowest || left <= 0) return;
      groups[choice.group]?.push(person);
      groupOf.set(person, choice.group);
      place(next + 1, cost + choice.cost);
      groups[choice.group]?.pop();
      groupOf.delete(person);
    }
  };
  place(0, 0);
  return found;
}

/** What the wishes not met cost; 0 when all are met. */
function unmetCost(groups: readonly (readonly number[])[], plan: SeatingPlan): number {
  const areJoined = ([a, b]: Pair): boolean => groups.some((group) => group.includes(a) && group.includes(b));
  const broken = plan.apart.filter(areJoined).length;
  const missed = plan.together.filter((pair) => !areJoined(pair)).length;
  return broken * APART + missed * TOGETHER;
}

/**
 * Groups of the sizes asked for, the same for the same plan and the same `random`. Wishes are met whenever that can be
 * found: exchanging places from several shuffles first, and where that leaves one unmet, by trying every way to place
 * the people whom wishes name (to the end in rooms of up to sixteen or so, beyond as far as the bound goes).
 */
export function seat(plan: SeatingPlan, random: () => number): number[][] {
  const costs = costsOf(plan);
  const empty = plan.people;
  const everybody = Array.from({ length: plan.people }, (_, person) => person);
  const largest = Math.max(0, ...plan.sizes);
  const fill = (begun: readonly (readonly number[])[]): number[][] => {
    const placed = new Set(begun.flat());
    const others = shuffled(everybody, random).filter((person) => !placed.has(person));
    return plan.sizes.map((size, index) => {
      const group = [...(begun[index] ?? [])];
      group.push(...others.splice(0, size - group.length));
      while (group.length < largest) group.push(empty);
      return group;
    });
  };

  let best: number[][] = [];
  let lowest = Infinity;
  let left = EXCHANGES;
  const improve = (groups: number[][], tries: number): void => {
    left -= tries - exchange(groups, costs, empty, tries);
    const cost = totalCost(groups, costs);
    if (cost >= lowest) return;
    best = groups;
    lowest = cost;
  };
  for (let shuffle = 0; shuffle < SHUFFLES && left > 0 && lowest > costs.least; shuffle++) {
    improve(fill([]), left);
  }
  const unmet = unmetCost(best, plan);
  const bound = unmet > 0 ? placeBound(plan, unmet) : undefined;
  if (bound) improve(fill(bound), EXCHANGES);
  return best.map((group) => group.filter((person) => person !== empty));
}

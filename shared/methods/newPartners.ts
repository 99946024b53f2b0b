/**
 * Pairs for several rounds, with somebody else each time: the circle method (methods.md 3.2). The people stand on a
 * circle; in each turn of it those opposite each other meet, and one person is left. Of an even number of people one
 * stands in the middle and meets who is left; of an odd number, who is left joins a pair.
 *
 * Nothing but the people, the wish and its seed decides, so every device plans the same rounds.
 */
import { seededRandom, shuffled } from "../util/seededRandom.ts";
import type { IdPair } from "./grouping.ts";

/** Who sits together in each round. */
export type Rounds = readonly (readonly (readonly string[])[])[];

export interface PartnersWish {
  readonly rounds: number;
  readonly seed: string;
  /** Who should not meet in any of these rounds. */
  readonly apart: readonly IdPair[];
  /** Earlier groupings whose people should not meet again where that is possible. */
  readonly before: Rounds;
}

/** Circles drawn before the best of them is taken. Without wishes the first few have a perfect one among them. */
const CIRCLES = 100;

type Numbers = readonly number[];

/** Every two people of a group. */
function meetingsOf<T>(group: readonly T[]): (readonly [T, T])[] {
  return group.flatMap((one, index) => group.slice(index + 1).map((other) => [one, other] as const));
}

/** What a meeting of two people is to be kept from, by their numbers on the circle. */
interface Drawbacks {
  readonly key: (one: number, other: number) => number;
  readonly apart: ReadonlySet<number>;
  readonly before: ReadonlySet<number>;
}

/** How bad a plan is: meetings that should not be, people who meet twice, and people who meet after they met before. */
type Badness = readonly [apart: number, twice: number, before: number];

const isLess = (a: Badness, b: Badness): boolean => (a[0] - b[0] || a[1] - b[1] || a[2] - b[2]) < 0;

const isPerfect = (badness: Badness): boolean => badness.every((count) => count === 0);

/** Which pairs a turn of the circle makes, and who is left: `circle` is odd, numbers from it on stand in the middle. */
function turnOfCircle(people: number, circle: number, turn: number): { pairs: Numbers[]; left: number[] } {
  const opposite = (step: number): Numbers => [(turn + step) % circle, (turn - step + circle) % circle];
  const pairs = Array.from({ length: (circle - 1) / 2 }, (_, index) => opposite(index + 1));
  return people === circle ? { pairs, left: [turn] } : { pairs: [[turn, people - 1], ...pairs], left: [] };
}

function planOf(
  people: number,
  turns: readonly number[],
  { key, apart, before }: Drawbacks,
): { rounds: Numbers[][]; badness: Badness } {
  const circle = people % 2 === 1 ? people : people - 1;
  const met = new Map<number, number>();
  const meet = (group: Numbers): void => {
    for (const pair of meetingsOf(group)) met.set(key(...pair), (met.get(key(...pair)) ?? 0) + 1);
  };
  const drawn = turns.map((turn) => turnOfCircle(people, circle, turn));
  for (const { pairs } of drawn) for (const pair of pairs) meet(pair);

  /** Who is left joins the pair that they should least not meet. */
  function joined(pairs: Numbers[], left: number): Numbers[] {
    const drawbacks = pairs.map((pair): Badness => {
      const keys = pair.map((other) => key(left, other));
      const count = (is: (each: number) => boolean): number => keys.filter(is).length;
      return [
        count((each) => apart.has(each)),
        count((each) => met.has(each)),
        count((each) => before.has(each)),
      ];
    });
    const best = drawbacks.reduce((least, each, index) => {
      const known = drawbacks[least];
      return known && isLess(each, known) ? index : least;
    }, 0);
    const host = pairs[best];
    if (!host) return [[left]];
    for (const other of host) meet([left, other]);
    return pairs.map((pair) => (pair === host ? [...pair, left] : pair));
  }

  const rounds = drawn.map(({ pairs, left: [left] }) => (left === undefined ? pairs : joined(pairs, left)));
  const sum = (of: (each: number, times: number) => number): number =>
    [...met].reduce((total, [each, times]) => total + of(each, times), 0);
  return {
    rounds,
    badness: [
      sum((each, times) => (apart.has(each) ? times : 0)),
      sum((_, times) => times - 1),
      sum((each, times) => (before.has(each) ? times : 0)),
    ],
  };
}

/**
 * As many rounds as are wished, each with everybody in a pair, or in one three with its third person last. While it is
 * possible nobody meets somebody twice, nor is third twice: an even number of people has a round less than people.
 */
export function newPartners(personIds: readonly string[], wish: PartnersWish): Rounds {
  const ids = [...new Set(personIds)].toSorted();
  const people = ids.length;
  if (people === 0) return Array.from({ length: wish.rounds }, () => []);
  const circle = people % 2 === 1 ? people : people - 1;
  const random = seededRandom(wish.seed);

  function draw(): { order: string[]; rounds: Numbers[][]; badness: Badness } {
    const order = shuffled(ids, random);
    const numbers = new Map(order.map((id, number) => [id, number]));
    const key = (one: number, other: number): number => Math.min(one, other) * people + Math.max(one, other);
    const keys = (pairs: readonly IdPair[]): ReadonlySet<number> =>
      new Set(
        pairs.flatMap(([a, b]) => {
          const [one, other] = [numbers.get(a), numbers.get(b)];
          return one === undefined || other === undefined || one === other ? [] : [key(one, other)];
        }),
      );
    const turns = shuffled(
      Array.from({ length: circle }, (_, turn) => turn),
      random,
    );
    const chosen = Array.from({ length: wish.rounds }, (_, round) => turns[round % circle] ?? 0);
    const before = keys(wish.before.flatMap((groups) => groups.flatMap(meetingsOf)));
    return { order, ...planOf(people, chosen, { key, apart: keys(wish.apart), before }) };
  }

  let best = draw();
  for (let drawn = 1; drawn < CIRCLES && !isPerfect(best.badness); drawn++) {
    const other = draw();
    if (isLess(other.badness, best.badness)) best = other;
  }
  const { order, rounds } = best;
  return rounds.map((groups) => groups.map((group) => group.flatMap((number) => order[number] ?? [])));
}

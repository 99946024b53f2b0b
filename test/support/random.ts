/** Random numbers that are the same for the same seed (mulberry32). */

export interface Random {
  /** From 0 up to 1. */
  next(): number;
  /** A whole number from 0 up to `end`, not included. */
  below(end: number): number;
  /** True with the given probability. */
  chance(probability: number): boolean;
  pick<T>(items: readonly T[]): T | undefined;
  /** Up to `count` different items. */
  some<T>(items: readonly T[], count: number): T[];
  bytes(length: number): Uint8Array<ArrayBuffer>;
  fill(into: Uint8Array): void;
}

export function seeded(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (end: number): number => Math.floor(next() * end);
  const fill = (into: Uint8Array): void => {
    for (let at = 0; at < into.length; at++) into[at] = below(256);
  };
  return {
    next,
    below,
    chance: (probability) => next() < probability,
    pick: (items) => items[below(items.length)],
    some(items, count) {
      const left = [...items];
      const chosen = [];
      while (chosen.length < count && left.length > 0) chosen.push(...left.splice(below(left.length), 1));
      return chosen;
    },
    bytes(length) {
      const out = new Uint8Array(length);
      fill(out);
      return out;
    },
    fill,
  };
}

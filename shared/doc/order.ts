/**
 * Order by fractional key with the id as tie-break: two people inserting at the same place never lose a card, and a
 * move is one write. Keys come from `fractional-indexing`, which throws on a malformed key, so keys are checked when read.
 */
import { generateKeyBetween, generateNKeysBetween } from "fractional-indexing";
import type { Read } from "./read.ts";

export interface Placed {
  readonly id: string;
  readonly order: string;
}

const FIRST_KEY = "a0";

function integerLength(head: string): number {
  if (head >= "a" && head <= "z") return head.charCodeAt(0) - "a".charCodeAt(0) + 2;
  return "Z".charCodeAt(0) - head.charCodeAt(0) + 2;
}

/** A valid order key, or the first key for anything else. */
export const orderKey: Read<string> = (raw) => {
  if (typeof raw !== "string" || raw.length > 500 || !/^[A-Za-z][0-9A-Za-z]+$/.test(raw)) return FIRST_KEY;
  const length = integerLength(raw.charAt(0));
  const isSmallest = raw === `A${"0".repeat(26)}`;
  if (raw.length < length || isSmallest || (raw.length > length && raw.endsWith("0"))) return FIRST_KEY;
  return raw;
};

export function byOrder(a: Placed, b: Placed): number {
  if (a.order !== b.order) return a.order < b.order ? -1 : 1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

/** `count` keys after the last of `placed`, in order. */
export function keysAtEnd(placed: Iterable<Placed>, count: number): string[] {
  let last: string | null = null;
  for (const { order } of placed) if (last === null || order > last) last = order;
  return generateNKeysBetween(last, null, count);
}

export function keyAtEnd(placed: Iterable<Placed>): string {
  return keysAtEnd(placed, 1)[0] ?? FIRST_KEY;
}

/**
 * `count` keys, in order, that put records directly after `target` among `siblings`. Where another sibling shares the
 * target's key they go after both.
 */
export function keysAfter(siblings: Iterable<Placed>, target: Placed, count: number): string[] {
  let above: string | null = null;
  for (const { order } of siblings)
    if (order > target.order && (above === null || order < above)) above = order;
  return generateNKeysBetween(target.order, above, count);
}

/**
 * A key that puts a record directly before `target` among `siblings` (sorted). Where two siblings share a key the
 * new one goes before both, since nothing fits between equal keys.
 */
export function keyBefore(siblings: readonly Placed[], target: Placed): string {
  let below: string | null = null;
  for (const { order } of siblings)
    if (order < target.order && (below === null || order > below)) below = order;
  return generateKeyBetween(below, target.order);
}

/**
 * Keys for `count` records that go in at `index` of a list (sorted). Nothing fits between equal keys: the records from
 * there on that share one with the record before get others, in `again`, by their place in the list.
 */
export function keysAt(
  list: readonly Placed[],
  index: number,
  count: number,
): { readonly keys: readonly string[]; readonly again: ReadonlyMap<number, string> } {
  const below = list[index - 1]?.order ?? null;
  let end = index;
  while (below !== null && list[end]?.order === below) end++;
  const all = generateNKeysBetween(below, list[end]?.order ?? null, count + end - index);
  return {
    keys: all.slice(0, count),
    again: new Map(all.slice(count).map((key, at) => [index + at, key])),
  };
}

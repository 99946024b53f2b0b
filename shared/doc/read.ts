/**
 * Total readers: each makes a valid value out of whatever is stored and never throws, because a peer, an older
 * version or a crafted file may have written anything.
 */
import { type Id, readId } from "../util/ids.ts";

export type Read<T> = (raw: unknown) => T;

/** Longest text kept of one field, in UTF-16 units: longer is cut when read. */
export const TEXT_LIMIT = 20_000;

export const text: Read<string> = (raw) => (typeof raw === "string" ? raw.slice(0, TEXT_LIMIT) : "");
export const flag: Read<boolean> = (raw) => raw === true;
export const id: Read<Id> = readId;

/** Milliseconds since 1970, or 0 where unknown. */
export const instant: Read<number> = (raw) =>
  typeof raw === "number" && Number.isSafeInteger(raw) && raw > 0 && raw < 8.64e15 ? raw : 0;

/** One of the listed words; the first is what anything else reads as. */
export function oneOf<const T extends readonly [string, ...string[]]>(words: T): Read<T[number]> {
  return (raw) => words.find((word) => word === raw) ?? words[0];
}

/** A whole number from `low` to `high`, or null where none was given. */
export function wholeOrNull(low: number, high: number): Read<number | null> {
  return (raw) =>
    typeof raw === "number" && Number.isInteger(raw) && raw >= low && raw <= high ? raw : null;
}

/** A whole number from `low` to `high`; `low` for anything else. */
export function whole(low: number, high: number): Read<number> {
  return (raw) => (typeof raw === "number" && Number.isInteger(raw) && raw >= low && raw <= high ? raw : low);
}

/** Hours, not negative, to the hundredth; null where none were given. */
export const hoursOrNull: Read<number | null> = (raw) =>
  typeof raw === "number" && Number.isFinite(raw) && raw >= 0 && raw <= 100_000
    ? Math.round(raw * 100) / 100
    : null;

/**
 * A property of a plain object, own properties only: Yjs decodes a peer's `__proto__` key into the prototype, and
 * reading through it would let a peer set fields it never wrote.
 */
export function own(raw: unknown, key: string): unknown {
  return typeof raw === "object" && raw !== null && Object.hasOwn(raw, key)
    ? (raw as Record<string, unknown>)[key]
    : undefined;
}

type Shape = Readonly<Record<string, Read<unknown>>>;
export type RecordOf<S extends Shape> = { readonly [K in keyof S]: ReturnType<S[K]> };

/** A reader for several values that change together and are stored as one. */
export function together<S extends Shape>(shape: S): Read<RecordOf<S>> {
  const fields = Object.entries(shape);
  return (raw) =>
    Object.freeze(Object.fromEntries(fields.map(([key, read]) => [key, read(own(raw, key))]))) as RecordOf<S>;
}

/** What this device remembers: which seat it has in which room. The room key itself is never stored. */
import { sha256 } from "@noble/hashes/sha2.js";
import { cleanName } from "../../../shared/doc/people.ts";
import type { Key } from "../../../shared/sync/seal.ts";
import { randomText } from "../../../shared/util/ids.ts";
import { readStored, store } from "../../ui/stored.ts";

/** A person at this device: `secret` is what the host knows the seat by. */
export interface Seat {
  readonly secret: string;
  readonly name: string;
}

const SECRET_ALPHABET = "0123456789abcdefghijklmnopqrstuvwxyz";
const SECRET_LENGTH = 32;

/** Where the seat of a room is kept: under a part of the key's hash, from which the key cannot be had. */
export function storageName(key: Key): string {
  const digest = sha256(key).subarray(0, 8);
  return `charrette.seat.${[...digest].map((byte) => byte.toString(16).padStart(2, "0")).join("")}`;
}

/** The seat in a stored text, or undefined where it is none. */
export function readSeat(stored: string | null): Seat | undefined {
  let parsed: unknown;
  try {
    parsed = JSON.parse(stored ?? "");
  } catch {
    return undefined;
  }
  if (typeof parsed !== "object" || parsed === null) return undefined;
  const { secret, name } = parsed as Record<string, unknown>;
  if (typeof secret !== "string" || !/^[0-9a-z]{24,64}$/.test(secret)) return undefined;
  if (typeof name !== "string" || cleanName(name) === "") return undefined;
  return { secret, name: cleanName(name) };
}

export function mintSeat(name: string): Seat {
  return { secret: randomText(SECRET_LENGTH, SECRET_ALPHABET), name: cleanName(name) };
}

export function rememberedSeat(key: Key): Seat | undefined {
  return readSeat(readStored(storageName(key)));
}

export function rememberSeat(key: Key, seat: Seat): void {
  store(storageName(key), JSON.stringify(seat));
}

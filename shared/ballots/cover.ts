/**
 * Writing that nobody in the room can read before the reveal: sealed to the facilitators' computers (X25519 with a fresh
 * key each time, XChaCha20-Poly1305), and a second time to the device that wrote it, so that a person sees their own
 * words again after a reload.
 */
import { x25519 } from "@noble/curves/ed25519.js";
import { hkdf } from "@noble/hashes/hkdf.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToText, type Key, KEY_BYTES, seal, textToBytes, unseal } from "../sync/seal.ts";

/** Lengths say much of a word or a score: what is written is filled up to a multiple of this. */
const BLOCK_BYTES = 256;

function keyFor(shared: Uint8Array, fresh: Key, cover: Key): Key {
  return hkdf(sha256, shared, Uint8Array.from([...fresh, ...cover]), labelled("charrette cover"), KEY_BYTES);
}

function labelled(label: string): Uint8Array {
  return new TextEncoder().encode(label);
}

/** The key for a device's own view of what it wrote under cover. */
export function ownCoverKey(seatSecret: string): Key {
  return hkdf(sha256, labelled(seatSecret), undefined, labelled("charrette own cover"), KEY_BYTES);
}

function fillUp(text: string): Uint8Array {
  const bytes = new TextEncoder().encode(text);
  const out = new Uint8Array(Math.ceil((bytes.length + 1) / BLOCK_BYTES) * BLOCK_BYTES);
  out.set(bytes);
  out[bytes.length] = 0x80;
  return out;
}

function unfill(filled: Uint8Array): string | undefined {
  const end = filled.lastIndexOf(0x80);
  return end < 0 ? undefined : new TextDecoder().decode(filled.subarray(0, end));
}

export interface Covered {
  readonly forRoom: string;
  readonly forOwner: string;
}

export function cover(text: string, coverKey: Key, ownKey: Key): Covered {
  const filled = fillUp(text);
  const secret = x25519.utils.randomSecretKey();
  const fresh = x25519.getPublicKey(secret);
  const sealed = seal(keyFor(x25519.getSharedSecret(secret, coverKey), fresh, coverKey), filled);
  return {
    forRoom: bytesToText(Uint8Array.from([...fresh, ...sealed])),
    forOwner: bytesToText(seal(ownKey, filled)),
  };
}

/** What was written, with the room's secrets, newest first; undefined where none opens it. */
export function uncover(forRoom: string, secrets: readonly Key[]): string | undefined {
  const bytes = textToBytes(forRoom);
  if (!bytes || bytes.length <= KEY_BYTES) return undefined;
  const fresh = bytes.slice(0, KEY_BYTES);
  for (const secret of secrets) {
    try {
      const key = keyFor(x25519.getSharedSecret(secret, fresh), fresh, x25519.getPublicKey(secret));
      const filled = unseal(key, bytes.subarray(KEY_BYTES));
      if (filled) return unfill(filled);
    } catch {
      return undefined; // a fresh key that is no point of the curve
    }
  }
  return undefined;
}

export function uncoverOwn(forOwner: string, ownKey: Key): string | undefined {
  const bytes = textToBytes(forOwner);
  const filled = bytes && unseal(ownKey, bytes);
  return filled && unfill(filled);
}

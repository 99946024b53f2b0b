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

function labelled(label: string): Uint8Array {
  return new TextEncoder().encode(label);
}

/** `place` is part of the key: a box that somebody copies to another place does not open there. */
function keyFor(shared: Uint8Array, fresh: Key, room: Key, place: string): Key {
  const salt = Uint8Array.from([...fresh, ...room]);
  return hkdf(sha256, shared, salt, labelled(`charrette cover ${place}`), KEY_BYTES);
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

/** A box that the secret half of `room` opens, at this place alone. */
export function cover(text: string, room: Key, place: string): string {
  const secret = x25519.utils.randomSecretKey();
  const fresh = x25519.getPublicKey(secret);
  const sealed = seal(keyFor(x25519.getSharedSecret(secret, room), fresh, room, place), fillUp(text));
  return bytesToText(Uint8Array.from([...fresh, ...sealed]));
}

/** Whether a box can be sealed to this key: a peer may say any bytes, and some are no key. */
export function isSealable(key: Key): boolean {
  try {
    x25519.getSharedSecret(x25519.utils.randomSecretKey(), key);
    return true;
  } catch {
    return false;
  }
}

/** A secret that opens boxes, with the public half they were sealed to. */
export interface Opener {
  readonly secret: Key;
  readonly room: Key;
}

export function openerOf(secret: Key): Opener {
  return { secret, room: x25519.getPublicKey(secret) };
}

/** What is in a box and which secret opened it; undefined where none does. */
export function uncover(
  box: string,
  openers: readonly Opener[],
  place: string,
): { readonly text: string; readonly opener: Opener } | undefined {
  const bytes = textToBytes(box);
  if (!bytes || bytes.length <= KEY_BYTES) return undefined;
  const fresh = bytes.slice(0, KEY_BYTES);
  for (const opener of openers) {
    try {
      const shared = x25519.getSharedSecret(opener.secret, fresh);
      const filled = unseal(keyFor(shared, fresh, opener.room, place), bytes.subarray(KEY_BYTES));
      const text = filled && unfill(filled);
      if (text !== undefined) return { text, opener };
    } catch {
      return undefined; // a fresh key that is no point of the curve
    }
  }
  return undefined;
}

export function coverOwn(text: string, ownKey: Key): string {
  return bytesToText(seal(ownKey, fillUp(text)));
}

export function uncoverOwn(box: string, ownKey: Key): string | undefined {
  const bytes = textToBytes(box);
  const filled = bytes && unseal(ownKey, bytes);
  return filled && unfill(filled);
}

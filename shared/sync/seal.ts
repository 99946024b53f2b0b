/**
 * Sealing with the room key: XChaCha20-Poly1305, a random 24-byte nonce before each message. From @noble because
 * plain-http LAN pages have no `crypto.subtle`.
 */
import { xchacha20poly1305 } from "@noble/ciphers/chacha.js";
import { randomBytes } from "../util/ids.ts";
import type { Pipe } from "./pipe.ts";

export const KEY_BYTES = 32;
const NONCE_BYTES = 24;

export type Key = Uint8Array;

export function mintKey(): Key {
  return randomBytes(KEY_BYTES);
}

export function seal(key: Key, plain: Uint8Array): Uint8Array<ArrayBuffer> {
  const nonce = randomBytes(NONCE_BYTES);
  const sealed = xchacha20poly1305(key, nonce).encrypt(plain);
  const out = new Uint8Array(NONCE_BYTES + sealed.length);
  out.set(nonce);
  out.set(sealed, NONCE_BYTES);
  return out;
}

/** The plain bytes, or undefined where they were not sealed with this key. */
export function unseal(key: Key, sealed: Uint8Array): Uint8Array | undefined {
  if (sealed.length < NONCE_BYTES) return undefined;
  try {
    return xchacha20poly1305(key, sealed.subarray(0, NONCE_BYTES)).decrypt(sealed.subarray(NONCE_BYTES));
  } catch {
    return undefined;
  }
}

/** A pipe that seals what it sends and unseals what it receives. `onForeign` hears of messages that do not open. */
export function sealedPipe(pipe: Pipe, key: Key, onForeign: () => void): Pipe {
  return {
    ...pipe,
    send: (bytes) => pipe.send(seal(key, bytes)),
    listen: (receive) =>
      pipe.listen((bytes) => {
        const plain = unseal(key, bytes);
        if (plain) receive(plain);
        else onForeign();
      }),
  };
}

const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/** The key as it stands in a join link's fragment (base64url without padding). */
export function keyToText(key: Key): string {
  let out = "";
  for (let at = 0; at < key.length; at += 3) {
    const triple = ((key[at] ?? 0) << 16) | ((key[at + 1] ?? 0) << 8) | (key[at + 2] ?? 0);
    const signs = Math.min(4, Math.ceil(((key.length - at) * 8) / 6));
    for (let sign = 0; sign < signs; sign++) out += DIGITS[(triple >> (18 - 6 * sign)) & 63] ?? "";
  }
  return out;
}

/** The key in a fragment, or undefined where there is none. */
export function keyFromText(text: string): Key | undefined {
  if (!/^[A-Za-z0-9_-]{43}$/.test(text)) return undefined;
  const out = new Uint8Array(KEY_BYTES);
  let bits = 0;
  let held = 0;
  let at = 0;
  for (const sign of text) {
    held = ((held << 6) | DIGITS.indexOf(sign)) & 0xffff;
    bits += 6;
    if (bits >= 8) {
      bits -= 8;
      out[at++] = (held >> bits) & 255;
    }
  }
  return out;
}

/**
 * What y-webrtc asks of `crypto.subtle`, which browsers leave out of plain-http pages: PBKDF2 with SHA-256 and AES-GCM,
 * from @noble. The same bytes come out, so a page with it and one without understand each other.
 */
import { gcm } from "@noble/ciphers/aes.js";
import { pbkdf2Async } from "@noble/hashes/pbkdf2.js";
import { sha256 } from "@noble/hashes/sha2.js";

/** What keys stand for, out of reach of who holds one. */
const secrets = new WeakMap<object, Uint8Array>();

function makeKey(secret: Uint8Array): CryptoKey {
  const key = Object.freeze({});
  secrets.set(key, secret);
  return key as CryptoKey;
}

function secretOf(key: CryptoKey): Uint8Array {
  const secret = secrets.get(key);
  if (!secret) throw new TypeError("This key was not made here.");
  return secret;
}

function bytesOf(source: BufferSource): Uint8Array {
  return ArrayBuffer.isView(source)
    ? new Uint8Array(source.buffer, source.byteOffset, source.byteLength)
    : new Uint8Array(source);
}

function expectThat(isSo: boolean): void {
  if (!isSo) throw new TypeError("The stand-in for crypto.subtle does not have this.");
}

/** A copy with a buffer of its own. */
const bufferOf = (bytes: Uint8Array): ArrayBuffer => new Uint8Array(bytes).buffer;

export const subtleStandIn = {
  async importKey(format: "raw", secret: BufferSource, algorithm: "PBKDF2"): Promise<CryptoKey> {
    expectThat(format === "raw" && algorithm === "PBKDF2");
    return makeKey(bytesOf(secret).slice());
  },

  async deriveKey(
    how: { name: "PBKDF2"; salt: BufferSource; iterations: number; hash: "SHA-256" },
    material: CryptoKey,
    wanted: { name: "AES-GCM"; length: 256 },
  ): Promise<CryptoKey> {
    expectThat(how.name === "PBKDF2" && how.hash === "SHA-256" && wanted.name === "AES-GCM");
    const options = { c: how.iterations, dkLen: wanted.length / 8 };
    return makeKey(await pbkdf2Async(sha256, secretOf(material), bytesOf(how.salt), options));
  },

  async encrypt(
    how: { name: "AES-GCM"; iv: BufferSource },
    key: CryptoKey,
    plain: BufferSource,
  ): Promise<ArrayBuffer> {
    expectThat(how.name === "AES-GCM");
    return bufferOf(gcm(secretOf(key), bytesOf(how.iv)).encrypt(bytesOf(plain)));
  },

  /** Rejects where the bytes were not sealed with this key. */
  async decrypt(
    how: { name: "AES-GCM"; iv: BufferSource },
    key: CryptoKey,
    sealed: BufferSource,
  ): Promise<ArrayBuffer> {
    expectThat(how.name === "AES-GCM");
    return bufferOf(gcm(secretOf(key), bytesOf(how.iv)).decrypt(bytesOf(sealed)));
  },
};

/** Puts the stand-in where a browser has no `crypto.subtle`. */
export function ensureSubtle(): void {
  if (!("subtle" in crypto) || crypto.subtle === undefined)
    Object.defineProperty(crypto, "subtle", { value: subtleStandIn, configurable: true });
}

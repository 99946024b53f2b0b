import { sha256 } from "@noble/hashes/sha2.js";

/** A record's stable identity. Codes such as A-1 are derived from order; ids never change. */
export type Id = string & { readonly __id: true };

const ALPHABET = "0123456789abcdefghijkmnpqrstvwxyz"; // 33 signs, none mistaken for another when read aloud
const ID_LENGTH = 20; // 33^20 is about 2^100

/** Bytes from the platform's secure source; `crypto.randomUUID` is absent on plain-http LAN pages. */
export function randomBytes(length: number): Uint8Array<ArrayBuffer> {
  return crypto.getRandomValues(new Uint8Array(length));
}

/** `length` signs drawn evenly from `alphabet` (bytes that would bias the draw are dropped). */
export function randomText(length: number, alphabet: string): string {
  const ceiling = 256 - (256 % alphabet.length);
  let out = "";
  while (out.length < length) {
    for (const byte of randomBytes(length)) {
      if (byte < ceiling && out.length < length) out += alphabet[byte % alphabet.length] ?? "";
    }
  }
  return out;
}

/** Mints an id: the only place ids come from. */
export function mintId(): Id {
  return randomText(ID_LENGTH, ALPHABET) as Id;
}

/** The id that stands for these words on every device: for a record that two devices may make at the same time. */
export function idFor(words: string): Id {
  const digest = sha256(new TextEncoder().encode(words)).subarray(0, ID_LENGTH);
  return Array.from(digest, (byte) => ALPHABET[byte % ALPHABET.length] ?? "").join("") as Id;
}

/** Reads an id from anything; "" where it is none, which points at no record. */
export function readId(raw: unknown): Id {
  return (typeof raw === "string" && /^[0-9A-Za-z_.:-]{1,200}$/.test(raw) ? raw : "") as Id;
}

/**
 * Knocking with the short code, before a device has the room key: the device sends the code, its person's name and a
 * fresh public key; once the facilitator admits it, the host answers with the room key sealed to it. A listener on the
 * network learns the code and the name, never the room key.
 */
import { x25519 } from "@noble/curves/ed25519.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { z } from "zod";
import { cleanName } from "../doc/people.ts";
import { ERROR_CODES, type ErrorCode } from "../util/appError.ts";
import { type Key, keyFromText, keyToText, seal, unseal } from "./seal.ts";

/** Letters and digits that are not mistaken for each other. */
export const CODE_ALPHABET = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";
export const CODE_LENGTH = 6;

export function readCode(typed: string): string {
  return typed
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, "")
    .slice(0, CODE_LENGTH);
}

const knock = z.object({
  code: z.string().max(20),
  publicKey: z.string(),
  name: z.string().max(200),
  deviceId: z
    .string()
    .regex(/^[0-9a-f]{40}$/)
    .nullable(),
});
const answer = z.union([
  z.object({ publicKey: z.string(), sealed: z.array(z.int().min(0).max(255)).max(200) }),
  z.object({ refused: z.enum(ERROR_CODES) }),
]);

function sharedKey(ownSecret: Key, otherPublic: Key): Key {
  return sha256(x25519.getSharedSecret(ownSecret, otherPublic));
}

export interface Knock {
  readonly code: string;
  readonly publicKey: Key;
  /** Who says to be there. */
  readonly name: string;
  /** Another computer's host, by its device id (doc/devices.ts); null for a browser. */
  readonly deviceId: string | null;
}

/** A device's side. `finish` gives the room key, or the code of the refusal; undefined for an answer that is none. */
export function knockWith(who: Pick<Knock, "code" | "name" | "deviceId">): {
  readonly message: string;
  readonly finish: (reply: string) => { key: Key } | { refused: ErrorCode } | undefined;
} {
  const secret = x25519.utils.randomSecretKey();
  return {
    message: JSON.stringify({
      code: readCode(who.code),
      publicKey: keyToText(x25519.getPublicKey(secret)),
      name: who.name,
      deviceId: who.deviceId,
    }),
    finish(reply) {
      try {
        const parsed = answer.parse(JSON.parse(reply));
        if ("refused" in parsed) return { refused: parsed.refused };
        const hostPublic = keyFromText(parsed.publicKey);
        const key = hostPublic && unseal(sharedKey(secret, hostPublic), Uint8Array.from(parsed.sealed));
        return key && { key };
      } catch {
        return undefined;
      }
    },
  };
}

/** Reads a knock; undefined for anything else. */
export function readKnock(message: string): Knock | undefined {
  try {
    const parsed = knock.parse(JSON.parse(message));
    const publicKey = keyFromText(parsed.publicKey);
    const name = cleanName(parsed.name);
    if (!publicKey || name === "") return undefined;
    return { code: readCode(parsed.code), publicKey, name, deviceId: parsed.deviceId };
  } catch {
    return undefined;
  }
}

/** The host's answer that lets the device in. Throws on a public key that is no point of the curve. */
export function letIn(devicePublic: Key, roomKey: Key): string {
  const secret = x25519.utils.randomSecretKey();
  return JSON.stringify({
    publicKey: keyToText(x25519.getPublicKey(secret)),
    sealed: [...seal(sharedKey(secret, devicePublic), roomKey)],
  });
}

export function refuse(code: ErrorCode): string {
  return JSON.stringify({ refused: code });
}

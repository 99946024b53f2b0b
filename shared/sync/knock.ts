/**
 * Knocking with the short code, before a device has the room key: the device sends the code and a fresh public key,
 * the host answers with the room key sealed to it. A listener on the network learns the code, never the room key.
 */
import { x25519 } from "@noble/curves/ed25519.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { z } from "zod";
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

const knock = z.object({ code: z.string().max(20), publicKey: z.string() });
const answer = z.union([
  z.object({ publicKey: z.string(), sealed: z.array(z.int().min(0).max(255)).max(200) }),
  z.object({ refused: z.enum(ERROR_CODES) }),
]);

function sharedKey(ownSecret: Key, otherPublic: Key): Key {
  return sha256(x25519.getSharedSecret(ownSecret, otherPublic));
}

/** A device's side. `finish` gives the room key, or the code of the refusal; undefined for an answer that is none. */
export function knockWith(code: string): {
  readonly message: string;
  readonly finish: (reply: string) => { key: Key } | { refused: ErrorCode } | undefined;
} {
  const secret = x25519.utils.randomSecretKey();
  return {
    message: JSON.stringify({ code: readCode(code), publicKey: keyToText(x25519.getPublicKey(secret)) }),
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
export function readKnock(message: string): { code: string; publicKey: Key } | undefined {
  try {
    const parsed = knock.parse(JSON.parse(message));
    const publicKey = keyFromText(parsed.publicKey);
    return publicKey && { code: readCode(parsed.code), publicKey };
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

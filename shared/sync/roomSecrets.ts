/**
 * What only the facilitators' computers hold: the secret that signs what steers the room, and those that open what
 * people wrote under cover. Everybody has the public halves.
 */
import { ed25519, x25519 } from "@noble/curves/ed25519.js";
import { hkdf } from "@noble/hashes/hkdf.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { z } from "zod";
import { type Key, KEY_BYTES, keyFromText, keyToText } from "./seal.ts";

/** Each a key as text (seal.ts), so that they travel in frames and stand in a database alike. */
export interface RoomSecrets {
  readonly control: string;
  /** Newest first: what was written before the keys changed opens with an older one. */
  readonly covers: readonly string[];
}

export interface RoomPublicKeys {
  readonly control: string;
  readonly cover: string;
}

/** What the facilitators' computers change together. */
export interface RoomKeys {
  readonly roomKey: string;
  readonly secrets: RoomSecrets;
}

/** Keys change when somebody is removed: not often. */
export const COVERS_LIMIT = 50;

export const keyText = z.string().refine((text) => keyFromText(text) !== undefined);
export const roomPublicKeysShape = z.object({ control: keyText, cover: keyText });
export const roomSecretsShape = z.object({
  control: keyText,
  covers: z.array(keyText).min(1).max(COVERS_LIMIT),
});

/** @param former what new secrets replace, which still opens what was written before */
export function mintRoomSecrets(former?: RoomSecrets): RoomSecrets {
  const cover = keyToText(x25519.utils.randomSecretKey());
  return {
    control: keyToText(ed25519.utils.randomSecretKey()),
    covers: [cover, ...(former?.covers ?? [])].slice(0, COVERS_LIMIT),
  };
}

function isBefore(earlier: RoomSecrets, later: RoomSecrets): boolean {
  return later.covers.includes(earlier.covers[0] ?? "");
}

/**
 * Which keys count when two hosts of a room meet: the later ones. Where each has changed them without the other, both
 * choose the same, and what was written before either change opens still.
 */
export function settleKeys(own: RoomKeys, told: RoomKeys): RoomKeys {
  const isOwnBefore = isBefore(own.secrets, told.secrets);
  const isTold =
    isOwnBefore === isBefore(told.secrets, own.secrets) ? told.roomKey > own.roomKey : isOwnBefore;
  const [chosen, other] = isTold ? [told, own] : [own, told];
  const covers = [...new Set([...chosen.secrets.covers, ...other.secrets.covers])].slice(0, COVERS_LIMIT);
  return { roomKey: chosen.roomKey, secrets: { control: chosen.secrets.control, covers } };
}

/** The key that `text` stands for. @throws Error for text that has not come through a parser */
export function keyOf(text: string): Uint8Array {
  const key = keyFromText(text);
  if (!key) throw new Error("no key");
  return key;
}

/**
 * The key under which desks link to each other. Not the room's, which every participant has: a desk hands what its peers
 * write to its host as the facilitator's, so only facilitators' computers may be among them.
 */
export function desksKey({ control }: RoomSecrets): Key {
  return hkdf(sha256, keyOf(control), undefined, new TextEncoder().encode("charrette desks"), KEY_BYTES);
}

export function publicKeysOf(secrets: RoomSecrets): RoomPublicKeys {
  return {
    control: keyToText(ed25519.getPublicKey(keyOf(secrets.control))),
    cover: keyToText(x25519.getPublicKey(keyOf(secrets.covers[0] ?? ""))),
  };
}

/**
 * What peers say to each other through the signalling server, and which of it y-webrtc gets to hear. It takes whatever
 * is said there at its word: text that does not open and an answer nobody asked for are errors it lets escape, both
 * sides may offer at once, and offers are taken without counting links.
 */
import { hkdf } from "@noble/hashes/hkdf.js";
import { sha256 } from "@noble/hashes/sha2.js";
import * as buffer from "lib0/buffer";
import * as decoding from "lib0/decoding";
import * as encoding from "lib0/encoding";
import { z } from "zod";
import { type Key, keyToText } from "../../shared/sync/seal.ts";
import { randomBytes } from "../../shared/util/ids.ts";

const DERIVED_BYTES = 32;

function derive(roomKey: Key, label: string): string {
  return keyToText(hkdf(sha256, roomKey, undefined, new TextEncoder().encode(label), DERIVED_BYTES));
}

/** The name of the room on the wire says nothing about the key, and neither leads to the other. */
export function peerRoom(roomKey: Key): { readonly name: string; readonly password: string } {
  return {
    name: derive(roomKey, "charrette peer lane 1: name"),
    password: derive(roomKey, "charrette peer lane 1: password"),
  };
}

const peerId = z.string().min(1).max(64);
const description = z.object({ type: z.enum(["offer", "answer"]), sdp: z.string().max(12_000) });
const signal = z.discriminatedUnion("type", [
  z.object({
    type: z.literal("announce"),
    from: peerId,
    to: peerId.optional(),
    /** Ours, y-webrtc passes over it: the announcer has no link at all. */
    isAlone: z.boolean().optional(),
  }),
  z.object({
    type: z.literal("signal"),
    from: peerId,
    to: peerId,
    token: z.number().optional(),
    /** `full` is ours, and is kept from y-webrtc: the offer is not taken for want of a free link. */
    signal: z.union([description, z.object({ type: z.literal("full") })]),
  }),
]);
export type Signal = z.infer<typeof signal>;

/** Sealed as y-webrtc seals. */
export async function sealSignal(key: CryptoKey, said: Signal): Promise<string> {
  const plain = encoding.createEncoder();
  encoding.writeAny(plain, said);
  const iv = randomBytes(12);
  const sealed = await crypto.subtle.encrypt(
    { name: "AES-GCM", iv },
    key,
    encoding.toUint8Array(plain) as Uint8Array<ArrayBuffer>,
  );
  const message = encoding.createEncoder();
  encoding.writeVarString(message, "AES-GCM");
  encoding.writeVarUint8Array(message, iv);
  encoding.writeVarUint8Array(message, new Uint8Array(sealed));
  return buffer.toBase64(encoding.toUint8Array(message));
}

/** What was sealed with this key, or undefined: anybody on the network may say anything to the signalling server. */
export async function openSignal(key: CryptoKey, text: string): Promise<Signal | undefined> {
  try {
    const message = decoding.createDecoder(buffer.fromBase64(text));
    decoding.readVarString(message);
    const iv = decoding.readVarUint8Array(message) as Uint8Array<ArrayBuffer>;
    const sealed = decoding.readVarUint8Array(message) as Uint8Array<ArrayBuffer>;
    const plain = await crypto.subtle.decrypt({ name: "AES-GCM", iv }, key, sealed);
    return signal.parse(decoding.readAny(decoding.createDecoder(new Uint8Array(plain))));
  } catch {
    return undefined;
  }
}

const published = z.object({ type: z.literal("publish"), topic: z.string(), data: z.string().max(32_000) });

/** The sealed text in a message of the signalling server about this room. */
export function readPublished(message: unknown, name: string): string | undefined {
  const { data } = published.safeParse(message);
  return data?.topic === name ? data.data : undefined;
}

export interface Links {
  readonly me: string;
  readonly isFull: boolean;
  /** How far the link to this peer is. */
  state(peer: string): "none" | "forming" | "open";
}

/**
 * `hear`: y-webrtc's to act on. `invite`: let the other offer. `yield`: full, but that one has nobody: give a link up
 * for it, then look again. `decline`: say that it is full. `renew`: the other has begun anew: forget the link that was
 * forming, then hear. `forget`: the other is full: end the link that was forming. `pass`: nothing.
 */
export type Verdict = "hear" | "invite" | "yield" | "decline" | "renew" | "forget" | "pass";

/** Of two peers the one with the smaller id offers: offers that cross leave links that never form. */
export function judge(said: Signal, links: Links): Verdict {
  if (said.from === links.me || (said.to !== undefined && said.to !== links.me)) return "pass";
  const state = links.state(said.from);
  if (said.type === "announce") {
    if (state !== "none") return "pass";
    if (links.isFull) return said.isAlone ? "yield" : "pass";
    return links.me < said.from ? "hear" : "invite";
  }
  switch (said.signal.type) {
    case "offer":
      if (said.from > links.me || state === "open") return "pass";
      if (state === "forming") return "renew";
      return links.isFull ? "decline" : "hear";
    case "answer":
      return state === "forming" ? "hear" : "pass";
    case "full":
      return state === "forming" ? "forget" : "pass";
  }
}

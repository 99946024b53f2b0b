/**
 * Frames of the hub lane. A frame is a kind (varuint) and its payload; on a room's socket it travels sealed
 * (secureLane.ts), between desk and host it travels as it is.
 */
import * as decoding from "lib0/decoding";
import * as encoding from "lib0/encoding";
import { z } from "zod";
import { LANE_ROLES, type LaneRole } from "../doc/permissions.ts";
import { ERROR_CODES, type ErrorCode } from "../util/appError.ts";
import { isLanAddress } from "./lanAddress.ts";
import {
  keyText,
  type RoomPublicKeys,
  roomPublicKeysShape,
  type RoomSecrets,
  roomSecretsShape,
} from "./roomSecrets.ts";

/** Version of the frames. A member of another version is told so and not let in. */
export const PROTOCOL = 2;

/** Where a host of the room listens: an IPv4 address of the LAN and a port. */
export interface Reach {
  readonly address: string;
  readonly port: number;
}

/** What a member says first. `seat` is this device's secret: it brings a person back to the same seat. */
export interface Hello {
  readonly protocol: number;
  readonly seat: string;
  readonly name: string;
  /** Another computer's host, and where it serves the same room; null for a browser. */
  readonly reach: Reach | null;
}

/** The hello of a browser. */
export function helloOf(seat: string, name: string): Hello {
  return { protocol: PROTOCOL, seat, name, reach: null };
}

export interface Welcome {
  readonly personId: string;
  readonly workshopId: string;
  readonly role: LaneRole;
  /** The room's key now, as text: a member that was away while it changed learns it here. */
  readonly roomKey: string;
  readonly keys: RoomPublicKeys;
  /** For facilitators' own computers alone. */
  readonly secrets: RoomSecrets | null;
}

/** The room's keys have changed, since somebody was removed. */
export type Rekey = Pick<Welcome, "roomKey" | "keys" | "secrets">;

export type Frame =
  | { readonly kind: "hello"; readonly hello: Hello }
  | { readonly kind: "welcome"; readonly welcome: Welcome }
  /** A y-protocols sync message. Those that carry edits are counted and acknowledged in order. */
  | { readonly kind: "sync"; readonly message: Uint8Array }
  | { readonly kind: "awareness"; readonly update: Uint8Array }
  /** How many of the receiver's edit-carrying messages on this connection are on disk. */
  | { readonly kind: "ack"; readonly count: number }
  /** Something is wrong; "" says that it is over. */
  | { readonly kind: "trouble"; readonly code: ErrorCode | "" }
  | { readonly kind: "rekey"; readonly rekey: Rekey }
  /** Every host of the room, in the order in which they are tried when one is gone. */
  | { readonly kind: "hosts"; readonly hosts: readonly Reach[] }
  /** Is the host there, and what time has it? `sentAt` is the member's clock; the pong says it back. */
  | { readonly kind: "ping"; readonly sentAt: number }
  | { readonly kind: "pong"; readonly sentAt: number; readonly hostNow: number };

const KINDS = [
  "hello",
  "welcome",
  "sync",
  "awareness",
  "ack",
  "trouble",
  "rekey",
  "hosts",
  "ping",
  "pong",
] as const;

/** More computers than carry a room. */
export const HOSTS_LIMIT = 8;

export const reachShape = z.object({
  address: z.ipv4().refine(isLanAddress),
  port: z.int().min(1).max(65_535),
});
const hello = z.object({
  protocol: z.int(),
  seat: z.string().regex(/^[0-9a-z]{16,64}$/),
  name: z.string().max(200),
  reach: reachShape.nullable(),
});
const rekey = z.object({
  roomKey: keyText,
  keys: roomPublicKeysShape,
  secrets: roomSecretsShape.nullable(),
});
const welcome = rekey.extend({
  personId: z.string().max(64),
  workshopId: z.string().regex(/^[0-9a-z]{1,40}$/),
  role: z.enum(LANE_ROLES),
});
const hosts = z.array(reachShape).max(HOSTS_LIMIT);
const trouble = z.union([z.enum(ERROR_CODES), z.literal("")]);

export function encodeFrame(frame: Frame): Uint8Array<ArrayBuffer> {
  const encoder = encoding.createEncoder();
  encoding.writeVarUint(encoder, KINDS.indexOf(frame.kind));
  switch (frame.kind) {
    case "hello":
      encoding.writeVarString(encoder, JSON.stringify(frame.hello));
      break;
    case "welcome":
      encoding.writeVarString(encoder, JSON.stringify(frame.welcome));
      break;
    case "sync":
      encoding.writeVarUint8Array(encoder, frame.message);
      break;
    case "awareness":
      encoding.writeVarUint8Array(encoder, frame.update);
      break;
    case "ack":
      encoding.writeVarUint(encoder, frame.count);
      break;
    case "trouble":
      encoding.writeVarString(encoder, frame.code);
      break;
    case "rekey":
      encoding.writeVarString(encoder, JSON.stringify(frame.rekey));
      break;
    case "hosts":
      encoding.writeVarString(encoder, JSON.stringify(frame.hosts));
      break;
    case "ping":
      encoding.writeVarUint(encoder, frame.sentAt);
      break;
    case "pong":
      encoding.writeVarUint(encoder, frame.sentAt);
      encoding.writeVarUint(encoder, frame.hostNow);
      break;
  }
  return encoding.toUint8Array(encoder) as Uint8Array<ArrayBuffer>;
}

/** The frame in `bytes`, or undefined where it is none: a peer may have sent anything. */
export function decodeFrame(bytes: Uint8Array): Frame | undefined {
  try {
    const decoder = decoding.createDecoder(bytes);
    const kind = KINDS[decoding.readVarUint(decoder)];
    switch (kind) {
      case "hello":
        return { kind, hello: hello.parse(JSON.parse(decoding.readVarString(decoder))) };
      case "welcome":
        return { kind, welcome: welcome.parse(JSON.parse(decoding.readVarString(decoder))) };
      case "sync":
        return { kind, message: decoding.readVarUint8Array(decoder) };
      case "awareness":
        return { kind, update: decoding.readVarUint8Array(decoder) };
      case "ack":
        return { kind, count: decoding.readVarUint(decoder) };
      case "trouble":
        return { kind, code: trouble.parse(decoding.readVarString(decoder)) };
      case "rekey":
        return { kind, rekey: rekey.parse(JSON.parse(decoding.readVarString(decoder))) };
      case "hosts":
        return { kind, hosts: hosts.parse(JSON.parse(decoding.readVarString(decoder))) };
      case "ping":
        return { kind, sentAt: decoding.readVarUint(decoder) };
      case "pong":
        return { kind, sentAt: decoding.readVarUint(decoder), hostNow: decoding.readVarUint(decoder) };
      case undefined:
        return undefined;
    }
  } catch {
    // what cannot be read is no frame
  }
  return undefined;
}

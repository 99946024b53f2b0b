/** One connection to a hub: what the hub knows of it, from before its greeting until it leaves. */
import type * as Y from "yjs";
import type { Hello } from "../../../shared/sync/frames.ts";
import type { Pipe } from "../../../shared/sync/pipe.ts";
import { makeOutlet, type Outlet } from "./outlet.ts";
import { makeRateLimit, type RateLimit } from "./rateLimit.ts";
import type { Writing } from "./writers.ts";

/** Where a member comes from: a window of this computer, or a socket, whose role is its person's. */
export type MemberPlace = "facilitator" | "stage" | "socket";

export interface JoinOptions {
  readonly onWelcome?: () => void;
  /** Its greeting was sealed with a former key: only who has a seat already comes in. */
  readonly isLate?: boolean;
}

export interface Member extends Writing {
  readonly pipe: Pipe;
  readonly out: Outlet;
  readonly rate: RateLimit;
  readonly place: MemberPlace;
  readonly isLate: boolean;
  hello: Hello | null;
  deviceId: string;
  personId: string;
  /** By how much its clock is ahead, give or take the network; null before it has said. */
  clockOffsetMs: number | null;
  /** Presence ids this member announced, taken away when it leaves. */
  readonly clients: Set<number>;
  readonly onWelcome: () => void;
  isWelcome: boolean;
  received: number;
  owes: ReadonlySet<number> | null;
}

/** A member that has not greeted yet. */
export function newMember(doc: Y.Doc, pipe: Pipe, place: MemberPlace, options: JoinOptions): Member {
  return {
    pipe,
    out: makeOutlet(pipe, doc),
    rate: makeRateLimit(() => performance.now()),
    place,
    isLate: options.isLate ?? false,
    hello: null,
    deviceId: "",
    personId: "",
    clockOffsetMs: null,
    clients: new Set(),
    onWelcome: options.onWelcome ?? (() => undefined),
    isWelcome: false,
    received: 0,
    owes: null,
  };
}

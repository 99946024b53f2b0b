/**
 * This computer's lane to another host of the same room. Both hold the whole document and serve seats; what one hears
 * the other hears. So either can stop, and the room goes on at the one that is left.
 */
import { WebSocket } from "ws";
import type { Hello, Rekey, Reach } from "../../../shared/sync/frames.ts";
import { keepConnected } from "../../../shared/sync/keepConnected.ts";
import { LaneMember, type LaneStatus } from "../../../shared/sync/laneMember.ts";
import type { Pipe } from "../../../shared/sync/pipe.ts";
import { dialSecurely } from "../../../shared/sync/secureLane.ts";
import type { Key } from "../../../shared/sync/seal.ts";
import { AppError } from "../../../shared/util/appError.ts";
import type { Hub } from "./hub.ts";
import { socketPipe } from "./socketPipe.ts";

const DIAL_MS = 4_000;

/** Opens a socket to another host of this network. @throws AppError connection-lost */
export function dialHost(target: Reach, path: "/lane" | "/knock"): Promise<WebSocket> {
  const socket = new WebSocket(`ws://${target.address}:${target.port}${path}`, {
    handshakeTimeout: DIAL_MS,
    perMessageDeflate: false,
  });
  return new Promise((resolve, reject) => {
    socket.once("open", () => resolve(socket));
    socket.on("error", (error) => reject(new AppError("connection-lost", {}, error)));
  });
}

export async function dialLane(target: Reach, key: Key): Promise<Pipe> {
  return dialSecurely(socketPipe(await dialHost(target, "/lane")), key);
}

export interface HostLink {
  readonly target: Reach;
  isUp(): boolean;
  close(): void;
}

/** Reasons after which this computer has no business there any more. */
const FINAL = new Set(["removed", "not-admitted", "protocol-differs"]);

/** This host's end of a lane to another one: it takes in what the other holds, and its keys. */
export function followHost(hub: Hub, hello: Hello, hear: (status: LaneStatus) => void): LaneMember {
  const member = new LaneMember(hub.replica.doc, hub.awareness, hello);
  let told: Rekey | null = null;
  member.onStatus(() => {
    const { welcome, hasCaughtUp } = member.status;
    // Who was removed is sent away by what the document says: only then are the others told the new keys.
    if (hasCaughtUp && welcome && welcome !== told) {
      told = welcome;
      hub.takeKeys(welcome);
    }
    hear(member.status);
  });
  return member;
}

/**
 * Keeps a lane to `target` for as long as it is wanted, dialling again whenever it is lost.
 * @param keys the room's key, then former ones, tried in turn: either side may have changed it while they were apart
 * @param hear told at every change of the lane
 */
export function openHostLink(options: {
  target: Reach;
  hub: Hub;
  hello: Hello;
  keys: () => readonly Key[];
  hear: (status: LaneStatus) => void;
}): HostLink {
  const { target, hub, hello, hear } = options;
  const member = followHost(hub, hello, hear);
  let attempts = 0;
  const stop = keepConnected(
    member,
    () => {
      const keys = options.keys();
      const key = keys[attempts++ % keys.length];
      return key ? dialLane(target, key) : Promise.reject(new AppError("key-unknown"));
    },
    (reason) => FINAL.has(reason),
    () => hear(member.status),
  );
  return {
    target,
    isUp: () => member.status.state !== "waiting",
    close() {
      stop();
      member.close();
    },
  };
}

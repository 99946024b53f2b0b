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
import { keyOf } from "../../../shared/sync/roomSecrets.ts";
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

/**
 * @param control the public key that the other end must prove to be a host by; null where it is not known yet
 * @throws AppError connection-lost, protocol-differs
 */
export async function dialLane(target: Reach, key: Key, control: Key | null): Promise<Pipe> {
  const pipe = await dialSecurely(
    socketPipe(await dialHost(target, "/lane"), { isDialled: true }),
    key,
    control,
  );
  return {
    ...pipe,
    listen: (receive) =>
      pipe.listen((bytes) => {
        try {
          receive(bytes);
        } catch {
          pipe.close(); // what cannot be taken in, or kept on a full disk: dialled again, and said again
        }
      }),
  };
}

export interface HostLink {
  readonly target: Reach;
  isUp(): boolean;
  close(): void;
}

/** Reasons after which this computer has no business there any more. */
const PUT_OUT = new Set(["removed", "not-admitted"]);

/**
 * This host's end of a lane to another one: each takes in what the other holds, and its keys.
 * @returns the member, and a function that lets it go
 */
export function followHost(
  hub: Hub,
  hello: Hello,
  hear: (status: LaneStatus) => void,
): { readonly member: LaneMember; readonly letGo: () => void } {
  const member = new LaneMember(hub.replica.doc, hub.awareness, hello);
  let told: Rekey | null = null;
  /** Somebody was put out here: the other host goes by the same keys. */
  function passKeysOn(): void {
    const own = hub.keys();
    const theirs = member.status.welcome;
    const isTold =
      theirs?.roomKey === own.roomKey && JSON.stringify(theirs.secrets) === JSON.stringify(own.secrets);
    if (!isTold) member.tellKeys(own);
  }
  const stopHearing = hub.onKeys(passKeysOn);
  member.onStatus(() => {
    const { welcome, hasCaughtUp } = member.status;
    // Who was removed is sent away by what the document says: only then are the others told the new keys.
    if (hasCaughtUp && welcome && welcome !== told) {
      told = welcome;
      hub.takeKeys(welcome);
      passKeysOn();
    }
    hear(member.status);
  });
  return {
    member,
    letGo() {
      stopHearing();
      member.close();
    },
  };
}

/**
 * Keeps a lane to `target` for as long as it is wanted, dialling again whenever it is lost. Only with the room's key as
 * it is here: a host that has a later one knows this one as a former one, and one that has an earlier one dials itself,
 * so that nothing is said to who was put out and has an earlier one too.
 * @param hear told at every change of the lane
 * @param onPutOut told when the room does not want this computer any more
 */
export function openHostLink(options: {
  target: Reach;
  hub: Hub;
  hello: Hello;
  hear: (status: LaneStatus) => void;
  onPutOut: () => void;
}): HostLink {
  const { target, hub, hello, hear } = options;
  const { member, letGo } = followHost(hub, hello, hear);
  const stop = keepConnected(
    member,
    () => {
      const { roomKey, keys } = hub.keys();
      return dialLane(target, keyOf(roomKey), keyOf(keys.control));
    },
    (reason) => PUT_OUT.has(reason) || reason === "protocol-differs",
    (reason) => {
      if (PUT_OUT.has(reason)) options.onPutOut();
      else hear(member.status);
    },
  );
  return {
    target,
    isUp: () => member.status.state !== "waiting",
    close() {
      stop();
      letGo();
    },
  };
}

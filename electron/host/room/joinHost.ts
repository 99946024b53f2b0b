/** Joining another computer's workshop: knock, wait to be let in, learn the keys, take the workshop in. */
import * as Y from "yjs";
import { workshop } from "../../../shared/doc/workshop.ts";
import { Awareness } from "y-protocols/awareness";
import { deviceIdOf } from "../../../shared/doc/devices.ts";
import { PROTOCOL, type Reach, type Welcome } from "../../../shared/sync/frames.ts";
import { knockWith } from "../../../shared/sync/knock.ts";
import { LaneMember } from "../../../shared/sync/laneMember.ts";
import { keyOf } from "../../../shared/sync/roomSecrets.ts";
import type { Key } from "../../../shared/sync/seal.ts";
import { AppError, errorCode } from "../../../shared/util/appError.ts";
import { mintId } from "../../../shared/util/ids.ts";
import type { Store } from "../store/store.ts";
import { dialHost, dialLane } from "./hostLink.ts";

const WELCOME_MS = 30_000;

/** @throws AppError code-wrong, too-many-tries, not-admitted, connection-lost */
async function knock(
  target: Reach,
  code: string,
  name: string,
  deviceId: string,
  signal: AbortSignal,
): Promise<Key> {
  const knocking = knockWith({ code, name, deviceId });
  const socket = await dialHost(target, "/knock");
  return new Promise((resolve, reject) => {
    const leave = (): void => socket.terminate();
    if (signal.aborted) leave();
    signal.addEventListener("abort", leave);
    socket.once("close", () => reject(new AppError("connection-lost")));
    socket.once("message", (data) => {
      const answer = knocking.finish((data as Buffer).toString());
      if (answer && "key" in answer) resolve(answer.key);
      else reject(new AppError(answer ? answer.refused : "connection-lost"));
      socket.close();
    });
    socket.send(knocking.message);
  });
}

interface Copy {
  readonly welcome: Welcome;
  readonly update: Uint8Array;
  readonly title: string;
}

/** Says hello once, to be told which workshop this is, its keys, and all that is in it. */
async function fetchCopy(target: Reach, key: Key, seat: string, name: string): Promise<Copy> {
  const pipe = await dialLane(target, key, null); // by which key it is known, it says in its welcome
  const doc = new Y.Doc();
  // It cannot serve anybody yet; that it is a host is what the welcome depends on.
  const member = new LaneMember(doc, new Awareness(doc), { protocol: PROTOCOL, seat, name, reach: target });
  try {
    return await new Promise((resolve, reject) => {
      const timer = setTimeout(() => reject(new AppError("connection-lost")), WELCOME_MS);
      pipe.onClose((reason) => reject(new AppError(errorCode(reason) ?? "connection-lost")));
      member.onStatus(() => {
        const { welcome, hasDocument } = member.status;
        if (!welcome || !hasDocument) return;
        clearTimeout(timer);
        resolve({ welcome, update: Y.encodeStateAsUpdate(doc), title: workshop.read(doc).title });
      });
      member.attach(pipe);
    });
  } finally {
    member.close();
    member.awareness.destroy();
    doc.destroy();
  }
}

/** @returns the workshop's id. @throws AppError code-wrong, too-many-tries, not-admitted, connection-lost */
export async function joinHost(options: {
  store: Store;
  target: Reach;
  code: string;
  name: string;
  /** Whoever asked has gone: nobody waits at the door any more. */
  signal: AbortSignal;
}): Promise<string> {
  const { store, target, code, name, signal } = options;
  const seat = mintId();
  const key = await knock(target, code, name, deviceIdOf(seat), signal);
  const { welcome, update, title } = await fetchCopy(target, key, seat, name);
  if (!welcome.secrets) throw new AppError("not-admitted");
  store.adopt({
    workshopId: welcome.workshopId,
    roomKey: keyOf(welcome.roomKey),
    secrets: welcome.secrets,
    deskPerson: welcome.personId,
    hostSeat: seat,
    from: target,
    update,
    title,
  });
  return welcome.workshopId;
}

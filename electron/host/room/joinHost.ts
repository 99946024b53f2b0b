/** Joining another computer's workshop: knock, wait to be let in, learn the keys, take the workshop in. */
import * as Y from "yjs";
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

const WELCOME_MS = 10_000;

/** @throws AppError code-wrong, too-many-tries, not-admitted, connection-lost */
async function knock(target: Reach, code: string, name: string, deviceId: string): Promise<Key> {
  const knocking = knockWith({ code, name, deviceId });
  const socket = await dialHost(target, "/knock");
  return new Promise((resolve, reject) => {
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

/** Says hello once, to be told which workshop this is and its keys. */
async function hearWelcome(target: Reach, key: Key, seat: string, name: string): Promise<Welcome> {
  const pipe = await dialLane(target, key);
  const doc = new Y.Doc();
  // It cannot serve anybody yet; that it is a host is what the welcome depends on.
  const member = new LaneMember(doc, new Awareness(doc), { protocol: PROTOCOL, seat, name, reach: target });
  try {
    return await new Promise((resolve, reject) => {
      const timer = setTimeout(() => reject(new AppError("connection-lost")), WELCOME_MS);
      pipe.onClose((reason) => reject(new AppError(errorCode(reason) ?? "connection-lost")));
      member.onStatus(() => {
        const { welcome } = member.status;
        if (!welcome) return;
        clearTimeout(timer);
        resolve(welcome);
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
}): Promise<string> {
  const { store, target, code, name } = options;
  const seat = mintId();
  const key = await knock(target, code, name, deviceIdOf(seat));
  const welcome = await hearWelcome(target, key, seat, name);
  if (!welcome.secrets) throw new AppError("not-admitted");
  store.adopt({
    workshopId: welcome.workshopId,
    roomKey: keyOf(welcome.roomKey),
    secrets: welcome.secrets,
    deskPerson: welcome.personId,
    hostSeat: seat,
    from: target,
  });
  return welcome.workshopId;
}

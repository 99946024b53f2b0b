/** A seat without a browser: the same document, lane and socket code a phone runs, under Node. */
import { Awareness } from "y-protocols/awareness";
import * as Y from "yjs";
import { makeRoomDialler } from "../../renderer/sync/roomDialler.ts";
import { keepConnected } from "../../shared/sync/keepConnected.ts";
import { LaneMember, type LaneStatus } from "../../shared/sync/laneMember.ts";
import { helloOf } from "../../shared/sync/frames.ts";
import { type Key, keyFromText } from "../../shared/sync/seal.ts";
import { sitAt } from "./personAt.ts";
import { mintId } from "../../shared/util/ids.ts";

const FINAL = new Set(["key-unknown", "protocol-differs", "removed", "not-allowed"]);

export interface Seat {
  readonly doc: Y.Doc;
  readonly awareness: Awareness;
  readonly member: LaneMember;
  /** This device's secret: the same one comes back as the same person. */
  readonly secret: string;
  /** Why the lane ended for good, or "". */
  ended(): string;
  /** Resolves when the status is as wanted. */
  when(what: string, isSo: (status: LaneStatus) => boolean): Promise<void>;
  /** Everything written here is on the host's disk, and the document has come. */
  waitSaved(): Promise<void>;
  close(): void;
}

/** Origin and key in a join link. */
export function readJoinLink(joinUrl: string): { origin: string; key: Key } {
  const url = new URL(joinUrl);
  const key = keyFromText(url.hash.slice(1));
  if (!key) throw new Error(`no room key in ${joinUrl}`);
  return { origin: `ws://${url.host}`, key };
}

export function openSeat(options: {
  joinUrl: string;
  name: string;
  secret?: string;
  doc?: Y.Doc;
  timeoutMs?: number;
}): Seat {
  const { origin, key } = readJoinLink(options.joinUrl);
  const secret = options.secret ?? mintId();
  const doc = options.doc ?? new Y.Doc();
  const awareness = new Awareness(doc);
  const member = new LaneMember(doc, awareness, helloOf(secret, options.name));
  sitAt(member);
  let ended = "";
  const stop = keepConnected(
    member,
    makeRoomDialler(origin, key, () => member.status),
    (reason) => FINAL.has(reason),
    (reason) => (ended = reason),
  );

  function when(what: string, isSo: (status: LaneStatus) => boolean): Promise<void> {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        stopListening();
        reject(
          new Error(`${options.name} still waits to be ${what}: ${JSON.stringify(member.status)} ${ended}`),
        );
      }, options.timeoutMs ?? 20_000);
      function check(): void {
        if (!isSo(member.status)) return;
        clearTimeout(timer);
        stopListening();
        resolve();
      }
      const stopListening = member.onStatus(check);
      check();
    });
  }

  return {
    doc,
    awareness,
    member,
    secret,
    ended: () => ended,
    when,
    waitSaved: () =>
      when("saved", (status) => status.state === "saved" && !status.hasUnsaved && status.hasDocument),
    close() {
      stop();
      member.close();
      awareness.destroy();
    },
  };
}

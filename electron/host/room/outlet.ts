/**
 * What goes out to one member. A phone that reads slowly, or sleeps, must cost the host little and others nothing: once
 * a mebibyte waits for it, edits are no longer queued. When it has read what waits it gets, as one message, all that
 * came meanwhile.
 */
import * as encoding from "lib0/encoding";
import * as syncProtocol from "y-protocols/sync";
import * as Y from "yjs";
import { encodeFrame } from "../../../shared/sync/frames.ts";
import type { Pipe } from "../../../shared/sync/pipe.ts";

const WAITING_LIMIT = 1024 * 1024;

type Bytes = Uint8Array<ArrayBuffer>;

export interface Outlet {
  /** For words that are few and must arrive. */
  send(frame: Bytes): void;
  /** For what must not overtake an edit: new keys are not told before who is not to have them. */
  afterEdits(frame: Bytes): void;
  /** An edit as a frame, and the transaction that made it. */
  edit(frame: Bytes, transaction: Y.Transaction): void;
  /** Presence, or an answer to a ping: worth nothing later. */
  passing(frame: Bytes): void;
  /** So many of the member's edits are on disk. */
  saved(count: number): void;
  /** All that a member with this state vector lacks. @throws where it is none */
  lacking(stateVector: Uint8Array): void;
}

export function syncFrame(write: (encoder: encoding.Encoder) => void): Bytes {
  const encoder = encoding.createEncoder();
  write(encoder);
  return encodeFrame({ kind: "sync", message: encoding.toUint8Array(encoder) });
}

export function makeOutlet(pipe: Pipe, doc: Y.Doc): Outlet {
  /** What the member has, or will have when it has read what waits, where more has come since. */
  let behind: Uint8Array | null = null;
  /** A count it has not been told. */
  let unsaid: number | null = null;
  const isFull = (): boolean => (pipe.waitingBytes?.() ?? 0) > WAITING_LIMIT;

  function catchUp(): void {
    const [count, before] = [unsaid, behind];
    [unsaid, behind] = [null, null];
    if (count !== null) pipe.send(encodeFrame({ kind: "ack", count }));
    if (before) pipe.send(syncFrame((encoder) => syncProtocol.writeSyncStep2(encoder, doc, before)));
  }

  pipe.onDrain?.(() => {
    if (!isFull()) catchUp();
  });

  return {
    send: (frame) => pipe.send(frame),
    afterEdits(frame) {
      catchUp();
      pipe.send(frame);
    },
    edit(frame, { beforeState }) {
      if (behind || isFull()) behind ??= Y.encodeStateVector(beforeState);
      else pipe.send(frame);
    },
    passing(frame) {
      if (!isFull()) pipe.send(frame);
    },
    saved(count) {
      if (isFull()) unsaid = count;
      else pipe.send(encodeFrame({ kind: "ack", count }));
    },
    lacking(stateVector) {
      Y.decodeStateVector(stateVector); // what is none must show now, not when it is needed
      if (isFull()) behind = stateVector;
      else pipe.send(syncFrame((encoder) => syncProtocol.writeSyncStep2(encoder, doc, stateVector)));
    },
  };
}

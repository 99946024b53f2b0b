/** A member's end of the hub lane: keeps a Y.Doc and an awareness in step with the host and knows what is on disk. */
import * as decoding from "lib0/decoding";
import * as encoding from "lib0/encoding";
import { applyAwarenessUpdate, type Awareness, encodeAwarenessUpdate } from "y-protocols/awareness";
import * as syncProtocol from "y-protocols/sync";
import type * as Y from "yjs";
import type { ErrorCode } from "../util/appError.ts";
import { decodeFrame, encodeFrame, type Hello, type Reach, type Welcome } from "./frames.ts";
import type { Pipe } from "./pipe.ts";

/**
 * `saved`: everything this device wrote is committed to the host's disk. `sending`: connected, not all acknowledged.
 * `waiting`: no connection; `hasUnsaved` says whether anything written here is not yet on the host's disk.
 */
export interface LaneStatus {
  readonly state: "saved" | "sending" | "waiting";
  readonly hasUnsaved: boolean;
  /** The whole document has arrived at least once. */
  readonly hasDocument: boolean;
  /** What the host said last of this member, its room and the room's keys. */
  readonly welcome: Welcome | null;
  /** Every host of the room that this one has heard of. */
  readonly hosts: readonly Reach[];
  /** Why the host refuses or cannot save, until it says otherwise. */
  readonly trouble: ErrorCode | null;
}

export class LaneMember {
  readonly doc: Y.Doc;
  readonly awareness: Awareness;
  #hello: Hello;
  #pipe: Pipe | null = null;
  #sent = 0;
  #acknowledged = 0;
  #hasUnsaved = false;
  #hasDocument = false;
  #welcome: Welcome | null = null;
  #hosts: readonly Reach[] = [];
  #trouble: ErrorCode | null = null;
  #status: LaneStatus;
  readonly #listeners = new Set<() => void>();

  constructor(doc: Y.Doc, awareness: Awareness, hello: Hello) {
    this.doc = doc;
    this.awareness = awareness;
    this.#hello = hello;
    this.#status = this.#makeStatus();
    doc.on("update", this.#onDocUpdate);
    awareness.on("update", this.#onAwarenessUpdate);
  }

  get status(): LaneStatus {
    return this.#status;
  }

  /** @returns a function that stops listening. */
  onStatus(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Speaks over a fresh connection; an earlier one is dropped. */
  attach(pipe: Pipe): void {
    this.#pipe?.close();
    this.#pipe = pipe;
    this.#sent = 0;
    this.#acknowledged = 0;
    this.#trouble = null;
    pipe.listen((bytes) => {
      if (this.#pipe === pipe) this.#receive(bytes);
    });
    pipe.onClose(() => {
      if (this.#pipe !== pipe) return;
      this.#pipe = null;
      this.#changed();
    });
    pipe.send(encodeFrame({ kind: "hello", hello: this.#hello }));
    this.#changed();
  }

  close(): void {
    this.doc.off("update", this.#onDocUpdate);
    this.awareness.off("update", this.#onAwarenessUpdate);
    this.#pipe?.close();
    this.#pipe = null;
    this.#listeners.clear();
  }

  readonly #onDocUpdate = (update: Uint8Array, origin: unknown): void => {
    if (origin === this) return;
    this.#hasUnsaved = true;
    // Before the welcome the connection is no use: the sync that follows it carries this edit.
    if (this.#pipe && this.#sent > 0) this.#sendEdit((encoder) => syncProtocol.writeUpdate(encoder, update));
    this.#changed();
  };

  readonly #onAwarenessUpdate = (
    change: { added: number[]; updated: number[]; removed: number[] },
    origin: unknown,
  ): void => {
    if (origin === this) return;
    this.#sendAwareness([...change.added, ...change.updated, ...change.removed]);
  };

  #sendAwareness(clients: number[]): void {
    if (!this.#welcome) return;
    this.#pipe?.send(
      encodeFrame({ kind: "awareness", update: encodeAwarenessUpdate(this.awareness, clients) }),
    );
  }

  #sendEdit(write: (encoder: encoding.Encoder) => void): void {
    const encoder = encoding.createEncoder();
    write(encoder);
    this.#sent++;
    this.#pipe?.send(encodeFrame({ kind: "sync", message: encoding.toUint8Array(encoder) }));
  }

  #receive(bytes: Uint8Array): void {
    const frame = decodeFrame(bytes);
    switch (frame?.kind) {
      case "welcome": {
        this.#welcome = frame.welcome;
        const encoder = encoding.createEncoder();
        syncProtocol.writeSyncStep1(encoder, this.doc);
        this.#pipe?.send(encodeFrame({ kind: "sync", message: encoding.toUint8Array(encoder) }));
        // Set anew, which counts its clock up: the host has taken this device away and passes over what it knows.
        this.awareness.setLocalState(this.awareness.getLocalState());
        break;
      }
      case "sync":
        this.#receiveSync(frame.message);
        break;
      case "awareness":
        applyAwarenessUpdate(this.awareness, frame.update, this);
        return;
      case "ack":
        this.#acknowledged = frame.count;
        if (this.#acknowledged === this.#sent) this.#hasUnsaved = false;
        break;
      case "trouble":
        this.#trouble = frame.code === "" ? null : frame.code;
        break;
      case "rekey":
        if (this.#welcome) this.#welcome = { ...this.#welcome, ...frame.rekey };
        break;
      case "hosts":
        this.#hosts = frame.hosts;
        break;
      case "hello":
      case undefined:
        return; // nothing a host says
    }
    this.#changed();
  }

  #receiveSync(message: Uint8Array): void {
    const decoder = decoding.createDecoder(message);
    const type = decoding.readVarUint(decoder);
    if (type === syncProtocol.messageYjsSyncStep1) {
      const stateVector = decoding.readVarUint8Array(decoder);
      this.#sendEdit((encoder) => syncProtocol.writeSyncStep2(encoder, this.doc, stateVector));
      return;
    }
    syncProtocol.readSyncStep2(decoder, this.doc, this);
    if (type === syncProtocol.messageYjsSyncStep2) this.#hasDocument = true;
  }

  #makeStatus(): LaneStatus {
    const isInStep = this.#pipe !== null && this.#welcome !== null && this.#sent > 0;
    return {
      state: !isInStep ? "waiting" : this.#acknowledged < this.#sent ? "sending" : "saved",
      hasUnsaved: this.#hasUnsaved,
      hasDocument: this.#hasDocument,
      welcome: this.#welcome,
      hosts: this.#hosts,
      trouble: this.#trouble,
    };
  }

  #changed(): void {
    const next = this.#makeStatus();
    const isSame = (Object.keys(next) as (keyof LaneStatus)[]).every(
      (key) => next[key] === this.#status[key],
    );
    if (isSame) return;
    this.#status = next;
    for (const listener of this.#listeners) listener();
  }
}

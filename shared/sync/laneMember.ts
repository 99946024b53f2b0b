/** A member's end of the hub lane: keeps a Y.Doc and an awareness in step with the host and knows what is on disk. */
import * as decoding from "lib0/decoding";
import * as encoding from "lib0/encoding";
import { applyAwarenessUpdate, type Awareness, encodeAwarenessUpdate } from "y-protocols/awareness";
import * as syncProtocol from "y-protocols/sync";
import * as Y from "yjs";
import type { ErrorCode } from "../util/appError.ts";
import { decodeFrame, encodeFrame, type Hello, type Reach, type Rekey, type Welcome } from "./frames.ts";
import { type HostClock, makeHostClock } from "./hostClock.ts";
import type { Pipe } from "./pipe.ts";

/** Longer than an edit takes from its author by way of the host. */
const RELAY_AFTER_MS = 1_500;
/** With more than this under way nothing is added: on a dead Wi-Fi a browser would gather it without end. */
const WAITING_LIMIT = 1024 * 1024;

/**
 * `saved`: everything this device wrote is committed to the host's disk. `sending`: connected, not all acknowledged.
 * `waiting`: no connection; `hasUnsaved` says whether anything written here is not yet on the host's disk.
 */
export interface LaneStatus {
  readonly state: "saved" | "sending" | "waiting";
  readonly hasUnsaved: boolean;
  /** The whole document has arrived at least once. */
  readonly hasDocument: boolean;
  /** What the host holds has arrived over this connection. */
  readonly hasCaughtUp: boolean;
  /** What the host said last of this member, its room and the room's keys. */
  readonly welcome: Welcome | null;
  /** Every host of the room that this one has heard of. */
  readonly hosts: readonly Reach[];
  /** A ping was answered: how far the host's clock is from this device's is known. */
  readonly knowsHostTime: boolean;
  /** Why the host refuses or cannot save, until it says otherwise. */
  readonly trouble: ErrorCode | null;
}

/** Whether `doc` holds anything that a peer with this state vector lacks. Deletions alone do not show. */
function hasMore(doc: Y.Doc, stateVector: Uint8Array): boolean {
  const theirs = Y.decodeStateVector(stateVector);
  return [...Y.decodeStateVector(Y.encodeStateVector(doc))].some(
    ([client, clock]) => clock > (theirs.get(client) ?? 0),
  );
}

export class LaneMember {
  readonly doc: Y.Doc;
  readonly awareness: Awareness;
  #hello: Hello;
  #pipe: Pipe | null = null;
  #sent = 0;
  #acknowledged = 0;
  #hasUnsaved = false;
  /** What was in the document when this connection stopped taking edits; they go together when it takes them again. */
  #behind: Uint8Array | null = null;
  #hostClock: HostClock;
  #knowsHostTime = false;
  #hasDocument = false;
  #hasCaughtUp = false;
  #welcome: Welcome | null = null;
  #hosts: readonly Reach[] = [];
  #trouble: ErrorCode | null = null;
  #status: LaneStatus;
  /** What the host has, as far as this connection has told. */
  #hostHas = new Map<number, number>();
  #isFromPeer: (origin: unknown) => boolean = () => false;
  #relayTimer: ReturnType<typeof setTimeout> | undefined;
  readonly #listeners = new Set<() => void>();

  readonly #wasKept: (origin: unknown) => boolean;
  readonly #now: () => number;

  /**
   * @param wasKept knows edits that this device kept from before: whether they are saved, `resumeUnsaved` says
   * @param now this device's clock, milliseconds since 1970
   */
  constructor(
    doc: Y.Doc,
    awareness: Awareness,
    hello: Hello,
    wasKept: (origin: unknown) => boolean = () => false,
    now: () => number = Date.now,
  ) {
    this.#wasKept = wasKept;
    this.#now = now;
    this.#hostClock = makeHostClock(0, now);
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
    this.#hasCaughtUp = false;
    this.#behind = null; // the sync that follows the welcome carries everything
    this.#hostClock = makeHostClock(this.clockOffsetMs, this.#now);
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

  /** The host's clock minus this device's, in milliseconds; 0 until a ping was answered. */
  get clockOffsetMs(): number {
    return this.#hostClock.offsetMs();
  }

  /** Asks the host whether it is there, once it speaks with us. */
  ping(): void {
    if (this.#sent === 0 || this.#isFull()) return;
    this.#pipe?.send(encodeFrame({ kind: "ping", sentAt: this.#hostClock.ask() }));
  }

  /**
   * Another lane brings edits and presence too. Those are their author's to bring to the host, so that each edit is sent
   * once; what the host has not heard of a moment later goes from here.
   */
  followPeers(isFromPeer: (origin: unknown) => boolean): void {
    this.#isFromPeer = isFromPeer;
  }

  /** A host tells the one it follows of keys that were changed here: after what it holds, who was put out included. */
  tellKeys(rekey: Rekey): void {
    if (this.#sent === 0) return; // told with what comes after the welcome
    this.#sendBehind();
    this.#pipe?.send(encodeFrame({ kind: "rekey", rekey }));
  }

  /** This device was closed with edits that the host had not acknowledged. */
  resumeUnsaved(): void {
    this.#hasUnsaved = true;
    this.#changed();
  }

  close(): void {
    this.doc.off("update", this.#onDocUpdate);
    this.awareness.off("update", this.#onAwarenessUpdate);
    clearTimeout(this.#relayTimer);
    this.#pipe?.close();
    this.#pipe = null;
    this.#listeners.clear();
  }

  readonly #onDocUpdate = (
    update: Uint8Array,
    origin: unknown,
    _doc: Y.Doc,
    { beforeState }: Y.Transaction,
  ): void => {
    if (origin === this) return;
    if (this.#isFromPeer(origin)) {
      this.#relayTimer ??= setTimeout(this.#relay, RELAY_AFTER_MS);
      return;
    }
    if (!this.#wasKept(origin)) this.#hasUnsaved = true;
    // Before the welcome the connection is no use: the sync that follows it carries this edit.
    if (this.#pipe && this.#sent > 0) {
      if (this.#isFull()) this.#behind ??= Y.encodeStateVector(beforeState);
      else if (this.#behind) this.#catchUp();
      else {
        this.#sendEdit((encoder) => syncProtocol.writeUpdate(encoder, update));
        this.#noteHostHas(Y.parseUpdateMeta(update).to);
      }
    }
    this.#changed();
  };

  readonly #relay = (): void => {
    this.#relayTimer = undefined;
    if (!this.#pipe || this.#sent === 0) return; // the sync of the next connection carries it
    const state = Y.decodeStateVector(Y.encodeStateVector(this.doc));
    if ([...state].every(([client, clock]) => clock <= (this.#hostHas.get(client) ?? 0))) return;
    const known = Y.encodeStateVector(this.#hostHas);
    this.#sendEdit((encoder) => syncProtocol.writeSyncStep2(encoder, this.doc, known));
    this.#noteHostHas(state);
  };

  #noteHostHas(clocks: ReadonlyMap<number, number>): void {
    for (const [client, clock] of clocks)
      if (clock > (this.#hostHas.get(client) ?? 0)) this.#hostHas.set(client, clock);
  }

  #isFull(): boolean {
    return (this.#pipe?.waitingBytes?.() ?? 0) > WAITING_LIMIT;
  }

  #catchUp(): void {
    if (!this.#isFull()) this.#sendBehind();
  }

  #sendBehind(): void {
    const before = this.#behind;
    if (!before) return;
    this.#behind = null;
    this.#sendEdit((encoder) => syncProtocol.writeSyncStep2(encoder, this.doc, before));
  }

  readonly #onAwarenessUpdate = (
    change: { added: number[]; updated: number[]; removed: number[] },
    origin: unknown,
  ): void => {
    if (origin === this || this.#isFromPeer(origin)) return;
    this.#sendAwareness([...change.added, ...change.updated, ...change.removed]);
  };

  #sendAwareness(clients: number[]): void {
    if (!this.#welcome || this.#isFull()) return;
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
    this.#catchUp();
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
        if (this.#acknowledged === this.#sent && !this.#behind) this.#hasUnsaved = false;
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
      case "pong":
        if (this.#hostClock.hear(frame.sentAt, frame.hostNow)) this.#knowsHostTime = true;
        break;
      case "hello":
      case "ping":
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
      if (hasMore(this.doc, stateVector)) this.#hasUnsaved = true; // also what an earlier visit left, or a host lost
      this.#hostHas = Y.decodeStateVector(stateVector);
      this.#sendEdit((encoder) => syncProtocol.writeSyncStep2(encoder, this.doc, stateVector));
      this.#noteHostHas(Y.decodeStateVector(Y.encodeStateVector(this.doc)));
      return;
    }
    const update = decoding.readVarUint8Array(decoder);
    Y.applyUpdate(this.doc, update, this);
    this.#noteHostHas(Y.parseUpdateMeta(update).to);
    if (type !== syncProtocol.messageYjsSyncStep2) return;
    this.#hasDocument = true;
    this.#hasCaughtUp = true;
  }

  #makeStatus(): LaneStatus {
    const isInStep = this.#pipe !== null && this.#welcome !== null && this.#sent > 0;
    return {
      state: !isInStep ? "waiting" : this.#acknowledged < this.#sent || this.#behind ? "sending" : "saved",
      hasUnsaved: this.#hasUnsaved,
      hasDocument: this.#hasDocument,
      hasCaughtUp: this.#hasCaughtUp,
      welcome: this.#welcome,
      hosts: this.#hosts,
      knowsHostTime: this.#knowsHostTime,
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

/**
 * The host's copy of one open workshop. Edits are collected for a few milliseconds, committed together, and only then
 * acknowledged. Nothing is acknowledged after a failed commit: the edits are kept and tried again.
 */
import * as Y from "yjs";
import { onEmptied } from "../../../shared/doc/emptied.ts";
import { workshop } from "../../../shared/doc/workshop.ts";
import { AppError, type ErrorCode } from "../../../shared/util/appError.ts";
import type { Store } from "./store.ts";

/** Long enough to put a room's simultaneous edits in one fsync, short enough not to be felt. */
const GATHER_MS = 8;
const RETRY_MS = 1_000;
/** After boxes were emptied: a reveal that is several edits is folded once, and not before people have been answered. */
const FOLD_AFTER_MS = 1_000;

export interface Replica {
  readonly doc: Y.Doc;
  /**
   * Takes a peer's update. `onSaved` runs when everything it says is on disk, also where it says nothing new.
   * @throws AppError frame-garbled when it is no update, or one that Yjs gives up on half-way; connection-lost after
   * `close`.
   */
  receive(update: Uint8Array, origin: object, onSaved: () => void): void;
  /** Commits what is collected now. @throws AppError such as disk-full; the edits stay collected. */
  flush(): void;
  /** Hears "disk-full" and the like when a commit fails, and "" when one succeeds again. */
  onTrouble(listener: (code: ErrorCode | "") => void): void;
  /** Commits what is left and lets the document go. */
  close(): void;
}

/** What waits for causes that have not come. */
function waiting(doc: Y.Doc): readonly (Uint8Array | undefined)[] {
  return [doc.store.pendingStructs?.update, doc.store.pendingDs ?? undefined];
}

/** By content: Yjs writes what waits anew with each update that comes. */
function isSame(a: Uint8Array | undefined, b: Uint8Array | undefined): boolean {
  return a === b || (a !== undefined && b !== undefined && Buffer.compare(a, b) === 0);
}

/**
 * What waits hangs on a piece that has not come. Where that place was filled meanwhile by another update, Yjs would wait
 * on for ever: it asks first what a piece hangs on, and then whether it is known. A newcomer, who is given both at once,
 * would have what this document has not.
 */
function tryAgain(doc: Y.Doc, origin: object): void {
  const waits = doc.store.pendingStructs;
  if (!waits) return;
  const { from } = Y.parseUpdateMetaV2(waits.update);
  if (![...from].some(([client, clock]) => clock < Y.getState(doc.store, client))) return;
  doc.store.pendingStructs = null;
  Y.applyUpdateV2(doc, Y.diffUpdateV2(waits.update, Y.encodeStateVector(doc)), origin);
}

export function openReplica(store: Store, workshopId: string): Replica {
  const doc = store.load(workshopId);
  let collected: Uint8Array[] = [];
  let saved: (() => void)[] = [];
  let timer: NodeJS.Timeout | undefined;
  let trouble: ErrorCode | "" = "";
  let isClosed = false;
  let isFoldDue = false;
  let foldTimer: NodeJS.Timeout | undefined;
  const troubleListeners: ((code: ErrorCode | "") => void)[] = [];

  function tell(code: ErrorCode | ""): void {
    if (trouble === code) return;
    trouble = code;
    for (const listener of troubleListeners) listener(code);
  }

  function flush(): void {
    clearTimeout(timer);
    timer = undefined;
    try {
      if (collected.length > 0) store.commit(workshopId, collected, workshop.read(doc).title, Date.now());
    } catch (error) {
      schedule(RETRY_MS);
      tell(error instanceof AppError ? error.code : "internal");
      throw error;
    }
    const done = saved;
    collected = [];
    saved = [];
    tell("");
    for (const onSaved of done) onSaved();
  }

  function schedule(delayMs: number): void {
    timer ??= setTimeout(() => {
      timer = undefined;
      try {
        flush();
      } catch (error) {
        if (!(error instanceof AppError)) throw error;
        // told through onTrouble, kept, and tried again
      }
    }, delayMs);
  }

  /** Folds the log where boxes were emptied since: until then it still holds them. */
  function foldIfDue(): void {
    clearTimeout(foldTimer);
    if (!isFoldDue) return;
    try {
      flush();
      store.fold(workshopId);
      isFoldDue = false;
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      foldTimer = setTimeout(foldIfDue, 60 * RETRY_MS); // a full disk; also tried when the workshop is opened again
    }
  }

  onEmptied(doc, () => {
    isFoldDue = true;
    clearTimeout(foldTimer);
    foldTimer = setTimeout(foldIfDue, FOLD_AFTER_MS);
  });

  // Whatever changes the document is logged, also the part of a broken update that Yjs applied before it gave up: what
  // is in memory and told to others must be on disk.
  doc.on("update", (update: Uint8Array) => {
    collected.push(update);
    schedule(GATHER_MS);
  });

  return {
    doc,
    receive(update, origin, onSaved) {
      if (isClosed) throw new AppError("connection-lost"); // a closed document hears no edits: none may be acknowledged
      const waited = waiting(doc);
      try {
        Y.decodeUpdate(update); // most of what is broken shows here, before anything is applied
        Y.applyUpdate(doc, update, origin);
        tryAgain(doc, origin);
      } catch (error) {
        throw new AppError("frame-garbled", {}, error);
      }
      // An update whose causes have not arrived changes nothing yet and emits nothing, but must survive a restart.
      if (!waiting(doc).every((each, index) => isSame(each, waited[index]))) collected.push(update);
      saved.push(onSaved);
      schedule(GATHER_MS);
    },
    flush,
    onTrouble: (listener) => void troubleListeners.push(listener),
    close() {
      try {
        flush();
        foldIfDue();
      } finally {
        isClosed = true;
        clearTimeout(timer);
        clearTimeout(foldTimer);
        doc.destroy();
      }
    },
  };
}

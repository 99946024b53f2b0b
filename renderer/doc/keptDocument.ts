/** A document kept on this device between visits: words that the room has not got yet outlive the page. */
import { clearDocument, IndexeddbPersistence, storeState } from "y-indexeddb";
import type * as Y from "yjs";
import { createStore, type StoreApi } from "zustand/vanilla";
import { hasEmptied, onEmptied } from "../../shared/doc/emptied.ts";

/** A browser whose storage hangs must not keep a person out of the room. */
const LOAD_WITHIN_MS = 2_000;
/** Set while the host has not acknowledged everything. Deletions have no clock that would tell. */
const UNSAVED = "unsaved";

export interface KeptDocument {
  /**
   * Resolves when what was kept is in the document, or cannot be had soon. Tells whether the host had not acknowledged
   * all of it.
   */
  readonly loaded: Promise<boolean>;
  /** Whether every edit made here is on this device's disk. False where there is no storage, or it is full. */
  readonly state: StoreApi<{ readonly isKept: boolean }>;
  /** Whether an update of the document is one that was kept. */
  readonly isOrigin: (origin: unknown) => boolean;
  noteUnsaved(hasUnsaved: boolean): void;
  close(): void;
}

function delay(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

/** y-indexeddb says nothing that can be heard where storage is switched off. @throws where it is */
function tryStorage(): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open("charrette.try");
    request.addEventListener("error", () => reject(new Error("no storage", { cause: request.error })));
    request.addEventListener("success", () => {
      request.result.close();
      resolve();
    });
  });
}

/** Resolves when what was written before is on disk or was given up: transactions of one store take turns. */
function written(db: IDBDatabase): Promise<void> {
  return new Promise((resolve, reject) => {
    const turn = db.transaction("updates", "readonly");
    turn.objectStore("updates").get(0);
    turn.addEventListener("complete", () => resolve());
    turn.addEventListener("abort", () => reject(new Error("not written", { cause: turn.error })));
  });
}

export function keepDocument(name: string, doc: Y.Doc): KeptDocument {
  const state = createStore(() => ({ isKept: false }));
  let opened: IndexeddbPersistence | null = null;
  let isClosed = false;
  let hasFailed = false;
  let isNotedUnsaved = false;
  let round = 0;

  function fail(): void {
    hasFailed = true;
    state.setState({ isKept: false });
  }

  /** Says "kept" once this edit, and no later one, waits to be written. */
  async function confirm(kept: IndexeddbPersistence): Promise<void> {
    const mine = ++round;
    state.setState({ isKept: false });
    try {
      if (hasFailed) {
        hasFailed = false;
        await storeState(kept, true); // what could not be written before is needed by what comes after
      }
      if (!kept.db) return;
      await written(kept.db);
      if (mine === round && !hasFailed) state.setState({ isKept: true });
    } catch {
      fail(); // storage is full or was taken away; tried again with the next edit
    }
  }

  function write(update: Uint8Array, origin: unknown, _doc: Y.Doc, { local }: Y.Transaction): void {
    const kept = opened;
    if (!kept || origin === kept) return;
    try {
      kept._storeUpdate(update, origin);
    } catch {
      fail(); // a database that was deleted in another tab throws at once
    }
    if (local) void confirm(kept);
  }

  /** What the room has forgotten is forgotten here too: the updates that were kept still hold it. */
  function fold(): void {
    const kept = opened;
    if (kept?.db && !isClosed) storeState(kept, true).catch(fail);
  }

  async function load(): Promise<boolean> {
    await tryStorage();
    if (isClosed) return false;
    const kept = new IndexeddbPersistence(name, doc);
    opened = kept;
    doc.off("update", kept._storeUpdate); // it throws into the command that made the edit: `write` does not
    doc.on("update", write);
    isNotedUnsaved = (await kept.get(UNSAVED)) === 1;
    kept.db?.addEventListener("abort", fail);
    kept.db?.addEventListener("close", fail);
    await kept.whenSynced;
    if (hasEmptied(doc)) fold(); // the page may have gone before it had folded
    onEmptied(doc, fold);
    void confirm(kept);
    return isNotedUnsaved;
  }

  return {
    loaded: Promise.race([load().catch(() => false), delay(LOAD_WITHIN_MS).then(() => false)]),
    state,
    isOrigin: (origin) => opened !== null && origin === opened,
    noteUnsaved(hasUnsaved) {
      if (!opened || hasUnsaved === isNotedUnsaved) return;
      isNotedUnsaved = hasUnsaved;
      (hasUnsaved ? opened.set(UNSAVED, 1) : opened.del(UNSAVED)).catch(fail);
    },
    close() {
      isClosed = true;
      doc.off("update", write);
      opened?.destroy().catch(() => undefined); // never opened
    },
  };
}

/** Removes what was kept. A tab that still has it open works on without. */
export async function forgetDocument(name: string): Promise<void> {
  try {
    await clearDocument(name);
  } catch {
    // no storage, so nothing was kept
  }
}

/** One open workshop on this device: its document, its lane to the host, its records for the screen, its undo. */
import { Awareness } from "y-protocols/awareness";
import * as Y from "yjs";
import { createStore, type StoreApi } from "zustand/vanilla";
import { readRecords, type Records, SINGLETONS, TABLES } from "../../shared/doc/records.ts";
import type { CoverWriter } from "../../shared/doc/covered.ts";
import {
  type Control,
  type ControlChange,
  controlRoot,
  NO_CONTROL,
  readControl,
  steer,
  type Wheel,
} from "../../shared/doc/control.ts";
import { LOCAL, type Row, type Singleton, type Table } from "../../shared/doc/table.ts";
import { keepConnected, type Surroundings } from "../../shared/sync/keepConnected.ts";
import { LaneMember, type LaneStatus } from "../../shared/sync/laneMember.ts";
import type { Hello } from "../../shared/sync/frames.ts";
import type { Pipe } from "../../shared/sync/pipe.ts";
import { keepDocument } from "./keptDocument.ts";
import { keepPeers, type PeersOptions } from "./peers.ts";
import { projectSingleton, projectTable, type Rows } from "./projection.ts";

type TableName = keyof typeof TABLES;
type SingletonName = keyof typeof SINGLETONS;
type TableValue<N extends TableName> = (typeof TABLES)[N] extends Table<infer T> ? T : never;
type SingletonValue<N extends SingletonName> = (typeof SINGLETONS)[N] extends Singleton<infer T> ? T : never;

export type TableStores = { readonly [N in TableName]: StoreApi<Rows<TableValue<N>>> };
export type SingletonStores = {
  readonly [N in SingletonName]: StoreApi<{ readonly value: SingletonValue<N> }>;
};
export type TableRow<N extends TableName> = Row<TableValue<N>>;

export interface UndoState {
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** Steps that can be taken back, one after the other. */
  readonly depth: number;
  /** The last undo or redo changed nothing: somebody has changed the same thing since. */
  readonly isOvertaken: boolean;
}

export interface Session {
  readonly doc: Y.Doc;
  readonly awareness: Awareness;
  readonly tables: TableStores;
  readonly singletons: SingletonStores;
  readonly status: StoreApi<LaneStatus>;
  /** What steers the room, as far as a facilitator's device has signed it. */
  readonly control: StoreApi<{ readonly value: Control }>;
  /** What this device steers the room with; null where it does not. */
  readonly wheel: () => Wheel | null;
  /** What this device writes under cover with; null until the host has said the room's key. */
  readonly coverWriter: () => CoverWriter | null;
  /** Steers the room; nothing where this device does not. */
  readonly steer: (change: ControlChange) => void;
  /** Now on the host's clock, which everybody's timers go by: whole milliseconds since 1970. */
  readonly hostNow: () => number;
  /** When the host first said that this device sits in the room, on the host's clock; null until it is known. */
  readonly satDownAt: () => number | null;
  /** Why the lane ended for good ("key-unknown"), or "". */
  readonly ended: StoreApi<{ readonly reason: string }>;
  /** All records, read when asked for and kept until the document changes. */
  readonly records: {
    readonly subscribe: (listener: () => void) => () => void;
    readonly read: () => Records;
  };
  /** Devices this one is linked to directly. */
  readonly peers: StoreApi<{ readonly count: number }>;
  /** Whether this device holds edits that are not on the host's disk, asked at this moment. */
  readonly hasUnsaved: () => boolean;
  /** Whether everything written here is kept on this device, so that it outlives the page. */
  readonly kept: StoreApi<{ readonly isKept: boolean }>;
  /** Whether closing the page now would lose words. */
  readonly wouldLose: () => boolean;
  readonly undoState: StoreApi<UndoState>;
  /** Takes back this device's last step. False where others have changed the same since: then nothing is changed. */
  readonly undo: () => boolean;
  readonly redo: () => boolean;
  /** Everything this device writes while `work` runs becomes one step of undo. */
  asOneStep<T>(work: () => Promise<T>): Promise<T>;
  close(): void;
}

function followRecords(doc: Y.Doc): Session["records"] {
  let kept: Records | null = null;
  const listeners = new Set<() => void>();
  doc.on("update", () => {
    kept = null;
    for (const listener of listeners) listener();
  });
  return {
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    read: () => (kept ??= readRecords(doc)),
  };
}

export interface SessionOptions extends Surroundings {
  /** Where the document is kept on this device between visits, under a name that is this seat's alone. */
  readonly keep?: { readonly name: string };
  /** The lane to other devices: of a desk always, of a seat where the room says so. */
  readonly peers?: PeersOptions;
  /** This device's clock, milliseconds since 1970. */
  readonly now?: () => number;
}

/** Opens a session. It is usable at once; `status` says when the document has arrived. */
export function openSession(
  hello: Hello,
  dial: (attempt: number) => Promise<Pipe>,
  isFinal: (reason: string) => boolean,
  { keep, peers: peersWanted, now = Date.now, ...surroundings }: SessionOptions = {},
): Session {
  const doc = new Y.Doc();
  const awareness = new Awareness(doc);
  const keeping = keep && keepDocument(keep.name, doc);
  const member = new LaneMember(doc, awareness, hello, keeping?.isOrigin, now);
  const stops: (() => void)[] = [];
  let isClosed = false;

  const projected = Object.entries(TABLES).map(([name, table]) => {
    const { store, stop } = projectTable(doc, table as Table<unknown>);
    stops.push(stop);
    return [name, store] as const;
  });
  const projectedSingletons = Object.entries(SINGLETONS).map(([name, singleton]) => {
    const { store, stop } = projectSingleton(doc, singleton as Singleton<unknown>);
    stops.push(stop);
    return [name, store] as const;
  });

  const status = createStore<LaneStatus>(() => member.status);
  const control = createStore<{ value: Control }>(() => ({ value: NO_CONTROL }));
  let believedKey = "";
  /** What was believed is not given up for less: a record that is taken away opens no step that was hidden. */
  function followControl(): void {
    const { welcome } = member.status;
    if (!welcome) return; // without the room's key nothing can be believed
    const controlKey = welcome.keys.control;
    const value = readControl(doc, welcome.workshopId, controlKey);
    const before = control.getState().value;
    const isNewer = controlKey === believedKey ? value.revision >= before.revision : value.revision > 0;
    if (!isNewer) return;
    believedKey = controlKey;
    if (JSON.stringify(value) !== JSON.stringify(before)) control.setState({ value });
  }
  function wheel(): Wheel | null {
    const { welcome } = member.status;
    if (!welcome?.secrets) return null;
    return { workshopId: welcome.workshopId, deviceId: welcome.personId, secrets: welcome.secrets };
  }
  const peers = peersWanted && keepPeers(doc, awareness, peersWanted);
  function followPeers(): void {
    peers?.follow(member.status, control.getState().value);
  }
  if (peers) {
    member.followPeers((origin) => peers.isFromPeer(origin));
    stops.push(control.subscribe(followPeers), () => peers.close());
  }
  let satDownAt: number | null = null;
  stops.push(
    member.onStatus(() => {
      if (member.status.welcome) satDownAt ??= now();
      status.setState(member.status, true);
      followControl();
      followPeers();
    }),
  );
  controlRoot(doc).observeDeep(followControl);
  const ended = createStore(() => ({ reason: "" }));
  function connect(): void {
    if (isClosed) return;
    stops.push(keepConnected(member, dial, isFinal, (reason) => ended.setState({ reason }), surroundings));
  }
  if (keeping) {
    stops.push(member.onStatus(() => keeping.noteUnsaved(member.status.hasUnsaved)));
    stops.push(() => keeping.close());
    void keeping.loaded.then((hasUnsaved) => {
      if (hasUnsaved) member.resumeUnsaved();
      connect();
    });
  } else connect();
  const keptHere = keeping?.state ?? createStore(() => ({ isKept: false }));

  const roots = [...Object.values(TABLES), ...Object.values(SINGLETONS)].map((each) => each.root(doc));
  // Each command is a step of its own: nothing is merged by the clock.
  const undoManager = new Y.UndoManager(roots, {
    trackedOrigins: new Set([LOCAL]),
    captureTimeout: 0,
    deleteFilter: mayTakeAway,
  });
  const readUndo = (isOvertaken: boolean): UndoState => ({
    canUndo: undoManager.undoStack.length > 0,
    canRedo: undoManager.redoStack.length > 0,
    depth: undoManager.undoStack.length,
    isOvertaken,
  });
  const undoState = createStore<UndoState>(() => readUndo(false));
  let isTakingBack = false;
  undoManager.on("stack-item-added", () => {
    if (!isTakingBack) undoState.setState(readUndo(false), true); // older steps are out of its reach meanwhile
  });

  /**
   * Records that this step made and others have written in since: taking the step back leaves them, since their
   * words would go with them.
   */
  let kept: ReadonlySet<Y.Item> = new Set();

  function othersWroteIn(record: Y.Item): boolean {
    if (!(record.content instanceof Y.ContentType)) return false;
    for (const field of record.content.type._map.values())
      if (field.id.client !== record.id.client) return true;
    return false;
  }

  function recordsToKeep(step: Y.UndoManager["undoStack"][number] | undefined): ReadonlySet<Y.Item> {
    const found = new Set<Y.Item>();
    if (!step) return found;
    for (const root of roots)
      for (const record of root._map.values())
        if (Y.isDeleted(step.insertions, record.id) && othersWroteIn(record)) found.add(record);
    return found;
  }

  /** Whether undo may take this piece of the document away: not a kept record, nor a field of one. */
  function mayTakeAway(item: Y.Item): boolean {
    const record = item.parent instanceof Y.AbstractType ? item.parent._item : null;
    return !kept.has(item) && !(record !== null && kept.has(record));
  }

  /**
   * Yjs goes on to older steps until one has an effect; a person who takes back one thing must not lose another. So
   * the older steps are kept out of its reach meanwhile.
   */
  function takeBack(stack: Y.UndoManager["undoStack"], pop: () => unknown): boolean {
    if (undoManager.captureTimeout > 0) return false; // half of a long step must not be taken back while it goes on
    const older = stack.splice(0, Math.max(0, stack.length - 1));
    kept = recordsToKeep(stack.at(-1));
    isTakingBack = true;
    const hadEffect = pop() !== null;
    isTakingBack = false;
    stack.unshift(...older);
    undoState.setState(readUndo(!hadEffect), true);
    return hadEffect;
  }

  return {
    doc,
    awareness,
    tables: Object.fromEntries(projected) as unknown as TableStores,
    singletons: Object.fromEntries(projectedSingletons) as unknown as SingletonStores,
    status,
    control,
    wheel,
    coverWriter() {
      const { welcome } = member.status;
      return welcome && { seatSecret: hello.seat, coverKey: welcome.keys.cover };
    },
    steer(change) {
      const held = wheel();
      if (held) steer(doc, held, change);
    },
    hostNow: () => now() + Math.round(member.clockOffsetMs),
    satDownAt() {
      if (satDownAt === null || !member.status.knowsHostTime) return null;
      return satDownAt + Math.round(member.clockOffsetMs);
    },
    ended,
    peers: peers?.count ?? createStore(() => ({ count: 0 })),
    hasUnsaved: () => member.status.hasUnsaved,
    kept: keptHere,
    wouldLose: () => member.status.hasUnsaved && !keptHere.getState().isKept,
    records: followRecords(doc),
    undoState,
    undo: () => takeBack(undoManager.undoStack, () => undoManager.undo()),
    redo: () => takeBack(undoManager.redoStack, () => undoManager.redo()),
    async asOneStep(work) {
      undoManager.stopCapturing();
      undoManager.captureTimeout = Number.POSITIVE_INFINITY;
      try {
        return await work();
      } finally {
        undoManager.captureTimeout = 0;
        undoManager.stopCapturing();
      }
    },
    close() {
      isClosed = true;
      for (const stop of stops) stop();
      undoManager.destroy();
      member.close();
      awareness.destroy();
      doc.destroy();
    },
  };
}

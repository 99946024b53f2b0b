/** A typed table on a Y.Doc: a root Y.Map of records, each record a Y.Map of fields. */
import * as Y from "yjs";
import { id as idOf, type Read, type RecordOf } from "./read.ts";

type Shape = Readonly<Record<string, Read<unknown>>>;

/** Origin of this device's own edits: what undo reverts. Lanes use themselves as origin. */
export const LOCAL = Object.freeze({ origin: "local" });

/** Origin of what steers the room: no undo of somebody's own work takes it back. */
export const CONTROL = Object.freeze({ origin: "control" });

/** Runs all writes of one command as one transaction of this device. */
export function edit<T>(doc: Y.Doc, write: () => T): T {
  return doc.transact(write, LOCAL);
}

/** A record with its id, as readers and queries hand it out. */
export type Row<T> = T & { readonly id: string };

export interface Table<T> {
  readonly name: string;
  root(doc: Y.Doc): Y.Map<unknown>;
  /** The record made from whatever is stored under `id`, or undefined where nothing is or the key is no id. */
  get(doc: Y.Doc, id: string): Row<T> | undefined;
  /** Every record, in no order. */
  all(doc: Y.Doc): Row<T>[];
  readRow(id: string, entry: unknown): Row<T> | undefined;
  insert(doc: Y.Doc, id: string, value: T): void;
  /** Writes the fields that differ; nothing where the record is absent. */
  patch(doc: Y.Doc, id: string, change: Partial<T>): void;
}

export type RowOf<T> = T extends Table<infer R> ? Row<R> : never;

/** Equal as stored: an equal write would still cost history. */
function isSame(a: unknown, b: unknown): boolean {
  return (
    a === b || (typeof a === "object" && typeof b === "object" && JSON.stringify(a) === JSON.stringify(b))
  );
}

export function table<S extends Shape>(name: string, shape: S): Table<RecordOf<S>> {
  const fields = Object.entries(shape);
  const root = (doc: Y.Doc): Y.Map<unknown> => doc.getMap<unknown>(name);

  function readRow(id: string, entry: unknown): Row<RecordOf<S>> | undefined {
    // A key that is no id can be pointed at by nothing, and "" means "none" to every field that points.
    if (!(entry instanceof Y.Map) || idOf(id) === "") return undefined;
    const pairs: [string, unknown][] = fields.map(([key, read]) => [key, read(entry.get(key))]);
    pairs.push(["id", id]);
    return Object.freeze(Object.fromEntries(pairs)) as Row<RecordOf<S>>;
  }

  return {
    name,
    root,
    readRow,
    get: (doc, id) => readRow(id, root(doc).get(id)),
    all(doc) {
      const rows: Row<RecordOf<S>>[] = [];
      for (const [id, entry] of root(doc)) {
        const row = readRow(id, entry);
        if (row) rows.push(row);
      }
      return rows;
    },
    insert(doc, id, value) {
      root(doc).set(id, new Y.Map(fields.map(([key]) => [key, value[key]])));
    },
    patch(doc, id, change) {
      const entry = root(doc).get(id);
      if (!(entry instanceof Y.Map)) return; // a peer removed it while this edit was being made
      for (const [key, value] of Object.entries(change))
        if (!isSame(entry.get(key), value)) entry.set(key, value);
    },
  };
}

export interface Singleton<T> {
  readonly name: string;
  root(doc: Y.Doc): Y.Map<unknown>;
  read(doc: Y.Doc): T;
  patch(doc: Y.Doc, change: Partial<T>): void;
}

export type ValueOf<T> = T extends Singleton<infer R> ? R : never;

/** One record that is a root type itself, so two devices that fill it at once never replace each other's. */
export function singleton<S extends Shape>(name: string, shape: S): Singleton<RecordOf<S>> {
  const fields = Object.entries(shape);
  const root = (doc: Y.Doc): Y.Map<unknown> => doc.getMap<unknown>(name);
  return {
    name,
    root,
    read(doc) {
      const entry = root(doc);
      return Object.freeze(
        Object.fromEntries(fields.map(([key, read]) => [key, read(entry.get(key))])),
      ) as RecordOf<S>;
    },
    patch(doc, change) {
      const entry = root(doc);
      for (const [key, value] of Object.entries(change))
        if (!isSame(entry.get(key), value)) entry.set(key, value);
    },
  };
}

/**
 * Keeps plain records in zustand stores in step with the Y.Doc. Nothing else writes these stores: components read
 * them and change the document through commands.
 */
import type * as Y from "yjs";
import { createStore, type StoreApi } from "zustand/vanilla";
import type { Row, Singleton, Table } from "../../shared/doc/table.ts";

export interface Rows<T> {
  readonly rows: ReadonlyMap<string, Row<T>>;
}

/** @returns the store and a function that stops following. */
export function projectTable<T>(doc: Y.Doc, table: Table<T>): { store: StoreApi<Rows<T>>; stop: () => void } {
  const root = table.root(doc);
  const readAll = (): Map<string, Row<T>> => new Map(table.all(doc).map((row) => [row.id, row]));
  const store = createStore<Rows<T>>(() => ({ rows: readAll() }));

  function follow(events: Y.YEvent<Y.AbstractType<unknown>>[]): void {
    const touched = new Set<string>();
    for (const event of events) {
      if (event.target === root) for (const id of event.changes.keys.keys()) touched.add(id);
      else touched.add(String(event.path[0]));
    }
    const rows = new Map(store.getState().rows);
    for (const id of touched) {
      const row = table.get(doc, id);
      if (row) rows.set(id, row);
      else rows.delete(id);
    }
    store.setState({ rows });
  }

  root.observeDeep(follow);
  return { store, stop: () => root.unobserveDeep(follow) };
}

export function projectSingleton<T>(
  doc: Y.Doc,
  singleton: Singleton<T>,
): { store: StoreApi<{ readonly value: T }>; stop: () => void } {
  const store = createStore<{ readonly value: T }>(() => ({ value: singleton.read(doc) }));
  const follow = (): void => store.setState({ value: singleton.read(doc) });
  const root = singleton.root(doc);
  root.observeDeep(follow);
  return { store, stop: () => root.unobserveDeep(follow) };
}

/** What a document holds, in a form in which two documents can be compared. */
import { expect } from "vitest";
import * as Y from "yjs";

/** State and deletions of a document. Yjs gives no order among clients, so they are sorted. */
export function contentOf(doc: Y.Doc): unknown {
  const { sv, ds } = Y.snapshot(doc);
  const deleted = [...ds.clients].map(([client, ranges]) => [
    client,
    ranges.map(({ clock, len }) => [clock, len]),
  ]);
  const byClient = (a: unknown[], b: unknown[]): number => Number(a[0]) - Number(b[0]);
  return { state: [...sv].toSorted(byClient), deleted: deleted.toSorted(byClient) };
}

/** What tells two documents apart, few enough words to read: clocks, then numbers of deletions, by client. */
export function differenceOf(
  one: Y.Doc,
  other: Y.Doc,
): { client: number; clocks: [number, number]; deleted: [number, number] }[] {
  const [a, b] = [Y.snapshot(one), Y.snapshot(other)];
  const clients = [...new Set([...a.sv.keys(), ...b.sv.keys()])];
  const deletions = ({ ds }: Y.Snapshot, client: number): number =>
    (ds.clients.get(client) ?? []).reduce((sum, { len }) => sum + len, 0);
  return clients
    .map((client): ReturnType<typeof differenceOf>[number] => ({
      client,
      clocks: [a.sv.get(client) ?? 0, b.sv.get(client) ?? 0],
      deleted: [deletions(a, client), deletions(b, client)],
    }))
    .filter(({ clocks, deleted }) => clocks[0] !== clocks[1] || deleted[0] !== deleted[1]);
}

/** Every edit must be in `doc`: it knows all they insert, and taking them in again changes nothing. */
export function expectHolds(doc: Y.Doc, edits: readonly Uint8Array[], whose: string): void {
  if (edits.length === 0) return;
  const all = Y.mergeUpdates([...edits]);
  const missing = [...Y.parseUpdateMeta(all).to].filter(
    ([client, clock]) => clock > Y.getState(doc.store, client),
  );
  expect(missing, `acknowledged edits of ${whose} that are not there`).toEqual([]);
  let changes = 0;
  const count = (): number => changes++;
  doc.on("update", count);
  Y.applyUpdate(doc, all, "probe");
  doc.off("update", count);
  expect(changes, `acknowledged edits of ${whose} that are not there`).toBe(0);
}

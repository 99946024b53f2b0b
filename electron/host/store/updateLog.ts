/**
 * The append-only log of Yjs updates of each workshop, folded into a snapshot now and then. Replaying snapshot and
 * log always gives the document; sequence numbers never go backwards.
 */
import type { Database } from "better-sqlite3";
import * as Y from "yjs";

interface SnapshotRow {
  through_seq: number;
  bytes: Buffer;
}

/** The log is folded when opened with more updates than this. */
const FOLD_ABOVE = 200;

export function makeUpdateLog(db: Database) {
  const sql = {
    append: db.prepare<[string, Uint8Array]>("INSERT INTO doc_update (workshop_id, bytes) VALUES (?, ?)"),
    updates: db.prepare<[string, number], { seq: number; bytes: Buffer }>(
      "SELECT seq, bytes FROM doc_update WHERE workshop_id = ? AND seq > ? ORDER BY seq",
    ),
    snapshot: db.prepare<[string], SnapshotRow>(
      "SELECT through_seq, bytes FROM doc_snapshot WHERE workshop_id = ?",
    ),
    saveSnapshot: db.prepare<[string, number, Uint8Array]>(
      `INSERT INTO doc_snapshot (workshop_id, through_seq, bytes) VALUES (?, ?, ?)
       ON CONFLICT (workshop_id) DO UPDATE SET through_seq = excluded.through_seq, bytes = excluded.bytes`,
    ),
    trim: db.prepare<[string, number]>("DELETE FROM doc_update WHERE workshop_id = ? AND seq <= ?"),
  };

  /** Applies snapshot and log to `doc`. @returns the last sequence number and how many updates the log held. */
  function replay(workshopId: string, doc: Y.Doc): { lastSeq: number; length: number } {
    const snapshot = sql.snapshot.get(workshopId);
    let lastSeq = snapshot?.through_seq ?? 0;
    let length = 0;
    doc.transact(() => {
      if (snapshot) Y.applyUpdateV2(doc, snapshot.bytes);
      for (const row of sql.updates.iterate(workshopId, lastSeq)) {
        Y.applyUpdate(doc, row.bytes);
        lastSeq = row.seq;
        length++;
      }
    });
    return { lastSeq, length };
  }

  /**
   * Folds the log into a snapshot. Through a real Y.Doc, so that deleted content is collected; updates that wait for
   * others that have not come yet are kept with it.
   */
  function fold(workshopId: string): void {
    db.transaction(() => {
      const doc = new Y.Doc();
      const { lastSeq } = replay(workshopId, doc);
      sql.saveSnapshot.run(workshopId, lastSeq, Y.encodeStateAsUpdateV2(doc));
      sql.trim.run(workshopId, lastSeq);
      doc.destroy();
    }).immediate();
  }

  return {
    /** Appends updates; the caller's transaction makes them durable together. */
    append(workshopId: string, updates: readonly Uint8Array[]): void {
      for (const update of updates) sql.append.run(workshopId, update);
    },
    replay,
    fold,
    isLong: (length: number): boolean => length > FOLD_ABOVE,
  };
}

import type { Database } from "better-sqlite3";
import { AppError } from "../../../shared/util/appError.ts";

/**
 * Append-only: the number of steps is the version of the database (`user_version`). A released step is never edited.
 */
const STEPS: readonly string[] = [
  `
  CREATE TABLE workshop (
    workshop_id TEXT PRIMARY KEY NOT NULL,
    title TEXT NOT NULL,
    room_key BLOB NOT NULL,
    room_port INTEGER NOT NULL DEFAULT 0,
    created_at INTEGER NOT NULL,
    changed_at INTEGER NOT NULL
  ) STRICT;

  CREATE TABLE doc_update (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    workshop_id TEXT NOT NULL REFERENCES workshop,
    bytes BLOB NOT NULL
  ) STRICT;
  CREATE INDEX doc_update_by_workshop ON doc_update (workshop_id, seq);

  CREATE TABLE doc_snapshot (
    workshop_id TEXT PRIMARY KEY NOT NULL REFERENCES workshop,
    through_seq INTEGER NOT NULL,
    bytes BLOB NOT NULL
  ) STRICT;

  CREATE TABLE seat (
    workshop_id TEXT NOT NULL REFERENCES workshop,
    seat_hash TEXT NOT NULL,
    person_id TEXT NOT NULL,
    PRIMARY KEY (workshop_id, seat_hash)
  ) STRICT, WITHOUT ROWID;
  `,
  `
  CREATE TABLE desk_session (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    session_hash TEXT NOT NULL UNIQUE
  ) STRICT;
  `,
  `
  CREATE TABLE institution (
    workshop_id TEXT PRIMARY KEY NOT NULL REFERENCES workshop,
    url TEXT NOT NULL,
    token TEXT NOT NULL
  ) STRICT;
  `,
];

/** The version of the database file; newer than this program knows is refused before anything is written. */
export function schemaVersion(db: Database): number {
  return db.pragma("user_version", { simple: true }) as number;
}

export function refuseNewer(db: Database, folder: string): void {
  if (schemaVersion(db) > STEPS.length) throw new AppError("database-newer", { folder });
}

export function needsMigration(db: Database): boolean {
  return schemaVersion(db) < STEPS.length;
}

/** Brings the database to the newest version in one transaction. */
export function migrate(db: Database): void {
  const from = schemaVersion(db);
  db.transaction(() => {
    for (const step of STEPS.slice(from)) db.exec(step);
    db.pragma(`user_version = ${STEPS.length}`);
  }).immediate();
}

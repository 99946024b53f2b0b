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

  -- Who sits where stands in the document since (devices), for every host of the room; the facilitator's person here.
  ALTER TABLE workshop ADD COLUMN desk_person TEXT NOT NULL DEFAULT '';
  UPDATE workshop SET desk_person = coalesce(
    (SELECT person_id FROM seat WHERE seat.workshop_id = workshop.workshop_id AND seat_hash = 'desk'), '');
  DROP TABLE seat;

  -- JSON of RoomSecrets, or '' until they are first asked for.
  ALTER TABLE workshop ADD COLUMN secrets TEXT NOT NULL DEFAULT '';
  -- Where the room was open when this host ended without closing it, or ''.
  ALTER TABLE workshop ADD COLUMN room_address TEXT NOT NULL DEFAULT '';

  CREATE TABLE former_key (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    workshop_id TEXT NOT NULL REFERENCES workshop,
    room_key BLOB NOT NULL,
    -- As in workshop.
    secrets TEXT NOT NULL
  ) STRICT;

  -- This computer's own seat secret, with which it comes to other hosts of the room; '' in a workshop from before.
  ALTER TABLE workshop ADD COLUMN host_seat TEXT NOT NULL DEFAULT '';

  -- Other computers that carry the room, as last heard.
  CREATE TABLE known_host (
    workshop_id TEXT NOT NULL REFERENCES workshop,
    address TEXT NOT NULL,
    port INTEGER NOT NULL,
    PRIMARY KEY (workshop_id, address, port)
  ) STRICT, WITHOUT ROWID;
  `,
  `
  CREATE TABLE institution (
    workshop_id TEXT PRIMARY KEY NOT NULL REFERENCES workshop,
    url TEXT NOT NULL,
    token TEXT NOT NULL
  ) STRICT;
  `,
  `
  -- How a workshop stood when the room came to a step: the document as one deflated update.
  CREATE TABLE restore_point (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    workshop_id TEXT NOT NULL REFERENCES workshop,
    point_id TEXT NOT NULL UNIQUE,
    made_at INTEGER NOT NULL,
    activity_id TEXT NOT NULL,
    step_id TEXT NOT NULL,
    reason TEXT NOT NULL,
    bytes BLOB NOT NULL
  ) STRICT;
  CREATE INDEX restore_point_by_workshop ON restore_point (workshop_id, seq);
  `,
  `
  CREATE TABLE template (
    template_id TEXT PRIMARY KEY NOT NULL,
    title TEXT NOT NULL,
    saved_at INTEGER NOT NULL,
    -- JSON: shared/methods/template.ts.
    definition TEXT NOT NULL
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

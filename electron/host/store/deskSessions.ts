import { createHash } from "node:crypto";
import type { Database } from "better-sqlite3";

/** Browsers on this computer that once came with a link: their tab comes back by itself after a restart. */
export interface DeskSessions {
  isKnown(session: string): boolean;
  add(session: string): void;
}

/** Newest first kept: more tabs than one person has. */
const KEPT = 20;

/** Sessions are kept as hashes: who reads a copy of the database cannot come back as somebody else. */
const hash = (secret: string): string => createHash("sha256").update(secret).digest("hex");

/** @param writing runs a write, and throws the AppError for what SQLite refuses */
export function makeDeskSessions(db: Database, writing: <T>(write: () => T) => T): DeskSessions {
  const sql = {
    find: db.prepare<[string], { seq: number }>("SELECT seq FROM desk_session WHERE session_hash = ?"),
    add: db.prepare<[string]>("INSERT OR IGNORE INTO desk_session (session_hash) VALUES (?)"),
    trim: db.prepare<[number]>(
      "DELETE FROM desk_session WHERE seq NOT IN (SELECT seq FROM desk_session ORDER BY seq DESC LIMIT ?)",
    ),
  };
  return {
    isKnown: (session) => sql.find.get(hash(session)) !== undefined,
    add: (session) =>
      writing(() => {
        sql.add.run(hash(session));
        sql.trim.run(KEPT);
      }),
  };
}

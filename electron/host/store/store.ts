/** What the host keeps on disk: workshops, their update logs, and who sits where. One process, one writer. */
import { createHash } from "node:crypto";
import type { Database } from "better-sqlite3";
import * as Y from "yjs";
import type { Language, WorkshopEntry } from "../../../shared/rpc/contract.ts";
import { createWorkshop, workshop } from "../../../shared/doc/workshop.ts";
import { addPerson } from "../../../shared/doc/people.ts";
import { translate } from "../../../shared/i18n/translator.ts";
import { type Key, mintKey } from "../../../shared/sync/seal.ts";
import { AppError } from "../../../shared/util/appError.ts";
import { type Id, mintId } from "../../../shared/util/ids.ts";
import { openDatabase, storeError } from "./database.ts";
import { makeUpdateLog } from "./updateLog.ts";

/** The desk's seat in every workshop: the facilitator's person. No device can claim it, since it is no hash. */
const DESK_SEAT = "desk";

export interface Verified {
  readonly workshopId: string;
  readonly title: string;
  readonly isSound: boolean;
}

/** Browsers on this computer that once came with a link: their tab comes back by itself after a restart. */
export interface DeskSessions {
  isKnown(session: string): boolean;
  add(session: string): void;
}

/** Where a workshop syncs outside the room, and as whom. */
export interface InstitutionSetting {
  readonly url: string;
  readonly token: string;
}

export interface Store {
  readonly folder: string;
  /** The copy of this day could not be made when the store opened. */
  readonly isBackupMissing: boolean;
  readonly deskSessions: DeskSessions;
  list(): WorkshopEntry[];
  /** Creates a workshop with its facilitator on the roster; durable when it returns. */
  create(language: Language, title: string, fill?: (doc: Y.Doc) => void, facilitatorId?: Id): string;
  /** Reads the document into a new Y.Doc. @throws AppError workshop-unknown */
  load(workshopId: string): Y.Doc;
  /** Commits updates with fsync: durable when it returns. `title` and `changedAt` are for the list of workshops. */
  commit(workshopId: string, updates: readonly Uint8Array[], title: string, changedAt: number): void;
  roomKey(workshopId: string): Key;
  /** The port its room was last open on, or 0: reopened there, also after a restart, people find it where it was. */
  roomPort(workshopId: string): number;
  keepRoomPort(workshopId: string, port: number): void;
  /** The server of an institution that this computer syncs the workshop with, or null. */
  institution(workshopId: string): InstitutionSetting | null;
  keepInstitution(workshopId: string, setting: InstitutionSetting | null): void;
  /** The facilitator's person. */
  deskPerson(workshopId: string): string;
  /** The person a device's secret sits as, or undefined for a new device. */
  personOfSeat(workshopId: string, seat: string): string | undefined;
  isSeated(workshopId: string, personId: string): boolean;
  takeSeat(workshopId: string, seat: string, personId: string): void;
  changedAt(workshopId: string): number;
  /** Checks the whole database file and replays every log. */
  verify(): { readonly isFileSound: boolean; readonly workshops: readonly Verified[] };
  close(): void;
}

/** Newest first kept: more tabs than one person has. */
const DESK_SESSIONS_KEPT = 20;

/** Seats and sessions are kept as hashes: who reads a copy of the database cannot come back as somebody else. */
const hash = (secret: string): string => createHash("sha256").update(secret).digest("hex");

/** @throws AppError as openDatabase does. */
export function openStore(folder: string): Store {
  let isBackupMissing = false;
  const db = openDatabase(folder, () => (isBackupMissing = true));
  return makeStore(db, folder, isBackupMissing);
}

export function makeStore(db: Database, folder: string, isBackupMissing = false): Store {
  const log = makeUpdateLog(db);
  const sql = {
    list: db.prepare<[], { workshop_id: string; title: string; changed_at: number }>(
      "SELECT workshop_id, title, changed_at FROM workshop ORDER BY changed_at DESC, workshop_id",
    ),
    insert: db.prepare<[string, string, Uint8Array, number, number]>(
      "INSERT INTO workshop (workshop_id, title, room_key, created_at, changed_at) VALUES (?, ?, ?, ?, ?)",
    ),
    touch: db.prepare<[string, number, string]>(
      "UPDATE workshop SET title = ?, changed_at = ? WHERE workshop_id = ?",
    ),
    one: db.prepare<[string], { title: string; room_key: Buffer; room_port: number; changed_at: number }>(
      "SELECT title, room_key, room_port, changed_at FROM workshop WHERE workshop_id = ?",
    ),
    keepRoomPort: db.prepare<[number, string]>("UPDATE workshop SET room_port = ? WHERE workshop_id = ?"),
    institution: db.prepare<[string], InstitutionSetting>(
      "SELECT url, token FROM institution WHERE workshop_id = ?",
    ),
    keepInstitution: db.prepare<[string, string, string]>(
      `INSERT INTO institution (workshop_id, url, token) VALUES (?, ?, ?)
       ON CONFLICT (workshop_id) DO UPDATE SET url = excluded.url, token = excluded.token`,
    ),
    forgetInstitution: db.prepare<[string]>("DELETE FROM institution WHERE workshop_id = ?"),
    seat: db.prepare<[string, string], { person_id: string }>(
      "SELECT person_id FROM seat WHERE workshop_id = ? AND seat_hash = ?",
    ),
    seated: db.prepare<[string, string], { n: number }>(
      "SELECT count(*) AS n FROM seat WHERE workshop_id = ? AND person_id = ?",
    ),
    takeSeat: db.prepare<[string, string, string]>(
      `INSERT INTO seat (workshop_id, seat_hash, person_id) VALUES (?, ?, ?)
       ON CONFLICT (workshop_id, seat_hash) DO UPDATE SET person_id = excluded.person_id`,
    ),
    session: db.prepare<[string], { seq: number }>("SELECT seq FROM desk_session WHERE session_hash = ?"),
    addSession: db.prepare<[string]>("INSERT OR IGNORE INTO desk_session (session_hash) VALUES (?)"),
    trimSessions: db.prepare<[number]>(
      "DELETE FROM desk_session WHERE seq NOT IN (SELECT seq FROM desk_session ORDER BY seq DESC LIMIT ?)",
    ),
  };

  /** Runs a write; what SQLite refuses becomes the AppError for it. */
  function writing<T>(write: () => T): T {
    try {
      return db.transaction(write).immediate();
    } catch (error) {
      throw storeError(error, folder);
    }
  }

  function known(workshopId: string) {
    const row = sql.one.get(workshopId);
    if (!row) throw new AppError("workshop-unknown", { workshop: workshopId });
    return row;
  }

  return {
    folder,
    isBackupMissing,
    deskSessions: {
      isKnown: (session) => sql.session.get(hash(session)) !== undefined,
      add: (session) =>
        writing(() => {
          sql.addSession.run(hash(session));
          sql.trimSessions.run(DESK_SESSIONS_KEPT);
        }),
    },
    list: () =>
      sql.list.all().map((row) => ({ id: row.workshop_id, title: row.title, changedAt: row.changed_at })),
    create(language, title, fill, facilitatorId = mintId()) {
      const workshopId = mintId();
      const doc = new Y.Doc();
      const now = Date.now();
      createWorkshop(doc, { title, language, createdAt: now });
      const name = translate(language)("words.role.facilitator");
      addPerson(doc, { name, role: "facilitator", joinedAt: now }, facilitatorId);
      fill?.(doc);
      writing(() => {
        sql.insert.run(workshopId, workshop.read(doc).title, mintKey(), now, now);
        sql.takeSeat.run(workshopId, DESK_SEAT, facilitatorId);
        log.append(workshopId, [Y.encodeStateAsUpdate(doc)]);
      });
      doc.destroy();
      return workshopId;
    },
    load(workshopId) {
      known(workshopId);
      const doc = new Y.Doc();
      const { length } = log.replay(workshopId, doc);
      try {
        log.foldIfLong(workshopId, length);
      } catch (error) {
        // Folding only makes the next opening faster: on a full disk the workshop opens with its long log.
        const known = storeError(error, folder);
        const isNoSpace =
          known instanceof AppError && (known.code === "disk-full" || known.code === "folder-not-writable");
        if (!isNoSpace) throw known;
      }
      return doc;
    },
    commit(workshopId, updates, title, changedAt) {
      writing(() => {
        log.append(workshopId, updates);
        sql.touch.run(title, changedAt, workshopId);
      });
    },
    roomKey: (workshopId) => new Uint8Array(known(workshopId).room_key),
    roomPort: (workshopId) => known(workshopId).room_port,
    keepRoomPort: (workshopId, port) => writing(() => void sql.keepRoomPort.run(port, workshopId)),
    institution: (workshopId) => sql.institution.get(workshopId) ?? null,
    keepInstitution: (workshopId, setting) => {
      known(workshopId);
      writing(() => {
        if (setting) sql.keepInstitution.run(workshopId, setting.url, setting.token);
        else sql.forgetInstitution.run(workshopId);
      });
    },
    deskPerson: (workshopId) => sql.seat.get(workshopId, DESK_SEAT)?.person_id ?? "",
    personOfSeat: (workshopId, seat) => sql.seat.get(workshopId, hash(seat))?.person_id,
    isSeated: (workshopId, personId) => (sql.seated.get(workshopId, personId)?.n ?? 0) > 0,
    takeSeat: (workshopId, seat, personId) =>
      writing(() => void sql.takeSeat.run(workshopId, hash(seat), personId)),
    changedAt: (workshopId) => known(workshopId).changed_at,
    verify() {
      const isFileSound = db.pragma("integrity_check(1)", { simple: true }) === "ok";
      const workshops = sql.list.all().map((row): Verified => {
        const doc = new Y.Doc();
        try {
          log.replay(row.workshop_id, doc);
          return { workshopId: row.workshop_id, title: row.title, isSound: true };
        } catch {
          return { workshopId: row.workshop_id, title: row.title, isSound: false };
        } finally {
          doc.destroy();
        }
      });
      return { isFileSound, workshops };
    },
    close: () => {
      db.pragma("optimize");
      db.close();
    },
  };
}

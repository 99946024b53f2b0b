/** What the host keeps on disk: workshops, their update logs, and the keys of their rooms. One process, one writer. */
import type { Database } from "better-sqlite3";
import * as Y from "yjs";
import type { Language, RestorePoint, WorkshopEntry } from "../../../shared/rpc/contract.ts";
import type { Wheel } from "../../../shared/doc/control.ts";
import { createWorkshop, workshop } from "../../../shared/doc/workshop.ts";
import { deviceIdOf, seatDevice } from "../../../shared/doc/devices.ts";
import { hasEmptied } from "../../../shared/doc/emptied.ts";
import { addPerson } from "../../../shared/doc/people.ts";
import { translate } from "../../../shared/i18n/translator.ts";
import type { Reach } from "../../../shared/sync/frames.ts";
import { mintRoomSecrets, type RoomSecrets, roomSecretsShape } from "../../../shared/sync/roomSecrets.ts";
import { type Key, mintKey } from "../../../shared/sync/seal.ts";
import { AppError } from "../../../shared/util/appError.ts";
import { type Id, mintId } from "../../../shared/util/ids.ts";
import { openDatabase, storeError } from "./database.ts";
import { type DeskSessions, makeDeskSessions } from "./deskSessions.ts";
import { makeRestorePoints } from "./restorePoints.ts";
import { makeTemplateShelf, type TemplateShelf } from "./templateShelf.ts";
import { makeUpdateLog } from "./updateLog.ts";

interface WorkshopRow {
  readonly room_key: Buffer;
  readonly room_port: number;
  readonly changed_at: number;
  readonly desk_person: string;
  readonly secrets: string;
  readonly host_seat: string;
}

export interface Verified {
  readonly workshopId: string;
  readonly title: string;
  readonly isSound: boolean;
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
  readonly templates: TemplateShelf;
  list(): WorkshopEntry[];
  /** Creates a workshop with its facilitator on the roster; durable when it returns. */
  create(
    language: Language,
    title: string,
    fill?: (doc: Y.Doc, wheel: Wheel) => void,
    facilitatorId?: Id,
  ): string;
  /** Takes in a workshop of another host, or its keys anew; durable when it returns. */
  adopt(joined: JoinedWorkshop): void;
  /** Reads the document into a new Y.Doc. @throws AppError workshop-unknown */
  load(workshopId: string): Y.Doc;
  /** Commits updates with fsync: durable when it returns. `title` and `changedAt` are for the list of workshops. */
  commit(workshopId: string, updates: readonly Uint8Array[], title: string, changedAt: number): void;
  /**
   * Folds the log of a workshop: what its document has forgotten is in the database no more. Costs as much as opening
   * it. @throws AppError such as disk-full
   */
  fold(workshopId: string): void;
  roomKey(workshopId: string): Key;
  /** The room has other keys from now on: a key that is replaced becomes a former one. */
  changeKeys(workshopId: string, key: Key, secrets: RoomSecrets): void;
  /** Newest first: with one of them a device that was away while the key changed can still say who it is. */
  formerKeys(workshopId: string): Key[];
  secrets(workshopId: string): RoomSecrets;
  /** Newest first: by what they signed, a device that was away knows this host. */
  formerSecrets(workshopId: string): RoomSecrets[];
  /** This computer's own seat secret, with which it comes to other hosts of the room. */
  hostSeat(workshopId: string): string;
  /** Other computers that carried the room when this one last heard. */
  knownHosts(workshopId: string): Reach[];
  /** Not on a full disk. */
  keepKnownHosts(workshopId: string, hosts: readonly Reach[]): void;
  /** Workshops whose room was open when this host ended without closing it, with the address. */
  roomsLeftOpen(): { readonly workshopId: string; readonly address: string }[];
  /** Notes the address the room is open at, "" once it is closed; not on a full disk. */
  keepRoomAddress(workshopId: string, address: string): void;
  /** The port its room was last open on, or 0: reopened there, also after a restart, people find it where it was. */
  roomPort(workshopId: string): number;
  keepRoomPort(workshopId: string, port: number): void;
  /** The server of an institution that this computer syncs the workshop with, or null. */
  institution(workshopId: string): InstitutionSetting | null;
  keepInstitution(workshopId: string, setting: InstitutionSetting | null): void;
  /** How the workshop stood at each step, newest first. */
  restorePoints(workshopId: string): RestorePoint[];
  /** Keeps how it stands. @throws AppError such as disk-full */
  keepRestorePoint(workshopId: string, point: Omit<RestorePoint, "id">, state: Uint8Array): void;
  /** The document's state then, as an update. @throws AppError restore-point-unknown */
  readRestorePoint(workshopId: string, pointId: string): Uint8Array;
  /** The person at this computer's desk. */
  deskPerson(workshopId: string): string;
  changedAt(workshopId: string): number;
  /** Checks the whole database file and replays every log. */
  verify(): { readonly isFileSound: boolean; readonly workshops: readonly Verified[] };
  close(): void;
}

export interface JoinedWorkshop {
  readonly workshopId: string;
  readonly roomKey: Key;
  readonly secrets: RoomSecrets;
  readonly deskPerson: string;
  readonly hostSeat: string;
  readonly from: Reach;
  /** The document as it is there. */
  readonly update: Uint8Array;
  readonly title: string;
}

/** Former keys that still open a greeting: somebody was removed that often while a device was away. */
const FORMER_KEYS_KEPT = 5;

/** @throws AppError as openDatabase does. */
export function openStore(folder: string): Store {
  let isBackupMissing = false;
  const db = openDatabase(folder, () => (isBackupMissing = true));
  return makeStore(db, folder, isBackupMissing);
}

export function makeStore(db: Database, folder: string, isBackupMissing = false): Store {
  const log = makeUpdateLog(db);
  const points = makeRestorePoints(db);
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
    one: db.prepare<[string], WorkshopRow>(
      "SELECT room_key, room_port, changed_at, desk_person, secrets, host_seat FROM workshop WHERE workshop_id = ?",
    ),
    setDesk: db.prepare<[string, string, string]>(
      "UPDATE workshop SET desk_person = ?, host_seat = ? WHERE workshop_id = ?",
    ),
    setKey: db.prepare<[Uint8Array, string, string]>(
      "UPDATE workshop SET room_key = ?, secrets = ? WHERE workshop_id = ?",
    ),
    addFormerKey: db.prepare<[string]>(
      "INSERT INTO former_key (workshop_id, room_key, secrets) SELECT workshop_id, room_key, secrets FROM workshop WHERE workshop_id = ?",
    ),
    // A key that was the room's more than once counts as of its last time.
    formerKeys: db.prepare<[string, number], { room_key: Buffer; secrets: string }>(
      `SELECT room_key, secrets, MAX(seq) AS seq FROM former_key WHERE workshop_id = ?
       GROUP BY room_key ORDER BY seq DESC LIMIT ?`,
    ),
    knownHosts: db.prepare<[string], Reach>("SELECT address, port FROM known_host WHERE workshop_id = ?"),
    forgetHosts: db.prepare<[string]>("DELETE FROM known_host WHERE workshop_id = ?"),
    addHost: db.prepare<[string, string, number]>(
      "INSERT OR IGNORE INTO known_host (workshop_id, address, port) VALUES (?, ?, ?)",
    ),
    leftOpen: db.prepare<[], { workshopId: string; address: string }>(
      "SELECT workshop_id AS workshopId, room_address AS address FROM workshop WHERE room_address <> ''",
    ),
    keepRoomAddress: db.prepare<[string, string]>(
      "UPDATE workshop SET room_address = ? WHERE workshop_id = ?",
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
  };

  /** Runs a write; what SQLite refuses becomes the AppError for it. */
  function writing<T>(write: () => T): T {
    try {
      return db.transaction(write).immediate();
    } catch (error) {
      throw storeError(error, folder);
    }
  }

  /** Notes what only eases the next start: on a full disk it is left out, and keeps no room from opening or closing. */
  function noting(write: () => void): void {
    try {
      writing(write);
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
    }
  }

  /** Folds the log, and writes over what it held: freed pages are zeroed (database.ts), SQLite's own log is cut. */
  function foldAway(workshopId: string, length = 1): void {
    if (length > 0) log.fold(workshopId);
    db.pragma("wal_checkpoint(TRUNCATE)");
  }

  function known(workshopId: string) {
    const row = sql.one.get(workshopId);
    if (!row) throw new AppError("workshop-unknown", { workshop: workshopId });
    return row;
  }

  return {
    folder,
    isBackupMissing,
    templates: makeTemplateShelf(db, writing),
    deskSessions: makeDeskSessions(db, writing),
    list: () =>
      sql.list.all().map((row) => ({ id: row.workshop_id, title: row.title, changedAt: row.changed_at })),
    create(language, title, fill, facilitatorId = mintId()) {
      const workshopId = mintId();
      const doc = new Y.Doc();
      const now = Date.now();
      createWorkshop(doc, { title, language, createdAt: now });
      const name = translate(language)("words.role.facilitator");
      addPerson(doc, { name, role: "facilitator", joinedAt: now }, facilitatorId);
      const secrets = mintRoomSecrets();
      const key = mintKey();
      const hostSeat = mintId();
      seatDevice(doc, deviceIdOf(hostSeat), facilitatorId);
      fill?.(doc, { workshopId, deviceId: facilitatorId, secrets });
      writing(() => {
        sql.insert.run(workshopId, workshop.read(doc).title, key, now, now);
        sql.setKey.run(key, JSON.stringify(secrets), workshopId);
        sql.setDesk.run(facilitatorId, hostSeat, workshopId);
        log.append(workshopId, [Y.encodeStateAsUpdate(doc)]);
      });
      doc.destroy();
      return workshopId;
    },
    adopt({ workshopId, roomKey, secrets, deskPerson, hostSeat, from, update, title }) {
      writing(() => {
        const now = Date.now();
        const held = sql.one.get(workshopId);
        if (!held) sql.insert.run(workshopId, title, roomKey, now, now);
        else if (Buffer.compare(held.room_key, roomKey) !== 0) sql.addFormerKey.run(workshopId);
        log.append(workshopId, [update]);
        sql.touch.run(title, now, workshopId);
        sql.setKey.run(roomKey, JSON.stringify(secrets), workshopId);
        sql.setDesk.run(deskPerson, hostSeat, workshopId);
        sql.addHost.run(workshopId, from.address, from.port);
      });
    },
    load(workshopId) {
      known(workshopId);
      const doc = new Y.Doc();
      const { length } = log.replay(workshopId, doc);
      try {
        // After boxes were emptied also where this host was killed before it had folded, or written over what was.
        if (hasEmptied(doc)) foldAway(workshopId, length);
        else if (log.isLong(length)) log.fold(workshopId);
      } catch (error) {
        // On a full disk the workshop opens with its long log; it is folded when it is opened again.
        const known = storeError(error, folder);
        const isNoSpace =
          known instanceof AppError && (known.code === "disk-full" || known.code === "folder-not-writable");
        if (!isNoSpace) throw known;
      }
      return doc;
    },
    fold(workshopId) {
      try {
        foldAway(workshopId);
      } catch (error) {
        throw storeError(error, folder);
      }
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
    changeKeys(workshopId, key, secrets) {
      const isSameKey = Buffer.compare(known(workshopId).room_key, key) === 0;
      writing(() => {
        if (!isSameKey) sql.addFormerKey.run(workshopId);
        sql.setKey.run(key, JSON.stringify(secrets), workshopId);
      });
    },
    formerKeys: (workshopId) =>
      sql.formerKeys.all(workshopId, FORMER_KEYS_KEPT).map((row) => new Uint8Array(row.room_key)),
    formerSecrets: (workshopId) =>
      sql.formerKeys
        .all(workshopId, FORMER_KEYS_KEPT)
        .filter(({ secrets }) => secrets !== "")
        .map(({ secrets }) => roomSecretsShape.parse(JSON.parse(secrets))),
    secrets(workshopId) {
      const row = known(workshopId);
      if (row.secrets !== "") return roomSecretsShape.parse(JSON.parse(row.secrets));
      const secrets = mintRoomSecrets(); // a workshop from before rooms were steered by signature
      writing(() => void sql.setKey.run(row.room_key, JSON.stringify(secrets), workshopId));
      return secrets;
    },
    hostSeat: (workshopId) => known(workshopId).host_seat,
    knownHosts: (workshopId) => sql.knownHosts.all(workshopId),
    keepKnownHosts: (workshopId, hosts) =>
      noting(() => {
        sql.forgetHosts.run(workshopId);
        for (const { address, port } of hosts) sql.addHost.run(workshopId, address, port);
      }),
    roomsLeftOpen: () => sql.leftOpen.all(),
    keepRoomAddress: (workshopId, address) => noting(() => void sql.keepRoomAddress.run(address, workshopId)),
    restorePoints: (workshopId) => points.list(workshopId),
    keepRestorePoint: (workshopId, point, state) => writing(() => points.keep(workshopId, point, state)),
    readRestorePoint: (workshopId, pointId) => points.read(workshopId, pointId),
    deskPerson: (workshopId) => known(workshopId).desk_person,
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

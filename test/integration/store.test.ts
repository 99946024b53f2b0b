/** The data folder: what is refused is left as it was, what is acknowledged is on disk, what cannot be saved is kept. */
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  chmodSync,
  chownSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statfsSync,
  truncateSync,
  unlinkSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import SqliteDatabase, { type Database } from "better-sqlite3";
import { describe, expect, onTestFinished, test } from "vitest";
import { Awareness } from "y-protocols/awareness";
import * as Y from "yjs";
import { type Hub, openHub } from "../../electron/host/room/hub.ts";
import { BACKUP_FOLDER, copyToBackups } from "../../electron/host/store/backups.ts";
import { DATABASE_FILE, openDatabase } from "../../electron/host/store/database.ts";
import { openReplica, type Replica } from "../../electron/host/store/replica.ts";
import { makeStore, openStore, type Store } from "../../electron/host/store/store.ts";
import { makeUpdateLog } from "../../electron/host/store/updateLog.ts";
import { addCards, cards } from "../../shared/doc/cards.ts";
import { boxes, covered } from "../../shared/doc/covered.ts";
import { edit } from "../../shared/doc/table.ts";
import { workshop } from "../../shared/doc/workshop.ts";
import { deviceIdOf, devices } from "../../shared/doc/devices.ts";
import { people } from "../../shared/doc/people.ts";
import { helloOf } from "../../shared/sync/frames.ts";
import { LaneMember } from "../../shared/sync/laneMember.ts";
import { AppError } from "../../shared/util/appError.ts";
import { mintId } from "../../shared/util/ids.ts";
import { handPipe } from "../support/handPipe.ts";
import { spawnHost, startHostProcess } from "../support/hostProcess.ts";
import { personAt, sitAt } from "../support/personAt.ts";
import { tempFolder } from "../support/tempFolder.ts";
import { until } from "../support/until.ts";

const isRoot = process.getuid?.() === 0;
const NOBODY = 65_534;

function codeOf(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    if (error instanceof AppError) return error.code;
    throw error;
  }
  return "";
}

/** Name and content of every file that holds data: not SQLite's index of its log, nor a log of nothing. */
function fingerprint(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith("-shm"))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .filter((file) => !file.endsWith("-wal") || readFileSync(file).length > 0)
    .map((file) => `${file} ${createHash("sha256").update(readFileSync(file)).digest("hex")}`)
    .toSorted();
}

function write(doc: Y.Doc, text: string): void {
  addCards(doc, { activityId: "a", authorId: personAt(doc), createdAt: 1 }, [{ text }]);
}

const textsIn = (doc: Y.Doc): string[] =>
  cards
    .all(doc)
    .map((card) => card.text)
    .toSorted();

/** A folder with one workshop of `count` cards, each an update of its own. */
function folderWithCards(count: number): { folder: string; workshopId: string } {
  const folder = tempFolder();
  const store = openStore(folder);
  const workshopId = store.create("en", "Building service worker");
  const replica = openReplica(store, workshopId);
  for (let index = 0; index < count; index++) {
    write(replica.doc, `Card ${index} ${"x".repeat(300)}`);
    replica.flush();
  }
  replica.close();
  store.close();
  return { folder, workshopId };
}

/** A member over pipes that deliver at once when asked. */
function joinAs(hub: Hub, name: string): { member: LaneMember; doc: Y.Doc; pump: () => void } {
  const doc = new Y.Doc();
  const awareness = new Awareness(doc);
  onTestFinished(() => awareness.destroy());
  const member = new LaneMember(doc, awareness, helloOf(mintId(), name));
  sitAt(member);
  const pipe = handPipe();
  hub.join(pipe.right, "socket");
  member.attach(pipe.left);
  return {
    member,
    doc,
    pump: () => {
      while (pipe.deliver("right") || pipe.deliver("left"));
    },
  };
}

describe("opening", () => {
  test("a fresh folder gets the newest schema, a write-ahead log and full synchronisation", () => {
    const folder = path.join(tempFolder(), "made", "on the way");
    const db = openDatabase(folder);
    expect(db.pragma("user_version", { simple: true })).toBe(5);
    expect(db.pragma("journal_mode", { simple: true })).toBe("wal");
    expect(db.pragma("synchronous", { simple: true }), "FULL: every commit is an fsync").toBe(2);
    expect(db.pragma("foreign_keys", { simple: true })).toBe(1);
    const tables = db
      .prepare<[], { name: string; strict: number }>("SELECT name, strict FROM pragma_table_list")
      .all();
    for (const name of [
      "workshop",
      "doc_update",
      "doc_snapshot",
      "former_key",
      "known_host",
      "desk_session",
      "template",
    ])
      expect(tables.find((table) => table.name === name)?.strict, name).toBe(1);
    db.close();
    expect(existsSync(path.join(folder, BACKUP_FOLDER)), "nothing to copy yet").toBe(false);
    openDatabase(folder).close();
  });

  test("an empty file, left by a process that ended before it wrote, is a fresh one", () => {
    const folder = tempFolder();
    writeFileSync(path.join(folder, DATABASE_FILE), "");
    const store = openStore(folder);
    expect(store.list()).toEqual([]);
    store.close();
  });

  test("a database of a newer version is refused, and not one byte changes", () => {
    const { folder } = folderWithCards(3);
    const file = path.join(folder, DATABASE_FILE);
    const db = new SqliteDatabase(file);
    db.pragma("user_version = 99");
    db.close();
    const before = fingerprint(folder);
    expect(codeOf(() => openStore(folder))).toBe("database-newer");
    expect(fingerprint(folder)).toEqual(before);
  });

  test("also when the newer version was killed and left its log", () => {
    const { folder } = folderWithCards(3);
    const killed = tempFolder();
    const db = new SqliteDatabase(path.join(folder, DATABASE_FILE));
    db.pragma("journal_mode = WAL");
    db.exec("CREATE TABLE later (x)");
    db.pragma("user_version = 99");
    for (const end of ["", "-wal"])
      copyFileSync(path.join(folder, DATABASE_FILE + end), path.join(killed, DATABASE_FILE + end));
    db.close();
    const before = fingerprint(killed);
    expect(before).toHaveLength(2);
    expect(codeOf(() => openStore(killed))).toBe("database-newer");
    expect(fingerprint(killed)).toEqual(before);
  });

  const damages: readonly (readonly [what: string, damage: (file: string) => void])[] = [
    ["is no database", (file) => writeFileSync(file, "these are not the bytes of a database".repeat(1_000))],
    ["is cut in half", (file) => truncateSync(file, Math.floor(readFileSync(file).length / 8192) * 4096)],
    [
      "has a page of zeros",
      (file) => {
        const bytes = readFileSync(file);
        bytes.fill(0, 4096 * 2, 4096 * 6);
        writeFileSync(file, bytes);
      },
    ],
    [
      "has a broken header",
      (file) => {
        const bytes = readFileSync(file);
        bytes.fill(255, 16, 60);
        writeFileSync(file, bytes);
      },
    ],
  ];
  test.each(damages)("a file that %s is refused and left as it is", (_what, damage) => {
    const { folder } = folderWithCards(60);
    damage(path.join(folder, DATABASE_FILE));
    const before = fingerprint(folder);
    expect(codeOf(() => openStore(folder))).toBe("database-damaged");
    expect(fingerprint(folder)).toEqual(before);
  });

  test("a folder in use by another process is refused until that process is gone, even killed", async () => {
    const folder = tempFolder();
    const host = await startHostProcess(folder);
    const { workshopId } = await host.client.call("workshops:create", { title: "Mine", language: "en" });
    expect(codeOf(() => openStore(folder))).toBe("folder-in-use");
    const second = await spawnHost(folder);
    expect(second).toMatchObject({ exitCode: 3 });
    if ("words" in second) {
      expect(second.words.trim().split("\n"), "one sentence").toHaveLength(1);
      expect(second.words).toContain(folder);
    }
    expect(await host.client.call("workshops:list", {})).toHaveLength(1);
    await host.kill();
    const store = openStore(folder);
    expect(store.list()[0]?.id).toBe(workshopId);
    store.close();
  });

  test("a folder that may not be written is refused", async (context) => {
    const { folder } = folderWithCards(2);
    const before = fingerprint(folder);
    if (!isRoot) {
      chmodSync(folder, 0o555);
      expect(codeOf(() => openStore(folder))).toBe("folder-not-writable");
      chmodSync(folder, 0o755);
    } else {
      // Permissions do not hold root back: another user tries, who can read this project or cannot.
      chmodSync(folder, 0o555);
      const tried = await spawnHost(folder, { uid: NOBODY }).catch(() => undefined);
      if (!tried || ("words" in tried && /EACCES|Cannot find module/.test(tried.words)))
        return context.skip("as root, and another user may not read this project");
      expect(tried).toMatchObject({ exitCode: 3 });
      if ("words" in tried) expect(tried.words).toContain(folder);
      if ("process" in tried) tried.process.kill("SIGKILL");
    }
    expect(fingerprint(folder)).toEqual(before);
    return undefined;
  });

  test("a database that may not be written, in a folder that may, is refused", async (context) => {
    if (!isRoot) return context.skip("needs root to own the file as somebody else");
    const { folder } = folderWithCards(2);
    chownSync(folder, NOBODY, NOBODY);
    chmodSync(path.join(folder, DATABASE_FILE), 0o444);
    const before = fingerprint(folder);
    const tried = await spawnHost(folder, { uid: NOBODY });
    if ("words" in tried && /EACCES|Cannot find module/.test(tried.words))
      return context.skip("as root, and another user may not read this project");
    if ("process" in tried) tried.process.kill("SIGKILL");
    expect(tried).toMatchObject({ exitCode: 3 });
    expect(fingerprint(folder)).toEqual(before);
    return undefined;
  });

  test("a path that is a file is no folder", () => {
    const file = path.join(tempFolder(), "file");
    writeFileSync(file, "mine");
    expect(codeOf(() => openStore(file))).toBe("folder-not-writable");
    expect(readFileSync(file, "utf8")).toBe("mine");
  });
});

describe("backups", () => {
  const backupsIn = (folder: string): string[] => readdirSync(path.join(folder, BACKUP_FOLDER)).toSorted();

  test("the first opening of a day makes a whole copy, the next ones none", () => {
    const { folder, workshopId } = folderWithCards(20);
    openStore(folder).close();
    const [name = "", ...more] = backupsIn(folder);
    expect(more).toEqual([]);
    const copy = readFileSync(path.join(folder, BACKUP_FOLDER, name));
    const restored = tempFolder();
    copyFileSync(path.join(folder, BACKUP_FOLDER, name), path.join(restored, DATABASE_FILE));
    const store = openStore(restored);
    expect(store.verify()).toMatchObject({ isFileSound: true, workshops: [{ workshopId, isSound: true }] });
    expect(textsIn(store.load(workshopId))).toHaveLength(20);
    store.close();
    openStore(folder).close();
    expect(backupsIn(folder)).toEqual([name]);
    expect(readFileSync(path.join(folder, BACKUP_FOLDER, name)).equals(copy)).toBe(true);
  });

  test("ten are kept, the newest; other people's files stay", () => {
    const { folder } = folderWithCards(1);
    mkdirSync(path.join(folder, BACKUP_FOLDER));
    writeFileSync(path.join(folder, BACKUP_FOLDER, "notes.txt"), "mine");
    const db = openDatabase(folder);
    for (let day = 1; day <= 14; day++)
      copyToBackups(db, folder, { isForced: false, today: new Date(Date.UTC(2025, 0, day)) });
    db.close();
    const kept = backupsIn(folder).filter((name) => name.endsWith(".sqlite"));
    expect(kept).toHaveLength(10);
    // Today's, made on opening, and the nine newest before it.
    expect(kept[0]).toBe("charrette-2025-01-06.sqlite");
    expect(backupsIn(folder)).toContain("notes.txt");
  });

  test("a copy that cannot be finished leaves nothing and does not harm", () => {
    const { folder, workshopId } = folderWithCards(5);
    const db = openDatabase(folder);
    const today = new Date(Date.UTC(2030, 0, 1));
    mkdirSync(path.join(folder, BACKUP_FOLDER, "charrette-2030-01-01.sqlite.part"), { recursive: true });
    expect(() => copyToBackups(db, folder, { isForced: false, today })).toThrow();
    const store = makeStore(db, folder);
    expect(textsIn(store.load(workshopId))).toHaveLength(5);
    store.close();
  });
});

describe("a copy that cannot be made", () => {
  test("of the day: the folder opens all the same, and says so", () => {
    const { folder, workshopId } = folderWithCards(5);
    writeFileSync(path.join(folder, BACKUP_FOLDER), "in the way");
    const store = openStore(folder);
    expect(store.isBackupMissing).toBe(true);
    expect(textsIn(store.load(workshopId))).toHaveLength(5);
    store.close();
    unlinkSync(path.join(folder, BACKUP_FOLDER));
    const again = openStore(folder);
    expect(again.isBackupMissing).toBe(false);
    again.close();
  });

  test("before a change of version: nothing is changed", () => {
    const folder = tempFolder();
    writeFileSync(path.join(folder, DATABASE_FILE), ""); // of no version yet
    writeFileSync(path.join(folder, BACKUP_FOLDER), "in the way");
    expect(codeOf(() => openStore(folder))).toBe("folder-not-writable");
  });

  test("for want of space: it opens, and nothing half made is left", (context) => {
    const { folder } = folderWithCards(500);
    mkdirSync(path.join(folder, BACKUP_FOLDER));
    const backups = path.join(folder, BACKUP_FOLDER);
    try {
      execFileSync("mount", ["-t", "tmpfs", "-o", "size=64k", "tmpfs", backups], { stdio: "ignore" });
    } catch {
      return context.skip("a small disk cannot be mounted here");
    }
    onTestFinished(() => void execFileSync("umount", [backups]));
    const store = openStore(folder);
    expect(store.isBackupMissing).toBe(true);
    expect(readdirSync(backups)).toEqual([]);
    store.close();
    return undefined;
  });
});

describe("the log", () => {
  interface Row {
    seq: number;
    bytes: Buffer;
  }
  const rowsOf = (db: Database): Row[] =>
    db.prepare<[], Row>("SELECT seq, bytes FROM doc_update ORDER BY seq").all();

  test("updates are on disk in the order in which they came, and acknowledged in that order after the commit", async () => {
    const folder = tempFolder();
    const db = openDatabase(folder);
    const store = makeStore(db, folder);
    const workshopId = store.create("en", "Order");
    const replica = openReplica(store, workshopId);
    const acknowledged: string[] = [];
    const onDiskThen: number[] = [];
    const writers = ["Ana", "Ben"].map((name) => ({ name, doc: new Y.Doc() }));
    for (let round = 0; round < 5; round++)
      for (const { name, doc } of writers) {
        const before = Y.encodeStateVector(doc);
        write(doc, `${name} ${round}`);
        replica.receive(Y.encodeStateAsUpdate(doc, before), {}, () => {
          acknowledged.push(`${name} ${round}`);
          onDiskThen.push(rowsOf(db).length);
        });
        expect(acknowledged, "nothing before the commit").toHaveLength(0);
      }
    await until("all acknowledged", () => acknowledged.length === 10);
    expect(
      onDiskThen.every((count) => count === 11),
      "in one commit",
    ).toBe(true);
    const growing = new Y.Doc();
    const onDisk: string[] = [];
    for (const { bytes } of rowsOf(db)) {
      const before = textsIn(growing);
      Y.applyUpdate(growing, bytes);
      onDisk.push(...textsIn(growing).filter((text) => !before.includes(text)));
    }
    expect(onDisk).toEqual(acknowledged);
    expect(store.list()[0]?.title).toBe("Order");
    replica.close();
    store.close();
  });

  test("says nothing new, is still acknowledged, and costs nothing", async () => {
    const { folder, workshopId } = folderWithCards(2);
    const db = openDatabase(folder);
    const store = makeStore(db, folder);
    const replica = openReplica(store, workshopId);
    const before = rowsOf(db).length;
    let acknowledged = 0;
    for (let count = 0; count < 5; count++)
      replica.receive(Y.encodeStateAsUpdate(replica.doc), {}, () => acknowledged++);
    await until("acknowledged", () => acknowledged === 5);
    expect(rowsOf(db)).toHaveLength(before);
    replica.close();
    expect(() => replica.receive(Y.encodeStateAsUpdate(new Y.Doc()), {}, () => undefined), "closed").toThrow(
      AppError,
    );
    store.close();
  });

  test("what waits for its causes is written once, not with each edit that follows", () => {
    const folder = tempFolder();
    const db = openDatabase(folder);
    const store = makeStore(db, folder);
    const workshopId = store.create("en", "Gap");
    const replica = openReplica(store, workshopId);
    const away = new Y.Doc();
    const fromAway: Uint8Array[] = [];
    away.on("update", (update: Uint8Array) => fromAway.push(update));
    write(away, "First");
    write(away, "Second");
    away.transact(() =>
      cards.root(away).delete(cards.all(away).find((card) => card.text === "First")?.id ?? ""),
    );
    const [first, second, removal] = fromAway as [Uint8Array, Uint8Array, Uint8Array];
    replica.receive(second, {}, () => undefined);
    replica.receive(removal, {}, () => undefined);
    replica.flush();
    const before = rowsOf(db).length;
    const writer = new Y.Doc();
    writer.on("update", (update: Uint8Array) => replica.receive(update, {}, () => undefined));
    for (let count = 0; count < 100; count++) write(writer, `Card ${count}`);
    replica.flush();
    expect(rowsOf(db)).toHaveLength(before + 100);
    replica.receive(first, {}, () => undefined);
    replica.close();
    expect(textsIn(store.load(workshopId))).toHaveLength(101);
    store.close();
  });

  test("folding keeps the document, what waits for its causes, and never turns the numbers back", () => {
    const folder = tempFolder();
    const db = openDatabase(folder);
    const store = makeStore(db, folder);
    const log = makeUpdateLog(db);
    const workshopId = store.create("en", "Fold");
    const replica = openReplica(store, workshopId);
    const writer = new Y.Doc();
    const updates: Uint8Array[] = [];
    writer.on("update", (update: Uint8Array) => updates.push(update));
    write(writer, "First");
    write(writer, "Second");
    writer.transact(() =>
      cards.root(writer).delete(cards.all(writer).find((card) => card.text === "First")?.id ?? ""),
    );
    const [first, second, removal] = updates as [Uint8Array, Uint8Array, Uint8Array];
    replica.receive(second, {}, () => undefined); // its cause has not come
    replica.receive(removal, {}, () => undefined);
    write(replica.doc, "Meanwhile");
    replica.close();
    const lastSeq = rowsOf(db).at(-1)?.seq ?? 0;
    expect(lastSeq).toBeGreaterThanOrEqual(3);

    log.fold(workshopId);
    expect(rowsOf(db)).toEqual([]);
    log.fold(workshopId);
    expect(textsIn(store.load(workshopId))).toEqual(["Meanwhile"]);

    const later = openReplica(store, workshopId);
    later.receive(first, {}, () => undefined);
    expect(textsIn(later.doc)).toEqual(["Meanwhile", "Second"]);
    later.close();
    expect(rowsOf(db)[0]?.seq).toBeGreaterThan(lastSeq);
    expect(textsIn(store.load(workshopId))).toEqual(["Meanwhile", "Second"]);
    log.fold(workshopId);
    expect(textsIn(store.load(workshopId))).toEqual(["Meanwhile", "Second"]);
    store.close();
  });

  test("a long log is folded when the workshop is opened, and only that one's", () => {
    const { folder, workshopId } = folderWithCards(201);
    const db = openDatabase(folder);
    const store = makeStore(db, folder);
    const other = store.create("fr", "Autre");
    expect(rowsOf(db)).toHaveLength(203);
    expect(textsIn(store.load(workshopId))).toHaveLength(201);
    expect(rowsOf(db)).toHaveLength(1);
    expect(textsIn(store.load(workshopId))).toHaveLength(201);
    expect(workshop.read(store.load(other)).title).toBe("Autre");
    store.close();
  });
});

describe("boxes that were emptied", () => {
  /** Long enough to go over pages, and short enough to stand in one; of no other's letters. */
  const boxFor = (index: number): string =>
    createHash("sha512")
      .update(`${index}`)
      .digest("hex")
      .repeat(1 + (index % 60));
  const place = (index: number): string => `act.step.tag.${index}`;

  function fill(doc: Y.Doc, index: number): void {
    const full = { boxes: { forRoom: boxFor(index), forOwner: "" }, withdrawn: false, opened: "" };
    edit(doc, () => covered.insert(doc, place(index), full));
  }

  function emptyAll(doc: Y.Doc): void {
    edit(doc, () => {
      for (const row of covered.all(doc)) covered.patch(doc, row.id, { boxes: boxes(undefined) });
    });
  }

  /** How many boxes have left a trace in the files of the database. */
  function traces(folder: string, count: number): number {
    const bytes = Buffer.concat(
      readdirSync(folder)
        .filter((name) => name.startsWith(DATABASE_FILE))
        .map((name) => readFileSync(path.join(folder, name))),
    );
    return Array.from({ length: count }, (_, index) => index).filter((index) =>
      bytes.includes(boxFor(index).slice(8, 40)),
    ).length;
  }

  const COUNT = 150;

  /** Two workshops whose edits come in turns, each in a commit of its own, with boxes in one of them. */
  function twoWorkshops(): {
    folder: string;
    store: Store;
    workshopId: string;
    replica: Replica;
    other: string;
  } {
    const folder = tempFolder();
    const store = openStore(folder);
    const [workshopId, other] = [store.create("en", "Sealed"), store.create("en", "Open")];
    const [replica, beside] = [openReplica(store, workshopId), openReplica(store, other)];
    for (let index = 0; index < COUNT; index++) {
      fill(replica.doc, index);
      replica.flush();
      write(beside.doc, `Card ${index}`);
      beside.flush();
    }
    beside.close();
    return { folder, store, workshopId, replica, other };
  }

  test("are in no byte of the database soon after, and what is saved meanwhile does not wait", async () => {
    const { folder, store, workshopId, replica, other } = twoWorkshops();
    expect(traces(folder, COUNT)).toBe(COUNT);
    emptyAll(replica.doc);
    replica.flush();
    let isSaved = false;
    const writer = new Y.Doc();
    write(writer, "Meanwhile");
    replica.receive(Y.encodeStateAsUpdate(writer), {}, () => (isSaved = true));
    await until("saved", () => isSaved);
    expect(traces(folder, COUNT), "before it is folded").toBe(COUNT);
    await until("folded", () => traces(folder, COUNT) === 0);
    replica.close();
    const doc = store.load(workshopId);
    expect(covered.all(doc)).toHaveLength(COUNT);
    expect(textsIn(doc)).toEqual(["Meanwhile"]);
    expect(textsIn(store.load(other))).toHaveLength(COUNT);
    expect(store.verify().isFileSound).toBe(true);
    store.close();
  });

  /** The database as it is at this moment, as a kill would leave it. */
  function copyOf(folder: string): string {
    const copy = tempFolder();
    for (const name of readdirSync(folder))
      if (name.startsWith(DATABASE_FILE)) copyFileSync(path.join(folder, name), path.join(copy, name));
    return copy;
  }

  test("go when the workshop is let go at once, and when it is opened after a kill", () => {
    const { folder, store, workshopId, replica } = twoWorkshops();
    emptyAll(replica.doc);
    replica.flush();
    const killed = copyOf(folder);
    replica.close();
    expect(traces(folder, COUNT)).toBe(0);
    store.close();

    const again = openStore(killed);
    expect(traces(killed, COUNT)).toBe(COUNT);
    expect(covered.all(again.load(workshopId))).toHaveLength(COUNT);
    expect(traces(killed, COUNT)).toBe(0);
    again.close();
  });

  test("on a full disk are kept, with all else, and go when it is opened with space", () => {
    const { folder, store, workshopId, replica } = twoWorkshops();
    emptyAll(replica.doc);
    replica.flush();
    const killed = copyOf(folder);
    replica.close();
    store.close();
    const db = openDatabase(killed);
    db.pragma(`max_page_count = ${db.pragma("page_count", { simple: true }) as number}`);
    const full = makeStore(db, killed);
    expect(covered.all(full.load(workshopId))).toHaveLength(COUNT);
    db.pragma("max_page_count = 1000000");
    expect(covered.all(full.load(workshopId))).toHaveLength(COUNT);
    expect(traces(killed, COUNT)).toBe(0);
    full.close();
  });
});

describe("a full disk", () => {
  /** SQLite may use no page more than it has: as a full disk, for this database. */
  const fill = (db: Database): void =>
    void db.pragma(`max_page_count = ${db.pragma("page_count", { simple: true }) as number}`);
  const free = (db: Database): void => void db.pragma("max_page_count = 1000000");

  function openRoomOn(folder: string): { db: Database; store: Store; hub: Hub; workshopId: string } {
    const db = openDatabase(folder);
    const store = makeStore(db, folder);
    const workshopId = store.create("en", "Full");
    return { db, store, workshopId, hub: openHub(store, workshopId) };
  }

  test("nothing is acknowledged, everybody is told, nothing is lost, and it is saved when there is space", async () => {
    const folder = tempFolder();
    const { db, store, hub, workshopId } = openRoomOn(folder);
    const [ana, ben] = [joinAs(hub, "Ana"), joinAs(hub, "Ben")];
    const pumpAll = (): void => {
      for (let round = 0; round < 3; round++) for (const each of [ana, ben]) each.pump();
    };
    await until("both saved", () => {
      pumpAll();
      return [ana, ben].every((each) => each.member.status.state === "saved");
    });

    fill(db);
    for (let count = 0; count < 40; count++) write(ana.doc, `Card ${count} ${"x".repeat(400)}`);
    await until("trouble", () => {
      pumpAll();
      return [ana, ben].every((each) => each.member.status.trouble === "disk-full");
    });
    expect(ana.member.status).toMatchObject({ state: "sending", hasUnsaved: true });
    expect(textsIn(ben.doc), "the room goes on working").toHaveLength(40);
    expect(codeOf(() => hub.replica.flush())).toBe("disk-full");
    expect(textsIn(store.load(workshopId)), "on disk").toHaveLength(0);
    const large = (made: Y.Doc): void => {
      for (let count = 0; count < 40; count++) write(made, "x".repeat(400));
    };
    expect(codeOf(() => store.create("en", "Another", large))).toBe("disk-full");
    expect(store.list(), "whole or not at all").toHaveLength(1);

    // Somebody new is let in or told why not, and the old ones stay.
    const late = joinAs(hub, "Late");
    late.pump();
    expect(hub.members()).toBeGreaterThanOrEqual(2);
    write(ben.doc, "During the trouble");
    pumpAll();
    expect(ben.member.status.hasUnsaved).toBe(true);

    free(db);
    await until("saved", () => {
      pumpAll();
      return [ana, ben].every(
        (each) => each.member.status.state === "saved" && each.member.status.trouble === null,
      );
    });
    expect([ana.member.status.hasUnsaved, ben.member.status.hasUnsaved]).toEqual([false, false]);
    expect(textsIn(store.load(workshopId))).toHaveLength(41);
    hub.close();
    store.close();
    expect(fingerprint(folder).length).toBeGreaterThan(0);
  });

  test("a workshop with a long log opens on a full disk", () => {
    const { folder, workshopId } = folderWithCards(210);
    const db = openDatabase(folder);
    const store = makeStore(db, folder);
    fill(db);
    expect(textsIn(store.load(workshopId))).toHaveLength(210);
    store.close();
  });

  test("a real one: a disk of two megabytes", async (context) => {
    const folder = tempFolder();
    try {
      execFileSync("mount", ["-t", "tmpfs", "-o", "size=2m", "tmpfs", folder], { stdio: "ignore" });
    } catch {
      return context.skip("a small disk cannot be mounted here");
    }
    onTestFinished(() => void execFileSync("umount", [folder]));
    const { store, hub, workshopId } = openRoomOn(folder);
    const ana = joinAs(hub, "Ana");
    const isSaved = (): boolean => {
      ana.pump();
      return ana.member.status.state === "saved" && !ana.member.status.hasUnsaved;
    };
    await until("saved", isSaved);
    const ballast = path.join(folder, "ballast");
    const { bavail, bsize } = statfsSync(folder);
    writeFileSync(ballast, new Uint8Array(bavail * bsize - 64 * 1024));
    let count = 0;
    await until("trouble", () => {
      for (let burst = 0; burst < 20 && count < 2_000; burst++)
        write(ana.doc, `Card ${count++} ${"x".repeat(400)}`);
      ana.pump();
      return ana.member.status.trouble === "disk-full";
    });
    expect(ana.member.status.hasUnsaved).toBe(true);
    unlinkSync(ballast);
    await until("saved when there is space", isSaved);
    expect(ana.member.status.trouble).toBeNull();
    hub.close();
    store.close();
    const again = openStore(folder);
    expect(textsIn(again.load(workshopId))).toHaveLength(count);
    expect(again.verify().isFileSound).toBe(true);
    again.close();
    return undefined;
  });
});

describe("workshops", () => {
  test("what is created is durable, listed newest first, and has its facilitator", () => {
    const folder = tempFolder();
    const store = openStore(folder);
    const [first, second] = [store.create("en", "First"), store.create("fr", "  Deuxième ")];
    store.commit(first, [], "First, renamed", Date.now() + 1_000);
    store.close();
    const again = openStore(folder);
    expect(again.list().map((entry) => entry.title)).toEqual(["First, renamed", "Deuxième"]);
    expect(again.list().map((entry) => entry.id)).toEqual([first, second]);
    expect(again.roomKey(first)).toHaveLength(32);
    expect(again.roomKey(first)).not.toEqual(again.roomKey(second));
    const doc = again.load(first);
    expect(people.get(doc, again.deskPerson(first))?.role).toBe("facilitator");
    expect(devices.get(doc, deviceIdOf(again.hostSeat(first)))?.personId).toBe(again.deskPerson(first));
    expect(again.secrets(first)).not.toEqual(again.secrets(second));
    expect(codeOf(() => again.load("gone"))).toBe("workshop-unknown");
    expect(codeOf(() => again.roomKey("gone"))).toBe("workshop-unknown");
    again.close();
  });

  test("verify names the workshop whose log does not replay", () => {
    const { folder, workshopId } = folderWithCards(3);
    const db = openDatabase(folder);
    const store = makeStore(db, folder);
    const sound = store.create("en", "Sound");
    db.prepare("UPDATE doc_update SET bytes = x'ff00ff' WHERE workshop_id = ?").run(workshopId);
    const byId = new Map(store.verify().workshops.map((each) => [each.workshopId, each.isSound]));
    expect([byId.get(sound), byId.get(workshopId)]).toEqual([true, false]);
    store.close();
  });
});

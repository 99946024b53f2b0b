/** Opens the one database of a data folder, or says why not in a code a person can act on. */
import { accessSync, constants, existsSync, mkdirSync } from "node:fs";
import path from "node:path";
import SqliteDatabase, { type Database } from "better-sqlite3";
import { AppError } from "../../../shared/util/appError.ts";
import { copyToBackups } from "./backups.ts";
import { migrate, needsMigration, refuseNewer } from "./migrations.ts";

export const DATABASE_FILE = "charrette.sqlite";

/** The AppError for what SQLite reports, or the error itself where it is a bug of ours. */
export function storeError(error: unknown, folder: string): unknown {
  if (!(error instanceof SqliteDatabase.SqliteError)) return error;
  switch (error.code.split("_").slice(0, 2).join("_")) {
    case "SQLITE_BUSY":
    case "SQLITE_LOCKED":
      return new AppError("folder-in-use", { folder }, error);
    case "SQLITE_READONLY":
    case "SQLITE_CANTOPEN":
    case "SQLITE_PERM":
      return new AppError("folder-not-writable", { folder }, error);
    case "SQLITE_FULL":
      return new AppError("disk-full", { folder }, error);
    case "SQLITE_IOERR":
      return new AppError(isDiskFull(error.code) ? "disk-full" : "folder-not-writable", { folder }, error);
    case "SQLITE_CORRUPT":
    case "SQLITE_NOTADB":
      return new AppError("database-damaged", { folder }, error);
    default:
      return error;
  }
}

/** On some file systems a full disk shows first as a failed write of the log. */
function isDiskFull(code: string): boolean {
  return code === "SQLITE_IOERR_WRITE" || code === "SQLITE_IOERR_SHMSIZE";
}

/** The AppError for what the file system refuses. */
function folderError(error: unknown, folder: string): AppError {
  const { code } = error as NodeJS.ErrnoException;
  const isFull = code === "ENOSPC" || code === "EDQUOT";
  return new AppError(isFull ? "disk-full" : "folder-not-writable", { folder }, error);
}

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.R_OK | constants.W_OK);
  } catch (error) {
    throw folderError(error, folder);
  }
}

/**
 * Copies the database to the backups. The day's copy may fail: what it costs is told, and does not keep people from
 * their work. Without the copy before a change of version nothing is changed.
 * @returns whether the copy is there
 */
function keepCopy(db: Database, folder: string): boolean {
  const isForced = needsMigration(db);
  try {
    copyToBackups(db, folder, { isForced, today: new Date() });
    return true;
  } catch (error) {
    const known =
      error instanceof SqliteDatabase.SqliteError ? storeError(error, folder) : folderError(error, folder);
    if (isForced || (known instanceof AppError && known.code === "database-damaged")) throw known;
    return false;
  }
}

/**
 * Looks at the file through a read-only connection: one that may write would fold the log of a host that was killed
 * into the file when it closes, also of a file that is then refused.
 */
function refuseUnfit(file: string, folder: string): void {
  const db = new SqliteDatabase(file, { readonly: true, fileMustExist: true, timeout: 0 });
  try {
    refuseNewer(db, folder);
    if (db.pragma("quick_check(1)", { simple: true }) !== "ok")
      throw new AppError("database-damaged", { folder });
  } finally {
    db.close();
  }
}

/**
 * Takes the folder for this process (SQLite's exclusive lock, which the system lifts when the process dies), checks
 * the file, keeps a copy, and migrates. @throws AppError folder-in-use, folder-not-writable, disk-full,
 * database-newer, database-damaged; in each case the file is left as it was.
 * @param onBackupMissing runs when the day's copy could not be made
 */
export function openDatabase(folder: string, onBackupMissing = (): void => undefined): Database {
  makeFolder(folder);
  const file = path.join(folder, DATABASE_FILE);
  const isNew = !existsSync(file);
  let db: Database | undefined;
  try {
    if (!isNew) refuseUnfit(file, folder);
    db = new SqliteDatabase(file, { timeout: 0 });
    db.pragma("locking_mode = EXCLUSIVE");
    db.exec("BEGIN IMMEDIATE; COMMIT"); // takes the lock, and keeps it: locking mode exclusive
    db.pragma("journal_mode = WAL");
    db.pragma("synchronous = FULL");
    db.pragma("foreign_keys = ON");
    db.pragma("secure_delete = ON"); // what was sealed and is forgotten must not be found in freed pages
    if (!isNew && !keepCopy(db, folder)) onBackupMissing();
    migrate(db);
    return db;
  } catch (error) {
    db?.close();
    throw storeError(error, folder);
  }
}

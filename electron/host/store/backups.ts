/** Copies of the database beside it: one a day when Charrette opens, one before each migration, the newest ten kept. */
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from "node:fs";
import path from "node:path";
import type { Database } from "better-sqlite3";

export const BACKUP_FOLDER = "backups";
const KEPT = 10;

/** Writes today's copy where there is none yet (or always, when forced). The copy is whole or absent. */
export function copyToBackups(
  db: Database,
  folder: string,
  when: { readonly isForced: boolean; readonly today: Date },
): void {
  const backups = path.join(folder, BACKUP_FOLDER);
  const day = when.today.toISOString().slice(0, 10);
  const suffix = when.isForced ? `-before-version-change-${when.today.getTime()}` : "";
  const file = path.join(backups, `charrette-${day}${suffix}.sqlite`);
  if (existsSync(file)) return;
  mkdirSync(backups, { recursive: true });
  const unfinished = `${file}.part`;
  rmSync(unfinished, { force: true });
  try {
    db.prepare("VACUUM INTO ?").run(unfinished);
    renameSync(unfinished, file);
  } finally {
    rmSync(unfinished, { force: true }); // a full disk needs the space back
  }
  const copies = readdirSync(backups)
    .filter((name) => /^charrette-.*\.sqlite$/.test(name))
    .toSorted();
  for (const old of copies.slice(0, -KEPT)) rmSync(path.join(backups, old));
}

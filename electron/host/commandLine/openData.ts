import { existsSync } from "node:fs";
import path from "node:path";
import { AppError } from "../../../shared/util/appError.ts";
import { defaultDataFolder } from "../dataFolder.ts";
import { DATABASE_FILE } from "../store/database.ts";
import { openStore, type Store } from "../store/store.ts";
import { CommandFailure, EXIT, type Io } from "./io.ts";

/** As ids look that this program mints; an unknown one is a slip, not a title. */
const LOOKS_LIKE_ID = /^[0-9a-km-np-tv-z]{20}$/;

/** Runs with the workshops of a data folder, made where there is none, and lets the folder go in any case. */
export async function withStore<T>(
  folder: string | undefined,
  run: (store: Store) => T | Promise<T>,
): Promise<T> {
  const store = openStore(path.resolve(folder ?? defaultDataFolder()));
  try {
    return await run(store);
  } finally {
    store.close();
  }
}

/** As withStore, but a folder without workshops is an error: a mistyped folder must not look like an empty one. */
export async function withExistingStore<T>(
  folder: string | undefined,
  io: Io,
  run: (store: Store) => T | Promise<T>,
): Promise<T> {
  const wanted = path.resolve(folder ?? defaultDataFolder());
  if (!existsSync(path.join(wanted, DATABASE_FILE)))
    throw new CommandFailure(io.t("commandLine.noData", { folder: wanted }), EXIT.badInput);
  return withStore(wanted, run);
}

/** The id of a workshop given by id or title, undefined where there is none. @throws AppError workshop-ambiguous */
export function findWorkshop(store: Store, wanted: string): string | undefined {
  const entries = store.list();
  const byId = entries.find((entry) => entry.id === wanted);
  if (byId) return byId.id;
  const named = entries.filter((entry) => entry.title.trim() === wanted.trim());
  if (named.length > 1) throw new AppError("workshop-ambiguous", { title: wanted.trim() });
  if (!named[0] && LOOKS_LIKE_ID.test(wanted)) throw new AppError("workshop-unknown", { workshop: wanted });
  return named[0]?.id;
}

/** @throws AppError workshop-unknown, workshop-ambiguous */
export function knownWorkshop(store: Store, wanted: string): string {
  const workshopId = findWorkshop(store, wanted);
  if (workshopId === undefined) throw new AppError("workshop-unknown", { workshop: wanted });
  return workshopId;
}

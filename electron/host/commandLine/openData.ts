import { existsSync } from "node:fs";
import path from "node:path";
import * as Y from "yjs";
import { isFromNewerVersion, workshop } from "../../../shared/doc/workshop.ts";
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

export interface OpenWorkshop {
  readonly store: Store;
  readonly workshopId: string;
  /** A copy that nobody else sees. */
  readonly doc: Y.Doc;
  /** Commits what is done to the document, whole. */
  readonly commit: (change: () => void) => void;
}

/**
 * Runs with a workshop, given by id or title, of a data folder.
 * @throws CommandFailure where there is no such folder; AppError workshop-unknown, workshop-ambiguous, database-newer
 */
export async function withWorkshop<T>(
  at: { readonly folder: string | undefined; readonly workshop: string },
  io: Io,
  run: (open: OpenWorkshop) => T | Promise<T>,
): Promise<T> {
  return withExistingStore(at.folder, io, (store) => {
    const workshopId = knownWorkshop(store, at.workshop);
    const doc = store.load(workshopId);
    if (isFromNewerVersion(workshop.read(doc)))
      throw new AppError("database-newer", { folder: store.folder });
    return run({
      store,
      workshopId,
      doc,
      commit(change) {
        const before = Y.encodeStateVector(doc);
        change();
        const update = Y.encodeStateAsUpdate(doc, before);
        store.commit(workshopId, [update], workshop.read(doc).title, Date.now());
      },
    });
  });
}

import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import path from "node:path";

const cache = path.resolve(import.meta.dirname, "../../../.cache");

/**
 * Runs a bench in a new folder of the project, gone afterwards. Not in the system's temporary folder: where that is
 * kept in memory, fsync costs nothing and the figures flatter.
 */
export async function inBenchFolder<T>(run: (folder: string) => Promise<T>): Promise<T> {
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(path.join(cache, "bench-"));
  try {
    return await run(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { bytesIn, cache, root, runUntilStalled } from "./processes.ts";

const folder = path.join(root, "node_modules", "electron");
const failureFile = path.join(cache, "electron-not-loaded");
const rememberFailureMs = 6 * 60 * 60 * 1000;
const stalledMs = 20_000;

export type Electron = { program: string } | { missing: string };

/** Electron's program if it has been loaded already. */
export function electronProgram(): string | undefined {
  const pathFile = path.join(folder, "path.txt");
  if (!existsSync(pathFile)) return undefined;
  const dist = process.env["ELECTRON_OVERRIDE_DIST_PATH"] ?? path.join(folder, "dist");
  const program = path.join(dist, readFileSync(pathFile, "utf8"));
  return existsSync(program) ? program : undefined;
}

/**
 * Electron's program, loaded now if need be. The npm package does not hold the binary, so the first start fetches
 * it, and gives up when nothing has arrived for a while. A failure is remembered for some hours, so that a machine
 * that cannot reach it does not wait at every start.
 */
export async function obtainElectron(retry: boolean): Promise<Electron> {
  const present = electronProgram();
  if (present) return { program: present };
  if (!retry && failedLately()) return { missing: "its program could not be loaded earlier today" };

  console.error("Loading Electron's program, once (about 120 MB) …");
  const temporary = path.join(cache, "electron-download");
  mkdirSync(temporary, { recursive: true });
  let shown = 0;
  const ending = await runUntilStalled(
    process.execPath,
    [path.join(folder, "install.js")],
    {
      stalledMs,
      progress: () => bytesIn(temporary) + bytesIn(path.join(folder, "dist")),
      onProgress(bytes) {
        if (bytes - shown < 20_000_000) return;
        shown = bytes;
        console.error(`  ${Math.round(bytes / 1_000_000)} MB so far …`);
      },
    },
    { cwd: root, env: { ...process.env, TMPDIR: temporary, TEMP: temporary, TMP: temporary } },
  );
  rmSync(temporary, { recursive: true, force: true });
  const program = electronProgram();
  if (program) {
    rmSync(failureFile, { force: true });
    return { program };
  }
  mkdirSync(cache, { recursive: true });
  writeFileSync(failureFile, new Date().toISOString());
  if (ending.stalled) return { missing: "its program stopped arriving" };
  return { missing: `its program could not be loaded (${firstLine(ending.lastWords)})` };
}

function failedLately(): boolean {
  return existsSync(failureFile) && Date.now() - statSync(failureFile).mtimeMs < rememberFailureMs;
}

function firstLine(text: string): string {
  return text.trim().split("\n", 1)[0]?.slice(0, 120) || "no reason given";
}

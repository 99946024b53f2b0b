import { spawn } from "node:child_process";
import type { SpawnOptions } from "node:child_process";
import { existsSync, globSync, statSync } from "node:fs";
import path from "node:path";

export const root = path.dirname(path.dirname(import.meta.dirname));
export const cache = path.join(root, ".cache");

/** How a process ended. `lastWords` is what it wrote to stderr, when that was not shown. */
export interface Ending {
  ok: boolean;
  code: number | null;
  signal: NodeJS.Signals | null;
  lastWords: string;
}

const forwarded: NodeJS.Signals[] = ["SIGINT", "SIGTERM", "SIGHUP"];

/** Runs a program to its end. Never through a shell: every argument arrives as it was given. */
export function run(program: string, args: readonly string[], options: SpawnOptions = {}): Promise<Ending> {
  return watch(program, args, { stdio: "inherit", ...options });
}

/** Runs a JavaScript or TypeScript file on the Node this one runs on. */
export function runNode(
  script: string,
  args: readonly string[],
  options: SpawnOptions = {},
): Promise<Ending> {
  return run(process.execPath, [path.resolve(root, script), ...args], { cwd: root, ...options });
}

export interface Patience {
  /** Grows while there is progress, for instance the bytes that have arrived. */
  progress: () => number;
  stalledMs: number;
  onProgress?: (progress: number) => void;
}

/** Runs a program silently and ends it when nothing has moved for a while, however long it takes in all. */
export async function runUntilStalled(
  program: string,
  args: readonly string[],
  patience: Patience,
  options: SpawnOptions = {},
): Promise<Ending & { stalled: boolean }> {
  let last = -1;
  let movedAt = Date.now();
  let stalled = false;
  const controller = new AbortController();
  const timer = setInterval(() => {
    const now = patience.progress();
    if (now !== last) {
      last = now;
      movedAt = Date.now();
      patience.onProgress?.(now);
    } else if (Date.now() - movedAt > patience.stalledMs) {
      stalled = true;
      controller.abort();
    }
  }, 1000);
  try {
    const ending = await watch(program, args, {
      stdio: ["ignore", "ignore", "pipe"],
      ...options,
      signal: controller.signal,
    });
    return { ...ending, stalled };
  } finally {
    clearInterval(timer);
  }
}

/** How much a folder holds: the progress of a download that does not report its own. */
export function bytesIn(where: string): number {
  let bytes = 0;
  for (const entry of globSync("**/*", { cwd: where, withFileTypes: true })) {
    // A file may be renamed between being listed and being looked at.
    if (entry.isFile())
      bytes += statSync(path.join(entry.parentPath, entry.name), { throwIfNoEntry: false })?.size ?? 0;
  }
  return bytes;
}

/** Finds a program by name on the search path. */
export function findOnPath(name: string): string | undefined {
  const endings = process.platform === "win32" ? [".exe", ".cmd", ""] : [""];
  for (const folder of (process.env["PATH"] ?? process.env["Path"] ?? "").split(path.delimiter)) {
    for (const ending of endings) {
      const file = path.join(folder, name + ending);
      if (folder !== "" && existsSync(file)) return file;
    }
  }
  return undefined;
}

function watch(program: string, args: readonly string[], options: SpawnOptions): Promise<Ending> {
  return new Promise((resolve) => {
    const child = spawn(program, args, options);
    let lastWords = "";
    child.stderr
      ?.setEncoding("utf8")
      .on("data", (text: string) => (lastWords = (lastWords + text).slice(-4000)));
    const forward = (signal: NodeJS.Signals) => {
      // At a terminal, Ctrl-C reaches the whole process group already.
      if (!(signal === "SIGINT" && process.stdin.isTTY)) child.kill(signal);
    };
    for (const signal of forwarded) process.on(signal, forward);
    const end = (ending: Ending) => {
      for (const signal of forwarded) process.off(signal, forward);
      resolve(ending);
    };
    child.on("error", (error) =>
      end({ ok: false, code: null, signal: null, lastWords: lastWords || error.message }),
    );
    child.on("close", (code, signal) => end({ ok: code === 0, code, signal, lastWords }));
  });
}

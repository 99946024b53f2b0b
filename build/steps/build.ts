import { createHash } from "node:crypto";
import { existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { cache, root } from "./processes.ts";

type ConfigName = "desk" | "seat" | "delphiForm" | "main" | "preload" | "host";

interface Target {
  what: string;
  inputs: readonly string[];
  outputs: readonly string[];
  /** Emptied before building, so that assets of an older build do not pile up. */
  folder?: string;
  configs: readonly ConfigName[];
}

const recipe = ["build/viteConfigs.ts", "package-lock.json"];

const pages: Target = {
  what: "the pages",
  inputs: ["renderer/**/*", "shared/**/*", ...recipe],
  outputs: [
    "dist/renderer/desk.html",
    "dist/renderer/stage.html",
    "dist/renderer/seat.html",
    "dist/renderer/delphiForm.js",
  ],
  folder: "dist/renderer",
  configs: ["desk", "seat", "delphiForm"],
};

const shell: Target = {
  what: "the Electron shell",
  inputs: ["electron/**/*", "shared/**/*", ...recipe],
  outputs: ["dist/electron/main.js", "dist/electron/preload.cjs", "dist/electron/host.js"],
  folder: "dist/electron",
  configs: ["main", "preload", "host"],
};

/** Builds the pages if what they are made of has changed. */
export const buildPages = () => buildIfStale(pages);

/** Builds everything that has changed. */
export async function buildAll(): Promise<void> {
  await buildIfStale(pages);
  await buildIfStale(shell);
}

/** A hash of contents, not of dates: a fresh clone, a branch switch and a touched file give the right answer. */
function fingerprint(target: Target): string {
  const hash = createHash("sha256");
  for (const pattern of target.inputs) {
    for (const file of globSync(pattern, { cwd: root, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)))
      .toSorted()) {
      hash
        .update(`${file}\0`)
        .update(readFileSync(path.join(root, file)))
        .update("\0");
    }
  }
  return hash.digest("hex");
}

async function buildIfStale(target: Target): Promise<void> {
  const stamp = path.join(cache, "build", `${target.configs.join("-")}.stamp`);
  const wanted = fingerprint(target);
  const complete = target.outputs.every((file) => existsSync(path.join(root, file)));
  if (complete && existsSync(stamp) && readFileSync(stamp, "utf8") === wanted) return;

  console.error(`Building ${target.what} …`);
  rmSync(stamp, { force: true });
  if (target.folder) rmSync(path.join(root, target.folder), { recursive: true, force: true });
  // Loaded only now: when nothing is stale, starting Vite would be most of the waiting.
  const [vite, configs] = await Promise.all([import("vite"), import("../viteConfigs.ts")]);
  for (const name of target.configs) await vite.build(configs[name]());
  mkdirSync(path.dirname(stamp), { recursive: true });
  writeFileSync(stamp, wanted);
}

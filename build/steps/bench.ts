import { globSync } from "node:fs";
import path from "node:path";
import { findBrowser } from "./browser.ts";
import { buildPages } from "./build.ts";
import { type Ending, root, runNode } from "./processes.ts";

/** What can be measured: a file each, beside the folder of what they share. */
export function benches(): string[] {
  return globSync("test/bench/*.ts", { cwd: root })
    .map((file) => path.basename(file, ".ts"))
    .toSorted();
}

/** Measures by name. Its last line on stdout is the result. */
export async function bench(name: string, args: readonly string[]): Promise<Ending> {
  const at = args.indexOf("--browsers");
  const isWithout = (at >= 0 && args[at + 1] === "0") || args.includes("--browsers=0");
  const browser = isWithout ? undefined : await findBrowser();
  if (browser) await buildPages();
  const env = { ...process.env, ...(browser && { CHARRETTE_BROWSER: browser }) };
  return runNode(`test/bench/${name}.ts`, args, { env });
}

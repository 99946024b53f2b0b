import { writeFileSync } from "node:fs";
import path from "node:path";
import { buildAll } from "./steps/build.ts";
import type { Ending } from "./steps/processes.ts";
import { root, runNode } from "./steps/processes.ts";
import { serve, start } from "./steps/start.ts";

/**
 * What `npm start`, `npm test` and the other scripts of package.json do once build/bootstrap.js has installed what
 * is missing. Each task gives the exit code.
 */
const tasks: Record<string, (args: readonly string[]) => Promise<number>> = {
  start: async (args) => exitCode(await start(args)),
  serve: async (args) => exitCode(await serve(args)),
  async test(args) {
    // Loaded only here: the other tasks should not wait for what runs the checks.
    const { test } = await import("./steps/test.ts");
    return (await test(args)) ? 0 : 1;
  },
  async build() {
    await buildAll();
    return 0;
  },
  async format() {
    return exitCode(await runNode("node_modules/oxfmt/bin/oxfmt", ["--write", "."]));
  },
  async fuzz(args) {
    const minutes = args.includes("--minutes") ? args[args.indexOf("--minutes") + 1] : "5";
    if (!(Number(minutes) > 0)) return refuse("Usage: npm run fuzz -- --minutes N");
    const env = { ...process.env, CHARRETTE_FUZZ_MINUTES: minutes };
    const vitest = ["run", "--config=build/vitest.config.ts", "--project=property"];
    return exitCode(await runNode("node_modules/vitest/vitest.mjs", vitest, { env }));
  },
  async bench([name = "", ...rest]) {
    const { bench, benches } = await import("./steps/bench.ts");
    const names = benches();
    if (!names.includes(name)) return refuse(`Usage: npm run bench -- <${names.join(" | ")}> [options]`);
    return exitCode(await bench(name, rest));
  },
  async licences() {
    const { thirdPartyLicences } = await import("./steps/licences.ts");
    writeFileSync(path.join(root, "THIRD-PARTY-LICENCES.md"), thirdPartyLicences());
    return 0;
  },
  async "chart-fonts"() {
    const { chartFontAdvances } = await import("./steps/chartFonts.ts");
    const folder = path.join(root, "shared", "blueprint", "chartDrawing");
    writeFileSync(path.join(folder, "fontAdvances.ts"), chartFontAdvances());
    return 0;
  },
  async screenshot(args) {
    const { browserAdvice, findBrowser } = await import("./steps/browser.ts");
    const browser = await findBrowser();
    if (!browser) return refuse(browserAdvice);
    await buildAll();
    const env = { ...process.env, CHARRETTE_BROWSER: browser };
    return exitCode(await runNode("test/e2e/screenshot.ts", args, { env }));
  },
};

function exitCode({ code, signal, lastWords }: Ending): number {
  if (lastWords) console.error(lastWords);
  // A program that a person stopped did not fail.
  const stopped = signal === "SIGINT" || signal === "SIGTERM" || signal === "SIGHUP";
  return code ?? (stopped ? 0 : 1);
}

function refuse(sentence: string): number {
  console.error(sentence);
  return 2;
}

const [name = "", ...args] = process.argv.slice(2);
const task = Object.hasOwn(tasks, name) ? tasks[name] : undefined;
process.exitCode = task
  ? await task(args)
  : refuse(`There is no task "${name}". Tasks: ${Object.keys(tasks).join(", ")}.`);

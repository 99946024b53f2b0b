import { buildAll, buildPages } from "./build.ts";
import { obtainElectron } from "./electronBinary.ts";
import { root, run, runNode } from "./processes.ts";
import type { Ending } from "./processes.ts";

/** A failure this soon, by a signal nobody sent, is Electron refusing the machine, not Charrette failing. */
const refusalMs = 10_000;
const sentByPeople: (NodeJS.Signals | null)[] = [null, "SIGINT", "SIGTERM", "SIGHUP", "SIGKILL"];

/** Opens the desk: in Electron where that is possible, otherwise served to a browser. */
export async function start(args: readonly string[]): Promise<Ending> {
  const retry = args.includes("--electron");
  const rest = args.filter((argument) => argument !== "--electron");

  const obstacle = obstacleToElectron();
  if (obstacle) return openInBrowser(`${obstacle}: serving the desk to a browser instead.`, rest);
  const electron = await obtainElectron(retry);
  if ("missing" in electron) {
    return openInBrowser(
      `Without Electron (${electron.missing}): opening the desk in a browser instead. To try again: npm start -- --electron`,
      rest,
    );
  }

  await buildAll();
  const startedAt = Date.now();
  // Editors built on Electron leave ELECTRON_RUN_AS_NODE in their terminals: with it there would be no window.
  const { ELECTRON_RUN_AS_NODE: _, ...env } = process.env;
  const ending = await run(electron.program, [root, ...rest], { env });
  if (!sentByPeople.includes(ending.signal) && Date.now() - startedAt < refusalMs) {
    return openInBrowser(
      `Electron does not run on this machine (${ending.signal}): opening the desk in a browser instead.`,
      rest,
    );
  }
  return ending;
}

/** Builds the pages and runs the host on plain Node. */
export async function serve(args: readonly string[]): Promise<Ending> {
  await buildPages();
  return runNode("electron/host/serve.ts", args, { cwd: process.cwd() });
}

async function openInBrowser(line: string, args: readonly string[]): Promise<Ending> {
  console.error(line);
  return serve(hasDisplay() ? ["--open", ...args] : args);
}

function obstacleToElectron(): string | undefined {
  if (process.platform !== "linux") return undefined;
  if (!hasDisplay()) return "There is no display here";
  // Chromium's sandbox does not start as root, and Charrette does not run without it.
  if (process.getuid?.() === 0) return "Electron does not run as root";
  return undefined;
}

function hasDisplay(): boolean {
  return process.platform !== "linux" || Boolean(process.env["DISPLAY"] || process.env["WAYLAND_DISPLAY"]);
}

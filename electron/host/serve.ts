/** The host without Electron: prints a loopback link with a one-time token, and serves the desk in a browser. */
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { languageOf, sentenceOf, translate } from "../../shared/i18n/translator.ts";
import type { LanAddress } from "../../shared/rpc/contract.ts";
import { AppError } from "../../shared/util/appError.ts";
import { defaultDataFolder } from "./dataFolder.ts";
import { type DeskServer, openDeskServer } from "./deskServer.ts";
import { type Host, startHost } from "./startHost.ts";

/** Beside the room's. */
const USUAL_PORT = 4309;

const project = path.resolve(import.meta.dirname, "../..");

const { values } = parseArgs({
  options: {
    data: { type: "string" },
    /** 0 for any free one. */
    port: { type: "string" },
    /** Opens rooms at this address alone: for tests, and for a computer with an adapter of its own for the room. */
    "room-address": { type: "string" },
    open: { type: "boolean", default: false },
    language: { type: "string" },
  },
});

const t = translate(languageOf(values.language ?? process.env["LC_ALL"] ?? process.env["LANG"] ?? "en"));

function onlyAddress(address: string): () => readonly LanAddress[] {
  const kind = address.startsWith("127.") ? "loopback" : "lan";
  return () => [{ address, adapter: "--room-address", isReachable: kind === "lan", kind }];
}

/** Opens the system's browser; the link is printed in any case, so a failure needs no word of its own. */
function openBrowser(link: string): void {
  const [command, ...args] =
    process.platform === "darwin"
      ? ["open", link]
      : process.platform === "win32"
        ? ["rundll32", "url.dll,FileProtocolHandler", link]
        : ["xdg-open", link];
  const hasDisplay =
    process.platform !== "linux" || !!process.env["DISPLAY"] || !!process.env["WAYLAND_DISPLAY"];
  if (command && hasDisplay)
    spawn(command, args, { detached: true, stdio: "ignore" })
      .on("error", () => undefined)
      .unref();
}

/** The usual port where it is free: a tab that was open before a restart finds the desk again. */
async function openDesk(host: Host, pagesFolder: string): Promise<DeskServer> {
  const openAt = (port: number): Promise<DeskServer> =>
    openDeskServer({ pagesFolder, port, sessions: host.deskSessions, serve: host.serve });
  if (values.port !== undefined) return openAt(Number(values.port));
  return openAt(USUAL_PORT).catch(() => openAt(0));
}

async function serve(): Promise<void> {
  const { version } = JSON.parse(readFileSync(path.join(project, "package.json"), "utf8")) as {
    version: string;
  };
  const pagesFolder = path.join(project, "dist/renderer");
  const roomAddress = values["room-address"];
  const host = startHost({
    dataFolder: path.resolve(values.data ?? defaultDataFolder()),
    pagesFolder,
    version,
    ...(roomAddress === undefined ? {} : { addresses: onlyAddress(roomAddress) }),
    reportBug: (where, error) => console.error(where, error),
  });
  const desk = await openDesk(host, pagesFolder);
  const link = desk.newLink();
  console.log(t("serve.desk", { link }));
  console.log(t("serve.again"));
  if (values.open) openBrowser(link);

  process.stdin.on("data", () => console.log(t("serve.desk", { link: desk.newLink() })));
  process.stdin.on("error", () => undefined); // no terminal: nobody asks for another link
  process.stdin.unref?.(); // a file or /dev/null has none

  let isEnding = false;
  async function end(): Promise<void> {
    if (isEnding) return;
    isEnding = true;
    try {
      await desk.close();
      await host.close();
      process.exit(0);
    } catch (error) {
      // A full disk: what was not saved was not acknowledged, and is still on the devices that wrote it.
      console.error(error instanceof AppError ? sentenceOf(t, error) : error);
      process.exit(3);
    }
  }
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => void end());
}

try {
  await serve();
} catch (error) {
  if (!(error instanceof AppError)) throw error;
  console.error(sentenceOf(t, error));
  process.exitCode = 3;
}

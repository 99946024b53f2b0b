/** The host as its own process, as `npm run serve` starts it: for tests that kill it. */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { connect, type Socket } from "node:net";
import path from "node:path";
import { type DeskClient, openDeskClient } from "./deskClient.ts";
import type { LanHost } from "./network.ts";

const project = path.resolve(import.meta.dirname, "../..");

export interface HostProcess extends DeskClient {
  readonly link: string;
  readonly process: ChildProcess;
  /** kill -9, and waits until the process is gone. */
  kill(): Promise<void>;
  /** Ends it as a person would, with SIGTERM. @returns the exit code. */
  stop(): Promise<number | null>;
}

/**
 * Starts the process alone, on a host of a lan where one is given. Resolves with its link, or with its exit code and
 * last words when it refuses.
 */
export async function spawnHost(
  dataFolder: string,
  options: { uid?: number; port?: number; on?: LanHost } = {},
): Promise<{ process: ChildProcess; link: string } | { exitCode: number | null; words: string }> {
  const script = path.join(project, "electron/host/serve.ts");
  const port = String(options.port ?? 0); // not the usual one: tests run at once
  const [program, ...args] = [
    ...(options.on?.launch ?? []),
    process.execPath,
    script,
    "--data",
    dataFolder,
    "--port",
    port,
    "--room-address",
    options.on?.address ?? "127.0.0.1",
    "--language",
    "en",
  ] as const;
  const child = spawn(program, args, {
    cwd: project,
    stdio: ["pipe", "pipe", "pipe"],
    ...(options.uid === undefined ? {} : { uid: options.uid, gid: options.uid }),
  });
  // A test that fails half-way leaves no host behind.
  const end = (): void => void child.kill("SIGKILL");
  process.once("exit", end);
  child.once("exit", () => process.off("exit", end));
  let words = "";
  child.stderr.on("data", (bytes: Buffer) => (words += bytes.toString()));
  let said = "";
  return new Promise((resolve) => {
    child.stdout.on("data", (bytes: Buffer) => {
      said += bytes.toString();
      const link = /http:\/\/127\.0\.0\.1:\d+\/#[\w-]{43}/.exec(said)?.[0];
      if (link) resolve({ process: child, link });
    });
    child.once("close", (exitCode) => resolve({ exitCode, words }));
  });
}

/** Reaches the desk's server, which listens on its own host's loopback address. */
async function dialOn(host: LanHost, link: string): Promise<() => Socket> {
  const door = host.door();
  await host.relay(door, new URL(link).host);
  return () => connect(door);
}

export async function startHostProcess(
  dataFolder: string,
  options: { port?: number; on?: LanHost } = {},
): Promise<HostProcess> {
  const started = await spawnHost(dataFolder, options);
  if ("exitCode" in started) throw new Error(`the host ended with ${started.exitCode}: ${started.words}`);
  const { process: child, link } = started;
  const desk = await openDeskClient(link, options.on ? { dial: await dialOn(options.on, link) } : {});
  async function end(signal: NodeJS.Signals): Promise<number | null> {
    const gone = child.exitCode !== null || child.signalCode !== null ? undefined : once(child, "exit");
    child.kill(signal);
    await gone;
    return child.exitCode;
  }
  return {
    ...desk,
    link,
    process: child,
    async kill() {
      await end("SIGKILL");
    },
    stop: () => end("SIGTERM"),
  };
}

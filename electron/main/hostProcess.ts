import path from "node:path";
import { MessageChannelMain, utilityProcess } from "electron";
import type { UtilityProcess, WebFrameMain } from "electron";
import type { ShellToHost } from "../../shared/rpc/shell.ts";
import { AppError } from "../../shared/util/appError.ts";
import { afterExit, lastSentence } from "./hostLife.ts";
import { hostStatus } from "./shellContract.ts";

export interface HostProcess {
  /** Gives a page a new wire to the host. */
  connect(frame: WebFrameMain): void;
  /** Asks the host to finish what it is writing, and waits until it has ended. */
  close(): Promise<void>;
}

export interface HostOptions {
  programFolder: string;
  arguments: readonly string[];
  onRestart: () => void;
  /** The host does not start: because of an error a person can act on, or it ended and wrote this last. */
  onGiveUp: (reason: AppError | string) => void;
}

const closingMs = 15_000;

/** Starts the host in a process of its own, and again when it crashes. */
export function startHost(options: HostOptions): HostProcess {
  let isClosing = false;
  let running = fork();

  function fork(): { child: UtilityProcess; ended: Promise<void> } {
    const startedAt = Date.now();
    const child = utilityProcess.fork(path.join(options.programFolder, "host.js"), [...options.arguments], {
      serviceName: "Charrette host",
      stdio: ["ignore", "inherit", "pipe"],
    });
    let output = "";
    child.stderr?.on("data", (chunk: Buffer) => {
      process.stderr.write(chunk);
      output = (output + chunk.toString("utf8")).slice(-4000);
    });
    let isRefused = false;
    child.on("message", (message) => {
      const status = hostStatus(message);
      if (!status || status.ready) return;
      isRefused = true;
      options.onGiveUp(new AppError(status.code, status.detail));
    });
    const ended = new Promise<void>((resolve) => {
      child.once("exit", () => {
        resolve();
        switch (afterExit({ wasAsked: isClosing || isRefused, livedMs: Date.now() - startedAt })) {
          case "closed":
            return;
          case "restart":
            running = fork();
            options.onRestart();
            return;
          case "give-up":
            options.onGiveUp(lastSentence(output));
        }
      });
    });
    return { child, ended };
  }

  function tell(message: ShellToHost, ports: Electron.MessagePortMain[] = []): void {
    running.child.postMessage(message, ports);
  }

  return {
    connect(frame) {
      const { port1, port2 } = new MessageChannelMain();
      tell("window", [port1]);
      frame.postMessage("host:port", null, [port2]);
    },
    async close() {
      isClosing = true;
      tell("close");
      const { child, ended } = running;
      // A host that does not end has nothing unsaved: what it acknowledged is on disk.
      const timer = setTimeout(() => child.kill(), closingMs);
      await ended;
      clearTimeout(timer);
    },
  };
}

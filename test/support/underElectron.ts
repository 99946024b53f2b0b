/**
 * Runs the host as it is built for Electron, with what Electron gives a `utilityProcess` (a parent port that hands
 * over one MessagePort for each window) made from Node's own process channel. Forked by tests: arguments are the
 * host's program, then the host's own arguments.
 */
import { EventEmitter } from "node:events";
import { pathToFileURL } from "node:url";

/** Messages of the one window, as the forking test sends and receives them. */
export interface WindowMessage {
  readonly window: unknown;
}

const port = Object.assign(new EventEmitter(), {
  postMessage: (message: unknown) => process.send?.({ window: message } satisfies WindowMessage),
  start: () => undefined,
});

const parentPort = Object.assign(new EventEmitter(), {
  postMessage: (message: unknown) => process.send?.({ shell: message }),
});

process.on("message", (message: { shell?: "window" | "close"; window?: unknown }) => {
  if (message.shell)
    parentPort.emit("message", { data: message.shell, ports: message.shell === "window" ? [port] : [] });
  else port.emit("message", { data: message.window });
});

Object.assign(process, { parentPort });
const [, , program = "", ...args] = process.argv;
process.argv = [process.execPath, program, ...args];
await import(pathToFileURL(program).href);

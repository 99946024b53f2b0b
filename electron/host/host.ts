/** The host under Electron: a `utilityProcess` that serves each window over the MessagePort it is handed. */
import { parseArgs } from "node:util";
import type { HostToShell, ShellToHost } from "../../shared/rpc/shell.ts";
import type { Wire } from "../../shared/rpc/wire.ts";
import { AppError } from "../../shared/util/appError.ts";
import { defaultDataFolder } from "./dataFolder.ts";
import { type Host, startHost } from "./startHost.ts";

/** What this program uses of Electron's MessagePortMain; it imports nothing from electron. */
interface Port {
  postMessage(message: unknown): void;
  on(event: "message", listener: (event: { data: unknown }) => void): void;
  on(event: "close", listener: () => void): void;
  start(): void;
}

interface ParentPort {
  on(event: "message", listener: (event: { data: ShellToHost; ports: Port[] }) => void): void;
  postMessage(message: HostToShell): void;
}

function portWire(port: Port): Wire {
  return {
    send: (message) => port.postMessage(message),
    listen: (receive) => {
      port.on("message", (event) => receive(event.data));
      port.start();
    },
    onClose: (end) => port.on("close", end),
  };
}

/** On a full disk what was not saved was not acknowledged, and is still on the devices that wrote it. */
async function end(host: Host): Promise<void> {
  try {
    await host.close();
    process.exit(0);
  } catch (error) {
    process.stderr.write(`${error instanceof AppError ? error.code : String(error)}\n`);
    process.exit(1);
  }
}

const { values } = parseArgs({
  options: { data: { type: "string" }, pages: { type: "string" }, version: { type: "string", default: "" } },
});
const { parentPort } = process as unknown as { parentPort: ParentPort };

try {
  const host = startHost({
    dataFolder: values.data ?? defaultDataFolder(),
    pagesFolder: values.pages ?? "",
    version: values.version,
    reportBug: (where, error) => process.stderr.write(`${where}: ${String(error)}\n`),
  });
  parentPort.on("message", ({ data, ports }) => {
    for (const port of ports) host.serve(portWire(port));
    if (data === "close") void end(host);
  });
  parentPort.postMessage({ ready: true });
} catch (error) {
  if (!(error instanceof AppError)) throw error;
  parentPort.postMessage({ ready: false, code: error.code, detail: error.detail });
}

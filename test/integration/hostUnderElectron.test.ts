/** The bundle that Electron starts as its host, on the Node that Electron embeds: it opens, serves, saves and ends. */
import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import path from "node:path";
import { expect, test } from "vitest";
import { connectWire, type HostClient } from "../../shared/rpc/wire.ts";
import { tempFolder } from "../support/tempFolder.ts";
import type { WindowMessage } from "../support/underElectron.ts";

const harness = path.resolve("test/support/underElectron.ts");
const program = path.resolve("dist/electron/host.js");

interface Started {
  readonly child: ChildProcess;
  readonly status: unknown;
}

async function start(dataFolder: string): Promise<Started> {
  const child = fork(
    harness,
    [program, "--data", dataFolder, "--pages", "dist/renderer", "--version", "9.9.9"],
    {
      serialization: "advanced",
      stdio: ["ignore", "inherit", "inherit", "ipc"],
    },
  );
  const [message] = (await once(child, "message")) as [{ shell: unknown }];
  return { child, status: message.shell };
}

function openWindow(child: ChildProcess): HostClient {
  child.send({ shell: "window" });
  return connectWire({
    send: (message) => child.send({ window: message }),
    listen: (receive) => child.on("message", (message) => receive((message as WindowMessage).window)),
    onClose: (end) => child.once("exit", end),
  });
}

async function close(child: ChildProcess): Promise<unknown> {
  const gone = once(child, "exit");
  child.send({ shell: "close" });
  return (await gone)[0];
}

test("serves a window over its port, exports, and keeps everything for the next start", async () => {
  const folder = tempFolder();
  const first = await start(folder);
  expect(first.status).toEqual({ ready: true });
  const client = openWindow(first.child);
  expect(await client.call("host:info", {})).toEqual({
    version: "9.9.9",
    dataFolder: folder,
    isBackupMissing: false,
  });
  const { workshopId } = await client.call("workshops:createSample", { language: "en" });
  const file = await client.call("export:make", { workshopId, format: "docx", language: "fr" });
  expect([...file.bytes.subarray(0, 2)]).toEqual([0x50, 0x4b]);
  // Its fonts are files beside the bundle.
  const pdf = await client.call("export:make", {
    workshopId,
    format: "chartPdf",
    language: "fr",
    paper: "a2",
  });
  expect(new TextDecoder().decode(pdf.bytes.subarray(0, 5))).toBe("%PDF-");
  expect(await close(first.child)).toBe(0);

  const second = await start(folder);
  const entries = await openWindow(second.child).call("workshops:list", {});
  expect(entries.map((entry) => entry.id)).toEqual([workshopId]);

  const third = await start(folder);
  expect(third.status).toEqual({ ready: false, code: "folder-in-use", detail: { folder } });
  third.child.kill();
  expect(await close(second.child)).toBe(0);
});

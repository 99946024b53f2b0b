/** The two servers that are compared, each as its own process over its own file, with the same document to begin. */
import { fork } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, readFileSync } from "node:fs";
import path from "node:path";
import SqliteDatabase from "better-sqlite3";
import * as Y from "yjs";
import type { Wheel } from "../../../shared/doc/control.ts";
import { openStore } from "../../../electron/host/store/store.ts";
import { startHostProcess } from "../../support/hostProcess.ts";
import type { Meeting, RoomMeeting } from "./memberMessages.ts";

export interface BenchServer<M extends Meeting = Meeting> {
  readonly meeting: M;
  /** The most memory it has held so far, in MB; where the system does not keep that, what it holds now. */
  peakRssMb(): number;
  /** Ends it as a person would, and reads the document back from its file. */
  stop(): Promise<Y.Doc>;
}

/** Linux keeps the high-water mark; other systems are not asked. */
function peakRssMb(pid: number | undefined): number {
  if (process.platform !== "linux" || pid === undefined) return 0;
  const kilobytes = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1];
  return Math.round(Number(kilobytes ?? 0) / 1_024);
}

/** A workshop in a new data folder, and its document as one update. */
export function createWorkshopIn(
  folder: string,
  title: string,
  fill: (doc: Y.Doc, wheel: Wheel) => void,
): { workshopId: string; doc: Y.Doc } {
  const store = openStore(folder);
  const workshopId = store.create("en", title, fill);
  const doc = store.load(workshopId);
  store.close();
  return { workshopId, doc };
}

/** Charrette's host with the room of one workshop open, as `npm run serve` runs it. */
export async function startCharrette(folder: string, workshopId: string): Promise<BenchServer<RoomMeeting>> {
  const host = await startHostProcess(folder);
  const { joinUrl } = await host.client.call("room:open", { workshopId, address: "" });
  return {
    meeting: { by: "charrette", joinUrl },
    peakRssMb: () => peakRssMb(host.process.pid),
    async stop() {
      await host.stop();
      const store = openStore(folder);
      const doc = store.load(workshopId);
      store.close();
      return doc;
    },
  };
}

const DOCUMENT = "workshop";

/** Hocuspocus, with the document in its database. */
export async function startHocuspocus(folder: string, doc: Y.Doc): Promise<BenchServer> {
  mkdirSync(folder, { recursive: true });
  const file = path.join(folder, "hocuspocus.sqlite");
  const db = new SqliteDatabase(file);
  db.exec("CREATE TABLE documents (name varchar(255) NOT NULL, data blob NOT NULL, UNIQUE (name))");
  db.prepare("INSERT INTO documents (name, data) VALUES (?, ?)").run(DOCUMENT, Y.encodeStateAsUpdate(doc));
  db.close();
  const child = fork(path.join(import.meta.dirname, "hocuspocusProcess.ts"), [file], {
    stdio: ["ignore", "ignore", "inherit", "ipc"],
  });
  const [port] = (await once(child, "message")) as [number];
  return {
    meeting: { by: "hocuspocus", url: `ws://127.0.0.1:${port}`, documentName: DOCUMENT },
    peakRssMb: () => peakRssMb(child.pid),
    async stop() {
      const gone = once(child, "exit");
      child.send("stop");
      await gone;
      const stored = new SqliteDatabase(file, { readonly: true });
      const row = stored.prepare<[string], { data: Buffer }>("SELECT data FROM documents WHERE name = ?");
      const read = new Y.Doc();
      Y.applyUpdate(read, row.get(DOCUMENT)?.data ?? new Uint8Array([0, 0]));
      stored.close();
      return read;
    },
  };
}

/** One computer that carries the room: a real store in a folder of its own, its hub, and its lanes to the other hosts. */
import { mkdirSync } from "node:fs";
import type { Database } from "better-sqlite3";
import { type Hub, openHub } from "../../../electron/host/room/hub.ts";
import { followHost } from "../../../electron/host/room/hostLink.ts";
import { openDatabase } from "../../../electron/host/store/database.ts";
import { makeStore, type Store } from "../../../electron/host/store/store.ts";
import { makeUpdateLog } from "../../../electron/host/store/updateLog.ts";
import { PROTOCOL, type Reach } from "../../../shared/sync/frames.ts";
import type { LaneMember } from "../../../shared/sync/laneMember.ts";
import type { Key } from "../../../shared/sync/seal.ts";
import { expectHolds } from "../docContent.ts";
import type { HandPipe } from "../handPipe.ts";

export interface Link {
  readonly letGo: () => void;
  readonly target: RoomHost;
  readonly member: LaneMember;
  pipe: HandPipe | undefined;
  /** Dials so far: each tries the next key. */
  attempts: number;
}

export interface RoomHost {
  readonly name: string;
  readonly reach: Reach;
  /** Edits that a member saw acknowledged by this host. */
  readonly acknowledged: Uint8Array[];
  readonly store: Store;
  readonly hub: Hub;
  readonly links: readonly Link[];
  workshopId: string;
  isUp(): boolean;
  /** Opens what is on disk, which holds all that was acknowledged. */
  open(options: { clientId: number; isFolded: boolean; others: readonly RoomHost[] }): void;
  /** Ends as told to, or at once: then what was not committed is gone. */
  end(how: "closed" | "crashed"): void;
  /** The number of the last update in the log. */
  logEnd(): number;
  keys(): readonly Key[];
}

export function makeRoomHost(folder: string, index: number): RoomHost {
  mkdirSync(folder, { recursive: true });
  let db: Database;
  let store: Store;
  let hub: Hub | undefined;
  let links: Link[] = [];
  let die = (): void => undefined;

  function openStore(): void {
    db = openDatabase(folder);
    const raw = makeStore(db, folder);
    let isDead = false;
    die = () => (isDead = true);
    // A process that is gone commits nothing more; its timers live on in this one.
    store = { ...raw, commit: (...what) => (isDead ? undefined : raw.commit(...what)) };
  }
  openStore();

  const host: RoomHost = {
    name: `host ${index}`,
    reach: { address: `192.168.1.${10 + index}`, port: 7_000 },
    acknowledged: [],
    get store() {
      return store;
    },
    get hub() {
      if (!hub) throw new Error(`${host.name} is down`);
      return hub;
    },
    get links() {
      return links;
    },
    workshopId: "",
    isUp: () => hub !== undefined,
    open({ clientId, isFolded, others }) {
      if (!db.open) {
        openStore();
        if (isFolded) makeUpdateLog(db).fold(host.workshopId);
      }
      const doc = store.load(host.workshopId);
      expectHolds(doc, host.acknowledged, host.name);
      doc.destroy();
      const opened = openHub(store, host.workshopId);
      hub = opened;
      opened.replica.doc.clientID = clientId;
      opened.setReach(host.reach);
      const seat = store.hostSeat(host.workshopId);
      const hello = { protocol: PROTOCOL, seat, name: "", reach: host.reach };
      links = others.map((target) => ({
        target,
        ...followHost(opened, hello, () => undefined),
        pipe: undefined,
        attempts: 0,
      }));
    },
    end(how) {
      const ending = host.hub;
      if (how === "crashed") die();
      for (const link of links) {
        link.pipe?.cut();
        link.letGo();
      }
      ending.close();
      hub = undefined;
      links = [];
      store.close();
    },
    logEnd: () =>
      db.prepare<[], { last: number | null }>("SELECT MAX(seq) AS last FROM doc_update").get()?.last ?? 0,
    keys: () => [store.roomKey(host.workshopId), ...store.formerKeys(host.workshopId)],
  };
  return host;
}

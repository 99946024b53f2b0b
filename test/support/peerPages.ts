/** The peer lane's own page, built into a folder and served by a real room, which also signals. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { networkInterfaces, tmpdir } from "node:os";
import path from "node:path";
import { build } from "vite";
import { openHub } from "../../electron/host/room/hub.ts";
import { openRoomServer } from "../../electron/host/room/server.ts";
import { openStore } from "../../electron/host/store/store.ts";
import { type Key, mintKey } from "../../shared/sync/seal.ts";

export interface PeerRoom {
  /** The page, on the room's address. */
  readonly url: string;
  /** "ws://address:port/signal" */
  readonly signalling: string;
  readonly key: Key;
  close(): Promise<void>;
}

export interface PeerPages {
  open(address: string): Promise<PeerRoom>;
  /** Closes what is open and removes the folder. */
  remove(): Promise<void>;
}

/** An address of this machine where a page is no secure context, if there is one. */
export function lanAddress(): string | undefined {
  return Object.values(networkInterfaces())
    .flat()
    .find((each) => each?.family === "IPv4" && !each.internal)?.address;
}

export async function buildPeerPages(): Promise<PeerPages> {
  const folder = mkdtempSync(path.join(tmpdir(), "charrette-peers-"));
  await build({
    configFile: false,
    logLevel: "warn",
    root: import.meta.dirname,
    publicDir: false,
    build: {
      outDir: path.join(folder, "assets"),
      emptyOutDir: false,
      lib: { entry: "peerHarness.ts", formats: ["es"], fileName: () => "harness.js" },
    },
  });
  writeFileSync(
    path.join(folder, "seat.html"),
    '<!doctype html><title>Peers</title><link rel="icon" href="data:,"><script type="module" src="/assets/harness.js"></script>',
  );
  const rooms: PeerRoom[] = [];
  return {
    async open(address) {
      const store = openStore(path.join(folder, `store-${rooms.length}`));
      const hub = openHub(store, store.create("en", "Peers"));
      const key = mintKey();
      const server = await openRoomServer({
        address,
        port: 0,
        pagesFolder: folder,
        keys: () => [key],
        controls: () => [],
        code: () => "ABC234",
        hub,
        onKnock: () => undefined,
      });
      let isOpen = true;
      const room: PeerRoom = {
        url: `http://${address}:${server.port}/`,
        signalling: `ws://${address}:${server.port}/signal`,
        key,
        async close() {
          if (!isOpen) return;
          isOpen = false;
          await server.close();
          hub.close();
          store.close();
        },
      };
      rooms.push(room);
      return room;
    },
    async remove() {
      for (const room of rooms) await room.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

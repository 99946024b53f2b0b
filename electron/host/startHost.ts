/** The host as one object: store, hubs, room and exports behind the contract. Both shells start it. */
import type { LanAddress } from "../../shared/rpc/contract.ts";
import { parsers } from "../../shared/rpc/parsers.ts";
import { type ReportBug, serveWire, type Wire } from "../../shared/rpc/wire.ts";
import { lanAddresses } from "./room/addresses.ts";
import { makeHandlers } from "./rpc.ts";
import type { DeskSessions } from "./store/deskSessions.ts";
import { openStore } from "./store/store.ts";

export interface HostOptions {
  readonly dataFolder: string;
  /** Folder of the built pages, for the room's browsers. */
  readonly pagesFolder: string;
  readonly version: string;
  /** The addresses a room may be opened at; the computer's own where not given. */
  readonly addresses?: () => readonly LanAddress[];
  readonly reportBug: ReportBug;
}

export interface Host {
  /** Serves one desk or stage window. */
  readonly serve: (wire: Wire) => void;
  readonly deskSessions: DeskSessions;
  /** Closes the room, commits everything and lets the data folder go. */
  close(): Promise<void>;
}

/** @throws AppError as openStore does. */
export function startHost(options: HostOptions): Host {
  const store = openStore(options.dataFolder);
  const { handlers, close } = makeHandlers({
    store,
    version: options.version,
    pagesFolder: options.pagesFolder,
    addresses: options.addresses ?? lanAddresses,
  });
  return {
    serve: (wire) => serveWire(wire, { parsers, handlers, reportBug: options.reportBug }),
    deskSessions: store.deskSessions,
    async close() {
      try {
        await close();
      } finally {
        store.close();
      }
    },
  };
}

/**
 * Finds the rooms of other computers on this network, and tells them of ours, by multicast DNS. That is link-local:
 * packets go to 224.0.0.251 and no router passes them on, so this asks nothing of the internet. Only our own service
 * is asked for, and only while a desk looks; only an open room is announced, on the adapter of its address.
 */
import { Bonjour } from "bonjour-service";
import type { LanAddress, NearbyRoom } from "../../../shared/rpc/contract.ts";
import type { DiscoveryTrouble } from "../../../shared/room/doctor.ts";
import { randomText } from "../../../shared/util/ids.ts";
import { cleanName, isLan, readPacket, SERVICE, TYPE } from "./discoveryPackets.ts";

const MDNS_PORT = 5353;
const INSTANCE_LENGTH = 16;

const ROOMS_LIMIT = 50;
/** Rooms one address may announce: one that makes up many must not push out the others. */
const ROOMS_OF_ONE_LIMIT = 4;
/** Adapters listened on; each costs a socket. */
const ADAPTERS_LIMIT = 4;

const ASK_EVERY_MS = 10_000;
const FORGET_AFTER_MS = 35_000;
/** Changes are told together, so that who floods does not redraw the list with each packet. */
const TELL_AFTER_MS = 100;
/** The goodbye is one packet. Closing waits no longer for it. */
const GOODBYE_MS = 500;

export interface Announced {
  readonly address: string;
  readonly port: number;
  readonly roomId: string;
  readonly computerName: string;
  readonly protocol: number;
}

/** What bonjour-service keeps to itself: the socket, of which it would throw the errors. */
interface Mdns {
  on(event: "error" | "warning", listener: (error: NodeJS.ErrnoException) => void): void;
  on(event: "response", listener: (packet: unknown, from: { address: string; port: number }) => void): void;
  query(name: string, type: "PTR"): void;
}

interface Ear {
  readonly bonjour: Bonjour;
  readonly mdns: Mdns;
  /** Once closed nothing may be sent: the library would bind its closed socket again, which throws. */
  isOpen(): boolean;
  close(): void;
}

/**
 * An mDNS socket on one adapter. What happens to it is told to `onTrouble`, never thrown, and ends it: with its adapter
 * gone it would go on by another one.
 */
function openEar(address: string, onTrouble: (trouble: DiscoveryTrouble) => void): Ear {
  let isOpen = true;
  function report(error: NodeJS.ErrnoException): void {
    // Packets that are no DNS are warned of too; those are the sender's trouble.
    if (error.syscall === undefined || !isOpen) return;
    isOpen = false;
    onTrouble(error.syscall === "bind" ? "port-refused" : "failed");
    setImmediate(() => bonjour.destroy()); // not within its own event: it goes on to set up the socket
  }
  // Bound to no address: a socket bound to the adapter's own hears no multicast under Linux and macOS.
  const options = { interface: address, bind: "0.0.0.0" };
  const bonjour = new Bonjour(options as object, report);
  const { mdns } = (bonjour as unknown as { server: { mdns: Mdns } }).server;
  mdns.on("error", report);
  mdns.on("warning", report);
  return {
    bonjour,
    mdns,
    isOpen: () => isOpen,
    close() {
      isOpen = false;
      bonjour.destroy();
    },
  };
}

interface Entry {
  readonly room: NearbyRoom;
  readonly from: string;
  readonly heardAt: number;
}

export interface Discovery {
  /** Announces a room until stopped. At an address that others cannot reach nothing is sent. */
  announce(room: Announced): () => Promise<void>;
  /** Looks for rooms until stopped; `onChange` gets the list whenever it has changed. */
  watch(onChange: (rooms: readonly NearbyRoom[]) => void): () => void;
  rooms(): readonly NearbyRoom[];
  trouble(): DiscoveryTrouble;
  close(): Promise<void>;
}

/** @param addresses this computer's addresses now: adapters come and go while somebody looks */
export function openDiscovery(
  addresses: () => readonly LanAddress[],
  pace: { askEveryMs: number; forgetAfterMs: number } = {
    askEveryMs: ASK_EVERY_MS,
    forgetAfterMs: FORGET_AFTER_MS,
  },
): Discovery {
  const ownInstances = new Set<string>();
  const stops = new Set<() => Promise<void>>();
  const watchers = new Set<(rooms: readonly NearbyRoom[]) => void>();
  const ears = new Map<string, Ear>();
  const heard = new Map<string, Entry>();
  let asking: NodeJS.Timeout | undefined;
  let telling: NodeJS.Timeout | undefined;
  let watchTrouble: DiscoveryTrouble = "";
  let announceTrouble: DiscoveryTrouble = "";

  function usable(): string[] {
    return addresses()
      .filter(({ kind }) => kind === "lan" || kind === "hotspot")
      .map(({ address }) => address)
      .slice(0, ADAPTERS_LIMIT);
  }

  function rooms(): readonly NearbyRoom[] {
    return [...heard.values()].map(({ room }) => room);
  }

  function tellSoon(): void {
    telling ??= setTimeout(() => {
      telling = undefined;
      for (const tell of watchers) tell(rooms());
    }, TELL_AFTER_MS);
  }

  function receive(packet: unknown, from: { address: string; port: number }): void {
    // Answers from another port are no answers of mDNS (RFC 6762, section 6).
    if (from.port !== MDNS_PORT || !isLan(from.address)) return;
    const { rooms: found, goodbyes } = readPacket(packet, from.address);
    for (const instance of goodbyes) {
      if (heard.get(instance)?.from !== from.address) continue; // nobody says goodbye for another
      heard.delete(instance);
      tellSoon();
    }
    for (const [instance, room] of found) {
      if (ownInstances.has(instance)) continue;
      const former = heard.get(instance);
      if (former && former.from !== from.address) continue;
      const ofOne = [...heard.values()].filter((entry) => entry.from === from.address).length;
      if (!former && (heard.size >= ROOMS_LIMIT || ofOne >= ROOMS_OF_ONE_LIMIT)) continue;
      heard.set(instance, { room, from: from.address, heardAt: performance.now() });
      if (JSON.stringify(former?.room) !== JSON.stringify(room)) tellSoon();
    }
  }

  function closeEar(address: string): void {
    ears.get(address)?.close();
    ears.delete(address);
  }

  function listenAt(address: string): void {
    const ear = openEar(address, (found) => {
      watchTrouble = found;
      if (ears.get(address) === ear) ears.delete(address); // tried anew with the next question
    });
    ears.set(address, ear);
    ear.mdns.on("response", receive);
  }

  function ask(): void {
    const wanted = usable();
    watchTrouble = wanted.length === 0 ? "no-network" : "";
    for (const address of ears.keys()) if (!wanted.includes(address)) closeEar(address);
    for (const address of wanted) if (!ears.has(address)) listenAt(address);
    for (const { mdns } of ears.values()) mdns.query(SERVICE, "PTR");
    for (const [instance, entry] of heard) {
      if (performance.now() - entry.heardAt < pace.forgetAfterMs) continue;
      heard.delete(instance);
      tellSoon();
    }
  }

  function stopLooking(): void {
    clearInterval(asking);
    clearTimeout(telling);
    asking = telling = undefined;
    for (const address of ears.keys()) closeEar(address);
    heard.clear();
    watchTrouble = "";
  }

  return {
    announce(room) {
      if (!usable().includes(room.address)) return async () => undefined;
      const instance = randomText(INSTANCE_LENGTH, "0123456789abcdefghijklmnopqrstuvwxyz");
      const fullName = `${instance}.${SERVICE}`;
      ownInstances.add(fullName);
      announceTrouble = "";
      const ear = openEar(room.address, (found) => (announceTrouble = found));
      const published = ear.bonjour.publish({
        name: instance,
        type: TYPE,
        port: room.port,
        host: `${instance}.local`,
        txt: { room: room.roomId, name: cleanName(room.computerName), protocol: String(room.protocol) },
        disableIPv6: true,
        probe: true, // gives its records only after this turn
      });
      // The library would tell the address of every adapter, those of VPNs too.
      const records = published.records.bind(published);
      published.records = () => [
        ...records().filter(({ type }) => type !== "A" && type !== "AAAA"),
        { name: published.host, type: "A", ttl: 120, data: room.address },
      ];
      const stop = async (): Promise<void> => {
        if (!stops.delete(stop)) return;
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, GOODBYE_MS);
          function end(): void {
            clearTimeout(timer);
            resolve();
          }
          if (ear.isOpen()) ear.bonjour.unpublishAll(end);
          else end();
        });
        ear.close();
        announceTrouble = "";
        ownInstances.delete(fullName);
      };
      stops.add(stop);
      return stop;
    },
    watch(onChange) {
      watchers.add(onChange);
      if (watchers.size === 1) {
        ask();
        asking = setInterval(ask, pace.askEveryMs);
      }
      return () => {
        if (watchers.delete(onChange) && watchers.size === 0) stopLooking();
      };
    },
    rooms,
    trouble: () => announceTrouble || watchTrouble,
    async close() {
      watchers.clear();
      stopLooking();
      await Promise.all([...stops].map((stop) => stop()));
    },
  };
}

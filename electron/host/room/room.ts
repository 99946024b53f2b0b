/** The open room, of which a host has at most one, and what the desk shows of it. */
import { hostname } from "node:os";
import { create as createQr } from "qrcode";
import type { RoomFacts } from "../../../shared/room/doctor.ts";
import type { LanAddress, NearbyRoom, RoomState } from "../../../shared/rpc/contract.ts";
import { PROTOCOL } from "../../../shared/sync/frames.ts";
import { CODE_ALPHABET, CODE_LENGTH } from "../../../shared/sync/knock.ts";
import { roomIdOf } from "../../../shared/sync/roomId.ts";
import { keyOf } from "../../../shared/sync/roomSecrets.ts";
import { keyToText } from "../../../shared/sync/seal.ts";
import { AppError } from "../../../shared/util/appError.ts";
import { randomText } from "../../../shared/util/ids.ts";
import type { Store } from "../store/store.ts";
import type { Announced } from "./discovery.ts";
import type { Hub } from "./hub.ts";
import { openHostLinks } from "./hostLinks.ts";
import { type Knocker, openRoomServer, PREFERRED_PORT } from "./server.ts";
import { makeVisits } from "./visits.ts";

export interface Room {
  readonly workshopId: string;
  state(): RoomState;
  /** Lets somebody at the door in, or not. */
  answer(knockId: number, isAdmitted: boolean): void;
  /** What the doctor is told of it. */
  facts(): NonNullable<RoomFacts["room"]>;
  close(): Promise<void>;
}

/** The link as one SVG path of unit squares, for any size and colour. */
export function qrPath(link: string): { size: number; path: string } {
  const { modules } = createQr(link, { errorCorrectionLevel: "M" });
  let path = "";
  for (let row = 0; row < modules.size; row++)
    for (let column = 0; column < modules.size; column++)
      if (modules.get(row, column)) path += `M${column} ${row}h1v1h-1z`;
  return { size: modules.size, path };
}

/** The address a room is opened at: the one chosen, or the likeliest for "". @throws AppError address-unavailable */
export function roomAddress(chosen: string, addresses: readonly LanAddress[]): string {
  const address = chosen === "" ? addresses[0]?.address : chosen;
  if (!address || !addresses.some((entry) => entry.address === address))
    throw new AppError("address-unavailable", { address: chosen });
  return address;
}

/** The port a workshop's room has where nobody chooses one: that of last time. */
export function usualPort(store: Store, workshopId: string): number {
  return store.roomPort(workshopId) || PREFERRED_PORT;
}

/** @throws AppError address-unavailable, port-taken, disk-full */
export async function openRoom(options: {
  store: Store;
  hub: Hub;
  workshopId: string;
  /** "" for the likeliest one. */
  address: string;
  addresses: readonly LanAddress[];
  /** 0 for the usual one, or another where that is taken. */
  port?: number;
  pagesFolder: string;
  /** What `state` says has changed. */
  onChange: () => void;
  /** The room's other hosts do not want this one any more: it must close. */
  onPutOut: () => void;
  /** Tells other computers of the room until stopped. */
  announce?: (room: Announced) => () => Promise<void>;
  /** Hears of rooms that other computers announce. */
  watchNearby?: (tell: (rooms: readonly NearbyRoom[]) => void) => () => void;
}): Promise<Room> {
  const { store, hub, workshopId, addresses, pagesFolder, onChange } = options;
  const address = roomAddress(options.address, addresses);
  let code = randomText(CODE_LENGTH, CODE_ALPHABET);
  const knocks = new Map<number, Knocker>();
  let nextKnock = 1;
  const wantedPort = options.port || usualPort(store, workshopId);
  const visits = makeVisits(Date.now);
  const openedAt = Date.now();

  function noteKnock(knocker: Knocker): void {
    const knockId = nextKnock++;
    knocks.set(knockId, knocker);
    knocker.onGone(() => {
      if (knocks.delete(knockId)) onChange();
    });
    onChange();
  }

  const server = await openRoomServer({
    address,
    port: wantedPort,
    isPortFixed: !!options.port,
    visits,
    pagesFolder,
    keys: () => [store.roomKey(workshopId), ...store.formerKeys(workshopId)],
    controls: () =>
      [store.secrets(workshopId), ...store.formerSecrets(workshopId)].map(({ control }) => keyOf(control)),
    code: () => code,
    hub,
    onKnock: noteKnock,
  });
  try {
    if (store.roomPort(workshopId) !== server.port) store.keepRoomPort(workshopId, server.port);
    store.keepRoomAddress(workshopId, address);
  } catch (error) {
    await server.close();
    throw error;
  }
  const url = `http://${address}:${server.port}/`;
  const own = { address, port: server.port };
  hub.setReach(own);
  const links = openHostLinks({
    store,
    hub,
    workshopId,
    own,
    onChange,
    onPutOut: options.onPutOut,
    watchNearby: options.watchNearby ?? (() => () => undefined),
  });
  let joinUrl = "";
  let qr = { size: 0, path: "" };
  let stopAnnouncing: (() => Promise<void>) | undefined;
  function tellKey(): void {
    const key = store.roomKey(workshopId);
    joinUrl = `${url}#${keyToText(key)}`;
    qr = qrPath(joinUrl);
    void stopAnnouncing?.();
    stopAnnouncing = options.announce?.({
      ...own,
      roomId: roomIdOf(key),
      computerName: hostname(),
      protocol: PROTOCOL,
    });
  }
  tellKey();
  const stopHearing = hub.onKeys(() => {
    // Who was put out has seen the code too.
    code = randomText(CODE_LENGTH, CODE_ALPHABET);
    tellKey();
    onChange();
  });
  return {
    workshopId,
    state: () => ({
      workshopId,
      addresses,
      address,
      port: server.port,
      url,
      joinUrl,
      qr,
      code,
      seats: hub.seats(),
      knocks: [...knocks].map(([knockId, { name, deviceId }]) => ({
        knockId,
        name,
        isHost: deviceId !== null,
      })),
      otherHosts: links.others(),
      follows: links.follows(),
      carriesFor: links.carriesFor(),
    }),
    answer(knockId, isAdmitted) {
      const knocker = knocks.get(knockId);
      if (!knocker) return;
      knocks.delete(knockId); // answered once, though they may take their time to go
      onChange();
      if (isAdmitted && knocker.deviceId !== null) hub.admitHost(knocker.deviceId, knocker.name);
      knocker.answer(isAdmitted);
    },
    facts: () => ({ address, port: server.port, wantedPort, openedAt, visits: visits.all() }),
    async close() {
      stopHearing();
      links.close();
      // Moved elsewhere, the room is open there already.
      if (hub.clearReach(own)) store.keepRoomAddress(workshopId, "");
      await Promise.all([stopAnnouncing?.(), server.close()]);
    },
  };
}

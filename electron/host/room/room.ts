/** The open room, of which a host has at most one, and what the desk shows of it. */
import { create as createQr } from "qrcode";
import type { LanAddress, RoomState } from "../../../shared/rpc/contract.ts";
import { CODE_ALPHABET, CODE_LENGTH } from "../../../shared/sync/knock.ts";
import { keyToText } from "../../../shared/sync/seal.ts";
import { AppError } from "../../../shared/util/appError.ts";
import { randomText } from "../../../shared/util/ids.ts";
import type { Store } from "../store/store.ts";
import type { Hub } from "./hub.ts";
import { openHostLinks } from "./hostLinks.ts";
import { type Knocker, openRoomServer, PREFERRED_PORT } from "./server.ts";

export interface Room {
  readonly workshopId: string;
  state(): RoomState;
  /** Lets somebody at the door in, or not. */
  answer(knockId: number, isAdmitted: boolean): void;
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

/** @throws AppError address-unavailable, disk-full */
export async function openRoom(options: {
  store: Store;
  hub: Hub;
  workshopId: string;
  /** "" for the likeliest one. */
  address: string;
  addresses: readonly LanAddress[];
  pagesFolder: string;
  /** What `state` says has changed. */
  onChange: () => void;
}): Promise<Room> {
  const { store, hub, workshopId, addresses, pagesFolder, onChange } = options;
  const address = roomAddress(options.address, addresses);
  let code = randomText(CODE_LENGTH, CODE_ALPHABET);
  const knocks = new Map<number, Knocker>();
  let nextKnock = 1;

  function noteKnock(knocker: Knocker): void {
    const knockId = nextKnock++;
    knocks.set(knockId, knocker);
    knocker.onGone(() => {
      knocks.delete(knockId);
      onChange();
    });
    onChange();
  }

  const server = await openRoomServer({
    address,
    port: store.roomPort(workshopId) || PREFERRED_PORT,
    pagesFolder,
    keys: () => [store.roomKey(workshopId), ...store.formerKeys(workshopId)],
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
  const links = openHostLinks({ store, hub, workshopId, own, onChange });
  let joinUrl = "";
  let qr = { size: 0, path: "" };
  function drawLink(): void {
    joinUrl = `${url}#${keyToText(store.roomKey(workshopId))}`;
    qr = qrPath(joinUrl);
  }
  drawLink();
  let isOpen = true;
  hub.onKeys(() => {
    if (!isOpen) return;
    // Who was put out has seen the code too.
    code = randomText(CODE_LENGTH, CODE_ALPHABET);
    drawLink();
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
      otherHosts: hub.hosts().length - 1,
      follows: links.follows(),
    }),
    answer(knockId, isAdmitted) {
      const knocker = knocks.get(knockId);
      if (!knocker) return;
      if (isAdmitted && knocker.deviceId !== null) hub.admitHost(knocker.deviceId, knocker.name);
      knocker.answer(isAdmitted);
    },
    async close() {
      isOpen = false;
      links.close();
      hub.setReach(null);
      store.keepRoomAddress(workshopId, "");
      await server.close();
    },
  };
}

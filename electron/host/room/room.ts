/** The open room, of which a host has at most one, and what the desk shows of it. */
import { create as createQr } from "qrcode";
import type { LanAddress, RoomState } from "../../../shared/rpc/contract.ts";
import { CODE_ALPHABET, CODE_LENGTH } from "../../../shared/sync/knock.ts";
import { keyToText } from "../../../shared/sync/seal.ts";
import { AppError } from "../../../shared/util/appError.ts";
import { randomText } from "../../../shared/util/ids.ts";
import type { Store } from "../store/store.ts";
import type { Hub } from "./hub.ts";
import { openRoomServer, PREFERRED_PORT } from "./server.ts";

export interface Room {
  readonly workshopId: string;
  state(): RoomState;
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
}): Promise<Room> {
  const { store, hub, workshopId, addresses, pagesFolder } = options;
  const address = roomAddress(options.address, addresses);
  const key = store.roomKey(workshopId);
  const code = randomText(CODE_LENGTH, CODE_ALPHABET);
  const server = await openRoomServer({
    address,
    port: store.roomPort(workshopId) || PREFERRED_PORT,
    pagesFolder,
    key,
    code,
    hub,
  });
  try {
    if (store.roomPort(workshopId) !== server.port) store.keepRoomPort(workshopId, server.port);
  } catch (error) {
    await server.close();
    throw error;
  }
  const url = `http://${address}:${server.port}/`;
  const joinUrl = `${url}#${keyToText(key)}`;
  const qr = qrPath(joinUrl);
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
    }),
    close: () => server.close(),
  };
}

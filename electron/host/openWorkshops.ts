/**
 * The workshops that are open here: a hub for each that a window shows, that somebody sits at, or whose room is open;
 * and the one room, which opens, moves and closes in turn.
 */
import type * as Y from "yjs";
import type { LanAddress, RoomState } from "../../shared/rpc/contract.ts";
import { AppError } from "../../shared/util/appError.ts";
import type { Discovery } from "./room/discovery.ts";
import { type Hub, openHub } from "./room/hub.ts";
import { openRoom, type Room, roomAddress } from "./room/room.ts";
import { keepStepPoints } from "./room/stepPoints.ts";
import type { Store } from "./store/store.ts";

/** The room of a workshop that nobody has touched for longer was over. */
const REOPEN_WITHIN_MS = 12 * 60 * 60_000;

export interface OpenWorkshops {
  /** Opens the workshop where it is not. @throws AppError workshop-unknown */
  hubOf(workshopId: string): Hub;
  /** Its hub, where it is open. */
  open(workshopId: string): Hub | undefined;
  room(): Room | null;
  /** Opens the room of this workshop there, and closes another; port 0 for the usual one. */
  openRoom(workshopId: string, address: string, port: number): Promise<RoomState>;
  closeRoom(): Promise<void>;
  /** Runs something while no room is being opened or closed. */
  inTurn<T>(work: () => Promise<T>): Promise<T>;
  /** Commits and closes every workshop; the room is closed before. @throws the first AppError, once all are closed */
  close(): void;
}

export function openWorkshops(host: {
  store: Store;
  pagesFolder: string;
  addresses: () => readonly LanAddress[];
  discovery: Discovery;
  /** Hears of each document that is opened and let go. */
  institutions: { open(workshopId: string, doc: Y.Doc): void; letGo(workshopId: string): void };
  /** Hears how the room stands after each change; null: it is closed. */
  onRoom: (state: RoomState | null) => void;
  /** This computer was put out of the room. */
  onPutOut: (workshopId: string) => void;
}): OpenWorkshops {
  const { store } = host;
  const hubs = new Map<string, Hub>();
  let room: Room | null = null;
  /** Rooms being opened and being closed: like the open one they keep their hub, also while no window looks at it. */
  let openingWorkshop: string | null = null;
  let closingWorkshop: string | null = null;
  let roomTurn: Promise<unknown> = Promise.resolve();

  /** Opening and closing take turns: two windows that do so at once leave one room, not two. */
  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const done = roomTurn.then(work);
    roomTurn = done.catch(() => undefined); // told to who asked
    return done;
  }

  function tellOfRoom(): void {
    host.onRoom(room?.state() ?? null);
  }

  function hasRoom(workshopId: string): boolean {
    return [room?.workshopId, openingWorkshop, closingWorkshop].includes(workshopId);
  }

  function letGoIfUnused(workshopId: string, hub: Hub): void {
    if (hub.members() > 0 || hasRoom(workshopId) || hubs.get(workshopId) !== hub) return;
    try {
      hub.replica.flush();
    } catch (error) {
      if (error instanceof AppError) return; // a full disk: the hub stays, keeps the edits and tries again
      throw error;
    }
    hubs.delete(workshopId);
    host.institutions.letGo(workshopId);
    hub.close();
  }

  function hubOf(workshopId: string): Hub {
    const open = hubs.get(workshopId);
    if (open) return open;
    const hub = openHub(store, workshopId);
    hubs.set(workshopId, hub);
    host.institutions.open(workshopId, hub.replica.doc);
    keepStepPoints(store, workshopId, hub.replica.doc);
    hub.onMembers(() => {
      if (room?.workshopId === workshopId) tellOfRoom();
      setImmediate(() => letGoIfUnused(workshopId, hub));
    });
    return hub;
  }

  function letGoOfRoomHub(workshopId: string): void {
    const hub = hubs.get(workshopId);
    if (hub) letGoIfUnused(workshopId, hub);
  }

  async function closeRoom(): Promise<void> {
    const closing = room;
    if (!closing) return;
    room = null;
    closingWorkshop = closing.workshopId;
    await closing.close();
    closingWorkshop = null;
    tellOfRoom();
    letGoOfRoomHub(closing.workshopId);
  }

  /** The room goes on at its other hosts, without this one: who is connected here finds it there. */
  async function leaveRoom(workshopId: string): Promise<void> {
    if (room?.workshopId !== workshopId) return;
    await closeRoom();
    host.onPutOut(workshopId);
  }

  async function roomAt(workshopId: string, address: string, port = 0): Promise<Room> {
    const { pagesFolder } = host;
    const hub = hubOf(workshopId);
    return openRoom({
      onPutOut: () => void inTurn(() => leaveRoom(workshopId)).catch(() => undefined), // it stays, without lanes
      store,
      hub,
      workshopId,
      address,
      port,
      addresses: host.addresses(),
      pagesFolder,
      onChange: tellOfRoom,
      announce: (opened) => host.discovery.announce(opened),
      watchNearby: (tell) => host.discovery.watch(() => tell(host.discovery.rooms())),
    });
  }

  /** Moves the room there. At another place the new one opens first; at the same one the former must make way. */
  async function replaceRoom(former: Room, workshopId: string, address: string, port: number): Promise<Room> {
    const { address: formerAddress, port: formerPort } = former.state();
    const isElsewhere = port !== 0 && port !== formerPort;
    if (isElsewhere || roomAddress(address, host.addresses()) !== formerAddress) {
      const opened = await roomAt(workshopId, address, port);
      await closeRoom();
      return opened;
    }
    hubOf(workshopId); // one that is unknown or damaged leaves the former open
    await closeRoom();
    try {
      return await roomAt(workshopId, address, port);
    } catch (error) {
      room = await roomAt(former.workshopId, formerAddress).catch(() => null);
      tellOfRoom();
      throw error;
    }
  }

  async function openRoomOf(workshopId: string, address: string, port: number): Promise<RoomState> {
    const isThere =
      room?.workshopId === workshopId &&
      room.state().address === roomAddress(address, host.addresses()) &&
      (port === 0 || port === room.state().port);
    if (room && isThere) return room.state(); // as after a restart, which opened it again by itself
    openingWorkshop = workshopId;
    try {
      room = await (room ? replaceRoom(room, workshopId, address, port) : roomAt(workshopId, address, port));
    } finally {
      openingWorkshop = null;
      letGoOfRoomHub(workshopId);
    }
    tellOfRoom();
    return room.state();
  }

  /** A room that was open when this host was killed is opened again: its people are waiting at the same place. */
  async function reopenRoom(): Promise<void> {
    const now = Date.now();
    for (const { workshopId, address } of store.roomsLeftOpen()) {
      const isOfToday = now - store.changedAt(workshopId) < REOPEN_WITHIN_MS;
      const isThere = host.addresses().some((each) => each.address === address);
      if (!isOfToday || room) store.keepRoomAddress(workshopId, "");
      else await openRoomOf(workshopId, isThere ? address : "", 0);
    }
  }

  void inTurn(reopenRoom).catch(() => undefined); // it stays closed, which the desk shows; nobody asked for it

  return {
    hubOf,
    open: (workshopId) => hubs.get(workshopId),
    room: () => room,
    openRoom: (workshopId, address, port) => inTurn(() => openRoomOf(workshopId, address, port)),
    closeRoom: () => inTurn(closeRoom),
    inTurn,
    close() {
      const failures: unknown[] = [];
      for (const hub of hubs.values()) {
        try {
          hub.close();
        } catch (error) {
          failures.push(error); // a full disk: the other workshops are closed all the same
        }
      }
      hubs.clear();
      if (failures.length > 0) throw failures[0];
    },
  };
}

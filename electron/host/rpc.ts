/** The contract's handlers: each a few lines over the store, the hubs, the room and the exports. */
import { readRecords, type Records } from "../../shared/doc/records.ts";
import { workshop } from "../../shared/doc/workshop.ts";
import { translate } from "../../shared/i18n/translator.ts";
import { copyForRehearsal } from "../../shared/methods/rehearsal/copyForRehearsal.ts";
import { startFromTemplate } from "../../shared/methods/template.ts";
import type { Caller, Handlers, LanAddress, Nearby, RoomState } from "../../shared/rpc/contract.ts";
import { diagnose } from "../../shared/room/doctor.ts";
import { fillSample, sampleTitle } from "../../shared/sample/buildingServiceWorker.ts";
import { publicKeysOf } from "../../shared/sync/roomSecrets.ts";
import type { Pipe } from "../../shared/sync/pipe.ts";
import { AppError } from "../../shared/util/appError.ts";
import { makeExport } from "./export/exports.ts";
import { makeVerificationFile } from "./export/verificationFile.ts";
import { makeInstitutionLinks } from "./institution/links.ts";
import { openDiscovery } from "./room/discovery.ts";
import { gatherFacts } from "./room/facts.ts";
import { type Hub, openHub } from "./room/hub.ts";
import { joinHost } from "./room/joinHost.ts";
import { openRoom, type Room, roomAddress, usualPort } from "./room/room.ts";
import { keepPoint, keepStepPoints } from "./room/stepPoints.ts";
import type { Store } from "./store/store.ts";

/** The room of a workshop that nobody has touched for longer was over. */
const REOPEN_WITHIN_MS = 12 * 60 * 60_000;

interface Lane {
  readonly caller: Caller;
  receive(frame: Uint8Array): void;
  end(reason: string): void;
}

/** A lane inside the contract: frames go out as events and come in as calls. */
function rpcPipe(laneId: number, caller: Caller, lanes: Map<number, Lane>): Pipe {
  let receiver: (bytes: Uint8Array) => void = () => undefined;
  const ends: ((reason: string) => void)[] = [];
  const end = (reason: string): void => {
    if (!lanes.delete(laneId)) return;
    receiver = () => undefined; // the window, which outlives the lane, would hold the document through it
    for (const tell of ends.splice(0)) tell(reason);
  };
  lanes.set(laneId, { caller, receive: (frame) => receiver(frame), end });
  caller.onGone(() => end(""));
  return {
    send: (frame) => caller.emit("lane:frame", { laneId, frame }),
    listen: (receive) => {
      receiver = receive;
    },
    onClose: (tell) => void ends.push(tell),
    close: (reason = "") => {
      caller.emit("lane:closed", { laneId, reason });
      end(reason);
    },
  };
}

export function makeHandlers(host: {
  store: Store;
  version: string;
  pagesFolder: string;
  addresses: () => readonly LanAddress[];
}): { handlers: Handlers; close: () => Promise<void> } {
  const { store } = host;
  const hubs = new Map<string, Hub>();
  const lanes = new Map<number, Lane>();
  const windows = new Set<Caller>();
  const discovery = openDiscovery(host.addresses);
  const joins = new WeakMap<Caller, AbortController>();
  const watches = new Map<Caller, () => void>();
  const institutions = makeInstitutionLinks(store, (sight) => {
    for (const caller of windows) caller.emit("institution:changed", sight);
  });
  let room: Room | null = null;
  /** Rooms being opened and being closed: like the open one they keep their hub, also while no window looks at it. */
  let openingWorkshop: string | null = null;
  let closingWorkshop: string | null = null;
  let roomTurn: Promise<unknown> = Promise.resolve();
  let nextLaneId = 1;

  /** Opening and closing take turns: two windows that do so at once leave one room, not two. */
  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const done = roomTurn.then(work);
    roomTurn = done.catch(() => undefined); // told to who asked
    return done;
  }

  function tellWindows(): void {
    for (const caller of windows) caller.emit("room:changed", room?.state() ?? null);
  }

  /** Windows are known from their first call on. */
  function remember(caller: Caller): void {
    if (windows.has(caller)) return;
    windows.add(caller);
    caller.onGone(() => windows.delete(caller));
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
    institutions.letGo(workshopId);
    hub.close();
  }

  function hubOf(workshopId: string): Hub {
    const open = hubs.get(workshopId);
    if (open) return open;
    const hub = openHub(store, workshopId);
    hubs.set(workshopId, hub);
    institutions.open(workshopId, hub.replica.doc);
    keepStepPoints(store, workshopId, hub.replica.doc);
    hub.onMembers(() => {
      if (room?.workshopId === workshopId) tellWindows();
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
    tellWindows();
    letGoOfRoomHub(closing.workshopId);
  }

  /** The room goes on at its other hosts, without this one: who is connected here finds it there. */
  async function leaveRoom(workshopId: string): Promise<void> {
    if (room?.workshopId !== workshopId) return;
    await closeRoom();
    for (const caller of windows) caller.emit("room:putOut", { workshopId });
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
      onChange: tellWindows,
      announce: (opened) => discovery.announce(opened),
      watchNearby: (tell) => discovery.watch(() => tell(discovery.rooms())),
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
      tellWindows();
      throw error;
    }
  }

  async function openRoomOf(workshopId: string, address: string, port = 0): Promise<RoomState> {
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
    tellWindows();
    return room.state();
  }

  function laneOf(laneId: number, caller: Caller): Lane {
    const lane = lanes.get(laneId);
    if (!lane || lane.caller !== caller) throw new AppError("connection-lost");
    return lane;
  }

  function nearby(): Nearby {
    return { rooms: discovery.rooms(), trouble: discovery.trouble() };
  }

  function created(workshopId: string): { workshopId: string } {
    for (const caller of windows) caller.emit("workshops:changed", null);
    return { workshopId };
  }

  function tellOfTemplates(): void {
    for (const caller of windows) caller.emit("templates:changed", null);
  }

  const handlers: Handlers = {
    "host:info": async (_input, caller) => {
      remember(caller);
      return { version: host.version, dataFolder: store.folder, isBackupMissing: store.isBackupMissing };
    },
    "workshops:list": async (_input, caller) => {
      remember(caller);
      return store.list();
    },
    "workshops:create": async ({ title, language, templateId }) => {
      const template = templateId === undefined ? null : store.templates.read(templateId);
      return created(
        store.create(language, title, (doc, wheel) => {
          if (template) startFromTemplate(doc, template, { now: Date.now(), wheel });
        }),
      );
    },
    "workshops:createSample": async ({ language }) =>
      created(
        store.create(language, sampleTitle, (doc, wheel) =>
          fillSample(doc, { createdAt: Date.now(), wheel }),
        ),
      ),
    "workshops:rehearse": async ({ workshopId, language }) => {
      const doc = hubs.get(workshopId)?.replica.doc ?? store.load(workshopId);
      const controlKey = publicKeysOf(store.secrets(workshopId)).control;
      const title = translate(language)("rehearsal.title", { title: workshop.read(doc).title });
      return created(
        store.create(language, title, (copy, wheel) =>
          copyForRehearsal(copy, wheel, { doc, workshopId, controlKey }, { language, at: Date.now() }),
        ),
      );
    },
    "lane:open": async ({ workshopId, role }, caller) => {
      remember(caller);
      const hub = hubOf(workshopId);
      const laneId = nextLaneId++;
      hub.join(rpcPipe(laneId, caller, lanes), role);
      return { laneId };
    },
    "lane:send": async ({ laneId, frame }, caller) => {
      laneOf(laneId, caller).receive(frame);
      return null;
    },
    "lane:close": async ({ laneId }, caller) => {
      laneOf(laneId, caller).end("");
      return null;
    },
    "room:state": async (_input, caller) => {
      remember(caller);
      return room?.state() ?? null;
    },
    "room:open": ({ workshopId, address, port = 0 }) => inTurn(() => openRoomOf(workshopId, address, port)),
    "room:close": async () => {
      await inTurn(closeRoom);
      return null;
    },
    "room:answer": async ({ knockId, isAdmitted }) => {
      room?.answer(knockId, isAdmitted);
      return null;
    },
    "room:remove": async ({ workshopId, personId }) => {
      hubOf(workshopId).removePerson(personId);
      return null;
    },
    "workshops:join": async ({ name, code, ...target }, caller) => {
      const own = room?.state();
      if (own?.address === target.address && own.port === target.port) throw new AppError("not-allowed");
      if (!joins.has(caller)) caller.onGone(() => joins.get(caller)?.abort());
      joins.get(caller)?.abort();
      const waiting = new AbortController();
      joins.set(caller, waiting);
      const workshopId = await joinHost({ store, target, code, name, signal: waiting.signal });
      await inTurn(() => openRoomOf(workshopId, ""));
      return created(workshopId);
    },
    "workshops:stopJoining": async (_input, caller) => {
      joins.get(caller)?.abort();
      return null;
    },
    // In turn: the trial of the port must not be what an opening room finds it taken by.
    "room:diagnosis": ({ workshopId }) =>
      inTurn(async () => {
        const addresses = host.addresses();
        const port = usualPort(store, workshopId);
        const isOpen = room?.workshopId === workshopId;
        return diagnose(
          await gatherFacts({
            addresses,
            room: isOpen && room ? room.facts() : null,
            // The open room of another workshop may have the port, and makes way for this one.
            tryPort: room ? null : port,
            discovery: discovery.trouble(),
            clockOffsetsMs: hubs.get(workshopId)?.clockOffsets() ?? [],
          }),
        );
      }),
    "nearby:watch": async ({ isWatching }, caller) => {
      watches.get(caller)?.();
      watches.delete(caller);
      if (isWatching) {
        watches.set(
          caller,
          discovery.watch(() => caller.emit("nearby:changed", nearby())),
        );
        caller.onGone(() => {
          watches.get(caller)?.();
          watches.delete(caller);
        });
      }
      return nearby();
    },
    "institution:get": async ({ workshopId }) => institutions.sight(workshopId),
    "institution:set": async ({ workshopId, url, token }) => institutions.set(workshopId, url, token),
    "restore:list": async ({ workshopId }) => store.restorePoints(workshopId),
    "restore:keep": async ({ workshopId, reason }) => {
      keepPoint(store, workshopId, hubOf(workshopId).replica.doc, reason);
      return store.restorePoints(workshopId);
    },
    "templates:list": async (_input, caller) => {
      remember(caller);
      return store.templates.list();
    },
    "templates:read": async ({ templateId }) => ({
      definition: JSON.stringify(store.templates.read(templateId)),
    }),
    "templates:save": async ({ definition }) => {
      const templateId = store.templates.save(definition);
      tellOfTemplates();
      return { templateId };
    },
    "templates:remove": async ({ templateId }) => {
      store.templates.remove(templateId);
      tellOfTemplates();
      return null;
    },
    "restore:read": async ({ workshopId, pointId }) => store.readRestorePoint(workshopId, pointId),
    "export:make": async ({ workshopId, format, language, ...choice }) =>
      makeExport(format, workshopId, savedRecords(workshopId), language, store.changedAt(workshopId), choice),
    "verification:make": async ({ what, ...about }) =>
      makeVerificationFile(what, about, savedRecords(about.workshopId)),
  };

  /** What leaves in a file is what is on disk. */
  function savedRecords(workshopId: string): Records {
    const hub = hubs.get(workshopId);
    hub?.replica.flush();
    return readRecords(hub?.replica.doc ?? store.load(workshopId));
  }

  /** A room that was open when this host was killed is opened again: its people are waiting at the same place. */
  async function reopenRoom(): Promise<void> {
    const now = Date.now();
    for (const { workshopId, address } of store.roomsLeftOpen()) {
      const isOfToday = now - store.changedAt(workshopId) < REOPEN_WITHIN_MS;
      const isThere = host.addresses().some((each) => each.address === address);
      if (!isOfToday || room) store.keepRoomAddress(workshopId, "");
      else await openRoomOf(workshopId, isThere ? address : "");
    }
  }

  void inTurn(reopenRoom).catch(() => undefined); // it stays closed, which the desk shows; nobody asked for it

  return {
    handlers,
    async close() {
      await inTurn(closeRoom);
      institutions.close();
      await discovery.close();
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

/**
 * The hub of one workshop: every member's lane ends here, the desk's and each seat's alike. An edit is committed, then
 * acknowledged; it is forwarded once to each other member and never echoed.
 */
import * as decoding from "lib0/decoding";
import {
  applyAwarenessUpdate,
  Awareness,
  encodeAwarenessUpdate,
  removeAwarenessStates,
} from "y-protocols/awareness";
import * as syncProtocol from "y-protocols/sync";
import { readControl, steer } from "../../../shared/doc/control.ts";
import { deviceIdOf, devices, isRemoved, removeDevices } from "../../../shared/doc/devices.ts";
import type * as Y from "yjs";
import { changePerson, laneRoleOf, people } from "../../../shared/doc/people.ts";
import { type LaneRole, maySteer } from "../../../shared/doc/permissions.ts";
import { CONTROL, edit, LOCAL } from "../../../shared/doc/table.ts";
import {
  decodeFrame,
  encodeFrame,
  type Frame,
  type Hello,
  PROTOCOL,
  type Reach,
  type Rekey,
} from "../../../shared/sync/frames.ts";
import type { Pipe } from "../../../shared/sync/pipe.ts";
import { AppError, type ErrorCode } from "../../../shared/util/appError.ts";
import { openReplica, type Replica } from "../store/replica.ts";
import type { Store } from "../store/store.ts";
import { makeHostOrder } from "./hostOrder.ts";
import { type JoinOptions, type Member, type MemberPlace, newMember } from "./member.ts";
import { type Outlet, syncFrame } from "./outlet.ts";
import { announcedIn, isTooMuchPresence, withoutTakingOthers } from "./presence.ts";
import { makeRoomKeys } from "./roomKeys.ts";
import { admitComputer, seatedPerson } from "./seating.ts";
import { makeWriters } from "./writers.ts";

/** More welcomed seats than any workshop has; each costs a socket and a share of every edit. */
export const MEMBER_LIMIT = 100;
export interface Hub {
  readonly replica: Replica;
  readonly awareness: Awareness;
  /** Takes a connection. A member's first frame must be its hello; this computer's windows are let in as they are. */
  join(pipe: Pipe, place: MemberPlace, options?: JoinOptions): void;
  /** Closes the connections of every seat: the room closes, the desk stays. */
  dismissSeats(): void;
  /**
   * Lets a person's devices in no more and gives everybody else new keys. The person stays on no roster; what they
   * wrote stays. @throws AppError not-allowed for the person at this computer's desk
   */
  removePerson(personId: string): void;
  /** The room's keys as facilitators' computers have them. */
  keys(): Rekey;
  /** Another host told of its keys: where they count, members are told, and greeted with them from now on. */
  takeKeys(rekey: Rekey): void;
  /** A place for another computer's host, let in by the facilitator: it may steer and take over. */
  admitHost(deviceId: string, name: string): void;
  /** This host serves the room there. */
  setReach(reach: Reach): void;
  /** This host does not serve the room there any more. @returns whether it served it there, and now does nowhere */
  clearReach(reach: Reach): boolean;
  /** Hosts that another host told of, first ones first. */
  setHostsAhead(hosts: readonly Reach[]): void;
  /** All hosts of the room that this one knows, gone or not, in the order in which they are tried. */
  hosts(): readonly Reach[];
  /** Hosts that are connected to this one. */
  guestHosts(): readonly Reach[];
  seats(): number;
  members(): number;
  /** By how much each seated device's clock is ahead of this computer's. */
  clockOffsets(): { readonly name: string; readonly offsetMs: number }[];
  onMembers(listener: () => void): void;
  /** Hears that the room's hosts have changed. @returns a function that stops listening */
  onHosts(listener: () => void): () => void;
  /** Hears that the room's keys have changed. @returns a function that stops listening */
  onKeys(listener: () => void): () => void;
  /** Commits and closes. */
  close(): void;
}

export function openHub(store: Store, workshopId: string): Hub {
  const replica = openReplica(store, workshopId);
  const { doc } = replica;
  const awareness = new Awareness(doc);
  awareness.setLocalState(null);
  const members = new Set<Member>();
  const memberListeners: (() => void)[] = [];
  const hostListeners = new Set<() => void>();
  const keyListeners = new Set<() => void>();
  const roomKeys = makeRoomKeys(store, workshopId);
  const { keys } = roomKeys;
  let toldHosts = "[]";
  let trouble: ErrorCode | "" = "";

  function broadcast(except: unknown, send: (out: Outlet) => void): void {
    for (const member of members) if (member !== except && member.isWelcome) send(member.out);
  }

  doc.on("update", (update: Uint8Array, origin: unknown, _doc: Y.Doc, transaction: Y.Transaction) => {
    const frame = syncFrame((encoder) => syncProtocol.writeUpdate(encoder, update));
    broadcast(origin, (out) => out.edit(frame, transaction));
    for (const member of members) if (member !== origin && member.owes) askAgain(member, transaction);
    if (origin === LOCAL || origin === CONTROL) keepNow();
  });

  // Whichever host put somebody out, and before they hear of it as an edit: observers come first.
  devices.root(doc).observeDeep(() => {
    for (const member of members)
      if (member.place === "socket" && isRemoved(doc, member.deviceId)) member.pipe.close("removed");
  });

  /** What the host itself writes, who sits where and who does no more, nobody could bring back after a crash. */
  function keepNow(): void {
    try {
      replica.flush();
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      // told to everybody, and tried again
    }
  }

  function askForAll({ out }: Member): void {
    out.send(syncFrame((encoder) => syncProtocol.writeSyncStep1(encoder, doc)));
  }

  awareness.on(
    "update",
    (
      { added, updated, removed }: { added: number[]; updated: number[]; removed: number[] },
      origin: unknown,
    ) => {
      const author = [...members].find((member) => member === origin);
      for (const client of [...added, ...updated]) author?.clients.add(client);
      // Another host's seats come and go while its lane stays.
      for (const client of removed)
        for (const member of members) if (isHost(member)) member.clients.delete(client);
      const update = encodeAwarenessUpdate(awareness, [...added, ...updated, ...removed]);
      const frame = encodeFrame({ kind: "awareness", update });
      broadcast(origin, (out) => out.passing(frame));
    },
  );

  replica.onTrouble((code) => {
    trouble = code;
    broadcast(null, (out) => out.send(encodeFrame({ kind: "trouble", code })));
  });

  function changed(): void {
    for (const listener of memberListeners) listener();
  }

  /** What a member may do now: a person's role may change while they sit. */
  function roleOf(member: Member): LaneRole {
    if (member.place !== "socket") return member.place;
    const person = people.get(doc, member.personId);
    return person ? laneRoleOf(person.role) : "observer";
  }

  function personFor(member: Member, hello: Hello): string {
    return member.place === "socket"
      ? seatedPerson(doc, { deviceId: member.deviceId, hello, isLate: member.isLate }, Date.now())
      : store.deskPerson(workshopId);
  }

  function isHost(member: Member): boolean {
    return !!member.hello?.reach && maySteer(roleOf(member));
  }

  function rekeyFor(member: Member): Rekey {
    const isTrusted = member.place === "facilitator" || isHost(member);
    return isTrusted ? keys() : { ...keys(), secrets: null };
  }

  function takeKeys(rekey: Rekey): void {
    if (roomKeys.settle(rekey, keepNow)) tellKeys();
  }

  function tellKeys(): void {
    for (const member of members)
      if (member.isWelcome) member.out.afterEdits(encodeFrame({ kind: "rekey", rekey: rekeyFor(member) }));
    for (const listener of keyListeners) listener();
  }

  function guestHosts(): readonly Reach[] {
    return [...members].flatMap((member) => (member.isWelcome && member.hello?.reach) || []);
  }

  const order = makeHostOrder(guestHosts);

  function tellHosts(): void {
    const text = JSON.stringify(order.hosts());
    if (text === toldHosts) return;
    toldHosts = text;
    const frame = encodeFrame({ kind: "hosts", hosts: order.hosts() });
    broadcast(null, (out) => out.send(frame));
    for (const listener of hostListeners) listener();
  }

  function seats(): number {
    return [...members].filter(
      (member) => member.place === "socket" && member.isWelcome && member.hello?.reach === null,
    ).length;
  }

  function welcome(member: Member, hello: Hello): void {
    if (hello.protocol !== PROTOCOL) throw new AppError("protocol-differs");
    if (member.place === "socket" && seats() >= MEMBER_LIMIT) throw new AppError("room-full");
    if (member.place === "socket") member.deviceId = deviceIdOf(hello.seat);
    const personId = personFor(member, hello);
    member.personId = personId;
    member.hello = member.place === "socket" ? hello : { ...hello, reach: null };
    const role = roleOf(member);
    // Another computer holds a copy of everything and serves others: only one that the facilitator let in.
    if (member.hello.reach && !maySteer(role)) throw new AppError("not-admitted");
    member.isWelcome = true;
    member.onWelcome();
    const say = (frame: Frame): void => member.out.send(encodeFrame(frame));
    say({ kind: "welcome", welcome: { personId, workshopId, role, ...rekeyFor(member) } });
    say({ kind: "hosts", hosts: order.hosts() });
    askForAll(member);
    const present = [...awareness.getStates().keys()];
    if (present.length > 0) say({ kind: "awareness", update: encodeAwarenessUpdate(awareness, present) });
    if (trouble !== "") say({ kind: "trouble", code: trouble });
    changed();
    tellHosts();
  }

  const { permitted, noteWriter, isUnderAnothers, askAgain } = makeWriters<Member>({
    doc,
    roleOf,
    isHost,
    isMeshed,
    askForAll,
  });

  function receiveAwareness(member: Member, update: Uint8Array): void {
    const seats = isHost(member) ? MEMBER_LIMIT : 1; // a host passes on those of its own seats
    const announced = announcedIn(update);
    if (isTooMuchPresence(update, announced, member.clients, seats)) throw new AppError("frame-garbled");
    for (const client of announced) noteWriter(member, client);
    if (!maySteer(roleOf(member)) && isUnderAnothers(member, announced))
      throw new AppError("connection-lost");
    const taken = isHost(member) ? update : withoutTakingOthers(update, member.clients);
    applyAwarenessUpdate(awareness, taken, member);
  }

  function isMeshed(): boolean {
    return readControl(doc, workshopId, keys().keys.control).isMeshed;
  }

  function receiveSync(member: Member, message: Uint8Array): void {
    const decoder = decoding.createDecoder(message);
    const type = decoding.readVarUint(decoder);
    const payload = decoding.readVarUint8Array(decoder);
    if (type === syncProtocol.messageYjsSyncStep1) {
      member.out.lacking(payload);
      return;
    }
    if (type !== syncProtocol.messageYjsSyncStep2 && type !== syncProtocol.messageYjsUpdate)
      throw new AppError("frame-garbled");
    if (member.place === "stage") return; // the projector only watches
    const count = ++member.received;
    const update = permitted(member, payload, type === syncProtocol.messageYjsSyncStep2);
    replica.receive(update, member, () => {
      if (members.has(member) && !member.owes) member.out.saved(count);
    });
  }

  function receive(member: Member, bytes: Uint8Array): void {
    const frame = decodeFrame(bytes);
    if (!frame) throw new AppError("frame-garbled");
    if (!member.isWelcome) {
      if (frame.kind !== "hello") throw new AppError("frame-garbled");
      welcome(member, frame.hello);
      return;
    }
    switch (frame.kind) {
      case "sync":
        receiveSync(member, frame.message);
        break;
      case "awareness":
        receiveAwareness(member, frame.update);
        break;
      case "rekey":
        if (!isHost(member)) throw new AppError("frame-garbled");
        takeKeys(frame.rekey);
        break;
      case "ping":
        member.clockOffsetMs = frame.sentAt - Date.now();
        member.out.passing(encodeFrame({ kind: "pong", sentAt: frame.sentAt, hostNow: Date.now() }));
        break;
      case "hello":
      case "welcome":
      case "ack":
      case "trouble":
      case "hosts":
      case "pong":
        throw new AppError("frame-garbled"); // a host's words, or said twice
    }
  }

  /** What a member sends may be anything: whatever it breaks, only its own connection ends. */
  function receiveFrom(member: Member, bytes: Uint8Array): void {
    // Another host passes on what all its seats say: it is trusted with everything, and must not fall behind.
    const waitMs = isHost(member) ? 0 : member.rate.take(bytes.length);
    if (waitMs > 0) member.pipe.pause?.(waitMs);
    try {
      receive(member, bytes);
    } catch (error) {
      member.pipe.close(error instanceof AppError ? error.code : "frame-garbled");
    }
  }

  function leave(member: Member): void {
    if (!members.delete(member)) return;
    removeAwarenessStates(awareness, [...member.clients], "left");
    changed();
    tellHosts();
  }

  return {
    replica,
    awareness,
    join(pipe, place, options = {}) {
      const member = newMember(doc, pipe, place, options);
      members.add(member);
      pipe.onClose(() => leave(member));
      pipe.listen((bytes) => receiveFrom(member, bytes));
    },
    dismissSeats() {
      for (const member of members) if (member.place === "socket") member.pipe.close("");
    },
    removePerson(personId) {
      if (personId === store.deskPerson(workshopId)) throw new AppError("not-allowed");
      if (!people.get(doc, personId)) return;
      const control = readControl(doc, workshopId, keys().keys.control);
      const secrets = roomKeys.renew(); // first: on a full disk nothing is changed
      edit(doc, () => {
        removeDevices(doc, personId);
        changePerson(doc, personId, { archived: true });
      });
      // What steers the room is signed anew, since nobody goes by the former signature.
      steer(doc, { workshopId, deviceId: store.deskPerson(workshopId), secrets }, control);
      tellKeys();
    },
    keys,
    takeKeys,
    admitHost: (deviceId, name) => admitComputer(doc, deviceId, name, Date.now()),
    setReach(next) {
      order.setReach(next);
      tellHosts();
    },
    clearReach(former) {
      const isCleared = order.clearReach(former);
      if (isCleared) tellHosts();
      return isCleared;
    },
    setHostsAhead(next) {
      order.setAhead(next);
      tellHosts();
    },
    hosts: order.hosts,
    guestHosts,
    onHosts(listener) {
      hostListeners.add(listener);
      return () => hostListeners.delete(listener);
    },
    onKeys(listener) {
      keyListeners.add(listener);
      return () => keyListeners.delete(listener);
    },
    seats,
    members: () => members.size,
    clockOffsets: () =>
      [...members].flatMap(({ personId, clockOffsetMs }) =>
        clockOffsetMs === null
          ? []
          : { name: people.get(doc, personId)?.name ?? "", offsetMs: clockOffsetMs },
      ),
    onMembers: (listener) => void memberListeners.push(listener),
    close() {
      for (const member of members) member.pipe.close("");
      awareness.destroy();
      replica.close();
    },
  };
}

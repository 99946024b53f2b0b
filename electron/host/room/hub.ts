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
import type * as Y from "yjs";
import {
  addPerson,
  changePerson,
  cleanName,
  NAME_LIMIT,
  people,
  type Person,
  roster,
} from "../../../shared/doc/people.ts";
import {
  decodeFrame,
  encodeFrame,
  type Frame,
  type Hello,
  PROTOCOL,
  type Welcome,
} from "../../../shared/sync/frames.ts";
import type { Pipe } from "../../../shared/sync/pipe.ts";
import { AppError, type ErrorCode } from "../../../shared/util/appError.ts";
import { mintId } from "../../../shared/util/ids.ts";
import { openReplica, type Replica } from "../store/replica.ts";
import type { Store } from "../store/store.ts";
import { makeOutlet, type Outlet, syncFrame } from "./outlet.ts";
import { makeRateLimit, type RateLimit } from "./rateLimit.ts";

/** More welcomed seats than any workshop has; each costs a socket and a share of every edit. */
export const MEMBER_LIMIT = 100;
/** A presence record is a name and a step: larger is none. */
const AWARENESS_LIMIT = 8 * 1024;
/** A page has one presence; after a reload on the same lane, two. */
const PRESENCE_LIMIT = 4;

export type MemberRole = Welcome["role"];

interface Member {
  readonly pipe: Pipe;
  readonly out: Outlet;
  readonly rate: RateLimit;
  readonly role: MemberRole;
  /** Presence ids this member announced, taken away when it leaves. */
  readonly clients: Set<number>;
  readonly onWelcome: () => void;
  isWelcome: boolean;
  received: number;
}

export interface Hub {
  readonly replica: Replica;
  /** Takes a connection. A seat's first frame must be its hello; a desk or stage is let in as the facilitator's. */
  join(pipe: Pipe, role: MemberRole, onWelcome?: () => void): void;
  /** Closes the connections of every seat: the room closes, the desk stays. */
  dismissSeats(): void;
  seats(): number;
  members(): number;
  onMembers(listener: () => void): void;
  /** Commits and closes. */
  close(): void;
}

/** Whose presence a message announces. What it takes away does not count: a device that slept takes many away. */
function presenceIds(update: Uint8Array): number[] {
  const decoder = decoding.createDecoder(update);
  const ids: number[] = [];
  for (let left = decoding.readVarUint(decoder); left > 0; left--) {
    const client = decoding.readVarUint(decoder);
    decoding.readVarUint(decoder); // its clock
    if (decoding.readVarString(decoder) !== "null") ids.push(client);
  }
  return ids;
}

/** A new device's place on the roster, and the edit that sits it down there. */
interface Place {
  readonly personId: string;
  readonly sitDown: () => void;
}

/** The roster entry named on the panel and not taken, else a new one. */
function placeFor(replica: Replica, store: Store, workshopId: string, typedName: string, now: number): Place {
  const name = cleanName(typedName);
  const sounds = (text: string): string => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  const rows: Person[] = roster(people.all(replica.doc));
  const named = rows.filter((person) => sounds(person.name) === sounds(name));
  const awaited = named.find((person) => !store.isSeated(workshopId, person.id));
  if (awaited)
    return {
      personId: awaited.id,
      sitDown: () => changePerson(replica.doc, awaited.id, { joinedAt: now }),
    };
  const taken = new Set(rows.map((person) => sounds(person.name)));
  let free = name;
  for (let count = 2; taken.has(sounds(free)); count++)
    free = cleanName(`${name.slice(0, NAME_LIMIT - 6)} (${count})`);
  const personId = mintId();
  return { personId, sitDown: () => void addPerson(replica.doc, { name: free, joinedAt: now }, personId) };
}

export function openHub(store: Store, workshopId: string): Hub {
  const replica = openReplica(store, workshopId);
  const { doc } = replica;
  const awareness = new Awareness(doc);
  awareness.setLocalState(null);
  const members = new Set<Member>();
  const memberListeners: (() => void)[] = [];
  let trouble: ErrorCode | "" = "";

  function broadcast(except: unknown, send: (out: Outlet) => void): void {
    for (const member of members) if (member !== except && member.isWelcome) send(member.out);
  }

  doc.on("update", (update: Uint8Array, origin: unknown, _doc: Y.Doc, transaction: Y.Transaction) => {
    const frame = syncFrame((encoder) => syncProtocol.writeUpdate(encoder, update));
    broadcast(origin, (out) => out.edit(frame, transaction));
  });

  awareness.on(
    "update",
    (
      { added, updated, removed }: { added: number[]; updated: number[]; removed: number[] },
      origin: unknown,
    ) => {
      const author = [...members].find((member) => member === origin);
      for (const client of [...added, ...updated]) author?.clients.add(client);
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

  function personFor(member: Member, hello: Hello): string {
    if (member.role !== "seat") return store.deskPerson(workshopId);
    const known = store.personOfSeat(workshopId, hello.seat);
    const person = known === undefined ? undefined : people.get(doc, known);
    if (person) {
      // Whoever sits in the room is on the roster: a person taken off it who comes back is on it again.
      if (person.archived) changePerson(doc, person.id, { archived: false });
      return person.id;
    }
    if (cleanName(hello.name) === "") throw new AppError("frame-garbled");
    const place = placeFor(replica, store, workshopId, hello.name, Date.now());
    // The seat first: a full disk refuses it, and a device that tries again must not fill the roster meanwhile.
    store.takeSeat(workshopId, hello.seat, place.personId);
    place.sitDown();
    return place.personId;
  }

  function seats(): number {
    return [...members].filter((member) => member.role === "seat" && member.isWelcome).length;
  }

  function welcome(member: Member, hello: Hello): void {
    if (hello.protocol !== PROTOCOL) throw new AppError("protocol-differs");
    if (member.role === "seat" && seats() >= MEMBER_LIMIT) throw new AppError("room-full");
    const personId = personFor(member, hello);
    member.isWelcome = true;
    member.onWelcome();
    const say = (frame: Frame): void => member.pipe.send(encodeFrame(frame));
    say({ kind: "welcome", welcome: { personId, workshopId, role: member.role } });
    member.pipe.send(syncFrame((encoder) => syncProtocol.writeSyncStep1(encoder, doc)));
    const present = [...awareness.getStates().keys()];
    if (present.length > 0) say({ kind: "awareness", update: encodeAwarenessUpdate(awareness, present) });
    if (trouble !== "") say({ kind: "trouble", code: trouble });
    changed();
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
    if (member.role === "stage") return; // the projector only watches
    const count = ++member.received;
    replica.receive(payload, member, () => {
      if (members.has(member)) member.out.saved(count);
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
        if (frame.update.length > AWARENESS_LIMIT) throw new AppError("frame-garbled");
        if (new Set([...member.clients, ...presenceIds(frame.update)]).size > PRESENCE_LIMIT)
          throw new AppError("frame-garbled");
        applyAwarenessUpdate(awareness, frame.update, member);
        break;
      case "ping":
        member.out.passing(encodeFrame({ kind: "pong", sentAt: frame.sentAt, hostNow: Date.now() }));
        break;
      case "hello":
      case "welcome":
      case "ack":
      case "trouble":
      case "pong":
        throw new AppError("frame-garbled"); // a host's words, or said twice
    }
  }

  /** What a member sends may be anything: whatever it breaks, only its own connection ends. */
  function receiveFrom(member: Member, bytes: Uint8Array): void {
    const waitMs = member.rate.take(bytes.length);
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
  }

  return {
    replica,
    join(pipe, role, onWelcome = () => undefined) {
      const member: Member = {
        pipe,
        out: makeOutlet(pipe, doc),
        rate: makeRateLimit(() => performance.now()),
        role,
        clients: new Set(),
        onWelcome,
        isWelcome: false,
        received: 0,
      };
      members.add(member);
      pipe.onClose(() => leave(member));
      pipe.listen((bytes) => receiveFrom(member, bytes));
    },
    dismissSeats() {
      for (const member of members) if (member.role === "seat") member.pipe.close("");
    },
    seats,
    members: () => members.size,
    onMembers: (listener) => void memberListeners.push(listener),
    close() {
      for (const member of members) member.pipe.close("");
      awareness.destroy();
      replica.close();
    },
  };
}

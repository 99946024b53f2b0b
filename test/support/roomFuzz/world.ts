/**
 * A room of one to three hosts and many devices, run by chance from one seed: people write, messages move in any order
 * between connections, and all that may go wrong goes wrong. Now and then everything heals, and everybody must have the
 * same document, on disk too.
 */
import path from "node:path";
import { expect, vi } from "vitest";
import * as Y from "yjs";
import { addActivity } from "../../../shared/doc/activities.ts";
import { addCards } from "../../../shared/doc/cards.ts";
import { readControl, steer, type Wheel } from "../../../shared/doc/control.ts";
import { coverStep, reveal } from "../../../shared/doc/revealing.ts";
import { deviceIdOf, isRemoved } from "../../../shared/doc/devices.ts";
import { changePerson, people, roster } from "../../../shared/doc/people.ts";
import { readRecords, TABLES } from "../../../shared/doc/records.ts";
import { encodeFrame, helloOf, PROTOCOL } from "../../../shared/sync/frames.ts";
import { LaneMember } from "../../../shared/sync/laneMember.ts";
import { keyOf, publicKeysOf } from "../../../shared/sync/roomSecrets.ts";
import { type Key, keyToText } from "../../../shared/sync/seal.ts";
import { acceptSecurely, dialSecurely } from "../../../shared/sync/secureLane.ts";
import { mintId, readId } from "../../../shared/util/ids.ts";
import { Awareness } from "y-protocols/awareness";
import { contentOf, differenceOf, expectHolds } from "../docContent.ts";
import { type HandPipe, handPipe } from "../handPipe.ts";
import { junkFrame, scribble, syncFrame } from "../junk.ts";
import type { Random } from "../random.ts";
import { editAtRandom } from "../randomEdits.ts";
import { type Link, makeRoomHost, type RoomHost } from "./host.ts";
import { type Device, openRoomMember, type RoomMember, writeAtSeat } from "./member.ts";

const HOUR_MS = 3_600_000;
/** Fewer than the former keys that a host keeps: a device that was away all the time must find back. */
const REMOVALS_LIMIT = 4;
const SEATS_AT_LEAST = 3;

export interface WorldOptions {
  readonly operations: number;
  /** How often everything heals and is compared, the end included. */
  readonly checkpoints: number;
}

export const COUNTED = [
  "hosts",
  "members",
  "operations",
  "edits",
  "undone",
  "steered",
  "revealed",
  "bursts",
  "messages",
  "acknowledged",
  "cards",
  "restarts",
  "crashes",
  "lost",
  "cuts",
  "partitions",
  "failovers",
  "links",
  "duplicates",
  "peerUpdates",
  "peerDuplicates",
  "junk",
  "scribbles",
  "removed",
  "knocksOfRemoved",
  "demoted",
  "reloaded",
  "strangers",
  "orphans",
  "pings",
  "secured",
] as const;
export type Tally = Record<(typeof COUNTED)[number], number>;

interface Connection {
  readonly pipe: HandPipe;
  readonly host: RoomHost;
  /** Whose left end it is: a device, a link of another host, or nobody honest. */
  readonly skewMs: number;
  readonly party: object;
}

/** Removed people do not give up. */
interface Removed {
  readonly self: RoomMember;
  readonly deviceId: string;
  /** The key that everybody else was given for it. */
  readonly newKey: string;
}

export async function runWorld(
  random: Random,
  folder: string,
  trace: string[],
  { operations, checkpoints }: WorldOptions,
): Promise<Tally> {
  const tally = Object.fromEntries(COUNTED.map((what) => [what, 0])) as Tally;
  let nextClient = 1_000_000_001;
  let skewMs = 0;
  const worldNow = Date.now.bind(Date);
  vi.spyOn(Date, "now").mockImplementation(() => worldNow() + skewMs);
  /** Runs what happens on a device, by that device's clock. */
  function on<T>(deviceSkewMs: number, run: () => T): T {
    skewMs = deviceSkewMs;
    try {
      return run();
    } finally {
      skewMs = 0;
    }
  }
  const anySkew = (): number => (random.chance(0.7) ? Math.round((random.next() - 0.5) * 12 * HOUR_MS) : 0);

  let connections: Connection[] = [];
  /** Also one that an end has closed, until the other has heard it. */
  const isInUse = (pipe: HandPipe | undefined): boolean =>
    pipe !== undefined && (pipe.isOpen() || pipe.waiting() > 0);
  const open = (): Connection[] => (connections = connections.filter(({ pipe }) => isInUse(pipe)));
  /** Which part of a network that fell apart a device or host is in. */
  let sides = new Map<object, number>();
  const sideOf = (party: object): number => sides.get(party) ?? 0;
  let handshakes = 0;

  const hosts = Array.from({ length: 1 + random.below(3) }, (_, index) =>
    makeRoomHost(path.join(folder, `host${index}`), index),
  );
  const [first] = hosts as [RoomHost];
  const upHosts = (): RoomHost[] => hosts.filter((host) => host.isUp());
  const secureShare = random.chance(0.5) ? 0.1 : 0;

  const openHost = (host: RoomHost): void =>
    host.open({
      clientId: nextClient++,
      isFolded: random.chance(0.3),
      others: hosts.filter((other) => other !== host),
    });

  /** A connection to a host's door: with a key that it knows, or none. */
  function dial(
    party: object,
    deviceSkewMs: number,
    host: RoomHost,
    key: Key,
    attach: (pipe: HandPipe["left"]) => void,
  ): HandPipe {
    const pipe = handPipe();
    connections.push({ pipe, host, skewMs: deviceSkewMs, party });
    const keys = host.keys();
    if (random.chance(secureShare)) {
      handshakes++;
      tally.secured++;
      acceptSecurely(pipe.right, keys, (secure, used) =>
        host.hub.join(secure, "socket", { isLate: used !== keys[0] }),
      );
      dialSecurely(pipe.left, key)
        .then(
          (secure) => pipe.isOpen() && attach(secure),
          () => undefined, // the cable was pulled meanwhile
        )
        .finally(() => handshakes--);
    } else {
      const at = keys.map(keyToText).indexOf(keyToText(key));
      if (at < 0) pipe.right.close("key-unknown");
      else host.hub.join(pipe.right, "socket", { isLate: at > 0 });
      attach(pipe.left);
    }
    return pipe;
  }

  // The hosts, in step with each other before anybody comes.
  const workshopId = first.store.create("en", "Building service worker", (doc) => {
    addActivity(doc, { methodId: "microDacum", title: "Micro-DACUM", createdAt: 1 });
  });
  first.workshopId = workshopId;
  openHost(first);
  for (const host of hosts.slice(1)) {
    const hostSeat = mintId();
    first.hub.admitHost(deviceIdOf(hostSeat), host.name);
    const welcome = await hearWelcome(hostSeat, host);
    host.store.adopt({
      workshopId,
      roomKey: keyOf(welcome.roomKey),
      secrets: welcome.secrets ?? { control: "", covers: [] },
      deskPerson: welcome.personId,
      hostSeat,
      from: first.reach,
      update: Y.encodeStateAsUpdate(first.hub.replica.doc),
      title: "Building service worker",
    });
    host.workshopId = workshopId;
    openHost(host);
    for (const each of host.links) if (each.target === first) connectLink(host, each);
    await deliverAll();
  }

  async function hearWelcome(seat: string, host: RoomHost) {
    const doc = new Y.Doc();
    const awareness = new Awareness(doc);
    const member = new LaneMember(doc, awareness, { protocol: PROTOCOL, seat, name: "", reach: host.reach });
    const pipe = dial(host, 0, first, first.keys()[0] as Key, (left) => member.attach(left));
    await deliverAll();
    const { welcome } = member.status;
    pipe.cut();
    member.close();
    awareness.destroy();
    doc.destroy();
    if (!welcome) throw new Error(`${host.name} was not let in`);
    return welcome;
  }

  const seatCount = SEATS_AT_LEAST + random.below(28 - hosts.length);
  const fresh = (device: Device): RoomMember => openRoomMember(device, nextClient++);
  const desks = hosts.map((host, index) =>
    fresh({ name: `desk ${index}`, secret: mintId(), desk: host, skewMs: anySkew(), keys: [], ownCards: [] }),
  );
  let seats = Array.from({ length: seatCount }, (_, index) =>
    fresh({
      name: `seat ${index}`,
      secret: mintId(),
      desk: undefined,
      skewMs: anySkew(),
      keys: [],
      ownCards: [],
    }),
  );
  const honest = (): RoomMember[] => [...desks, ...seats];
  const removed: Removed[] = [];
  const isSeat = (self: RoomMember): boolean => self.desk === undefined;

  function reachable(party: object): RoomHost[] {
    return upHosts().filter((host) => sideOf(host) === sideOf(party));
  }

  /**
   * What a device greets with: a key that it was told, another one each time that a host did not know it, since either
   * may have missed a change; a new device scans the code of the host it comes to.
   */
  function keyOfMember(self: RoomMember, host: RoomHost): Key {
    const told = self.keys[(strangers.get(self) ?? 0) % self.keys.length];
    return told ? keyOf(told) : (host.keys()[0] as Key);
  }
  /** The Yjs ids of pages that are no more. */
  const gone = new Set<number>();
  /** People who were made observers at some time. */
  const demoted = new Set<string>();
  const strangers = new Map<RoomMember, number>();

  function connect(self: RoomMember, host: RoomHost): void {
    if (self.at && self.at !== host) tally.failovers++;
    self.at = host;
    const attach = (left: HandPipe["left"]): void => {
      on(self.skewMs, () => self.member.attach(left));
      left.onClose((reason) => ended(self, host, reason));
    };
    if (self.desk) {
      const pipe = handPipe();
      self.pipe = pipe;
      connections.push({ pipe, host, skewMs: self.skewMs, party: host });
      host.hub.join(pipe.right, "facilitator");
      attach(pipe.left);
    } else self.pipe = dial(self, self.skewMs, host, keyOfMember(self, host), attach);
  }

  /** A page of the same device opened anew, with nothing kept. */
  function reload(self: RoomMember): RoomMember {
    tally.reloaded++;
    self.pipe?.cut();
    gone.add(self.doc.clientID);
    self.close();
    const again = fresh(self);
    seats = seats.map((each) => (each === self ? again : each));
    sides.set(again, sideOf(self));
    return again;
  }
  function ended(self: RoomMember, host: RoomHost, reason: string): void {
    if (reason === "") return;
    if (reason === "key-unknown") {
      // Its host had not heard of a change of keys, or the device had not: it tries another key, or another host.
      tally.strangers++;
      strangers.set(self, (strangers.get(self) ?? 0) + 1);
      return;
    }
    const isRemoved = removed.some((each) => each.self === self);
    if (isRemoved && reason === "removed") return;
    // Somebody made an observer while words were under way: they are refused, and the page starts afresh.
    if (reason === "not-allowed" && demoted.has(self.personId())) {
      mustReload.add(self);
      return;
    }
    throw new Error(`${host.name} closed ${self.name} with ${reason}`);
  }
  const mustReload = new Set<RoomMember>();

  function connectLink(from: RoomHost, link: Link): void {
    const keys = from.keys();
    const key = keys[link.attempts++ % keys.length] as Key;
    tally.links++;
    link.pipe = dial(from, 0, link.target, key, (left) => {
      link.member.attach(left);
      left.onClose((reason) => {
        if (reason !== "" && reason !== "key-unknown")
          throw new Error(`${link.target.name} closed the link of ${from.name} with ${reason}`);
      });
    });
  }

  async function settleHandshakes(): Promise<void> {
    // A handshake resolves a promise or two after the message that ends it.
    for (let turn = 0; handshakes > 0 && turn < 6; turn++) await Promise.resolve();
  }

  function deliver({ pipe, skewMs: deviceSkewMs }: Connection, to: "left" | "right", most: number): number {
    return on(to === "left" ? deviceSkewMs : 0, () => {
      let count = 0;
      while (count < most && pipe.deliver(to)) count++;
      tally.messages += count;
      return count;
    });
  }

  async function deliverAll(): Promise<void> {
    for (let round = 0; round < 300; round++) {
      let moved = 0;
      for (const each of open())
        for (const side of ["left", "right"] as const) {
          moved += deliver(each, side, Number.POSITIVE_INFINITY);
          await settleHandshakes();
        }
      vi.advanceTimersByTime(10);
      if (moved === 0 && open().every(({ pipe }) => pipe.waiting() === 0)) return;
    }
    throw new Error("the room does not come to rest");
  }

  // A second lane between two desks, as desktop apps have one: it delivers in any order, and twice.
  const peerLane = { name: "peer lane" };
  const peers = desks.slice(0, 2);
  const peerQueues: Uint8Array[][] = [[], []];
  let isPeerUp = false;
  for (const [index, peer] of peers.entries())
    peer.doc.on("update", (update: Uint8Array, origin: unknown) => {
      if (isPeerUp && peers.length === 2 && origin !== peerLane) peerQueues[1 - index]?.push(update);
    });
  function followSides(): void {
    const [one, other] = peers;
    if (!one || !other) return;
    const mayBeUp = sideOf(hosts[0] as RoomHost) === sideOf(hosts[1] as RoomHost);
    if (mayBeUp && !isPeerUp) {
      peerQueues[0] = [Y.encodeStateAsUpdate(other.doc, Y.encodeStateVector(one.doc))];
      peerQueues[1] = [Y.encodeStateAsUpdate(one.doc, Y.encodeStateVector(other.doc))];
    } else if (!mayBeUp) for (const queue of peerQueues) queue.length = 0;
    isPeerUp = mayBeUp;
  }
  const peerReceived: Uint8Array[][] = [[], []];
  function deliverPeer(): void {
    const to = random.below(2);
    const queue = peerQueues[to];
    const peer = peers[to];
    if (!queue || !peer || queue.length === 0) return;
    const [update] = queue.splice(random.below(queue.length), 1);
    if (!update) return;
    on(peer.skewMs, () => Y.applyUpdate(peer.doc, update, peerLane));
    tally.peerUpdates++;
    peerReceived[to] = [...(peerReceived[to] ?? []), update].slice(-20);
  }
  function repeatPeer(): void {
    const to = random.below(2);
    const peer = peers[to];
    const update = random.pick(peerReceived[to] ?? []);
    if (!peer || !update) return;
    const [written, waiting] = [peer.written.length, peer.pipe?.waiting()];
    Y.applyUpdate(peer.doc, update, peerLane);
    tally.peerDuplicates++;
    expect(peer.written.length, "a peer's update again is no edit").toBe(written);
    expect(peer.pipe?.waiting(), "a peer's update again is not sent on").toBe(waiting);
  }

  /** Another window of the same device says again what it said before: the log does not grow. */
  function repeat(): void {
    const self = random.pick(honest().filter((each) => each.at?.isUp() && each.written.length > 0));
    const host = self?.at;
    if (!self || !host || host.acknowledged.length === 0 || sideOf(self) !== sideOf(host)) return;
    if (self.isObserver() || self.member.status.state !== "saved") return;
    const saved = self.written.filter((update) => host.acknowledged.includes(update));
    if (saved.length === 0) return;
    const pipe = handPipe();
    host.hub.join(pipe.right, self.desk ? "facilitator" : "socket");
    let reason = "";
    pipe.left.onClose((why) => (reason = why));
    pipe.left.send(encodeFrame({ kind: "hello", hello: helloOf(self.secret, self.name) }));
    while (pipe.deliver("right"));
    host.hub.replica.flush();
    const before = host.logEnd();
    for (const update of random.some(saved.slice(-50), 3)) pipe.left.send(syncFrame(2, update));
    pipe.left.send(syncFrame(1, Y.mergeUpdates(saved.slice(-5))));
    while (pipe.deliver("right"));
    while (pipe.deliver("left"));
    host.hub.replica.flush();
    expect(reason, `${self.name} said again what it had said`).toBe("");
    expect(host.logEnd(), "updates received twice are written once").toBe(before);
    tally.duplicates++;
    pipe.cut();
  }

  // Somebody with the room key who means ill.
  const vandal = { doc: new Y.Doc(), pipe: undefined as HandPipe | undefined, updates: [] as Uint8Array[] };
  vandal.doc.clientID = nextClient++;
  gone.add(vandal.doc.clientID);
  vandal.doc.on("update", (update: Uint8Array) => vandal.updates.push(update));
  const vandalSeat = mintId();
  function vandalize(): void {
    if (!isInUse(vandal.pipe)) {
      const host = random.pick(upHosts());
      if (!host) return;
      vandal.pipe = handPipe();
      connections.push({ pipe: vandal.pipe, host, skewMs: 0, party: vandal });
      host.hub.join(vandal.pipe.right, "socket");
      vandal.pipe.left.send(encodeFrame({ kind: "hello", hello: helloOf(vandalSeat, "Vandal") }));
      return;
    }
    if (random.chance(0.5)) {
      tally.junk++;
      vandal.pipe?.left.send(junkFrame(random, Y.encodeStateAsUpdate(vandal.doc)));
      return;
    }
    tally.scribbles++;
    const known = random.pick(upHosts())?.hub.replica.doc;
    scribble(vandal.doc, random, known ? [...TABLES.cards.root(known).keys()].slice(0, 50) : []);
    const held = random.chance(0.2) ? vandal.updates.slice(-1) : vandal.updates.slice(-3);
    for (const update of held) vandal.pipe?.left.send(syncFrame(random.chance(0.5) ? 2 : 1, update));
  }

  /** A removed person's device comes again, by whatever key it has, and says what it has to say. */
  function knockRemoved({ self, deviceId }: Removed): void {
    if (isInUse(self.pipe)) {
      writeAtSeat(self, random); // at a host that has not heard of it
      return;
    }
    const host = random.pick(upHosts());
    if (!host) return;
    const { doc } = host.hub.replica;
    if (!isRemoved(doc, deviceId)) {
      connect(self, host);
      return;
    }
    tally.knocksOfRemoved++;
    const pipe = handPipe();
    host.hub.join(pipe.right, "socket", { isLate: random.chance(0.8) });
    const heard: Uint8Array[] = [];
    let reason = "";
    pipe.left.listen((bytes) => heard.push(bytes));
    pipe.left.onClose((why) => (reason = why));
    addCards(self.doc, { activityId: "", authorId: self.personId(), createdAt: 1 }, [{ text: "still here" }]);
    const before = Y.encodeStateVector(doc);
    pipe.left.send(encodeFrame({ kind: "hello", hello: helloOf(self.secret, self.name) }));
    for (const update of self.written.slice(-3)) pipe.left.send(syncFrame(random.below(3), update));
    while (pipe.deliver("right"));
    while (pipe.deliver("left"));
    expect(reason, `${self.name}, removed, at ${host.name}`).toBe("removed");
    expect(heard, "a removed person hears nothing").toEqual([]);
    expect(Y.encodeStateVector(doc), "a removed person's words change nothing").toEqual(before);
  }

  /** Where a host knows of a removal, the person's device is connected no more. */
  function expectRemovedAreOut(): void {
    for (const { self, deviceId, newKey } of removed) {
      expect(self.keys.includes(newKey), `${self.name}, removed, was told the new key`).toBe(false);
      const host = self.at;
      if (!host?.isUp() || !isRemoved(host.hub.replica.doc, deviceId)) continue;
      const isIn =
        self.pipe?.isOpen() && self.member.status.welcome && self.member.status.state !== "waiting";
      expect(isIn, `${self.name}, removed, is still connected to ${host.name}`).not.toBe(true);
    }
  }

  const wheelOf = (host: RoomHost): Wheel => ({
    workshopId,
    deviceId: host.store.deskPerson(workshopId),
    secrets: host.store.secrets(workshopId),
  });

  function steerAtRandom(self: RoomMember): void {
    const { welcome } = self.member.status;
    if (!welcome?.secrets) return;
    const wheel = { workshopId, deviceId: welcome.personId, secrets: welcome.secrets };
    const activityId = random.pick([...TABLES.activities.root(self.doc).keys()].toSorted()) ?? "";
    const at = { activityId: readId(activityId), stepId: "write" };
    tally.steered++;
    const draw = random.below(10);
    if (draw < 4) steer(self.doc, wheel, { step: at });
    else if (draw < 6) steer(self.doc, wheel, { isMeshed: random.chance(0.5) });
    else if (draw < 8)
      coverStep(self.doc, wheel, at, {
        cover: "sealed",
        ...(random.chance(0.2) ? { anonymity: "facilitatorOnly" } : {}),
      });
    else tally.revealed += reveal(self.doc, wheel, at, Date.now()).opened;
  }

  function endHost(host: RoomHost, how: "closed" | "crashed"): void {
    for (const each of open())
      if (each.host === host && (how === "crashed" || random.chance(0.5))) each.pipe.cut();
    if (how === "crashed") {
      tally.crashes++;
      tally.lost += honest().filter((self) => self.at === host && self.member.status.hasUnsaved).length;
    } else tally.restarts++;
    host.end(how);
    // Also who was still at its door.
    for (const each of open()) if (each.host === host && each.pipe.isOpen()) each.pipe.cut();
  }

  function removeSomebody(said: string[]): void {
    const host = random.pick(upHosts());
    if (!host || removed.length >= REMOVALS_LIMIT || seats.length <= SEATS_AT_LEAST) return;
    const { doc } = host.hub.replica;
    const self = random.pick(seats.filter((each) => people.get(doc, each.personId())));
    if (!self) return;
    said.push(self.name, host.name);
    tally.removed++;
    seats = seats.filter((each) => each !== self);
    gone.add(self.doc.clientID);
    const deviceId = deviceIdOf(self.secret);
    host.hub.removePerson(self.personId());
    removed.push({ self, deviceId, newKey: keyToText(host.keys()[0] as Key) });
    expect(isRemoved(doc, deviceId), "the device is let in no more").toBe(true);
    expectRemovedAreOut();
    // Somebody else takes the place at the table.
    const next = fresh({
      name: `${self.name}+`,
      secret: mintId(),
      desk: undefined,
      skewMs: anySkew(),
      keys: [],
      ownCards: [],
    });
    seats = [...seats, next];
  }

  function changeRole(said: string[]): void {
    const desk = random.pick(desks);
    if (!desk) return;
    const names = new Set(seats.map((self) => self.personId()));
    const person = random.pick(roster(people.all(desk.doc)).filter(({ id }) => names.has(id)));
    if (!person) return;
    const isBack = person.role === "observer" && random.chance(0.7);
    said.push(person.name, isBack ? "expert" : "observer");
    if (!isBack && person.role !== "observer") tally.demoted++;
    if (!isBack) demoted.add(person.id);
    changePerson(desk.doc, person.id, { role: isBack ? "expert" : "observer" });
  }

  function editSomewhere(said: string[]): void {
    const self = random.pick(
      (random.chance(0.25) ? desks : seats).filter((each) => each.member.status.hasDocument),
    );
    if (!self) return;
    said.push(self.name);
    // Whoever watches has nothing to write with.
    if (isSeat(self) && self.isObserver()) {
      if (self.member.status.hasUnsaved) mustReload.add(self);
      return;
    }
    tally.edits++;
    on(self.skewMs, () => {
      if (random.chance(0.12)) {
        if (random.chance(0.7) ? self.undo.undo() : self.undo.redo()) tally.undone++;
      } else if (!self.desk) writeAtSeat(self, random);
      else if (random.chance(0.03)) steerAtRandom(self);
      else editAtRandom(self.doc, random, Date.now());
    });
  }

  /** A page whose words nobody takes, since its person may write no more, starts afresh. */
  function reloadRefused(): void {
    for (const self of mustReload) if (seats.includes(self)) reload(self);
    mustReload.clear();
  }

  function connectSomebody(said: string[]): void {
    const away = honest().filter((self) => !isInUse(self.pipe));
    const self = random.pick(away);
    const host = self && (self.desk ?? random.pick(reachable(self)));
    if (!self || !host?.isUp()) return;
    said.push(self.name, host.name);
    connect(self, host);
  }

  const linksDown = (): [RoomHost, Link][] =>
    upHosts().flatMap((host) =>
      host.links
        .filter(({ target, pipe }) => target.isUp() && sideOf(target) === sideOf(host) && !isInUse(pipe))
        .map((link): [RoomHost, Link] => [host, link]),
    );

  function linkSome(said: string[]): void {
    const down = random.pick(linksDown());
    if (!down) return;
    said.push(down[0].name, down[1].target.name);
    connectLink(...down);
  }

  function fallApart(said: string[]): void {
    tally.partitions++;
    sides = new Map();
    for (const party of [...hosts, ...seats, ...removed.map(({ self }) => self), vandal])
      sides.set(party, random.below(2));
    for (const { pipe, host, party } of open()) if (sideOf(party) !== sideOf(host)) pipe.cut();
    said.push(hosts.map((host) => String(sideOf(host))).join(""));
    followSides();
  }

  function heal(): void {
    sides = new Map();
    followSides();
  }

  const steps: readonly (readonly [weight: number, name: string, run: (said: string[]) => void])[] = [
    [380, "edit", editSomewhere],
    [
      560,
      "deliver",
      (said) => {
        const waiting = open().filter(({ pipe }) => pipe.waiting() > 0);
        const chosen = random.pick(waiting);
        if (!chosen) return;
        const side = random.chance(0.5) ? "left" : "right";
        if (deliver(chosen, side, 1 + random.below(2 * seats.length)) > 0) tally.bursts++;
        said.push(side);
      },
    ],
    [60, "time", () => void vi.advanceTimersByTime(random.below(20))],
    [20, "peer", deliverPeer],
    [2, "repeat peer", repeatPeer],
    [80, "connect", connectSomebody],
    [8, "link", linkSome],
    [
      6,
      "cut",
      () => {
        const chosen = random.pick(open());
        if (chosen) tally.cuts++;
        chosen?.pipe.cut();
      },
    ],
    [12, "junk", vandalize],
    [5, "repeat", repeat],
    [1, "fall apart", fallApart],
    [2, "heal", heal],
    [
      1.2,
      "end",
      (said) => {
        const host = random.pick(upHosts());
        if (!host) return;
        const how = random.chance(0.6) ? "crashed" : "closed";
        said.push(host.name, how);
        endHost(host, how);
      },
    ],
    [
      4,
      "open",
      (said) => {
        const host = random.pick(hosts.filter((each) => !each.isUp()));
        if (!host) return;
        said.push(host.name);
        openHost(host);
      },
    ],
    [1.5, "role", changeRole],
    [0.4, "remove", removeSomebody],
    [
      5,
      "removed",
      (said) => {
        const chosen = random.pick(removed);
        said.push(chosen?.self.name ?? "");
        if (chosen) on(chosen.self.skewMs, () => knockRemoved(chosen));
      },
    ],
    [
      10,
      "ping",
      () => {
        const self = random.pick(seats);
        if (!self?.pipe?.isOpen()) return;
        tally.pings++;
        on(self.skewMs, () => self.member.ping());
      },
    ],
  ];
  const totalWeight = steps.reduce((sum, [weight]) => sum + weight, 0);

  async function settle(): Promise<void> {
    heal();
    for (const host of hosts) if (!host.isUp()) openHost(host);
    const isCalm = (): boolean =>
      linksDown().length === 0 &&
      peerQueues.every((queue) => queue.length === 0) &&
      honest().every(
        ({ pipe, member: { status } }) => pipe?.isOpen() && status.state === "saved" && !status.hasUnsaved,
      );
    for (let round = 0; round < 60; round++) {
      for (const down of linksDown()) connectLink(...down);
      for (const self of seats) if (self.isObserver() && self.member.status.hasUnsaved) mustReload.add(self);
      reloadRefused();
      for (const self of honest()) {
        const host = self.desk ?? random.pick(hosts);
        if (!isInUse(self.pipe) && host) connect(self, host);
      }
      while (peerQueues.some((queue) => queue.length > 0)) deliverPeer();
      await deliverAll();
      if (isCalm()) return;
    }
    throw new Error(
      `the room does not come to rest: ${JSON.stringify(
        honest().map(({ name, pipe, member: { status } }) => [
          name,
          pipe?.isOpen(),
          status.state,
          status.hasUnsaved,
        ]),
      )}`,
    );
  }

  /**
   * Words that were passed on and then lost with a host, by somebody who is gone since and brings them no more: others'
   * pages hold them, and no host takes them from another's hand. Such a page has more than the room, never less.
   */
  function reloadForOrphans(): boolean {
    const { doc } = first.hub.replica;
    const holders = seats.filter((self) => differenceOf(self.doc, doc).length > 0);
    for (const self of holders) {
      for (const { client, clocks, deleted } of differenceOf(self.doc, doc)) {
        const words = `${self.name} has of ${client} and ${first.name} has`;
        if (!gone.has(client)) expect(clocks[0], words).toBe(clocks[1]);
        expect(clocks[0], words).toBeGreaterThanOrEqual(clocks[1]);
        expect(deleted[0], `deleted: ${words}`).toBeGreaterThanOrEqual(deleted[1]);
      }
      tally.orphans++;
      reload(self);
    }
    return holders.length > 0;
  }

  function compare(): void {
    const content = contentOf(first.hub.replica.doc);
    const records = readRecords(first.hub.replica.doc);
    const control = readControl(
      first.hub.replica.doc,
      workshopId,
      publicKeysOf(wheelOf(first).secrets).control,
    );
    const acknowledged = hosts.flatMap((host) => host.acknowledged);
    const promised = acknowledged.length > 0 ? [Y.mergeUpdates(acknowledged)] : [];
    for (const host of hosts) {
      expect(contentOf(host.hub.replica.doc), `document of ${host.name}`).toEqual(content);
      expect(readRecords(host.hub.replica.doc), `records of ${host.name}`).toEqual(records);
      expect(keyToText(host.keys()[0] as Key), `key of ${host.name}`).toBe(keyToText(first.keys()[0] as Key));
      const onDisk = host.store.load(workshopId);
      expect(contentOf(onDisk), `disk of ${host.name}`).toEqual(content);
      expectHolds(onDisk, promised, `everybody at ${host.name}`);
      onDisk.destroy();
    }
    for (const { name, doc, member } of honest()) {
      expect(differenceOf(doc, first.hub.replica.doc), `document of ${name}`).toEqual([]);
      expect(contentOf(doc), `document of ${name}`).toEqual(content);
      expect(readRecords(doc), `records of ${name}`).toEqual(records);
      const { welcome } = member.status;
      expect(welcome?.roomKey, `key of ${name}`).toBe(keyToText(first.keys()[0] as Key));
      expect(readControl(doc, workshopId, welcome?.keys.control ?? ""), `step at ${name}`).toEqual(control);
    }
    for (const { member, skewMs: ahead, name } of seats)
      if (member.clockOffsetMs !== 0)
        expect(Math.abs(member.clockOffsetMs + ahead), `clock of ${name}`).toBeLessThan(HOUR_MS / 10);
    expectRemovedAreOut();
    tally.cards = records.cards.length;
  }

  tally.hosts = hosts.length;
  tally.members = honest().length + 1;
  followSides();
  for (let checkpoint = 0; checkpoint < checkpoints; checkpoint++) {
    for (let count = Math.ceil(operations / checkpoints); count > 0; count--) {
      let draw = random.next() * totalWeight;
      const [, name, run] = steps.find(([weight]) => (draw -= weight) <= 0) ?? steps[0]!;
      const said: string[] = [];
      trace.push(name);
      if (trace.length > 200) trace.splice(0, 100);
      run(said);
      if (said.length > 0) trace.push(`${trace.pop()} ${said.join(" ")}`);
      await settleHandshakes();
      reloadRefused();
      expectRemovedAreOut();
      tally.operations++;
    }
    trace.push("settle");
    await settle();
    trace.push("compare");
    if (gone.size > 0 && reloadForOrphans()) await settle();
    compare();
  }

  tally.acknowledged = hosts.reduce((sum, host) => sum + host.acknowledged.length, 0);
  trace.push("close");
  for (const host of hosts) host.end("closed");
  for (const self of [...honest(), ...removed.map((each) => each.self)]) self.close();
  vandal.doc.destroy();
  return tally;
}

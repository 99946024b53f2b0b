import path from "node:path";
import * as encoding from "lib0/encoding";
import { describe, expect, onTestFinished, test } from "vitest";
import { Awareness } from "y-protocols/awareness";
import * as Y from "yjs";
import { followHost } from "../../../../electron/host/room/hostLink.ts";
import { type Hub, openHub } from "../../../../electron/host/room/hub.ts";
import { openStore, type Store } from "../../../../electron/host/store/store.ts";
import { addCards, cards, rewordCard } from "../../../../shared/doc/cards.ts";
import { deviceIdOf, devices } from "../../../../shared/doc/devices.ts";
import { addGroups } from "../../../../shared/doc/groups.ts";
import { changePerson, people } from "../../../../shared/doc/people.ts";
import { encodeFrame, helloOf, PROTOCOL } from "../../../../shared/sync/frames.ts";
import { LaneMember } from "../../../../shared/sync/laneMember.ts";
import { keyToText } from "../../../../shared/sync/seal.ts";
import { handPipe, type HandPipe } from "../../../support/handPipe.ts";
import { tempFolder } from "../../../support/tempFolder.ts";

interface Host {
  readonly store: Store;
  readonly hub: Hub;
  readonly workshopId: string;
}

function openHost(store: Store, workshopId: string): Host {
  const hub = openHub(store, workshopId);
  onTestFinished(() => {
    hub.close();
    store.close();
  });
  return { store, hub, workshopId };
}

function newHost(): Host {
  const store = openStore(path.join(tempFolder(), "one"));
  return openHost(store, store.create("en", "Room"));
}

/** Another computer's host that was let in, with the document as it is now. */
function otherHost({ store: first, hub, workshopId }: Host): Host {
  const hostSeat = "otherhost".repeat(2);
  hub.admitHost(deviceIdOf(hostSeat), "Ben's laptop");
  const store = openStore(path.join(tempFolder(), "other"));
  const deskPerson = devices.get(hub.replica.doc, deviceIdOf(hostSeat))?.personId ?? "";
  store.adopt({
    workshopId,
    roomKey: first.roomKey(workshopId),
    secrets: first.secrets(workshopId),
    deskPerson,
    hostSeat,
    from: { address: "192.168.1.2", port: 7_000 },
    update: Y.encodeStateAsUpdate(hub.replica.doc),
    title: "Room",
  });
  return openHost(store, workshopId);
}

function settle(...pipes: HandPipe[]): void {
  while (pipes.some((pipe) => pipe.deliver("left") || pipe.deliver("right")));
}

/** `from` hears what `to` holds, and `to` what `from` holds, as long as a pipe that was connected is delivered. */
function openLink(from: Host, to: Host): { readonly connect: () => HandPipe } {
  const seat = from.store.hostSeat(from.workshopId);
  const reach = { address: "192.168.1.3", port: 7_000 };
  const { member, letGo } = followHost(
    from.hub,
    { protocol: PROTOCOL, seat, name: "", reach },
    () => undefined,
  );
  onTestFinished(letGo);
  return {
    connect() {
      const pipe = handPipe();
      to.hub.join(pipe.right, "socket");
      member.attach(pipe.left);
      return pipe;
    },
  };
}

function linkTo(from: Host, to: Host): HandPipe {
  return openLink(from, to).connect();
}

function openDevice(name: string, doc = new Y.Doc()) {
  const awareness = new Awareness(doc);
  const secret = name.padEnd(20, "x").toLowerCase();
  const member = new LaneMember(doc, awareness, helloOf(secret, name));
  onTestFinished(() => {
    member.close();
    awareness.destroy();
  });
  return {
    doc,
    member,
    deviceId: deviceIdOf(secret),
    personId: () => member.status.welcome?.personId ?? "",
    /** Why it was sent away. */
    reason: "",
    joinAt(host: Host, place: "socket" | "facilitator" = "socket"): HandPipe {
      const pipe = handPipe();
      host.hub.join(pipe.right, place);
      member.attach(pipe.left);
      pipe.left.onClose((why) => (this.reason = why));
      settle(pipe);
      return pipe;
    },
  };
}

function save(host: Host, ...pipes: HandPipe[]): void {
  settle(...pipes);
  host.hub.replica.flush();
  settle(...pipes);
}

describe("sitting down", () => {
  test("is on disk when the device is told who it is", () => {
    const host = newHost();
    const ana = openDevice("Ana");
    ana.joinAt(host);
    const onDisk = host.store.load(host.workshopId);
    expect(devices.get(onDisk, ana.deviceId)?.personId).toBe(ana.personId());
    expect(people.get(onDisk, ana.personId())?.name).toBe("Ana");
  });

  test("a computer that was not let in sits nobody down", () => {
    const { hub } = newHost();
    const before = people.all(hub.replica.doc);
    const pipe = handPipe();
    let reason = "";
    pipe.left.onClose((why) => (reason = why));
    hub.join(pipe.right, "socket");
    const reach = { address: "192.168.1.9", port: 7_000 };
    const hello = { ...helloOf("stranger".repeat(2), "Eve"), reach };
    pipe.left.send(encodeFrame({ kind: "hello", hello }));
    settle(pipe);
    expect(reason).toBe("not-admitted");
    expect(people.all(hub.replica.doc)).toEqual(before);
  });

  test("a device is the same person at two hosts that do not hear each other", () => {
    const one = newHost();
    const other = otherHost(one);
    const ana = openDevice("Ana");
    ana.joinAt(one).cut();
    const before = ana.personId();
    ana.joinAt(other);
    expect(ana.personId()).toBe(before);
  });
});

describe("removing somebody", () => {
  test("ends their connection at another host, which does not tell them the new key", () => {
    const one = newHost();
    const other = otherHost(one);
    const ana = openDevice("Ana");
    const eve = openDevice("Eve");
    const lanes = [ana.joinAt(other), eve.joinAt(other)];
    // Once there, the removal is known to the one and told to the other.
    Y.applyUpdate(one.hub.replica.doc, Y.encodeStateAsUpdate(other.hub.replica.doc), "copied");
    one.hub.removePerson(eve.personId());
    const newKey = keyToText(one.store.roomKey(one.workshopId));
    settle(linkTo(other, one), ...lanes);
    expect(eve.reason).toBe("removed");
    expect(eve.member.status.welcome?.roomKey).not.toBe(newKey);
    expect(ana.member.status.welcome?.roomKey).toBe(newKey);
    // Not after a crash of the other host either, which would have the new key.
    const onDisk = other.store.load(other.workshopId);
    expect(devices.get(onDisk, eve.deviceId)?.removed).toBe(true);
  });

  test.each([0, 1, 2, 3, 4])(
    "at a host whose link comes back just then tells them no new key through the other (after %i messages)",
    (steps) => {
      const one = newHost();
      const other = otherHost(one);
      const ana = openDevice("Ana");
      const eve = openDevice("Eve");
      const lanes = [ana.joinAt(one), eve.joinAt(one)];
      const link = openLink(other, one);
      const before = link.connect();
      settle(before, ...lanes);
      before.cut();
      const again = link.connect();
      for (let step = 0; step < steps; step++) again.deliver(step % 2 === 0 ? "right" : "left");
      other.hub.removePerson(eve.personId());
      const newKey = keyToText(other.store.roomKey(other.workshopId));
      settle(again, ...lanes);
      expect(eve.reason).toBe("removed");
      expect(eve.member.status.welcome?.roomKey).not.toBe(newKey);
      expect(ana.member.status.welcome?.roomKey).toBe(newKey);
      expect(keyToText(one.store.roomKey(one.workshopId))).toBe(newKey);
    },
  );

  test.each([
    [1, 2],
    [2, 1],
  ])("holds where another host sat them down at the same time (ids %i, %i)", (oneId, otherId) => {
    const one = newHost();
    const other = otherHost(one);
    one.hub.replica.doc.clientID = oneId;
    other.hub.replica.doc.clientID = otherId;
    const eve = openDevice("Eve");
    eve.joinAt(one).cut();
    eve.joinAt(other).cut();
    one.hub.removePerson(eve.personId());
    settle(linkTo(other, one));
    for (const host of [one, other]) {
      eve.reason = "";
      eve.joinAt(host);
      expect(eve.reason).toBe("removed");
    }
  });

  test("hosts linked both ways keep the newer key, and two changed apart settle on one", () => {
    const one = newHost();
    const other = otherHost(one);
    const both = (): string[] =>
      [one, other].map(({ store, workshopId }) => keyToText(store.roomKey(workshopId)));
    one.hub.removePerson("nobody");
    const newer = keyToText(one.store.roomKey(one.workshopId));
    settle(linkTo(one, other), linkTo(other, one));
    expect(both()).toEqual([newer, newer]);

    one.hub.removePerson("nobody");
    other.hub.removePerson("nobody");
    const covers = [one, other].map(({ store, workshopId }) => store.secrets(workshopId).covers[0]);
    settle(linkTo(one, other), linkTo(other, one));
    const [settled, same] = both();
    expect(same).toBe(settled);
    for (const { store, workshopId } of [one, other])
      expect(store.secrets(workshopId).covers).toEqual(expect.arrayContaining(covers));
  });
});

describe("what is not taken is not called saved", () => {
  test("own words that stand on words which this host lacks wait for them", () => {
    const one = newHost();
    const other = otherHost(one);
    const ana = openDevice("Ana");
    const desk = openDevice("Desk");
    const lanes = [ana.joinAt(one), desk.joinAt(one, "facilitator")];
    const into = { activityId: "", authorId: ana.personId(), createdAt: 1 };
    const [cardId = ""] = addCards(ana.doc, into, [{ text: "Sweep" }]);
    save(one, ...lanes);
    // The desk makes a group, which a seat may not bring, and rewords the card; Ana rewords that again.
    addGroups(desk.doc, "activity", ["Group"]);
    rewordCard(desk.doc, cardId, "Sweep floors");
    save(one, ...lanes);
    rewordCard(ana.doc, cardId, "Sweep all floors");
    for (const lane of lanes) lane.cut();

    const lane = ana.joinAt(other);
    save(other, lane);
    expect(cards.get(other.hub.replica.doc, cardId)?.text).not.toBe("Sweep all floors");
    expect(ana.member.status).toMatchObject({ state: "sending", hasUnsaved: true });
    rewordCard(ana.doc, cardId, "Sweep each floor");
    save(other, lane);
    expect(ana.reason).toBe("");
    expect(ana.member.status.hasUnsaved).toBe(true);

    const link = linkTo(other, one);
    save(one, link, lane);
    save(other, link, lane);
    expect(cards.get(other.hub.replica.doc, cardId)?.text).toBe("Sweep each floor");
    expect(ana.member.status).toMatchObject({ state: "saved", hasUnsaved: false });
  });

  test("nor what comes after words that were left out; and nobody is sent away for it", () => {
    const host = newHost();
    const ana = openDevice("Ana");
    ana.joinAt(host).cut();
    addGroups(ana.doc, "activity", ["As a co-facilitator, which Ana is no more"]);
    const lane = ana.joinAt(host);
    save(host, lane);
    addCards(ana.doc, { activityId: "", authorId: ana.personId(), createdAt: 1 }, [{ text: "Sweep" }]);
    save(host, lane);
    expect(ana.reason).toBe("");
    expect(cards.all(host.hub.replica.doc)).toEqual([]);
    expect(ana.member.status).toMatchObject({ state: "sending", hasUnsaved: true });
    // Once they may write it all, it is asked for and saved.
    changePerson(host.hub.replica.doc, ana.personId(), { role: "coFacilitator" });
    addCards(ana.doc, { activityId: "", authorId: ana.personId(), createdAt: 1 }, [{ text: "Dust" }]);
    save(host, lane);
    expect(ana.member.status).toMatchObject({ state: "saved", hasUnsaved: false });
    expect(cards.all(host.hub.replica.doc)).toHaveLength(2);
  });

  test("words that somebody brings who may write no more are refused", () => {
    const host = newHost();
    const ana = openDevice("Ana");
    ana.joinAt(host).cut();
    addCards(ana.doc, { activityId: "", authorId: ana.personId(), createdAt: 1 }, [{ text: "Too late" }]);
    changePerson(host.hub.replica.doc, ana.personId(), { role: "observer" });
    ana.joinAt(host);
    expect(ana.reason).toBe("not-allowed");
    expect(ana.member.status.hasUnsaved).toBe(true);
    expect(cards.all(host.hub.replica.doc)).toEqual([]);
  });
});

describe("presence", () => {
  const awarenessFrame = (states: readonly (readonly [number, unknown])[]): Uint8Array<ArrayBuffer> => {
    const encoder = encoding.createEncoder();
    encoding.writeVarUint(encoder, states.length);
    for (const [client, state] of states) {
      encoding.writeVarUint(encoder, client);
      encoding.writeVarUint(encoder, 7);
      encoding.writeVarString(encoder, JSON.stringify(state));
    }
    return encodeFrame({ kind: "awareness", update: encoding.toUint8Array(encoder) });
  };

  test("is taken away by whose it is alone, and what never was is not remembered", () => {
    const host = newHost();
    const { hub } = host;
    const [ana, eve] = [openDevice("Ana"), openDevice("Eve")];
    ana.joinAt(host);
    const lane = eve.joinAt(host);
    expect(hub.awareness.getStates().has(ana.doc.clientID)).toBe(true);
    const known = hub.awareness.meta.size;
    lane.left.send(awarenessFrame(Array.from({ length: 300 }, (_, index) => [index + 1, null])));
    lane.left.send(awarenessFrame([[ana.doc.clientID, null]]));
    settle(lane);
    expect(eve.reason).toBe("");
    expect(hub.awareness.meta.size).toBe(known);
    expect(hub.awareness.getStates().has(ana.doc.clientID)).toBe(true);
    eve.member.awareness.setLocalState(null);
    settle(lane);
    expect(hub.awareness.getStates().has(eve.doc.clientID)).toBe(false);
  });

  test("of another host's seats may change all day on one lane", () => {
    const one = newHost();
    const link = linkTo(otherHost(one), one);
    settle(link);
    const seats = Array.from({ length: 300 }, (_, index) => index + 1);
    for (const from of [0, 1_000, 2_000]) {
      for (const state of [{}, null])
        link.left.send(awarenessFrame(seats.map((client) => [from + client, state])));
      settle(link);
    }
    expect(link.isOpen()).toBe(true);
  });

  test("shows whose a client id is: nobody writes under the facilitator's", () => {
    const host = newHost();
    const desk = openDevice("Desk");
    desk.joinAt(host, "facilitator");
    const forged = new Y.Doc();
    forged.clientID = desk.doc.clientID;
    const eve = openDevice("Eve", forged);
    eve.joinAt(host);
    expect(eve.reason).not.toBe("");
  });
});

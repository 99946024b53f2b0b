/** Who gets into a room, who is put out of it, and that every host of the room holds to it. */
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { describe, expect, onTestFinished, test } from "vitest";
import { WebSocketServer } from "ws";
import * as Y from "yjs";
import { openRoom } from "../../electron/host/room/room.ts";
import { socketPipe } from "../../electron/host/room/socketPipe.ts";
import { openSession } from "../../renderer/doc/session.ts";
import { dialRoom, knock } from "../../renderer/sync/roomSocket.ts";
import { addCards, cards } from "../../shared/doc/cards.ts";
import { steer } from "../../shared/doc/control.ts";
import { people } from "../../shared/doc/people.ts";
import type { KnockEntry, RoomState } from "../../shared/rpc/contract.ts";
import { helloOf } from "../../shared/sync/frames.ts";
import { knockWith } from "../../shared/sync/knock.ts";
import { keyOf, mintRoomSecrets } from "../../shared/sync/roomSecrets.ts";
import { keyToText } from "../../shared/sync/seal.ts";
import { acceptSecurely } from "../../shared/sync/secureLane.ts";
import { mintId } from "../../shared/util/ids.ts";
import { type CarryingComputer, firstComputer, joinComputer, startComputer } from "../support/computers.ts";
import { openDeskClient } from "../support/deskClient.ts";
import { freePort } from "../support/freePort.ts";
import { openTestRoom, type TestRoom } from "../support/openTestRoom.ts";
import { personAt } from "../support/personAt.ts";
import { openRawSocket, type RawSocket } from "../support/rawSocket.ts";
import { openSeat, type Seat } from "../support/seat.ts";
import { tempFolder } from "../support/tempFolder.ts";
import { until } from "../support/until.ts";

function sitAtLink(joinUrl: string, name: string, rest: { secret?: string; doc?: Seat["doc"] } = {}): Seat {
  const seat = openSeat({ joinUrl, name, ...rest });
  onTestFinished(() => seat.close());
  return seat;
}

const sit = (computer: CarryingComputer, name: string): Seat =>
  sitAtLink(computer.room()?.joinUrl ?? "", name);

function write(seat: Seat, text: string): void {
  addCards(seat.doc, { activityId: "a", authorId: personAt(seat.doc), createdAt: 1 }, [{ text }]);
}

const textsIn = (doc: Seat["doc"]): readonly string[] => cards.all(doc).map((card) => card.text);

const keyIn = (computer: CarryingComputer): string => computer.room()?.joinUrl.split("#")[1] ?? "";

/** Knocks and stays, whatever it is answered. */
async function standAtDoor(
  origin: string,
  code: string,
  options: { name?: string; localAddress?: string } = {},
): Promise<RawSocket & { readonly answers: string[] }> {
  const raw = await openRawSocket(origin, new Uint8Array(32), {
    path: "/knock",
    ...(options.localAddress && { localAddress: options.localAddress }),
  });
  onTestFinished(() => raw.socket.terminate());
  const answers: string[] = [];
  raw.socket.on("message", (data) => answers.push((data as Buffer).toString()));
  raw.socket.send(knockWith({ code, name: options.name ?? "Ana", deviceId: null }).message);
  return { ...raw, answers };
}

describe("knocking", () => {
  const knocksAt = (computer: CarryingComputer): readonly KnockEntry[] => computer.room()?.knocks ?? [];

  test(
    "who has the code waits for the desk's answer, and is answered once",
    { timeout: 60_000 },
    async () => {
      const first = await firstComputer();
      const { code, url } = first.room() as RoomState;
      const origin = url.replace("http", "ws").slice(0, -1);
      const answer = (knockId: number, isAdmitted: boolean): Promise<null> =>
        first.host.client.call("room:answer", { knockId, isAdmitted });

      const stubborn = await standAtDoor(origin, code, { name: "Ana  Lee " });
      stubborn.socket.pause(); // so that it does not answer the goodbye
      const ana = await until("Ana is at the door", () => knocksAt(first)[0]);
      expect(ana).toMatchObject({ name: "Ana Lee", isHost: false });
      expect(stubborn.answers).toEqual([]);
      await answer(ana.knockId, true);
      await answer(ana.knockId, false);
      await answer(ana.knockId, true);
      expect(knocksAt(first), "off the list though it has not gone").toEqual([]);
      stubborn.socket.resume();
      await stubborn.closed;
      expect(stubborn.answers).toHaveLength(1);
      expect(stubborn.answers[0]).toContain("sealed");

      await Promise.all([
        expect(knock(origin, code, "Mallory")).rejects.toMatchObject({ code: "not-admitted" }),
        until("Mallory, too", () => knocksAt(first)[0]).then(({ knockId }) => answer(knockId, false)),
      ]);

      const gone = await standAtDoor(origin, code, { name: "Ben" });
      const ben = await until("Ben, too", () => knocksAt(first)[0]);
      gone.socket.terminate();
      await until("nobody is at the door", () => knocksAt(first).length === 0);
      expect(await answer(ben.knockId, true), "an answer to nobody").toBeNull();

      const admitted = knock(origin, code, "Eve");
      await answer((await until("Eve, too", () => knocksAt(first)[0])).knockId, true);
      expect(keyToText(await admitted)).toBe(keyIn(first));
    },
  );

  test("one address has ten places at the door, all together thirty", async () => {
    const room = await openTestRoom(null, { admitsAll: false });
    const from = (last: number, name: string) =>
      standAtDoor(room.origin, room.code, { name, localAddress: `127.0.0.${last}` });
    for (const last of [1, 2, 3]) {
      for (let count = 0; count < 10; count++) await from(last, `Ana ${count}`);
      await until("ten more wait", () => room.knocks.length === last * 10);
      const eleventh = await from(last, "one too many");
      await eleventh.closed;
      expect(eleventh.answers).toEqual([JSON.stringify({ refused: "too-many-tries" })]);
    }
    const elsewhere = await from(4, "Ben");
    await elsewhere.closed;
    expect(elsewhere.answers, "the door is full").toEqual([JSON.stringify({ refused: "too-many-tries" })]);
    expect(room.knocks).toHaveLength(30);
    room.knocks[0]?.answer(false);
    await until("there is room again", async () => {
      const again = await from(4, "Ben");
      await until("heard or waiting", () => again.answers.length > 0 || room.knocks.length > 30);
      return room.knocks.length > 30;
    });
  });

  test("who has knocked waits: another word ends it", async () => {
    const room = await openTestRoom(null, { admitsAll: false });
    const raw = await standAtDoor(room.origin, room.code);
    await until("at the door", () => room.knocks.length === 1);
    raw.socket.send("let me in");
    await raw.closed;
    expect(raw.answers).toEqual([]);
  });
});

describe("a person who is put out", () => {
  async function welcomed(room: TestRoom, name: string, secret: string): Promise<RawSocket> {
    const raw = await openRawSocket(room.origin, room.key);
    raw.send({ kind: "hello", hello: helloOf(secret, name) });
    await until("welcome", () => raw.heard.some((frame) => frame.kind === "sync"));
    return raw;
  }

  function personOf(room: TestRoom, name: string): string {
    return people.all(room.hub.replica.doc).find((person) => person.name === name)?.id ?? "";
  }

  async function reasonFor(room: TestRoom, key: Uint8Array, secret: string): Promise<string> {
    const raw = await openRawSocket(room.origin, key);
    raw.send({ kind: "hello", hello: helloOf(secret, "Mallory") });
    return (await raw.closed).reason;
  }

  test("hears nothing more, and neither key lets them in", async () => {
    const room = await openTestRoom();
    const secret = mintId();
    const mallory = await welcomed(room, "Mallory", secret);
    const greeted = await openRawSocket(room.origin, room.key); // and says hello later
    const heard = mallory.heard.length;
    room.hub.removePerson(personOf(room, "Mallory"));
    room.hub.replica.doc.getMap("later").set("x", 1);
    expect((await mallory.closed).reason).toBe("removed");
    expect(mallory.heard.slice(heard)).toEqual([]);
    greeted.hello("Mallory again");
    expect((await greeted.closed).reason, "a new device that greeted before").toBe("key-unknown");
    const newKey = room.store.roomKey(room.workshopId);
    expect(newKey).not.toEqual(room.key);
    expect(await reasonFor(room, room.key, mintId()), "a new device with the old key").toBe("key-unknown");
    expect(await reasonFor(room, room.key, secret)).toBe("removed");
    expect(await reasonFor(room, newKey, secret), "also with the new key").toBe("removed");
  });

  test("takes nobody with them: who was away comes back to their seat with their words", async () => {
    const room = await openTestRoom();
    const ben = sitAtLink(room.joinUrl, "Ben");
    await ben.waitSaved();
    const benId = personAt(ben.doc);
    ben.close();
    await welcomed(room, "Mallory", mintId());
    const ana = sitAtLink(room.joinUrl, "Ana");
    await ana.waitSaved();
    room.hub.removePerson(personOf(room, "Mallory"));
    const newKey = keyToText(room.store.roomKey(room.workshopId));
    await ana.when("told the new key", ({ welcome }) => welcome?.roomKey === newKey);
    expect(ana.member.status.state, "on the same connection").not.toBe("waiting");

    write(ben, "written while away");
    const back = sitAtLink(room.joinUrl, "Ben", { secret: ben.secret, doc: ben.doc });
    await back.waitSaved();
    expect(personAt(back.doc)).toBe(benId);
    expect(back.member.status.welcome?.roomKey).toBe(newKey);
    expect(back.member.status.welcome?.secrets).toBeNull();
    expect(textsIn(room.hub.replica.doc)).toContain("written while away");
  });

  test("is nobody unknown, nor the one at this desk", async () => {
    const room = await openTestRoom();
    room.hub.removePerson("nobody");
    expect(room.store.roomKey(room.workshopId)).toEqual(room.key);
    expect(() => room.hub.removePerson(room.store.deskPerson(room.workshopId))).toThrow("not-allowed");
    expect(room.store.roomKey(room.workshopId)).toEqual(room.key);
  });
});

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

describe("a room with two computers", { timeout: 60_000 }, () => {
  test("whoever is put out at one is put out at the other; link, QR and code change", async () => {
    const first = await firstComputer();
    const second = await joinComputer(first, "Bea");
    const [ana, mallory] = [sit(first, "Ana"), sit(second, "Mallory")];
    await Promise.all([ana.waitSaved(), mallory.waitSaved()]);
    await until("the first knows Mallory", async () =>
      people.all((await first.desk()).doc).some((person) => person.name === "Mallory"),
    );
    const before = first.room() as RoomState;
    await first.host.client.call("room:remove", {
      workshopId: first.workshopId,
      personId: personAt(mallory.doc),
    });
    await until("put out of the second", () => mallory.ended() === "removed");
    await until("both have the new key", () => keyIn(first) === keyIn(second) && first.room() !== before);
    const after = first.room() as RoomState;
    for (const field of ["joinUrl", "qr", "code"] as const) expect(after[field]).not.toEqual(before[field]);
    await ana.when("told", ({ welcome }) => welcome?.roomKey === keyIn(first));
  });

  test("the second's desk puts people out of the first, and still steers it", async () => {
    const first = await firstComputer();
    const second = await joinComputer(first, "Bea");
    const [ana, mallory] = [sit(first, "Ana"), sit(first, "Mallory")];
    await Promise.all([ana.waitSaved(), mallory.waitSaved()]);
    const [firstDesk, secondDesk] = [await first.desk(), await second.desk()];
    firstDesk.steer({ step: { activityId: "a", stepId: "one" } });
    await until("the second knows of the step and of Mallory", () =>
      [
        secondDesk.control.getState().value.step.stepId === "one",
        people.get(secondDesk.doc, personAt(mallory.doc)),
      ].every(Boolean),
    );
    const former = keyIn(first);
    await second.host.client.call("room:remove", {
      workshopId: first.workshopId,
      personId: personAt(mallory.doc),
    });
    await until("put out of the first", () => mallory.ended() === "removed");
    await until("the first has the new key", () => keyIn(first) === keyIn(second) && keyIn(first) !== former);
    await ana.when("told", ({ welcome }) => welcome?.roomKey === keyIn(first));
    expect(firstDesk.control.getState().value.step.stepId, "the step stays").toBe("one");
    for (const [desk, stepId] of [
      [secondDesk, "two"],
      [firstDesk, "three"],
    ] as const) {
      await until("its desk has the new secrets", () => desk.wheel() !== null);
      desk.steer({ step: { activityId: "a", stepId } });
      await until(`both desks are at ${stepId}`, () =>
        [firstDesk, secondDesk].every((each) => each.control.getState().value.step.stepId === stepId),
      );
    }
  });

  test("both desks put somebody out, or steer, at the same time: all agree in the end", async () => {
    const first = await firstComputer();
    const second = await joinComputer(first, "Bea");
    const seats = [sit(first, "Ana"), sit(second, "Ben"), sit(first, "Mallory"), sit(second, "Mordred")];
    await Promise.all(seats.map((seat) => seat.waitSaved()));
    const desks = [await first.desk(), await second.desk()];
    const [ana, ben, mallory, mordred] = seats as [Seat, Seat, Seat, Seat];
    await until("all know all", () =>
      desks.every((desk) => seats.every((seat) => people.get(desk.doc, personAt(seat.doc)))),
    );
    const { workshopId } = first;
    await Promise.all([
      first.host.client.call("room:remove", { workshopId, personId: personAt(mordred.doc) }),
      second.host.client.call("room:remove", { workshopId, personId: personAt(mallory.doc) }),
    ]);
    await until("both are put out", () => [mallory, mordred].every((seat) => seat.ended() === "removed"));
    const told = (): (string | undefined)[] => [
      keyIn(first),
      keyIn(second),
      ...[ana, ben].map((seat) => seat.member.status.welcome?.roomKey),
      ...desks.map((desk) => desk.status.getState().welcome?.roomKey),
    ];
    await until("one key for all", () => new Set(told()).size === 1);
    await until("both open what either key hid", () =>
      desks.every((desk) => desk.wheel()?.secrets.covers.length === 3),
    );

    for (const [index, desk] of desks.entries())
      desk.steer({ step: { activityId: "a", stepId: `at once ${index}` } });
    const late = sit(second, "Late");
    await late.waitSaved();
    const [one, other] = desks.map((desk) => desk.control);
    await until("the desks agree", () => {
      const value = one?.getState().value;
      return value?.step.stepId.startsWith("at once") && isSame(value, other?.getState().value);
    });
    expect(new Set(told())).toEqual(new Set([keyIn(first)]));
  });

  test("desks that steered at once: a page that saw one first takes the one that counts", async () => {
    const room = await openTestRoom();
    const { doc } = room.hub.replica;
    const other = new Y.Doc();
    Y.applyUpdate(other, Y.encodeStateAsUpdate(doc));
    const secrets = room.store.secrets(room.workshopId);
    const steerAs = (deviceId: string, at: Y.Doc): void =>
      steer(
        at,
        { workshopId: room.workshopId, deviceId, secrets },
        { step: { activityId: "a", stepId: deviceId } },
      );
    steerAs("first", doc);
    steerAs("second", other);
    const page = openSession(
      helloOf(mintId(), "Ana"),
      () => dialRoom(room.origin, room.key),
      () => false,
    );
    onTestFinished(() => page.close());
    const stepAt = (): string => page.control.getState().value.step.stepId;
    await until("it saw one", () => stepAt() === "first");
    Y.applyUpdate(doc, Y.encodeStateAsUpdate(other));
    await until("and then the other, of the same revision", () => stepAt() === "second");
    expect(page.control.getState().value.revision).toBe(1);
  });

  test("a computer that is put out closes its room, and its people go on at the other", async () => {
    const first = await firstComputer();
    const second = await joinComputer(first, "Bea");
    const ben = sit(second, "Ben");
    await ben.waitSaved();
    await ben.when("told of both", ({ hosts }) => hosts.length === 2);
    const firstDesk = await first.desk();
    const bea = people.all(firstDesk.doc).find((person) => person.name === "Bea")?.id ?? "";
    await first.host.client.call("room:remove", { workshopId: first.workshopId, personId: bea });
    await until("its room is closed", () => second.room() === null);
    write(ben, "at the first");
    await ben.waitSaved();
    await until("heard there", () => textsIn(firstDesk.doc).includes("at the first"));
    const secondDesk = await second.desk();
    expect(textsIn(secondDesk.doc), "and not at the one put out").not.toContain("at the first");
    await second.host.client.call("room:open", { workshopId: first.workshopId, address: "" });
    await until("opened again, it is put out again", () => second.room() === null);
  });
});

describe("joining another computer's room", { timeout: 60_000 }, () => {
  test("a wrong code, a refusal, nobody there, oneself: each is said", async () => {
    const first = await firstComputer();
    const other = await startComputer(tempFolder());
    const { address, port, code } = first.room() as RoomState;
    const join = (input: Partial<{ port: number; code: string }>, at = other) =>
      at.host.client.call("workshops:join", { address, port, code, name: "Bea", ...input });
    await expect(join({ code: "WRONG2" })).rejects.toMatchObject({ code: "code-wrong" });
    await expect(join({ port: await freePort() })).rejects.toMatchObject({ code: "connection-lost" });
    await expect(join({}, first), "its own room").rejects.toMatchObject({ code: "not-allowed" });
    await Promise.all([
      expect(join({})).rejects.toMatchObject({ code: "not-admitted" }),
      until("at the door", () => first.room()?.knocks[0]).then(({ knockId }) =>
        first.host.client.call("room:answer", { knockId, isAdmitted: false }),
      ),
    ]);
    expect(await other.host.client.call("workshops:list", {})).toEqual([]);
    await expect(
      first.host.client.call("room:remove", { workshopId: "none", personId: "x" }),
    ).rejects.toMatchObject({ code: "workshop-unknown" });
  });

  test("a desk that is closed waits at no door", async () => {
    const first = await firstComputer();
    const other = await startComputer(tempFolder());
    const { address, port, code } = first.room() as RoomState;
    const desk = await openDeskClient(other.host.link, { session: other.host.session });
    desk.client.call("workshops:join", { address, port, code, name: "Bea" }).catch(() => undefined);
    await until("at the door", () => first.room()?.knocks.length === 1);
    desk.close();
    await until("gone", () => first.room()?.knocks.length === 0);
    expect(await other.host.client.call("workshops:list", {})).toEqual([]);
  });

  test("whoever joined has the whole copy on disk at once", async () => {
    const first = await firstComputer();
    const ana = sit(first, "Ana");
    await ana.waitSaved();
    write(ana, "from before");
    await ana.waitSaved();
    const second = await joinComputer(first, "Bea");
    const [entry] = await second.host.client.call("workshops:list", {});
    expect(entry).toMatchObject({ id: first.workshopId, title: "Carried" });
    expect(textsIn((await second.desk()).doc)).toContain("from before");
    const me = people.get(
      (await second.desk()).doc,
      (await second.desk()).status.getState().welcome?.personId ?? "",
    );
    expect(me).toMatchObject({ name: "Bea", role: "coFacilitator" });
  });

  test("a participant who plays a host is told nothing", async () => {
    const room = await openTestRoom();
    const own = mintRoomSecrets();
    const heard: Uint8Array[] = [];
    let greetings = 0;
    const rogue = new WebSocketServer({ port: 0, host: "127.0.0.1" });
    onTestFinished(() => {
      for (const socket of rogue.clients) socket.terminate();
      rogue.close();
    });
    rogue.on("connection", (socket) => {
      greetings++;
      acceptSecurely(socketPipe(socket), [room.key], (pipe) => pipe.listen((bytes) => heard.push(bytes)), [
        keyOf(own.control),
      ]);
    });
    await once(rogue, "listening");
    const { port } = rogue.address() as AddressInfo;
    room.store.keepKnownHosts(room.workshopId, [{ address: "127.0.0.1", port }]);
    room.store.keepRoomPort(room.workshopId, await freePort());
    const opened = await openRoom({
      ...room,
      port: 0,
      address: "127.0.0.1",
      addresses: [{ address: "127.0.0.1", adapter: "lo", isReachable: false, kind: "loopback" }],
      onChange: () => undefined,
      onPutOut: () => undefined,
    });
    onTestFinished(() => opened.close());
    await until("it was dialled more than once", () => greetings > 2);
    expect(heard).toEqual([]);
    expect(opened.state().follows).toBeNull();
  });
});

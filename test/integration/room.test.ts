/** The room's server over real sockets: who gets in, what they may say, and that nobody can spoil it for others. */
import { request } from "node:http";
import { mkdirSync } from "node:fs";
import { connect } from "node:net";
import path from "node:path";
import * as encoding from "lib0/encoding";
import { describe, expect, onTestFinished, test } from "vitest";
import { Awareness, encodeAwarenessUpdate } from "y-protocols/awareness";
import { WebSocket } from "ws";
import * as Y from "yjs";
import { MEMBER_LIMIT } from "../../electron/host/room/hub.ts";
import type { MemberPlace } from "../../electron/host/room/member.ts";
import { openRoomServer } from "../../electron/host/room/server.ts";
import { openDeskServer } from "../../electron/host/deskServer.ts";
import { knock } from "../../renderer/sync/roomSocket.ts";
import { addCards, cards } from "../../shared/doc/cards.ts";
import { addPerson, people } from "../../shared/doc/people.ts";
import { readRecords } from "../../shared/doc/records.ts";
import { encodeFrame, PROTOCOL, helloOf } from "../../shared/sync/frames.ts";
import { keyToText, mintKey } from "../../shared/sync/seal.ts";
import { mintId } from "../../shared/util/ids.ts";
import { openDeskClient } from "../support/deskClient.ts";
import { handPipe } from "../support/handPipe.ts";
import { syncFrame } from "../support/junk.ts";
import { personAt } from "../support/personAt.ts";
import { KEYS } from "../support/keys.ts";
import { openTestRoom, type TestRoom } from "../support/openTestRoom.ts";
import { seeded } from "../support/random.ts";
import { openRawSocket, type RawSocket } from "../support/rawSocket.ts";
import { report } from "../support/report.ts";
import { openSeat, type Seat } from "../support/seat.ts";
import { until } from "../support/until.ts";

function sit(room: { joinUrl: string }, name: string, secret?: string): Seat {
  const seat = openSeat({ joinUrl: room.joinUrl, name, ...(secret === undefined ? {} : { secret }) });
  onTestFinished(() => seat.close());
  return seat;
}

function write(doc: Y.Doc, text: string): void {
  addCards(doc, { activityId: "a", authorId: personAt(doc), createdAt: 1 }, [{ text }]);
}

const textsIn = (doc: Y.Doc): string[] =>
  cards
    .all(doc)
    .map((card) => card.text)
    .toSorted();

/** One that has said hello and was welcomed. */
async function welcomed(room: TestRoom, name: string, secret?: string): Promise<RawSocket> {
  const raw = await openRawSocket(room.origin, room.key);
  raw.hello(name, secret);
  await until("welcome", () => raw.heard.some((frame) => frame.kind === "welcome"));
  return raw;
}

function get(
  room: { port: number },
  target: string,
  method = "GET",
): Promise<{ status: number; body: string; head: Record<string, unknown> }> {
  return new Promise((resolve, reject) => {
    const asked = request({ host: "127.0.0.1", port: room.port, path: target, method }, (response) => {
      let body = "";
      response.on("data", (bytes: Buffer) => (body += bytes.toString("latin1")));
      response.on("end", () => resolve({ status: response.statusCode ?? 0, body, head: response.headers }));
    });
    asked.on("error", reject);
    asked.end();
  });
}

describe("what a seat may say", () => {
  const update = Y.encodeStateAsUpdate(new Y.Doc());
  const nested = (): Uint8Array => {
    const encoder = encoding.createEncoder();
    encoding.writeVarUint(encoder, 2);
    encoding.writeVarUint(encoder, 2 ** 40);
    return encoding.toUint8Array(encoder);
  };
  const kinds: readonly (readonly [what: string, say: (raw: RawSocket) => void, reason: string])[] = [
    ["random bytes", (raw) => raw.sendBytes(seeded(1).bytes(200)), "frame-garbled"],
    ["no bytes", (raw) => raw.sendBytes(new Uint8Array()), "frame-garbled"],
    ["a frame sealed with another key", (raw) => raw.sendBytes(mintKey()), "frame-garbled"],
    [
      "a frame that is not sealed",
      (raw) => raw.sendBytes(encodeFrame({ kind: "ack", count: 1 })),
      "frame-garbled",
    ],
    ["junk under a good seal", (raw) => raw.sendSealed(seeded(2).bytes(100)), "frame-garbled"],
    ["nothing under a good seal", (raw) => raw.sendSealed(new Uint8Array()), "frame-garbled"],
    ["hello twice", (raw) => raw.hello("Mallory"), "frame-garbled"],
    [
      "a welcome",
      (raw) =>
        raw.send({ kind: "welcome", welcome: { personId: "p", workshopId: "w", role: "seat", ...KEYS } }),
      "frame-garbled",
    ],
    ["an acknowledgement", (raw) => raw.send({ kind: "ack", count: 9 }), "frame-garbled"],
    ["a trouble", (raw) => raw.send({ kind: "trouble", code: "disk-full" }), "frame-garbled"],
    ["an unknown kind of sync", (raw) => raw.sendSealed(syncFrame(7, update)), "frame-garbled"],
    ["a sync message cut short", (raw) => raw.send({ kind: "sync", message: nested() }), "frame-garbled"],
    [
      "an empty sync message",
      (raw) => raw.send({ kind: "sync", message: new Uint8Array() }),
      "frame-garbled",
    ],
    ["a broken update", (raw) => raw.sendSealed(syncFrame(2, seeded(3).bytes(60))), "frame-garbled"],
    [
      "a broken state vector",
      (raw) => raw.sendSealed(syncFrame(0, new Uint8Array([9, 255, 255]))),
      "frame-garbled",
    ],
    [
      "presence that is none",
      (raw) => raw.send({ kind: "awareness", update: new Uint8Array([1, 2, 3, 4]) }),
      "frame-garbled",
    ],
    [
      "presence as large as a book",
      (raw) => raw.send({ kind: "awareness", update: new Uint8Array(9_000) }),
      "frame-garbled",
    ],
    [
      "presence of a crowd",
      (raw) => {
        const crowd = Array.from({ length: 5 }, () => new Awareness(new Y.Doc()));
        for (const each of crowd) {
          each.setLocalState({}); // a second time: the first is passed over
          raw.send({ kind: "awareness", update: encodeAwarenessUpdate(each, [each.clientID]) });
          each.destroy();
        }
      },
      "frame-garbled",
    ],
    ["an answer to a ping", (raw) => raw.send({ kind: "pong", sentAt: 1, hostNow: 1 }), "frame-garbled"],
    ["a ping of the socket's own", (raw) => raw.socket.ping(), "frame-garbled"],
    ["a message above the limit", (raw) => raw.sendBytes(new Uint8Array(8 * 1024 * 1024 + 1)), ""],
  ];

  test("garbage of every kind ends its own connection and no other", async () => {
    const room = await openTestRoom();
    const seat = sit(room, "Ana");
    await seat.waitSaved();
    let drops = 0;
    seat.member.onStatus(() => {
      if (seat.member.status.state === "waiting") drops++;
    });
    for (const [index, [what, say, reason]] of kinds.entries()) {
      const raw = await welcomed(room, "Mallory", "m".repeat(20));
      say(raw);
      // What follows garbage in the same breath is not heard either.
      const late = new Y.Doc();
      write(late, `too late ${what}`);
      raw.sendSealed(syncFrame(2, Y.encodeStateAsUpdate(late)));
      expect((await raw.closed).reason, what).toBe(reason);
      write(seat.doc, `after ${index}`);
      await seat.waitSaved();
    }
    expect(drops).toBe(0);
    expect(textsIn(room.hub.replica.doc)).toEqual(textsIn(seat.doc));
    expect(textsIn(room.hub.replica.doc)).toEqual(kinds.map((_kind, index) => `after ${index}`).toSorted());
    await until("garblers are gone", () => room.hub.members() === 1);
    expect(people.all(room.hub.replica.doc)).toHaveLength(3);
  });

  test("before hello nothing is heard, and another version is told so", async () => {
    const room = await openTestRoom();
    const early = await openRawSocket(room.origin, room.key);
    early.sendSealed(syncFrame(2, update));
    expect((await early.closed).reason).toBe("frame-garbled");
    const newer = await openRawSocket(room.origin, room.key);
    newer.send({ kind: "hello", hello: { ...helloOf(mintId(), "Newer"), protocol: PROTOCOL + 1 } });
    expect((await newer.closed).reason).toBe("protocol-differs");
    const nameless = await openRawSocket(room.origin, room.key);
    nameless.hello("  ");
    expect((await nameless.closed).reason).toBe("frame-garbled");
    expect(people.all(room.hub.replica.doc)).toHaveLength(1);
  });

  test("text ends the connection, before and after the welcome", async () => {
    const room = await openTestRoom();
    const early = await openRawSocket(room.origin, room.key);
    const late = await welcomed(room, "Ana");
    for (const raw of [early, late]) {
      raw.socket.send("hello?");
      const doc = new Y.Doc();
      write(doc, "Too late");
      raw.sendSealed(syncFrame(2, Y.encodeStateAsUpdate(doc)));
      expect((await raw.closed).reason).toBe("frame-garbled");
    }
    expect(textsIn(room.hub.replica.doc)).toEqual([]);
    expect(room.hub.members()).toBe(0);
  });

  test(
    "who does not speak is let go, and meanwhile does not keep the room from others",
    { timeout: 30_000 },
    async () => {
      const room = await openTestRoom();
      const silent = await Promise.all([
        openRawSocket(room.origin, room.key),
        openRawSocket(room.origin, room.key, { path: "/knock" }),
      ]);
      const seat = sit(room, "Ana");
      await seat.waitSaved();
      await Promise.all(silent.map((raw) => raw.closed));
      await until("only the seat is left", () => room.hub.members() === 1);
      expect(seat.member.status.state).toBe("saved");
    },
  );
});

describe("many", () => {
  test("forty seats each write a card and all have all", { timeout: 60_000 }, async () => {
    const room = await openTestRoom();
    const start = performance.now();
    const seats = Array.from({ length: 40 }, (_, index) => sit(room, `Person ${index}`));
    await Promise.all(seats.map((seat) => seat.waitSaved()));
    const joined = performance.now();
    for (const [index, seat] of seats.entries()) write(seat.doc, `Card ${index}`);
    await Promise.all(seats.map((seat) => seat.waitSaved()));
    await until("all have all", () =>
      seats.every((seat) => cards.all(seat.doc).length === 40 && people.all(seat.doc).length === 41),
    );
    report(
      `40 seats: joined in ${Math.round(joined - start)} ms, all had all after ${Math.round(performance.now() - joined)} ms`,
    );
    const records = readRecords(room.hub.replica.doc);
    for (const seat of seats) expect(readRecords(seat.doc)).toEqual(records);
    expect(room.hub.seats()).toBe(40);
  });

  test("seats beyond the limit are told that the room is full; desk and stage are not", async () => {
    const room = await openTestRoom();
    const pipes = Array.from({ length: MEMBER_LIMIT + 1 }, () => handPipe());
    function hello(pipe: ReturnType<typeof handPipe>, place: MemberPlace): void {
      room.hub.join(pipe.right, place);
      pipe.left.listen(() => undefined);
      pipe.left.send(encodeFrame({ kind: "hello", hello: helloOf(mintId(), "Ana") }));
      pipe.deliver("right");
    }
    // Who has not said hello takes no place.
    for (const pipe of Array.from({ length: 10 }, () => handPipe())) room.hub.join(pipe.right, "socket");
    for (const pipe of pipes) hello(pipe, "socket");
    expect(room.hub.seats()).toBe(MEMBER_LIMIT);
    expect(pipes.map((pipe) => pipe.isOpen()).indexOf(false)).toBe(MEMBER_LIMIT);
    expect(people.all(room.hub.replica.doc), "who is refused is not on the roster").toHaveLength(
      MEMBER_LIMIT + 1,
    );
    for (const role of ["facilitator", "stage"] as const) {
      const pipe = handPipe();
      hello(pipe, role);
      expect(pipe.isOpen(), role).toBe(true);
    }
  });

  test("silent and babbling sockets of one address keep nobody out", { timeout: 60_000 }, async () => {
    const room = await openTestRoom();
    const before = sit(room, "Ana");
    await before.waitSaved();
    const attacker = "127.0.0.2"; // a computer in the room without key or code
    let refused = 0;
    const held: WebSocket[] = [];
    onTestFinished(() => {
      for (const socket of held) socket.terminate();
    });
    async function attack(target: string, say: string | null): Promise<void> {
      const socket = new WebSocket(`${room.origin}${target}`, { localAddress: attacker });
      held.push(socket);
      socket.on("error", () => undefined);
      await new Promise<void>((resolve) => {
        socket.once("open", () => {
          if (say !== null) socket.send(say);
          resolve();
        });
        socket.once("unexpected-response", () => {
          refused++;
          socket.terminate();
          resolve();
        });
      });
    }
    await Promise.all(
      Array.from({ length: 450 }, (_, index) =>
        attack(index % 3 === 0 ? "/knock" : "/lane", index % 2 === 0 ? null : "hello?"),
      ),
    ).catch(() => undefined);
    expect(refused).toBeGreaterThan(0);
    const next = sit(room, "Ben");
    await next.waitSaved();
    expect(keyToText(await knock(room.origin, room.code, "Ana"))).toBe(keyToText(room.key));
    const desk = handPipe();
    room.hub.join(desk.right, "facilitator");
    expect(desk.isOpen()).toBe(true);
    expect(before.member.status.state).toBe("saved");
  });

  test.each([
    ["/knock", ["hello?"]],
    ["/signal", ['{"type":"subscribe","topics":["a"]}', "hello?"]],
  ])(
    "sockets of one address that leave the goodbye of %s unanswered keep nobody out",
    async (target, words) => {
      const room = await openTestRoom();
      let refused = 0;
      for (let index = 0; index < 210; index++) {
        const socket = new WebSocket(`${room.origin}${target}`, { localAddress: "127.0.0.2" });
        onTestFinished(() => socket.terminate());
        socket.on("error", () => refused++);
        await new Promise<void>((resolve) => {
          socket.once("error", () => resolve());
          socket.once("open", () => {
            socket.pause();
            for (const word of words) socket.send(word);
            resolve();
          });
        });
      }
      const ben = sit(room, "Ben");
      await ben.waitSaved();
      expect(refused).toBeGreaterThan(100);
    },
  );

  test("a device that does not answer is let go, one that answers stays", async () => {
    const room = await openTestRoom();
    const server = await openRoomServer({
      ...room,
      keys: () => [room.key],
      controls: () => [],
      code: () => room.code,
      onKnock: () => undefined,
      address: "127.0.0.1",
      port: 0,
      pingMs: 50,
    });
    onTestFinished(() => server.close());
    const origin = `ws://127.0.0.1:${server.port}`;
    const [asleep, awake] = await Promise.all([
      openRawSocket(origin, room.key),
      openRawSocket(origin, room.key),
    ]);
    let pings = 0;
    awake.socket.on("ping", () => pings++);
    for (const raw of [asleep, awake]) {
      raw.hello("Ana");
      await until("welcome", () => raw.heard.length > 0);
    }
    asleep.socket.pause();
    await until("only one is left", () => room.hub.seats() === 1);
    const then = pings;
    await until("asked again and again", () => pings > then + 5);
    expect(room.hub.seats()).toBe(1);
    asleep.socket.terminate();
    awake.socket.close();
  });
});

describe("who sits where", () => {
  const nameOf = (seat: Seat): string =>
    people.get(seat.doc, seat.member.status.welcome?.personId ?? "")?.name ?? "";

  test("a device is the same person when it comes back, also after a restart of the host", async () => {
    const room = await openTestRoom();
    const seat = sit(room, "Ana");
    await seat.waitSaved();
    const personId = seat.member.status.welcome?.personId;
    seat.close();
    const back = sit(room, "Another name", seat.secret);
    await back.waitSaved();
    expect(back.member.status.welcome?.personId).toBe(personId);
    await room.close();
    await back.when("waiting", (status) => status.state === "waiting");
    write(back.doc, "Written while the host was away");
    expect(back.member.status.hasUnsaved).toBe(true);
    const again = await openTestRoom(room);
    await back.waitSaved();
    expect(back.member.status.welcome?.personId).toBe(personId);
    expect(textsIn(again.hub.replica.doc)).toEqual(["Written while the host was away"]);
    expect(people.all(again.hub.replica.doc)).toHaveLength(2);
  });

  test("a name on the panel is claimed once; the next of that name are told apart", async () => {
    const room = await openTestRoom();
    const named = addPerson(room.hub.replica.doc, { name: "Zoé Tremblay", organization: "Hospital" });
    const seats = [];
    for (const typed of ["zoe  tremblay", "Zoé Tremblay", "ZOÉ TREMBLAY", "Facilitator"]) {
      const seat = sit(room, typed);
      await seat.waitSaved();
      await until("on the roster", () => nameOf(seat) !== "");
      seats.push(seat);
    }
    expect(seats.map(nameOf)).toEqual([
      "Zoé Tremblay",
      "Zoé Tremblay (2)",
      "ZOÉ TREMBLAY (3)",
      "Facilitator (2)",
    ]);
    expect(seats[0]?.member.status.welcome?.personId).toBe(named);
    expect(people.get(room.hub.replica.doc, named)).toMatchObject({ organization: "Hospital" });
    expect(people.get(room.hub.replica.doc, named)?.joinedAt).toBeGreaterThan(0);
  });

  test("a name of any length and any signs is one that everybody reads alike", async () => {
    const room = await openTestRoom();
    const raw = await welcomed(room, `${"x".repeat(79)}😀`);
    const twin = await welcomed(room, `${"x".repeat(79)}😀`);
    const seat = sit(room, "Ana");
    await seat.waitSaved();
    expect(readRecords(seat.doc).people).toEqual(readRecords(room.hub.replica.doc).people);
    expect(new Set(people.all(seat.doc).map((person) => person.name)).size).toBe(4);
    for (const each of [raw, twin]) each.socket.close();
  });
});

describe("edits", () => {
  test("an edit goes once to each other member and never back", async () => {
    const room = await openTestRoom();
    const [author, ...others] = await Promise.all(["Ana", "Ben", "Eve"].map((name) => welcomed(room, name)));
    const carried = (raw: RawSocket): number =>
      raw.heard.filter((frame) => frame.kind === "sync" && (frame.message[0] === 1 || frame.message[0] === 2))
        .length;
    const settle = async (): Promise<void> => {
      // Each asks for the state: its answer comes after everything said before.
      for (const raw of [author, ...others]) {
        const before =
          raw?.heard.filter((frame) => frame.kind === "sync" && frame.message[0] === 1).length ?? 0;
        raw?.sendSealed(syncFrame(0, Y.encodeStateVector(room.hub.replica.doc)));
        await until("answer", () => {
          const now =
            raw?.heard.filter((frame) => frame.kind === "sync" && frame.message[0] === 1).length ?? 0;
          return now > before;
        });
      }
    };
    await settle();
    const before = [author, ...others].map((raw) => (raw ? carried(raw) : 0));
    const doc = new Y.Doc();
    const updates: Uint8Array[] = [];
    doc.on("update", (update: Uint8Array) => updates.push(update));
    const said = author?.heard.find((frame) => frame.kind === "welcome");
    const authorId = said?.kind === "welcome" ? said.welcome.personId : "";
    for (let count = 0; count < 10; count++)
      addCards(doc, { activityId: "a", authorId, createdAt: 1 }, [{ text: `Card ${count}` }]);
    for (const update of updates) author?.sendSealed(syncFrame(2, update));
    for (const update of updates) author?.sendSealed(syncFrame(2, update)); // said twice is one edit
    await until("acknowledged", () =>
      author?.heard.some((frame) => frame.kind === "ack" && frame.count === 20),
    );
    await settle();
    const after = [author, ...others].map((raw, index) => (raw ? carried(raw) : 0) - (before[index] ?? 0));
    expect(after, "one is the answer of the last question").toEqual([1, 11, 11]);
    for (const raw of [author, ...others]) raw?.socket.close();
  });

  test("nobody writes, or is present, under another device's client id", async () => {
    const room = await openTestRoom();
    const ana = sit(room, "Ana");
    await ana.waitSaved();
    await until("Ana is present", () => room.hub.awareness.getStates().has(ana.doc.clientID));
    // For a reason after which nobody forgets words: the host may take the wrong one for who it is.
    for (const what of ["edit", "presence"] as const) {
      const mallory = await welcomed(room, `Mallory ${what}`);
      const said = mallory.heard.find((frame) => frame.kind === "welcome");
      const authorId = said?.kind === "welcome" ? said.welcome.personId : "";
      const forged = new Y.Doc();
      forged.clientID = ana.doc.clientID;
      addCards(forged, { activityId: "a", authorId, createdAt: 1 }, [
        { text: "Mallory's own, under Ana's id" },
      ]);
      const presence = new Awareness(forged);
      onTestFinished(() => presence.destroy());
      if (what === "edit") mallory.sendSealed(syncFrame(2, Y.encodeStateAsUpdate(forged)));
      else mallory.send({ kind: "awareness", update: encodeAwarenessUpdate(presence, [forged.clientID]) });
      expect((await mallory.closed).reason, what).toBe("connection-lost");
    }
    write(ana.doc, "Mine");
    await ana.waitSaved();
    expect(textsIn(room.hub.replica.doc)).toEqual(["Mine"]);
  });

  test("the stage only watches", async () => {
    const room = await openTestRoom();
    const pipe = handPipe();
    room.hub.join(pipe.right, "stage");
    const said: Uint8Array[] = [];
    pipe.left.listen((bytes) => said.push(bytes));
    pipe.left.send(encodeFrame({ kind: "hello", hello: helloOf(mintId(), "Stage") }));
    const doc = new Y.Doc();
    write(doc, "From the stage");
    pipe.left.send(syncFrame(2, Y.encodeStateAsUpdate(doc)));
    while (pipe.deliver("right"));
    const before = textsIn(room.hub.replica.doc);
    write(room.hub.replica.doc, "From a seat");
    while (pipe.deliver("left"));
    expect(before).toEqual([]);
    expect(pipe.isOpen()).toBe(true);
    expect(said.length, "welcome, hosts, question, the seat's edit").toBe(4);
  });

  test("who leaves is no longer present, who comes back is at once", async () => {
    const room = await openTestRoom();
    const [ana, ben] = [sit(room, "Ana"), sit(room, "Ben")];
    await Promise.all([ana.waitSaved(), ben.waitSaved()]);
    ana.awareness.setLocalState({ step: "write" });
    const sees = (seat: Seat, other: Seat): unknown => seat.awareness.getStates().get(other.doc.clientID);
    await until("Ben sees Ana", () => sees(ben, ana));
    await room.close();
    await ben.when("waiting", (status) => status.state === "waiting");
    const again = await openTestRoom(room);
    await Promise.all([ana.waitSaved(), ben.waitSaved()]);
    await until("the host knows of both", () => room.hub !== again.hub && sees(ben, ana) && sees(ana, ben));
    ana.close();
    await until("Ana is gone", () => !sees(ben, ana));
    expect(sees(ben, ben)).toBeDefined();
  });

  test("a device whose connection broke is present again at once", async () => {
    const room = await openTestRoom();
    const ben = sit(room, "Ben");
    await ben.waitSaved();
    const secret = mintId();
    const doc = new Y.Doc();
    const first = openSeat({ joinUrl: room.joinUrl, name: "Ana", secret, doc });
    await until("Ben sees Ana", () => ben.awareness.getStates().has(doc.clientID));
    const presence = encodeAwarenessUpdate(first.awareness, [doc.clientID]);
    const pipes = handPipe();
    first.member.attach(pipes.left); // another connection takes over: the first one closes
    await until("the host takes Ana away", () => !ben.awareness.getStates().has(doc.clientID));
    room.hub.join(pipes.right, "socket");
    while (pipes.deliver("right") || pipes.deliver("left"));
    expect(presence.length).toBeGreaterThan(0);
    await until("Ben sees Ana again", () => ben.awareness.getStates().has(doc.clientID), 2_000);
    first.close();
  });
});

describe("knocking", () => {
  test("the right code gives the key, a wrong one nothing, and too many are held back", async () => {
    const room = await openTestRoom();
    expect(keyToText(await knock(room.origin, ` ${room.code.toLowerCase()} `, "Ana"))).toBe(
      keyToText(room.key),
    );
    for (let count = 0; count < 10; count++)
      await expect(knock(room.origin, "WRONG2", "Ana")).rejects.toMatchObject({ code: "code-wrong" });
    await expect(knock(room.origin, "WRONG2", "Ana")).rejects.toMatchObject({ code: "too-many-tries" });
    await expect(knock(room.origin, room.code, "Ana"), "also with the right one").rejects.toMatchObject({
      code: "too-many-tries",
    });
    // Who has the link is not held back.
    const seat = sit(room, "Ana");
    await seat.waitSaved();
  });

  test("junk at the door counts as a wrong code", async () => {
    const room = await openTestRoom();
    const zero = keyToText(new Uint8Array(32)); // no point of the curve
    for (const junk of [
      "",
      "{}",
      "null",
      "x".repeat(2_000),
      JSON.stringify({ code: room.code, publicKey: zero }),
    ]) {
      const raw = await openRawSocket(room.origin, room.key, { path: "/knock" });
      const answer = new Promise<string>((resolve) => {
        raw.socket.once("message", (data) => resolve((data as Buffer).toString()));
      });
      raw.socket.send(junk);
      expect(JSON.parse(await answer)).toEqual({ refused: "code-wrong" });
    }
  });

  test("a seat with another key is told so and does not try again", async () => {
    const room = await openTestRoom();
    const seat = openSeat({
      joinUrl: `http://127.0.0.1:${room.port}/#${keyToText(mintKey())}`,
      name: "Mallory",
    });
    await until("refused", () => seat.ended() === "key-unknown");
    expect(people.all(room.hub.replica.doc)).toHaveLength(1);
    seat.close();
  });
});

describe("the HTTP side", () => {
  test("a page of another origin may not open the lane or knock", async () => {
    const room = await openTestRoom();
    for (const path of ["/lane", "/knock"]) {
      const foreign = { path, headers: { origin: "http://evil.example" } };
      await expect(openRawSocket(room.origin, room.key, foreign)).rejects.toThrow("403");
      const own = await openRawSocket(room.origin, room.key, {
        path,
        headers: { origin: room.origin.replace("ws", "http") },
      });
      own.socket.close();
    }
    await expect(openRawSocket(room.origin, room.key, { path: "/desk" })).rejects.toThrow("403");
  });

  test("nor one that has pointed its own name here", async () => {
    const room = await openTestRoom();
    const name = `evil.example:${room.port}`;
    for (const headers of [{ host: name, origin: `http://${name}` }, { host: name }])
      for (const path of ["/lane", "/knock"])
        await expect(openRawSocket(room.origin, room.key, { path, headers })).rejects.toThrow("403");
  });

  test("what is no file is not found, and hurts nobody", async () => {
    const room = await openTestRoom();
    mkdirSync(path.join(room.pagesFolder, "assets/folder.js"));
    expect(await get(room, "/assets/folder.js")).toMatchObject({ status: 404 });
    expect(await get(room, "/")).toMatchObject({ status: 200 });
  });

  test("only files of the build are served", async () => {
    const room = await openTestRoom();
    expect(await get(room, "/")).toMatchObject({ status: 200, body: "<title>seat</title>" });
    expect(await get(room, "/?lang=fr")).toMatchObject({ status: 200 });
    const asset = await get(room, "/assets/seat-1a2b.js");
    expect(asset).toMatchObject({ status: 200, body: "export {};" });
    expect(asset.head["content-security-policy"]).toContain("default-src 'none'");
    expect((await get(room, "/assets/big.png")).body).toHaveLength(300_000);
    expect(await get(room, "/assets/seat-1a2b.js", "HEAD")).toMatchObject({ status: 200, body: "" });
    for (const target of [
      "/../secret.js",
      "/assets/../../secret.js",
      "/assets/%2e%2e/%2e%2e/secret.js",
      "/assets/..%2fsecret.js",
      "/assets//../../secret.js",
      "/assets/..\\..\\secret.js",
      "/assets/.hidden.js",
      "//",
      "///",
      "//assets/seat-1a2b.js",
      "/assets/",
      "/assets",
      "/assets/gone.js",
      "/assets/seat-1a2b.js/",
      "/desk.html",
      "/seat.html",
      "/charrette.sqlite",
      "/%",
      "/%00",
      "http://[",
      "*",
      "/__proto__",
      "/constructor",
    ]) {
      const answer = await get(room, target);
      expect([400, 404], target).toContain(answer.status);
      expect(answer.body, target).not.toContain("secret");
    }
    for (const method of ["POST", "PUT", "DELETE", "OPTIONS"])
      expect((await get(room, "/", method)).status).toBe(405);
    expect(await get(room, "/")).toMatchObject({ status: 200 });
  });

  test("what is no HTTP does not hurt", async () => {
    const room = await openTestRoom();
    const random = seeded(5);
    for (let count = 0; count < 50; count++) {
      const socket = connect(room.port, "127.0.0.1");
      socket.on("error", () => undefined);
      await new Promise((resolve) => socket.once("connect", resolve));
      socket.write(
        random.chance(0.5)
          ? random.bytes(300)
          : "GET /lane HTTP/1.1\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n",
      );
      socket.end();
      await new Promise((resolve) => {
        socket.once("close", resolve);
        socket.resume();
      });
    }
    const seat = sit(room, "Ana");
    await seat.waitSaved();
    expect(await get(room, "/")).toMatchObject({ status: 200 });
  });

  test("a closed room has no port, and dismisses seats but not the desk", async () => {
    const room = await openTestRoom();
    const seat = sit(room, "Ana");
    await seat.waitSaved();
    const desk = handPipe();
    room.hub.join(desk.right, "facilitator");
    const asleep = await openRawSocket(room.origin, room.key);
    asleep.hello("Asleep");
    await until("welcome", () => asleep.heard.length > 0);
    asleep.socket.pause(); // never answers the goodbye
    await room.close();
    await seat.when("waiting", (status) => status.state === "waiting");
    await expect(get(room, "/")).rejects.toThrow("ECONNREFUSED");
    asleep.socket.terminate();
  });
});

describe("the desk's server", () => {
  async function openDesk(): Promise<Awaited<ReturnType<typeof openDeskServer>> & { served: () => number }> {
    const { pagesFolder, store } = await openTestRoom();
    let served = 0;
    const sessions = store.deskSessions;
    const server = await openDeskServer({ pagesFolder, port: 0, sessions, serve: () => served++ });
    onTestFinished(() => server.close());
    return { ...server, served: () => served };
  }

  test("a link works once; its session works again; anything else does not", async () => {
    const server = await openDesk();
    const link = server.newLink();
    const desk = await openDeskClient(link);
    await expect(openDeskClient(link)).rejects.toMatchObject({ code: "token-unknown" });
    await expect(openDeskClient(link, { session: "x".repeat(43) })).rejects.toMatchObject({
      code: "token-unknown",
    });
    await expect(openDeskClient(link.replace(/#.*/, "#"))).rejects.toMatchObject({ code: "token-unknown" });
    const again = await openDeskClient(link, { session: desk.session });
    const other = await openDeskClient(server.newLink());
    expect(other.session).not.toBe(desk.session);
    expect(server.served()).toBe(3);
    for (const each of [desk, again, other]) each.close();
  });

  test("a foreign origin or a foreign host is refused before it can greet", async () => {
    const server = await openDesk();
    const own = `127.0.0.1:${server.port}`;
    for (const headers of [
      { origin: "http://evil.example" },
      { origin: `http://localhost:${server.port}` },
      { origin: "null" },
      { host: `evil.example:${server.port}`, origin: `http://evil.example:${server.port}` }, // DNS rebinding
      { host: "evil.example", origin: `http://${own}` },
    ])
      await expect(openDeskClient(server.newLink(), { headers })).rejects.toThrow("403");
    expect(server.served()).toBe(0);
    expect((await get(server, "/")).body).toContain("desk");
    expect((await get(server, "/stage.html")).body).toContain("stage");
    expect((await get(server, "//")).status).toBe(404);
  });
});

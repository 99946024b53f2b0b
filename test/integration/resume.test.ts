/** Real sockets that are slow, greedy or stuck: what it costs the host and the others, and how it ends. */
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { createServer } from "node:net";
import { describe, expect, onTestFinished, test } from "vitest";
import { WebSocketServer } from "ws";
import * as Y from "yjs";
import { socketPipe } from "../../electron/host/room/socketPipe.ts";
import { dialRoom } from "../../renderer/sync/roomSocket.ts";
import { addCards, cards } from "../../shared/doc/cards.ts";
import { helloOf } from "../../shared/sync/frames.ts";
import type { Pipe } from "../../shared/sync/pipe.ts";
import { acceptSecurely } from "../../shared/sync/secureLane.ts";
import { keyToText, mintKey } from "../../shared/sync/seal.ts";
import { mintId } from "../../shared/util/ids.ts";
import { syncFrame } from "../support/junk.ts";
import { openTestRoom, type TestRoom } from "../support/openTestRoom.ts";
import { openRawSocket, type RawSocket } from "../support/rawSocket.ts";
import { personAt } from "../support/personAt.ts";
import { report } from "../support/report.ts";
import { openSeat, type Seat } from "../support/seat.ts";
import { until } from "../support/until.ts";

const MEBIBYTE = 1024 * 1024;

function sit(room: { joinUrl: string }, name: string): Seat {
  const seat = openSeat({ joinUrl: room.joinUrl, name });
  onTestFinished(() => seat.close());
  return seat;
}

function write(doc: Y.Doc, text: string, authorId = personAt(doc)): void {
  addCards(doc, { activityId: "a", authorId, createdAt: 1 }, [{ text }]);
}

const textsIn = (doc: Y.Doc): string[] =>
  cards
    .all(doc)
    .map((card) => card.text)
    .toSorted();

/** The lane of a room on a port of its own, where the test sees each member's pipe. */
async function openWatchedLane(room: TestRoom): Promise<{ origin: string; joinUrl: string; pipes: Pipe[] }> {
  const pipes: Pipe[] = [];
  const server = new WebSocketServer({ port: 0, host: "127.0.0.1", maxPayload: 8 * MEBIBYTE });
  server.on("connection", (socket) => {
    socket.on("error", () => socket.terminate());
    const pipe = socketPipe(socket);
    pipes.push(pipe);
    acceptSecurely(pipe, [room.key], (secure) => room.hub.join(secure, "socket"));
  });
  await once(server, "listening");
  onTestFinished(() => {
    for (const socket of server.clients) socket.terminate();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return {
    origin: `ws://127.0.0.1:${port}`,
    joinUrl: `http://127.0.0.1:${port}/#${keyToText(room.key)}`,
    pipes,
  };
}

async function welcomed(origin: string, room: TestRoom): Promise<RawSocket> {
  const raw = await openRawSocket(origin, room.key);
  onTestFinished(() => raw.socket.terminate());
  raw.send({ kind: "hello", hello: helloOf(mintId(), "Raw") });
  await until("welcome", () => raw.heard.some((frame) => frame.kind === "welcome"));
  return raw;
}

describe("a member that does not read", () => {
  test(
    "slows nobody, costs the host little, and has everything when it reads again",
    { timeout: 60_000 },
    async () => {
      const room = await openTestRoom();
      const lane = await openWatchedLane(room);
      const deaf = await welcomed(lane.origin, room);
      const seat = sit(room, "Ana");
      await seat.waitSaved();
      deaf.sendSealed(syncFrame(0, Y.encodeStateVector(new Y.Doc())));
      await until("its document", () =>
        deaf.heard.some((frame) => frame.kind === "sync" && frame.message[0] === 1),
      );
      deaf.socket.pause();
      const deafPipe = lane.pipes[0];
      const bulk = room.hub.replica.doc.getMap("bulk");
      let [most, slowest] = [0, 0];
      // Enough to fill what two kernels hold for a socket, and then 40 MiB more.
      for (let count = 0; count < 200; count++) {
        const start = performance.now();
        bulk.set(String(count % 4), new Uint8Array(256 * 1024).fill(count));
        write(seat.doc, `card ${count}`);
        await until(
          "Ana has it",
          () => (seat.doc.getMap("bulk").get(String(count % 4)) as Uint8Array | undefined)?.[0] === count,
        );
        await seat.waitSaved();
        most = Math.max(most, deafPipe?.waitingBytes?.() ?? 0);
        slowest = Math.max(slowest, performance.now() - start);
      }
      report(
        `not read: at most ${Math.round(most / 1024)} KiB waited, Ana's slowest of 200 rounds ${Math.round(slowest)} ms`,
      );
      expect(room.hub.seats()).toBe(2);
      expect(most, "it fell behind").toBeGreaterThan(MEBIBYTE);
      expect(most).toBeLessThan(2 * MEBIBYTE);

      const heardBefore = deaf.heard.length;
      deaf.socket.resume();
      const doc = new Y.Doc();
      let read = 0;
      function hear(): void {
        for (const frame of deaf.heard.slice(read))
          if (frame.kind === "sync" && frame.message[0] !== 0) Y.applyUpdate(doc, payloadOf(frame.message));
        read = deaf.heard.length;
      }
      await until("it has everything", () => {
        hear();
        return textsIn(doc).length === 200;
      });
      expect(textsIn(doc)).toEqual(textsIn(room.hub.replica.doc));
      expect((doc.getMap("bulk").get("3") as Uint8Array)[0]).toBe(199);
      report(`read again: ${deaf.heard.length - heardBefore} messages brought everything`);
      write(seat.doc, "afterwards");
      await until("it is followed again", () => {
        hear();
        return textsIn(doc).includes("afterwards");
      });
    },
  );

  test("is told the count of its saved edits when it reads again", async () => {
    const room = await openTestRoom();
    const lane = await openWatchedLane(room);
    const deaf = await welcomed(lane.origin, room);
    deaf.socket.pause();
    const bulk = room.hub.replica.doc.getMap("bulk");
    for (let count = 0; (lane.pipes[0]?.waitingBytes?.() ?? 0) <= MEBIBYTE; count++)
      bulk.set("x", new Uint8Array(512 * 1024).fill(count));
    const doc = new Y.Doc();
    const [me] = deaf.heard.flatMap((frame) => (frame.kind === "welcome" ? [frame.welcome.personId] : []));
    for (const text of ["one", "two", "three"]) {
      const before = Y.encodeStateVector(doc);
      write(doc, text, me);
      deaf.sendSealed(syncFrame(2, Y.encodeStateAsUpdate(doc, before)));
    }
    await until("the host has them", () => textsIn(room.hub.replica.doc).length === 3);
    room.hub.replica.flush();
    deaf.socket.resume();
    const counts = (): number[] => deaf.heard.flatMap((frame) => (frame.kind === "ack" ? [frame.count] : []));
    await until("acknowledged", () => counts().length > 0);
    expect(counts()).toEqual([3]);
  });
});

/** The bytes in a sync message of less than 2 ** 31 of them. */
function payloadOf(message: Uint8Array): Uint8Array {
  let at = 1;
  while ((message[at] ?? 0) > 127) at++;
  return message.subarray(at + 1);
}

describe("a member that says too much", () => {
  test("is read at the pace of the limit, and nobody else is", { timeout: 60_000 }, async () => {
    const room = await openTestRoom();
    const seat = sit(room, "Ana");
    await seat.waitSaved();
    const greedy = await welcomed(room.origin, room);
    const start = performance.now();
    const pongs = (): number => greedy.heard.filter((frame) => frame.kind === "pong").length;
    for (let count = 0; count < 1_000; count++) greedy.send({ kind: "ping", sentAt: count });
    await until("a burst is answered", () => pongs() >= 190);
    await until("and a second's worth", () => pongs() >= 250);
    const seconds = (performance.now() - start) / 1_000;
    report(`1,000 frames at once: 250 read after ${seconds.toFixed(1)} s`);
    expect(seconds).toBeGreaterThan(0.8);
    for (let count = 0; count < 5; count++) {
      write(seat.doc, `card ${count}`);
      await seat.waitSaved();
    }
    expect(pongs(), "nobody waited for what is held back").toBeLessThan(1_000);
    expect(pongs(), "read in order, none lost").toBeLessThan(
      200 + 50 * ((performance.now() - start) / 1_000) + 2,
    );
    expect(greedy.heard.filter((frame) => frame.kind === "pong").map((frame) => frame.sentAt)).toEqual(
      Array.from({ length: pongs() }, (_, index) => index),
    );
    expect(room.hub.seats()).toBe(2);
    greedy.socket.terminate();
    await until("who is held back and gone is gone", () => room.hub.seats() === 1);
  });

  test("a first sync of eight mebibytes is not held back", { timeout: 60_000 }, async () => {
    const room = await openTestRoom();
    const doc = new Y.Doc();
    doc.getMap("bulk").set("x", new Uint8Array(7 * MEBIBYTE));
    const seat = openSeat({ joinUrl: room.joinUrl, name: "Ana", doc });
    onTestFinished(() => seat.close());
    const start = performance.now();
    await seat.waitSaved();
    report(`a first sync of 7 MiB: saved after ${Math.round(performance.now() - start)} ms`);
    expect(performance.now() - start).toBeLessThan(5_000);
  });
});

describe("a seat", () => {
  test("knows the host's clock", async () => {
    const room = await openTestRoom();
    const seat = sit(room, "Ana");
    await seat.waitSaved();
    await until("the host was asked", () => room.hub.clockOffsets().length > 0);
    expect(room.hub.clockOffsets()).toMatchObject([{ name: "Ana" }]);
    expect(Math.abs(seat.member.clockOffsetMs)).toBeLessThan(1_000);
  });

  test(
    "does not wait for a host that takes the connection and never speaks",
    { timeout: 30_000 },
    async () => {
      const server = createServer().listen(0, "127.0.0.1");
      await once(server, "listening");
      onTestFinished(() => void server.close());
      const { port } = server.address() as AddressInfo;
      const start = performance.now();
      await expect(dialRoom(`ws://127.0.0.1:${port}`, mintKey())).rejects.toThrow();
      expect(performance.now() - start).toBeLessThan(7_000);
    },
  );
});

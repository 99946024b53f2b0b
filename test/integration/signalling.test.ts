/** The signalling server over real sockets: what y-webrtc says is passed on, and nothing else gets anybody anything. */
import { once } from "node:events";
import { describe, expect, onTestFinished, test } from "vitest";
import { WebSocket } from "ws";
import { openTestRoom } from "../support/openTestRoom.ts";
import { openSeat } from "../support/seat.ts";
import { seeded } from "../support/random.ts";
import { until } from "../support/until.ts";

interface Peer {
  readonly socket: WebSocket;
  readonly heard: Record<string, unknown>[];
  say(message: unknown): void;
  readonly closed: Promise<number>;
}

async function openPeer(origin: string, headers: Record<string, string> = {}): Promise<Peer> {
  const socket = new WebSocket(`${origin}/signal`, { headers });
  const heard: Record<string, unknown>[] = [];
  socket.on("message", (data) =>
    heard.push(JSON.parse((data as Buffer).toString()) as (typeof heard)[number]),
  );
  const closed = new Promise<number>((resolve) => socket.once("close", resolve));
  await once(socket, "open");
  onTestFinished(() => socket.terminate());
  return { socket, heard, closed, say: (message) => socket.send(JSON.stringify(message)) };
}

/** Subscribed for certain: the answer to the ping comes after. */
async function subscribed(origin: string, topics: string[]): Promise<Peer> {
  const peer = await openPeer(origin);
  peer.say({ type: "subscribe", topics });
  peer.say({ type: "ping" });
  await until("pong", () => peer.heard.length === 1);
  return peer;
}

const published = (peer: Peer): unknown[] =>
  peer.heard.filter((message) => message["type"] === "publish").map((message) => message["data"]);

test("what is published reaches those who subscribed, but not its sender, nor another topic, nor after leaving", async () => {
  const { origin } = await openTestRoom();
  const [ana, ben, eve] = [
    await subscribed(origin, ["room"]),
    await subscribed(origin, ["room", "other"]),
    await subscribed(origin, ["elsewhere"]),
  ];
  ana.say({ type: "publish", topic: "room", data: "one", clients: 9 });
  await until("heard", () => published(ben).length === 1);
  expect(ben.heard.at(-1)).toEqual({ type: "publish", topic: "room", data: "one" });
  ben.say({ type: "unsubscribe", topics: ["room"] });
  ben.say({ type: "publish", topic: "room", data: "two" });
  await until("heard", () => published(ana).length === 1);
  ana.say({ type: "publish", topic: "room", data: "three" });
  ana.say({ type: "publish", topic: "other", data: "four" });
  await until("heard", () => published(ben).length === 2);
  expect(published(ben)).toEqual(["one", "four"]);
  expect(published(ana)).toEqual(["two"]);
  expect(published(eve)).toEqual([]);
});

describe("what ends a connection, and nobody else's", () => {
  const junk: readonly (readonly [string, string | Uint8Array])[] = [
    ["no JSON", "hello"],
    ["JSON of nothing", "null"],
    ["an unknown word", '{"type":"shout"}'],
    ["topics that are none", '{"type":"subscribe","topics":[1]}'],
    ["an empty topic", '{"type":"subscribe","topics":[""]}'],
    ["a long topic", JSON.stringify({ type: "subscribe", topics: ["x".repeat(129)] })],
    ["many topics", JSON.stringify({ type: "subscribe", topics: ["a", "b", "c", "d", "e"] })],
    ["data that is no text", '{"type":"publish","topic":"room","data":{"from":"me"}}'],
    ["too large a message", JSON.stringify({ type: "publish", topic: "room", data: "x".repeat(40_000) })],
    ["bytes", seeded(3).bytes(50)],
  ];

  test.each(junk)("%s", async (_what, said) => {
    const { origin } = await openTestRoom();
    const [ana, ben] = [await subscribed(origin, ["room"]), await subscribed(origin, ["room"])];
    ana.socket.send(said);
    expect(await ana.closed).toBe(1008);
    ben.say({ type: "publish", topic: "room", data: "still here" });
    ben.say({ type: "ping" });
    await until("pong", () => ben.heard.length === 2);
    expect(published(ben)).toEqual([]);
  });

  test("speaking without end", async () => {
    const { origin } = await openTestRoom();
    const [ana, ben] = [await subscribed(origin, ["room"]), await subscribed(origin, ["room"])];
    for (let index = 0; index < 3_000; index++) ana.say({ type: "publish", topic: "room", data: "x" });
    expect(await ana.closed).toBe(1008);
    ben.say({ type: "ping" });
    await until("pong", () => ben.heard.at(-1)?.["type"] === "pong");
    expect(published(ben).length).toBeLessThan(1_500);
    expect(published(ben).length, "what a mesh that forms at once says is passed on").toBeGreaterThan(300);
  });
});

test("topics add up over messages, and the fifth is passed over", async () => {
  const { origin } = await openTestRoom();
  const ana = await subscribed(origin, ["a", "b", "c"]);
  ana.say({ type: "subscribe", topics: ["d", "e"] });
  ana.say({ type: "ping" });
  await until("pong", () => ana.heard.length === 2);
  const ben = await subscribed(origin, ["z"]);
  for (const topic of ["e", "d"]) ben.say({ type: "publish", topic, data: topic });
  await until("heard", () => published(ana).length > 0);
  expect(published(ana)).toEqual(["d"]);
});

test("a flood of sockets leaves seats their place, and those of one address are few", async () => {
  const room = await openTestRoom();
  const first = await subscribed(room.origin, ["room"]);
  for (let index = 1; index < 30; index++) await subscribed(room.origin, ["room"]);
  const late = await openPeer(room.origin);
  expect(await late.closed).toBe(1008);
  const seat = openSeat({ joinUrl: room.joinUrl, name: "Ana" });
  onTestFinished(() => seat.close());
  await until("the seat is in", () => seat.member.status.state === "saved");
  first.socket.close();
  await first.closed;
  const next = await subscribed(room.origin, ["room"]);
  expect(next.socket.readyState).toBe(WebSocket.OPEN);
});

test("a desk of another host may signal; a name that only points here may not, and sealed lanes stay closed to it", async () => {
  const { origin } = await openTestRoom();
  const desk = await openPeer(origin, { origin: "http://127.0.0.1:4999" });
  desk.say({ type: "ping" });
  await until("pong", () => desk.heard.length === 1);
  await expect(openPeer(origin, { host: "rebound.example" })).rejects.toThrow("403");
});

test("closing the room tells peers at once", async () => {
  const room = await openTestRoom();
  const ana = await subscribed(room.origin, ["room"]);
  await room.close();
  expect(await ana.closed).toBe(1001);
});

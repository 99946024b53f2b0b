/** Whatever comes in from outside is read or refused: it never throws past the reader, and what was written comes back. */
import fc from "fast-check";
import { expect, test } from "vitest";
import * as Y from "yjs";
import { openHub } from "../../electron/host/room/hub.ts";
import { openReplica } from "../../electron/host/store/replica.ts";
import { openStore } from "../../electron/host/store/store.ts";
import { addCards, cards } from "../../shared/doc/cards.ts";
import { readRecords } from "../../shared/doc/records.ts";
import { decodeMessage, encodeMessage } from "../../shared/rpc/encoding.ts";
import { parsers } from "../../shared/rpc/parsers.ts";
import { decodeFrame, encodeFrame, type Frame, HOSTS_LIMIT } from "../../shared/sync/frames.ts";
import { LANE_ROLES } from "../../shared/doc/permissions.ts";
import { CODE_LENGTH, knockWith, letIn, readCode, readKnock, refuse } from "../../shared/sync/knock.ts";
import { KEY_BYTES, keyFromText, keyToText, mintKey, seal, unseal } from "../../shared/sync/seal.ts";
import { AppError, ERROR_CODES } from "../../shared/util/appError.ts";
import { mintId, readId } from "../../shared/util/ids.ts";
import { handPipe } from "../support/handPipe.ts";
import { junkFrame, scribble } from "../support/junk.ts";
import { seeded } from "../support/random.ts";
import { tempFolder } from "../support/tempFolder.ts";

const seed = 20_260_801;
const numRuns = 5_000;
const bytes = fc.uint8Array({ maxLength: 80 });
const key = fc.uint8Array({ minLength: KEY_BYTES, maxLength: KEY_BYTES });

const keyAsText = key.map(keyToText);
const reach = fc.record({
  address: fc.constantFrom("192.168.1.7", "10.0.0.1", "172.16.4.4", "127.0.0.1"),
  port: fc.integer({ min: 1, max: 65_535 }),
});
const rekey = {
  roomKey: keyAsText,
  keys: fc.record({ control: keyAsText, cover: keyAsText }),
  secrets: fc.option(
    fc.record({ control: keyAsText, covers: fc.array(keyAsText, { minLength: 1, maxLength: 5 }) }),
  ),
};

const frame: fc.Arbitrary<Frame> = fc.oneof(
  fc.record({
    kind: fc.constant("hello" as const),
    hello: fc.record({
      protocol: fc.integer(),
      seat: fc.string({ unit: fc.constantFrom("0", "9", "a", "z"), minLength: 16, maxLength: 64 }),
      name: fc
        .string({ maxLength: 200, unit: "grapheme" })
        .map((name) => name.slice(0, 200).replace(/\p{Surrogate}/gu, "")),
      reach: fc.option(reach),
    }),
  }),
  fc.record({
    kind: fc.constant("welcome" as const),
    welcome: fc.record({
      personId: fc.string({ maxLength: 64 }),
      workshopId: fc.string({ unit: fc.constantFrom("0", "9", "a", "z"), minLength: 1, maxLength: 40 }),
      role: fc.constantFrom(...LANE_ROLES),
      ...rekey,
    }),
  }),
  fc.record({ kind: fc.constant("sync" as const), message: bytes }),
  fc.record({ kind: fc.constant("awareness" as const), update: bytes }),
  fc.record({ kind: fc.constant("rekey" as const), rekey: fc.record(rekey) }),
  fc.record({ kind: fc.constant("hosts" as const), hosts: fc.array(reach, { maxLength: HOSTS_LIMIT }) }),
  fc.record({ kind: fc.constant("ack" as const), count: fc.maxSafeNat() }),
  fc.record({ kind: fc.constant("trouble" as const), code: fc.constantFrom("" as const, ...ERROR_CODES) }),
);

test("a frame comes back as it was sent", () => {
  fc.assert(
    fc.property(frame, (sent) => {
      expect(decodeFrame(encodeFrame(sent))).toEqual(sent);
    }),
    { seed, numRuns },
  );
});

test("bytes that are no frame are none", () => {
  fc.assert(
    fc.property(bytes, (junk) => void decodeFrame(junk)),
    { seed, numRuns },
  );
  fc.assert(
    fc.property(frame, fc.nat(), fc.nat(255), fc.nat(), (sent, at, value, length) => {
      const broken = encodeFrame(sent);
      broken[at % broken.length] = value;
      decodeFrame(broken);
      decodeFrame(broken.subarray(0, length % broken.length));
    }),
    { seed, numRuns },
  );
});

test("a contract message comes back as it was sent, and junk is no message", () => {
  const value = fc.letrec((tie) => ({
    leaf: fc.oneof(
      fc.string({ unit: "grapheme" }),
      fc.integer(),
      fc.boolean(),
      fc.constant(null),
      fc.uint8Array(),
    ),
    node: fc.oneof(
      { depthSize: "small" },
      tie("leaf"),
      fc.array(tie("node"), { maxLength: 4 }),
      fc.dictionary(fc.string({ unit: fc.constantFrom("a", "b", "c", "d", "e") }), tie("node"), {
        maxKeys: 4,
        noNullPrototype: true,
      }),
    ),
  })).node;
  fc.assert(
    fc.property(value, (sent) => {
      expect(decodeMessage(encodeMessage(sent))).toEqual(sent);
    }),
    { seed, numRuns },
  );
  fc.assert(
    fc.property(bytes, (junk) => void decodeMessage(junk)),
    { seed, numRuns },
  );
  // Nested as deep as the socket's limit allows: refused, not a crash.
  expect(
    decodeMessage(new Uint8Array(4_000_000).fill(117).map((byte, at) => (at % 2 === 0 ? byte : 1))),
  ).toBeUndefined();
});

test("parsers take an input or throw; nothing else comes out", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...(Object.keys(parsers) as (keyof typeof parsers)[])),
      fc.anything(),
      (channel, raw) => {
        let parsed: unknown;
        try {
          parsed = parsers[channel](raw);
        } catch {
          return;
        }
        expect(Object.getPrototypeOf(parsed)).toBe(Object.prototype);
      },
    ),
    { seed, numRuns },
  );
  expect(() => parsers["room:state"]({ more: 1 })).toThrow();
  expect(() => parsers["workshops:create"]({ title: "  ", language: "en" })).toThrow();
  expect(() => parsers["lane:open"]({ workshopId: "../x", role: "stage" })).toThrow();
  expect(() => parsers["lane:send"]({ laneId: 1, frame: [1, 2] })).toThrow();
  expect(() => parsers["lane:send"]({ laneId: 1, frame: new Uint8Array(16 * 1024 * 1024 + 1) })).toThrow();
});

test("what is sealed opens with its key alone, and not when a bit is changed", () => {
  fc.assert(
    fc.property(key, key, bytes, fc.nat(), fc.nat(7), (own, other, plain, at, bit) => {
      const sealed = seal(own, plain);
      expect(unseal(own, sealed)).toEqual(plain);
      expect(seal(own, plain)).not.toEqual(sealed);
      if (keyToText(own) !== keyToText(other)) expect(unseal(other, sealed)).toBeUndefined();
      const changed = sealed.slice();
      changed[at % changed.length] = (changed[at % changed.length] ?? 0) ^ (1 << bit);
      expect(unseal(own, changed)).toBeUndefined();
      expect(unseal(own, sealed.subarray(0, at % sealed.length))).toBeUndefined();
    }),
    { seed, numRuns: 1_000 },
  );
});

test("a key comes back from its text, which is base64url", () => {
  fc.assert(
    fc.property(key, (own) => {
      const text = keyToText(own);
      expect(text).toBe(Buffer.from(own).toString("base64url"));
      expect(keyFromText(text)).toEqual(own);
    }),
    { seed, numRuns },
  );
  fc.assert(
    fc.property(fc.string({ maxLength: 60 }), (text) => {
      const read = keyFromText(text);
      expect(read === undefined || read.length === KEY_BYTES).toBe(true);
    }),
    { seed, numRuns },
  );
});

const ANA = { code: "x", name: "Ana", deviceId: null };

test("a knock gives the key to the device that knocked, and junk gives nothing", () => {
  for (let count = 0; count < 20; count++) {
    const roomKey = mintKey();
    const { message, finish } = knockWith({ ...ANA, code: " ab-12 c3 " });
    const read = readKnock(message);
    expect(read).toMatchObject({ ...ANA, code: "AB12C3" });
    const reply = letIn(read?.publicKey ?? mintKey(), roomKey);
    expect(finish(reply)).toEqual({ key: roomKey });
    expect(reply).not.toContain(keyToText(roomKey));
    expect(knockWith({ ...ANA, code: "AB12C3" }).finish(reply), "another device").toBeUndefined();
  }
  const deviceId = "0123456789abcdef".repeat(3).slice(0, 40);
  expect(readKnock(knockWith({ code: "AB12C3", name: "  Ana \n Lee", deviceId }).message)).toMatchObject({
    name: "Ana Lee",
    deviceId,
  });
  const good = JSON.parse(knockWith({ ...ANA, code: "AB12C3" }).message) as Record<string, unknown>;
  for (const change of [
    { name: " " },
    { name: "x".repeat(201) },
    { name: null },
    { deviceId: "" },
    { deviceId: deviceId.toUpperCase() },
    { deviceId: `${deviceId}0` },
    { deviceId: undefined },
    { publicKey: "short" },
    { code: "x".repeat(21) },
  ])
    expect(readKnock(JSON.stringify({ ...good, ...change })), JSON.stringify(change)).toBeUndefined();
  expect(knockWith(ANA).finish(refuse("too-many-tries"))).toEqual({ refused: "too-many-tries" });
  expect(() => letIn(new Uint8Array(KEY_BYTES), mintKey())).toThrow();
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (junk) => {
      expect(readKnock(junk)).toBeUndefined();
      expect(knockWith(ANA).finish(junk)).toBeUndefined();
      expect(readCode(junk)).toMatch(new RegExp(`^[A-Z0-9]{0,${CODE_LENGTH}}$`));
    }),
    { seed, numRuns: 300 },
  );
});

test("ids are random, and anything else reads as none", () => {
  expect(new Set(Array.from({ length: 10_000 }, mintId)).size).toBe(10_000);
  expect(mintId()).toMatch(/^[0-9a-z]{20}$/);
  fc.assert(
    fc.property(fc.anything(), (raw) => {
      expect(readId(raw)).toSatisfy((id: string) => id === "" || id === raw);
    }),
    { seed, numRuns },
  );
});

/**
 * Updates with broken bytes can still be updates, and may say anything, also in another's name. Whatever they do to the
 * document, the host stays whole: it serves newcomers, takes the next edit, and has on disk what it has in memory.
 */
test("broken updates leave a host that works and a log that replays", { timeout: 120_000 }, () => {
  const store = openStore(tempFolder());
  let refused = 0;
  let taken = 0;
  for (let run = 0; run < 60; run++) {
    const random = seeded(7_000 + run);
    const workshopId = store.create("en", "Broken");
    const replica = openReplica(store, workshopId);
    const writer = new Y.Doc();
    for (let count = 0; count < 8; count++) {
      Y.applyUpdate(writer, Y.encodeStateAsUpdate(replica.doc));
      addCards(writer, { activityId: "a", authorId: "p", createdAt: 1 }, [
        { text: "A card" },
        { text: "Another" },
      ]);
      scribble(writer, random);
      const update = Y.encodeStateAsUpdate(writer, Y.encodeStateVector(replica.doc));
      const broken = update.slice();
      for (let bits = 1 + random.below(3); bits > 0; bits--)
        broken[random.below(broken.length)] = random.below(256);
      try {
        replica.receive(broken, {}, () => undefined);
        taken++;
      } catch (error) {
        expect(error, `run ${run}`).toBeInstanceOf(AppError);
        refused++;
      }
    }
    const [added] = addCards(replica.doc, { activityId: "a", authorId: "p", createdAt: 1 }, [
      { text: "The next" },
    ]);
    replica.flush();
    const newcomer = new Y.Doc();
    Y.applyUpdate(newcomer, Y.encodeStateAsUpdate(replica.doc));
    expect(readRecords(newcomer), `run ${run}`).toEqual(readRecords(replica.doc));
    expect(cards.get(newcomer, added ?? "")?.text).toBe("The next");
    const replayed = store.load(workshopId);
    expect(readRecords(replayed), `run ${run}`).toEqual(readRecords(replica.doc));
    expect(Y.encodeStateVector(replayed)).toEqual(Y.encodeStateVector(replica.doc));
    replica.close();
  }
  store.close();
  expect(refused).toBeGreaterThan(20);
  expect(taken).toBeGreaterThan(20);
});

test("a hub answers junk by closing that one connection", () => {
  const store = openStore(tempFolder());
  const hub = openHub(store, store.create("en", "Junk"));
  const random = seeded(11);
  const update = Y.encodeStateAsUpdate(hub.replica.doc);
  const quiet = handPipe();
  hub.join(quiet.right, "facilitator");
  for (let count = 0; count < 2_000; count++) {
    const pipe = handPipe();
    hub.join(pipe.right, random.pick(["socket", "stage", "facilitator"] as const) ?? "socket");
    for (let frames = 0; frames < 3; frames++) pipe.left.send(junkFrame(random, update));
    while (pipe.deliver("right"));
    while (pipe.deliver("left"));
    pipe.cut();
  }
  expect(quiet.isOpen()).toBe(true);
  expect(hub.members()).toBe(1);
  hub.close();
  store.close();
});

/** A lane of the room is private and whole: whatever somebody on the network does to it ends it, and nothing else. */
import { ed25519 } from "@noble/curves/ed25519.js";
import { describe, expect, test } from "vitest";
import type { Pipe } from "../../shared/sync/pipe.ts";
import { keyOf, mintRoomSecrets, publicKeysOf } from "../../shared/sync/roomSecrets.ts";
import { KEY_BYTES, type Key, mintKey } from "../../shared/sync/seal.ts";
import { acceptSecurely, dialSecurely } from "../../shared/sync/secureLane.ts";
import { type HandPipe, handPipe } from "../support/handPipe.ts";
import { seeded } from "../support/random.ts";
import { until } from "../support/until.ts";

const SEED = 4_312;
const VERSION = 2;
const KEY = new Uint8Array(KEY_BYTES).fill(7);
const SECRETS = mintRoomSecrets();
const CONTROL = keyOf(SECRETS.control);
const CONTROL_PUBLIC = keyOf(publicKeysOf(SECRETS).control);
/** Public keys of small order: with them the shared secret would be known to all. */
const LOW_ORDER = [
  "00".repeat(32),
  `01${"00".repeat(31)}`,
  "e0eb7a7c3b41b8ae1656e3faf19fc46ada098deb9c32b1fd866205165f49b800",
  "5f9c95bca3508c24b1d0b1559c83ef5b04445cc4581c8e86d8224eddd09f1157",
  `ec${"ff".repeat(30)}7f`,
  `ed${"ff".repeat(30)}7f`,
  `ee${"ff".repeat(30)}7f`,
].map((hex) => Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16)));

const bytesOf = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);
const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

interface Side {
  readonly heard: string[];
  closed: string | null;
  pipe: Pipe | null;
  key: Key | null;
}

function makeSide(): Side {
  return { heard: [], closed: null, pipe: null, key: null };
}

/** A host on the right of a pipe. */
function host(wire: HandPipe, keys: readonly Key[], controls: readonly Key[] = [CONTROL]): Side {
  const side = makeSide();
  wire.right.onClose((reason) => (side.closed = reason));
  acceptSecurely(
    wire.right,
    keys,
    (pipe, key) => {
      side.pipe = pipe;
      side.key = key;
      pipe.listen((bytes) => side.heard.push(textOf(bytes)));
    },
    controls,
  );
  return side;
}

function deliverAll(wire: HandPipe): void {
  while (wire.deliver("right") || wire.deliver("left"));
}

/** A member on the left, whose lane is open; nothing of its own has been said yet. */
async function member(wire: HandPipe, key: Key, control: Key | null = CONTROL_PUBLIC): Promise<Side> {
  const side = makeSide();
  wire.left.onClose((reason) => (side.closed = reason));
  const dialling = dialSecurely(wire.left, key, control);
  deliverAll(wire);
  side.pipe = await dialling;
  side.pipe.listen((bytes) => side.heard.push(textOf(bytes)));
  return side;
}

async function openLane(key: Key = KEY, keys: readonly Key[] = [KEY]) {
  const wire = handPipe();
  const there = host(wire, keys);
  const here = await member(wire, key);
  return { wire, there, here };
}

/** A pipe whose messages a test moves itself: what goes out is kept, what comes in is given. */
function bareEnd() {
  const out: Uint8Array<ArrayBuffer>[] = [];
  const ends: ((reason: string) => void)[] = [];
  let receive: (bytes: Uint8Array) => void = () => undefined;
  let closed: string | null = null;
  const pipe: Pipe = {
    send: (bytes) => {
      if (closed === null) out.push(bytes);
    },
    listen: (receiver) => {
      receive = receiver;
    },
    onClose: (end) => void ends.push(end),
    close: (reason = "") => {
      if (closed !== null) return;
      closed = reason;
      for (const end of ends.splice(0)) end(reason);
    },
  };
  return {
    pipe,
    out,
    give: (bytes: Uint8Array): void => {
      if (closed === null) receive(bytes);
    },
    closed: () => closed,
  };
}

/** A whole lane whose every message a test sees and hands over itself. */
async function tappedLane() {
  const [left, right] = [bareEnd(), bareEnd()];
  const there = makeSide();
  acceptSecurely(
    right.pipe,
    [KEY],
    (pipe) => {
      there.pipe = pipe;
      pipe.listen((bytes) => there.heard.push(textOf(bytes)));
    },
    [CONTROL],
  );
  const dialling = dialSecurely(left.pipe, KEY, CONTROL_PUBLIC);
  right.give(left.out[0] as Uint8Array);
  left.give(right.out[0] as Uint8Array);
  const here = await dialling;
  const heardHere: string[] = [];
  here.listen((bytes) => heardHere.push(textOf(bytes)));
  here.send(bytesOf("first"));
  right.give(left.out[1] as Uint8Array);
  return { left, right, here, there, heardHere };
}

describe("a lane", () => {
  test("carries both ways what was said, in order", async () => {
    const { wire, here, there } = await openLane();
    const random = seeded(SEED);
    const said = Array.from({ length: 200 }, (_, index) => `${index} ${"x".repeat(random.below(400))}`);
    for (const text of said) here.pipe?.send(bytesOf(text));
    deliverAll(wire);
    for (const text of said) there.pipe?.send(bytesOf(text));
    deliverAll(wire);
    expect(there.heard).toEqual(said);
    expect(here.heard).toEqual(said);
    expect(there.key).toEqual(KEY);
  });

  test("shows nothing of the key or of what is said", async () => {
    const { left, right } = await tappedLane();
    const seen = Buffer.concat([...left.out, ...right.out]);
    expect(seen.includes(Buffer.from(KEY))).toBe(false);
    expect(seen.includes("first")).toBe(false);
  });

  test("with another key ends as key-unknown; a former one is told apart", async () => {
    const stranger = await openLane(mintKey(), [KEY]);
    stranger.here.pipe?.send(bytesOf("hello"));
    deliverAll(stranger.wire);
    expect(stranger.there).toMatchObject({ closed: "key-unknown", heard: [], pipe: null });
    expect(stranger.here.closed).toBe("key-unknown");
    const late = await openLane(KEY, [mintKey(), mintKey(), KEY]);
    late.here.pipe?.send(bytesOf("hello"));
    deliverAll(late.wire);
    expect(late.there).toMatchObject({ heard: ["hello"], key: KEY, closed: null });
  });

  test("is told apart from every other: a recording gets nowhere, in whole or in part", async () => {
    const { left } = await tappedLane();
    const wire = handPipe();
    const again = host(wire, [KEY]);
    for (const message of left.out) wire.left.send(message);
    deliverAll(wire);
    expect(again).toMatchObject({ heard: [], pipe: null, closed: "key-unknown" });
  });

  test("that is played to a member again does not reach it", async () => {
    const { right } = await tappedLane();
    const end = bareEnd();
    const heard: unknown[] = [];
    const dialling = dialSecurely(end.pipe, KEY, null); // even one that does not ask who the host is
    end.give(right.out[0] as Uint8Array);
    (await dialling).listen((bytes) => heard.push(bytes));
    for (const message of right.out.slice(1)) end.give(message);
    expect(heard).toEqual([]);
    await expect(
      (() => {
        const asking = bareEnd();
        const refused = dialSecurely(asking.pipe, KEY, CONTROL_PUBLIC);
        asking.give(right.out[0] as Uint8Array);
        return refused;
      })(),
      "and one that asks does not greet it",
    ).rejects.toMatchObject({ code: "connection-lost" });
  });

  test("ends when a message is sent back, repeated, swapped, dropped or changed", async () => {
    const random = seeded(SEED);
    const harms: Record<string, (to: (bytes: Uint8Array) => void, said: Uint8Array[]) => void> = {
      repeated: (to, [one]) => [one, one].forEach((each) => to(each as Uint8Array)),
      swapped: (to, [one, two]) => [two, one].forEach((each) => to(each as Uint8Array)),
      dropped: (to, [, two]) => to(two as Uint8Array),
      shortened: (to, [one]) => to((one as Uint8Array).slice(0, -1)),
      lengthened: (to, [one]) => to(Uint8Array.from([...(one as Uint8Array), 0])),
    };
    for (let bit = 0; bit < 40; bit++)
      harms[`changed ${bit}`] = (to, [one]) => {
        const changed = (one as Uint8Array).slice();
        const at = random.below(changed.length);
        changed[at] = (changed[at] ?? 0) ^ (1 << random.below(8));
        to(changed);
      };
    for (const [name, harm] of Object.entries(harms)) {
      const up = await tappedLane();
      up.here.send(bytesOf("one"));
      up.here.send(bytesOf("two"));
      harm(up.right.give, up.left.out.slice(2));
      expect(up.right.closed(), `${name}, to the host`).toBe("frame-garbled");
      expect(up.there.heard.slice(1), name).toEqual(name === "repeated" ? ["one"] : []);
      const down = await tappedLane();
      down.there.pipe?.send(bytesOf("one"));
      down.there.pipe?.send(bytesOf("two"));
      harm(down.left.give, down.right.out.slice(1));
      expect(down.left.closed(), `${name}, to the member`).toBe("");
      expect(down.heardHere, name).toEqual(name === "repeated" ? ["one"] : []);
    }
    const toHost = await tappedLane();
    toHost.there.pipe?.send(bytesOf("mine"));
    toHost.right.give(toHost.right.out[1] as Uint8Array);
    expect(toHost.right.closed(), "its own words").toBe("frame-garbled");
    const toMember = await tappedLane();
    toMember.left.give(toMember.left.out[1] as Uint8Array);
    expect(toMember.left.closed(), "its own words").toBe("");
    expect(toMember.heardHere).toEqual([]);
  });
});

describe("greetings", () => {
  test("of another version are told so, of low order or any junk refused", async () => {
    for (const control of [CONTROL_PUBLIC, null])
      for (const [greeting, code] of [
        [Uint8Array.from([VERSION + 1, ...mintKey()]), "protocol-differs"],
        ...LOW_ORDER.map((key) => [Uint8Array.from([VERSION, ...key]), "frame-garbled"] as const),
      ] as const) {
        const wire = handPipe();
        const side = host(wire, [KEY]);
        wire.left.send(greeting);
        deliverAll(wire);
        expect(side).toMatchObject({ closed: code, pipe: null });
        const end = bareEnd();
        const dialling = dialSecurely(end.pipe, KEY, control);
        end.give(greeting);
        // A seat forgets the words that a host will not read: not for the sake of something else at its address.
        const told = code === "frame-garbled" ? "connection-lost" : code;
        await expect(dialling).rejects.toMatchObject({ code: told });
        expect(end.closed()).toBe("");
      }
  });

  test("of every length end the connection at both ends, and open nothing", async () => {
    const random = seeded(SEED);
    for (let length = 0; length <= 700; length += random.chance(0.9) ? 1 : 3)
      for (const first of [VERSION, random.below(256)]) {
        const junk = random.bytes(length);
        if (length > 0) junk[0] = first;
        const wire = handPipe();
        const side = host(wire, [KEY]);
        wire.left.send(junk);
        for (let count = 0; count < 3; count++) wire.left.send(random.bytes(random.below(100)));
        deliverAll(wire);
        expect(side.pipe, `${length}`).toBeNull();
        expect(["frame-garbled", "protocol-differs", "key-unknown"]).toContain(side.closed);
        const end = bareEnd();
        const dialling = dialSecurely(end.pipe, KEY, CONTROL_PUBLIC).catch(
          (error: { code: string }) => error.code,
        );
        end.give(junk);
        expect(["protocol-differs", "connection-lost"]).toContain(await dialling);
        expect(end.closed()).toBe("");
      }
  });

  test("prove who is a host: by the secret of now or a former one, over these very keys", async () => {
    const former = mintRoomSecrets();
    const formerPublic = keyOf(publicKeysOf(former).control);
    for (const [controls, asked, isHost] of [
      [[CONTROL], CONTROL_PUBLIC, true],
      [[CONTROL, keyOf(former.control)], formerPublic, true],
      [[keyOf(former.control)], CONTROL_PUBLIC, false],
      [[], CONTROL_PUBLIC, false],
      [[], null, true],
      [Array.from({ length: 20 }, () => CONTROL), CONTROL_PUBLIC, true],
    ] as const) {
      const wire = handPipe();
      host(wire, [KEY], controls);
      const dialling = dialSecurely(wire.left, KEY, asked).then(
        () => true,
        () => false,
      );
      deliverAll(wire);
      expect(await dialling).toBe(isHost);
    }
    // A signature over other keys, as somebody in the middle would have it from the host.
    const middle = bareEnd();
    const own = mintKey();
    const proof = ed25519.sign(Uint8Array.from([...bytesOf("charrette host\n"), ...own, ...own]), CONTROL);
    const dialling = dialSecurely(middle.pipe, KEY, CONTROL_PUBLIC);
    middle.give(Uint8Array.from([VERSION, ...own, ...proof]));
    await expect(dialling).rejects.toMatchObject({ code: "connection-lost" });
  });

  test("are needed for a goodbye that counts: anybody may take a connection and end it", async () => {
    for (const [reason, code] of [
      ["removed", "connection-lost"],
      ["not-admitted", "connection-lost"],
      ["key-unknown", "connection-lost"],
      ["protocol-differs", "protocol-differs"],
    ] as const) {
      const wire = handPipe();
      const dialling = dialSecurely(wire.left, KEY, CONTROL_PUBLIC);
      wire.right.close(reason);
      deliverAll(wire);
      await expect(dialling, reason).rejects.toMatchObject({ code });
    }
  });

  test("that do not come are not waited for without end", { timeout: 20_000 }, async () => {
    const end = bareEnd();
    let code = "";
    dialSecurely(end.pipe, KEY).catch((error: { code: string }) => (code = error.code));
    await until("given up", () => code);
    expect(code).toBe("connection-lost");
    expect(end.closed()).toBe("");
  });
});

/** What a device says of its edits: never "saved" before the host's disk has them. */
import { createDecoder } from "lib0/decoding";
import * as encoding from "lib0/encoding";
import { afterEach, describe, expect, test, vi } from "vitest";
import { Awareness } from "y-protocols/awareness";
import * as syncProtocol from "y-protocols/sync";
import * as Y from "yjs";
import { addCards, cards } from "../../../shared/doc/cards.ts";
import { decodeFrame, encodeFrame, type Frame, helloOf } from "../../../shared/sync/frames.ts";
import { keepConnected } from "../../../shared/sync/keepConnected.ts";
import { LaneMember, type LaneStatus } from "../../../shared/sync/laneMember.ts";
import type { Pipe } from "../../../shared/sync/pipe.ts";
import { KEYS } from "../../support/keys.ts";
import { handPipe, type HandPipe } from "../../support/handPipe.ts";
import { syncFrame } from "../../support/junk.ts";

const HELLO = helloOf("a".repeat(20), "Ana");

afterEach(() => {
  vi.useRealTimers();
});

function makeMember(): LaneMember {
  const doc = new Y.Doc();
  return new LaneMember(doc, new Awareness(doc), HELLO);
}

/** A host that does what the test says, over a pipe that delivers at once. */
function attach(
  member: LaneMember,
  waitingBytes = () => 0,
): {
  pipe: HandPipe;
  heard: () => Frame[];
  said: () => string[];
  say: (frame: Frame) => void;
  sync: (type: number, bytes: Uint8Array) => void;
} {
  const pipe = handPipe();
  const heard: Frame[] = [];
  pipe.right.listen((bytes) => {
    const frame = decodeFrame(bytes);
    if (frame) heard.push(frame);
  });
  member.attach({ ...pipe.left, waitingBytes });
  const take = (): Frame[] => {
    while (pipe.deliver("right"));
    return heard.splice(0);
  };
  const push = (bytes: Uint8Array<ArrayBuffer>): void => {
    pipe.right.send(bytes);
    while (pipe.deliver("left"));
  };
  return {
    pipe,
    heard: take,
    said: () => take().map((frame) => (frame.kind === "sync" ? `sync ${frame.message[0]}` : frame.kind)),
    say: (frame) => push(encodeFrame(frame)),
    sync: (type, bytes) => push(syncFrame(type, bytes)),
  };
}

const write = (member: LaneMember, text: string): void =>
  void addCards(member.doc, { activityId: "a", authorId: "p", createdAt: 1 }, [{ text }]);
const textsIn = (doc: Y.Doc): string[] =>
  cards
    .all(doc)
    .map((card) => card.text)
    .toSorted();
const stateOf = ({ status }: LaneMember): string =>
  `${status.state}${status.hasUnsaved ? " with unsaved" : ""}`;
const WELCOME: Frame = {
  kind: "welcome",
  welcome: { personId: "p", workshopId: "w", role: "seat", ...KEYS },
};
const NOTHING_KNOWN = Y.encodeStateVector(new Y.Doc());
const NOTHING = Y.encodeStateAsUpdate(new Y.Doc());

describe("a member's status", () => {
  test("follows a connection from hello to saved", () => {
    const member = makeMember();
    expect(stateOf(member)).toBe("waiting");
    const host = attach(member);
    expect(host.said()).toEqual(["hello"]);
    expect(stateOf(member)).toBe("waiting");
    host.say(WELCOME);
    expect(host.said()).toEqual(["sync 0", "awareness"]);
    expect(member.status).toMatchObject({ state: "waiting", hasDocument: false, welcome: { personId: "p" } });
    host.sync(0, NOTHING_KNOWN);
    expect(host.said()).toEqual(["sync 1"]);
    expect(stateOf(member)).toBe("sending");
    host.say({ kind: "ack", count: 1 });
    expect(stateOf(member)).toBe("saved");
    host.sync(1, NOTHING);
    expect(member.status.hasDocument).toBe(true);
  });

  test("is saved only when the last edit is acknowledged", () => {
    const member = makeMember();
    const host = attach(member);
    host.say(WELCOME);
    host.sync(0, NOTHING_KNOWN);
    host.say({ kind: "ack", count: 1 });
    host.said();
    write(member, "one");
    write(member, "two");
    expect(host.said()).toEqual(["sync 2", "sync 2"]);
    expect(stateOf(member)).toBe("sending with unsaved");
    host.say({ kind: "ack", count: 2 });
    expect(stateOf(member)).toBe("sending with unsaved");
    host.say({ kind: "ack", count: 3 });
    expect(stateOf(member)).toBe("saved");
  });

  test("what was written before the connection, or before the host asked, goes with the first answer", () => {
    const member = makeMember();
    write(member, "before");
    expect(stateOf(member)).toBe("waiting with unsaved");
    const host = attach(member);
    host.say(WELCOME);
    write(member, "between");
    expect(host.said()).toEqual(["hello", "sync 0", "awareness"]);
    host.sync(0, NOTHING_KNOWN);
    expect(host.said()).toEqual(["sync 1"]);
    expect(stateOf(member)).toBe("sending with unsaved");
    host.say({ kind: "ack", count: 1 });
    expect(stateOf(member)).toBe("saved");
  });

  test("a lost connection leaves unacknowledged edits unsaved, and the next one sends them", () => {
    const member = makeMember();
    const first = attach(member);
    first.say(WELCOME);
    first.sync(0, NOTHING_KNOWN);
    first.say({ kind: "ack", count: 1 });
    write(member, "one");
    first.said();
    first.pipe.cut();
    expect(stateOf(member)).toBe("waiting with unsaved");
    const idle = makeMember();
    const other = attach(idle);
    other.say(WELCOME);
    other.sync(0, NOTHING_KNOWN);
    other.pipe.cut();
    expect(stateOf(idle), "who wrote nothing has nothing unsaved").toBe("waiting");
    const second = attach(member);
    second.say(WELCOME);
    second.said();
    second.sync(0, NOTHING_KNOWN);
    second.say({ kind: "ack", count: 0 });
    expect(stateOf(member)).toBe("sending with unsaved");
    second.say({ kind: "ack", count: 1 });
    expect(stateOf(member)).toBe("saved");
  });

  test("a connection taken over by another is deaf and does not count", () => {
    const member = makeMember();
    const first = attach(member);
    first.say(WELCOME);
    first.sync(0, NOTHING_KNOWN);
    const second = attach(member);
    expect(first.pipe.isOpen()).toBe(false);
    first.say({ kind: "ack", count: 1 });
    expect(stateOf(member)).toBe("waiting");
    second.say(WELCOME);
    second.sync(0, NOTHING_KNOWN);
    write(member, "one");
    second.say({ kind: "ack", count: 1 });
    expect(stateOf(member)).toBe("sending with unsaved");
  });

  test("trouble is told until it is over, and a new connection starts without", () => {
    const member = makeMember();
    const host = attach(member);
    host.say({ kind: "trouble", code: "disk-full" });
    expect(member.status.trouble).toBe("disk-full");
    host.say({ kind: "trouble", code: "" });
    expect(member.status.trouble).toBeNull();
    host.say({ kind: "trouble", code: "disk-full" });
    attach(member);
    expect(member.status.trouble).toBeNull();
  });

  test("listeners hear each change once, and nothing that is none; what is no frame changes nothing", () => {
    const member = makeMember();
    const heard: LaneStatus[] = [];
    const stop = member.onStatus(() => heard.push(member.status));
    const host = attach(member);
    host.say(WELCOME);
    host.pipe.right.send(new Uint8Array([99, 1, 2]));
    host.say({ kind: "hello", hello: HELLO });
    expect(heard).toHaveLength(1);
    stop();
    host.sync(0, NOTHING_KNOWN);
    expect(heard).toHaveLength(1);
  });

  test("edits that came from others are not sent back, and not unsaved here", () => {
    const member = makeMember();
    const host = attach(member);
    host.say(WELCOME);
    host.sync(0, NOTHING_KNOWN);
    host.say({ kind: "ack", count: 1 });
    host.said();
    const other = new Y.Doc();
    other.getMap("cards").set("c", new Y.Map());
    host.sync(2, Y.encodeStateAsUpdate(other));
    expect(host.said()).toEqual([]);
    expect(stateOf(member)).toBe("saved");
    expect(member.doc.getMap("cards").has("c")).toBe(true);
  });

  test("a closed member sends nothing more", () => {
    const member = makeMember();
    const host = attach(member);
    host.say(WELCOME);
    host.said();
    member.close();
    write(member, "late");
    expect(host.said()).toEqual([]);
    expect(host.pipe.isOpen()).toBe(false);
  });
});

describe("a connection that takes nothing", () => {
  test("gets no presence and no edits; what was written meanwhile goes at once when it takes them again", () => {
    let waitingBytes = 0;
    const member = makeMember();
    const host = attach(member, () => waitingBytes);
    host.say(WELCOME);
    host.sync(0, NOTHING_KNOWN);
    host.say({ kind: "ack", count: 1 });
    write(member, "before");
    host.say({ kind: "ack", count: 2 });
    host.said();
    const sentBefore = Y.encodeStateAsUpdate(member.doc);
    waitingBytes = 2 * 1024 * 1024;
    member.awareness.setLocalState({ name: "Ana" });
    member.ping();
    write(member, "one");
    write(member, "two");
    expect(host.said()).toEqual([]);
    host.say({ kind: "ack", count: 2 });
    expect(stateOf(member), "what was not even sent is not saved").toBe("sending with unsaved");
    waitingBytes = 0;
    host.say({ kind: "trouble", code: "" });
    const [late] = host.heard();
    expect(late?.kind).toBe("sync");
    const doc = new Y.Doc();
    Y.applyUpdate(doc, sentBefore);
    if (late?.kind === "sync")
      syncProtocol.readSyncMessage(createDecoder(late.message), encoding.createEncoder(), doc, null);
    expect(textsIn(doc)).toEqual(["before", "one", "two"]);
    host.say({ kind: "ack", count: 3 });
    expect(stateOf(member)).toBe("saved");
    write(member, "three");
    expect(host.said()).toEqual(["sync 2"]);
  });

  test("gets new keys after what was written meanwhile, who was put out included", () => {
    let waitingBytes = 0;
    const member = makeMember();
    const host = attach(member, () => waitingBytes);
    host.say(WELCOME);
    member.tellKeys(KEYS);
    expect(host.said(), "not before the first sync").toEqual(["hello", "sync 0", "awareness"]);
    host.sync(0, NOTHING_KNOWN);
    host.said();
    waitingBytes = 2 * 1024 * 1024;
    write(member, "one");
    member.tellKeys(KEYS);
    expect(host.said()).toEqual(["sync 1", "rekey"]);
  });
});

describe("edits kept from an earlier visit", () => {
  function reopened(): { member: LaneMember; load: (update: Uint8Array) => void } {
    const kept = {};
    const doc = new Y.Doc();
    const member = new LaneMember(doc, new Awareness(doc), HELLO, (origin) => origin === kept);
    return { member, load: (update) => Y.applyUpdate(doc, update, kept) };
  }
  const earlier = makeMember();
  write(earlier, "written before the page was closed");
  const update = Y.encodeStateAsUpdate(earlier.doc);

  test("are unsaved when the host has not acknowledged them, until it does", () => {
    const { member, load } = reopened();
    load(update);
    expect(stateOf(member), "as far as this device knows").toBe("waiting");
    member.resumeUnsaved();
    expect(stateOf(member)).toBe("waiting with unsaved");
    const host = attach(member);
    host.say(WELCOME);
    host.sync(0, NOTHING_KNOWN);
    expect(stateOf(member)).toBe("sending with unsaved");
    host.say({ kind: "ack", count: 1 });
    expect(stateOf(member)).toBe("saved");
  });

  test("are unsaved when the host turns out to lack them, and are not when it has them", () => {
    for (const [known, state] of [
      [NOTHING_KNOWN, "sending with unsaved"],
      [Y.encodeStateVector(earlier.doc), "sending"],
    ] as const) {
      const { member, load } = reopened();
      load(update);
      const host = attach(member);
      host.say(WELCOME);
      host.sync(0, known);
      expect(stateOf(member)).toBe(state);
    }
  });

  test("that are read late, when the room speaks already, are sent", () => {
    const { member, load } = reopened();
    const host = attach(member);
    host.say(WELCOME);
    host.sync(0, NOTHING_KNOWN);
    host.said();
    load(update);
    expect(host.said()).toEqual(["sync 2"]);
  });
});

describe("the host's clock", () => {
  test("is known from the quickest answer of the last ones", () => {
    vi.useFakeTimers({ now: 1_000_000 });
    const member = makeMember();
    const host = attach(member);
    member.ping();
    host.say(WELCOME);
    host.said();
    host.sync(0, NOTHING_KNOWN);
    host.said();
    const answer = (thereMs: number, backMs: number, aheadMs: number): void => {
      member.ping();
      const [ping] = host.heard();
      if (ping?.kind !== "ping") throw new Error("no ping");
      vi.advanceTimersByTime(thereMs);
      const hostNow = Date.now() + aheadMs;
      vi.advanceTimersByTime(backMs);
      host.say({ kind: "pong", sentAt: ping.sentAt, hostNow });
    };
    expect(member.clockOffsetMs).toBe(0);
    answer(10, 700, 60_000);
    expect(member.clockOffsetMs).toBe(60_000 - 345);
    answer(4, 6, 60_000);
    answer(900, 10, 60_000);
    expect(member.clockOffsetMs).toBe(60_000 - 1);
    host.say({ kind: "pong", sentAt: Date.now(), hostNow: 0 });
    expect(member.clockOffsetMs, "an answer to nothing counts for nothing").toBe(60_000 - 1);
    for (let count = 0; count < 8; count++) answer(20, 30, -5_000);
    expect(member.clockOffsetMs, "a clock set anew").toBe(-5_000 - 5);
    attach(member);
    expect(member.clockOffsetMs, "kept until the next host answers").toBe(-5_000 - 5);
  });
});

describe("keeping connected", () => {
  /** Counts what was dialled; the test decides when a dial fails. */
  function start(isFinal = (reason: string) => reason === "key-unknown", random = 1) {
    vi.useFakeTimers();
    const member = makeMember();
    const pipes: HandPipe[] = [];
    const finals: string[] = [];
    let fails = false;
    let dials = 0;
    const attempts: number[] = [];
    let wake = (): void => undefined;
    const dial = async (attempt: number): Promise<Pipe> => {
      dials++;
      attempts.push(attempt);
      if (fails) throw new Error("nobody there");
      const pipe = handPipe();
      pipes.push(pipe);
      return pipe.left;
    };
    const stop = keepConnected(member, dial, isFinal, (reason) => finals.push(reason), {
      random: () => random,
      onWake(listener) {
        wake = listener;
        return () => (wake = () => undefined);
      },
    });
    return {
      member,
      pipes,
      finals,
      stop,
      dials: () => dials,
      attempts,
      wake: () => wake(),
      fail: (value: boolean) => (fails = value),
      after: (ms: number) => vi.advanceTimersByTimeAsync(ms),
    };
  }

  const SYNC_STEP_1: Frame = (() => {
    const encoder = encoding.createEncoder();
    encoding.writeVarUint(encoder, 0);
    encoding.writeVarUint8Array(encoder, NOTHING_KNOWN);
    return { kind: "sync", message: encoding.toUint8Array(encoder) };
  })();

  function speak(pipe: HandPipe | undefined, ...frames: Frame[]): void {
    for (const frame of frames) pipe?.right.send(encodeFrame(frame));
    while (pipe?.deliver("left"));
  }

  /** Lets a host that has everything speak, and count and answer pings as long as it is told to. */
  function host(pipe: HandPipe): { pings: () => number; answer: (value: boolean) => void } {
    let [pings, answers] = [0, true];
    pipe.right.listen((bytes) => {
      const frame = decodeFrame(bytes);
      if (frame?.kind !== "ping") return;
      pings++;
      if (answers) speak(pipe, { kind: "pong", sentAt: frame.sentAt, hostNow: Date.now() });
    });
    speak(pipe, WELCOME, SYNC_STEP_1, { kind: "ack", count: 1 });
    const encoder = encoding.createEncoder();
    encoding.writeVarUint(encoder, 1);
    encoding.writeVarUint8Array(encoder, NOTHING);
    speak(pipe, { kind: "sync", message: encoding.toUint8Array(encoder) });
    return {
      pings() {
        while (pipe.deliver("right"));
        return pings;
      },
      answer: (value) => (answers = value),
    };
  }

  async function beat(kept: ReturnType<typeof start>, hosted: ReturnType<typeof host>, ms: number) {
    for (let elapsed = 0; elapsed < ms; elapsed += 500) {
      await kept.after(500);
      hosted.pings();
    }
  }

  test("a ping goes at once and every five seconds; one that is answered keeps the connection", async () => {
    const kept = start();
    await kept.after(0);
    const hosted = host(kept.pipes[0] as HandPipe);
    expect(hosted.pings()).toBe(1);
    await beat(kept, hosted, 60_000);
    expect(hosted.pings()).toBe(13);
    expect(kept.dials()).toBe(1);
    kept.stop();
    kept.member.close();
    expect(vi.getTimerCount(), "only the presence's own").toBe(1);
  });

  test("a host that says nothing for twelve seconds is dropped and dialled again at once", async () => {
    const kept = start();
    await kept.after(0);
    const hosted = host(kept.pipes[0] as HandPipe);
    await beat(kept, hosted, 20_000);
    hosted.answer(false);
    await beat(kept, hosted, 11_500);
    expect(kept.dials()).toBe(1);
    await kept.after(500);
    expect(kept.dials()).toBe(2);
    expect(kept.pipes[0]?.isOpen()).toBe(false);
    expect(kept.attempts).toEqual([0, 0]);
    await kept.after(12_000);
    expect(kept.dials(), "a connection on which nothing was ever heard").toBe(3);
    expect(kept.attempts).toEqual([0, 0, 1]);
    kept.stop();
  });

  test("the first document may take its time", async () => {
    const kept = start();
    await kept.after(0);
    speak(kept.pipes[0], WELCOME, SYNC_STEP_1, { kind: "ack", count: 1 });
    await kept.after(59_000);
    expect(kept.dials()).toBe(1);
    await kept.after(10_000);
    expect(kept.dials()).toBe(2);
    kept.stop();
  });

  test("a device that wakes asks at once, waits three seconds, and dials at once where it waited to", async () => {
    const kept = start();
    await kept.after(0);
    const hosted = host(kept.pipes[0] as HandPipe);
    await beat(kept, hosted, 2_000);
    kept.wake();
    expect(hosted.pings()).toBe(2);
    await kept.after(3_000);
    expect(kept.dials()).toBe(1);
    hosted.answer(false);
    kept.wake();
    kept.wake();
    hosted.pings();
    await kept.after(2_900);
    expect(kept.dials()).toBe(1);
    kept.fail(true);
    await kept.after(100);
    expect(kept.dials()).toBe(2);
    await kept.after(10_000);
    const before = kept.dials();
    kept.fail(false);
    kept.wake();
    kept.wake();
    await kept.after(0);
    expect(kept.dials()).toBe(before + 1);
    kept.stop();
    kept.wake();
    await kept.after(60_000);
    expect(kept.dials()).toBe(before + 1);
  });

  test("attempts are counted from the last time everything was saved, and spread by chance", async () => {
    const kept = start(undefined, 0);
    await kept.after(0);
    kept.fail(true);
    kept.pipes[0]?.cut();
    await kept.after(125 + 250 + 500);
    expect(kept.attempts).toEqual([0, 1, 2, 3]);
    kept.fail(false);
    await kept.after(1_000);
    host(kept.pipes[1] as HandPipe);
    kept.pipes[1]?.cut();
    await kept.after(125);
    expect(kept.attempts).toEqual([0, 1, 2, 3, 4, 0]);
    kept.stop();
  });

  test("a lost connection is dialled again, later each time, up to every five seconds", async () => {
    const kept = start();
    await kept.after(0);
    expect(kept.dials()).toBe(1);
    kept.fail(true);
    kept.pipes[0]?.cut();
    const moments: number[] = [];
    for (let elapsed = 0, seen = kept.dials(); elapsed < 30_000; elapsed += 50) {
      await kept.after(50);
      if (kept.dials() > seen) moments.push(elapsed + 50);
      seen = kept.dials();
    }
    expect(moments.slice(0, 6)).toEqual([250, 750, 1_750, 3_750, 7_750, 12_750]);
    kept.fail(false);
    await kept.after(5_000);
    expect(kept.pipes).toHaveLength(2);
    kept.stop();
  });

  test("once saved again, the next loss is dialled soon", async () => {
    const kept = start();
    await kept.after(0);
    for (let count = 0; count < 4; count++) {
      kept.pipes.at(-1)?.cut();
      await kept.after(5_000);
    }
    const pipe = kept.pipes.at(-1);
    speak(pipe, WELCOME, SYNC_STEP_1, { kind: "ack", count: 1 });
    expect(kept.member.status.state).toBe("saved");
    const before = kept.dials();
    pipe?.cut();
    await kept.after(250);
    expect(kept.dials()).toBe(before + 1);
    kept.stop();
  });

  test("a final reason ends it; so does stopping, also while dialling", async () => {
    const refused = start();
    await refused.after(0);
    refused.pipes[0]?.right.close("key-unknown");
    refused.pipes[0]?.deliver("left");
    await refused.after(60_000);
    expect(refused.finals).toEqual(["key-unknown"]);
    expect(refused.dials()).toBe(1);

    const stopped = start();
    stopped.stop();
    await stopped.after(60_000);
    expect(stopped.pipes[0]?.isOpen()).toBe(false);
    expect(stopped.dials()).toBe(1);
    expect(stopped.finals).toEqual([]);
  });
});

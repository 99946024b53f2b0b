/** What a device says of its edits: never "saved" before the host's disk has them. */
import * as encoding from "lib0/encoding";
import { afterEach, describe, expect, test, vi } from "vitest";
import { Awareness } from "y-protocols/awareness";
import * as Y from "yjs";
import { addCards } from "../../../shared/doc/cards.ts";
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
function attach(member: LaneMember): {
  pipe: HandPipe;
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
  member.attach(pipe.left);
  const push = (bytes: Uint8Array<ArrayBuffer>): void => {
    pipe.right.send(bytes);
    while (pipe.deliver("left"));
  };
  return {
    pipe,
    said() {
      while (pipe.deliver("right"));
      return heard
        .splice(0)
        .map((frame) => (frame.kind === "sync" ? `sync ${frame.message[0]}` : frame.kind));
    },
    say: (frame) => push(encodeFrame(frame)),
    sync: (type, bytes) => push(syncFrame(type, bytes)),
  };
}

const write = (member: LaneMember, text: string): void =>
  void addCards(member.doc, { activityId: "a", authorId: "p", createdAt: 1 }, [{ text }]);
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

describe("keeping connected", () => {
  /** Counts what was dialled; the test decides when a dial fails. */
  function start(isFinal = (reason: string) => reason === "key-unknown") {
    vi.useFakeTimers();
    const member = makeMember();
    const pipes: HandPipe[] = [];
    const finals: string[] = [];
    let fails = false;
    let dials = 0;
    const dial = async (): Promise<Pipe> => {
      dials++;
      if (fails) throw new Error("nobody there");
      const pipe = handPipe();
      pipes.push(pipe);
      return pipe.left;
    };
    const stop = keepConnected(member, dial, isFinal, (reason) => finals.push(reason));
    return {
      member,
      pipes,
      finals,
      stop,
      dials: () => dials,
      fail: (value: boolean) => (fails = value),
      after: (ms: number) => vi.advanceTimersByTimeAsync(ms),
    };
  }

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
    const encoder = encoding.createEncoder();
    encoding.writeVarUint(encoder, 0);
    encoding.writeVarUint8Array(encoder, NOTHING_KNOWN);
    for (const frame of [
      WELCOME,
      { kind: "sync", message: encoding.toUint8Array(encoder) },
      { kind: "ack", count: 1 },
    ] as const)
      pipe?.right.send(encodeFrame(frame));
    while (pipe?.deliver("left"));
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

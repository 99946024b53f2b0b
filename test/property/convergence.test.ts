/**
 * Three people and a vandal work at once over a host that is restarted and killed, with messages delivered in random
 * order between connections. At the end everybody has the same document, the disk has it too, every view on screen
 * is what a fresh read gives, and nothing that a person saw acknowledged is missing at any restart.
 *
 * A failure prints its seed and the steps that led there. `npm run fuzz -- --minutes 5` runs fresh seeds that long.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { Awareness } from "y-protocols/awareness";
import * as Y from "yjs";
import { openDatabase } from "../../electron/host/store/database.ts";
import { makeStore, type Store } from "../../electron/host/store/store.ts";
import { makeUpdateLog } from "../../electron/host/store/updateLog.ts";
import { type Hub, openHub } from "../../electron/host/room/hub.ts";
import { projectSingleton, projectTable } from "../../renderer/doc/projection.ts";
import { addActivity } from "../../shared/doc/activities.ts";
import { readRecords, SINGLETONS, TABLES } from "../../shared/doc/records.ts";
import { LOCAL, type Singleton, type Table } from "../../shared/doc/table.ts";
import { encodeFrame, helloOf } from "../../shared/sync/frames.ts";
import { LaneMember } from "../../shared/sync/laneMember.ts";
import { contentOf, expectHolds } from "../support/docContent.ts";
import { fuzzMs } from "../support/fuzzTime.ts";
import { handPipe, type HandPipe } from "../support/handPipe.ts";
import { junkFrame, scribble, syncFrame } from "../support/junk.ts";
import { type Random, seeded } from "../support/random.ts";
import { editAtRandom } from "../support/randomEdits.ts";
import { report } from "../support/report.ts";

const STEPS = 400;
const SEEDS = Array.from({ length: 100 }, (_, index) => 1_000 + index);
const BUDGET_MS = 55_000;
/** The room with several hosts (roomFuzz.test.ts) has the rest. */
const FRESH_MS = fuzzMs(1 / 4);

interface Tally {
  edits: number;
  acknowledged: number;
  restarts: number;
  crashes: number;
  lost: number;
  cuts: number;
  junk: number;
  undone: number;
  cards: number;
}

function openPeer(name: string, clientID: number) {
  const doc = new Y.Doc();
  doc.clientID = clientID;
  const awareness = new Awareness(doc);
  const member = new LaneMember(doc, awareness, helloOf(name.repeat(20).slice(0, 20), name));
  const tables = Object.values(TABLES).map((table) => {
    const { store, stop } = projectTable(doc, table as Table<unknown>);
    return { table: table as Table<unknown>, store, stop };
  });
  const singletons = Object.values(SINGLETONS).map((singleton) => {
    const { store, stop } = projectSingleton(doc, singleton as Singleton<unknown>);
    return { singleton: singleton as Singleton<unknown>, store, stop };
  });
  const roots = [
    ...tables.map(({ table }) => table.root(doc)),
    ...singletons.map((each) => each.singleton.root(doc)),
  ];
  const undo = new Y.UndoManager(roots, { trackedOrigins: new Set([LOCAL]), captureTimeout: 0 });
  const written: Uint8Array[] = [];
  let acknowledged = 0;
  doc.on("update", (update: Uint8Array, origin: unknown) => {
    if (origin !== member) written.push(update);
  });
  member.onStatus(() => {
    if (!member.status.hasUnsaved) acknowledged = written.length;
  });
  return {
    name,
    doc,
    member,
    undo,
    written,
    acknowledged: () => written.slice(0, acknowledged),
    pipe: undefined as HandPipe | undefined,
    expectViewsAreFresh() {
      for (const { table, store } of tables)
        expect(store.getState().rows, `view of ${table.name} at ${name}`).toEqual(
          new Map(table.all(doc).map((row) => [row.id, row])),
        );
      for (const { singleton, store } of singletons)
        expect(store.getState().value, `view of ${singleton.name} at ${name}`).toEqual(singleton.read(doc));
    },
    close() {
      for (const { stop } of [...tables, ...singletons]) stop();
      undo.destroy();
      member.close();
      awareness.destroy();
      doc.destroy();
    },
  };
}

function runWorld(random: Random, folder: string, trace: string[]): Tally {
  const tally: Tally = {
    edits: 0,
    acknowledged: 0,
    restarts: 0,
    crashes: 0,
    lost: 0,
    cuts: 0,
    junk: 0,
    undone: 0,
    cards: 0,
  };
  let store: Store;
  let hub: Hub;
  const open = (): void => {
    const db = openDatabase(folder);
    if (random.chance(0.4)) {
      const log = makeUpdateLog(db);
      for (const { workshop_id } of db.prepare<[], { workshop_id: string }>("SELECT * FROM workshop").all())
        log.fold(workshop_id);
    }
    store = makeStore(db, folder);
  };
  open();
  const workshopId = store!.create("en", "Building service worker", (doc) => {
    addActivity(doc, { methodId: "microDacum", title: "Micro-DACUM", createdAt: 1 });
  });
  const openTheHub = (): void => {
    hub = openHub(store, workshopId);
    hub.replica.doc.clientID = 900_000_000 + random.below(1_000_000);
  };
  openTheHub();
  const peers = ["ana", "ben", "eve"].map((name, index) => openPeer(name, 1_000_000_001 + index));
  const vandal = { doc: new Y.Doc(), pipe: undefined as HandPipe | undefined };
  vandal.doc.clientID = 1_000_000_099;
  const vandalUpdates: Uint8Array[] = [];
  vandal.doc.on("update", (update: Uint8Array) => vandalUpdates.push(update));

  const pipes = (): HandPipe[] =>
    [...peers.map((peer) => peer.pipe), vandal.pipe].filter(
      (pipe) => pipe !== undefined && pipe.isOpen(),
    ) as HandPipe[];

  function connect(peer: (typeof peers)[number]): void {
    const pipe = handPipe();
    peer.pipe = pipe;
    hub.join(pipe.right, "facilitator");
    peer.member.attach(pipe.left);
  }

  function vandalize(): void {
    tally.junk++;
    if (!vandal.pipe?.isOpen()) {
      const pipe = handPipe();
      vandal.pipe = pipe;
      hub.join(pipe.right, "socket");
      const hello = helloOf("vandal".repeat(4), "Vandal");
      pipe.left.send(encodeFrame({ kind: "hello", hello }));
      return;
    }
    if (random.chance(0.5)) {
      scribble(vandal.doc, random, [...TABLES.cards.root(hub.replica.doc).keys()].toSorted());
      // Sometimes one is held back, so that the host has updates whose causes have not come.
      const held = random.chance(0.2) ? vandalUpdates.slice(-1) : vandalUpdates.slice(-3);
      for (const update of held) vandal.pipe.left.send(syncFrame(2, update));
    } else vandal.pipe.left.send(junkFrame(random, Y.encodeStateAsUpdate(vandal.doc)));
  }

  function expectAcknowledgedIsOnDisk(): void {
    const doc = store.load(workshopId);
    for (const peer of peers) expectHolds(doc, peer.acknowledged(), peer.name);
    doc.destroy();
  }

  /** The host goes away and comes back from what is on disk. */
  function restart(how: "closed" | "crashed"): void {
    for (const pipe of pipes()) if (how === "crashed" || random.chance(0.5)) pipe.cut();
    if (how === "closed") {
      tally.restarts++;
      hub.close();
    } else {
      tally.crashes++;
      tally.lost += peers.reduce((sum, peer) => sum + peer.written.length - peer.acknowledged().length, 0);
      vi.clearAllTimers(); // what was collected and not committed is gone with the process
    }
    store.close();
    for (const pipe of pipes()) pipe.cut();
    open();
    expectAcknowledgedIsOnDisk();
    openTheHub();
  }

  const steps: readonly (readonly [weight: number, name: string, run: (name: string[]) => void])[] = [
    [
      30,
      "edit",
      (said) => {
        const peer = random.pick(peers);
        if (!peer?.member.status.hasDocument) return;
        said.push(peer.name);
        editAtRandom(peer.doc, random, 1_700_000_000_000 + tally.edits++);
      },
    ],
    [
      6,
      "undo",
      (said) => {
        const peer = random.pick(peers);
        said.push(peer?.name ?? "");
        const reverted = random.chance(0.7) ? peer?.undo.undo() : peer?.undo.redo();
        if (reverted) tally.undone++;
      },
    ],
    [
      90,
      "deliver",
      (said) => {
        const pipe = random.pick(pipes().filter((each) => each.waiting() > 0));
        const side = random.chance(0.5) ? "left" : "right";
        for (let count = 1 + random.below(8); count > 0; count--) pipe?.deliver(side);
        said.push(side);
      },
    ],
    [12, "time", () => void vi.advanceTimersByTime(random.below(20))],
    [
      8,
      "connect",
      (said) => {
        const peer = random.pick(peers.filter((each) => !each.pipe?.isOpen()));
        said.push(peer?.name ?? "");
        if (peer) connect(peer);
      },
    ],
    [
      3,
      "cut",
      () => {
        const pipe = random.pick(pipes());
        if (pipe) tally.cuts++;
        pipe?.cut();
      },
    ],
    [12, "junk", vandalize],
    [1, "restart", () => restart("closed")],
    [1.5, "crash", () => restart("crashed")],
  ];
  const total = steps.reduce((sum, [weight]) => sum + weight, 0);

  for (const peer of peers) connect(peer);
  for (let step = 0; step < STEPS; step++) {
    let draw = random.next() * total;
    const chosen = steps.find(([weight]) => (draw -= weight) <= 0);
    if (!chosen) continue;
    const said: string[] = [];
    trace.push(chosen[1]);
    chosen[2](said);
    trace.push(`${trace.pop()} ${said.join(" ")}`.trim());
  }

  trace.push("settle");
  vandal.pipe?.cut();
  for (const peer of peers) if (!peer.pipe?.isOpen()) connect(peer);
  for (let round = 0; round < 200; round++) {
    for (const pipe of pipes()) while (pipe.deliver("left") || pipe.deliver("right"));
    vi.advanceTimersByTime(10);
    if (pipes().every((pipe) => pipe.waiting() === 0)) break;
  }

  trace.push("compare");
  const content = contentOf(hub!.replica.doc);
  const records = readRecords(hub!.replica.doc);
  for (const peer of peers) {
    expect(peer.member.status, peer.name).toMatchObject({
      state: "saved",
      hasUnsaved: false,
      hasDocument: true,
    });
    expect(peer.acknowledged().length).toBe(peer.written.length);
    expect(contentOf(peer.doc), `document of ${peer.name}`).toEqual(content);
    expect(readRecords(peer.doc), `records of ${peer.name}`).toEqual(records);
    peer.expectViewsAreFresh();
    tally.acknowledged += peer.written.length;
  }

  trace.push("replay");
  hub!.close();
  store!.close();
  open();
  expectAcknowledgedIsOnDisk();
  const replayed = store!.load(workshopId);
  expect(contentOf(replayed), "document on disk").toEqual(content);
  expect(readRecords(replayed), "records on disk").toEqual(records);
  const joiner = new Y.Doc();
  Y.applyUpdate(joiner, Y.encodeStateAsUpdate(replayed));
  expect(readRecords(joiner), "records of a late joiner").toEqual(records);
  store!.close();
  tally.cards = records.cards.length;
  for (const peer of peers) peer.close();
  vandal.doc.destroy();
  return tally;
}

/** Runs one seed; a failure says which, and by which path. */
function runSeed(seed: number): Tally {
  const random = seeded(seed);
  const folder = mkdtempSync(path.join(tmpdir(), "charrette-property-"));
  const trace: string[] = [];
  vi.spyOn(crypto, "getRandomValues").mockImplementation((into) => {
    random.fill(into as unknown as Uint8Array);
    return into;
  });
  try {
    return runWorld(random, folder, trace);
  } catch (error) {
    const start = `seed ${seed}, step ${trace.length}: ${trace.slice(-30).join(", ")}`;
    throw new Error(`${start}\n${error instanceof Error ? error.message : String(error)}`, { cause: error });
  } finally {
    vi.restoreAllMocks();
    vi.clearAllTimers();
    rmSync(folder, { recursive: true, force: true });
  }
}

beforeEach(() => {
  // Time moves when the run says so. The clock that measures the run itself stays real.
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "setInterval", "clearInterval", "Date"] });
});
afterEach(() => {
  vi.useRealTimers();
});

test("three people, a vandal, restarts and crashes: everybody ends with the same document", () => {
  const start = performance.now();
  const sum: Partial<Tally> = {};
  let runs = 0;
  for (const seed of SEEDS) {
    for (const [what, count] of Object.entries(runSeed(seed)) as [keyof Tally, number][])
      sum[what] = (sum[what] ?? 0) + count;
    runs++;
    if (performance.now() - start > BUDGET_MS) break;
  }
  report(`${runs} seeds in ${Math.round(performance.now() - start)} ms`, sum);
  // What did not happen was not tested.
  expect(runs).toBeGreaterThanOrEqual(10);
  for (const what of [
    "edits",
    "acknowledged",
    "restarts",
    "crashes",
    "lost",
    "cuts",
    "junk",
    "undone",
    "cards",
  ] as const)
    expect(sum[what], what).toBeGreaterThan(runs / 4);
});

test("the same seed is the same run", () => {
  expect(runSeed(7)).toEqual(runSeed(7));
});

test.runIf(FRESH_MS > 0)("fresh seeds", { timeout: FRESH_MS + 60_000 }, () => {
  const end = performance.now() + FRESH_MS;
  let seed = Date.now() >>> 0;
  let runs = 0;
  for (; performance.now() < end; seed++, runs++) runSeed(seed);
  report(`${runs} fresh seeds, the last was ${seed - 1}`);
});

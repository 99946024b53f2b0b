/** Two computers carry the room on a network of their own: found by announcement, parted, healed, one of them killed. */
import { expect, onTestFinished, test } from "vitest";
import { openStore } from "../../electron/host/store/store.ts";
import type { NearbyRoom } from "../../shared/rpc/contract.ts";
import { addActivity } from "../../shared/doc/activities.ts";
import { cards } from "../../shared/doc/cards.ts";
import { documentDigest } from "../support/documentDigest.ts";
import { type HostProcess, startHostProcess } from "../support/hostProcess.ts";
import { type Lan, openLan, whyNoLan } from "../support/network.ts";
import { openRemoteSeat, type RemoteSeat } from "../support/remoteSeatDriver.ts";
import { report } from "../support/report.ts";
import { tempFolder } from "../support/tempFolder.ts";
import { until } from "../support/until.ts";

const reason = whyNoLan();

/** The promise: seats come back by themselves within a minute. */
const BACK_MS = 60_000;

interface Carrier {
  host: HostProcess;
  readonly folder: string;
}

/** A room at host 0, and a second computer at host 1 that found it nearby, knocked and was let in. */
async function openTwoCarriers(lan: Lan) {
  const folders = [tempFolder(), tempFolder()] as const;
  const store = openStore(folders[0]);
  let activityId = "";
  const workshopId = store.create("en", "Two computers", (doc) => {
    activityId = addActivity(doc, { methodId: "microDacum", title: "Micro-DACUM", createdAt: 1 });
  });
  store.close();
  const first: Carrier = {
    host: await startHostProcess(folders[0], { on: lan.host(0) }),
    folder: folders[0],
  };
  const second: Carrier = {
    host: await startHostProcess(folders[1], { on: lan.host(1) }),
    folder: folders[1],
  };
  const room = await first.host.client.call("room:open", { workshopId, address: "" });

  let rooms: readonly NearbyRoom[] = [];
  second.host.client.on("nearby:changed", (heard) => (rooms = heard.rooms));
  ({ rooms } = await second.host.client.call("nearby:watch", { isWatching: true }));
  const nearby = await until("the second computer hears of the first", () => rooms[0], 30_000);
  expect(nearby).toMatchObject({ address: room.address, port: room.port });
  const { address, port } = nearby;
  const joining = second.host.client.call("workshops:join", { address, port, code: room.code, name: "Ben" });
  const knock = await until(
    "it knocks",
    async () => (await first.host.client.call("room:state", {}))?.knocks[0],
  );
  await first.host.client.call("room:answer", { knockId: knock.knockId, isAdmitted: true });
  await joining;
  const other = await until("the second serves the room", () => second.host.client.call("room:state", {}));
  return { workshopId, activityId, first, second, joinUrls: [room.joinUrl, other.joinUrl] as const };
}

const textsOf = (name: string, count: number): string[] =>
  Array.from({ length: count }, (_, index) => `${name} writes number ${index}`);

async function sameEverywhere(seats: readonly RemoteSeat[], count: number): Promise<void> {
  await until(
    "all seats have the same document",
    async () => {
      const digests = await Promise.all(seats.map((seat) => seat.digest()));
      const texts = await Promise.all(seats.map((seat) => seat.texts()));
      return new Set(digests).size === 1 && texts.every((each) => each.length === count);
    },
    BACK_MS,
  );
}

function readDisk({ folder }: Carrier, workshopId: string): { digest: string; texts: string[] } {
  const store = openStore(folder);
  const doc = store.load(workshopId);
  store.close();
  return { digest: documentDigest(doc), texts: cards.all(doc).map((card) => card.text) };
}

test.skipIf(reason)(
  `the network parts two computers with people at both, heals, and one computer dies${reason ? ` [${reason}]` : ""}`,
  { timeout: 240_000 },
  async () => {
    const lan = await openLan({ hosts: 4 });
    const { workshopId, activityId, first, second, joinUrls } = await openTwoCarriers(lan);
    onTestFinished(async () => {
      for (const { host } of [first, second]) await host.kill();
    });
    // Ana sits beside the first computer and reaches no other; Bo and Cy reach both over the network.
    const ana = openRemoteSeat(lan.host(0), joinUrls[0], "Ana");
    const bo = openRemoteSeat(lan.host(2), joinUrls[0], "Bo");
    const cy = openRemoteSeat(lan.host(3), joinUrls[1], "Cy");
    const seats = [ana, bo, cy];
    for (const seat of seats) await seat.when("told of both", (status) => status.hosts.length === 2, 30_000);
    for (const seat of seats) await seat.addCards(activityId, textsOf(`${seat.name} at first`, 3));
    await sameEverywhere(seats, 9);

    const cutAt = performance.now();
    lan.host(0).cut();
    await bo.when("without the first", (status) => status.state === "waiting", BACK_MS);
    await bo.addCards(activityId, textsOf("Bo, cut off", 2));
    await bo.waitSaved();
    report(`Bo was saved at the second computer ${Math.round(performance.now() - cutAt)} ms after the cut`);
    for (const seat of [ana, cy]) await seat.addCards(activityId, textsOf(`${seat.name}, apart`, 2));
    for (const seat of [ana, cy]) await seat.waitSaved();

    const healedAt = performance.now();
    lan.host(0).heal();
    await sameEverywhere(seats, 15);
    report(`one document again ${Math.round(performance.now() - healedAt)} ms after the heal`);
    for (const seat of seats) await seat.waitSaved();

    // The first computer dies. Who sits at it and nowhere else waits; the others go on.
    const killedAt = performance.now();
    await first.host.kill();
    for (const seat of [bo, cy]) await seat.addCards(activityId, textsOf(`${seat.name}, alone`, 2));
    for (const seat of [bo, cy]) await seat.waitSaved();
    report(`saved at the second computer ${Math.round(performance.now() - killedAt)} ms after the kill`);
    await until(
      "the second desk carries the room",
      async () => (await second.host.client.call("room:state", {}))?.follows === null,
    );
    first.host = await startHostProcess(first.folder, { on: lan.host(0) });
    await until("the first reopens by itself", () => first.host.client.call("room:state", {}));
    await sameEverywhere(seats, 19);
    for (const seat of seats) await seat.waitSaved();
    const promised = seats.flatMap((seat) => seat.promised());
    const digest = await ana.digest();
    await Promise.all(seats.map((seat) => seat.close()));
    for (const each of [first, second]) expect(await each.host.stop()).toBe(0);
    for (const each of [first, second]) {
      const disk = readDisk(each, workshopId);
      expect(promised.filter((text) => !disk.texts.includes(text))).toEqual([]);
      expect(disk.digest).toBe(digest);
    }
  },
);

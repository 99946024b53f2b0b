/** What the doctor is told by real sockets: who came to the room, and which ports are free. */
import { request } from "node:http";
import { createServer, type Server } from "node:net";
import { once } from "node:events";
import { describe, expect, onTestFinished, test } from "vitest";
import { openRoom, type Room } from "../../electron/host/room/room.ts";
import { openStore } from "../../electron/host/store/store.ts";
import { diagnose, type Finding } from "../../shared/room/doctor.ts";
import type { LanAddress } from "../../shared/rpc/contract.ts";
import { freePort } from "../support/freePort.ts";
import { startHostProcess } from "../support/hostProcess.ts";
import { openTestRoom } from "../support/openTestRoom.ts";
import { openRawSocket } from "../support/rawSocket.ts";
import { mintKey } from "../../shared/sync/seal.ts";
import { tempFolder } from "../support/tempFolder.ts";
import { until } from "../support/until.ts";

/** As if the room were at a Wi-Fi address: what comes from loopback is then another device. */
const WIFI: LanAddress = { address: "192.168.1.20", adapter: "Wi-Fi", isReachable: true, kind: "lan" };
const LOOPBACK: LanAddress = { address: "127.0.0.1", adapter: "lo", isReachable: false, kind: "loopback" };

async function openedRoom(): Promise<{ room: Room; port: number; key: Uint8Array }> {
  const { store, hub, workshopId, pagesFolder, key } = await openTestRoom();
  store.keepRoomPort(workshopId, await freePort());
  const room = await openRoom({
    onChange: () => undefined,
    onPutOut: () => undefined,
    store,
    hub,
    workshopId,
    pagesFolder,
    address: "",
    addresses: [LOOPBACK],
  });
  onTestFinished(() => room.close());
  return { room, port: room.state().port, key };
}

function loadPage(port: number, localAddress: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const asked = request({ host: "127.0.0.1", port, path: "/", localAddress }, (response) => {
      response.resume();
      response.once("end", () => resolve());
    });
    asked.once("error", reject);
    asked.end();
  });
}

function findings(room: Room, laterMs: number): Pick<Finding, "code" | "detail">[] {
  const told = diagnose({
    now: Date.now() + laterMs,
    system: "linux",
    addresses: [WIFI],
    room: { ...room.facts(), address: WIFI.address },
    trial: null,
    discovery: "",
    clockOffsetsMs: [],
  });
  return told.map(({ code, detail }) => ({ code, detail }));
}

const codes = (told: readonly { code: string }[]): string[] => told.map(({ code }) => code);

// macOS has only 127.0.0.1 of the loopback network: devices cannot be told apart there.
describe.skipIf(process.platform === "darwin")("devices at the door", () => {
  test("one that gets the page and no lane is told of, and no longer when it is in", async () => {
    const { room, port, key } = await openedRoom();
    expect(codes(findings(room, 0))).toEqual(["waiting"]);
    expect(codes(findings(room, 61_000))).toEqual(["firewall", "isolation", "sign-in"]);
    await loadPage(port, "127.0.0.2");
    expect(codes(findings(room, 61_000)), "a name is being typed").toEqual(["waiting"]);
    expect(findings(room, 121_000)).toEqual([
      { code: "lane-missing", detail: { count: 1, devices: "127.0.0.2" } },
    ]);
    const raw = await openRawSocket(`ws://127.0.0.1:${port}`, key, { localAddress: "127.0.0.2" });
    raw.hello("Ana");
    await until("in", () => raw.heard.some((frame) => frame.kind === "welcome"));
    expect(findings(room, 121_000)).toEqual([{ code: "reached", detail: { count: 1 } }]);
    raw.socket.close();
  });

  test("one with an old code is told of beside one that is in", async () => {
    const { room, port, key } = await openedRoom();
    const ana = await openRawSocket(`ws://127.0.0.1:${port}`, key, { localAddress: "127.0.0.2" });
    ana.hello("Ana");
    await until("in", () => ana.heard.some((frame) => frame.kind === "welcome"));
    const old = await openRawSocket(`ws://127.0.0.1:${port}`, mintKey(), { localAddress: "127.0.0.3" });
    old.hello("Ben");
    expect(await old.closed).toMatchObject({ reason: "key-unknown" });
    expect(findings(room, 0)).toEqual([
      { code: "lane-refused", detail: { count: 1, devices: "127.0.0.3" } },
      { code: "reached", detail: { count: 1 } },
    ]);
    ana.socket.close();
  });
});

async function occupy(port: number): Promise<Server> {
  const server = createServer().listen(port, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => void server.close());
  return server;
}

test("a taken port is told of before and after, and another can be chosen", { timeout: 60_000 }, async () => {
  const folder = tempFolder();
  const store = openStore(folder);
  const workshopId = store.create("en", "First");
  const [usual, taken, free] = [await freePort(), await freePort(), await freePort()];
  store.keepRoomPort(workshopId, usual);
  store.close();
  const [server] = await Promise.all([occupy(usual), occupy(taken)]);
  const host = await startHostProcess(folder);
  onTestFinished(() => host.kill());
  const { client } = host;
  const look = async (): Promise<string[]> => codes(await client.call("room:diagnosis", { workshopId }));

  expect(await look()).toEqual(["no-network", "port-taken"]);
  const moved = await client.call("room:open", { workshopId, address: "" });
  expect(moved.port).not.toBe(usual);
  expect(await look()).toEqual(["no-network", "port-moved"]);

  await expect(
    client.call("room:open", { workshopId, address: "", port: taken }),
    "a port chosen by hand is that one or none",
  ).rejects.toMatchObject({ code: "port-taken", detail: { port: taken } });
  expect(await client.call("room:state", {}), "the room is where it was").toEqual(moved);
  const chosen = await client.call("room:open", { workshopId, address: "", port: free });
  expect(chosen.port).toBe(free);
  await expect(loadPage(moved.port, "127.0.0.1"), "it is no longer where it was").rejects.toThrow(
    "ECONNREFUSED",
  );
  await loadPage(free, "127.0.0.1");
  expect(await look()).toEqual(["no-network"]);

  await client.call("room:close", {});
  server.close();
  expect(await look(), "kept for the next time").toEqual(["no-network"]);
  const again = await client.call("room:open", { workshopId, address: "" });
  expect(again.port).toBe(free);
  expect(await client.call("nearby:watch", { isWatching: true })).toEqual({
    rooms: [],
    trouble: "no-network",
  });
  expect(await host.stop()).toBe(0);
});

import { expect, onTestFinished, test } from "vitest";
import { openHub } from "../../../../electron/host/room/hub.ts";
import { openRoom, qrPath } from "../../../../electron/host/room/room.ts";
import { openStore } from "../../../../electron/host/store/store.ts";
import { keyFromText } from "../../../../shared/sync/seal.ts";
import { freePort } from "../../../support/freePort.ts";
import { tempFolder } from "../../../support/tempFolder.ts";

test("a room is found where it was, and elsewhere when that port is taken", async () => {
  const folder = tempFolder();
  const store = openStore(folder);
  const workshopId = store.create("en", "Room");
  const otherId = store.create("en", "Other");
  const port = await freePort();
  for (const each of [workshopId, otherId]) store.keepRoomPort(each, port);
  const hubs = [workshopId, otherId].map((each) => openHub(store, each));
  onTestFinished(() => {
    for (const hub of hubs) hub.close();
    store.close();
  });
  const addresses = [{ address: "127.0.0.1", adapter: "lo", isReachable: false, kind: "loopback" as const }];
  const open = (index: 0 | 1, address = "") =>
    openRoom({
      store,
      address,
      addresses,
      pagesFolder: folder,
      workshopId: [workshopId, otherId][index] ?? "",
      hub: hubs[index] ?? openHub(store, workshopId),
      onChange: () => undefined,
      onPutOut: () => undefined,
    });

  const first = await open(0);
  const state = first.state();
  expect(state).toMatchObject({
    workshopId,
    port,
    address: "127.0.0.1",
    url: `http://127.0.0.1:${port}/`,
    seats: 0,
  });
  expect(state.joinUrl.startsWith(`${state.url}#`)).toBe(true);
  expect(keyFromText(state.joinUrl.split("#")[1] ?? "")).toEqual(store.roomKey(workshopId));
  expect(state.code).toMatch(/^[A-Z2-9]{6}$/);

  const second = await open(1);
  expect(second.state().port).not.toBe(port);
  expect(store.roomPort(otherId), "next time it is found there").toBe(second.state().port);
  await first.close();
  await second.close();
  const again = await open(0);
  expect(again.state().port).toBe(port);
  expect(again.state().joinUrl).toBe(state.joinUrl);
  expect(again.state().code, "a code is for one opening").not.toBe(state.code);
  await again.close();

  await expect(open(0, "10.0.0.9")).rejects.toMatchObject({ code: "address-unavailable" });
});

test("the drawn code is the link's, module for module", () => {
  const { size, path } = qrPath("http://192.168.1.20:4310/#abc");
  expect(size).toBe(25);
  // The three finder patterns: their corners are dark, and the ring within them is light.
  for (const [x, y] of [
    [0, 0],
    [size - 1, 0],
    [0, size - 1],
    [3, 3],
  ] as const)
    expect(path).toContain(`M${x} ${y}h1v1h-1z`);
  expect(path).not.toContain("M1 1h");
  expect(path).toMatch(/^(M\d+ \d+h1v1h-1z)+$/);
});

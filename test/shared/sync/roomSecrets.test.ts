import { expect, test } from "vitest";
import * as Y from "yjs";
import { deviceIdOf, devices, isSeated, removeDevices, seatDevice } from "../../../shared/doc/devices.ts";
import { isLanAddress } from "../../../shared/sync/lanAddress.ts";
import {
  mintRoomSecrets,
  type RoomKeys,
  roomSecretsShape,
  settleKeys,
} from "../../../shared/sync/roomSecrets.ts";
import { keyToText, mintKey } from "../../../shared/sync/seal.ts";
import { mintId } from "../../../shared/util/ids.ts";
import { hostileValue } from "../../support/junk.ts";
import { seeded } from "../../support/random.ts";

const mint = (former?: RoomKeys): RoomKeys => ({
  roomKey: keyToText(mintKey()),
  secrets: mintRoomSecrets(former?.secrets),
});

test("of two hosts' keys the later ones count, whoever tells whom", () => {
  const first = mint();
  const second = mint(first);
  const third = mint(second);
  for (const [earlier, later] of [
    [first, second],
    [first, third],
    [second, third],
    [third, third],
  ] as const) {
    expect(settleKeys(earlier, later)).toEqual(later);
    expect(settleKeys(later, earlier)).toEqual(later);
  }
});

test("changed at two hosts at once, both choose the same, and open what either hid", () => {
  for (let count = 0; count < 50; count++) {
    const before = mint();
    const [here, there] = [mint(before), mint(count % 2 === 0 ? before : mint(before))];
    const one = settleKeys(here, there);
    const other = settleKeys(there, here);
    expect(one.roomKey).toBe(other.roomKey);
    expect(one.secrets.control).toBe(other.secrets.control);
    expect(one.secrets.covers[0]).toBe(other.secrets.covers[0]);
    const all = new Set([...here.secrets.covers, ...there.secrets.covers]);
    for (const settled of [one, other]) expect(new Set(settled.secrets.covers)).toEqual(all);
    expect(settleKeys(one, other), "and then it rests").toEqual(one);
  }
});

test("secrets of any number stay within what a reader takes", () => {
  let keys = mint();
  for (let count = 0; count < 60; count++) {
    const next = mint(keys);
    keys = settleKeys(keys, next);
    expect(keys).toEqual(next);
    expect(roomSecretsShape.parse(JSON.parse(JSON.stringify(keys.secrets)))).toEqual(keys.secrets);
  }
});

test("what is no set of secrets is none", () => {
  const good = mintRoomSecrets();
  for (const junk of [
    null,
    {},
    { ...good, covers: [] },
    { ...good, covers: ["x"] },
    { ...good, control: "A".repeat(42) },
    { ...good, covers: Array.from({ length: 51 }, () => good.control) },
  ])
    expect(roomSecretsShape.safeParse(junk).success).toBe(false);
});

test("only addresses of this computer or a local network are dialled", () => {
  for (const address of [
    "10.0.0.1",
    "10.255.255.255",
    "172.16.0.1",
    "172.31.255.255",
    "192.168.0.1",
    "100.64.0.1",
    "100.127.255.255",
    "169.254.1.1",
    "127.0.0.1",
  ])
    expect(isLanAddress(address), address).toBe(true);
  for (const address of [
    "8.8.8.8",
    "172.15.0.1",
    "172.32.0.1",
    "192.169.0.1",
    "100.63.0.1",
    "100.128.0.1",
    "169.253.0.1",
    "224.0.0.251",
    "0.0.0.0",
    "255.255.255.255",
    "10.0.0",
    "10.0.0.0.1",
    "10.0.0.256",
    "10.0.0.-1",
    "10.0.0.1.5",
    "",
    "localhost",
    "::1",
    "10.0.0.1:80",
    "10.0.0.x",
    "10.0.0.1.8.8.8.8",
    "10.0.0.",
    "10. 0.0.1",
    "10.0.0.0x1",
    "1e1.0.0.1",
  ])
    expect(isLanAddress(address), address).toBe(false);
});

test("a device is seated, put out with its person's others, and read whatever is stored", () => {
  const doc = new Y.Doc();
  const [phone, laptop, other] = [mintId(), mintId(), mintId()].map(deviceIdOf) as [string, string, string];
  expect(phone).toMatch(/^[0-9a-f]{40}$/);
  for (const device of [phone, laptop]) seatDevice(doc, device, "ana0000000000000");
  seatDevice(doc, other, "ben0000000000000");
  expect(isSeated(doc, "ana0000000000000")).toBe(true);
  removeDevices(doc, "ana0000000000000");
  expect(isSeated(doc, "ana0000000000000")).toBe(false);
  expect([phone, laptop, other].map((device) => devices.get(doc, device)?.removed)).toEqual([
    true,
    true,
    false,
  ]);
  const random = seeded(7);
  for (let count = 0; count < 500; count++) {
    const entry = new Y.Map<unknown>();
    devices.root(doc).set(`junk${count}`, random.chance(0.5) ? hostileValue(random) : entry);
    for (const field of ["personId", "removed"]) if (entry.doc) entry.set(field, hostileValue(random));
  }
  for (const device of devices.all(doc)) {
    expect(typeof device.personId).toBe("string");
    expect(typeof device.removed).toBe("boolean");
  }
  expect(isSeated(doc, "ana0000000000000")).toBe(false);
});

/** What is read of a packet that anybody on the network may have sent; the sockets are in the integration test. */
import { createRequire } from "node:module";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { openDiscovery } from "../../../../electron/host/room/discovery.ts";
import { readPacket } from "../../../../electron/host/room/discoveryPackets.ts";

const { decode } = createRequire(createRequire(import.meta.url).resolve("multicast-dns"))("dns-packet") as {
  decode: (bytes: Buffer) => unknown;
};

const SERVICE = "_charrette._tcp.local";
const NAME = `abc.${SERVICE}`;
const ROOM = "0a".repeat(16);

interface Told {
  readonly room: string;
  readonly name: string;
  readonly protocol: string;
  readonly port: unknown;
  readonly addresses: readonly string[];
  readonly ttl: number;
}

function packet(more: Partial<Told> = {}): unknown {
  const told = {
    room: ROOM,
    name: "Laptop",
    protocol: "1",
    port: 4310,
    addresses: ["10.0.0.5"],
    ttl: 120,
    ...more,
  };
  const text = (key: "room" | "name" | "protocol"): Buffer => Buffer.from(`${key}=${told[key]}`);
  return {
    answers: [{ name: SERVICE, type: "PTR", ttl: told.ttl, data: NAME }],
    additionals: [
      { name: NAME, type: "SRV", ttl: 120, data: { port: told.port, target: "abc.local" } },
      { name: NAME, type: "TXT", ttl: 120, data: [text("room"), text("name"), text("protocol")] },
      ...told.addresses.map((data) => ({ name: "abc.local", type: "A", ttl: 120, data })),
    ],
  };
}

const read = (more: Partial<Told>, from = "10.0.0.5") => readPacket(packet(more), from).rooms.get(NAME);

describe("a packet", () => {
  test("that announces a room is read", () => {
    expect(read({})).toEqual({ roomId: ROOM, name: "Laptop", address: "10.0.0.5", port: 4310, protocol: 1 });
  });

  test("with a goodbye takes it away", () => {
    expect(readPacket(packet({ ttl: 0 }), "10.0.0.5")).toEqual({ rooms: new Map(), goodbyes: [NAME] });
  });

  test("with several addresses gives the one it came from, and never one outside the network", () => {
    expect(read({ addresses: ["10.9.9.9", "10.0.0.5"] })?.address).toBe("10.0.0.5");
    expect(read({ addresses: ["8.8.8.8", "192.168.1.9"] })?.address, "through a reflector").toBe(
      "192.168.1.9",
    );
    for (const address of ["8.8.8.8", "127.0.0.1", "10.0.0.5.evil.example", "10.0.0.999", "::1", ""])
      expect(read({ addresses: [address] }, address), address).toBeUndefined();
  });

  test("with a name is cut, and freed of signs that are not seen or turn the writing around", () => {
    expect(read({ name: `\u202e${"é".repeat(90)}\u0000\n` })?.name).toBe("é".repeat(60));
    expect(read({ name: "\u200b \t" })).toBeUndefined();
  });

  test.each<Partial<Told>>([
    { room: "" },
    { room: "0A".repeat(16) },
    { room: `${ROOM}0` },
    { protocol: "-1" },
    { protocol: "1e9" },
    { port: 0 },
    { port: 65_536 },
    { port: "80" },
    { addresses: [] },
  ])("with %j is passed over", (more) => {
    expect(read(more)).toBeUndefined();
  });

  test("of any content never throws", () => {
    const text = fc.oneof(
      fc.constantFrom(SERVICE, NAME, "PTR", "SRV", "TXT", "A"),
      fc.string({ maxLength: 20 }),
    );
    const raw = fc.record(
      { name: text, type: text, ttl: fc.anything(), data: fc.oneof(text, fc.anything()) },
      { requiredKeys: [] },
    );
    const shapes = fc.oneof(
      fc.anything(),
      fc.record({ answers: fc.array(fc.oneof(raw, fc.anything())), additionals: fc.anything() }),
    );
    fc.assert(
      fc.property(shapes, fc.string(), (given, from) => {
        expect(readPacket(given, from).rooms.size).toBeLessThanOrEqual(100);
      }),
      { seed: 20_260_801, numRuns: 3_000 },
    );
  });

  test("of any bytes that are DNS never throws", () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 12, maxLength: 120 }), (bytes) => {
        let given: unknown;
        try {
          given = decode(Buffer.from(bytes));
        } catch {
          return; // the library's socket passes over those itself
        }
        readPacket(given, "10.0.0.5");
      }),
      { seed: 20_260_801, numRuns: 3_000 },
    );
  });

  test("is read as far as a hundred records", () => {
    const answers = Array.from({ length: 5_000 }, (_, index) => ({
      name: SERVICE,
      type: "PTR",
      ttl: 0,
      data: `${index}.${SERVICE}`,
    }));
    expect(readPacket({ answers }, "10.0.0.5").goodbyes).toHaveLength(100);
  });
});

test("without a network nothing is opened, and that is said", async () => {
  const discovery = openDiscovery(() => [
    { address: "127.0.0.1", adapter: "lo", isReachable: false, kind: "loopback" },
    { address: "10.8.0.2", adapter: "tun0", isReachable: true, kind: "virtual" },
  ]);
  const stop = discovery.watch(() => undefined);
  const before = process.getActiveResourcesInfo().filter((name) => name === "UDPWrap");
  discovery.announce({ address: "10.8.0.2", port: 4310, roomId: ROOM, computerName: "A", protocol: 1 });
  expect(process.getActiveResourcesInfo().filter((name) => name === "UDPWrap")).toEqual(before);
  expect(before).toEqual([]);
  expect(discovery.trouble()).toBe("no-network");
  stop();
  expect(discovery.trouble()).toBe("");
  await discovery.close();
});

import { describe, expect, test } from "vitest";
import { leaksIn, secretKey, secretText } from "./leaks.ts";
import { type Flow, flowsOf, readPackets } from "./packets.ts";
import { seeded } from "./random.ts";

const TEXT = 'Épousseter « à l’œil » 寝床 "now"';
const KEY = seeded(7).bytes(32);
const secrets = [secretText(TEXT), secretKey("the key", KEY)];

/** One TCP packet of an Ethernet, as tcpdump writes it. */
function record(sequence: number, payload: Buffer, ports: [number, number] = [41_000, 4310]): Buffer {
  const tcp = Buffer.alloc(32);
  tcp.writeUInt16BE(ports[0], 0);
  tcp.writeUInt16BE(ports[1], 2);
  tcp.writeUInt32BE(sequence >>> 0, 4);
  tcp.writeUInt8(8 << 4, 12);
  const ip = Buffer.alloc(20);
  ip.writeUInt8(0x45, 0);
  ip.writeUInt16BE(20 + tcp.length + payload.length, 2);
  ip.writeUInt8(6, 9);
  ip.set([10, 77, 0, 2], 12);
  ip.set([10, 77, 0, 1], 16);
  const ethernet = Buffer.alloc(14);
  ethernet.writeUInt16BE(0x0800, 12);
  const frame = Buffer.concat([ethernet, ip, tcp, payload, Buffer.alloc(payload.length < 6 ? 6 : 0)]);
  const header = Buffer.alloc(16);
  header.writeUInt32LE(frame.length, 8);
  header.writeUInt32LE(frame.length, 12);
  return Buffer.concat([header, frame]);
}

function pcap(...records: Buffer[]): Buffer {
  const header = Buffer.alloc(24);
  header.writeUInt32LE(0xa1b2c3d4, 0);
  header.writeUInt32LE(1, 20);
  return Buffer.concat([header, ...records]);
}

/** Planted between other bytes. */
const flowWith = (...parts: (Buffer | string)[]): Flow[] => [
  {
    name: "a flow",
    payload: Buffer.concat([
      Buffer.from(seeded(3).bytes(500)),
      ...parts.map((part) => Buffer.from(part as string)),
      Buffer.from(seeded(4).bytes(500)),
    ]),
  },
];
const formsIn = (flows: Flow[]): string[] => leaksIn(flows, secrets).map((leak) => leak.form);

function masked(bytes: Buffer, mask: readonly number[]): Buffer {
  return Buffer.from(bytes.map((byte, at) => byte ^ (mask[at % 4] ?? 0)));
}

describe("a secret is found", () => {
  const utf16 = Buffer.from(TEXT, "utf16le");
  const ascii = JSON.stringify(TEXT).replace(
    /[^\x20-\x7e]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
  const key = Buffer.from(KEY);

  test.each<[string, Buffer | string]>([
    ["UTF-8", TEXT],
    ["UTF-16 little-endian", utf16],
    ["UTF-16 big-endian", Buffer.from(utf16).swap16()],
    ["JSON", JSON.stringify({ text: TEXT })],
    ["JSON in ASCII", ascii],
    ["in an address", `/?q=${encodeURIComponent(TEXT)}`],
    ["base64 at 0", Buffer.from(TEXT).toString("base64")],
    ["base64 at 1", Buffer.from(`x${TEXT}, and more`).toString("base64")],
    ["base64 at 2", Buffer.from(`xy${TEXT}`).toString("base64")],
    ["base64url at 0", Buffer.from(TEXT).toString("base64url")],
    ["base64 at 0 of UTF-16", Buffer.concat([utf16, Buffer.from("!")]).toString("base64")],
    ["raw", key],
    ["hex", key.toString("hex")],
    ["upper-case hex", key.toString("hex").toUpperCase()],
    ["base64 at 0", key.toString("base64")],
    ["base64url at 0", `http://10.77.0.1/#${key.toString("base64url")}`],
    ["base64 at 2", Buffer.concat([Buffer.from("k:"), key]).toString("base64")],
  ])("as %s", (form, planted) => {
    expect(formsIn(flowWith(planted))).toContain(form);
  });

  test.each([0, 1, 2, 3])("under a WebSocket mask, %i bytes into its message", (into) => {
    const said = Buffer.concat([Buffer.alloc(into, "."), Buffer.from(JSON.stringify({ text: TEXT })), key]);
    const forms = formsIn(flowWith(masked(said, [0x1f, 0xa0, 0x00, 0x7c])));
    expect(forms).toContain("JSON, masked");
    expect(forms).toContain("raw, masked");
  });

  test("across TCP segments that come out of order, twice, overlapping, and round the end of the numbers", () => {
    const said = Buffer.concat([Buffer.from("..."), Buffer.from(TEXT), Buffer.from("...")]);
    const start = 0xffff_fffa; // the numbers begin again at 0 within the text
    const piece = (from: number, to: number): Buffer => record(start + from, said.subarray(from, to));
    const file = pcap(
      piece(0, 5),
      piece(12, 20),
      piece(5, 12),
      piece(0, 5),
      piece(10, 30),
      piece(30, said.length),
    );
    const flows = flowsOf(readPackets(file));
    expect(flows.map((flow) => flow.payload)).toEqual([said]);
    expect(formsIn(flows)).toContain("UTF-8");
  });
});

test("what is not there is not found, nor what is split between two flows", () => {
  expect(formsIn(flowWith(TEXT.slice(1), key64(0, 20)))).toEqual([]);
  const said = Buffer.from(TEXT);
  const flows = flowsOf(
    readPackets(pcap(record(1, said.subarray(0, 15)), record(16, said.subarray(15), [41_001, 4310]))),
  );
  expect(flows).toHaveLength(2);
  expect(formsIn(flows)).toEqual([]);
});

const key64 = (from: number, to: number): string => Buffer.from(KEY.subarray(from, to)).toString("base64");

test("a file that is still being written gives its whole packets", () => {
  const file = pcap(record(1, Buffer.from("one")), record(4, Buffer.from("two")));
  const said = readPackets(file.subarray(0, file.length - 1)).map((packet) => packet.payload.toString());
  expect(said).toEqual(["one"]);
});

test("a text that would be found by chance is refused", () => {
  expect(() => secretText("Ana")).toThrow(/too short/);
});

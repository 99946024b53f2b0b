/** Reads what tcpdump wrote: packets of an Ethernet, and what each flow carried. */

export interface Packet {
  readonly protocol: "tcp" | "udp" | "arp" | "other";
  /** IPv4 with dots; IPv6 as eight groups of hex digits without leading zeros. "" where there is none. */
  readonly from: string;
  readonly to: string;
  readonly fromPort: number;
  readonly toPort: number;
  /** TCP's, of the first byte of the payload. */
  readonly sequence: number;
  readonly payload: Buffer;
}

const FILE_HEADER = 24;
const RECORD_HEADER = 16;
const ETHERNET_HEADER = 14;
const ETHERTYPES = { ipv4: 0x0800, arp: 0x0806, ipv6: 0x86dd };
const PROTOCOLS = { tcp: 6, udp: 17 };
const EMPTY = Buffer.alloc(0);

const dotted = (bytes: Buffer): string => [...bytes].join(".");

function grouped(bytes: Buffer): string {
  return Array.from({ length: 8 }, (_, group) => bytes.readUInt16BE(group * 2).toString(16)).join(":");
}

function readIp(protocol: number, from: string, to: string, body: Buffer): Packet {
  const packet: Packet = { protocol: "other", from, to, fromPort: 0, toPort: 0, sequence: 0, payload: body };
  if (protocol !== PROTOCOLS.tcp && protocol !== PROTOCOLS.udp) return packet;
  const ports = { ...packet, fromPort: body.readUInt16BE(0), toPort: body.readUInt16BE(2) };
  if (protocol === PROTOCOLS.udp) return { ...ports, protocol: "udp", payload: body.subarray(8) };
  const payload = body.subarray((body.readUInt8(12) >> 4) * 4);
  return { ...ports, protocol: "tcp", sequence: body.readUInt32BE(4), payload };
}

function readFrame(frame: Buffer): Packet {
  const body = frame.subarray(ETHERNET_HEADER);
  switch (frame.readUInt16BE(12)) {
    case ETHERTYPES.ipv4: {
      // Ethernet pads short frames: the length is in the header.
      const whole = body.subarray((body.readUInt8(0) & 15) * 4, body.readUInt16BE(2));
      return readIp(body.readUInt8(9), dotted(body.subarray(12, 16)), dotted(body.subarray(16, 20)), whole);
    }
    case ETHERTYPES.ipv6:
      return readIp(
        body.readUInt8(6),
        grouped(body.subarray(8, 24)),
        grouped(body.subarray(24, 40)),
        body.subarray(40, 40 + body.readUInt16BE(4)),
      );
    case ETHERTYPES.arp:
      return {
        protocol: "arp",
        from: dotted(body.subarray(14, 18)),
        to: dotted(body.subarray(24, 28)),
        fromPort: 0,
        toPort: 0,
        sequence: 0,
        payload: EMPTY,
      };
    default:
      return { protocol: "other", from: "", to: "", fromPort: 0, toPort: 0, sequence: 0, payload: body };
  }
}

/** The packets in a pcap file, also in one that is still being written. @throws Error where it is not one of Ethernet */
export function readPackets(pcap: Buffer): Packet[] {
  const packets: Packet[] = [];
  if (pcap.length < FILE_HEADER) return packets;
  if (pcap.readUInt32LE(0) !== 0xa1b2c3d4 || pcap.readUInt32LE(20) !== 1)
    throw new Error("no pcap of Ethernet");
  for (let at = FILE_HEADER; at + RECORD_HEADER <= pcap.length;) {
    const length = pcap.readUInt32LE(at + 8);
    at += RECORD_HEADER;
    if (at + length > pcap.length) break;
    packets.push(readFrame(pcap.subarray(at, at + length)));
    at += length;
  }
  return packets;
}

export interface Flow {
  /** "tcp 10.77.0.2:41000 > 10.77.0.1:4310" */
  readonly name: string;
  readonly payload: Buffer;
}

/** What went one way between two ports, as the receiver read it: TCP in order, what was sent twice once. */
export function flowsOf(packets: readonly Packet[]): Flow[] {
  const byName = new Map<string, Packet[]>();
  for (const packet of packets) {
    if (packet.payload.length === 0) continue;
    const name = `${packet.protocol} ${packet.from}:${packet.fromPort} > ${packet.to}:${packet.toPort}`;
    const flow = byName.get(name);
    if (flow) flow.push(packet);
    else byName.set(name, [packet]);
  }
  return [...byName].map(([name, flow]) => ({
    name,
    payload: name.startsWith("tcp") ? joined(flow) : Buffer.concat(flow.map((packet) => packet.payload)),
  }));
}

function joined(segments: readonly Packet[]): Buffer {
  const start = segments[0]?.sequence ?? 0;
  // Signed, since a segment that was sent before the first one seen may come after it; and sequences start anywhere.
  const placed = segments
    .map(({ sequence, payload }) => ({ at: (sequence - start) | 0, payload }))
    .toSorted((a, b) => a.at - b.at);
  const parts: Buffer[] = [];
  let end = -Infinity;
  for (const { at, payload } of placed) {
    const isNew = payload.subarray(Math.max(0, Math.min(end, at + payload.length) - at));
    parts.push(isNew);
    end = Math.max(end, at + payload.length);
  }
  return Buffer.concat(parts);
}

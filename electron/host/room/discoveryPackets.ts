/** What computers say of their rooms on the network, as packets of multicast DNS that anybody may have sent. */
import { z } from "zod";
import type { NearbyRoom } from "../../../shared/rpc/contract.ts";
import { isPrivate } from "./addresses.ts";

export const TYPE = "charrette";
export const SERVICE = `_${TYPE}._tcp.local`;

const NAME_LIMIT = 60;
/** Records read of one packet; a real answer has about five. */
const RECORDS_LIMIT = 100;

const record = z.object({ name: z.string(), type: z.string(), ttl: z.number().catch(0), data: z.unknown() });
const packetShape = z.object({
  answers: z.array(z.unknown()).catch([]),
  additionals: z.array(z.unknown()).catch([]),
});
const service = z.object({ port: z.int().min(1).max(65_535), target: z.string() });
const texts = z.array(z.instanceof(Uint8Array)).max(20);
/** What stands in the announcement. Signs that are not seen, or turn the writing around, are taken out of the name. */
const words = z.object({
  room: z.string().regex(/^[0-9a-f]{32}$/),
  name: z
    .string()
    .max(255)
    .transform((name) => cleanName(name))
    .pipe(z.string().min(1)),
  protocol: z
    .string()
    .regex(/^\d{1,6}$/)
    .transform(Number),
});

export function cleanName(name: string): string {
  const seen = Array.from(name.replace(/[\p{C}\p{Z}]+/gu, " ").trim());
  return seen.slice(0, NAME_LIMIT).join("").trim();
}

const isSame = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

function readWords(data: unknown): z.infer<typeof words> | undefined {
  const lines = texts.safeParse(data);
  if (!lines.success) return undefined;
  const pairs = lines.data.map((line) => {
    const text = new TextDecoder().decode(line);
    const at = text.indexOf("=");
    return [text.slice(0, Math.max(at, 0)), text.slice(at + 1)] as const;
  });
  return words.safeParse(Object.fromEntries(pairs)).data;
}

export interface Heard {
  /** Announcements by the name of each. */
  readonly rooms: ReadonlyMap<string, NearbyRoom>;
  readonly goodbyes: readonly string[];
}

/**
 * Reads a packet that anybody on the network may have sent. Of several addresses the one it came from is taken.
 * @param from the packet's sender
 */
export function readPacket(packet: unknown, from: string): Heard {
  const rooms = new Map<string, NearbyRoom>();
  const goodbyes: string[] = [];
  const shape = packetShape.safeParse(packet).data ?? { answers: [], additionals: [] };
  const records = [...shape.answers, ...shape.additionals].slice(0, RECORDS_LIMIT).flatMap((raw) => {
    const read = record.safeParse(raw);
    return read.success ? [read.data] : [];
  });
  for (const { name, type, ttl, data } of records) {
    if (type !== "PTR" || !isSame(name, SERVICE) || typeof data !== "string" || data.length > 255) continue;
    const instance = data.toLowerCase();
    if (ttl <= 0) {
      goodbyes.push(instance);
      continue;
    }
    const own = records.filter((each) => each.ttl > 0 && isSame(each.name, instance));
    const place = service.safeParse(own.find((each) => each.type === "SRV")?.data).data;
    const said = readWords(own.find((each) => each.type === "TXT")?.data);
    if (!place || !said) continue;
    const addresses = records.flatMap((each) =>
      each.type === "A" && each.ttl > 0 && isSame(each.name, place.target) && typeof each.data === "string"
        ? [each.data]
        : [],
    );
    const address = [from, ...addresses].find((each) => addresses.includes(each) && isLan(each));
    if (address === undefined) continue;
    const { room: roomId, name: computer, protocol } = said;
    rooms.set(instance, { roomId, name: computer, address, port: place.port, protocol });
  }
  return { rooms, goodbyes };
}

export function isLan(address: string): boolean {
  return z.ipv4().safeParse(address).success && isPrivate(address);
}

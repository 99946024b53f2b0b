/** What a message of presence says, read before y-protocols takes it in. */
import * as decoding from "lib0/decoding";
import * as encoding from "lib0/encoding";

/** A presence record is a name and a step: larger is none. */
const AWARENESS_LIMIT = 8 * 1024;
/** A page has one presence; after a reload on the same lane, two. Another host passes on those of its own seats. */
const PRESENCE_LIMIT = 4;

interface Said {
  readonly client: number;
  readonly clock: number;
  /** As JSON; "null" takes the presence away. */
  readonly state: string;
}

function read(update: Uint8Array): Said[] {
  const decoder = decoding.createDecoder(update);
  const said: Said[] = [];
  for (let left = decoding.readVarUint(decoder); left > 0; left--)
    said.push({
      client: decoding.readVarUint(decoder),
      clock: decoding.readVarUint(decoder),
      state: decoding.readVarString(decoder),
    });
  return said;
}

/** Whose presence a message announces. What it takes away does not count: a device that slept takes many away. */
export function announcedIn(update: Uint8Array): number[] {
  return read(update).flatMap(({ client, state }) => (state === "null" ? [] : [client]));
}

/**
 * The message without what takes away the presence of others: theirs to do, and y-protocols would remember for ever
 * each that never was.
 */
export function withoutTakingOthers(update: Uint8Array, own: ReadonlySet<number>): Uint8Array {
  const kept = read(update).filter(({ client, state }) => state !== "null" || own.has(client));
  const encoder = encoding.createEncoder();
  encoding.writeVarUint(encoder, kept.length);
  for (const { client, clock, state } of kept) {
    encoding.writeVarUint(encoder, client);
    encoding.writeVarUint(encoder, clock);
    encoding.writeVarString(encoder, state);
  }
  return encoding.toUint8Array(encoder);
}

/** Whether a message is larger than what so many seats say, or has its sender announce more than they have. */
export function isTooMuchPresence(
  update: Uint8Array,
  announced: readonly number[],
  already: ReadonlySet<number>,
  seats: number,
): boolean {
  const all = new Set([...already, ...announced]).size;
  return update.length > seats * AWARENESS_LIMIT || all > seats * PRESENCE_LIMIT;
}

/** Finds in an update, before it is applied, which records it writes in, and keeps the part that its sender may write. */
import * as encoding from "lib0/encoding";
import * as Y from "yjs";
import type { Written } from "../doc/permissions.ts";

type Struct = Y.Item | Y.GC | Y.Skip;

/** Where a piece of a document stands. */
interface Place {
  readonly table: string;
  readonly recordId: string;
  /** The record itself, set or replaced; else something in it. */
  readonly isRecord: boolean;
  /** The record's field that it is, or is in; null for the record itself. */
  readonly field: string | null;
}

/** `nowhere`: it is deleted with all around it and says nothing. `unknown`: what it hangs on has not come. */
type Found = Place | "nowhere" | "unknown";

export interface PermittedPart {
  readonly update: Uint8Array;
  /** Whether anything was left out. */
  readonly isWhole: boolean;
  /** Whether that was in a record that the sender writes in. */
  readonly isOwnLeftOut: boolean;
  /** Devices of whose pieces some were left out: more of them may let the rest in. */
  readonly waitsFor: ReadonlySet<number>;
  /** Whether some were left out since those before them have not come. */
  readonly hasGap: boolean;
}

type Judge = (table: string, written: Omit<Written, "isReturned">) => boolean;

export interface Judges {
  readonly isAllowed: Judge;
  /** Knows the records that the sender writes in. */
  readonly isOwn?: Judge;
  /** Whether the sender may add words under a Yjs client id: another device's is not its own. */
  readonly mayWriteAs?: (client: number) => boolean;
  /** Whether pieces are taken before those that they follow: Yjs writes all that waits anew with each that comes. */
  readonly mayWait?: boolean;
}

/** Nesting that a record of ours has is two; a crafted update may nest without end. */
const DEPTH_LIMIT = 16;
/** A piece that a crafted update hangs on itself would be walked for ever. */
const CHAIN_LIMIT = 100_000;
/** Pieces of some bytes each: more than an honest update of the largest size has. */
const STRUCTS_LIMIT = 400_000;
/** An honest update settles in two. */
const ROUNDS_LIMIT = 8;

function byClient(structs: readonly Struct[]): Map<number, Struct[]> {
  const lists = new Map<number, Struct[]>();
  for (const struct of structs) {
    const list = lists.get(struct.id.client);
    if (list) list.push(struct);
    else lists.set(struct.id.client, [struct]);
  }
  return lists;
}

function structAt(list: readonly Struct[], clock: number): Struct | undefined {
  let low = 0;
  let high = list.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const struct = list[middle];
    if (!struct) return undefined;
    if (clock < struct.id.clock) high = middle - 1;
    else if (clock >= struct.id.clock + struct.length) low = middle + 1;
    else return struct;
  }
  return undefined;
}

function writePart(kept: ReadonlyMap<number, readonly Struct[]>, deleted: DeletedRanges): Uint8Array {
  const encoder = new Y.UpdateEncoderV1();
  const rest = encoder.restEncoder;
  encoding.writeVarUint(rest, kept.size);
  for (const [client, structs] of [...kept].toSorted(([a], [b]) => b - a)) {
    encoding.writeVarUint(rest, structs.length);
    encoder.writeClient(client);
    encoding.writeVarUint(rest, structs[0]?.id.clock ?? 0);
    for (const struct of structs) struct.write(encoder, 0);
  }
  encoding.writeVarUint(rest, deleted.size);
  for (const [client, ranges] of deleted) {
    encoding.writeVarUint(rest, client);
    encoding.writeVarUint(rest, ranges.length);
    for (const { clock, len } of ranges) {
      encoding.writeVarUint(rest, clock);
      encoding.writeVarUint(rest, len);
    }
  }
  return encoder.toUint8Array();
}

type DeletedRanges = Map<number, { clock: number; len: number }[]>;

/** Yjs goes over what stands in each range: those that it writes itself are sorted and do not overlap. */
function refuseOverlaps(deleted: DeletedRanges): void {
  for (const ranges of deleted.values()) {
    let end = 0;
    for (const { clock, len } of ranges) {
      if (clock < end) throw new Error("deleted ranges that overlap");
      end = clock + len;
    }
  }
}

/** Where a device's pieces leave some out that are not here either. */
function gapIn(structs: readonly Struct[], known: number): number | undefined {
  let next = known;
  for (const struct of structs) {
    if (struct instanceof Y.Skip || struct.id.clock > next) return struct.id.clock;
    next = Math.max(next, struct.id.clock + struct.length);
  }
  return undefined;
}

/**
 * The part of `update` whose every record `isAllowed` lets pass. Nothing is applied. Of each device's pieces the first
 * that is refused takes the later ones with it, since Yjs takes them in order; deletions are judged one by one, and
 * those of what is neither here nor in the update are left out, since they would wait for words not yet written.
 * @throws Error where `update` is no update, or none that Yjs would write
 */
export function permittedPart(
  doc: Y.Doc,
  update: Uint8Array,
  { isAllowed, isOwn = isAllowed, mayWriteAs = () => true, mayWait = true }: Judges,
): PermittedPart {
  const { structs, ds } = Y.decodeUpdate(update);
  if (structs.length > STRUCTS_LIMIT) throw new Error("more pieces than any device writes");
  refuseOverlaps(ds.clients);
  const coming = byClient(structs);
  const dropped = new Map<number, number>();
  const verdicts = new Map<string, boolean>();
  const places = new Map<Struct, Found>();
  /** Fields that come: record → name → value. */
  const fields = new Map<string, Map<string, unknown>>();

  function find({ client, clock }: Y.ID): Struct | undefined {
    if (clock < Y.getState(doc.store, client))
      return structAt((doc.store.clients.get(client) ?? []) as readonly Struct[], clock);
    if (clock >= (dropped.get(client) ?? Number.POSITIVE_INFINITY)) return undefined;
    return structAt(coming.get(client) ?? [], clock);
  }

  function placeIn(parent: Found, key: string | null): Found {
    if (typeof parent === "string") return parent;
    return { ...parent, isRecord: false, field: parent.isRecord ? key : parent.field };
  }

  /** What stands in a table; asking Yjs for the table would make one of whatever name an update says. */
  function standingRecord(table: string, recordId: string): unknown {
    const item = doc.share.get(table)?._map.get(recordId);
    return item && !item.deleted ? (item.content.getContent() as unknown[]).at(-1) : undefined;
  }

  /** Where a piece hangs by its own account; where it only says what it was written beside, that piece. */
  function hangs(struct: Struct, depth: number): Found | { readonly beside: Struct | undefined } {
    if (struct instanceof Y.GC) return "nowhere";
    if (!(struct instanceof Y.Item) || depth > DEPTH_LIMIT) return "unknown";
    const { parent, parentSub } = struct as { parent: unknown; parentSub: string | null };
    if (typeof parent === "string") return inRoot(parent, parentSub);
    if (parent instanceof Y.ID) return placeIn(placeOf(find(parent), depth + 1), parentSub);
    if (parent instanceof Y.AbstractType) {
      const holder = parent._item as Y.Item | null;
      return holder
        ? placeIn(placeOf(holder, depth + 1), parentSub)
        : inRoot(Y.findRootTypeKey(parent), parentSub);
    }
    const beside = struct.origin ?? struct.rightOrigin;
    return beside ? { beside: find(beside) } : "nowhere";
  }

  function placeOf(struct: Struct | undefined, depth = 0): Found {
    // A field written many times is a chain of as many pieces, each beside the last: walked, not called.
    const chain: Struct[] = [];
    let found: Found | undefined;
    for (let piece = struct; found === undefined;) {
      if (!piece) {
        found = "unknown";
        break;
      }
      const known = places.get(piece);
      const hung = known ?? hangs(piece, depth);
      if (typeof hung === "object" && "beside" in hung) {
        chain.push(piece);
        piece = chain.length > CHAIN_LIMIT ? undefined : hung.beside;
      } else {
        found = hung;
        places.set(piece, found);
      }
    }
    for (const piece of chain) places.set(piece, found);
    return found;
  }

  function inRoot(table: string, key: string | null): Found {
    return key === null ? "unknown" : { table, recordId: key, isRecord: true, field: null };
  }

  /**
   * The values of fields, by the names they are set under. A piece that follows another does not say its own name, nor
   * does Yjs read any but the last of several values in one.
   */
  function noteFields(): void {
    for (const struct of structs) {
      if (!(struct instanceof Y.Item) || saysNothing(struct)) continue;
      const at = placeOf(struct);
      if (typeof at === "string" || at.field === null) continue;
      const key = `${at.table}\n${at.recordId}`;
      const record = fields.get(key) ?? new Map<string, unknown>();
      fields.set(key, record);
      const value = (struct.content.getContent() as unknown[]).at(-1);
      record.set(at.field, agreed(record, at.field, value));
    }
  }

  /** Of two values that differ neither is believed. */
  function agreed(said: ReadonlyMap<string, unknown> | undefined, name: string, value: unknown): unknown {
    return said?.has(name) && said.get(name) !== value ? undefined : value;
  }

  function passes(at: Found): boolean {
    if (at === "nowhere") return true;
    if (at === "unknown") return false;
    const key = `${at.table}\n${at.recordId}`;
    const known = verdicts.get(key);
    if (known !== undefined) return known;
    const verdict = judged(at, isAllowed);
    verdicts.set(key, verdict);
    return verdict;
  }

  function standingMap(table: string, recordId: string): Y.Map<unknown> | undefined {
    const entry = standingRecord(table, recordId);
    return entry instanceof Y.Map ? (entry as Y.Map<unknown>) : undefined;
  }

  function fieldOf(table: string, recordId: string, name: string): unknown {
    const standing = standingMap(table, recordId);
    const said = fields.get(`${table}\n${recordId}`);
    return standing ? agreed(said, name, standing.get(name)) : said?.get(name);
  }

  function judged({ table, recordId }: Place, judge: Judge): boolean {
    return judge(table, {
      recordId,
      isNew: standingMap(table, recordId) === undefined,
      field: (name) => fieldOf(table, recordId, name),
      fieldOf,
    });
  }

  function belongsToSender(struct: Struct): boolean {
    const at = placeOf(struct);
    return typeof at !== "string" && judged(at, isOwn);
  }

  /** Deleted before it came, or taken away by the update that brings it: a device that may still redo sends those. */
  function saysNothing(struct: Y.Item): boolean {
    const isTakenBack = struct.length === 1 && Y.isDeleted(ds, struct.id);
    return isTakenBack || struct.content instanceof Y.ContentDeleted;
  }

  /** A record that came and went before the host heard of it says nothing, in whatever table. */
  function isGone(struct: Struct, at: Found): boolean {
    if (!(struct instanceof Y.Item) || typeof at === "string") return false;
    return saysNothing(struct) && standingRecord(at.table, at.recordId) === undefined;
  }

  function mayPass(struct: Struct): boolean {
    if (struct instanceof Y.Skip) return true;
    if (struct.id.clock + struct.length <= Y.getState(doc.store, struct.id.client)) return true; // known
    if (!mayWriteAs(struct.id.client)) return false;
    const at = placeOf(struct);
    return isGone(struct, at) || passes(at);
  }

  /** What hangs on a refused piece is refused too, so it is gone over again until nothing more falls out. */
  function judge(): void {
    let isSettled = false;
    for (let round = 0; !isSettled; round++) {
      isSettled = true;
      places.clear();
      for (const [client, list] of coming) {
        const end = dropped.get(client) ?? Number.POSITIVE_INFINITY;
        const refused =
          round < ROUNDS_LIMIT ? list.find((struct) => struct.id.clock < end && !mayPass(struct)) : list[0];
        if (!refused || refused.id.clock >= end) continue;
        dropped.set(client, refused.id.clock);
        isSettled = false;
      }
    }
  }

  if (!mayWait)
    for (const [client, list] of coming) {
      const gap = gapIn(list, Y.getState(doc.store, client));
      if (gap !== undefined) dropped.set(client, gap);
    }
  const hasGap = dropped.size > 0;
  noteFields();
  judge();
  let isWhole = dropped.size === 0;
  let isOwnLeftOut = false;
  const kept = new Map<number, Struct[]>();
  for (const [client, list] of coming) {
    const end = dropped.get(client) ?? Number.POSITIVE_INFINITY;
    const passing = list.filter((struct) => struct.id.clock < end);
    if (passing.length > 0) kept.set(client, passing);
  }

  const deleted: DeletedRanges = new Map();
  for (const [client, ranges] of ds.clients) {
    const passing = ranges.flatMap(({ clock, len }) => judgeRange(client, clock, len));
    if (passing.length > 0) deleted.set(client, passing);
  }

  function judgeRange(client: number, from: number, length: number): { clock: number; len: number }[] {
    const passing: { clock: number; len: number }[] = [];
    const end = from + length;
    for (let clock = from; clock < end;) {
      const struct = find({ client, clock } as Y.ID);
      if (!struct) {
        isWhole = false;
        break; // nothing of this device stands here or later
      }
      const next = Math.min(end, struct.id.clock + struct.length);
      const isFresh = struct instanceof Y.Item && !struct.deleted;
      if (!isFresh || isGone(struct, placeOf(struct)) || passes(placeOf(struct))) {
        // Deleted long ago, gone with its record, or allowed: passing the known ones on costs nothing and keeps ranges whole.
        const last = passing.at(-1);
        if (last && last.clock + last.len === clock) last.len = next - last.clock;
        else passing.push({ clock, len: next - clock });
      } else {
        isWhole = false;
        isOwnLeftOut ||= belongsToSender(struct);
      }
      clock = next;
    }
    return passing;
  }

  const waitsFor = new Set(dropped.keys());
  const leftOut = [...dropped].flatMap(([client, end]) =>
    (coming.get(client) ?? []).filter((struct) => struct.id.clock >= end),
  );
  // Where they stand shows once what they hang on may be looked at, kept out or not.
  dropped.clear();
  places.clear();
  isOwnLeftOut ||= leftOut.some(belongsToSender);
  return { update: isWhole ? update : writePart(kept, deleted), isWhole, isOwnLeftOut, waitsFor, hasGap };
}

/** What somebody who holds the room key, or nobody's device at all, may send. Each seed always sends the same. */
import * as encoding from "lib0/encoding";
import * as Y from "yjs";
import { encodeFrame, helloOf } from "../../shared/sync/frames.ts";
import { SINGLETONS, TABLES } from "../../shared/doc/records.ts";
import { KEYS } from "./keys.ts";
import type { Random } from "./random.ts";

/** A sync message of any type with any payload. */
export function syncFrame(type: number, payload: Uint8Array): Uint8Array<ArrayBuffer> {
  const encoder = encoding.createEncoder();
  encoding.writeVarUint(encoder, type);
  encoding.writeVarUint8Array(encoder, payload);
  return encodeFrame({ kind: "sync", message: encoding.toUint8Array(encoder) });
}

/** Any value a peer can store under a key. Yjs types are new each time: one can be stored only once. */
export function hostileValue(random: Random): unknown {
  const makers: (() => unknown)[] = [
    () => null,
    () => undefined,
    () => Number.NaN,
    () => Number.NEGATIVE_INFINITY,
    () => -0,
    () => random.next() * 1e20,
    () => 10n ** 15n,
    () => random.bytes(5),
    () => "x".repeat(60_000),
    () => "\uD800",
    () => "__proto__",
    () => ["a", { b: [1] }],
    () => ({ groupId: 7, order: "zzz", selected: {} }),
    () =>
      JSON.parse(
        '{"__proto__": {"groupId": "g", "order": "a1", "importance": 5, "state": "accepted"}}',
      ) as unknown,
    () => ({ order: `A${"0".repeat(26)}`, groupId: "g" }),
    () => new Y.Map([["order", "a1"]]),
    () => new Y.Array(),
    () => new Y.Text("text"),
    () => new Y.XmlElement("p"),
    () => true,
    () => "a0",
  ];
  return random.pick(makers)?.();
}

const FIELDS = [
  "text",
  "title",
  "place",
  "order",
  "archived",
  "scores",
  "choice",
  "activityId",
  "createdAt",
  "current",
  "name",
  "list",
  "tags",
  "foldedInto",
  "people",
  "definition",
  "minutes",
  "value",
  "__proto__",
  "constructor",
  "toString",
  "",
  "id",
];
const RECORD_IDS = ["__proto__", "constructor", "", "id", "a b", "0", "hasOwnProperty", "ordinary"];

/** Writes hostile things into tables and sections, as a peer with its own document would. */
export function scribble(doc: Y.Doc, random: Random, existingIds: readonly string[] = []): void {
  doc.transact(() => {
    const root = random.pick([...Object.values(TABLES), ...Object.values(SINGLETONS)])?.root(doc);
    if (!root) return;
    const key = random.pick([...RECORD_IDS, ...FIELDS, ...existingIds]) ?? "";
    if (random.chance(0.3)) {
      root.set(key, hostileValue(random));
      return;
    }
    const record = new Y.Map<unknown>();
    for (const field of random.some(FIELDS, 4)) record.set(field, hostileValue(random));
    root.set(key, record);
  });
}

/** Bytes that are no frame, or a frame that nobody may send, or one that says nonsense. */
export function junkFrame(random: Random, realUpdate: Uint8Array): Uint8Array<ArrayBuffer> {
  const makers: (() => Uint8Array<ArrayBuffer>)[] = [
    () => random.bytes(random.below(60)),
    () => encodeFrame({ kind: "hello", hello: helloOf("x".repeat(20), "Twice") }),
    () =>
      encodeFrame({
        kind: "welcome",
        welcome: { personId: "p", workshopId: "w", role: "facilitator", ...KEYS },
      }),
    () => encodeFrame({ kind: "ack", count: 1_000_000 }),
    () => encodeFrame({ kind: "trouble", code: "disk-full" }),
    () => encodeFrame({ kind: "sync", message: random.bytes(random.below(40)) }),
    () => syncFrame(3 + random.below(200), realUpdate),
    () => syncFrame(random.below(3), random.bytes(random.below(40))),
    () => syncFrame(2, realUpdate.slice(0, random.below(realUpdate.length))),
    () => encodeFrame({ kind: "awareness", update: random.bytes(random.below(40)) }),
    () => encodeFrame({ kind: "awareness", update: new Uint8Array(9_000) }),
  ];
  return (random.pick(makers) ?? makers[0])?.() ?? new Uint8Array();
}

/**
 * Somebody who has what is left of a workshop and wants to know who wrote which card, and who gave which score. Opens
 * boxes, computes ids again and looks into Yjs by itself: with nothing of the product's own that does the same.
 */
import { copyFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { inflateRawSync } from "node:zlib";
import { x25519 } from "@noble/curves/ed25519.js";
import { hkdf } from "@noble/hashes/hkdf.js";
import { hmac } from "@noble/hashes/hmac.js";
import { sha256 } from "@noble/hashes/sha2.js";
import SqliteDatabase from "better-sqlite3";
import * as Y from "yjs";
import { DATABASE_FILE } from "../../electron/host/store/database.ts";
import { type Key, KEY_BYTES, textToBytes, unseal } from "../../shared/sync/seal.ts";
import { tempFolder } from "./tempFolder.ts";

export interface Loot {
  readonly docs: readonly Y.Doc[];
  /** Everything else in which a box might be found. */
  readonly bytes: readonly Buffer[];
  /** Tried as secret halves of key pairs, and as keys themselves. */
  readonly keys: readonly Key[];
  readonly seatSecrets: readonly string[];
  /** Whose a tag is: the host knows it while a device is connected. */
  readonly whose: ReadonlyMap<string, string>;
  /** Whose a Yjs client is. */
  readonly clients: ReadonlyMap<number, string>;
}

/** What somebody was found to have written, given or been dealt; `about` is a card's text or id, or a vote's id. */
export interface Link {
  readonly kind: "author" | "score" | "hand";
  readonly personId: string;
  readonly about: string;
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const derived = (secret: string, label: string): Key =>
  hkdf(sha256, utf8(secret), undefined, utf8(label), KEY_BYTES);

/** A document with all that updates say, also what was deleted. */
export function historyOf(
  updates: readonly { readonly bytes: Uint8Array; readonly isV2?: boolean }[],
): Y.Doc {
  const doc = new Y.Doc({ gc: false });
  for (const { bytes, isV2 } of updates) (isV2 ? Y.applyUpdateV2 : Y.applyUpdate)(doc, bytes);
  return doc;
}

/** The document as a host has it in memory. */
export function copyOf(doc: Y.Doc): Y.Doc {
  return historyOf([{ bytes: Y.encodeStateAsUpdate(doc) }]);
}

/** Copies a data folder, as it is at this moment, without its backups. */
export function copyFolder(folder: string): string {
  const copy = tempFolder();
  for (const name of readdirSync(folder))
    if (name.startsWith(DATABASE_FILE)) copyFileSync(path.join(folder, name), path.join(copy, name));
  return copy;
}

/** What a database says: the document with what its log still holds, and each restore point. */
export function docsIn(folder: string): Y.Doc[] {
  const db = new SqliteDatabase(path.join(copyFolder(folder), DATABASE_FILE));
  const rows = (sql: string): Uint8Array[] =>
    db
      .prepare<[], { bytes: Buffer }>(sql)
      .all()
      .map(({ bytes }) => bytes);
  const log = historyOf([
    ...rows("SELECT bytes FROM doc_snapshot").map((bytes) => ({ bytes, isV2: true })),
    ...rows("SELECT bytes FROM doc_update ORDER BY seq").map((bytes) => ({ bytes })),
  ]);
  const points = rows("SELECT bytes FROM restore_point").map((bytes) =>
    historyOf([{ bytes: inflateRawSync(bytes) }]),
  );
  db.close();
  return [log, ...points];
}

function itemsOf(doc: Y.Doc): Y.Item[] {
  return [...doc.store.clients.values()].flat().filter((struct) => struct instanceof Y.Item);
}

function stringsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

/** Texts as long as the smallest box. */
const isBox = (text: string): boolean => /^[A-Za-z0-9_-]{300,}$/.test(text);

function boxesIn({ docs, bytes }: Loot): Set<string> {
  const inDocs = docs
    .flatMap(itemsOf)
    .flatMap(({ content }) => (content instanceof Y.ContentAny ? stringsIn(content.arr) : []));
  const inBytes = bytes.flatMap((each) => each.toString("latin1").match(/[A-Za-z0-9_-]{300,}/g) ?? []);
  return new Set([...inDocs, ...inBytes].filter(isBox));
}

/** Records whose boxes are bound to their ids. */
function placesIn({ docs }: Loot): Set<string> {
  return new Set(
    docs.flatMap((doc) => ["covered", "deals", "hands"].flatMap((name) => [...doc.getMap(name).keys()])),
  );
}

function plain(filled: Uint8Array | undefined): string | undefined {
  return filled && new TextDecoder().decode(filled.subarray(0, filled.lastIndexOf(0x80)));
}

/** What is in a box, and at which place it stood; "" where it is bound to none. */
function open(
  box: string,
  keys: readonly Key[],
  places: Iterable<string>,
): { text: string; place: string } | undefined {
  const bytes = textToBytes(box);
  if (!bytes) return undefined;
  const fresh = bytes.slice(0, KEY_BYTES);
  for (const key of keys) {
    const text = plain(unseal(key, bytes));
    if (text !== undefined) return { text, place: "" };
    let shared: Uint8Array;
    try {
      shared = x25519.getSharedSecret(key, fresh);
    } catch {
      continue; // a symmetric box, which starts with no key
    }
    const salt = Uint8Array.from([...fresh, ...x25519.getPublicKey(key)]);
    for (const place of places) {
      const boxKey = hkdf(sha256, shared, salt, utf8(`charrette cover ${place}`), KEY_BYTES);
      const found = plain(unseal(boxKey, bytes.subarray(KEY_BYTES)));
      if (found !== undefined) return { text: found, place };
    }
  }
  return undefined;
}

interface Inside {
  readonly salt?: string;
  readonly what?: { readonly kind: string; readonly text?: string; readonly cardId?: string };
  readonly rounds?: readonly unknown[];
  readonly people?: readonly string[];
  readonly cards?: readonly string[];
  readonly authors?: readonly (readonly number[])[];
}

/** @param owner whose box it is, where no place says so: who opens it with their own key */
function linksInside({ what, rounds, people, cards, authors }: Inside, personId: string): Link[] {
  if (what?.kind === "card") return [{ kind: "author", personId, about: what.text ?? "" }];
  if (what?.kind === "score") return [{ kind: "score", personId, about: what.cardId ?? "" }];
  if (authors)
    return authors.flatMap((each, card) =>
      each.map((person): Link => ({
        kind: "author",
        personId: people?.[person] ?? "",
        about: cards?.[card] ?? "",
      })),
    );
  return rounds ? [{ kind: "hand", personId, about: "" }] : [];
}

/** The id of what came out of a box, as the desk that opened it drew it. */
function draw(secret: Key, recordId: string, salt: string): string {
  const text = `charrette revealed ${recordId}${salt === "" ? "" : ` ${salt}`}`;
  const bytes = hmac(sha256, secret, utf8(text)).subarray(0, 20);
  return Array.from(bytes, (byte) => (byte % 32).toString(32)).join("");
}

const tagIn = (recordId: string): string => recordId.split(".")[2] ?? "";

/** Ids that were drawn, computed again with every text that might be a salt. */
function linksByDraw(loot: Loot, salts: Iterable<string>): Link[] {
  const drawn = new Map<string, { kind: Link["kind"]; about: string }>();
  for (const doc of loot.docs) {
    for (const id of doc.getMap("cards").keys()) drawn.set(id, { kind: "author", about: id });
    for (const id of doc.getMap("votes").keys())
      drawn.set(id.split(".").at(-1) ?? "", { kind: "score", about: id });
  }
  const found: Link[] = [];
  for (const place of placesIn(loot))
    for (const secret of loot.keys)
      for (const salt of salts) {
        const hit = drawn.get(draw(secret, place, salt));
        if (hit) found.push({ ...hit, personId: loot.whose.get(tagIn(place)) ?? "" });
      }
  return found;
}

/** What records themselves say, and who put them there. */
function linksInTheOpen({ docs, clients }: Loot): Link[] {
  const found: Link[] = [];
  for (const doc of docs)
    for (const [name, kind, field] of [
      ["cards", "author", "authorId"],
      ["votes", "score", "personId"],
    ] as const)
      for (const [about, entry] of doc.getMap(name)) {
        if (!(entry instanceof Y.Map)) continue;
        const named = String(entry.get(field) ?? "");
        const written = [entry._item, ...entry._map.values()].map((item) =>
          clients.get(item?.id.client ?? -1),
        );
        for (const personId of [named.startsWith("anonymous.") ? "" : named, ...written])
          if (personId) found.push({ kind, about, personId });
      }
  return found;
}

/** Everything that is found out, each once. */
export function attack(loot: Loot): Link[] {
  const places = placesIn(loot);
  const dealIds = [...places].filter((place) => place.split(".").length === 2);
  const ownKeys = loot.seatSecrets.flatMap((secret) => [
    derived(secret, "charrette own cover"),
    ...dealIds.map((id) => derived(secret, `charrette hand ${id}`)),
  ]);
  const salts = new Set([""]);
  const links = linksInTheOpen(loot);
  for (const box of boxesIn(loot)) {
    const opened = open(box, [...loot.keys, ...ownKeys], places);
    if (!opened) continue;
    const inside = JSON.parse(opened.text) as Inside;
    if (inside.salt) salts.add(inside.salt);
    links.push(...linksInside(inside, loot.whose.get(tagIn(opened.place)) ?? "own"));
  }
  const text = Buffer.concat([
    ...loot.bytes,
    ...loot.docs.map((doc) => Buffer.from(Y.encodeStateAsUpdate(doc))),
  ]);
  for (const run of text
    .toString("latin1")
    .match(/(?<![A-Za-z0-9_-])[A-Za-z0-9_-]{20,24}(?![A-Za-z0-9_-])/g) ?? [])
    salts.add(run);
  links.push(...linksByDraw(loot, salts));
  return [...new Map(links.map((link) => [JSON.stringify(link), link])).values()];
}

/** The ids of a table's records in the order in which Yjs has them written. */
export function writtenOrder(doc: Y.Doc, name: string): string[] {
  return [...doc.getMap(name)]
    .flatMap(([id, entry]) => (entry instanceof Y.Map && entry._item ? [{ id, at: entry._item.id }] : []))
    .toSorted((a, b) => a.at.client - b.at.client || a.at.clock - b.at.clock)
    .map(({ id }) => id);
}

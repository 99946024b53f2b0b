/**
 * What people write while a step hides it: stored and passed on like everything else, so that nothing is lost with a
 * phone, but readable only to whoever wrote it and, at the reveal, to the facilitators' computers (ballots/cover.ts).
 */
import { hmac } from "@noble/hashes/hmac.js";
import { sha256 } from "@noble/hashes/sha2.js";
import type * as Y from "yjs";
import { z } from "zod";
import { cover, coverOwn, ownCoverKey, uncoverOwn } from "../ballots/cover.ts";
import { keyOf, keyText } from "../sync/roomSecrets.ts";
import { bytesToText } from "../sync/seal.ts";
import { mintId } from "../util/ids.ts";
import { CARD_LISTS, type CardList } from "./cardLists.ts";
import type { ControlPlace } from "./control.ts";
import { deviceProof } from "./devices.ts";
import { type Scores, scores } from "./ratings.ts";
import { flag, type Read, text, together } from "./read.ts";
import { type SortGroup, sortGroups } from "./sorts.ts";
import { edit, type RowOf, table } from "./table.ts";

/** What somebody puts on all cards of a step with a comment on many, sealed, as text: a box that is cut opens nowhere. */
export const BOX_LIMIT = 400_000;

const box: Read<string> = (raw) => (typeof raw === "string" && raw.length <= BOX_LIMIT ? raw : "");

export const boxes = together({ forRoom: box, forOwner: box });

/**
 * The id is activity, step, the writer's tag there, and what it is about (a random id, or the task that is rated), with
 * dots between: the host holds a seat to its own tag, and no later write moves an entry to another step.
 */
export const covered = table("covered", {
  boxes,
  withdrawn: flag,
  /** The start of the box that a reveal opened; a box that came later is still to be opened. */
  opened: text,
});

export type CoveredRow = RowOf<typeof covered>;

export function tagFrom(proof: string, at: ControlPlace): string {
  const bytes = sha256(new TextEncoder().encode(`charrette tag ${proof} ${at.activityId} ${at.stepId}`));
  return Array.from(bytes.subarray(0, 10), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** A device's name in one step: the same for all it writes there, another one in every other step. */
export function tagOf(seatSecret: string, activityId: string, stepId: string): string {
  return tagFrom(deviceProof(seatSecret), { activityId, stepId });
}

/** What the id of an entry says. */
export function partsOf(row: { readonly id: string }): {
  activityId: string;
  stepId: string;
  tag: string;
  about: string;
} {
  const [activityId = "", stepId = "", tag = "", about = ""] = row.id.split(".");
  return { activityId, stepId, tag, about };
}

function entryId(seatSecret: string, at: ControlPlace, about: string): string {
  return [at.activityId, at.stepId, tagOf(seatSecret, at.activityId, at.stepId), about].join(".");
}

/** The same whenever an entry is written again, and known to its writer alone. */
function saltOf(seatSecret: string, recordId: string): string {
  const bytes = hmac(sha256, ownCoverKey(seatSecret), new TextEncoder().encode(`salt ${recordId}`));
  return bytesToText(bytes.subarray(0, 16));
}

export type CoveredContent =
  | {
      readonly kind: "card";
      readonly text: string;
      /** Left out, it is a task under no duty. */
      readonly list?: CardList | undefined;
      readonly groupId?: string | undefined;
      readonly detail?: string | undefined;
      readonly section?: string | undefined;
      /** The person on paper for whom the desk typed it; read of nothing else (paper.ts). */
      readonly writtenFor?: string | undefined;
    }
  | { readonly kind: "rating"; readonly cardId: string; readonly scores: Scores }
  /** `cardId` "" for the question alone; what the entry is about is the task or, for the question, the ballot. */
  | {
      readonly kind: "vote";
      readonly ballotId: string;
      readonly cardId: string;
      readonly value: number | null;
      readonly concern: string;
    }
  /** What somebody puts on cards: all of it in one entry, or their tag would say which cards they thought of. */
  | { readonly kind: "marks"; readonly ballotId: string; readonly marks: readonly Mark[] }
  /** Asks for the cards that this device is to score, sealed to its key (hands.ts). */
  | { readonly kind: "hello"; readonly replyKey: string }
  /** What it gives the card that it holds in a round. */
  | { readonly kind: "score"; readonly cardId: string; readonly value: number | null }
  /** How somebody sorts the cards of the step. */
  | { readonly kind: "sort"; readonly groups: readonly SortGroup[] };

/** What an entry with a sort is about: a device has one in each step. */
export const SORT_ENTRY = "sort";

/** What one person puts on one card: how many dots, which rank, which section (its number), how much agreement. */
export interface Mark {
  readonly cardId: string;
  readonly value: number | null;
  /** What worries them, or why. */
  readonly concern: string;
}

/** More cards than a step has. */
export const MARKS_LIMIT = 500;

const card = z.object({
  kind: z.literal("card"),
  text: z.string(),
  list: z.enum(CARD_LISTS).optional(),
  groupId: z.string().max(200).optional(),
  detail: z.string().optional(),
  section: z.string().max(200).optional(),
  writtenFor: z.string().max(200).optional(),
});
const rating = z.object({
  kind: z.literal("rating"),
  cardId: z.string(),
  scores: z.unknown().transform(scores),
});
const vote = z.object({
  kind: z.literal("vote"),
  ballotId: z.string().max(200),
  cardId: z.string().max(200),
  value: z.number().int().min(0).max(9).nullable(),
  concern: z.string().max(2000),
});
const mark = vote.pick({ cardId: true, value: true, concern: true });
const marks = z.object({
  kind: z.literal("marks"),
  ballotId: z.string().max(200),
  marks: z.array(mark).max(MARKS_LIMIT),
});
const hello = z.object({ kind: z.literal("hello"), replyKey: keyText });
const score = z.object({
  kind: z.literal("score"),
  cardId: z.string().max(200),
  value: z.number().int().min(1).max(5).nullable(),
});
const sort = z.object({ kind: z.literal("sort"), groups: z.unknown().transform(sortGroups) });
const content = z.union([card, rating, vote, marks, hello, score, sort]);
/**
 * `proof` says who wrote it; "" where the step is anonymous: then nobody ever learns it, the host neither. `salt` goes
 * into the id of what comes out: once the box is emptied, no secret leads from there back to the entry.
 */
export const forRoom = z.object({ proof: z.string(), salt: z.string().default(""), what: content });
/** `at` is when it was written: for the writer's own list alone. */
const forOwner = z.object({ at: z.number(), what: content });

/** Undefined where it is no JSON of this shape. */
export function readJson<T>(shape: z.ZodType<T>, plain: string | undefined): T | undefined {
  try {
    return plain === undefined ? undefined : shape.parse(JSON.parse(plain));
  } catch {
    return undefined;
  }
}

/** What a seat needs to write under cover: its own secret and the room's public key. */
export interface CoverWriter {
  readonly seatSecret: string;
  readonly coverKey: string;
}

/**
 * Writes under cover, or over what this device wrote there before.
 * @param options.isNamed false where the step is anonymous
 * @param options.about the task that is rated, or the entry that is reworded; left out for a new card
 * @returns what it is about
 */
export function writeCovered(
  doc: Y.Doc,
  writer: CoverWriter,
  at: ControlPlace,
  what: CoveredContent,
  options: { readonly isNamed: boolean; readonly now: number; readonly about?: string },
): string {
  const about = options.about ?? mintId();
  const recordId = entryId(writer.seatSecret, at, about);
  const before = covered.get(doc, recordId);
  const firstAt = before && openOwn(before, writer.seatSecret)?.at;
  const salt = saltOf(writer.seatSecret, recordId);
  const proof = options.isNamed ? deviceProof(writer.seatSecret) : "";
  const boxed = {
    forRoom: cover(JSON.stringify({ proof, salt, what }), keyOf(writer.coverKey), recordId),
    forOwner: coverOwn(JSON.stringify({ at: firstAt ?? options.now, what }), ownCoverKey(writer.seatSecret)),
  };
  edit(doc, () => {
    if (before) covered.patch(doc, recordId, { boxes: boxed, withdrawn: false });
    else covered.insert(doc, recordId, { boxes: boxed, withdrawn: false, opened: "" });
  });
  return about;
}

export function withdrawCovered(doc: Y.Doc, seatSecret: string, at: ControlPlace, about: string): void {
  edit(doc, () => covered.patch(doc, entryId(seatSecret, at, about), { withdrawn: true }));
}

/** Whether it was written in this step. */
export function isAt(row: CoveredRow, at: ControlPlace): boolean {
  return row.id.startsWith(`${at.activityId}.${at.stepId}.`);
}

/** A box starts with a key drawn for it alone. */
export function startOf(box: string): string {
  return box.slice(0, 40);
}

/** Whether it waits for a reveal. */
export function isPending(row: CoveredRow): boolean {
  return !row.withdrawn && row.boxes.forRoom !== "" && startOf(row.boxes.forRoom) !== row.opened;
}

export interface OwnEntry {
  readonly about: string;
  /** Null where the reveal took it out of the document for good. */
  readonly what: CoveredContent | null;
  /** When it was first written. */
  readonly at: number;
  readonly isOpened: boolean;
}

/** Opened again with each edit of anybody's, a phone would be kept busy; rows are frozen. */
const openedOwn = new WeakMap<CoveredRow, { readonly seatSecret: string; readonly own: OwnBox }>();
type OwnBox = z.infer<typeof forOwner> | undefined;

function openOwn(row: CoveredRow, seatSecret: string): OwnBox {
  const known = openedOwn.get(row);
  if (known?.seatSecret === seatSecret) return known.own;
  const own = readJson(forOwner, uncoverOwn(row.boxes.forOwner, ownCoverKey(seatSecret)));
  openedOwn.set(row, { seatSecret, own });
  return own;
}

/** What this device wrote in a step and did not withdraw, by what it is about. */
export function ownCovered(
  rows: Iterable<CoveredRow>,
  seatSecret: string,
  at: ControlPlace,
): ReadonlyMap<string, OwnEntry> {
  const start = entryId(seatSecret, at, "");
  const found = new Map<string, OwnEntry>();
  for (const row of rows) {
    if (row.withdrawn || !row.id.startsWith(start)) continue;
    const own = openOwn(row, seatSecret);
    const isOpened = row.opened !== "" && !isPending(row);
    const about = row.id.slice(start.length);
    if (own || isOpened) found.set(about, { about, what: own?.what ?? null, at: own?.at ?? 0, isOpened });
  }
  return found;
}

export interface CoverCount {
  /** Devices that have written something. */
  readonly writers: number;
  readonly entries: number;
}

/** How much waits under the cover of a step: all that anybody can know before the reveal. */
export function countCovered(rows: Iterable<CoveredRow>, at: ControlPlace): CoverCount {
  const pending = [...rows].filter((row) => isAt(row, at) && isPending(row));
  return { writers: new Set(pending.map((row) => partsOf(row).tag)).size, entries: pending.length };
}

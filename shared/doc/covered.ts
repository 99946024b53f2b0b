/**
 * What people write while a step hides it: stored and passed on like everything else, so that nothing is lost with a
 * phone, but readable only to whoever wrote it and, at the reveal, to the facilitators' computers (ballots/cover.ts).
 */
import { hmac } from "@noble/hashes/hmac.js";
import { sha256 } from "@noble/hashes/sha2.js";
import type * as Y from "yjs";
import { z } from "zod";
import {
  cover,
  coverOwn,
  type Opener,
  openerOf,
  ownCoverKey,
  uncover,
  uncoverOwn,
} from "../ballots/cover.ts";
import { keyOf, publicKeysOf } from "../sync/roomSecrets.ts";
import { type Id, mintId } from "../util/ids.ts";
import { ballots, castVote, coverPlaceOf } from "./ballots.ts";
import { CARD_LISTS, type CardList } from "./cardLists.ts";
import { addCards, cardKeysAtEnd, cards } from "./cards.ts";
import {
  type ControlPlace,
  type CoverChange,
  coverOf,
  readControl,
  steer,
  type Wheel,
  withStep,
} from "./control.ts";
import { deviceProof, devices, provenDevice } from "./devices.ts";
import { anonymousRater, rateCard, type Scores, scores } from "./ratings.ts";
import { flag, text, together } from "./read.ts";
import { CONTROL, edit, type RowOf, table } from "./table.ts";
import { reword } from "./wordings.ts";

const boxes = together({ forRoom: text, forOwner: text });

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

function tagFrom(proof: string, at: ControlPlace): string {
  const bytes = sha256(new TextEncoder().encode(`charrette tag ${proof} ${at.activityId} ${at.stepId}`));
  return Array.from(bytes.subarray(0, 10), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** A device's name in one step: the same for all it writes there, another one in every other step. */
export function tagOf(seatSecret: string, activityId: string, stepId: string): string {
  return tagFrom(deviceProof(seatSecret), { activityId, stepId });
}

/** What the id of an entry says. */
function partsOf(row: { readonly id: string }): {
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

export type CoveredContent =
  | {
      readonly kind: "card";
      readonly text: string;
      /** Left out, it is a task under no duty. */
      readonly list?: CardList | undefined;
      readonly groupId?: string | undefined;
    }
  | { readonly kind: "rating"; readonly cardId: string; readonly scores: Scores }
  /** `cardId` "" for the question alone; what the entry is about is the task or, for the question, the ballot. */
  | {
      readonly kind: "vote";
      readonly ballotId: string;
      readonly cardId: string;
      readonly value: number | null;
      readonly concern: string;
    };

const card = z.object({
  kind: z.literal("card"),
  text: z.string(),
  list: z.enum(CARD_LISTS).optional(),
  groupId: z.string().max(200).optional(),
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
  value: z.number().int().min(0).max(5).nullable(),
  concern: z.string().max(2000),
});
const content = z.union([card, rating, vote]);
/** `proof` says who wrote it; "" where the step is anonymous: then nobody ever learns it, the host neither. */
const forRoom = z.object({ proof: z.string(), what: content });
/** `at` is when it was written: for the writer's own list alone. */
const forOwner = z.object({ at: z.number(), what: content });

function readJson<T>(shape: z.ZodType<T>, plain: string | undefined): T | undefined {
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
  const proof = options.isNamed ? deviceProof(writer.seatSecret) : "";
  const boxed = {
    forRoom: cover(JSON.stringify({ proof, what }), keyOf(writer.coverKey), recordId),
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

function isSamePlace(a: ControlPlace, b: ControlPlace): boolean {
  return a.activityId === b.activityId && a.stepId === b.stepId;
}

function isAt(row: CoveredRow, at: ControlPlace): boolean {
  return row.id.startsWith(`${at.activityId}.${at.stepId}.`);
}

/** A box starts with a key drawn for it alone. */
function startOf(box: string): string {
  return box.slice(0, 40);
}

/** Whether it waits for a reveal. */
function isPending(row: CoveredRow): boolean {
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

/** Hides or shows what is written in a step from now on. What lies under a cover stays there until the reveal. */
export function coverStep(doc: Y.Doc, wheel: Wheel, at: ControlPlace, change: CoverChange): void {
  const now = readControl(doc, wheel.workshopId, publicKeysOf(wheel.secrets).control);
  const isUncovering = change.cover === "open" && countCovered(covered.all(doc), at).entries > 0;
  if (change.cover === "revealed" || isUncovering) return;
  steer(doc, wheel, { steps: withStep(now, at, change) });
}

/**
 * The id of what comes out of a box. Who has the secret that opens the box can tell which came from which; to others it
 * is a random id, and so is the order of such ids. Two computers that reveal at once make the same records.
 */
function drawFor(opener: Opener, recordId: string): Id {
  const bytes = hmac(sha256, opener.secret, new TextEncoder().encode(`charrette revealed ${recordId}`));
  return Array.from(bytes.subarray(0, 20), (byte) => (byte % 32).toString(32)).join("") as Id;
}

/** What an entry has to stand at, so that a device has one of each; null for a card, which may stand anywhere. */
function aboutOf(what: CoveredContent): string | null {
  switch (what.kind) {
    case "card":
      return null;
    case "rating":
      return what.cardId;
    case "vote":
      return what.cardId || what.ballotId;
  }
}

interface Opened {
  readonly row: CoveredRow;
  readonly what: CoveredContent;
  /** "" where the step is anonymous, or the box does not prove who wrote it. */
  readonly personId: string;
  readonly draw: Id;
}

/**
 * Opens boxes as far as this device's secrets go, in an order that says nothing. A rating stands at its task's place,
 * so that a device has one of each task.
 */
function openBoxes(doc: Y.Doc, wheel: Wheel, rows: readonly CoveredRow[]): Opened[] {
  const openers = wheel.secrets.covers.map((secret) => openerOf(keyOf(secret)));
  return rows
    .flatMap((row) => {
      const box = uncover(row.boxes.forRoom, openers, row.id);
      const inside = readJson(forRoom, box?.text);
      if (!box || !inside) return [];
      if (aboutOf(inside.what) !== null && aboutOf(inside.what) !== partsOf(row).about) return [];
      const isProven = inside.proof !== "" && tagFrom(inside.proof, partsOf(row)) === partsOf(row).tag;
      const personId = isProven ? (devices.get(doc, provenDevice(inside.proof))?.personId ?? "") : "";
      return [{ row, what: inside.what, personId, draw: drawFor(box.opener, row.id) }];
    })
    .toSorted((a, b) => (a.draw < b.draw ? -1 : 1));
}

/**
 * Opens what waits under the cover of a step, all at once: cards and ratings appear for everybody, under their writer's
 * name only where the step is named. Then the boxes are emptied, and what they held beyond that is gone; only where
 * facilitators alone see names they stay, for them. What comes later, from a phone that was away, is revealed the same
 * way.
 * @param now milliseconds since 1970, the same for every card: the order of writing is nobody's name
 * @returns how many entries were opened, and how many could not be
 */
export function reveal(
  doc: Y.Doc,
  wheel: Wheel,
  at: ControlPlace,
  now: number,
): { readonly opened: number; readonly failed: number } {
  const control = readControl(doc, wheel.workshopId, publicKeysOf(wheel.secrets).control);
  const { anonymity } = coverOf(control, at);
  const here = covered.all(doc).filter((row) => isAt(row, at));
  const pending = here.filter(isPending);
  const entries = openBoxes(doc, wheel, pending);
  const nameFor = ({ personId }: Opened): string => (anonymity === "named" ? personId : "");
  const keys = cardKeysAtEnd(doc, entries.length);
  doc.transact(() => {
    for (const [index, entry] of entries.entries()) {
      const { what, draw } = entry;
      if (what.kind === "rating") {
        if (cards.get(doc, what.cardId))
          rateCard(doc, what.cardId, nameFor(entry) || anonymousRater(draw), what.scores);
      } else if (what.kind === "vote") {
        const { ballotId, cardId, value, concern } = what;
        const ballot = ballots.get(doc, ballotId);
        // One of another place would be a second vote there, without a name.
        if (ballot && isSamePlace(coverPlaceOf(ballot), at))
          castVote(
            doc,
            { ballotId, cardId, personId: nameFor(entry) || anonymousRater(draw) },
            value,
            concern,
          );
      } else if (cards.get(doc, draw)) reword(doc, draw, what.text, { personId: nameFor(entry), at: now });
      else
        addCards(
          doc,
          { activityId: at.activityId, authorId: nameFor(entry), createdAt: now, stepId: at.stepId },
          [
            {
              id: draw,
              text: what.text,
              order: keys[index] ?? "",
              groupId: what.groupId ?? "",
              list: what.list ?? "tasks",
            },
          ],
        );
    }
    // After all that came out, and in their own order: Yjs keeps what was written after what, and a box closed right
    // after its card would lead from the card to the tag.
    const opened = new Set(entries.map(({ row }) => row));
    for (const row of pending)
      if (opened.has(row))
        covered.patch(doc, row.id, {
          opened: startOf(row.boxes.forRoom),
          ...(anonymity !== "facilitatorOnly" && { boxes: boxes(undefined) }),
        });
    for (const row of here) if (row.withdrawn) covered.patch(doc, row.id, { boxes: boxes(undefined) });
    steer(doc, wheel, { steps: withStep(control, at, { cover: "revealed" }) });
  }, CONTROL);
  return { opened: entries.length, failed: pending.length - entries.length };
}

export interface Authored {
  /** The card that was written, or the task that was rated. */
  readonly cardId: string;
  readonly personId: string;
  /** Whom a rating or a vote was shown as. */
  readonly raterId: string;
  readonly scores: Scores | null;
}

/** Who wrote what in a revealed step whose names only facilitators see: for a device that has the secrets. */
export function authorsOf(doc: Y.Doc, wheel: Wheel, at: ControlPlace): Authored[] {
  const kept = covered.all(doc).filter((row) => isAt(row, at) && row.opened !== "" && !row.withdrawn);
  return openBoxes(doc, wheel, kept).map(({ what, personId, draw }) => ({
    cardId: what.kind === "card" ? draw : what.cardId,
    personId,
    raterId: anonymousRater(draw),
    scores: what.kind === "rating" ? what.scores : null,
  }));
}

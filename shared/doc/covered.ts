/**
 * What people write while a step hides it: stored and passed on like everything else, so that nothing is lost with a
 * phone, but readable only to whoever wrote it and, at the reveal, to the facilitators' computers (ballots/cover.ts).
 */
import { sha256 } from "@noble/hashes/sha2.js";
import type * as Y from "yjs";
import { z } from "zod";
import { cover, ownCoverKey, uncover, uncoverOwn } from "../ballots/cover.ts";
import { keyOf, publicKeysOf } from "../sync/roomSecrets.ts";
import { mintId } from "../util/ids.ts";
import { addCards, cards } from "./cards.ts";
import { type ControlPlace, coverOf, readControl, steer, type Wheel, withStep } from "./control.ts";
import { anonymousRater, rateCard, type Scores, scores } from "./ratings.ts";
import { flag, id, text, together } from "./read.ts";
import { edit, type RowOf, table } from "./table.ts";

const place = together({ activityId: id, stepId: text });
const boxes = together({ forRoom: text, forOwner: text });

/** The id is the writer's tag, a dot, and what it is about: a random id, or the task that is rated. */
export const covered = table("covered", { place, boxes, withdrawn: flag });

export type CoveredRow = RowOf<typeof covered>;

/** A device's name in one step: the same for all it writes there, another one in every other step. */
export function tagOf(seatSecret: string, activityId: string, stepId: string): string {
  const bytes = sha256(new TextEncoder().encode(`charrette tag ${seatSecret} ${activityId} ${stepId}`));
  return Array.from(bytes.subarray(0, 10), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** What is under a cover. `personId` is "" where the step is anonymous: then nobody ever learns it, the host neither. */
export type CoveredContent =
  | { readonly kind: "card"; readonly personId: string; readonly text: string }
  | { readonly kind: "rating"; readonly personId: string; readonly cardId: string; readonly scores: Scores };

const content = z.union([
  z.object({ kind: z.literal("card"), personId: z.string(), text: z.string() }),
  z.object({
    kind: z.literal("rating"),
    personId: z.string(),
    cardId: z.string(),
    scores: z.unknown().transform(scores),
  }),
]);

function readContent(plain: string | undefined): CoveredContent | undefined {
  try {
    return plain === undefined ? undefined : content.parse(JSON.parse(plain));
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
 * @param about the task that is rated, or the card's id where it is reworded; left out for a new card
 */
export function writeCovered(
  doc: Y.Doc,
  writer: CoverWriter,
  at: ControlPlace,
  what: CoveredContent,
  about: string = mintId(),
): string {
  const recordId = `${tagOf(writer.seatSecret, at.activityId, at.stepId)}.${about}`;
  const boxed = cover(JSON.stringify(what), keyOf(writer.coverKey), ownCoverKey(writer.seatSecret));
  edit(doc, () => {
    if (covered.get(doc, recordId)) covered.patch(doc, recordId, { boxes: boxed, withdrawn: false });
    else covered.insert(doc, recordId, { place: place(at), boxes: boxed, withdrawn: false });
  });
  return about;
}

export function withdrawCovered(doc: Y.Doc, seatSecret: string, at: ControlPlace, about: string): void {
  const recordId = `${tagOf(seatSecret, at.activityId, at.stepId)}.${about}`;
  edit(doc, () => covered.patch(doc, recordId, { withdrawn: true }));
}

function isAt(row: CoveredRow, at: ControlPlace): boolean {
  return row.place.activityId === at.activityId && row.place.stepId === at.stepId;
}

/** What this device wrote in a step, by what it is about. */
export function ownCovered(
  rows: Iterable<CoveredRow>,
  seatSecret: string,
  at: ControlPlace,
): ReadonlyMap<string, CoveredContent> {
  const start = `${tagOf(seatSecret, at.activityId, at.stepId)}.`;
  const ownKey = ownCoverKey(seatSecret);
  const found = new Map<string, CoveredContent>();
  for (const row of rows) {
    if (row.withdrawn || !row.id.startsWith(start)) continue;
    const opened = readContent(uncoverOwn(row.boxes.forOwner, ownKey));
    if (opened) found.set(row.id.slice(start.length), opened);
  }
  return found;
}

export interface CoverCount {
  /** Devices that have written something. */
  readonly writers: number;
  readonly entries: number;
}

/** How much is under the cover of a step: all that anybody can know before the reveal. */
export function countCovered(rows: Iterable<CoveredRow>, at: ControlPlace): CoverCount {
  const standing = [...rows].filter((row) => !row.withdrawn && isAt(row, at));
  return {
    writers: new Set(standing.map((row) => row.id.slice(0, row.id.indexOf(".")))).size,
    entries: standing.length,
  };
}

/** Hides what is written in a step from now on. Anonymity can only become stricter. */
export function coverStep(
  doc: Y.Doc,
  wheel: Wheel,
  at: ControlPlace,
  change: Parameters<typeof withStep>[2],
): void {
  const now = readControl(doc, wheel.workshopId, publicKeysOf(wheel.secrets).control);
  steer(doc, wheel, { steps: withStep(now, at, change) });
}

/**
 * Opens what was written under cover in a step, all at once: cards and ratings appear for everybody, under their
 * writer's name only where the step is named. Then the boxes are emptied: what they held beyond that is gone.
 * @param now milliseconds since 1970, the same for every card: the order of writing is nobody's name
 * @returns how many entries could not be opened
 */
export function reveal(
  doc: Y.Doc,
  wheel: Wheel,
  at: ControlPlace,
  now: number,
): { readonly opened: number; readonly failed: number } {
  const control = readControl(doc, wheel.workshopId, publicKeysOf(wheel.secrets).control);
  const { anonymity } = coverOf(control, at);
  const secrets = wheel.secrets.covers.map(keyOf);
  // Shuffled: neither the order of writing nor who wrote what next to what is to be seen.
  const rows = covered
    .all(doc)
    .filter((row) => isAt(row, at) && !row.withdrawn && row.boxes.forRoom !== "")
    .map((row) => ({ ...row, draw: mintId() }))
    .toSorted((a, b) => (a.draw < b.draw ? -1 : 1));
  const raters = new Map<string, string>();
  let opened = 0;
  let failed = 0;
  doc.transact(() => {
    for (const row of rows) {
      const what = readContent(uncover(row.boxes.forRoom, secrets));
      if (!what) {
        failed++;
        continue;
      }
      const tag = row.id.slice(0, row.id.indexOf("."));
      const nameless = raters.get(tag) ?? anonymousRater(raters.size + 1);
      raters.set(tag, nameless);
      const isNamed = anonymity === "named" && what.personId !== "";
      if (what.kind === "card")
        addCards(doc, { activityId: at.activityId, authorId: isNamed ? what.personId : "", createdAt: now }, [
          { text: what.text },
        ]);
      else if (cards.get(doc, what.cardId))
        rateCard(doc, what.cardId, isNamed ? what.personId : nameless, what.scores);
      covered.patch(doc, row.id, { boxes: boxes(undefined), withdrawn: true });
      opened++;
    }
    steer(doc, wheel, { steps: withStep(control, at, { cover: "revealed" }) });
  }, "reveal");
  return { opened, failed };
}

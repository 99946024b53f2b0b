/** The cover of a step and its reveal, by a facilitator's computer, which has the secrets that open the boxes. */
import { hmac } from "@noble/hashes/hmac.js";
import { sha256 } from "@noble/hashes/sha2.js";
import type * as Y from "yjs";
import type { z } from "zod";
import { type Opener, openerOf, uncover } from "../ballots/cover.ts";
import { keyOf, publicKeysOf } from "../sync/roomSecrets.ts";
import type { Id } from "../util/ids.ts";
import { ballots, castMarks, castVote, coverPlaceOf, votes } from "./ballots.ts";
import { addCards, cardKeysAtEnd, cards, detailCard, placeCards } from "./cards.ts";
import {
  type ControlPlace,
  type CoverChange,
  coverOf,
  readControl,
  steer,
  type Wheel,
  withStep,
} from "./control.ts";
import {
  boxes,
  countCovered,
  covered,
  type CoveredContent,
  type CoveredRow,
  forRoom,
  isAt,
  isPending,
  partsOf,
  readJson,
  SORT_ENTRY,
  startOf,
  tagFrom,
} from "./covered.ts";
import { devices, provenDevice } from "./devices.ts";
import { PAPER_TAG } from "./paper.ts";
import { anonymousRater, rateCard, type Scores } from "./ratings.ts";
import { keepSort } from "./sorts.ts";
import { CONTROL } from "./table.ts";
import { reword } from "./wordings.ts";

/** Hides or shows what is written in a step from now on. What lies under a cover stays there until the reveal. */
export function coverStep(doc: Y.Doc, wheel: Wheel, at: ControlPlace, change: CoverChange): void {
  const now = readControl(doc, wheel.workshopId, publicKeysOf(wheel.secrets).control);
  const isUncovering = change.cover === "open" && countCovered(covered.all(doc), at).entries > 0;
  if (change.cover === "revealed" || isUncovering) return;
  steer(doc, wheel, { steps: withStep(now, at, change) });
}

function isSamePlace(a: ControlPlace, b: ControlPlace): boolean {
  return a.activityId === b.activityId && a.stepId === b.stepId;
}

/**
 * The id of what comes out of a box. Who has the secret that opens the box can tell which came from which; to others it
 * is a random id, and so is the order of such ids. Two computers that reveal at once make the same records.
 */
function drawFor(opener: Opener, recordId: string, salt: string): Id {
  const from = `charrette revealed ${recordId}${salt === "" ? "" : ` ${salt}`}`;
  const bytes = hmac(sha256, opener.secret, new TextEncoder().encode(from));
  return Array.from(bytes.subarray(0, 20), (byte) => (byte % 32).toString(32)).join("") as Id;
}

/** What an entry has to stand at, so that a device has one of each; null for a card, which may stand anywhere. */
function aboutOf(what: CoveredContent): string | null {
  switch (what.kind) {
    case "card":
    case "hello":
    case "score":
      return null;
    case "rating":
      return what.cardId;
    case "vote":
      return what.cardId || what.ballotId;
    case "marks":
      return what.ballotId;
    case "sort":
      return SORT_ENTRY;
  }
}

/** What comes out of a box at the reveal; the rest is the deal's (methods/dealing.ts). */
type Revealed = Exclude<CoveredContent, { readonly kind: "hello" | "score" }>;

function isRevealed<O extends Opened>(entry: O): entry is O & { readonly what: Revealed } {
  return entry.what.kind !== "hello" && entry.what.kind !== "score";
}

export interface Opened {
  readonly row: CoveredRow;
  readonly what: CoveredContent;
  /** "" where the step is anonymous, or the box does not prove who wrote it. */
  readonly personId: string;
  readonly draw: Id;
}

interface Inside {
  readonly box: ReturnType<typeof uncover>;
  readonly inside: z.infer<typeof forRoom> | undefined;
}

/** Who wrote an entry, as its proof says, or the desk that typed it for them; "" where nothing does. */
function writerOf(doc: Y.Doc, row: CoveredRow, { proof, what }: z.infer<typeof forRoom>): string {
  const { tag } = partsOf(row);
  if (tag === PAPER_TAG) return what.kind === "card" ? (what.writtenFor ?? "") : "";
  const isProven = proof !== "" && tagFrom(proof, partsOf(row)) === tag;
  return isProven ? (devices.get(doc, provenDevice(proof))?.personId ?? "") : "";
}

/** Each box costs a millisecond, and a desk looks at all of a step with each that comes; rows are frozen. */
const looked = new WeakMap<CoveredRow, { readonly newest: string; readonly found: Inside }>();

function insideOf(row: CoveredRow, wheel: Wheel, openers: readonly Opener[]): Inside {
  const newest = wheel.secrets.covers[0] ?? "";
  const known = looked.get(row);
  if (known?.newest === newest) return known.found;
  const box = uncover(row.boxes.forRoom, openers, row.id);
  const found = { box, inside: readJson(forRoom, box?.text) };
  looked.set(row, { newest, found });
  return found;
}

/**
 * Opens boxes as far as this device's secrets go, in an order that says nothing. A rating stands at its task's place,
 * so that a device has one of each task.
 */
export function openBoxes(doc: Y.Doc, wheel: Wheel, rows: readonly CoveredRow[]): Opened[] {
  const openers = wheel.secrets.covers.map((secret) => openerOf(keyOf(secret)));
  return rows
    .flatMap((row) => {
      const { box, inside } = insideOf(row, wheel, openers);
      if (!box || !inside) return [];
      if (aboutOf(inside.what) !== null && aboutOf(inside.what) !== partsOf(row).about) return [];
      const personId = writerOf(doc, row, inside);
      return [{ row, what: inside.what, personId, draw: drawFor(box.opener, row.id, inside.salt) }];
    })
    .toSorted((a, b) => (a.draw < b.draw ? -1 : 1));
}

function voiceOf(ballotId: string, personId: string): string {
  return `${ballotId} ${personId}`;
}

/**
 * Whose marks count in a ballot already, as far as kept boxes say: what comes later from a second device of theirs would
 * be a second sheet.
 */
function heardIn(doc: Y.Doc, wheel: Wheel, here: readonly CoveredRow[]): Set<string> {
  const counted = new Set(votes.all(doc).map(({ ballotId, personId }) => voiceOf(ballotId, personId)));
  const before = openBoxes(
    doc,
    wheel,
    here.filter((row) => row.opened !== "" && !row.withdrawn && !isPending(row)),
  );
  return new Set(
    before.flatMap(({ what, personId, draw }) =>
      what.kind === "marks" && personId !== "" && counted.has(voiceOf(what.ballotId, anonymousRater(draw)))
        ? [voiceOf(what.ballotId, personId)]
        : [],
    ),
  );
}

export interface RevealOptions {
  readonly isWithoutNames?: boolean;
}

/**
 * Opens what waits under the cover of a step, all at once: cards and ratings appear for everybody, under their writer's
 * name only where the step is named. Then the boxes are emptied, and what they held beyond that is gone; only where
 * facilitators alone see names they stay, for them. What comes later, from a phone that was away, is revealed the same
 * way. Marks of a person with two devices are one sheet, that of one of them: together they would break a step's rules.
 * @param now milliseconds since 1970, the same for every card: the order of writing is nobody's name
 * @param options.isWithoutNames cards come out without names whatever the step says, and the boxes stay until they are
 * forgotten: the room is to score what it reads, and the desk has to know whose it is meanwhile (methods/dealing.ts)
 * @returns how many entries were opened, and how many could not be
 */
export function reveal(
  doc: Y.Doc,
  wheel: Wheel,
  at: ControlPlace,
  now: number,
  options: RevealOptions = {},
): { readonly opened: number; readonly failed: number } {
  const control = readControl(doc, wheel.workshopId, publicKeysOf(wheel.secrets).control);
  const { anonymity } = coverOf(control, at);
  const here = covered.all(doc).filter((row) => isAt(row, at));
  const pending = here.filter(isPending);
  const entries = openBoxes(doc, wheel, pending).filter(isRevealed);
  const keepsBoxes = anonymity === "facilitatorOnly" || options.isWithoutNames === true;
  const nameFor = ({ personId }: Opened): string =>
    anonymity === "named" && options.isWithoutNames !== true ? personId : "";
  const heard = keepsBoxes ? heardIn(doc, wheel, here) : new Set<string>();
  const keys = cardKeysAtEnd(doc, entries.length);
  doc.transact(() => {
    for (const [index, entry] of entries.entries()) {
      const { what, draw } = entry;
      if (what.kind === "rating") {
        if (cards.get(doc, what.cardId))
          rateCard(doc, what.cardId, nameFor(entry) || anonymousRater(draw), what.scores);
      } else if (what.kind === "vote" || what.kind === "marks") {
        const ballot = ballots.get(doc, what.ballotId);
        // One of another place would be a second vote there, without a name.
        if (!ballot || !isSamePlace(coverPlaceOf(ballot), at)) continue;
        const personId = nameFor(entry) || anonymousRater(draw);
        if (what.kind === "vote")
          castVote(doc, { ballotId: ballot.id, cardId: what.cardId, personId }, what.value, what.concern);
        else if (!heard.has(voiceOf(what.ballotId, entry.personId))) {
          castMarks(doc, ballot.id, personId, what.marks);
          if (entry.personId !== "") heard.add(voiceOf(what.ballotId, entry.personId));
        }
      } else if (what.kind === "sort") keepSort(doc, at, nameFor(entry) || anonymousRater(draw), what.groups);
      else if (cards.get(doc, draw)) {
        reword(doc, draw, what.text, { personId: nameFor(entry), at: now });
        detailCard(doc, draw, what.detail ?? "");
        placeCards(doc, [draw], what.section ?? "");
      } else
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
              detail: what.detail ?? "",
              section: what.section ?? "",
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
          ...(!keepsBoxes && { boxes: boxes(undefined) }),
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
  return openBoxes(doc, wheel, kept)
    .filter(isRevealed)
    .map(({ what, personId, draw }) => ({
      cardId: what.kind === "card" ? draw : "cardId" in what ? what.cardId : "",
      personId,
      raterId: anonymousRater(draw),
      scores: what.kind === "rating" ? what.scores : null,
    }));
}

/**
 * Empties the boxes of a step that were opened, for good: nobody learns any more who wrote what, the facilitators
 * neither. Also where an entry was written anew since, as on a phone that was away: its salt leads to what came out of
 * it before. What still waits for its first reveal stays.
 */
export function forgetOpened(doc: Y.Doc, at: ControlPlace): void {
  doc.transact(() => {
    for (const row of covered.all(doc))
      if (isAt(row, at) && (row.opened !== "" || row.withdrawn))
        covered.patch(doc, row.id, { boxes: boxes(undefined) });
  }, CONTROL);
}

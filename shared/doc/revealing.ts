/** The cover of a step and its reveal, by a facilitator's computer, which has the secrets that open the boxes. */
import { hmac } from "@noble/hashes/hmac.js";
import { sha256 } from "@noble/hashes/sha2.js";
import type * as Y from "yjs";
import { type Opener, openerOf, uncover } from "../ballots/cover.ts";
import { keyOf, publicKeysOf } from "../sync/roomSecrets.ts";
import type { Id } from "../util/ids.ts";
import { ballots, castVote, coverPlaceOf } from "./ballots.ts";
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
  startOf,
  tagFrom,
} from "./covered.ts";
import { devices, provenDevice } from "./devices.ts";
import { anonymousRater, rateCard, type Scores } from "./ratings.ts";
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
      return null;
    case "rating":
      return what.cardId;
    case "vote":
      return what.cardId || what.ballotId;
    case "marks":
      return what.ballotId;
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
      return [{ row, what: inside.what, personId, draw: drawFor(box.opener, row.id, inside.salt) }];
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
      } else if (what.kind === "vote" || what.kind === "marks") {
        const ballot = ballots.get(doc, what.ballotId);
        // One of another place would be a second vote there, without a name.
        if (!ballot || !isSamePlace(coverPlaceOf(ballot), at)) continue;
        const personId = nameFor(entry) || anonymousRater(draw);
        for (const { cardId, value, concern } of what.kind === "vote" ? [what] : what.marks)
          castVote(doc, { ballotId: ballot.id, cardId, personId }, value, concern);
      } else if (cards.get(doc, draw)) {
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
    cardId: what.kind === "card" ? draw : what.kind === "marks" ? "" : what.cardId,
    personId,
    raterId: anonymousRater(draw),
    scores: what.kind === "rating" ? what.scores : null,
  }));
}

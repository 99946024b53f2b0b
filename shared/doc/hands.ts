/**
 * What goes between the desk and each seat while cards are scored that were dealt out (25/10). Who holds which card
 * would say by elimination who wrote what, so the deal is sealed to the facilitators' computers, and each hand to its
 * own device alone, under a key that the device gives the desk in a sealed entry of its own.
 */
import { x25519 } from "@noble/curves/ed25519.js";
import { hkdf } from "@noble/hashes/hkdf.js";
import { sha256 } from "@noble/hashes/sha2.js";
import type * as Y from "yjs";
import { z } from "zod";
import { cover, openerOf, uncover } from "../ballots/cover.ts";
import { type Key, KEY_BYTES, keyToText } from "../sync/seal.ts";
import type { ControlPlace } from "./control.ts";
import {
  type CoverWriter,
  covered,
  type CoveredRow,
  ownCovered,
  readJson,
  tagOf,
  writeCovered,
} from "./covered.ts";
import { id, instant, type Read, several, text, whole } from "./read.ts";
import { CONTROL, type RowOf, table } from "./table.ts";

/** Longest sealed deal, in characters: that of a room of two hundred. */
const BOX_LIMIT = 200_000;

const box: Read<string> = (raw) => (typeof raw === "string" && raw.length <= BOX_LIMIT ? raw : "");

/** Rounds of a step, those that catch up included. */
export const ROUNDS_LIMIT = 40;

/** Cards of a deal, of which each has one number. */
export const dealtCards = several((raw) => id(raw) || undefined, 1_000);

/**
 * The deal of a step; the id is the activity's, a dot, and the step's key. `box` holds who is dealt what, for
 * facilitators' computers (methods/dealing.ts); it is emptied when the scores are opened.
 */
export const deals = table("deals", {
  box,
  rounds: whole(0, ROUNDS_LIMIT),
  /** The cards that are dealt, in the order of their numbers: what is on paper keeps the number that it was given. */
  cards: dealtCards,
  /** When the scores were opened, in milliseconds since 1970; 0 for not yet. */
  openedAt: instant,
});

export type DealRow = RowOf<typeof deals>;

export function dealId(at: ControlPlace): string {
  return `${at.activityId}.${at.stepId}`;
}

/**
 * What one device is dealt; the id is the deal's, a dot, and the device's tag in the step. `ofDeal` is the start of the
 * deal's box: a hand of an earlier deal, or of one that another desk made at the same time, is dealt again.
 */
export const hands = table("hands", { box, ofDeal: text });

export function handId(at: ControlPlace, tag: string): string {
  return `${dealId(at)}.${tag}`;
}

/** What the entry in which a device asks to be dealt to is about; of a score, see `roundAbout`. */
const HELLO = "hello";

function replySecret(seatSecret: string, at: ControlPlace): Key {
  const label = new TextEncoder().encode(`charrette hand ${dealId(at)}`);
  return hkdf(sha256, new TextEncoder().encode(seatSecret), undefined, label, KEY_BYTES);
}

/** Whether a device has asked to be dealt to in a step. */
export function hasAskedForHand(doc: Y.Doc, seatSecret: string, at: ControlPlace): boolean {
  return (
    covered.get(doc, `${handId(at, tagOf(seatSecret, at.activityId, at.stepId))}.${HELLO}`) !== undefined
  );
}

/** Asks to be dealt to, once for each device and step. Nobody has done it, so no undo takes it back. */
export function askForHand(doc: Y.Doc, writer: CoverWriter, at: ControlPlace, now: number): void {
  if (hasAskedForHand(doc, writer.seatSecret, at)) return;
  const replyKey = keyToText(x25519.getPublicKey(replySecret(writer.seatSecret, at)));
  doc.transact(() => {
    writeCovered(doc, writer, at, { kind: "hello", replyKey }, { isNamed: true, now, about: HELLO });
  }, CONTROL);
}

const hand = z.object({ rounds: z.array(z.string().max(200).nullable()).max(ROUNDS_LIMIT) });

/** The card that this device scores in each round, from the first; null where it has none. */
export type Hand = readonly (string | null)[];

/** Seals a hand to the device whose key it is. */
export function sealHand(rounds: Hand, replyKey: Key, id: string): string {
  return cover(JSON.stringify({ rounds }), replyKey, id);
}

/** What this device was dealt; undefined where nothing is, or nothing yet. */
export function ownHand(
  rows: ReadonlyMap<string, { readonly box: string }>,
  seatSecret: string,
  at: ControlPlace,
): Hand | undefined {
  const id = handId(at, tagOf(seatSecret, at.activityId, at.stepId));
  const sealed = rows.get(id)?.box ?? "";
  if (sealed === "") return undefined;
  return readJson(hand, uncover(sealed, [openerOf(replySecret(seatSecret, at))], id)?.text)?.rounds;
}

export interface Score {
  readonly cardId: string;
  /** 1 to 5; null for one that was taken back. */
  readonly value: number | null;
}

/** What a score is about says its round and not its card: the card's number in the open would be half the deal. */
export function roundAbout(round: number): string {
  return `r${round}`;
}

/** The round that an entry is the score of, from 0; null for another entry. A round has one way to be written. */
export function roundOf(about: string): number | null {
  const digits = /^r(\d|[1-9]\d)$/.exec(about)?.[1];
  return digits === undefined ? null : Number(digits);
}

/** Scores the card that this device holds in a round, or changes that score. */
export function scoreCard(
  doc: Y.Doc,
  writer: CoverWriter,
  at: ControlPlace,
  round: number,
  score: Score,
  now: number,
): void {
  const { cardId, value } = score;
  const options = { isNamed: true, now, about: roundAbout(round) };
  writeCovered(doc, writer, at, { kind: "score", cardId, value }, options);
}

/** What this device gave so far, by round. */
export function ownScores(
  rows: Iterable<CoveredRow>,
  seatSecret: string,
  at: ControlPlace,
): ReadonlyMap<number, Score> {
  const found = new Map<number, Score>();
  for (const { about, what } of ownCovered(rows, seatSecret, at).values()) {
    const round = roundOf(about);
    if (round !== null && what?.kind === "score") found.set(round, what);
  }
  return found;
}

/**
 * What this device keeps of its seats: the document with the words that the room has not got yet, and tasks typed but
 * not added. Under a hash of the seat's secret, of which each person in each room has another: nobody else at the same
 * device gets any of it, and the secret cannot be had from the names. Not of the room key, which may change.
 */
import { sha256 } from "@noble/hashes/sha2.js";
import { forgetDocument } from "../../doc/keptDocument.ts";
import { forget, readStored, store, storedNames } from "../../ui/stored.ts";
import type { Seat } from "./seatMemory.ts";

/** Before each name; what is stored under it is when the seat was last used. */
const KEPT = "charrette.kept.";
const DRAFT = "charrette.draft.";
/** Before the same: the step that this device saw begin, or has read the words for late-comers of. */
const MET = "charrette.met.";
/** Before the same and a ballot: this person's own scores in it, which no document holds any more. */
const SCORES = "charrette.scores.";
const KEPT_FOR_MS = 30 * 24 * 60 * 60 * 1_000;

export function keptName(seat: Seat): string {
  const digest = sha256(new TextEncoder().encode(`charrette kept ${seat.secret}`)).subarray(0, 16);
  return `${KEPT}${[...digest].map((byte) => byte.toString(16).padStart(2, "0")).join("")}`;
}

function draftsOf(name: string): string {
  return `${DRAFT}${name.slice(KEPT.length)}.`;
}

export function noteUse(name: string, now: number): void {
  store(name, String(now));
}

export function storedDraft(name: string, activityId: string): string {
  return readStored(draftsOf(name) + activityId) ?? "";
}

export function storeDraft(name: string, activityId: string, text: string): void {
  if (text === "") forget(draftsOf(name) + activityId);
  else store(draftsOf(name) + activityId, text);
}

export function hasDrafts(name: string): boolean {
  return storedNames(draftsOf(name)).length > 0;
}

function scoresOf(name: string): string {
  return `${SCORES}${name.slice(KEPT.length)}.`;
}

export function storedScores(name: string, ballotId: string): string {
  return readStored(scoresOf(name) + ballotId) ?? "";
}

export function storeScores(name: string, ballotId: string, scores: string): void {
  store(scoresOf(name) + ballotId, scores);
}

function metName(name: string): string {
  return `${MET}${name.slice(KEPT.length)}`;
}

/** @param step names the step among all of the workshop */
export function noteMet(name: string, step: string): void {
  store(metName(name), step);
}

export function hasMet(name: string, step: string): boolean {
  return readStored(metName(name)) === step;
}

/** Nobody sits here any more. */
export function forgetKept(name: string): void {
  forget(metName(name));
  for (const draft of storedNames(draftsOf(name))) forget(draft);
  for (const scores of storedNames(scoresOf(name))) forget(scores);
  forget(name);
  void forgetDocument(name);
}

/** Removes what was not used for a month. */
export function forgetOldSeats(now: number): void {
  for (const name of storedNames(KEPT)) {
    const usedAt = Number(readStored(name));
    if (!(now - usedAt < KEPT_FOR_MS)) forgetKept(name);
  }
}

/**
 * What a person answers in a step: openly, or under cover while the facilitator hides the step (shared/doc/covered.ts).
 * Screens ask here and need not know which.
 */
import { useMemo } from "react";
import type { CardList } from "../../shared/doc/cardLists.ts";
import { addCards, archiveCards, cleanCardText } from "../../shared/doc/cards.ts";
import { type ControlPlace, type CoveredStep, coverOf } from "../../shared/doc/control.ts";
import {
  countCovered,
  type CoverCount,
  type OwnEntry,
  ownCovered,
  withdrawCovered,
  writeCovered,
} from "../../shared/doc/covered.ts";
import {
  isComplete,
  NO_SCORES,
  rateCard,
  type Rating,
  ratingId,
  ratings,
  type Scores,
} from "../../shared/doc/ratings.ts";
import { edit } from "../../shared/doc/table.ts";
import { reword } from "../../shared/doc/wordings.ts";
import type { Session } from "./session.ts";
import { useControl, useMyId, useRows, useSession } from "./SessionContext.tsx";

/** Whether anything may be written at all: what hides a step comes with the document, so nothing before it. */
function canWrite(session: Session): boolean {
  const { hasDocument, welcome } = session.status.getState();
  return hasDocument && welcome !== null;
}

function coverAt(session: Session, place: ControlPlace): CoveredStep {
  return coverOf(session.control.getState().value, place);
}

function ownEntries(session: Session, place: ControlPlace): ReadonlyMap<string, OwnEntry> {
  const writer = session.coverWriter();
  return writer
    ? ownCovered(session.tables.covered.getState().rows.values(), writer.seatSecret, place)
    : new Map();
}

/** Whether this person's answer waits under the cover. */
function isWaiting(session: Session, place: ControlPlace, about: string): boolean {
  const entry = ownEntries(session, place).get(about);
  return entry !== undefined && !entry.isOpened;
}

function writeHidden(
  session: Session,
  place: ControlPlace,
  what: Parameters<typeof writeCovered>[3],
  about?: string,
): string | undefined {
  const writer = session.coverWriter();
  if (!writer) return undefined;
  const isNamed = coverAt(session, place).anonymity !== "anonymous";
  const options = { isNamed, now: Date.now(), ...(about !== undefined && { about }) };
  return writeCovered(session.doc, writer, place, what, options);
}

/** Where a card goes: to the tasks, under no duty, unless it says otherwise. */
export interface CardTarget {
  readonly list?: CardList;
  readonly groupId?: string;
}

/** @returns the id of the new answer; undefined where nothing can be written now */
export function addTask(
  session: Session,
  place: ControlPlace,
  raw: string,
  { list = "tasks", groupId = "" }: CardTarget = {},
): string | undefined {
  const text = cleanCardText(raw);
  if (text === "" || !canWrite(session)) return undefined;
  if (coverAt(session, place).cover === "sealed")
    return writeHidden(session, place, { kind: "card", text, list, groupId });
  const authorId = session.status.getState().welcome?.personId ?? "";
  const into = { ...place, authorId, createdAt: session.hostNow() };
  return addCards(session.doc, into, [{ text, list, groupId }])[0];
}

/** What was written openly stays open, in its new wording too. */
export function rewordTask(session: Session, place: ControlPlace, taskId: string, raw: string): void {
  const text = cleanCardText(raw);
  if (text === "" || !canWrite(session)) return;
  const waiting = ownEntries(session, place).get(taskId);
  if (waiting?.what?.kind === "card" && !waiting.isOpened)
    writeHidden(session, place, { ...waiting.what, text }, taskId);
  else {
    const personId = session.status.getState().welcome?.personId ?? "";
    reword(session.doc, taskId, text, { personId, at: Date.now() });
  }
}

export function removeTask(session: Session, place: ControlPlace, taskId: string): void {
  if (!canWrite(session)) return;
  const writer = session.coverWriter();
  if (writer && isWaiting(session, place, taskId))
    withdrawCovered(session.doc, writer.seatSecret, place, taskId);
  else archiveCards(session.doc, [taskId]);
}

/** Ratings that were revealed without names are closed: what came now would say a name, and count twice. */
export function isRevealedNameless({ cover, anonymity }: CoveredStep): boolean {
  return cover === "revealed" && anonymity !== "named";
}

function scoresIn(entry: OwnEntry | undefined, open: Rating | undefined): Scores {
  return entry?.what?.kind === "rating" ? entry.what.scores : (open?.scores ?? NO_SCORES);
}

/** Rates a task. A rating that was open goes under the cover with the change, so that it counts once. */
export function rateTask(
  session: Session,
  place: ControlPlace,
  taskId: string,
  change: Partial<Scores>,
): boolean {
  const cover = coverAt(session, place);
  const writer = session.coverWriter();
  if (!canWrite(session) || !writer || isRevealedNameless(cover)) return false;
  const { doc } = session;
  const personId = session.status.getState().welcome?.personId ?? "";
  const open = ratings.get(doc, ratingId(taskId, personId));
  const waiting = isWaiting(session, place, taskId) ? ownEntries(session, place).get(taskId) : undefined;
  const scores = { ...scoresIn(waiting, open), ...change };
  edit(doc, () => {
    if (cover.cover === "sealed") {
      writeHidden(session, place, { kind: "rating", cardId: taskId, scores }, taskId);
      if (open) rateCard(doc, taskId, personId, NO_SCORES);
    } else {
      if (waiting) withdrawCovered(doc, writer.seatSecret, place, taskId);
      rateCard(doc, taskId, personId, scores);
    }
  });
  return true;
}

export function useCover(place: ControlPlace): CoveredStep {
  const control = useControl();
  return useMemo(() => coverOf(control, place), [control, place]);
}

export function useCoverCount(place: ControlPlace): CoverCount {
  const rows = useRows("covered");
  return useMemo(() => countCovered(rows.values(), place), [rows, place]);
}

/** This person's answers under the cover of a step. */
export function useOwnEntries(place: ControlPlace): ReadonlyMap<string, OwnEntry> {
  const session = useSession();
  const rows = useRows("covered");
  // By `rows`, which are those in the session's store.
  return useMemo(() => (rows.size > 0 ? ownEntries(session, place) : new Map()), [session, rows, place]);
}

export interface OwnRatings {
  readonly isClosed: boolean;
  readonly scoresOf: (taskId: string) => Scores;
  readonly isDone: (taskId: string) => boolean;
}

export function useOwnRatings(place: ControlPlace): OwnRatings {
  const own = useOwnEntries(place);
  const rows = useRows("ratings");
  const myId = useMyId();
  const cover = useCover(place);
  const scoresOf = (taskId: string): Scores => {
    const entry = own.get(taskId);
    const open = rows.get(ratingId(taskId, myId));
    // Revealed by name, it stands openly, and may have been changed there since.
    return scoresIn(entry?.isOpened && cover.anonymity === "named" ? undefined : entry, open);
  };
  return {
    isClosed: isRevealedNameless(cover),
    scoresOf,
    // Of a rating that the reveal took out of the document, only that it was given is known.
    isDone: (taskId) => own.get(taskId)?.what === null || isComplete(scoresOf(taskId)),
  };
}

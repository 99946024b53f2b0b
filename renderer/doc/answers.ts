/**
 * What a person answers in a step: openly, or under cover while the facilitator hides the step (shared/doc/covered.ts).
 * Screens ask here and need not know which.
 */
import { useMemo } from "react";
import {
  type Ballot,
  castMarks,
  castVote,
  CONCERN_LIMIT,
  coverPlaceOf,
  voteId,
  votes,
} from "../../shared/doc/ballots.ts";
import type { CardList } from "../../shared/doc/cardLists.ts";
import {
  addCards,
  archiveCards,
  cards,
  cleanCardText,
  detailCard,
  foldCards,
  moveToList,
  placeCards,
} from "../../shared/doc/cards.ts";
import { type ControlPlace, type CoveredStep, coverOf } from "../../shared/doc/control.ts";
import {
  countCovered,
  type CoverCount,
  type Mark,
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
import { noteTurn } from "../../shared/doc/turns.ts";
import { reword } from "../../shared/doc/wordings.ts";
import type { Session } from "./session.ts";
import { useControl, useMyId, useRows, useSession } from "./SessionContext.tsx";

/** Whether anything may be written at all: what hides a step comes with the document, so nothing before it. */
export function canWrite(session: Session): boolean {
  const { hasDocument, welcome } = session.status.getState();
  return hasDocument && welcome !== null;
}

export function coverAt(session: Session, place: ControlPlace): CoveredStep {
  return coverOf(session.control.getState().value, place);
}

function ownEntries(session: Session, place: ControlPlace): ReadonlyMap<string, OwnEntry> {
  const writer = session.coverWriter();
  return writer
    ? ownCovered(session.tables.covered.getState().rows.values(), writer.seatSecret, place)
    : new Map();
}

/** Whether this person's answer waits under the cover. */
export function isWaiting(session: Session, place: ControlPlace, about: string): boolean {
  const entry = ownEntries(session, place).get(about);
  return entry !== undefined && !entry.isOpened;
}

export function writeHidden(
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
  readonly detail?: string;
  readonly section?: string;
  /** The card that it takes on from. */
  readonly originId?: string;
}

/** @returns the id of the new answer; undefined where nothing can be written now */
export function addTask(
  session: Session,
  place: ControlPlace,
  raw: string,
  { list = "tasks", groupId = "", detail = "", section = "", originId = "" }: CardTarget = {},
): string | undefined {
  const text = cleanCardText(raw);
  if (text === "" || !canWrite(session)) return undefined;
  if (coverAt(session, place).cover === "sealed")
    return writeHidden(session, place, { kind: "card", text, list, groupId, detail, section });
  const authorId = session.status.getState().welcome?.personId ?? "";
  const into = { ...place, authorId, createdAt: session.hostNow() };
  return addCards(session.doc, into, [{ text, list, groupId, detail, section, originId }])[0];
}

/**
 * Several cards as one step of undo, in their order.
 * @returns the id of the last one; undefined where nothing can be written now
 */
export function addTasks(
  session: Session,
  place: ControlPlace,
  texts: readonly string[],
  target: CardTarget = {},
): string | undefined {
  return edit(session.doc, () => texts.map((text) => addTask(session, place, text, target)).at(-1));
}

/** Puts a person's own card into another list, in the open or under the cover as it was. */
export function moveTask(session: Session, place: ControlPlace, taskId: string, list: CardList): void {
  if (!canWrite(session)) return;
  const waiting = ownEntries(session, place).get(taskId);
  if (waiting?.what?.kind === "card" && !waiting.isOpened)
    writeHidden(session, place, { ...waiting.what, list, groupId: "" }, taskId);
  else moveToList(session.doc, [taskId], list);
}

/** Puts a person's own card into another section of its step, in the open or under the cover as it was. */
export function placeTask(session: Session, place: ControlPlace, taskId: string, section: string): void {
  if (!canWrite(session)) return;
  const waiting = ownEntries(session, place).get(taskId);
  if (waiting?.what?.kind === "card" && !waiting.isOpened)
    writeHidden(session, place, { ...waiting.what, section }, taskId);
  else placeCards(session.doc, [taskId], section);
}

/**
 * What was written openly stays open, in its new wording too.
 * @param rawDetail left out, the second field stays as it is
 */
export function rewordTask(
  session: Session,
  place: ControlPlace,
  taskId: string,
  raw: string,
  rawDetail?: string,
): void {
  const text = cleanCardText(raw);
  if (text === "" || !canWrite(session)) return;
  const waiting = ownEntries(session, place).get(taskId);
  const detail = rawDetail === undefined ? undefined : cleanCardText(rawDetail);
  if (waiting?.what?.kind === "card" && !waiting.isOpened)
    writeHidden(session, place, { ...waiting.what, text, ...(detail !== undefined && { detail }) }, taskId);
  else {
    const { doc } = session;
    const personId = session.status.getState().welcome?.personId ?? "";
    edit(doc, () => {
      reword(doc, taskId, text, { personId, at: session.hostNow() });
      if (detail !== undefined && detail !== cards.get(doc, taskId)?.detail) detailCard(doc, taskId, detail);
    });
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

/** What somebody says when they have the floor: new words, or something they wrote in the step before. */
export type Saying =
  | { readonly text: string }
  | { readonly from: ControlPlace; readonly entryId: string; readonly text: string };

/**
 * Says an idea in a round robin: an open card under this person's name, and their turn of the round. What was said out
 * of somebody's list leaves it: from under its cover, or folded into what was said where it was open already.
 * @returns the card's id; undefined where nothing can be written now
 */
export function sayInTurn(
  session: Session,
  at: ControlPlace,
  saying: Saying,
  turn: { readonly list: CardList; readonly round: number },
): string | undefined {
  const text = cleanCardText(saying.text);
  const personId = session.status.getState().welcome?.personId ?? "";
  if (text === "" || personId === "" || !canWrite(session)) return undefined;
  const { doc } = session;
  return edit(doc, () => {
    const openCard = "from" in saying ? cards.get(doc, saying.entryId) : undefined;
    const [cardId] = addCards(doc, { ...at, authorId: personId, createdAt: session.hostNow() }, [
      { text, list: turn.list, originId: openCard?.id ?? "" },
    ]);
    if (openCard && cardId) foldCards(doc, [openCard.id], cardId);
    else if ("from" in saying) removeTask(session, saying.from, saying.entryId);
    noteTurn(doc, at, personId, { round: turn.round, isPass: false });
    return cardId;
  });
}

/** What somebody votes, and what they would need to agree. */
export interface Voice {
  readonly value: number | null;
  readonly concern: string;
}

function voiceIn(entry: OwnEntry | undefined, open: Voice | undefined): Voice {
  return entry?.what?.kind === "vote" ? entry.what : (open ?? { value: null, concern: "" });
}

function openVote(session: Session, ballotId: string, cardId: string) {
  const personId = session.status.getState().welcome?.personId ?? "";
  return votes.get(session.doc, voteId(ballotId, cardId, personId));
}

/**
 * Gives this person's vote, on a task ("" for the question alone). One that was open goes under the cover with the
 * change, so that it counts once.
 * @returns false where votes are no longer taken: they were shown
 */
export function voteIn(session: Session, ballot: Ballot, cardId: string, change: Partial<Voice>): boolean {
  const place = coverPlaceOf(ballot);
  const { cover } = coverAt(session, place);
  const personId = session.status.getState().welcome?.personId ?? "";
  if (!canWrite(session) || personId === "" || cover === "revealed") return false;
  const { doc } = session;
  const writer = session.coverWriter();
  const about = cardId || ballot.id;
  const open = openVote(session, ballot.id, cardId);
  const voice = { ...voiceIn(ownEntries(session, place).get(about), open), ...change };
  const { value, concern } = { ...voice, concern: voice.concern.slice(0, CONCERN_LIMIT) };
  const mine = { ballotId: ballot.id, cardId, personId };
  edit(doc, () => {
    if (cover === "sealed") {
      writeHidden(session, place, { kind: "vote", ballotId: ballot.id, cardId, value, concern }, about);
      if (open) castVote(doc, mine, null);
    } else {
      if (writer && isWaiting(session, place, about)) withdrawCovered(doc, writer.seatSecret, place, about);
      castVote(doc, mine, value, concern);
    }
  });
  return true;
}

/**
 * Puts this person's marks on cards, in place of those before. Open ones go under the cover with the change, so that
 * they count once.
 * @returns false where marks are no longer taken: they were shown
 */
export function giveMarks(session: Session, ballot: Ballot, marks: readonly Mark[]): boolean {
  const place = coverPlaceOf(ballot);
  const { cover } = coverAt(session, place);
  const personId = session.status.getState().welcome?.personId ?? "";
  if (!canWrite(session) || personId === "" || cover === "revealed") return false;
  const { doc } = session;
  const writer = session.coverWriter();
  edit(doc, () => {
    // Who has taken all of theirs back has not voted: an empty entry would be counted as one that has.
    const isHidden = cover === "sealed" && marks.length > 0;
    if (isHidden) writeHidden(session, place, { kind: "marks", ballotId: ballot.id, marks }, ballot.id);
    else if (writer && isWaiting(session, place, ballot.id))
      withdrawCovered(doc, writer.seatSecret, place, ballot.id);
    castMarks(doc, ballot.id, personId, isHidden ? [] : marks);
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

export interface OwnVotes {
  /** The votes were shown: nothing is taken any more. */
  readonly isClosed: boolean;
  /** This person's vote on a task ("" for the question alone); null where there is none that they can still know. */
  readonly valueOf: (cardId: string) => number | null;
  readonly concernOf: (cardId: string) => string;
  /** It reached the room after the votes were shown. */
  readonly isLate: (cardId: string) => boolean;
}

export function useOwnVotes(ballot: Ballot): OwnVotes {
  const place = useMemo(() => coverPlaceOf(ballot), [ballot]);
  const own = useOwnEntries(place);
  const rows = useRows("votes");
  const myId = useMyId();
  const { cover } = useCover(place);
  const entryOf = (cardId: string): OwnEntry | undefined => own.get(cardId || ballot.id);
  const voiceOf = (cardId: string): Voice =>
    voiceIn(entryOf(cardId), rows.get(voteId(ballot.id, cardId, myId)));
  return {
    isClosed: cover === "revealed",
    valueOf: (cardId) => voiceOf(cardId).value,
    concernOf: (cardId) => voiceOf(cardId).concern,
    isLate: (cardId) => cover === "revealed" && entryOf(cardId)?.isOpened === false,
  };
}

import type * as Y from "yjs";
import { DOTS_LIMIT } from "../ballots/dots.ts";
import { SCALE_IDS, type ScaleId } from "../methods/method.ts";
import { mintId } from "../util/ids.ts";
import type { ControlPlace } from "./control.ts";
import { type Person, roster } from "./people.ts";
import { isAnonymousRater } from "./ratings.ts";
import { flag, id, instant, oneOf, text, wholeOrNull } from "./read.ts";
import { edit, type RowOf, table } from "./table.ts";

/** `consensus`: everybody can live with it. `dissent`: decided against somebody's voice, which is kept. */
export const BALLOT_RESULTS = ["open", "consensus", "dissent", "withdrawn"] as const;
export type BallotResult = (typeof BALLOT_RESULTS)[number];

/**
 * One question that the room votes on. Its id is also the key under which its votes are covered until they are shown
 * together (place {activityId, stepId: ballot id}).
 */
export const ballots = table("ballots", {
  activityId: id,
  /** The step, by its key, in which it was put. */
  stepId: text,
  /** What is proposed, as people read it. */
  question: text,
  /** The task it is about, or "" for the question alone. */
  cardId: id,
  scale: oneOf(SCALE_IDS),
  /** The scale's anchors as they stood on the screens: labels differ between sources (methods.md 0, row 5). */
  anchors: text,
  /** The ballot that this one asks again, amended, or "". */
  againOf: id,
  result: oneOf(BALLOT_RESULTS),
  /** What those who could not agree said, as the room words it. */
  dissent: text,
  putAt: instant,
  closedAt: instant,
  byId: id,
  /** Dots of each person, in a dot vote; null for as many as there usually are for so many cards (ballots/dots.ts). */
  dots: wholeOrNull(1, DOTS_LIMIT),
  archived: flag,
});

export type Ballot = RowOf<typeof ballots>;

/** Longest concern in characters; longer is refused by the form and cut when written. */
export const CONCERN_LIMIT = 500;

/** One person's vote in a ballot; for one that is about every task, one for each task ("all" otherwise). */
export const votes = table("votes", {
  ballotId: id,
  cardId: id,
  personId: id,
  value: wholeOrNull(0, 9),
  /** What somebody who cannot agree would need. */
  concern: text,
});

export type Vote = RowOf<typeof votes>;

export function voteId(ballotId: string, cardId: string, personId: string): string {
  return `${ballotId}.${cardId || "all"}.${personId}`;
}

/** The ballot in which a step's tasks are marked: two desks that begin the step at once make the same one. */
export function stepBallotId(at: ControlPlace): string {
  return `${at.activityId}${at.stepId}`;
}

/** Under whose cover a ballot's votes wait: the step's where they are about its tasks, or else the ballot's own. */
export function coverPlaceOf(ballot: ControlPlace & { readonly id: string }): ControlPlace {
  const isOfStep = ballot.id === stepBallotId(ballot);
  return { activityId: ballot.activityId, stepId: isOfStep ? ballot.stepId : ballot.id };
}

/**
 * Puts a question to the room.
 * @param ballotId left out, one is minted
 * @returns the ballot's id
 */
export function putBallot(
  doc: Y.Doc,
  ballot: {
    readonly activityId: string;
    readonly stepId: string;
    readonly question: string;
    readonly cardId?: string;
    readonly scale: ScaleId;
    readonly anchors: string;
    readonly againOf?: string;
    readonly dots?: number | null;
  },
  by: { readonly personId: string; readonly at: number },
  ballotId: string = mintId(),
): string {
  edit(doc, () =>
    ballots.insert(doc, ballotId, {
      activityId: id(ballot.activityId),
      stepId: ballot.stepId,
      question: ballot.question.trim(),
      cardId: id(ballot.cardId ?? ""),
      scale: ballot.scale,
      anchors: ballot.anchors,
      againOf: id(ballot.againOf ?? ""),
      result: "open",
      dissent: "",
      putAt: by.at,
      closedAt: 0,
      byId: id(by.personId),
      dots: ballot.dots ?? null,
      archived: false,
    }),
  );
  return ballotId;
}

export function changeBallot(
  doc: Y.Doc,
  ballotId: string,
  change: Partial<Pick<Ballot, "question" | "result" | "dissent" | "closedAt" | "dots" | "archived">>,
): void {
  edit(doc, () => ballots.patch(doc, ballotId, change));
}

export function castVote(
  doc: Y.Doc,
  vote: { readonly ballotId: string; readonly cardId: string; readonly personId: string },
  value: number | null,
  concern = "",
): void {
  const key = voteId(vote.ballotId, vote.cardId, vote.personId);
  const said = {
    ballotId: id(vote.ballotId),
    cardId: id(vote.cardId),
    personId: id(vote.personId),
    value,
    concern: concern.slice(0, CONCERN_LIMIT),
  };
  edit(doc, () => {
    if (votes.get(doc, key)) votes.patch(doc, key, said);
    else votes.insert(doc, key, said);
  });
}

/** Puts one person's marks on cards, and takes back those that are not among them, as one step of undo. */
export function castMarks(
  doc: Y.Doc,
  ballotId: string,
  personId: string,
  marks: readonly { readonly cardId: string; readonly value: number | null; readonly concern: string }[],
): void {
  const kept = new Set(marks.map(({ cardId }) => cardId));
  edit(doc, () => {
    for (const vote of votes.all(doc))
      if (vote.ballotId === ballotId && vote.personId === personId && !kept.has(vote.cardId))
        castVote(doc, { ballotId, cardId: vote.cardId, personId }, null);
    for (const { cardId, value, concern } of marks) {
      const before = votes.get(doc, voteId(ballotId, cardId, personId));
      if (before?.value !== value || before.concern !== concern)
        castVote(doc, { ballotId, cardId, personId }, value, concern);
    }
  });
}

/** The votes that count: one for each person, ballot and task, of people on the roster or shown without a name. */
export function countedVotes(rows: Iterable<Vote>, people: Iterable<Person>): Vote[] {
  const present = new Set(roster(people).map((person) => person.id));
  return [...rows].filter(
    (vote) =>
      vote.id === voteId(vote.ballotId, vote.cardId, vote.personId) &&
      (present.has(vote.personId) || isAnonymousRater(vote.personId)),
  );
}

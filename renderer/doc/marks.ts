/** What people put on the cards of a step: dots, ranks, sections, agreement (shared/methods/votes.ts, `markScale`). */
import { useMemo } from "react";
import { type Sheet, sheetsOf } from "../../shared/ballots/marks.ts";
import { voters } from "../../shared/ballots/tally.ts";
import {
  type Ballot,
  countedVotes,
  coverPlaceOf,
  stepBallotId,
  type Vote,
} from "../../shared/doc/ballots.ts";
import type { Card } from "../../shared/doc/cards.ts";
import type { ControlPlace, CoveredStep } from "../../shared/doc/control.ts";
import type { Mark } from "../../shared/doc/covered.ts";
import { cardsFrom } from "../../shared/methods/stepCards.ts";
import { giveMarks, useCover, useCoverCount, useOwnEntries } from "./answers.ts";
import type { Session } from "./session.ts";
import { useMyId, useRows } from "./SessionContext.tsx";
import { useAgendaSteps } from "./steps.ts";

/** The cards that a step works with, in their order. */
export function useCardsFrom(activityId: string, from: string): readonly Card[] {
  const rows = useRows("cards");
  const agenda = useAgendaSteps(activityId);
  return useMemo(() => cardsFrom(agenda, activityId, rows.values(), from), [agenda, activityId, rows, from]);
}

export type OwnMarks = ReadonlyMap<string, Mark>;

/** What this person put on cards, by card; empty where the reveal took it out of the document. */
export function useOwnMarks(ballot: Ballot): { readonly marks: OwnMarks; readonly isClosed: boolean } {
  const place = useMemo(() => coverPlaceOf(ballot), [ballot]);
  const own = useOwnEntries(place);
  const rows = useRows("votes");
  const myId = useMyId();
  const { cover } = useCover(place);
  const marks = useMemo(() => {
    const entry = own.get(ballot.id);
    if (entry?.what?.kind === "marks" && !entry.isOpened) return byCard(entry.what.marks);
    return openMarks(rows.values(), ballot.id, myId);
  }, [own, rows, ballot.id, myId]);
  return { marks, isClosed: cover === "revealed" };
}

function byCard(marks: Iterable<Mark>): OwnMarks {
  return new Map([...marks].map((mark): [string, Mark] => [mark.cardId, mark]));
}

function openMarks(rows: Iterable<Vote>, ballotId: string, personId: string): OwnMarks {
  return byCard(
    [...rows].filter(
      (vote) => vote.ballotId === ballotId && vote.personId === personId && vote.value !== null,
    ),
  );
}

/**
 * Puts this person's marks on cards, in place of those before, as one step of undo.
 * @returns false where marks are no longer taken: they were shown
 */
export function markCards(session: Session, ballot: Ballot, marks: OwnMarks): boolean {
  const given = [...marks.values()].filter(({ value, concern }) => value !== null || concern !== "");
  return giveMarks(session, ballot, given);
}

export interface StepMarks {
  /** Undefined until the room comes to the step. */
  readonly ballot: Ballot | undefined;
  readonly cover: CoveredStep["cover"];
  /** What everybody put on cards; nothing while it is hidden. */
  readonly sheets: readonly Sheet[];
  /** How many people have marked cards, as far as anybody may know, and how many are expected. */
  readonly done: number;
  readonly expected: number;
}

/** What the room put on the cards of a step. */
export function useStepMarks({ activityId, stepId }: ControlPlace): StepMarks {
  const place = useMemo((): ControlPlace => ({ activityId, stepId }), [activityId, stepId]);
  const ballot = useRows("ballots").get(stepBallotId(place));
  const { cover } = useCover(place);
  const { writers } = useCoverCount(place);
  const votes = useRows("votes");
  const people = useRows("people");
  return useMemo(() => {
    const isHidden = cover === "sealed";
    const counted = isHidden ? [] : countedVotes(votes.values(), people.values());
    const sheets = ballot ? sheetsOf(ballot.id, counted) : [];
    const done = isHidden ? writers : sheets.length;
    return { ballot, cover, sheets, done, expected: Math.max(done, voters(people.values()).length) };
  }, [ballot, cover, writers, votes, people]);
}

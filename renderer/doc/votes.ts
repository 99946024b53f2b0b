/** Votes, for the screens: what is put to the room now, how many have voted, what counts. */
import { useMemo } from "react";
import { scaleOf } from "../../shared/ballots/scales.ts";
import {
  isDivided,
  type Split,
  splitsOf,
  type Tally,
  tally,
  voters,
  votesOn,
} from "../../shared/ballots/tally.ts";
import {
  type Ballot,
  countedVotes,
  coverPlaceOf,
  stepBallotId,
  type Vote,
} from "../../shared/doc/ballots.ts";
import type { Card } from "../../shared/doc/cards.ts";
import { tasksOf } from "../../shared/doc/chart.ts";
import type { ControlPlace } from "../../shared/doc/control.ts";
import { authorsOf } from "../../shared/doc/revealing.ts";
import { ideasInQuestion } from "../../shared/methods/bringIn.ts";
import { useCover, useCoverCount } from "./answers.ts";
import { useChart, useControl, useRows, useSession } from "./SessionContext.tsx";

/** The question that the room answers now in a step; undefined where none is put. */
export function useBallotInRoom(place: ControlPlace): Ballot | undefined {
  const { step, focusId } = useControl();
  const ballot = useRows("ballots").get(focusId);
  const isHere = step.activityId === place.activityId && step.stepId === place.stepId;
  const isOfStep = ballot?.activityId === place.activityId && ballot.stepId === place.stepId;
  return isHere && isOfStep && ballot.id !== stepBallotId(place) && !ballot.archived ? ballot : undefined;
}

/** The ideas that a question of an activity is about; none where the room has chosen none. */
export function useIdeasInQuestion(activityId: string): readonly Card[] {
  const cards = useRows("cards");
  const decisions = useRows("decisions");
  return useMemo(
    () => ideasInQuestion(activityId, { cards: [...cards.values()], decisions: [...decisions.values()] }),
    [activityId, cards, decisions],
  );
}

function useCountedVotes(): readonly Vote[] {
  const rows = useRows("votes");
  const people = useRows("people");
  return useMemo(() => countedVotes(rows.values(), people.values()), [rows, people]);
}

export interface BallotState {
  readonly cover: "open" | "sealed" | "revealed";
  /** How many have voted, as far as anybody may know, and how many are expected. */
  readonly done: number;
  readonly expected: number;
  /** Votes that came after the others were shown. */
  readonly late: number;
  /** Null while the votes are hidden. */
  readonly tally: Tally | null;
}

export function useBallotState(ballot: Ballot): BallotState {
  const place = useMemo(() => coverPlaceOf(ballot), [ballot]);
  const { cover } = useCover(place);
  const { writers, entries } = useCoverCount(place);
  const votes = useCountedVotes();
  const people = useRows("people");
  return useMemo(() => {
    const counted = tally(scaleOf(ballot.scale), votesOn(ballot, votes));
    const done = cover === "sealed" ? writers : counted.n;
    return {
      cover,
      done,
      expected: Math.max(done, voters(people.values()).length),
      late: cover === "revealed" ? entries : 0,
      tally: cover === "sealed" ? null : counted,
    };
  }, [ballot, cover, writers, entries, votes, people]);
}

/**
 * Whose a vote is, for the desk alone: by the votes' own names, or what only facilitators' computers can tell; "" where
 * nobody can.
 */
export function useVoterNames(ballot: Ballot): (vote: Vote) => string {
  const { doc, wheel } = useSession();
  const place = useMemo(() => coverPlaceOf(ballot), [ballot]);
  const { cover, anonymity } = useCover(place);
  const covered = useRows("covered");
  const people = useRows("people");
  const known = useMemo(() => {
    const held = cover === "revealed" && anonymity === "facilitatorOnly" && covered.size > 0 ? wheel() : null;
    return new Map(
      held ? authorsOf(doc, held, place).map(({ raterId, personId }) => [raterId, personId]) : [],
    );
  }, [doc, wheel, cover, anonymity, covered, place]);
  return ({ personId }) => people.get(known.get(personId) ?? personId)?.name ?? "";
}

/** How the room marked the tasks of a step, in the order of the chart; nothing while the marks are hidden. */
export function useSplits(place: ControlPlace): readonly Split[] {
  const rows = useChart(place.activityId);
  const votes = useCountedVotes();
  const people = useRows("people");
  const { cover } = useCover(place);
  return useMemo(
    () =>
      cover === "sealed"
        ? []
        : splitsOf(stepBallotId(place), tasksOf(rows), votes, voters(people.values()).length),
    [cover, place, rows, votes, people],
  );
}

/** The tasks that a room sees in two ways. */
export function useDivided(place: ControlPlace): readonly Split[] {
  const splits = useSplits(place);
  return useMemo(() => splits.filter(isDivided), [splits]);
}

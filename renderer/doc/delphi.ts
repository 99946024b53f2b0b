/** A Delphi, for the screens: its rule, its rounds, where each statement stands. */
import { useMemo } from "react";
import { type DelphiRule, isDelphiOver } from "../../shared/ballots/delphi.ts";
import { isVoter, voters } from "../../shared/ballots/tally.ts";
import { coverPlaceOf } from "../../shared/doc/ballots.ts";
import { countCovered } from "../../shared/doc/covered.ts";
import { roster } from "../../shared/doc/people.ts";
import { hasAbsentAnswers } from "../../shared/methods/absentAnswers.ts";
import type { AgendaStep } from "../../shared/methods/agenda.ts";
import {
  answeredIn,
  type DelphiRound,
  isRoundShown,
  roundsOf,
  type Statement,
  statementsOf,
} from "../../shared/methods/delphi.ts";
import type { StepOf } from "../../shared/methods/method.ts";
import { useCardsFrom } from "./marks.ts";
import { useControl, useRows } from "./SessionContext.tsx";

export interface DelphiState {
  /** Null before the first round is put. */
  readonly rule: DelphiRule | null;
  /** The round that people answer now. */
  readonly open: DelphiRound | null;
  /** Rounds that are shown, in order. */
  readonly shown: readonly DelphiRound[];
  readonly statements: readonly Statement[];
  /** Why no further round is to come; null while one may. */
  readonly over: "settled" | "roundsUsed" | null;
}

export function useDelphi(of: AgendaStep, step: StepOf<"delphi">): DelphiState {
  const { activityId, key: stepId } = of;
  const ballots = useRows("ballots");
  const votes = useRows("votes");
  const control = useControl();
  const cards = useCardsFrom(activityId, step.from);
  return useMemo(() => {
    const { rule, rounds } = roundsOf(ballots, { activityId, stepId });
    const shown = rounds.filter((round) => isRoundShown(control, round));
    const last = rounds.at(-1);
    const open = last && shown.length < rounds.length ? last : null;
    const statements = statementsOf(cards, rule, shown, votes.values());
    const verdicts = statements.map(({ verdict }) => verdict);
    return {
      rule,
      open,
      shown,
      statements,
      over: open ? null : isDelphiOver(verdicts, shown.length, step.rounds),
    };
  }, [activityId, stepId, ballots, votes, control, cards, step.rounds]);
}

export interface Turnout {
  readonly done: number;
  /** Who sits in the room to answer, and who was absent and has. */
  readonly expected: number;
  /** People whose answers reached a round after it was shown. */
  readonly late: number;
}

/** How many people have answered a round: all that anybody can know before it is shown. */
export function useTurnout(round: DelphiRound): Turnout {
  const covered = useRows("covered");
  const votes = useRows("votes");
  const people = useRows("people");
  const control = useControl();
  return useMemo(() => {
    const { writers } = countCovered(covered.values(), coverPlaceOf(round.ballot));
    const isShown = isRoundShown(control, round);
    const done = isShown ? answeredIn(round, votes.values()) : writers;
    const absent = roster(people.values()).filter(
      (person) =>
        person.joinedAt === 0 && isVoter(person) && hasAbsentAnswers(covered, round.ballot, person.id),
    );
    return {
      done,
      expected: Math.max(done, voters(people.values()).length + absent.length),
      late: isShown ? writers : 0,
    };
  }, [round, covered, votes, people, control]);
}

/** Talk in rounds, for the screens: the turn that the room is at, and who is with whom in it. */
import { useMemo } from "react";
import type { ControlPlace } from "../../shared/doc/control.ts";
import type { GroupingRow } from "../../shared/doc/groupings.ts";
import type { AgendaStep } from "../../shared/methods/agenda.ts";
import type { StepOf } from "../../shared/methods/method.ts";
import {
  groupsOf,
  plannedRounds,
  type RoundGroup,
  type TurnAt,
  turnAt,
} from "../../shared/methods/rounds.ts";
import { useControl } from "./SessionContext.tsx";
import { useGrouping } from "./stepGroups.ts";
import { useStepAt } from "./steps.ts";

export interface RoundsNow {
  /** Undefined before the first turn. */
  readonly at: TurnAt | undefined;
  /** From 0; the first one before it begins. */
  readonly round: number;
  readonly rounds: number;
  readonly seating: GroupingRow | undefined;
  readonly groups: readonly RoundGroup[];
}

export function useRounds(step: StepOf<"rounds">, place: ControlPlace): RoundsNow {
  const seating = useGrouping(place);
  const { step: here, focusId } = useControl();
  const isHere = here.activityId === place.activityId && here.stepId === place.stepId;
  return useMemo(() => {
    const at = isHere ? turnAt(step, seating, focusId) : undefined;
    const round = at?.round ?? 0;
    const rounds = Math.max(plannedRounds(step, seating), round + 1);
    return { at, round, rounds, seating, groups: groupsOf(step, seating, round) };
  }, [step, seating, focusId, isHere]);
}

/** The round that the room is in at a step of any kind, from 0. */
export function useRoundAt(place: ControlPlace): number {
  const step = useStepAt(place)?.step;
  const seating = useGrouping(place);
  const { step: here, focusId } = useControl();
  const isHere = here.activityId === place.activityId && here.stepId === place.stepId;
  return step?.kind === "rounds" && isHere ? (turnAt(step, seating, focusId)?.round ?? 0) : 0;
}

/** How long the turn is that the room is at, in seconds: null before the first, undefined in a step without turns. */
export function useTurnSeconds(of: AgendaStep): number | null | undefined {
  const { step, activityId, key } = of;
  const seating = useGrouping({ activityId, stepId: key });
  const { focusId } = useControl();
  return step.kind === "rounds" ? (turnAt(step, seating, focusId)?.turn.seconds ?? null) : undefined;
}

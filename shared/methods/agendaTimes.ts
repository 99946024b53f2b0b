/** The agenda's steps as the schedule reads them: those of all activities, one after another. */
import type { ControlPlace, ControlTimer } from "../doc/control.ts";
import { stepRecordId } from "../doc/steps.ts";
import type { Timetable as StoredTimetable } from "../doc/timetable.ts";
import type { AgendaStep } from "./agenda.ts";
import { type CatchUp, catchUp } from "./catchUp.ts";
import {
  type Current,
  dailyStarts,
  type PlannedStep,
  type Schedule,
  schedule,
  type TimedStep,
  type Timetable,
  totalMinutes,
} from "./schedule.ts";
import { timerEndsAt } from "./timer.ts";

/** Names a step among those of all activities. */
export function timeKey(step: Pick<AgendaStep, "activityId" | "key">): string {
  return stepRecordId(step.activityId, step.key);
}

function planned(step: AgendaStep): PlannedStep {
  const { minutes, plannedMinutes, isSkipped, startedAt, endedAt, endsDay } = step;
  const isBreak = step.step.kind === "pause";
  return { key: timeKey(step), minutes, plannedMinutes, isSkipped, isBreak, startedAt, endedAt, endsDay };
}

function dayStarts(plan: readonly PlannedStep[], startsAt: number): number[] {
  const nights = plan.filter(({ endsDay, isSkipped }) => endsDay && !isSkipped).length;
  return dailyStarts(startsAt, nights + 1);
}

export interface AgendaTimes extends Pick<Schedule, "lateMinutes" | "endsAt" | "overBy"> {
  /** By `timeKey`. */
  readonly of: ReadonlyMap<string, TimedStep>;
  readonly totalMinutes: number;
  /** Which steps could be shorter, by `timeKey`. */
  readonly catchUp: CatchUp;
}

/**
 * When each step of the agenda was or will be.
 * @param agenda the steps of all activities, in order
 * @param now on the host's clock, milliseconds since 1970
 */
export function agendaTimes(
  agenda: readonly AgendaStep[],
  stored: StoredTimetable,
  control: { readonly step: ControlPlace; readonly timer: ControlTimer },
  now: number,
): AgendaTimes {
  const { step: place, timer } = control;
  const plan = agenda.map(planned);
  const timetable: Timetable = { dayStarts: dayStarts(plan, stored.startsAt), endsBy: stored.endsBy };
  const current: Current | null =
    place.stepId === ""
      ? null
      : {
          key: stepRecordId(place.activityId, place.stepId),
          endsAt: timer.lengthMs > 0 ? timerEndsAt(timer, now) : 0,
        };
  const { steps, ...times } = schedule(plan, timetable, current, now);
  return {
    ...times,
    of: new Map(steps.map((step) => [step.key, step])),
    totalMinutes: totalMinutes(plan),
    catchUp: catchUp(plan, timetable, current, now),
  };
}

/**
 * An agenda's times. What is done keeps the times it had; what is to come follows from now, so a room that runs late
 * sees at once when it will end. Minutes of the plan and minutes as they stand are told apart: otherwise shortening a
 * step to catch up would shorten the plan as well, and the room would be as late as before.
 */
import { assertNever } from "../util/appError.ts";
import { boundedInstant, boundedMinutes, MINUTE_MS } from "./timer.ts";

const DAY_MS = 24 * 60 * MINUTE_MS;

/** A step repeated is another planned step, with a key of its own. Of two with one key, the first is meant. */
export interface PlannedStep {
  readonly key: string;
  /** As they stand now. */
  readonly minutes: number;
  /** As the plan had them when the room began; 0 for what was added since or was skipped in the plan already. */
  readonly plannedMinutes: number;
  readonly isSkipped: boolean;
  /** Keeps its minutes when the room catches up. */
  readonly isBreak: boolean;
  /** When the room came to it last, on the host's clock in milliseconds since 1970; 0 = not yet. */
  readonly startedAt: number;
  /** When the room left it as finished; 0 = not yet. */
  readonly endedAt: number;
  /** The day ends with it: what follows starts on the next day. */
  readonly endsDay: boolean;
}

export interface Timetable {
  /**
   * When each day starts, milliseconds since 1970: moments and not a time of day, since a night may have 23 or 25 hours
   * and a workshop a weekend in between (`dailyStarts` gives them). Days beyond the list start 24 hours after the one
   * before; with none, the first day starts when the room does.
   */
  readonly dayStarts: readonly number[];
  /** When the room has to stop on the last day; 0 = none. */
  readonly endsBy: number;
}

/** The step that the room is in. */
export interface Current {
  readonly key: string;
  /** When its timer ends (`timerEndsAt`); 0 = no timer. */
  readonly endsAt: number;
}

/** `passed`: the room went on to a later step without finishing it; it takes no time unless the room goes back. */
export type StepState = "done" | "now" | "next" | "skipped" | "passed";

export interface TimedStep {
  readonly key: string;
  readonly state: StepState;
  readonly plannedStart: number;
  /** As it was, or as it will be. What is skipped or passed starts and ends in one moment. */
  readonly start: number;
  readonly end: number;
  /** Of the agenda, from 1. */
  readonly day: number;
}

export interface Schedule {
  readonly steps: readonly TimedStep[];
  /** How much later than planned the next step starts (with none to come, how much later the end is); below 0 = early. */
  readonly lateMinutes: number;
  readonly endsAt: number;
  readonly plannedEndsAt: number;
  /** Minutes past `endsBy`, 0 if none. */
  readonly overBy: number;
}

/** More days than a workshop has. */
const DAYS_LIMIT = 100;

/**
 * The same local time on each of so many days, on this device's clock and calendar: for a timetable's `dayStarts`.
 * None where no start is set (0).
 */
export function dailyStarts(startsAt: number, days: number): number[] {
  if (boundedInstant(startsAt) === 0) return [];
  return Array.from({ length: Math.min(days, DAYS_LIMIT) }, (_, day) => {
    const start = new Date(startsAt);
    start.setDate(start.getDate() + day);
    return start.getTime();
  });
}

export function totalMinutes(steps: readonly PlannedStep[]): number {
  return steps.reduce((sum, step) => sum + (step.isSkipped ? 0 : boundedMinutes(step.minutes)), 0);
}

function inMinutes(ms: number): number {
  return Math.round(ms / MINUTE_MS) || 0; // no -0
}

/** Where the room is: the index of the step it is in, else of the last one it finished; -1 before it has begun. */
interface Position {
  readonly at: number;
  readonly isInStep: boolean;
}

function positionOf(steps: readonly PlannedStep[], current: Current | null): Position {
  const at = current ? steps.findIndex(({ key }) => key === current.key) : -1;
  if (at >= 0) return { at, isInStep: true };
  return { at: steps.findLastIndex(isEnded), isInStep: false };
}

function isEnded(step: PlannedStep): boolean {
  return boundedInstant(step.endedAt) > 0;
}

function stateOf(step: PlannedStep, index: number, position: Position): StepState {
  if (position.isInStep && index === position.at) return "now";
  if (isEnded(step)) return "done";
  if (step.isSkipped) return "skipped";
  return index < position.at ? "passed" : "next";
}

/** The start and end of a step that the room has been in. */
function timesHad(step: PlannedStep): { start: number; end: number } {
  const end = boundedInstant(step.endedAt);
  const started = boundedInstant(step.startedAt);
  return { start: started > 0 ? Math.min(started, end) : end, end };
}

/** When the current step started: now, where that is not known. */
function startOfCurrent(step: PlannedStep, now: number): number {
  const started = boundedInstant(step.startedAt);
  return started > 0 && started <= now ? started : now;
}

/** The day of each step, when that day starts, and the step's time by the plan alone. */
interface Planned {
  readonly day: number;
  readonly dayStart: number;
  readonly start: number;
  readonly end: number;
}

function planOf(steps: readonly PlannedStep[], { dayStarts }: Timetable, firstStart: number): Planned[] {
  let day = 1;
  let dayStart = firstStart;
  let at = firstStart;
  return steps.map((step) => {
    const start = Math.max(at, dayStart);
    at = start + boundedMinutes(step.plannedMinutes) * MINUTE_MS;
    const planned = { day, dayStart, start, end: at };
    if (step.endsDay && !step.isSkipped) {
      dayStart = Math.max(dayStart, boundedInstant(dayStarts[day] ?? 0) || dayStart + DAY_MS);
      day++;
    }
    return planned;
  });
}

/**
 * The times of all steps. Before the room begins they are the plan's, moved on to now once its time has come; long after
 * (past the plan's end, with nothing begun) they are the plan's again.
 *
 * @param now on the host's clock, milliseconds since 1970
 */
export function schedule(
  steps: readonly PlannedStep[],
  timetable: Timetable,
  current: Current | null,
  now: number,
): Schedule {
  const hostNow = boundedInstant(now);
  const position = positionOf(steps, current);
  const hasBegun = position.at >= 0;
  const states = steps.map((step, index) => stateOf(step, index, position));
  const firstBegun = Math.min(
    ...steps.flatMap((step, index) => {
      if (states[index] === "done") return timesHad(step).start;
      return states[index] === "now" ? startOfCurrent(step, hostNow) : [];
    }),
  );
  const began = Math.min(firstBegun, hostNow);
  const firstStart = boundedInstant(timetable.dayStarts[0] ?? 0) || began;
  const plan = planOf(steps, timetable, firstStart);
  const plannedEndsAt = plan.at(-1)?.end ?? firstStart;
  const dayReached = plan[position.at]?.day ?? 1;
  const isHistory = !hasBegun && hostNow > plannedEndsAt;
  const soonest = isHistory ? 0 : hostNow;

  let at = hasBegun ? began : Math.max(firstStart, soonest);
  const timed = steps.map((step, index): TimedStep => {
    const { day, dayStart, start: plannedStart } = plan[index] ?? { day: 1, dayStart: 0, start: at };
    const state = states[index] ?? "next";
    const told = { key: step.key, state, plannedStart, day };
    switch (state) {
      case "done": {
        const had = timesHad(step);
        at = Math.max(at, Math.min(had.end, hostNow)); // a clock set back since then moves nothing else
        return { ...told, ...had };
      }
      case "now": {
        const start = startOfCurrent(step, hostNow);
        const timerEnd = boundedInstant(current?.endsAt ?? 0);
        at = Math.max(at, hostNow, timerEnd || start + boundedMinutes(step.minutes) * MINUTE_MS);
        return { ...told, start, end: at };
      }
      case "next": {
        const start = Math.max(at, soonest, day > dayReached ? dayStart : 0);
        at = start + boundedMinutes(step.minutes) * MINUTE_MS;
        return { ...told, start, end: at };
      }
      case "skipped":
      case "passed":
        return { ...told, start: at, end: at };
      default:
        return assertNever(state);
    }
  });
  const next = timed.find(({ state }) => state === "next");
  const endsBy = boundedInstant(timetable.endsBy);
  return {
    steps: timed,
    lateMinutes: inMinutes(next ? next.start - next.plannedStart : at - plannedEndsAt),
    endsAt: at,
    plannedEndsAt,
    overBy: endsBy > 0 ? Math.max(0, inMinutes(at - endsBy)) : 0,
  };
}

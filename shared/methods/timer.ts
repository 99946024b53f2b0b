/** A step's timer. It runs on the host's clock, so that everybody's ends at the same moment. */

const SECOND_MS = 1_000;
export const MINUTE_MS = 60_000;

/** A week: no step is longer, and no sum of steps leaves the numbers that are exact. */
export const MINUTES_LIMIT = 10_080;

const LENGTH_LIMIT_MS = MINUTES_LIMIT * MINUTE_MS;
/** The furthest moment that a date can name. */
const INSTANT_LIMIT = 8.64e15;
/** Five times as long as the others. */
const EXTRA_LIMIT_PERCENT = 400;

export interface Timer {
  /** On the host's clock, milliseconds since 1970. What a paused timer says here counts for nothing. */
  readonly endsAt: number;
  /** How long it was given in all, pauses aside: what extra time is a share of. */
  readonly lengthMs: number;
  /** What was left when it was paused, below 0 once it had run out; null while it runs. */
  readonly pausedLeftMs: number | null;
}

function within(value: number, low: number, high: number): number {
  return Number.isNaN(value) ? 0 : Math.min(Math.max(value, low), high);
}

/** A length in minutes, whatever was stored: 0 to a week. */
export function boundedMinutes(minutes: number): number {
  return within(minutes, 0, MINUTES_LIMIT);
}

/** A moment in milliseconds since 1970, whatever was stored; 0 is none. */
export function boundedInstant(at: number): number {
  return at >= 0 && at <= INSTANT_LIMIT ? at : 0;
}

export function startTimer(minutes: number, hostNow: number): Timer {
  return startTimerOf(boundedMinutes(minutes) * 60, hostNow);
}

/** The same, of a length in whole seconds: a turn's. */
export function startTimerOf(seconds: number, hostNow: number): Timer {
  const lengthMs = within(Math.round(seconds) * SECOND_MS, 0, LENGTH_LIMIT_MS);
  return { endsAt: boundedInstant(hostNow) + lengthMs, lengthMs, pausedLeftMs: null };
}

/** What is left for who has no extra time, below 0 once it has run out: others may have time left still. */
function rawLeftMs(timer: Timer, hostNow: number): number {
  const left = timer.pausedLeftMs ?? timer.endsAt - boundedInstant(hostNow);
  return within(left, -INSTANT_LIMIT, LENGTH_LIMIT_MS);
}

/** When it ends, or would if a paused one went on now; milliseconds on the host's clock. */
export function timerEndsAt(timer: Timer, hostNow: number): number {
  return boundedInstant(boundedInstant(hostNow) + rawLeftMs(timer, hostNow));
}

export function pauseTimer(timer: Timer, hostNow: number): Timer {
  return timer.pausedLeftMs === null ? { ...timer, pausedLeftMs: rawLeftMs(timer, hostNow) } : timer;
}

export function resumeTimer(timer: Timer, hostNow: number): Timer {
  if (timer.pausedLeftMs === null) return timer;
  return { ...timer, endsAt: boundedInstant(hostNow) + rawLeftMs(timer, hostNow), pausedLeftMs: null };
}

/**
 * Five minutes more on a timer that has run out are five minutes from now. Taking minutes away ends it now at the
 * earliest, and changes nothing where it has run out.
 */
export function addMinutes(timer: Timer, minutes: number, hostNow: number): Timer {
  const left = rawLeftMs(timer, hostNow);
  const asked = within(minutes, -MINUTES_LIMIT, MINUTES_LIMIT) * MINUTE_MS;
  if (asked === 0 || (asked < 0 && left <= 0)) return timer;
  const before = Math.max(left, 0);
  const after = within(before + asked, 0, LENGTH_LIMIT_MS);
  return {
    endsAt: boundedInstant(hostNow) + after,
    lengthMs: within(timer.lengthMs + after - before, 0, LENGTH_LIMIT_MS),
    pausedLeftMs: timer.pausedLeftMs === null ? null : after,
  };
}

/** Milliseconds left, 0 once it has run out. A person with 25 % extra has a quarter of the whole length more. */
export function leftMs(timer: Timer, hostNow: number, extraPercent = 0): number {
  const extra =
    (within(timer.lengthMs, 0, LENGTH_LIMIT_MS) * within(extraPercent, 0, EXTRA_LIMIT_PERCENT)) / 100;
  return Math.max(0, rawLeftMs(timer, hostNow) + extra);
}

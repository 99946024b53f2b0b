/** Which steps could be shorter when the room runs late. It suggests; the facilitator decides. */
import { type Current, type PlannedStep, schedule, type Timetable } from "./schedule.ts";
import { boundedInstant, boundedMinutes, MINUTE_MS } from "./timer.ts";

export interface CatchUp {
  /** New minutes for steps to come; those that keep theirs are left out. */
  readonly steps: readonly { readonly key: string; readonly minutes: number }[];
  readonly savedMinutes: number;
  /** What even then the day ends too late by. */
  readonly unsavedMinutes: number;
}

const SHORTEST_MINUTES = 5;

/** Whole minutes that a step can give: it keeps half of its own and five. */
function spareMinutes(minutes: number): number {
  return Math.max(0, Math.floor(minutes - Math.max(minutes / 2, SHORTEST_MINUTES)));
}

/**
 * Shares out what is to be saved, each step in proportion to its minutes as far as it can give, in whole minutes (those
 * that the proportions leave over by largest remainder). Keys are indexes of `minutes`.
 */
function sharesOf(minutes: readonly number[], toSave: number): Map<number, number> {
  const spare = minutes.map(spareMinutes);
  const shares = new Map<number, number>();
  let left = Math.min(
    toSave,
    spare.reduce((sum, each) => sum + each, 0),
  );
  let open = [...minutes.keys()].filter((index) => (spare[index] ?? 0) > 0);
  for (;;) {
    const total = open.reduce((sum, index) => sum + (minutes[index] ?? 0), 0);
    const exact = (index: number): number => (left * (minutes[index] ?? 0)) / total;
    const full = open.filter((index) => exact(index) >= (spare[index] ?? 0));
    if (full.length === 0) {
      const byRemainder = open.toSorted((a, b) => (exact(b) % 1) - (exact(a) % 1) || a - b);
      for (const index of open) shares.set(index, Math.floor(exact(index)));
      const over = left - open.reduce((sum, index) => sum + Math.floor(exact(index)), 0);
      for (const index of byRemainder.slice(0, Math.round(over)))
        shares.set(index, (shares.get(index) ?? 0) + 1);
      return shares;
    }
    for (const index of full) {
      shares.set(index, spare[index] ?? 0);
      left -= spare[index] ?? 0;
    }
    open = open.filter((index) => !full.includes(index));
  }
}

/**
 * Shorter minutes for what is still to come today, so that the day ends as planned: on the last day by `endsBy` where
 * that is set. Breaks keep theirs, no step loses more than half or goes under five minutes, and tomorrow starts on time
 * anyway. Nothing to save, nothing suggested.
 *
 * @param now on the host's clock, milliseconds since 1970
 */
export function catchUp(
  steps: readonly PlannedStep[],
  timetable: Timetable,
  current: Current | null,
  now: number,
): CatchUp {
  const { steps: timed, endsAt } = schedule(steps, timetable, current, now);
  const inStep = timed.findIndex(({ state }) => state === "now");
  const from = inStep >= 0 ? inStep : timed.findLastIndex(({ state }) => state === "done") + 1;
  const dayEnd = steps.findIndex(
    (step, index) => index >= from && step.endsDay && !step.isSkipped && timed[index]?.state !== "done",
  );
  const last = dayEnd === -1 ? steps.length - 1 : dayEnd;
  const lastStep = steps[last];
  const lastTimed = timed[last];
  if (!lastStep || !lastTimed) return { steps: [], savedMinutes: 0, unsavedMinutes: 0 };

  const plannedEnd = lastTimed.plannedStart + boundedMinutes(lastStep.plannedMinutes) * MINUTE_MS;
  const isLastDay = last === steps.length - 1;
  const target = (isLastDay && boundedInstant(timetable.endsBy)) || plannedEnd;
  // A room that went back ends later than its last step once did.
  const end = isLastDay ? endsAt : lastTimed.end;
  const toSave = Math.max(0, Math.ceil((end - target) / MINUTE_MS));
  const flexible = steps.filter(
    (step, index) => index <= last && timed[index]?.state === "next" && !step.isBreak,
  );
  const shares = sharesOf(
    flexible.map(({ minutes }) => boundedMinutes(minutes)),
    toSave,
  );
  const shorter = flexible.flatMap(({ key, minutes }, index) => {
    const share = shares.get(index) ?? 0;
    return share > 0 ? [{ key, minutes: boundedMinutes(minutes) - share }] : [];
  });
  const savedMinutes = [...shares.values()].reduce((sum, share) => sum + share, 0);
  return { steps: shorter, savedMinutes, unsavedMinutes: toSave - savedMinutes };
}

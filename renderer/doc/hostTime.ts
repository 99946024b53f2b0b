/** The host's clock on the screen. What runs tells each whole second and what does not is silent. */
import { useCallback, useSyncExternalStore } from "react";
import { leftMs } from "../../shared/methods/timer.ts";
import { useControl, useLaneStatus, useSession } from "./SessionContext.tsx";

const SECOND_MS = 1_000;

/**
 * How many whole periods have passed since a moment on the host's clock, below 0 before it. The screen hears of each at
 * the very moment, so that all screens change together, and of none after `last`.
 */
function usePeriodsSince(from: number, everyMs: number, last: number): number {
  const session = useSession();
  const passed = useCallback(() => session.hostNow() - from, [session, from]);
  const subscribe = useCallback(
    (changed: () => void) => {
      let wait: ReturnType<typeof setTimeout> | undefined;
      function awaitNext(): void {
        const ms = passed();
        if (Math.floor(ms / everyMs) >= last) return;
        wait = setTimeout(
          () => {
            changed();
            awaitNext();
          },
          (Math.floor(ms / everyMs) + 1) * everyMs - ms,
        );
      }
      awaitNext();
      return () => clearTimeout(wait);
    },
    [passed, everyMs, last],
  );
  return useSyncExternalStore(subscribe, () => Math.min(Math.floor(passed() / everyMs), last));
}

/** The host's time as of the last whole period. */
export function useHostNow(everyMs: number): number {
  return usePeriodsSince(0, everyMs, Number.POSITIVE_INFINITY) * everyMs;
}

/**
 * Seconds left on the room's timer, 0 once it has run out; null where there is none, or the host's time is not known.
 * @param extraPercent the extra time of the person it is for
 */
export function useSecondsLeft(extraPercent = 0): number | null {
  const { timer } = useControl();
  const { knowsHostTime } = useLaneStatus();
  const hasTimer = timer.lengthMs > 0 && knowsHostTime;
  const isRunning = hasTimer && timer.pausedLeftMs === null;
  const endsAt = timer.endsAt + leftMs(timer, timer.endsAt, extraPercent);
  const periods = usePeriodsSince(endsAt, SECOND_MS, isRunning ? 0 : Number.NEGATIVE_INFINITY);
  if (!hasTimer) return null;
  return isRunning ? 0 - periods : Math.ceil(leftMs(timer, timer.endsAt, extraPercent) / SECOND_MS);
}

/** How far the host's clock is ahead of this device's, from pings answered. */

/** Forty seconds of pings: a device whose clock was set right meanwhile soon knows. */
const KEPT = 8;

export interface HostClock {
  /** The moment to say in a ping. */
  ask(): number;
  /** A pong. One that answers no ping of ours counts for nothing. @returns whether it counts */
  hear(sentAt: number, hostNow: number): boolean;
  offsetMs(): number;
}

/** @param before the offset until the first answer */
export function makeHostClock(before = 0, now: () => number = Date.now): HostClock {
  let asked: number[] = [];
  let answers: { readonly roundTripMs: number; readonly offsetMs: number }[] = [];
  return {
    ask() {
      const sentAt = now();
      asked = [...asked, sentAt].slice(-KEPT);
      return sentAt;
    },
    hear(sentAt, hostNow) {
      if (!asked.includes(sentAt)) return false;
      asked = asked.filter((each) => each !== sentAt);
      const roundTripMs = now() - sentAt;
      if (roundTripMs < 0) return false; // this device's clock was set back meanwhile
      answers = [...answers, { roundTripMs, offsetMs: hostNow - sentAt - roundTripMs / 2 }].slice(-KEPT);
      return true;
    },
    // Both ways take equally long only when nothing was in the way: the quickest answer is the truest.
    offsetMs: () => answers.toSorted((a, b) => a.roundTripMs - b.roundTripMs)[0]?.offsetMs ?? before,
  };
}

/** What one member may send: a room's busiest phone is far below it, a first sync fits into the burst. */
const FRAMES = { perSecond: 50, burst: 200 } as const;
const BYTES = { perSecond: 1024 * 1024, burst: 16 * 1024 * 1024 } as const;

export interface RateLimit {
  /** Counts a frame that came. @returns for how many milliseconds none should be read, 0 for none */
  take(bytes: number): number;
}

/** A bucket that fills steadily and may be overdrawn by what has come already. */
function makeBucket({
  perSecond,
  burst,
}: {
  perSecond: number;
  burst: number;
}): (amount: number, elapsedMs: number) => number {
  let left = burst;
  return (amount, elapsedMs) => {
    left = Math.min(burst, left + (elapsedMs / 1_000) * perSecond) - amount;
    return left < 0 ? Math.ceil((-left / perSecond) * 1_000) : 0;
  };
}

export function makeRateLimit(now: () => number): RateLimit {
  const frames = makeBucket(FRAMES);
  const bytes = makeBucket(BYTES);
  let last = now();
  return {
    take(length) {
      const elapsedMs = now() - last;
      last += elapsedMs;
      return Math.max(frames(1, elapsedMs), bytes(length, elapsedMs));
    },
  };
}

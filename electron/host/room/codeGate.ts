/** Counts wrong codes: an address that guesses is held back, and so is a room that is guessed at from many. */

const WRONG_PER_ADDRESS = 10;
const WRONG_IN_TOTAL = 200;
const FORGET_AFTER_MS = 60_000;

export interface CodeGate {
  mayTry(address: string): boolean;
  countWrong(address: string): void;
}

/** @param now milliseconds of a clock that does not go back */
export function makeCodeGate(now: () => number): CodeGate {
  const wrong = new Map<string, { count: number; since: number }>();
  let total = { count: 0, since: now() };

  function forget(): void {
    for (const [address, entry] of wrong) if (now() - entry.since > FORGET_AFTER_MS) wrong.delete(address);
    if (now() - total.since > FORGET_AFTER_MS) total = { count: 0, since: now() };
  }

  return {
    mayTry(address) {
      forget();
      return (wrong.get(address)?.count ?? 0) < WRONG_PER_ADDRESS && total.count < WRONG_IN_TOTAL;
    },
    countWrong(address) {
      forget();
      const entry = wrong.get(address) ?? { count: 0, since: now() };
      wrong.set(address, { ...entry, count: entry.count + 1 });
      total = { ...total, count: total.count + 1 };
    },
  };
}

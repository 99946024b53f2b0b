/** One clock for all processes of this computer, and what the times in it say. */

/** Milliseconds since 1970, with fractions: the same in every process, unlike `performance.now` alone. */
export function now(): number {
  return performance.timeOrigin + performance.now();
}

/** The value that `share` of all values do not exceed; 0 where there are none. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? 0;
}

export function rounded(value: number, digits = 1): number {
  return Number(value.toFixed(digits));
}

/**
 * An edit is one transaction, so its author's Yjs client and the clock after it name it, whatever it says. Flat
 * numbers, because there are many.
 */
export interface EditTimes {
  /** client, clock after the edit, time of the edit; and so on. */
  readonly edits: readonly number[];
  /** client, clock before, clock after, time: what one seat saw arrive; and so on. */
  readonly arrivals: readonly number[];
}

/** From each edit to each arrival of it at another seat, in milliseconds. */
export function latencies(times: EditTimes): number[] {
  const editedAt = new Map<number, Map<number, number>>();
  for (let at = 0; at < times.edits.length; at += 3) {
    const [client = 0, clock = 0, time = 0] = times.edits.slice(at, at + 3);
    const ofClient = editedAt.get(client) ?? new Map<number, number>();
    editedAt.set(client, ofClient.set(clock, time));
  }
  const out: number[] = [];
  for (let at = 0; at < times.arrivals.length; at += 4) {
    const [client = 0, before = 0, after = 0, time = 0] = times.arrivals.slice(at, at + 4);
    const ofClient = editedAt.get(client);
    if (!ofClient) continue;
    for (let clock = before + 1; clock <= after; clock++) {
      const edited = ofClient.get(clock);
      if (edited !== undefined) out.push(time - edited);
    }
  }
  return out;
}

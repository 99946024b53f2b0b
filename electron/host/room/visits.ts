/** Who reached the room, by address and time: what the doctor judges by. Kept in memory while the room is open. */
import type { Visit } from "../../../shared/room/doctor.ts";

/** More than any room has; whoever makes up addresses pushes out the ones not seen for longest. */
export const VISITS_LIMIT = 500;

export interface Visits {
  /** The page was asked for. */
  page(address: string): void;
  /** A connection for the lane was taken. */
  lane(address: string): void;
  /** A lane was welcomed into the hub. */
  welcome(address: string): void;
  all(): readonly Visit[];
}

/** @param now milliseconds of the same clock the doctor is given */
export function makeVisits(now: () => number): Visits {
  const visits = new Map<string, Visit>();

  function note(address: string, change: (former: Visit) => Partial<Visit>): void {
    const former = visits.get(address) ?? { address, pages: 0, firstPageAt: 0, lanes: 0, welcomes: 0 };
    visits.delete(address); // and at the end again: the map is in the order of the last visit
    visits.set(address, { ...former, ...change(former) });
    const [oldest] = visits.keys();
    if (visits.size > VISITS_LIMIT && oldest !== undefined) visits.delete(oldest);
  }

  return {
    page: (address) =>
      note(address, (former) => ({ pages: former.pages + 1, firstPageAt: former.firstPageAt || now() })),
    lane: (address) => note(address, (former) => ({ lanes: former.lanes + 1 })),
    welcome: (address) => note(address, (former) => ({ welcomes: former.welcomes + 1 })),
    all: () => [...visits.values()],
  };
}

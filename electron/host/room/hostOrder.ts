/** The order in which a room's hosts are tried: those before this one, this one, and those that follow it. */
import { HOSTS_LIMIT, type Reach } from "../../../shared/sync/frames.ts";
import { isLanAddress } from "../../../shared/sync/lanAddress.ts";

function isSamePlace(a: Reach, b: Reach): boolean {
  return a.address === b.address && a.port === b.port;
}

/** @param guests hosts that follow this one */
export function makeHostOrder(guests: () => readonly Reach[]) {
  let reach: Reach | null = null;
  let ahead: readonly Reach[] = [];

  function hosts(): readonly Reach[] {
    const own = reach && isLanAddress(reach.address) ? [reach] : [];
    const all = [...ahead, ...own, ...guests()];
    const isFirst = (each: Reach, index: number): boolean =>
      all.findIndex((one) => isSamePlace(one, each)) === index;
    return all.filter(isFirst).slice(0, HOSTS_LIMIT);
  }

  return {
    hosts,
    setReach(next: Reach): void {
      reach = next;
    },
    /** @returns whether this host was there, and now is nowhere */
    clearReach(former: Reach): boolean {
      if (!reach || !isSamePlace(reach, former)) return false;
      reach = null;
      return true;
    },
    setAhead(next: readonly Reach[]): void {
      const own = next.findIndex((each) => reach !== null && isSamePlace(each, reach));
      ahead = own < 0 ? next : next.slice(0, own);
    },
  };
}

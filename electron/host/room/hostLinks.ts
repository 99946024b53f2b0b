/** This computer's lanes to other hosts of the room. The first of them that is there carries the room. */
import { PROTOCOL, type Reach } from "../../../shared/sync/frames.ts";
import { roomIdOf } from "../../../shared/sync/roomId.ts";
import type { NearbyRoom } from "../../../shared/rpc/contract.ts";
import type { Store } from "../store/store.ts";
import type { Hub } from "./hub.ts";
import { type HostLink, openHostLink } from "./hostLink.ts";

export interface HostLinks {
  /** The host this one follows now, as "address:port"; null where this one carries the room. */
  follows(): string | null;
  /** The host that this one followed last and that is gone; null while it follows one, and where it never did. */
  carriesFor(): string | null;
  /** How many other computers hold the room now. */
  others(): number;
  close(): void;
}

export function nameOfReach({ address, port }: Reach): string {
  return `${address}:${port}`;
}

/**
 * Links to the hosts that were there when this one last heard, and to those that stand before it in the room's order
 * (those after it link to it).
 * @param own where this host serves the room
 * @param onChange told when the host it follows is another, or gone
 */
export function openHostLinks(options: {
  store: Store;
  hub: Hub;
  workshopId: string;
  own: Reach;
  onChange: () => void;
  /** The room does not want this computer any more. */
  onPutOut: () => void;
  /** Hears of rooms that other computers announce. @returns a function that stops */
  watchNearby: (tell: (rooms: readonly NearbyRoom[]) => void) => () => void;
}): HostLinks {
  const { store, hub, workshopId, own } = options;
  const seat = store.hostSeat(workshopId);
  const links = new Map<string, HostLink>();
  /** Those that only an announcement told of. */
  const announced = new Set<string>();
  let followed: string | null = null;
  let lastFollowed: string | null = null;
  let told = 0;
  let isClosed = false;

  const isOwn = (each: Reach): boolean => nameOfReach(each) === nameOfReach(own);

  /** The hosts that stand before this one in the room's order. */
  function ahead(): readonly Reach[] {
    const hosts = hub.hosts();
    const ownAt = hosts.findIndex(isOwn);
    return ownAt < 0 ? hosts : hosts.slice(0, ownAt);
  }

  function follow(): void {
    if (isClosed) return;
    for (const each of ahead()) link(each);
    const now = ahead().find((each) => links.get(nameOfReach(each))?.isUp());
    const before = [followed, told];
    followed = now ? nameOfReach(now) : null;
    lastFollowed = followed ?? lastFollowed;
    told = others();
    if (before[0] !== followed || before[1] !== told) options.onChange();
  }

  function others(): number {
    const linked = [...links.values()].filter((each) => each.isUp()).map(({ target }) => target);
    return new Set([...linked, ...hub.guestHosts()].filter((each) => !isOwn(each)).map(nameOfReach)).size;
  }

  /** @returns whether there was none */
  function link(target: Reach): boolean {
    if (seat === "" || links.has(nameOfReach(target)) || isOwn(target)) return false;
    const opened = openHostLink({
      target: { address: target.address, port: target.port },
      hub,
      hello: { protocol: PROTOCOL, seat, name: "", reach: own },
      hear(status) {
        if (status.state !== "waiting") hub.setHostsAhead(status.hosts);
        follow();
      },
      onPutOut: options.onPutOut,
    });
    links.set(nameOfReach(target), opened);
    return true;
  }

  function keep(): void {
    if (isClosed) return;
    const others = hub.hosts().filter((each) => !isOwn(each));
    // One that is gone just now may come back: only news of others replaces what is known.
    if (others.length > 0) store.keepKnownHosts(workshopId, others);
    options.onChange();
    follow();
  }

  for (const each of store.knownHosts(workshopId)) link(each);
  const stopHearing = hub.onHosts(keep);

  /**
   * A computer of the room that comes back with another address is known by the key it announces. Whoever overheard that
   * can announce it anywhere, so a place that proves to be none is tried only as long as it is announced.
   */
  function tryAnnounced(rooms: readonly NearbyRoom[]): void {
    const ids = [store.roomKey(workshopId), ...store.formerKeys(workshopId)].map(roomIdOf);
    const places = rooms.filter(({ roomId }) => ids.includes(roomId));
    const names = new Set(places.map(nameOfReach));
    for (const name of announced) {
      if (names.has(name) || links.get(name)?.isUp()) continue;
      links.get(name)?.close();
      links.delete(name);
      announced.delete(name);
    }
    for (const place of places) if (link(place)) announced.add(nameOfReach(place));
  }

  const stopWatching = options.watchNearby(tryAnnounced);
  return {
    follows: () => followed,
    carriesFor: () => (followed === null ? lastFollowed : null),
    others,
    close() {
      isClosed = true;
      stopWatching();
      stopHearing();
      for (const each of links.values()) each.close();
      links.clear();
    },
  };
}

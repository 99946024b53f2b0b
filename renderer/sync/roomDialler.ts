import type { LaneStatus } from "../../shared/sync/laneMember.ts";
import type { Pipe } from "../../shared/sync/pipe.ts";
import { type Key, keyFromText } from "../../shared/sync/seal.ts";
import { dialRoom } from "./roomSocket.ts";

/**
 * Dials the room wherever it is: first where it was last reached, then at every other computer that carries it, in
 * order. So a seat finds the room again when its host is gone.
 * @param first "ws://host:port" that this device was given
 * @param linkKey the room key that it was given; the room may have told another since
 * @param status what the room has told of its keys and hosts
 */
export function makeRoomDialler(
  first: string,
  linkKey: Key,
  status: () => Pick<LaneStatus, "welcome" | "hosts">,
): () => Promise<Pipe> {
  let last = first;
  let misses = 0;
  const refusing = new Set<string>();

  function places(): readonly string[] {
    const known = [last, first, ...status().hosts.map(({ address, port }) => `ws://${address}:${port}`)];
    return [...new Set(known)];
  }

  /**
   * A host that was away while the room's key changed does not know it yet, and one that is full is not all of them: the
   * key is wrong, and the room full, only where each host has said so.
   */
  function closeReason(place: string, reason: string): string {
    if (reason !== "key-unknown" && reason !== "room-full") return reason;
    refusing.add(place);
    return places().every((each) => refusing.has(each)) ? reason : "";
  }

  return async () => {
    const all = places();
    const place = all[misses % all.length] ?? first;
    const { welcome } = status();
    const key = keyFromText(welcome?.roomKey ?? "") ?? linkKey;
    const control = keyFromText(welcome?.keys.control ?? "") ?? null;
    try {
      const pipe = await dialRoom(place, key, control);
      const ends: ((reason: string) => void)[] = [];
      let hasSpoken = false;
      pipe.onClose((reason) => {
        if (!hasSpoken) misses++; // one that is full, or refuses: another may not
        const told = closeReason(place, reason);
        for (const end of ends.splice(0)) end(told);
      });
      return {
        ...pipe,
        onClose: (end) => void ends.push(end),
        listen: (receive) =>
          pipe.listen((bytes) => {
            // A host that speaks with us has the room, and knows the key.
            hasSpoken = true;
            last = place;
            misses = 0;
            refusing.clear();
            receive(bytes);
          }),
      };
    } catch (error) {
      misses++;
      throw error;
    }
  };
}

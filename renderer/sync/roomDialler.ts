import type { Reach } from "../../shared/sync/frames.ts";
import type { Pipe } from "../../shared/sync/pipe.ts";
import type { Key } from "../../shared/sync/seal.ts";
import { dialRoom } from "./roomSocket.ts";

/**
 * Dials the room wherever it is: first where it was last reached, then at every other computer that carries it, in
 * order. So a seat finds the room again when its host is gone.
 * @param first "ws://host:port" that this device was given
 * @param hosts those that the room has told of since
 */
export function makeRoomDialler(
  first: string,
  key: () => Key,
  hosts: () => readonly Reach[],
): () => Promise<Pipe> {
  let last = first;
  let misses = 0;
  return async () => {
    const known = [last, first, ...hosts().map(({ address, port }) => `ws://${address}:${port}`)];
    const places = [...new Set(known)];
    const place = places[misses % places.length] ?? first;
    try {
      const pipe = await dialRoom(place, key());
      last = place;
      misses = 0;
      return pipe;
    } catch (error) {
      misses++;
      throw error;
    }
  };
}

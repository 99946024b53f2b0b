/** A seat's connection to the room it was loaded from. */
import { knockWith } from "../../shared/sync/knock.ts";
import type { Pipe } from "../../shared/sync/pipe.ts";
import { dialSecurely } from "../../shared/sync/secureLane.ts";
import type { Key } from "../../shared/sync/seal.ts";
import { AppError } from "../../shared/util/appError.ts";

const DIAL_MS = 4_000;

/** @param origin "ws://host:port" of the room */
function dialSocket(origin: string): Promise<Pipe> {
  return new Promise((resolve, reject) => {
    const socket = new WebSocket(`${origin}/lane`);
    socket.binaryType = "arraybuffer";
    // A computer that is gone from the network refuses nothing: without this the browser would wait for minutes.
    const timer = setTimeout(() => socket.close(), DIAL_MS);
    let receiver: (bytes: Uint8Array) => void = () => undefined;
    const ends: ((reason: string) => void)[] = [];
    socket.addEventListener("message", (event: MessageEvent<unknown>) => {
      if (event.data instanceof ArrayBuffer) receiver(new Uint8Array(event.data));
    });
    socket.addEventListener("close", (event) => {
      clearTimeout(timer);
      reject(new AppError("connection-lost"));
      for (const tell of ends.splice(0)) tell(event.reason);
    });
    socket.addEventListener("open", () => {
      clearTimeout(timer);
      resolve({
        send: (bytes) => {
          if (socket.readyState === WebSocket.OPEN) socket.send(bytes);
        },
        listen: (receive) => {
          receiver = receive;
        },
        onClose: (tell) => void ends.push(tell),
        close: () => socket.close(),
      });
    });
  });
}

/** Dials the room's lane, sealed with the room key. */
export async function dialRoom(origin: string, key: Key): Promise<Pipe> {
  return dialSecurely(await dialSocket(origin), key);
}

/**
 * Asks the room for its key with the short code, and waits until the facilitator has admitted this person.
 * @throws AppError code-wrong, too-many-tries, not-admitted, connection-lost
 */
export function knock(origin: string, code: string, name: string): Promise<Key> {
  const knocking = knockWith({ code, name, deviceId: null });
  return new Promise((resolve, reject) => {
    const socket = new WebSocket(`${origin}/knock`);
    socket.addEventListener("open", () => socket.send(knocking.message));
    socket.addEventListener("close", () => reject(new AppError("connection-lost")));
    socket.addEventListener("message", (event: MessageEvent<unknown>) => {
      const answer = typeof event.data === "string" ? knocking.finish(event.data) : undefined;
      if (answer && "key" in answer) resolve(answer.key);
      else reject(new AppError(answer ? answer.refused : "connection-lost"));
      socket.close();
    });
  });
}

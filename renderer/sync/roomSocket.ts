/** A seat's connection to the room it was loaded from. */
import { knockWith } from "../../shared/sync/knock.ts";
import type { Pipe } from "../../shared/sync/pipe.ts";
import { dialSecurely } from "../../shared/sync/secureLane.ts";
import type { Key } from "../../shared/sync/seal.ts";
import { AppError } from "../../shared/util/appError.ts";

/** A computer that is gone, or stuck, refuses nothing: a browser would wait for minutes. */
const OPEN_WITHIN_MS = 4_000;

/** @param origin "ws://host:port" of the room */
function dialSocket(origin: string): Promise<Pipe> {
  return new Promise((resolve, reject) => {
    const socket = new WebSocket(`${origin}/lane`);
    socket.binaryType = "arraybuffer";
    let receiver: (bytes: Uint8Array) => void = () => undefined;
    const ends: ((reason: string) => void)[] = [];
    let isOpen = true;
    let closeReason = "";
    function end(reason: string): void {
      if (isOpen) closeReason = reason;
      isOpen = false;
      clearTimeout(opening);
      reject(new AppError("connection-lost"));
      for (const tell of ends.splice(0)) tell(reason);
    }
    // Told at once: on a dead network the goodbye is not answered, and the browser waits for it.
    function close(): void {
      socket.close();
      end("");
    }
    const opening = setTimeout(close, OPEN_WITHIN_MS);
    socket.addEventListener("message", (event: MessageEvent<unknown>) => {
      if (isOpen && event.data instanceof ArrayBuffer) receiver(new Uint8Array(event.data));
    });
    socket.addEventListener("close", (event) => end(event.reason));
    socket.addEventListener("open", () => {
      clearTimeout(opening);
      resolve({
        send: (bytes) => {
          if (socket.readyState === WebSocket.OPEN) socket.send(bytes);
        },
        listen: (receive) => {
          receiver = receive;
        },
        // The socket may be gone before anybody could ask to be told.
        onClose: (tell) => (isOpen ? void ends.push(tell) : queueMicrotask(() => tell(closeReason))),
        close,
        waitingBytes: () => socket.bufferedAmount,
      });
    });
  });
}

/**
 * Dials the room's lane, sealed with the room key.
 * @param control by which a host of the room is known; null before the room has said
 */
export async function dialRoom(origin: string, key: Key, control: Key | null = null): Promise<Pipe> {
  return dialSecurely(await dialSocket(origin), key, control);
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

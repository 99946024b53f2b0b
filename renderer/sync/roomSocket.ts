/** A seat's connection to the room it was loaded from. */
import { knockWith } from "../../shared/sync/knock.ts";
import type { Pipe } from "../../shared/sync/pipe.ts";
import { type Key, sealedPipe } from "../../shared/sync/seal.ts";
import { AppError } from "../../shared/util/appError.ts";

/** @param origin "ws://host:port" of the room */
function dialSocket(origin: string): Promise<Pipe> {
  return new Promise((resolve, reject) => {
    const socket = new WebSocket(`${origin}/lane`);
    socket.binaryType = "arraybuffer";
    let receiver: (bytes: Uint8Array) => void = () => undefined;
    const ends: ((reason: string) => void)[] = [];
    socket.addEventListener("message", (event: MessageEvent<unknown>) => {
      if (event.data instanceof ArrayBuffer) receiver(new Uint8Array(event.data));
    });
    socket.addEventListener("close", (event) => {
      reject(new AppError("connection-lost"));
      for (const tell of ends.splice(0)) tell(event.reason);
    });
    socket.addEventListener("open", () =>
      resolve({
        send: (bytes) => {
          if (socket.readyState === WebSocket.OPEN) socket.send(bytes);
        },
        listen: (receive) => {
          receiver = receive;
        },
        onClose: (tell) => void ends.push(tell),
        close: () => socket.close(),
      }),
    );
  });
}

/** Dials the room's lane, sealed with the room key. */
export async function dialRoom(origin: string, key: Key): Promise<Pipe> {
  const pipe = await dialSocket(origin);
  return sealedPipe(pipe, key, () => pipe.close());
}

/** Asks the room for its key with the short code. @throws AppError code-wrong, too-many-tries, connection-lost */
export function knock(origin: string, code: string): Promise<Key> {
  const knocking = knockWith(code);
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

import { type RawData, WebSocket } from "ws";
import type { Pipe } from "../../../shared/sync/pipe.ts";

/** A WebSocket close code of ours; the reason is an error code. */
const REFUSED = 4400;

/** What may wait for one member all the same: a whole document. Above it the connection ends. */
const WAITING_LIMIT = 32 * 1024 * 1024;
/** So little left unread that the member may be sent more. */
const DRAINED = 64 * 1024;

function bytesOf(data: RawData): Uint8Array {
  if (Array.isArray(data)) return new Uint8Array(Buffer.concat(data));
  return data instanceof ArrayBuffer
    ? new Uint8Array(data)
    : new Uint8Array(data.buffer, data.byteOffset, data.byteLength);
}

/**
 * A host's end of a socket as a pipe: one that came to it, or one that it dialled to another host. Text is nothing a
 * device of ours says, nor is a ping of the protocol's own where the other end is no host, whose answers would pile up
 * unread: it ends the connection. Once closed here nothing more is heard, and the end is told at once: a device that
 * never answers the goodbye is not in the room meanwhile.
 */
export function socketPipe(socket: WebSocket, { isDialled = false } = {}): Pipe {
  const ends: ((reason: string) => void)[] = [];
  let isOpen = true;
  let closeReason = "";
  let receiver: (bytes: Uint8Array) => void = () => undefined;
  let drained: () => void = () => undefined;
  let pausing: NodeJS.Timeout | undefined;
  /** Read before the pause took hold: no more than one chunk of the socket's. */
  let held: Uint8Array[] = [];

  function end(reason: string): void {
    if (isOpen) closeReason = reason;
    isOpen = false;
    clearTimeout(pausing);
    held = [];
    for (const tell of ends.splice(0)) tell(reason);
  }

  function close(reason: string): void {
    if (!isOpen) return;
    socket.resume(); // or the answer to the goodbye is not read
    socket.close(reason === "" ? 1000 : REFUSED, reason);
    end(reason);
  }

  function resume(): void {
    pausing = undefined;
    while (isOpen && pausing === undefined) {
      const bytes = held.shift();
      if (bytes === undefined) {
        socket.resume();
        return;
      }
      receiver(bytes); // which may pause again
    }
  }

  socket.once("close", (_code, reason) => end(reason.toString()));
  if (!isDialled) socket.on("ping", () => close("frame-garbled"));
  socket.on("message", (data, isBinary) => {
    if (!isOpen) return;
    if (!isBinary) close("frame-garbled");
    else if (pausing === undefined) receiver(bytesOf(data));
    else held.push(bytesOf(data));
  });
  return {
    send: (bytes) => {
      if (!isOpen || socket.readyState !== WebSocket.OPEN) return;
      if (socket.bufferedAmount > WAITING_LIMIT) socket.terminate();
      else
        socket.send(bytes, () => {
          if (isOpen && socket.bufferedAmount <= DRAINED) drained();
        });
    },
    listen: (receive) => {
      receiver = receive;
    },
    // The socket may be gone before anybody could ask to be told.
    onClose: (tell) => (isOpen ? void ends.push(tell) : queueMicrotask(() => tell(closeReason))),
    close: (reason = "") => close(reason),
    waitingBytes: () => socket.bufferedAmount,
    onDrain: (tell) => {
      drained = tell;
    },
    pause(ms) {
      if (!isOpen) return;
      socket.pause();
      pausing ??= setTimeout(resume, ms);
    },
  };
}

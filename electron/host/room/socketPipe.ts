import { type RawData, WebSocket } from "ws";
import type { Pipe } from "../../../shared/sync/pipe.ts";

/** A WebSocket close code of ours; the reason is an error code. */
const REFUSED = 4400;

/** What waits for one member that does not read; above it the connection ends, so that the host does not grow. */
const WAITING_LIMIT = 32 * 1024 * 1024;

function bytesOf(data: RawData): Uint8Array {
  if (Array.isArray(data)) return new Uint8Array(Buffer.concat(data));
  return data instanceof ArrayBuffer
    ? new Uint8Array(data)
    : new Uint8Array(data.buffer, data.byteOffset, data.byteLength);
}

/**
 * The host's end of a socket as a pipe. Text is nothing a device of ours says: it ends the connection. Once closed here
 * nothing more is heard, and the end is told at once: a device that never answers the goodbye is not in the room
 * meanwhile.
 */
export function socketPipe(socket: WebSocket): Pipe {
  const ends: ((reason: string) => void)[] = [];
  let isOpen = true;
  function end(reason: string): void {
    isOpen = false;
    for (const tell of ends.splice(0)) tell(reason);
  }
  function close(reason: string): void {
    if (!isOpen) return;
    socket.close(reason === "" ? 1000 : REFUSED, reason);
    end(reason);
  }
  socket.once("close", (_code, reason) => end(reason.toString()));
  return {
    send: (bytes) => {
      if (!isOpen || socket.readyState !== WebSocket.OPEN) return;
      if (socket.bufferedAmount > WAITING_LIMIT) socket.terminate();
      else socket.send(bytes);
    },
    listen: (receive) =>
      socket.on("message", (data, isBinary) => {
        if (!isOpen) return;
        if (isBinary) receive(bytesOf(data));
        else close("frame-garbled");
      }),
    onClose: (tell) => void ends.push(tell),
    close: (reason = "") => close(reason),
  };
}

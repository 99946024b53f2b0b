/** A socket to the room that says exactly what a test wants: frames, junk, or nothing. */
import { WebSocket } from "ws";
import { decodeFrame, encodeFrame, type Frame, PROTOCOL } from "../../shared/sync/frames.ts";
import { type Key, seal, unseal } from "../../shared/sync/seal.ts";
import { mintId } from "../../shared/util/ids.ts";

export interface RawSocket {
  readonly socket: WebSocket;
  /** What the room has said so far. */
  readonly heard: Frame[];
  send(frame: Frame): void;
  sendSealed(plain: Uint8Array): void;
  sendBytes(bytes: Uint8Array): void;
  hello(name: string, secret?: string): void;
  /** Resolves with the room's close code and reason. */
  readonly closed: Promise<{ code: number; reason: string }>;
}

/** Rejects when the room does not take the socket, with the HTTP status. */
export function openRawSocket(
  origin: string,
  key: Key,
  options: { path?: string; headers?: Record<string, string>; localAddress?: string } = {},
): Promise<RawSocket> {
  const { path = "/lane", headers = {}, localAddress } = options;
  const socket = new WebSocket(`${origin}${path}`, { headers, ...(localAddress && { localAddress }) });
  const heard: Frame[] = [];
  socket.on("message", (data, isBinary) => {
    const plain = isBinary ? unseal(key, new Uint8Array(data as Buffer)) : undefined;
    const frame = plain && decodeFrame(plain);
    if (frame) heard.push(frame);
  });
  const sendBytes = (bytes: Uint8Array): void => socket.send(bytes);
  const send = (frame: Frame): void => sendBytes(seal(key, encodeFrame(frame)));
  const raw: RawSocket = {
    socket,
    heard,
    send,
    sendSealed: (plain) => sendBytes(seal(key, plain)),
    sendBytes,
    hello: (name, secret = mintId()) =>
      send({ kind: "hello", hello: { protocol: PROTOCOL, seat: secret, name } }),
    closed: new Promise((resolve) => {
      socket.once("close", (code, reason) => resolve({ code, reason: reason.toString() }));
    }),
  };
  return new Promise((resolve, reject) => {
    socket.once("open", () => resolve(raw));
    socket.on("error", reject);
  });
}

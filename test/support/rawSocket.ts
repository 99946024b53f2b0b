/** A socket to the room that says exactly what a test wants: frames, junk, or nothing. */
import { WebSocket } from "ws";
import { socketPipe } from "../../electron/host/room/socketPipe.ts";
import { decodeFrame, encodeFrame, type Frame, helloOf } from "../../shared/sync/frames.ts";
import type { Key } from "../../shared/sync/seal.ts";
import { dialSecurely } from "../../shared/sync/secureLane.ts";
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

/**
 * Greets the room as a device of ours does, on the lane and unless told otherwise.
 * Rejects when the room does not take the socket, with the HTTP status.
 */
export async function openRawSocket(
  origin: string,
  key: Key,
  options: {
    path?: string;
    headers?: Record<string, string>;
    isSilent?: boolean;
    localAddress?: string;
  } = {},
): Promise<RawSocket> {
  const { path = "/lane", headers = {}, localAddress } = options;
  const socket = new WebSocket(`${origin}${path}`, { headers, ...(localAddress && { localAddress }) });
  const closed = new Promise<{ code: number; reason: string }>((resolve) => {
    socket.once("close", (code, reason) => resolve({ code, reason: reason.toString() }));
  });
  await new Promise((resolve, reject) => {
    socket.once("open", resolve);
    socket.on("error", reject);
  });
  const heard: Frame[] = [];
  const isGreeting = path === "/lane" && !options.isSilent;
  const pipe = isGreeting ? await dialSecurely(socketPipe(socket, { isDialled: true }), key) : undefined;
  pipe?.listen((plain) => {
    const frame = decodeFrame(plain);
    if (frame) heard.push(frame);
  });
  const sendSealed = (plain: Uint8Array): void => pipe?.send(Uint8Array.from(plain));
  const send = (frame: Frame): void => sendSealed(encodeFrame(frame));
  return {
    socket,
    heard,
    send,
    sendSealed,
    sendBytes: (bytes) => socket.send(bytes),
    hello: (name, secret = mintId()) => send({ kind: "hello", hello: helloOf(secret, name) }),
    closed,
  };
}

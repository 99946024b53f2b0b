/** A room with a desk, seats, and somebody who records all that reaches a participant. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { onTestFinished } from "vitest";
import * as Y from "yjs";
import { openSession, type Session } from "../../renderer/doc/session.ts";
import { makeRoomDialler } from "../../renderer/sync/roomDialler.ts";
import { encodeFrame, helloOf } from "../../shared/sync/frames.ts";
import { mintId } from "../../shared/util/ids.ts";
import { handPipe } from "./handPipe.ts";
import { syncFrame } from "./junk.ts";
import type { TestRoom } from "./openTestRoom.ts";
import { openRawSocket, type RawSocket } from "./rawSocket.ts";
import { until } from "./until.ts";

/** The desk's window on the same computer. */
export async function openDesk(room: TestRoom): Promise<Session> {
  const pipe = handPipe();
  const desk = openSession(
    helloOf(mintId(), ""),
    async () => {
      room.hub.join(pipe.right, "facilitator");
      return pipe.left;
    },
    () => true,
  );
  const timer = setInterval(() => {
    while (pipe.deliver("right") || pipe.deliver("left"));
  }, 1);
  onTestFinished(() => {
    clearInterval(timer);
    desk.close();
  });
  await until("the desk has the document", () => desk.status.getState().hasDocument);
  return desk;
}

export async function sit(room: TestRoom, name: string, secret: string = mintId()): Promise<Session> {
  const seat: Session = openSession(
    helloOf(secret, name),
    makeRoomDialler(room.origin, room.key, () => seat.status.getState()),
    () => true,
  );
  onTestFinished(() => seat.close());
  await until(`${name} has the document`, () => seat.status.getState().hasDocument);
  return seat;
}

export async function saved(...sessions: readonly Session[]): Promise<void> {
  await until("saved", () =>
    sessions.every((session) => {
      const { state, hasUnsaved } = session.status.getState();
      return state === "saved" && !hasUnsaved;
    }),
  );
}

/** A participant who looks behind the page: all that reaches the socket, and all that opens with the room key. */
export interface Watcher {
  readonly raw: RawSocket;
  readonly sealed: readonly Buffer[];
  readonly opened: () => Buffer;
  /** The document with all its history, as far as it reached the watcher. */
  readonly document: () => Y.Doc;
}

export async function openWatcher(room: TestRoom): Promise<Watcher> {
  const raw = await openRawSocket(room.origin, room.key);
  const sealed: Buffer[] = [];
  raw.socket.on("message", (bytes: Buffer) => sealed.push(Buffer.from(bytes)));
  raw.hello("Watcher");
  await until("welcome", () => raw.heard.some((frame) => frame.kind === "welcome"));
  raw.sendSealed(syncFrame(0, Y.encodeStateVector(new Y.Doc())));
  onTestFinished(() => raw.socket.terminate());
  return {
    raw,
    sealed,
    opened: () => Buffer.concat(raw.heard.map((frame) => Buffer.from(encodeFrame(frame)))),
    document() {
      const doc = new Y.Doc({ gc: false });
      for (const frame of raw.heard)
        if (frame.kind === "sync" && frame.message[0] !== 0) readUpdate(doc, frame.message);
      return doc;
    },
  };
}

/** Every byte of the files in a folder. */
export function bytesIn(folder: string): Buffer {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((file) => file.isFile());
  return Buffer.concat(files.map((file) => readFileSync(path.join(file.parentPath, file.name))));
}

/** Every byte the store has on disk. */
export function onDisk(room: TestRoom): Buffer {
  return bytesIn(room.folder);
}

function readUpdate(doc: Y.Doc, message: Uint8Array): void {
  // A kind, a length, and the update (frames.ts); lengths of a few bytes here.
  let start = 1;
  while (((message[start] ?? 0) & 128) !== 0) start++;
  Y.applyUpdate(doc, message.subarray(start + 1));
}

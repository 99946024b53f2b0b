/** What goes out to a member that reads slowly; with real sockets in test/integration/resume.test.ts. */
import { createDecoder, readVarUint, readVarUint8Array } from "lib0/decoding";
import { expect, test } from "vitest";
import * as syncProtocol from "y-protocols/sync";
import * as Y from "yjs";
import { makeOutlet, type Outlet, syncFrame } from "../../../../electron/host/room/outlet.ts";
import { decodeFrame, encodeFrame, type Frame } from "../../../../shared/sync/frames.ts";
import { KEYS } from "../../../support/keys.ts";
import { handPipe } from "../../../support/handPipe.ts";

function open(): {
  doc: Y.Doc;
  out: Outlet;
  heard: () => Frame[];
  fill: () => void;
  drain: () => void;
} {
  const doc = new Y.Doc();
  const pipe = handPipe();
  let waitingBytes = 0;
  let drained = (): void => undefined;
  const out = makeOutlet(
    { ...pipe.right, waitingBytes: () => waitingBytes, onDrain: (tell) => (drained = tell) },
    doc,
  );
  doc.on("update", (update: Uint8Array, _origin: unknown, _doc: Y.Doc, transaction: Y.Transaction) =>
    out.edit(
      syncFrame((encoder) => syncProtocol.writeUpdate(encoder, update)),
      transaction,
    ),
  );
  const heard: Frame[] = [];
  pipe.left.listen((bytes) => {
    const frame = decodeFrame(bytes);
    if (frame) heard.push(frame);
  });
  return {
    doc,
    out,
    heard() {
      while (pipe.deliver("left"));
      return heard.splice(0);
    },
    fill: () => (waitingBytes = 2 * 1024 * 1024),
    drain() {
      waitingBytes = 0;
      drained();
    },
  };
}

function apply(frames: Frame[], doc: Y.Doc): void {
  for (const frame of frames) {
    if (frame.kind !== "sync") continue;
    const decoder = createDecoder(frame.message);
    readVarUint(decoder);
    Y.applyUpdate(doc, readVarUint8Array(decoder));
  }
}

test("edits made while too much waits go as one message afterwards, with the newest count before it", () => {
  const { doc, out, heard, fill, drain } = open();
  const theirs = new Y.Doc();
  doc.getMap("m").set("a", 1);
  out.saved(1);
  const first = heard();
  expect(first.map((frame) => frame.kind)).toEqual(["sync", "ack"]);
  apply(first, theirs);
  fill();
  doc.getMap("m").set("b", 2);
  doc.getMap("m").delete("a");
  out.saved(2);
  out.saved(3);
  out.passing(encodeFrame({ kind: "pong", sentAt: 1, hostNow: 2 }));
  expect(heard()).toEqual([]);
  drain();
  const late = heard();
  expect(late.map((frame) => (frame.kind === "ack" ? frame.count : frame.kind))).toEqual([3, "sync"]);
  apply(late, theirs);
  expect(theirs.getMap("m").toJSON()).toEqual({ b: 2 });
  drain();
  expect(heard()).toEqual([]);
  doc.getMap("m").set("c", 3);
  apply(heard(), theirs);
  expect(theirs.getMap("m").toJSON()).toEqual({ b: 2, c: 3 });
});

test("a member that asks for the document again and again without reading is answered once", () => {
  const { doc, out, heard, fill, drain } = open();
  doc.getMap("m").set("a", 1);
  heard();
  fill();
  for (let count = 0; count < 100; count++) out.lacking(Y.encodeStateVector(new Y.Doc()));
  expect(heard()).toEqual([]);
  drain();
  const late = heard();
  expect(late).toHaveLength(1);
  const theirs = new Y.Doc();
  apply(late, theirs);
  expect(theirs.getMap("m").toJSON()).toEqual({ a: 1 });
});

test("a state vector that is none shows when it comes, not when it is needed", () => {
  const { out, fill } = open();
  fill();
  expect(() => out.lacking(new Uint8Array([9, 255, 255]))).toThrow();
});

test("new keys overtake no edit, however much waits", () => {
  const { doc, out, heard, fill } = open();
  doc.getMap("one").set("a", 1);
  heard();
  fill();
  doc.getMap("one").set("b", 2);
  expect(heard()).toEqual([]);
  out.afterEdits(encodeFrame({ kind: "rekey", rekey: KEYS }));
  const frames = heard();
  expect(frames.map(({ kind }) => kind)).toEqual(["sync", "rekey"]);
  const member = new Y.Doc();
  apply(frames, member);
  expect(member.store.pendingStructs).not.toBeNull(); // it stands on the edit before
});

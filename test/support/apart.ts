/** Several devices with one document each, whose messages to each other are held back and delivered in any order. */
import * as Y from "yjs";
import { LOCAL } from "../../shared/doc/table.ts";
import type { Random } from "./random.ts";

export interface ApartPeer {
  readonly index: number;
  readonly doc: Y.Doc;
  /** Of this device's own steps. */
  readonly undo: Y.UndoManager;
}

/**
 * Lets the peers work: each move is one peer's, after which some messages arrive somewhere. In the end all have all.
 * @param roots what undo takes back in
 * @returns the peers, with the same document
 */
export function workApart(
  start: Y.Doc,
  random: Random,
  options: {
    readonly peers: number;
    readonly moves: number;
    readonly roots: (doc: Y.Doc) => Y.Map<unknown>[];
    readonly move: (peer: ApartPeer, at: number) => void;
    /** After each move, with what the peer that made it has. */
    readonly check: (peer: ApartPeer, at: number) => void;
  },
): readonly ApartPeer[] {
  const peers = Array.from({ length: options.peers }, (_, index) => {
    const doc = new Y.Doc();
    doc.clientID = 100 + index;
    Y.applyUpdate(doc, Y.encodeStateAsUpdate(start));
    const undo = new Y.UndoManager(options.roots(doc), {
      trackedOrigins: new Set([LOCAL]),
      captureTimeout: 0,
    });
    const waiting: Uint8Array[] = [];
    return { index, doc, undo, waiting };
  });
  for (const peer of peers)
    peer.doc.on("update", (update: Uint8Array, origin: unknown) => {
      if (origin === "peer") return;
      for (const other of peers) if (other !== peer) other.waiting.push(update);
    });
  const deliver = ({ doc, waiting }: (typeof peers)[number]): void => {
    const [update] = waiting.splice(random.below(waiting.length), 1);
    if (update) Y.applyUpdate(doc, update, "peer");
  };
  for (let at = 1; at <= options.moves; at++) {
    const peer = random.pick(peers);
    if (!peer) continue;
    options.move(peer, at);
    while (random.chance(0.6)) deliver(random.pick(peers) ?? peer);
    options.check(peer, at);
  }
  for (const peer of peers) while (peer.waiting.length > 0) deliver(peer);
  return peers;
}

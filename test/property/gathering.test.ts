/**
 * Several people move the same cards at once, with messages between their devices held back and delivered in any order:
 * in the end every device shows every card exactly once, in the same place. A failure prints its seed.
 */
import { expect, test } from "vitest";
import * as Y from "yjs";
import { addCards, cards } from "../../shared/doc/cards.ts";
import { clusters, gatherAnew, gatherCards, nameCluster, placings } from "../../shared/doc/clusters.ts";
import { LOCAL } from "../../shared/doc/table.ts";
import { clusteringOf } from "../../shared/methods/affinity.ts";
import { type Random, seeded } from "../support/random.ts";

const AT = { activityId: "day", stepId: "gather" };
const CARDS = 12;
const PEERS = 4;
const MOVES = 120;
const SEEDS = Array.from({ length: 25 }, (_, index) => 7_000 + index);

function read(doc: Y.Doc) {
  const here = cards.all(doc).toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const lying = new Map(placings.all(doc).map((row): [string, typeof row] => [row.id, row]));
  return clusteringOf(AT, here, lying, clusters.all(doc));
}

function idsShown({ loose, groups, lone }: ReturnType<typeof read>): string[] {
  return [...loose, ...[...groups, ...lone].flatMap((cluster) => cluster.cards)].map(({ id }) => id);
}

function openPeers(random: Random) {
  const first = new Y.Doc();
  addCards(
    first,
    { activityId: "day", authorId: "", createdAt: 1 },
    Array.from({ length: CARDS }, (_, index) => ({ text: `Card ${index}` })),
  );
  return Array.from({ length: PEERS }, (_, index) => {
    const doc = new Y.Doc();
    doc.clientID = 100 + index;
    Y.applyUpdate(doc, Y.encodeStateAsUpdate(first));
    const undo = new Y.UndoManager([placings.root(doc), clusters.root(doc)], {
      trackedOrigins: new Set([LOCAL]),
      captureTimeout: 0,
    });
    const waiting: Uint8Array[] = [];
    return { doc, undo, waiting, personId: `person${index}`, random };
  });
}

type Peer = ReturnType<typeof openPeers>[number];

function move({ doc, undo, personId, random }: Peer, at: number): void {
  const cardIds = random.some([...cards.root(doc).keys()].toSorted(), 1 + random.below(3));
  const known = [...clusters.root(doc).keys()].toSorted();
  const draw = random.next();
  if (draw < 0.2) gatherAnew(doc, AT, cardIds, { personId, at });
  else if (draw < 0.3) nameCluster(doc, AT, random.pick(known) ?? "", `Name ${at}`);
  else if (draw < 0.4) undo.undo();
  else gatherCards(doc, AT, cardIds, random.chance(0.1) ? "" : (random.pick(known) ?? ""), personId);
}

function run(seed: number): void {
  const random = seeded(seed);
  const peers = openPeers(random);
  for (const peer of peers)
    peer.doc.on("update", (update: Uint8Array, origin: unknown) => {
      if (origin === "peer") return;
      for (const other of peers) if (other !== peer) other.waiting.push(update);
    });
  const deliver = (peer: Peer): void => {
    const [update] = peer.waiting.splice(random.below(peer.waiting.length), 1);
    if (update) Y.applyUpdate(peer.doc, update, "peer");
  };
  for (let at = 1; at <= MOVES; at++) {
    const peer = random.pick(peers);
    if (!peer) continue;
    move(peer, at);
    while (random.chance(0.6)) deliver(random.pick(peers) ?? peer);
    expect(idsShown(read(peer.doc)).toSorted(), `seed ${seed}, move ${at}`).toEqual(
      [...cards.root(peer.doc).keys()].toSorted(),
    );
  }
  for (const peer of peers) while (peer.waiting.length > 0) deliver(peer);
  const [first, ...others] = peers.map(({ doc }) => read(doc));
  expect(new Set(first ? idsShown(first) : []).size, `seed ${seed}`).toBe(CARDS);
  for (const other of others) expect(other, `seed ${seed}`).toEqual(first);
}

test.each(SEEDS)("people move cards at once (seed %i)", run);

/**
 * Several people move the same cards at once, with messages between their devices held back and delivered in any order:
 * in the end every device shows every card exactly once, in the same place. A failure prints its seed.
 */
import { expect, test } from "vitest";
import * as Y from "yjs";
import { addCards, cards } from "../../shared/doc/cards.ts";
import { clusters, gatherAnew, gatherCards, nameCluster, placings } from "../../shared/doc/clusters.ts";
import { clusteringOf } from "../../shared/methods/affinity.ts";
import { type ApartPeer, workApart } from "../support/apart.ts";
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

function start(): Y.Doc {
  const first = new Y.Doc();
  addCards(
    first,
    { activityId: "day", authorId: "", createdAt: 1 },
    Array.from({ length: CARDS }, (_, index) => ({ text: `Card ${index}` })),
  );
  return first;
}

function move({ doc, undo, index }: ApartPeer, random: Random, at: number): void {
  const personId = `person${index}`;
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
  const peers = workApart(start(), random, {
    peers: PEERS,
    moves: MOVES,
    roots: (doc) => [placings.root(doc), clusters.root(doc)],
    move: (peer, at) => move(peer, random, at),
    check: ({ doc }, at) =>
      expect(idsShown(read(doc)).toSorted(), `seed ${seed}, move ${at}`).toEqual(
        [...cards.root(doc).keys()].toSorted(),
      ),
  });
  const [first, ...others] = peers.map(({ doc }) => read(doc));
  expect(new Set(first ? idsShown(first) : []).size, `seed ${seed}`).toBe(CARDS);
  for (const other of others) expect(other, `seed ${seed}`).toEqual(first);
}

test.each(SEEDS)("people move cards at once (seed %i)", run);

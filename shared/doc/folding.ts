/** Cards that say the same, folded into one that stands for all: nothing is deleted, and each keeps its own words. */
import { groupBy } from "../util/groupBy.ts";
import type { Card } from "./cards.ts";

type Foldable = Pick<Card, "id" | "foldedInto"> & { readonly archived?: boolean };

/**
 * For each card the one that stands for it, which may be itself. Two people may fold A into B and B into A at the same
 * time: of such a ring the smallest id stands, on every device. A card folded into one that is not there, or
 * was taken away, stands alone: whoever takes back their own card takes nobody else's words with it.
 */
export function standingFor(cards: Iterable<Foldable>): ReadonlyMap<string, string> {
  const rows = [...cards];
  const all = new Map(rows.map((card): [string, string] => [card.id, card.foldedInto]));
  const there = new Set<string>(rows.filter(({ archived }) => archived !== true).map(({ id }) => id));
  const found = new Map<string, string>();
  for (const { id, foldedInto } of rows) if (foldedInto === "") found.set(id, id); // nearly all: no way to walk
  for (const start of all.keys()) {
    if (found.has(start)) continue;
    const path = new Map<string, number>(); // card → how far along
    let at = start;
    while (!found.has(at) && !path.has(at)) {
      path.set(at, path.size);
      const next = all.get(at) ?? "";
      if (!there.has(next)) break;
      at = next;
    }
    const ring = [...path.keys()].slice(path.get(at) ?? path.size);
    const root = found.get(at) ?? smallest(ring) ?? at;
    for (const card of path.keys()) found.set(card, root);
  }
  return found;
}

function smallest(ids: readonly string[]): string | undefined {
  return ids.toSorted()[0];
}

/** The cards folded under each standing card, which is not among them. */
export function foldedUnder<C extends Foldable>(cards: Iterable<C>): ReadonlyMap<string, readonly C[]> {
  const all = [...cards];
  const standing = standingFor(all);
  return groupBy(
    all.filter((card) => standing.get(card.id) !== card.id),
    (card): string => standing.get(card.id) ?? "",
  );
}

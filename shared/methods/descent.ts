/** What cards and outcomes come from, across activities and the blueprint. */
import type { Card } from "../doc/cards.ts";
import type { Link } from "../doc/links.ts";

/**
 * What each card or outcome stands for: the earliest card or outcome that it was brought in or made from, itself where
 * there is none. A card split from another of its own activity is a card of its own. An outcome made of several cards
 * comes from the first of them.
 */
export function descentOf(rows: {
  readonly cards: Iterable<Card>;
  readonly links: Iterable<Link>;
}): (recordId: string) => string {
  const from = new Map<string, string>();
  const all = [...rows.cards];
  const cards = new Map<string, Card>(all.map((card) => [card.id, card]));
  for (const card of all) {
    const origin = cards.get(card.originId);
    if (origin && origin.activityId !== card.activityId) from.set(card.id, origin.id);
  }
  const made = [...rows.links]
    .filter(({ kind, active }) => active && (kind === "cardOutcome" || kind === "outcomeCard"))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
  for (const link of made) if (!from.has(link.to)) from.set(link.to, link.from);

  return (recordId) => {
    const seen = new Set<string>();
    let at = recordId;
    for (let next = from.get(at); next !== undefined; next = from.get(at)) {
      if (seen.has(at)) return [...seen].toSorted()[0] ?? at; // a ring, the same for all in it
      seen.add(at);
      at = next;
    }
    return at;
  };
}

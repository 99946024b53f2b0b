import type { Card } from "../../../shared/doc/cards.ts";

/** The tags in use on cards of an activity, in alphabetical order. */
export function tagsIn(cards: Iterable<Card>, activityId: string, language: string): string[] {
  const found = new Set<string>();
  for (const card of cards)
    if (card.activityId === activityId && !card.archived) for (const tag of card.tags) found.add(tag);
  return [...found].toSorted((a, b) => a.localeCompare(b, language));
}

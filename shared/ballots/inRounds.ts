import type { Scoring } from "./handingOut.ts";

/** The card in each person's hand, or null. */
export type Round = readonly (number | null)[];

/** The smallest number from 0 that has no entry in any of the maps. */
function firstFree(...maps: readonly ReadonlyMap<number, number>[]): number {
  let at = 0;
  while (maps.some((map) => map.has(at))) at++;
  return at;
}

/** The map of a key, made where it is missing. */
function at(maps: Map<number, Map<number, number>>, key: number): Map<number, number> {
  const found = maps.get(key) ?? new Map<number, number>();
  maps.set(key, found);
  return found;
}

/**
 * Spreads scorings over rounds so that in each nobody holds two cards and no card is in two hands. As few rounds as there
 * can be: the most that one person scores or one card gets (edge colouring of a bipartite graph, König 1916).
 * @param people how many places a round has
 */
export function inRounds(scorings: readonly Scoring[], people: number): Round[] {
  const cardIn = new Map<number, Map<number, number>>(); // person → round → card
  const personIn = new Map<number, Map<number, number>>(); // card → round → person
  const put = ({ person, card }: Scoring, round: number): void => {
    at(cardIn, person).set(round, card);
    at(personIn, card).set(round, person);
  };
  const remove = ({ person, card }: Scoring, round: number): void => {
    at(cardIn, person).delete(round);
    at(personIn, card).delete(round);
  };

  /**
   * Frees `taken` for a card by exchanging the two rounds along the path that leaves it. The path never ends at the
   * person who wants the card: it comes to people by round `taken`, which that person has free.
   */
  function exchange(card: number, taken: number, free: number): void {
    const path: { scoring: Scoring; round: number }[] = [];
    for (let from = card, round = taken, isAtCard = true; ; isAtCard = !isAtCard) {
      const to = at(isAtCard ? personIn : cardIn, from).get(round);
      if (to === undefined) break;
      path.push({ scoring: isAtCard ? { card: from, person: to } : { card: to, person: from }, round });
      from = to;
      round = round === taken ? free : taken;
    }
    for (const { scoring, round } of path) remove(scoring, round);
    for (const { scoring, round } of path) put(scoring, round === taken ? free : taken);
  }

  let count = 0;
  const degrees = { people: new Map<number, number>(), cards: new Map<number, number>() };
  for (const { person, card } of scorings) {
    for (const [degree, key] of [
      [degrees.people, person],
      [degrees.cards, card],
    ] as const) {
      degree.set(key, (degree.get(key) ?? 0) + 1);
      count = Math.max(count, degree.get(key) ?? 0);
    }
  }
  for (const scoring of scorings) {
    const ofPerson = at(cardIn, scoring.person);
    const ofCard = at(personIn, scoring.card);
    let round = firstFree(ofPerson, ofCard);
    if (round >= count) {
      round = firstFree(ofPerson);
      exchange(scoring.card, round, firstFree(ofCard));
    }
    put(scoring, round);
  }
  return Array.from({ length: count }, (_, round) =>
    Array.from({ length: people }, (_person, person) => cardIn.get(person)?.get(round) ?? null),
  );
}

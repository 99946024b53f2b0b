/** Who scores which card, where a circle will not do: observers, co-authors, several cards of one person, drop-outs. */

/** One person scores one card. Both are numbers from 0. */
export interface Scoring {
  readonly person: number;
  readonly card: number;
}

export interface Wanted {
  /** In the order in which they take a card. */
  readonly people: readonly number[];
  /** The cards that each person may score, in the order in which they would be taken. */
  readonly choices: (person: number) => readonly number[];
  /** How many scores each card needs. */
  readonly needs: readonly number[];
}

export interface HandedOut {
  readonly scorings: readonly Scoring[];
  /** How many scores each card still lacks: nobody is left who may give them. */
  readonly lacking: readonly number[];
}

/**
 * Gives the cards to as many scorers as they need, as far as that can be done at all, with the loads as even as they can
 * be. A maximum flow from people to cards by augmenting paths. In turn everybody takes one more card, where need be by
 * having others exchange what they hold; who can take none now never can later. So after n turns no more cards could
 * be in hands that hold n at most, and where not everybody can take one more, those who come first do.
 */
export function handOut({ people, choices, needs }: Wanted): HandedOut {
  const lacking = [...needs];
  const hands = new Map(people.map((person) => [person, new Set<number>()]));
  const holders = needs.map(() => new Set<number>());
  const open = new Map(people.map((person) => [person, choices(person)]));

  /** Whether `first` got one card more. */
  function takeOne(first: number): boolean {
    const taker = new Map<number, number>(); // who would take a card
    const gives = new Map<number, number | null>([[first, null]]); // what they would give away for it
    const asked = [first];
    for (const person of asked) {
      for (const card of open.get(person) ?? []) {
        if (taker.has(card) || hands.get(person)?.has(card)) continue;
        taker.set(card, person);
        if ((lacking[card] ?? 0) > 0) {
          exchange(card, taker, gives);
          return true;
        }
        for (const holder of holders[card] ?? []) {
          if (gives.has(holder)) continue;
          gives.set(holder, card);
          asked.push(holder);
        }
      }
    }
    return false;
  }

  /** Whoever takes `free` gives a card to the one who takes that, and so on back to the first. */
  function exchange(
    free: number,
    taker: ReadonlyMap<number, number>,
    gives: ReadonlyMap<number, number | null>,
  ): void {
    lacking[free] = (lacking[free] ?? 0) - 1;
    let card: number | null = free;
    while (card !== null) {
      const person = taker.get(card) as number;
      hands.get(person)?.add(card);
      holders[card]?.add(person);
      card = gives.get(person) ?? null;
      if (card === null) return;
      hands.get(person)?.delete(card);
      holders[card]?.delete(person);
    }
  }

  for (let takers = people; takers.length > 0;) takers = takers.filter(takeOne);
  const scorings = people.flatMap((person) =>
    [...(hands.get(person) ?? [])].map((card): Scoring => ({ person, card })),
  );
  return { scorings, lacking };
}

/** What a plan of who scores which card does, counted from its rounds alone. */

export type Rounds = readonly (readonly (number | null)[])[];

export interface Cell {
  readonly round: number;
  readonly person: number;
  readonly card: number;
}

/** Every card in a hand, one by one. */
export function cellsOf(rounds: Rounds): Cell[] {
  const cells: Cell[] = [];
  rounds.forEach((hands, round) => {
    hands.forEach((card, person) => {
      if (card !== null) cells.push({ round, person, card });
    });
  });
  return cells;
}

/** How often each number from 0 up to `length` occurs. */
export function tallied(numbers: readonly number[], length: number): number[] {
  const counts = Array.from({ length }, () => 0);
  for (const number of numbers) counts[number] = (counts[number] ?? 0) + 1;
  return counts;
}

/** How many of the keys are there a second time or more. */
export function repeated(keys: readonly string[]): number {
  return keys.length - new Set(keys).size;
}

export interface Ties {
  /** Pairs of people who score each other's card. */
  readonly reciprocal: number;
  /** Most cards that two people both score, and how many pairs have more than one in common. */
  readonly sharedMost: number;
  readonly sharedPairs: number;
}

/** How people of a plan are tied to each other. */
export function tiesOf(rounds: Rounds, authorsOf: readonly (readonly number[])[], people: number): Ties {
  const hands = Array.from({ length: people }, () => new Set<number>());
  for (const { person, card } of cellsOf(rounds)) hands[person]?.add(card);
  const scores = (a: number, b: number): boolean =>
    [...(hands[a] ?? [])].some((card) => authorsOf[card]?.includes(b));
  let [reciprocal, sharedMost, sharedPairs] = [0, 0, 0];
  for (let a = 0; a < people; a++) {
    for (let b = 0; b < a; b++) {
      if (scores(a, b) && scores(b, a)) reciprocal++;
      const shared = [...(hands[a] ?? [])].filter((card) => hands[b]?.has(card)).length;
      sharedMost = Math.max(sharedMost, shared);
      if (shared > 1) sharedPairs++;
    }
  }
  return { reciprocal, sharedMost, sharedPairs };
}

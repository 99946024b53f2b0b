/**
 * How far each round passes the cards round a circle of authors (methods.md 3.4). Distinct offsets from 1 to n - 1 give
 * nobody their own card and nobody a card twice. Good ones also keep two people from scoring each other's card (no two
 * offsets add up to n, nor one to itself) and from judging the same cards (no difference of two offsets comes twice).
 */

/** Found by exhaustive search: fewest cards in common, and no two people who score each other's card from 11 on. */
const FOR_FIVE_ROUNDS: Readonly<Record<number, readonly number[]>> = {
  6: [1, 2, 3, 4, 5],
  7: [1, 2, 3, 4, 5],
  8: [1, 2, 3, 4, 6],
  9: [1, 2, 3, 4, 6],
  10: [1, 2, 3, 4, 6],
  11: [1, 3, 4, 5, 9],
  12: [1, 2, 3, 5, 8],
  13: [1, 2, 3, 5, 9],
  14: [1, 2, 3, 5, 8],
  15: [1, 2, 3, 5, 8],
  16: [1, 2, 3, 5, 9],
  17: [1, 2, 3, 5, 8],
  18: [1, 2, 3, 5, 8],
  19: [1, 2, 3, 5, 8],
  20: [1, 2, 3, 5, 8],
  21: [1, 2, 5, 15, 17],
  22: [1, 2, 3, 5, 8],
  23: [1, 2, 4, 9, 15],
  24: [1, 2, 4, 10, 21],
  26: [1, 2, 5, 10, 12],
};

/** For 25 people, and for 27 and more: no two sums exceed 26 and no two differences 24, so none can meet round the circle. */
const WIDE = [1, 2, 4, 8, 13];

/** That people score each other's cards outweighs all that ten rounds can have them score in common. */
const RECIPROCAL = 1e13;

function costOf(offsets: readonly number[], people: number): number {
  const differences = new Map<number, number>();
  let cost = 0;
  for (const [at, one] of offsets.entries()) {
    for (const other of offsets.slice(at))
      if (one + other === people) cost += one === other ? RECIPROCAL / 2 : RECIPROCAL; // half of n pairs, or n
    for (const other of offsets) {
      if (other === one) continue;
      const difference = (one - other + people) % people;
      const before = differences.get(difference) ?? 0;
      cost += 16 ** before; // any number of pairs with two cards in common before one with three
      differences.set(difference, before + 1);
    }
  }
  return cost;
}

/** The offset, of those not yet among `offsets`, that costs least; the smallest of equals. */
function bestWith(offsets: readonly number[], people: number): number[] {
  let best: number[] = [];
  let least = Infinity;
  for (let offset = 1; offset < people; offset++) {
    if (offsets.includes(offset)) continue;
    const cost = costOf([...offsets, offset], people);
    if (cost < least) [best, least] = [[...offsets, offset], cost];
  }
  return best;
}

/**
 * One offset after the other, then each in turn exchanged for a better one for as long as that helps. Up to four rounds
 * nothing better was found exhaustively; with more, two people may have one more card in common than they need to.
 */
function searched(people: number, rounds: number): number[] {
  let offsets: number[] = [];
  while (offsets.length < rounds) offsets = bestWith(offsets, people);
  for (let unchanged = 0; unchanged < rounds;) {
    const exchanged = bestWith(offsets.slice(1), people);
    unchanged = costOf(exchanged, people) < costOf(offsets, people) ? 0 : unchanged + 1;
    offsets = unchanged === 0 ? exchanged : [...offsets.slice(1), ...offsets.slice(0, 1)];
  }
  return offsets.toSorted((a, b) => a - b);
}

/** Offsets of `rounds` rounds for a circle of `people`, ascending; fewer where there are not so many other people. */
export function offsetsFor(people: number, rounds: number): readonly number[] {
  if (rounds === 5 && people > rounds) return FOR_FIVE_ROUNDS[people] ?? WIDE;
  return searched(people, Math.min(rounds, people - 1));
}

/**
 * Who scores which card in which round of 25/10 (methods.md 3.4): nobody their own, nobody one twice, every card by as
 * many people as it should be. People and cards are numbers from 0. Nothing but what is given here and the seed decides,
 * so every device comes to the same plan; it is made once, of the people and cards there are when scoring opens.
 */
import { seededRandom, shuffled } from "../util/seededRandom.ts";
import { handOut, type Scoring } from "./handingOut.ts";
import { inRounds, type Round } from "./inRounds.ts";
import { offsetsFor } from "./offsets.ts";

export interface AuthoredCard {
  /** None of the people where the card came from elsewhere. */
  readonly authors: readonly number[];
}

export interface AllocationWish {
  readonly people: number;
  readonly cards: readonly AuthoredCard[];
  /** How many scores a card should get. */
  readonly rounds: number;
  readonly seed: string;
}

export interface Allocation {
  /** "discuss" where no card has two people who did not write it: one score says nothing, talking does. */
  readonly kind: "scored" | "discuss";
  /** Person k holds card rounds[r][k] in round r. More rounds than wished where people have more cards to score. */
  readonly rounds: readonly Round[];
  /** How many scores each card gets: fewer than wished where fewer people did not write it. */
  readonly targets: readonly number[];
}

/** Each person's card, null for an observer; null altogether where a card has not one author, or somebody two cards. */
function soleCards(people: number, authorsOf: readonly ReadonlySet<number>[]): (number | null)[] | null {
  const cardOf = Array.from<number | null>({ length: people }).fill(null);
  for (const [card, authors] of authorsOf.entries()) {
    const [author, ...coAuthors] = authors;
    if (author === undefined || coAuthors.length > 0 || cardOf[author] !== null) return null;
    cardOf[author] = card;
  }
  return cardOf;
}

/** People sit in a circle in an order drawn by chance, and the cards are passed on by another offset in each round. */
function aroundCircle(
  cardOf: readonly (number | null)[],
  offsets: readonly number[],
  random: () => number,
): Round[] {
  const people = cardOf.length;
  const seats = shuffled([...cardOf.keys()], random);
  return shuffled(offsets, random).map((offset) => {
    const hands = Array.from<number | null>({ length: people }).fill(null);
    for (const [seat, person] of seats.entries())
      hands[person] = cardOf[seats[(seat + offset) % people] ?? 0] ?? null;
    return hands;
  });
}

/** How often people take other seats before a circle is given up. */
const SEATINGS = 100;

/**
 * A circle in which nobody scores two cards more than somebody else, or null where none was found. Without observers it
 * is the first; an observer's seat passes nothing on, and whoever meets two of them would have two cards less.
 */
function evenCircle(
  cardOf: readonly (number | null)[],
  rounds: number,
  random: () => number,
): Round[] | null {
  const offsets = offsetsFor(cardOf.length, rounds);
  for (let seating = 0; seating < SEATINGS; seating++) {
    const circle = aroundCircle(cardOf, offsets, random);
    const loads = cardOf.map((_, person) => circle.filter((hands) => hands[person] !== null).length);
    if (Math.max(...loads) - Math.min(...loads) <= 1) return circle;
  }
  return null;
}

const range = (count: number): number[] => Array.from({ length: count }, (_, index) => index);

/** Plans all rounds. */
export function allocate({ people, cards, rounds, seed }: AllocationWish): Allocation {
  const random = seededRandom(seed);
  const authorsOf = cards.map(
    (card) => new Set(card.authors.filter((author) => author >= 0 && author < people)),
  );
  const scorersOf = authorsOf.map((authors) => people - authors.size);
  const targets = scorersOf.map((scorers) => Math.min(rounds, scorers));
  if (Math.max(0, ...scorersOf) < 2) return { kind: "discuss", rounds: [], targets: targets.map(() => 0) };

  const cardOf = soleCards(people, authorsOf);
  const circle = cardOf && evenCircle(cardOf, rounds, random);
  if (circle) return { kind: "scored", rounds: circle, targets };
  const { scorings } = handOut({
    people: shuffled(range(people), random),
    choices: (person) =>
      shuffled(
        range(cards.length).filter((card) => !authorsOf[card]?.has(person)),
        random,
      ),
    needs: targets,
  });
  return { kind: "scored", rounds: inRounds(shuffled(scorings, random), people), targets };
}

export interface CatchUpWish {
  /** Everybody who ever had a number: late-comers have the next ones, people who left keep theirs. */
  readonly people: number;
  readonly cards: readonly AuthoredCard[];
  /**
   * The rounds so far. What a person who is present has of them and has not scored is still in their hand: its score is
   * awaited, and nobody else gets the card for it. Leave out what will not be scored any more.
   */
  readonly rounds: readonly Round[];
  readonly done: readonly Scoring[];
  readonly present: readonly number[];
  readonly withdrawn: readonly number[];
  /** How many scores each card should have in the end. */
  readonly targets: readonly number[];
  readonly seed: string;
}

export interface CatchUp {
  /** None where nothing is missing, or nobody present may give it. */
  readonly rounds: readonly Round[];
  /** How many scores each card will still lack. */
  readonly lacking: readonly number[];
}

/**
 * Further rounds in which people who are present give the scores that are missing, whoever they were expected from. As
 * few rounds as can be: everybody takes about as many further cards, those first who have scored fewest so far.
 */
export function catchUp(wish: CatchUpWish): CatchUp {
  const { people, cards, rounds, done, withdrawn, targets } = wish;
  const random = seededRandom(wish.seed);
  const present = new Set(wish.present);
  const had = range(people).map(() => new Set<number>()); // scored, or still in their hand
  for (const { person, card } of done) had[person]?.add(card);
  for (const round of rounds)
    for (const [person, card] of round.entries())
      if (card !== null && present.has(person)) had[person]?.add(card);

  const isWithdrawn = new Set(withdrawn);
  const needs = targets.map((target, card) =>
    isWithdrawn.has(card) ? 0 : Math.max(0, target - had.filter((own) => own.has(card)).length),
  );
  const { scorings, lacking } = handOut({
    people: shuffled([...present], random).toSorted((a, b) => (had[a]?.size ?? 0) - (had[b]?.size ?? 0)),
    choices: (person) =>
      shuffled(
        range(cards.length).filter(
          (card) => !cards[card]?.authors.includes(person) && !had[person]?.has(card),
        ),
        random,
      ),
    needs,
  });
  return { rounds: inRounds(shuffled(scorings, random), people), lacking };
}

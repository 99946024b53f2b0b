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

/** The author of each card where everybody wrote exactly one, alone. */
function soleAuthors(people: number, cards: readonly AuthoredCard[]): number[] | null {
  const authors = cards.flatMap((card) => (card.authors.length === 1 ? card.authors : []));
  const areAll = new Set(authors.filter((author) => author < people)).size === people;
  return areAll && cards.length === people ? authors : null;
}

/** Authors sit in a circle in an order drawn by chance, and the cards are passed on by another offset in each round. */
function aroundCircle(authors: readonly number[], rounds: number, random: () => number): Round[] {
  const people = authors.length;
  const cardAt = shuffled([...authors.keys()], random); // the card whose author has this seat
  return shuffled(offsetsFor(people, rounds), random).map((offset) => {
    const round = Array.from<number | null>({ length: people }).fill(null);
    for (const [seat, card] of cardAt.entries())
      round[authors[card] ?? 0] = cardAt[(seat + offset) % people] ?? null;
    return round;
  });
}

const range = (count: number): number[] => Array.from({ length: count }, (_, index) => index);

/** Plans all rounds. */
export function allocate({ people, cards, rounds, seed }: AllocationWish): Allocation {
  const random = seededRandom(seed);
  const authorsOf = cards.map((card) => new Set(card.authors.filter((author) => author < people)));
  const scorersOf = authorsOf.map((authors) => people - authors.size);
  const targets = scorersOf.map((scorers) => Math.min(rounds, scorers));
  if (Math.max(0, ...scorersOf) < 2) return { kind: "discuss", rounds: [], targets: targets.map(() => 0) };

  const authors = soleAuthors(people, cards);
  if (authors) return { kind: "scored", rounds: aroundCircle(authors, rounds, random), targets };
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

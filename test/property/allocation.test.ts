/** Plans of who scores which card, counted card by card: in every room, and with people who leave and come late. */
import { describe, expect, test } from "vitest";
import { allocate, type AuthoredCard, catchUp } from "../../shared/ballots/allocation.ts";
import { type Random, seeded } from "../support/random.ts";
import { cellsOf, type Rounds, repeated, tallied, tiesOf } from "../support/scorings.ts";

const upTo = (count: number): number[] => Array.from({ length: count }, (_, index) => index);
const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

/** Scores of each card where everybody wrote one: methods.md 3.4. */
function specified(people: number): number {
  if (people >= 6) return 5;
  return people === 2 ? 0 : people - 1;
}

describe("one card each", () => {
  test.each(upTo(59).map((index) => index + 2))("%i people, 100 seeds", (people) => {
    const authorsOf = upTo(people).map((author) => [author]);
    const cards = authorsOf.map((authors) => ({ authors }));
    for (let seed = 1; seed <= 100; seed++) {
      const { rounds } = allocate({ people, cards, rounds: 5, seed: String(seed) });
      const cells = cellsOf(rounds);
      const found = {
        rounds: rounds.length,
        places: [...new Set(rounds.map((hands) => hands.length))],
        ownCard: cells.filter(({ person, card }) => person === card).length,
        repeats: repeated(cells.map(({ person, card }) => `${person} ${card}`)),
        twiceInARound: repeated(cells.map(({ round, card }) => `${round} ${card}`)),
        ofCards: [
          ...new Set(
            tallied(
              cells.map(({ card }) => card),
              people,
            ),
          ),
        ],
        byPeople: [
          ...new Set(
            tallied(
              cells.map(({ person }) => person),
              people,
            ),
          ),
        ],
      };
      const scores = specified(people);
      expect(found, `seed ${seed}`).toEqual({
        rounds: scores,
        places: scores === 0 ? [] : [people],
        ownCard: 0,
        repeats: 0,
        twiceInARound: 0,
        ofCards: [scores],
        byPeople: [scores],
      });
    }
    const ties = tiesOf(allocate({ people, cards, rounds: 5, seed: "1" }).rounds, authorsOf, people);
    if (people >= 11) expect(ties.reciprocal, "score each other's card").toBe(0);
    if (people >= 23) expect(ties.sharedMost, "cards in common").toBe(1);
  });
});

/** Cards of a random room: of one or two of the authors, or of nobody here. */
function randomCards(random: Random, authors: number): AuthoredCard[] {
  return upTo(2 + random.below(44)).map(() => ({
    authors: random.some(upTo(authors), random.chance(0.1) ? 0 : 1 + random.below(3)),
  }));
}

/**
 * How many of the needed scores people could give if nobody gave more than `load`: the most that augmenting paths from
 * the cards find. Nothing is taken from the code that is tested.
 */
function mostGiven(needs: readonly number[], mayScore: readonly ReadonlySet<number>[], load: number): number {
  const hands = mayScore.map(() => [] as number[]);
  function place(card: number, asked: Set<number>): boolean {
    for (const [person, may] of mayScore.entries()) {
      const hand = hands[person] ?? [];
      if (asked.has(person) || !may.has(card) || hand.includes(card)) continue;
      asked.add(person);
      if (hand.length < load) {
        hand.push(card);
        return true;
      }
      for (const [at, held] of hand.entries()) {
        if (!place(held, asked)) continue;
        hand[at] = card;
        return true;
      }
    }
    return false;
  }
  let given = 0;
  for (const [card, need] of needs.entries())
    for (let score = 0; score < need && place(card, new Set()); score++) given++;
  return given;
}

/** Holds of every set of rounds, first or further ones. `mayScore` is by person, `needs` by card. */
function expectFair(
  rounds: Rounds,
  mayScore: readonly ReadonlySet<number>[],
  needs: readonly number[],
  { isCheckedForLoad, about }: { isCheckedForLoad: boolean; about: string },
): void {
  const cells = cellsOf(rounds);
  expect(
    cells.filter(({ person, card }) => !mayScore[person]?.has(card)),
    `${about}: not theirs`,
  ).toEqual([]);
  expect(repeated(cells.map(({ person, card }) => `${person} ${card}`)), `${about}: repeats`).toBe(0);
  expect(repeated(cells.map(({ round, card }) => `${round} ${card}`)), `${about}: two hands`).toBe(0);
  const scores = tallied(
    cells.map(({ card }) => card),
    needs.length,
  );
  const possible = needs.map((need, card) => Math.min(need, mayScore.filter((may) => may.has(card)).length));
  expect(scores, `${about}: what can be filled is filled`).toEqual(possible);
  const loads = tallied(
    cells.map(({ person }) => person),
    mayScore.length,
  );
  expect(rounds.length, `${about}: as few rounds as can be`).toBe(Math.max(0, ...loads, ...scores));
  if (!isCheckedForLoad) return;
  for (let load = 1; load <= Math.max(0, ...loads); load++)
    expect(sum(loads.map((own) => Math.min(own, load))), `${about}: evenly, up to ${load}`).toBe(
      mostGiven(needs, mayScore, load),
    );
}

interface Seen {
  caughtUp: number;
  short: number;
  lateScores: number;
}

/** One room from its plan to the last catch-up. */
function play(seed: number): Seen {
  const random = seeded(seed);
  const about = `seed ${seed}`;
  const isCheckedForLoad = seed % 5 === 0;
  const before = 3 + random.below(28);
  const cards = randomCards(random, Math.max(1, before - random.below(4)));
  const wanted = 2 + random.below(4);
  const plan = allocate({ people: before, cards, rounds: wanted, seed: about });
  const notTheirs = (person: number): Set<number> =>
    new Set(upTo(cards.length).filter((card) => !cards[card]?.authors.includes(person)));

  const eligible = cards.map(({ authors }) => before - authors.length);
  if (Math.max(...eligible) < 2) {
    expect(plan, about).toMatchObject({ kind: "discuss", rounds: [] });
    return { caughtUp: 0, short: 0, lateScores: 0 };
  }
  const targets = eligible.map((count) => Math.min(wanted, count));
  expect(plan.targets, about).toEqual(targets);
  expectFair(plan.rounds, upTo(before).map(notTheirs), targets, { isCheckedForLoad, about });

  let people = before;
  let present = upTo(before);
  const withdrawn = new Set<number>();
  const scored = new Map<string, { person: number; card: number }>();
  const latecomers = new Set<number>();
  let lateScores = 0;
  /** People of these rounds score or forget to; some leave, some come, cards are withdrawn. Until a random round. */
  function run(rounds: Rounds, chanceOfChange: number): Rounds {
    const end = random.chance(0.6) ? rounds.length : random.below(rounds.length + 1);
    for (const hands of rounds.slice(0, end)) {
      if (random.chance(chanceOfChange)) {
        const leaver = random.pick(present);
        present = present.filter((person) => person !== leaver);
      }
      if (random.chance(chanceOfChange)) {
        latecomers.add(people);
        present.push(people++);
      }
      if (random.chance(chanceOfChange / 2)) withdrawn.add(random.below(cards.length));
      for (const [person, card] of hands.entries()) {
        if (card === null || !present.includes(person) || withdrawn.has(card) || random.chance(0.04))
          continue;
        expect(scored.has(`${person} ${card}`), `${about}: scored twice`).toBe(false);
        scored.set(`${person} ${card}`, { person, card });
        if (latecomers.has(person)) lateScores++;
      }
    }
    return rounds.slice(0, end);
  }
  /** What people have in hand of these rounds, some of which they score now. */
  function heldOf(rounds: Rounds): Set<string> {
    const held = new Set<string>();
    for (const { person, card } of cellsOf(rounds)) {
      if (!present.includes(person)) continue;
      held.add(`${person} ${card}`);
      if (random.chance(0.2)) scored.set(`${person} ${card}`, { person, card });
    }
    return held;
  }

  let soFar = run(plan.rounds, 0.3);
  let short = 0;
  let caughtUp = 0;
  for (let time = 1; time <= 3; time++) {
    if (random.chance(0.3)) soFar = []; // what is still in hand is put down
    const held = heldOf(soFar);
    const further = catchUp({
      people,
      cards,
      rounds: soFar,
      done: [...scored.values()],
      present,
      withdrawn: [...withdrawn],
      targets,
      seed: `${about} ${time}`,
    });
    const mayScore = upTo(people).map(
      (person) =>
        new Set(
          [...(present.includes(person) ? notTheirs(person) : [])].filter(
            (card) =>
              !withdrawn.has(card) && !scored.has(`${person} ${card}`) && !held.has(`${person} ${card}`),
          ),
        ),
    );
    const needs = targets.map((target, card) => {
      const keys = new Set([...scored.keys(), ...held].filter((key) => key.endsWith(` ${card}`)));
      return withdrawn.has(card) ? 0 : Math.max(0, target - keys.size);
    });
    expectFair(further.rounds, mayScore, needs, { isCheckedForLoad, about: `${about}, catch-up ${time}` });
    const given = tallied(
      cellsOf(further.rounds).map(({ card }) => card),
      cards.length,
    );
    expect(further.lacking, `${about}: says what is short`).toEqual(
      needs.map((need, card) => need - (given[card] ?? 0)),
    );
    caughtUp += sum(given);
    short += sum(further.lacking);
    soFar = [...soFar, ...run(further.rounds, time === 3 ? 0 : 0.3)];
  }
  return { caughtUp, short, lateScores };
}

describe("one card each, and observers", () => {
  test.each([1, 2, 3, 8])("%i observers, from 3 to 40 people", (observers) => {
    for (let authors = 3; authors <= 40; authors++) {
      const people = authors + observers;
      const authorsOf = upTo(authors).map((author) => [author]);
      const cards = authorsOf.map((own) => ({ authors: own }));
      const mayScore = upTo(people).map((person) => new Set(upTo(authors).filter((card) => card !== person)));
      const needs = cards.map(() => Math.min(5, people - 1));
      for (let seed = 1; seed <= 5; seed++) {
        const about = `${authors} people, seed ${seed}`;
        const { rounds } = allocate({ people, cards, rounds: 5, seed: String(seed) });
        expectFair(rounds, mayScore, needs, { isCheckedForLoad: true, about });
        const { reciprocal } = tiesOf(rounds, authorsOf, people);
        if (observers === 1 && people >= 11) expect(reciprocal, `${about}: score each other's card`).toBe(0);
      }
    }
  });
});

describe("any cards", () => {
  test.each(upTo(15))("%i: a hundred rooms with drop-outs, late-comers and withdrawn cards", (hundred) => {
    const seen: Seen = { caughtUp: 0, short: 0, lateScores: 0 };
    for (let seed = hundred * 100 + 1; seed <= hundred * 100 + 100; seed++) {
      const { caughtUp, short, lateScores } = play(seed);
      seen.caughtUp += caughtUp;
      seen.short += short;
      seen.lateScores += lateScores;
    }
    expect(Math.min(seen.caughtUp, seen.short, seen.lateScores), "all of it comes up").toBeGreaterThan(0);
  });
});

/** Round robins of random rooms, with drop-outs and late-comers: everybody is heard as often as the others. */
import { describe, expect, test } from "vitest";
import type { LastTurn } from "../../shared/doc/turns.ts";
import { whoseTurn } from "../../shared/methods/roundRobin.ts";
import { seeded } from "../support/random.ts";

interface Heard {
  readonly personId: string;
  readonly round: number;
  readonly seats: readonly string[];
}

/** Runs a round robin of random people who come, leave, speak and pass. */
function run(seed: number, steps: number): Heard[] {
  const random = seeded(seed);
  const turns = new Map<string, LastTurn>();
  let seats = Array.from({ length: 1 + random.below(6) }, (_, index) => `p${index}`);
  let next = seats.length;
  const heard: Heard[] = [];
  for (let step = 0; step < steps; step++) {
    if (random.chance(0.05)) seats.splice(random.below(seats.length + 1), 0, `p${next++}`);
    if (random.chance(0.05) && seats.length > 1) {
      const gone = random.pick(seats);
      seats = seats.filter((personId) => personId !== gone);
    }
    const { personId, round } = whoseTurn(seats, turns);
    heard.push({ personId, round, seats: [...seats] });
    turns.set(personId, { round, isPass: random.chance(0.2) });
  }
  return heard;
}

describe("a round robin", () => {
  test.each(Array.from({ length: 200 }, (_, index) => index + 1))(
    "seed %i: nobody is skipped nor heard twice",
    (seed) => {
      const heard = run(seed, 120);
      const rounds = heard.map(({ round }) => round);
      expect(
        rounds.toSorted((a, b) => a - b),
        "rounds only go on",
      ).toEqual(rounds);
      for (const [index, { personId, round, seats }] of heard.entries()) {
        const before = heard.slice(0, index);
        expect(
          before.some((turn) => turn.round === round && turn.personId === personId),
          `turn ${index}: twice in round ${round}`,
        ).toBe(false);
        // A round begins once everybody present has had the one before.
        if (round === 1 || before.at(-1)?.round === round) continue;
        const had = new Set(before.filter((turn) => turn.round === round - 1).map((turn) => turn.personId));
        expect(
          seats.filter((seat) => !had.has(seat)),
          `turn ${index}: skipped in round ${round - 1}`,
        ).toEqual([]);
      }
    },
  );

  test.each([11, 12, 13])("seed %i: is over exactly when the last turns of all were passes", (seed) => {
    const random = seeded(seed);
    const seats = ["a", "b", "c", "d"];
    const turns = new Map<string, LastTurn>();
    const passes: boolean[] = [];
    for (let step = 0; step < 400; step++) {
      const floor = whoseTurn(seats, turns);
      const lastFour = passes.slice(-seats.length);
      expect(floor.isOver).toBe(lastFour.length === seats.length && lastFour.every(Boolean));
      const isPass = random.chance(0.7);
      passes.push(isPass);
      turns.set(floor.personId, { round: floor.round, isPass });
    }
  });
});

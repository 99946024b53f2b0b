import { allocate } from "../../../shared/ballots/allocation.ts";
import { readArguments, required, wholeNumber } from "./arguments.ts";
import { EXIT, type ExitCode, type Io } from "./io.ts";

const OPTIONS = {
  people: { type: "string" },
  observers: { type: "string" },
  rounds: { type: "string" },
  seed: { type: "string" },
} as const;

/** `allocate`: the plan of a 25/10 as one line of JSON, for anybody to check. Each of `--people` wrote one card. */
export async function allocateCards(args: readonly string[], io: Io): Promise<ExitCode> {
  const { values } = readArguments(args, OPTIONS, [], io);
  const authors = wholeNumber(required(values.people, "--people", io), "--people", [2, 200], io);
  const observers = wholeNumber(values.observers ?? "0", "--observers", [0, 200], io);
  const rounds = wholeNumber(values.rounds ?? "5", "--rounds", [1, 10], io);
  const seed = required(values.seed, "--seed", io);
  const people = authors + observers;
  const cards = Array.from({ length: authors }, (_, author) => ({ authors: [author] }));
  const plan = allocate({ people, cards, rounds, seed });
  const nothing = Array.from({ length: people }, () => null);
  io.print(
    JSON.stringify({
      rounds: Array.from({ length: rounds }, (_, round) => plan.rounds[round] ?? nothing),
    }),
  );
  return EXIT.ok;
}

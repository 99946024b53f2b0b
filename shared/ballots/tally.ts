/** What a vote says: counts, and whether everybody can live with it. Nobody's name comes into it. */
import type { Ballot, Vote } from "../doc/ballots.ts";
import type { Task } from "../doc/chart.ts";
import { type Person, roster } from "../doc/people.ts";
import { isAnonymousRater } from "../doc/ratings.ts";
import { groupBy } from "../util/groupBy.ts";
import type { Scale } from "./scales.ts";

/** Whether somebody's voice counts: who describes the work or learns it, not who leads or watches. */
export function isVoter({ role }: Pick<Person, "role">): boolean {
  return role === "expert" || role === "learner";
}

/** Those in the room whose voices count, in roster order. */
export function voters(people: Iterable<Person>): Person[] {
  return roster(people).filter((person) => person.joinedAt > 0 && isVoter(person));
}

/**
 * The votes on a ballot's question. In one that was shown without names no vote with a name counts: nobody is heard
 * twice.
 */
export function votesOn(ballot: Pick<Ballot, "id">, votes: Iterable<Vote>): Vote[] {
  const given = [...votes].filter(
    (vote) => vote.ballotId === ballot.id && vote.cardId === "" && vote.value !== null,
  );
  const nameless = given.filter(({ personId }) => isAnonymousRater(personId));
  return nameless.length > 0 ? nameless : given;
}

export interface Tally {
  readonly n: number;
  /** How many chose each value of the scale, in its order. */
  readonly counts: readonly { readonly value: number; readonly count: number }[];
  /** Those who cannot live with it: below what the scale calls agreement. */
  readonly below: readonly Vote[];
  /** At least one vote, and all at the scale's agreement or above: methods.md 4, fist to five. */
  readonly isConsensus: boolean;
}

/** Counts votes on one question; values that the scale does not have count nowhere. */
export function tally(scale: Scale, votes: readonly Vote[]): Tally {
  const known = new Set(scale.values.map(({ value }) => value));
  const given = votes.filter(({ value }) => value !== null && known.has(value));
  const { agreesFrom } = scale;
  const below = agreesFrom === null ? [] : given.filter(({ value }) => (value ?? 0) < agreesFrom);
  return {
    n: given.length,
    counts: scale.values.map(({ value }) => ({
      value,
      count: given.filter((vote) => vote.value === value).length,
    })),
    below,
    isConsensus: agreesFrom !== null && given.length > 0 && below.length === 0,
  };
}

/** How the room marked one task. */
export interface Split {
  readonly task: Task;
  readonly core: number;
  readonly notCore: number;
  readonly unmarked: number;
}

/**
 * How the room marked each task, in the order of the chart.
 * @param voterCount people whose marks are expected
 */
export function splitsOf(
  ballotId: string,
  tasks: readonly Task[],
  votes: Iterable<Vote>,
  voterCount: number,
): Split[] {
  const byTask = groupBy(
    [...votes].filter((vote) => vote.ballotId === ballotId && vote.value !== null),
    (vote) => vote.cardId as string,
  );
  return tasks.map((task) => {
    const marks = byTask.get(task.id) ?? [];
    const core = marks.filter(({ value }) => value === 1).length;
    const notCore = marks.filter(({ value }) => value === 0).length;
    return { task, core, notCore, unmarked: Math.max(0, voterCount - core - notCore) };
  });
}

/** Whether the room sees a task in two ways. */
export function isDivided({ core, notCore }: Split): boolean {
  return core > 0 && notCore > 0;
}

/** What all who marked it say of a task; null where nobody did, or they differ. */
export function agreedMark({ core, notCore }: Split): "core" | "notCore" | null {
  if (core > 0 && notCore === 0) return "core";
  return notCore > 0 && core === 0 ? "notCore" : null;
}

/** The share of marks on the smaller side: 0 where all agree, 0.5 where the room is halved. */
function disagreement({ core, notCore }: Split): number {
  return Math.min(core, notCore) / Math.max(1, core + notCore);
}

/** A copy with what divides the room first; ties stay in the order of the chart. */
export function byDisagreement(splits: readonly Split[]): Split[] {
  return splits.toSorted((a, b) => disagreement(b) - disagreement(a));
}

/** Figures about a step while it runs, for the facilitator alone: nobody in the room is measured in front of others. */
import { type Ballot, coverPlaceOf, type Vote } from "../doc/ballots.ts";
import type { Card } from "../doc/cards.ts";
import { type ChartRow, type Duty, tasksOf } from "../doc/chart.ts";
import { countCovered, type CoveredRow } from "../doc/covered.ts";
import { type Person, roster } from "../doc/people.ts";
import type { Norms } from "./method.ts";
import { MINUTE_MS } from "./timer.ts";

/** Minutes that a picture of the ideas shows: of a longer step, the last. */
const MINUTES_SHOWN = 30;

/** A pause in the ideas that is worth a sentence: one minute is somebody thinking. */
export const QUIET_MINUTES = 2;

export interface IdeaFlow {
  /** Ideas of the step, folded ones too. */
  readonly count: number;
  /** New ideas of each minute since the step began, the one that is running last. */
  readonly perMinute: readonly number[];
  /** Whole minutes since the newest idea, or since the step began where there is none. */
  readonly quietMinutes: number;
}

type Place = { readonly activityId: string; readonly stepId: string };

/**
 * What people wrote in a step, or took on there from an earlier one. What was split off a card of the step, or comes
 * from a file, is no idea of its own.
 */
export function ideasOf(rows: Iterable<Card>, at: Place): Card[] {
  const here = [...rows].filter((card) => card.activityId === at.activityId && card.stepId === at.stepId);
  const ids = new Set<string>(here.map(({ id }) => id));
  return here.filter((card) => !card.archived && !ids.has(card.originId) && card.source.kind === "typed");
}

/**
 * How the ideas come.
 * @param startedAt when the room came to the step, milliseconds since 1970 on the host's clock; 0 where nobody knows
 * @param hostNow the same for now
 */
export function ideaFlow(
  ideas: readonly Pick<Card, "createdAt">[],
  startedAt: number,
  hostNow: number,
): IdeaFlow {
  const now = Math.max(hostNow, startedAt); // a screen looks at the time now and then
  const moments = ideas.map(({ createdAt }) => Math.min(createdAt, now));
  const start = startedAt || Math.min(now, ...moments);
  const minutes = Math.max(1, Math.floor((now - start) / MINUTE_MS) + 1);
  const shown = Math.min(minutes, MINUTES_SHOWN);
  const perMinute = Array.from({ length: shown }, () => 0);
  for (const moment of moments) {
    const index = Math.floor((moment - start) / MINUTE_MS) - (minutes - shown);
    if (index >= 0 && index < shown) perMinute[index] = (perMinute[index] ?? 0) + 1;
  }
  const newest = Math.max(start, ...moments);
  return {
    count: moments.length,
    perMinute,
    quietMinutes: Math.max(0, Math.floor((now - newest) / MINUTE_MS)),
  };
}

type Verdict = "few" | "within" | "many";

interface Against {
  readonly count: number;
  readonly least: number;
  readonly most: number;
}

/** A count against what the method's literature gives. */
export type NormCheck =
  | (Against & { readonly what: "tasks" | "duties"; readonly verdict: Verdict })
  | (Against & {
      readonly what: "tasksPerDuty";
      readonly verdict: Exclude<Verdict, "within">;
      readonly duty: Duty;
    });

type Range = readonly [number, number];

function verdictOn(count: number, [least, most]: Range): Verdict {
  return count < least ? "few" : count > most ? "many" : "within";
}

function check(what: "tasks" | "duties", count: number, range: Range): NormCheck {
  return { what, count, least: range[0], most: range[1], verdict: verdictOn(count, range) };
}

/** Duties, tasks, and of the tasks of one duty those outside the method's range. Advice: nothing is blocked by it. */
export function normChecks(rows: readonly ChartRow[], norms: Norms): readonly NormCheck[] {
  const duties = rows.flatMap(({ duty, tasks }) => (duty ? [{ duty, count: tasks.length }] : []));
  const [least, most] = norms.tasksPerDuty;
  return [
    check("tasks", tasksOf(rows).length, norms.tasks),
    check("duties", duties.length, norms.duties),
    ...duties.flatMap(({ duty, count }): NormCheck[] => {
      const verdict = verdictOn(count, norms.tasksPerDuty);
      return verdict === "within" ? [] : [{ what: "tasksPerDuty", duty, count, least, most, verdict }];
    }),
  ];
}

/** Who is asked to answer in a step: the people who sit, save those who lead and those who watch. */
export function expectedPeople(people: Iterable<Person>): Person[] {
  return roster(people).filter(
    ({ role, joinedAt }) => joinedAt > 0 && (role === "expert" || role === "learner"),
  );
}

export interface Voice {
  readonly person: Person;
  readonly cards: number;
  /** Of all cards that carry a name here: 0 to 1. */
  readonly share: number;
}

/** How the step's cards spread over who is asked, and whoever else wrote one, in roster order. */
export function voices(people: Iterable<Person>, ideas: readonly { readonly authorId: string }[]): Voice[] {
  const all = [...people];
  const expected = new Set(expectedPeople(all).map(({ id }) => id));
  const cards = new Map<string, number>();
  for (const { authorId } of ideas) cards.set(authorId, (cards.get(authorId) ?? 0) + 1);
  const shown = roster(all).filter(({ id }) => expected.has(id) || cards.has(id));
  const total = shown.reduce((sum, { id }) => sum + (cards.get(id) ?? 0), 0);
  return shown.map((person) => {
    const count = cards.get(person.id) ?? 0;
    return { person, cards: count, share: total === 0 ? 0 : count / total };
  });
}

/** How many of those who are asked have written as many cards as the step asks of each. */
export function haveWritten(
  people: Iterable<Person>,
  ideas: readonly { readonly authorId: string }[],
  each: number,
): { readonly done: number; readonly people: number } {
  const all = [...people];
  const expected = new Set(expectedPeople(all).map(({ id }) => id));
  const done = voices(all, ideas).filter(({ person, cards }) => expected.has(person.id) && cards >= each);
  return { done: done.length, people: expected.size };
}

/** How many cards the members of each group have written, in the groups' order. */
export function cardsOfGroups(
  groups: readonly (readonly string[])[],
  ideas: readonly { readonly authorId: string }[],
): readonly number[] {
  return groups.map((group) => {
    const members = new Set(group);
    return ideas.filter(({ authorId }) => members.has(authorId)).length;
  });
}

/**
 * How many people's votes of a ballot are shown: of one about every task, those on the task that most have voted on,
 * since votes without names cannot be told to be one person's.
 */
function shownVoters(votes: Iterable<Vote>, ballotId: string): number {
  const byCard = new Map<string, number>();
  for (const vote of votes)
    if (vote.ballotId === ballotId && vote.value !== null)
      byCard.set(vote.cardId, (byCard.get(vote.cardId) ?? 0) + 1);
  return Math.max(0, ...byCard.values());
}

/** How many people have voted in a ballot, in the open or under the cover that its votes wait under. */
export function votedIn(ballot: Ballot, votes: Iterable<Vote>, hidden: Iterable<CoveredRow>): number {
  return Math.max(shownVoters(votes, ballot.id), countCovered(hidden, coverPlaceOf(ballot)).writers);
}

/** What the panel's ratings say about each task: figures, what to discuss, who is done (methods.md 1.7). */
import { type ChartRow, type Task, tasksOf } from "../doc/chart.ts";
import { type Person, roster, type Sector, SECTORS } from "../doc/people.ts";
import { isAnswered, isComplete, RATED, type Rated, type Rating } from "../doc/ratings.ts";
import { groupBy } from "../util/groupBy.ts";
import { ratingsByCard, type Verification, verify } from "./statistics.ts";

/** Quartiles this far apart mean that people see a task differently: talk about it. */
export const DISAGREEMENT = 2;
/** A task done by a smaller share of its raters is perhaps not one of this job. */
export const LEAST_PERFORMED = 0.6;

export interface Evidence {
  readonly task: Task;
  /** Null while nobody has rated the task. */
  readonly figures: Verification | null;
  /** Largest number of scores that one of the three figures rests on. */
  readonly n: number;
  /** What people see differently. */
  readonly disagreements: readonly Rated[];
  readonly isRarelyPerformed: boolean;
}

function evidenceFor(task: Task, given: readonly Rating[]): Evidence {
  const figures = verify(given);
  if (figures.raters === 0) return { task, figures: null, n: 0, disagreements: [], isRarelyPerformed: false };
  return {
    task,
    figures,
    n: Math.max(...RATED.map((what) => figures[what].n)),
    disagreements: RATED.filter((what) => (figures[what].spread ?? 0) >= DISAGREEMENT),
    isRarelyPerformed: 1 - figures.notPerformed / figures.raters < LEAST_PERFORMED,
  };
}

/** The evidence on each task, in the order of the chart. */
export function evidenceOf(rows: readonly ChartRow[], ratings: Iterable<Rating>): Evidence[] {
  const byCard = ratingsByCard(ratings);
  return tasksOf(rows).map((task) => evidenceFor(task, byCard.get(task.id) ?? []));
}

export interface SectorEvidence {
  readonly sector: Sector;
  /** People of this sector who rated any of the tasks. */
  readonly raters: number;
  /** What they said, of tasks of the chart. */
  readonly ratings: readonly Rating[];
  /** On each task of the chart, in its order. */
  readonly evidence: readonly Evidence[];
}

/** In the order in which they are shown: who stated none comes last. */
const SHOWN_SECTORS = [...SECTORS.filter((sector) => sector !== "unstated"), "unstated"] as const;

/**
 * The same evidence split by the sector that each rater speaks for; sectors without a rating are left out. Ratings that
 * were revealed without names belong to no sector, and count with those who stated none.
 */
export function evidenceBySector(
  rows: readonly ChartRow[],
  ratings: Iterable<Rating>,
  people: Iterable<Person>,
): SectorEvidence[] {
  const sectors = new Map<string, Sector>([...people].map((person) => [person.id, person.sector]));
  const wanted = new Set<string>(tasksOf(rows).map((task) => task.id));
  const given = [...ratings].filter((rating) => wanted.has(rating.cardId) && isAnswered(rating.scores));
  const bySector = groupBy(given, (rating): Sector => sectors.get(rating.personId) ?? "unstated");
  return SHOWN_SECTORS.flatMap((sector) => {
    const own = bySector.get(sector) ?? [];
    const raters = new Set(own.map((rating) => rating.personId)).size;
    return raters === 0 ? [] : [{ sector, raters, ratings: own, evidence: evidenceOf(rows, own) }];
  });
}

/** Whether a panel should talk about the task before it decides: see DISAGREEMENT and LEAST_PERFORMED. */
export function isDisputed({ disagreements, isRarelyPerformed }: Evidence): boolean {
  return disagreements.length > 0 || isRarelyPerformed;
}

/** What to talk about, the task on which people differ most first. */
export function toDiscuss(evidence: readonly Evidence[]): readonly Evidence[] {
  return ordered(evidence.filter(isDisputed), "disagreement");
}

/** Tasks that the work is about now: under a duty, or rated. An imported list may hold thousands that are neither. */
export function isInPlay({ task, figures }: Evidence): boolean {
  return task.duty !== null || figures !== null;
}

export const EVIDENCE_ORDERS = ["code", "importance", "disagreement"] as const;
export type EvidenceOrder = (typeof EVIDENCE_ORDERS)[number];

/** The largest spread of a task; below every real one where nothing is known. */
function widest({ figures }: Evidence): number {
  return figures ? Math.max(...RATED.map((what) => figures[what].spread ?? -1)) : -2;
}

/** A copy in the order asked for; ties stay in the order of the chart. */
export function ordered(evidence: readonly Evidence[], order: EvidenceOrder): readonly Evidence[] {
  switch (order) {
    case "code":
      return evidence;
    case "importance":
      return evidence.toSorted(
        (a, b) =>
          (b.figures?.importance.median ?? 0) - (a.figures?.importance.median ?? 0) ||
          (b.figures?.importance.mean ?? 0) - (a.figures?.importance.mean ?? 0),
      );
    case "disagreement":
      return evidence.toSorted((a, b) => widest(b) - widest(a));
  }
}

export interface Progress {
  readonly person: Person;
  readonly done: number;
  readonly all: number;
}

/** How far everybody is who sits down to rate, or has rated: experts and learners, and whoever else gave a score. */
export function ratingProgress(
  people: Iterable<Person>,
  tasks: readonly Task[],
  ratings: Iterable<Rating>,
): Progress[] {
  const wanted = new Set(tasks.map((task) => task.id));
  const done = new Map<string, number>();
  for (const rating of ratings) {
    if (!wanted.has(rating.cardId) || !isAnswered(rating.scores)) continue;
    done.set(rating.personId, (done.get(rating.personId) ?? 0) + (isComplete(rating.scores) ? 1 : 0));
  }
  return roster(people)
    .filter(
      (person) =>
        done.has(person.id) ||
        (person.joinedAt > 0 && (person.role === "expert" || person.role === "learner")),
    )
    .map((person) => ({ person, done: done.get(person.id) ?? 0, all: tasks.length }));
}

/**
 * The records joined up: charts with their codes, links followed to what still stands. Built once, so that rules and
 * documents look things up instead of searching: a workshop may hold twenty thousand tasks.
 */
import { verify, ratingsByCard, type Verification } from "../ballots/statistics.ts";
import { type Activity, agenda } from "../doc/activities.ts";
import type { Assessment } from "../doc/assessments.ts";
import { chart, type ChartRow, type Task, tasksOf } from "../doc/chart.ts";
import { type Competency, competencySentence } from "../doc/competencies.ts";
import { type Choice, UNDECIDED } from "../doc/decisions.ts";
import { standingFor } from "../doc/folding.ts";
import type { Link, LinkKind } from "../doc/links.ts";
import type { Outcome } from "../doc/outcomes.ts";
import type { Records } from "../doc/records.ts";
import { type Board, boardOf } from "../storyboard/board.ts";

/** A record with its place in the list, from 1: what people call it by. */
interface Numbered<T> {
  readonly number: number;
  readonly value: T;
}

export interface SpineCompetency extends Numbered<Competency> {
  readonly sentence: string;
  readonly tasks: readonly Task[];
  readonly outcomes: readonly SpineOutcome[];
}

export interface SpineOutcome extends Numbered<Outcome> {
  readonly competencies: readonly SpineCompetency[];
  readonly assessments: readonly SpineAssessment[];
}

export interface SpineAssessment extends Numbered<Assessment> {
  readonly outcomes: readonly SpineOutcome[];
}

export interface SpineBoard {
  readonly activity: Activity;
  readonly board: Board;
}

export interface Spine {
  readonly records: Records;
  readonly charts: readonly { readonly activity: Activity; readonly rows: readonly ChartRow[] }[];
  /** Every task of every chart, in reading order. */
  readonly tasks: readonly Task[];
  readonly competencies: readonly SpineCompetency[];
  readonly outcomes: readonly SpineOutcome[];
  readonly assessments: readonly SpineAssessment[];
  /** The storyboards of the agenda that have a section or a card. */
  readonly boards: readonly SpineBoard[];
  /** What was decided about a task. */
  readonly choiceOf: (taskId: string) => Choice;
  /** The figures of a task's ratings, or null where nobody rated it. */
  readonly figuresOf: (taskId: string) => Verification | null;
  /** The competencies that come from a task. */
  readonly competenciesOf: (taskId: string) => readonly SpineCompetency[];
}

/** Adds each link's far end to the near end's list, passing over links to what is archived or unknown. */
function follow<A, B>(
  links: readonly Link[],
  kind: LinkKind,
  from: ReadonlyMap<string, A>,
  to: ReadonlyMap<string, B>,
  join: (a: A, b: B) => void,
): void {
  for (const link of links) {
    const near = link.kind === kind ? from.get(link.from) : undefined;
    const far = near === undefined ? undefined : to.get(link.to);
    if (near !== undefined && far !== undefined) join(near, far);
  }
}

const inOrder = (a: { number: number }, b: { number: number }): number => a.number - b.number;

function byId<T extends { value: { id: string } }>(rows: readonly T[]): Map<string, T> {
  return new Map(rows.map((row) => [row.value.id, row]));
}

/** Joins the records of a workshop. Pure: the same records give the same spine. */
export function spineOf(records: Records): Spine {
  const activities = agenda(records.activities);
  const charts = activities.map((activity) => ({ activity, rows: chart(activity.id, records) }));
  const boards = activities
    .map((activity) => ({ activity, board: boardOf(activity.id, records) }))
    .filter(({ board }) => board.rows.length > 0 || board.beside.length > 0);
  const tasks = charts.flatMap(({ rows }) => tasksOf(rows));
  const taskById = new Map<string, Task>(tasks.map((task) => [task.id, task]));
  for (const [cardId, standingId] of standingFor(records.cards)) {
    const task = taskById.get(standingId);
    if (task) taskById.set(cardId, task); // what came from a task comes from the one that stands for it now
  }
  const position = new Map(tasks.map((task, index) => [task.id, index]));

  const competencies = records.competencies.map((value, index) => ({
    number: index + 1,
    value,
    sentence: competencySentence(value),
    tasks: [] as Task[],
    outcomes: [] as SpineOutcome[],
  }));
  const outcomes = records.outcomes.map((value, index) => ({
    number: index + 1,
    value,
    competencies: [] as SpineCompetency[],
    assessments: [] as SpineAssessment[],
  }));
  const assessments = records.assessments.map((value, index) => ({
    number: index + 1,
    value,
    outcomes: [] as SpineOutcome[],
  }));
  const competencyById = byId(competencies);
  const outcomeById = byId(outcomes);
  const fromTask = new Map<string, SpineCompetency[]>();

  follow(records.links, "taskCompetency", taskById, competencyById, (task, competency) => {
    if (competency.tasks.includes(task)) return;
    competency.tasks.push(task);
    const known = fromTask.get(task.id);
    if (known) known.push(competency);
    else fromTask.set(task.id, [competency]);
  });
  follow(records.links, "competencyOutcome", competencyById, outcomeById, (competency, outcome) => {
    competency.outcomes.push(outcome);
    outcome.competencies.push(competency);
  });
  follow(records.links, "outcomeAssessment", outcomeById, byId(assessments), (outcome, assessment) => {
    outcome.assessments.push(assessment);
    assessment.outcomes.push(outcome);
  });
  for (const competency of competencies) {
    competency.tasks.sort((a, b) => (position.get(a.id) ?? 0) - (position.get(b.id) ?? 0));
    competency.outcomes.sort(inOrder);
  }
  for (const outcome of outcomes) {
    outcome.competencies.sort(inOrder);
    outcome.assessments.sort(inOrder);
  }
  for (const assessment of assessments) assessment.outcomes.sort(inOrder);
  for (const list of fromTask.values()) list.sort(inOrder);

  const choices = new Map(records.decisions.map((decision) => [decision.id, decision.choice]));
  const rated = ratingsByCard(records.ratings);
  return {
    records,
    charts,
    tasks,
    competencies,
    outcomes,
    assessments,
    boards,
    choiceOf: (taskId) => choices.get(taskId) ?? UNDECIDED,
    figuresOf(taskId) {
      const given = rated.get(taskId);
      return given ? verify(given) : null;
    },
    competenciesOf: (taskId) => fromTask.get(taskId) ?? [],
  };
}

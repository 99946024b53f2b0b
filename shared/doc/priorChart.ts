/**
 * An earlier chart of the occupation, brought in to compare with once the room has its own (methods.md 1.3, step 5).
 * Its tasks are cards of the list "prior"; none counts as the room's until it is taken over.
 */
import type * as Y from "yjs";
import type { Id } from "../util/ids.ts";
import { matchLists } from "../wording/similar.ts";
import { addCards, type Card, cards } from "./cards.ts";
import { listOf, type Task } from "./chart.ts";

export interface InBoth {
  readonly task: Task;
  readonly prior: Card;
  /** It stands in the room's chart because it was taken over from there. */
  readonly isTakenOver: boolean;
}

export interface Comparison {
  readonly both: readonly InBoth[];
  readonly onlyHere: readonly Task[];
  /** Still to decide: taken over, or set aside. */
  readonly onlyPrior: readonly Card[];
  /** What does not belong, as the room decided. */
  readonly setAside: readonly Card[];
}

/**
 * Compares a chart with the prior one of its activity. What was taken over stays with where it came from, however it is
 * worded since; the others are paired by their words.
 */
export function comparePrior(activityId: string, tasks: readonly Task[], rows: Iterable<Card>): Comparison {
  const all = [...rows];
  const prior = listOf(activityId, all, "prior");
  const priorById = new Map(prior.map((card): [string, Card] => [card.id, card]));
  const taken: InBoth[] = [];
  for (const task of tasks) {
    const card = priorById.get(task.card.originId);
    if (card && priorById.delete(card.id)) taken.push({ task, prior: card, isTakenOver: true });
  }
  const takenTasks = new Set(taken.map(({ task }) => task.id));
  const others = tasks.filter((task) => !takenTasks.has(task.id));
  const tasksById = new Map(others.map((task) => [task.id, task]));
  const { matched, onlyPresent, onlyPrior } = matchLists(
    others.map(({ card }) => card),
    [...priorById.values()],
  );
  const known = <T>(byId: ReadonlyMap<string, T>, ids: readonly string[]): T[] =>
    ids.flatMap((id) => byId.get(id) ?? []);
  return {
    both: [
      ...taken,
      ...matched.flatMap(([taskId, priorId]): InBoth[] => {
        const [task, card] = [tasksById.get(taskId), priorById.get(priorId)];
        return task && card ? [{ task, prior: card, isTakenOver: false }] : [];
      }),
    ],
    onlyHere: known(tasksById, onlyPresent),
    onlyPrior: known(priorById, onlyPrior),
    setAside: all.filter((card) => card.activityId === activityId && card.list === "prior" && card.archived),
  };
}

/** Of the tasks of a prior chart, how many there are and on how many nothing is left to decide. */
export function compared({ both, onlyPrior, setAside }: Comparison): { done: number; all: number } {
  const done = both.length + setAside.length;
  return { done, all: done + onlyPrior.length };
}

/**
 * Makes a task of a prior chart's card, under a duty or none (""). It knows the card, and the row of the file, that it
 * came from; the card stays.
 * @param by who, and when (milliseconds since 1970)
 * @returns the task's id; undefined where the card is gone
 */
export function takeOver(
  doc: Y.Doc,
  priorId: string,
  dutyId: string,
  by: { readonly personId: string; readonly at: number },
): Id | undefined {
  const card = cards.get(doc, priorId);
  if (!card) return undefined;
  const { kind, file, row } = card.source;
  const into = { activityId: card.activityId, authorId: by.personId, createdAt: by.at };
  const [taskId] = addCards(doc, into, [
    {
      text: card.text,
      groupId: dutyId,
      originId: priorId,
      originDuty: card.originDuty,
      ...(kind === "imported" && row !== null ? { source: { file, row } } : {}),
    },
  ]);
  return taskId;
}

/** Brings the chart of another activity in as a prior one, each card with where it came from. */
export function bringChart(
  doc: Y.Doc,
  into: { readonly activityId: string; readonly authorId: string; readonly createdAt: number },
  tasks: readonly Task[],
): Id[] {
  return addCards(
    doc,
    into,
    tasks.map(({ id, text, duty }) => ({
      text,
      list: "prior",
      originId: id,
      originDuty: duty?.title ?? "",
    })),
  );
}

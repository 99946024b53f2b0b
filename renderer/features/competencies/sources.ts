/** Which tasks the competencies come from. */
import type { Card } from "../../../shared/doc/cards.ts";
import type { Task } from "../../../shared/doc/chart.ts";
import type { Competency } from "../../../shared/doc/competencies.ts";
import type { Decision } from "../../../shared/doc/decisions.ts";
import { standingFor } from "../../../shared/doc/folding.ts";
import type { Link } from "../../../shared/doc/links.ts";

/**
 * A task as the competency's origin: where it was folded into another, that one. Without a code it was removed, or
 * belongs to another activity.
 */
export interface Origin {
  /** Of the task that the competency was linked to. */
  readonly id: string;
  /** Of the one that stands for it. */
  readonly standingId: string;
  readonly code: string;
  readonly text: string;
  readonly isRemoved: boolean;
}

export interface Sources {
  /** Selected tasks, in the order of the chart, with the numbers of the competencies that come from each. */
  readonly selected: readonly { readonly task: Task; readonly usedIn: readonly number[] }[];
  originsOf(competencyId: string): readonly Origin[];
}

export function sourcesOf(rows: {
  tasks: readonly Task[];
  cards: ReadonlyMap<string, Card>;
  decisions: ReadonlyMap<string, Decision>;
  links: Iterable<Link>;
  competencies: readonly Competency[];
}): Sources {
  const numbers = new Map(rows.competencies.map((competency, index) => [competency.id, index + 1]));
  const place = new Map(rows.tasks.map((task, index) => [task.id, index]));
  const standing = standingFor(rows.cards.values());
  const usedIn = new Map<string, number[]>();
  const origins = new Map<string, string[]>();
  for (const link of rows.links) {
    const number = numbers.get(link.to);
    if (link.kind !== "taskCompetency" || !link.active || number === undefined) continue;
    const taskId = standing.get(link.from) ?? link.from;
    usedIn.set(taskId, [...(usedIn.get(taskId) ?? []), number]);
    origins.set(link.to, [...(origins.get(link.to) ?? []), link.from]);
  }
  const originOf = (taskId: string): Origin => {
    const standingId = standing.get(taskId) ?? taskId;
    const task = rows.tasks[place.get(standingId) ?? -1];
    const card = rows.cards.get(standingId);
    return {
      id: taskId,
      standingId,
      code: task?.code ?? "",
      text: card?.text ?? "",
      isRemoved: card === undefined || card.archived,
    };
  };
  const last = rows.tasks.length;
  return {
    selected: rows.tasks
      .filter((task) => rows.decisions.get(task.id)?.choice.selected === "yes")
      .map((task) => ({ task, usedIn: [...new Set(usedIn.get(task.id))].toSorted((a, b) => a - b) })),
    originsOf: (competencyId) =>
      (origins.get(competencyId) ?? [])
        .toSorted((a, b) => (place.get(a) ?? last) - (place.get(b) ?? last))
        .map(originOf),
  };
}

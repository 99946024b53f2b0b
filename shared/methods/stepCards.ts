/** The cards that a step works with: what was written in an earlier step, and what other activities left behind. */
import type { CardList } from "../doc/cardLists.ts";
import type { Card } from "../doc/cards.ts";
import { listOf } from "../doc/chart.ts";
import type { AgendaStep } from "./agenda.ts";

/** The list that a step of a method writes into, or says cards into: the first, where it offers several. */
export function listWrittenIn(agenda: readonly AgendaStep[], from: string): CardList {
  const source = agenda.find(({ step }) => step.id === from)?.step;
  if (source?.kind === "roundRobin") return source.list;
  return source?.kind === "write" ? (source.lists[0] ?? "ideas") : "ideas";
}

/**
 * What stands of the cards of an earlier step, also where that step was run again, with what was brought into the
 * activity from others; in the order in which they stand.
 * @param agenda the steps of the activity
 * @param from the step's id in its method
 */
export function cardsFrom(
  agenda: readonly AgendaStep[],
  activityId: string,
  rows: Iterable<Card>,
  from: string,
): Card[] {
  const keys = new Set(agenda.flatMap(({ key, step }) => (step.id === from ? [key] : [])));
  return listOf(activityId, rows, listWrittenIn(agenda, from)).filter(
    ({ stepId }) => stepId === "" || keys.has(stepId),
  );
}

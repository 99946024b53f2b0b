/** The DACUM chart: duties in order, each with its tasks, with the codes A, A-1 that follow from order. */
import { groupBy } from "../util/groupBy.ts";
import type { CardList } from "./cardLists.ts";
import type { Card } from "./cards.ts";
import { standingFor } from "./folding.ts";
import type { Group, OrderBy } from "./groups.ts";
import { byOrder } from "./order.ts";

export interface Task {
  readonly id: string;
  /** A-1 under the first duty; 0-1 while under none. */
  readonly code: string;
  readonly text: string;
  readonly card: Card;
  readonly duty: Duty | null;
}

export interface Duty {
  readonly id: string;
  readonly code: string;
  readonly title: string;
  readonly orderBy: OrderBy;
  readonly settledAt: number;
}

export interface ChartRow {
  readonly duty: Duty | null;
  readonly tasks: readonly Task[];
}

/** A to Z, then AA, AB: spreadsheet columns, `index` from 0. */
export function dutyCode(index: number): string {
  let rest = index + 1;
  let code = "";
  while (rest > 0) {
    code = String.fromCharCode(65 + ((rest - 1) % 26)) + code;
    rest = Math.floor((rest - 1) / 26);
  }
  return code;
}

/** The cards of one list of an activity that are not archived, nor folded into another. In no order. */
export function standingCards(activityId: string, rows: Iterable<Card>, list: CardList): Card[] {
  const here = [...rows].filter((card) => card.activityId === activityId);
  const standing = standingFor(here);
  return here.filter((card) => card.list === list && !card.archived && standing.get(card.id) === card.id);
}

/** The same in the order in which they stand. */
export function listOf(activityId: string, rows: Iterable<Card>, list: CardList): Card[] {
  return standingCards(activityId, rows, list).toSorted((a, b) =>
    byOrder({ id: a.id, order: a.place.order }, { id: b.id, order: b.place.order }),
  );
}

/** What was removed from the lists of an activity, the newest first: it can be brought back. */
export function removedCards(activityId: string, rows: Iterable<Card>): Card[] {
  return [...rows]
    .filter((card) => card.activityId === activityId && card.archived)
    .toSorted((a, b) => b.createdAt - a.createdAt || (a.id < b.id ? -1 : 1));
}

/**
 * The chart of one activity. Tasks whose duty is archived or unknown stand under no duty, in the first row, which is
 * left out when empty: a dangling parent is mended on reading and loses nothing.
 */
export function chart(
  activityId: string,
  rows: { groups: Iterable<Group>; cards: Iterable<Card> },
): readonly ChartRow[] {
  const duties = [...rows.groups]
    .filter((group) => group.activityId === activityId && !group.archived)
    .toSorted(byOrder)
    .map((group, index): Duty => ({
      id: group.id,
      code: dutyCode(index),
      title: group.title,
      orderBy: group.orderBy,
      settledAt: group.settledAt,
    }));
  const known = new Set(duties.map((duty) => duty.id));
  const byDuty = groupBy(standingCards(activityId, rows.cards, "tasks"), (card): string =>
    known.has(card.place.groupId) ? card.place.groupId : "",
  );
  const rowOf = (duty: Duty | null): ChartRow => ({
    duty,
    tasks: (byDuty.get(duty?.id ?? "") ?? [])
      .toSorted((a, b) => byOrder({ id: a.id, order: a.place.order }, { id: b.id, order: b.place.order }))
      .map((card, index) => ({
        id: card.id,
        code: `${duty?.code ?? "0"}-${index + 1}`,
        text: card.text,
        card,
        duty,
      })),
  });
  const loose = rowOf(null);
  return [...(loose.tasks.length > 0 ? [loose] : []), ...duties.map(rowOf)];
}

/** Every task of the chart in reading order. */
export function tasksOf(rows: readonly ChartRow[]): Task[] {
  return rows.flatMap((row) => row.tasks);
}

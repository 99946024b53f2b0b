/** What the room looks at within a step, as the desk steers it: a task, a duty, or a task of an earlier chart. */
import type { Card } from "../../shared/doc/cards.ts";
import { type ChartRow, type Task, tasksOf } from "../../shared/doc/chart.ts";
import { useChart, useControl, useRows } from "./SessionContext.tsx";

export type Focus =
  | { readonly kind: "task"; readonly task: Task }
  | { readonly kind: "duty"; readonly row: ChartRow }
  | { readonly kind: "prior"; readonly card: Card };

/** Undefined where the room looks at the whole chart, and where what it looked at is gone. */
export function useFocus(activityId: string): Focus | undefined {
  const { focusId } = useControl();
  const rows = useChart(activityId);
  const card = useRows("cards").get(focusId);
  if (focusId === "") return undefined;
  const row = rows.find(({ duty }) => duty?.id === focusId);
  if (row) return { kind: "duty", row };
  const task = tasksOf(rows).find(({ id }) => id === focusId);
  if (task) return { kind: "task", task };
  return card?.list === "prior" && card.activityId === activityId && !card.archived
    ? { kind: "prior", card }
    : undefined;
}

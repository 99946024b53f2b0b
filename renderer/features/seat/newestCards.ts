import { useMemo } from "react";
import type { Card } from "../../../shared/doc/cards.ts";
import { listOf } from "../../../shared/doc/chart.ts";
import { useRows } from "../../doc/SessionContext.tsx";

/** Newest first. Cards of the same moment, as an import's, stay in their order. */
export function newestFirst(cards: readonly Card[]): readonly Card[] {
  return cards.toSorted((a, b) => b.createdAt - a.createdAt);
}

/** The tasks of an activity. */
export function useNewestTasks(activityId: string): readonly Card[] {
  const rows = useRows("cards");
  return useMemo(() => newestFirst(listOf(activityId, rows.values(), "tasks")), [rows, activityId]);
}

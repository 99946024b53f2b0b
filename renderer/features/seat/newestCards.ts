import { useMemo } from "react";
import type { CardList } from "../../../shared/doc/cardLists.ts";
import type { Card } from "../../../shared/doc/cards.ts";
import { listOf } from "../../../shared/doc/chart.ts";
import { useRows } from "../../doc/SessionContext.tsx";

/** The cards of a list, newest first. Cards of the same moment, as an import's, stay in their order. */
export function newestCards(rows: Iterable<Card>, activityId: string, list: CardList = "tasks"): Card[] {
  return listOf(activityId, rows, list).toSorted((a, b) => b.createdAt - a.createdAt);
}

export function useNewestCards(activityId: string, list: CardList = "tasks"): readonly Card[] {
  const rows = useRows("cards");
  return useMemo(() => newestCards(rows.values(), activityId, list), [rows, activityId, list]);
}

import type { CardList } from "../../../shared/doc/cardLists.ts";
import { listOf, tasksOf } from "../../../shared/doc/chart.ts";
import { useChart, useRows } from "../../doc/SessionContext.tsx";
import type { Pickable } from "./CardPicker.tsx";

/** The cards of a list that one can be chosen from, in their order. */
export function usePickable(activityId: string, list: CardList): readonly Pickable[] {
  const chart = useChart(activityId);
  const rows = useRows("cards");
  if (list === "tasks") return tasksOf(chart);
  return listOf(activityId, rows.values(), list).map(({ id, text }) => ({ id, code: "", text }));
}

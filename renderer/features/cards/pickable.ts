import type { CardList } from "../../../shared/doc/cardLists.ts";
import type { Card } from "../../../shared/doc/cards.ts";
import { listOf, tasksOf } from "../../../shared/doc/chart.ts";
import { useChart, useRows } from "../../doc/SessionContext.tsx";
import type { Pickable } from "./CardPicker.tsx";

/**
 * The cards of a list that one can be chosen from, in their order.
 * @param among those that the room has before it; left out, the whole list
 */
export function usePickable(
  activityId: string,
  list: CardList,
  among?: readonly Card[],
): readonly Pickable[] {
  const chart = useChart(activityId);
  const rows = useRows("cards");
  if (list === "tasks") return tasksOf(chart);
  const cards = among?.filter((card) => card.list === list) ?? listOf(activityId, rows.values(), list);
  return cards.map(({ id, text }) => ({ id, code: "", text }));
}

import { useMemo } from "react";
import { listOf } from "../../../shared/doc/chart.ts";
import { useRows } from "../../doc/SessionContext.tsx";

/** How many tasks of an earlier chart an activity keeps to compare with. */
export function useKeptForComparing(activityId: string): number {
  const cards = useRows("cards");
  return useMemo(() => listOf(activityId, cards.values(), "prior").length, [activityId, cards]);
}

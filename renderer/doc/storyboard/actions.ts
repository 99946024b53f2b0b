/** The action plan of an activity, for the desk, seats and the stage. */
import { useMemo } from "react";
import { actionsOf, type PlannedAction } from "../../../shared/doc/actionPlan.ts";
import { useRows } from "../SessionContext.tsx";

export function useActions(activityId: string): readonly PlannedAction[] {
  const rows = useRows("actionPlan");
  return useMemo(() => actionsOf(rows.values(), activityId), [rows, activityId]);
}

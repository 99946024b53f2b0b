/** The action plan of an activity, for the desk, seats and the stage. */
import { useMemo } from "react";
import { actionsOf, dueDay, type PlannedAction } from "../../../shared/doc/actionPlan.ts";
import type { Formats } from "../../../shared/i18n/formats.ts";
import { useRows } from "../SessionContext.tsx";

export function useActions(activityId: string): readonly PlannedAction[] {
  const rows = useRows("actionPlan");
  return useMemo(() => actionsOf(rows.values(), activityId), [rows, activityId]);
}

/** A day as the language writes it, or the words it was said in; "" where nothing was said. */
export function dueWords(due: string, formats: Formats): string {
  const day = dueDay(due);
  return day === null ? due : formats.day(day);
}

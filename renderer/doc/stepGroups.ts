/** The groups of a step, for the screens. */
import { useMemo } from "react";
import type { ControlPlace } from "../../shared/doc/control.ts";
import { groupingId, type GroupingRow } from "../../shared/doc/groupings.ts";
import { groupingsBefore } from "../../shared/methods/stepGroups.ts";
import { useRows } from "./SessionContext.tsx";
import { useAgendaSteps } from "./steps.ts";

export function useGrouping(at: ControlPlace): GroupingRow | undefined {
  return useRows("groupings").get(groupingId(at));
}

/** What steps before this one were grouped as, the latest last. */
export function useGroupingsBefore({ activityId, stepId }: ControlPlace): readonly GroupingRow[] {
  const rows = useRows("groupings");
  const agenda = useAgendaSteps(activityId);
  return useMemo(
    () => groupingsBefore(rows, agenda, { activityId, stepId }),
    [rows, agenda, activityId, stepId],
  );
}

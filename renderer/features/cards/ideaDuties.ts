import { useMemo } from "react";
import type { Duty } from "../../../shared/doc/chart.ts";
import { dutyOfIdeas } from "../../../shared/doc/dutyIdeas.ts";
import { useChart, useRows } from "../../doc/SessionContext.tsx";

/** The standing duty that was made of each idea, with its code. */
export function useIdeaDuties(activityId: string): ReadonlyMap<string, Duty> {
  const chart = useChart(activityId);
  const groups = useRows("groups");
  return useMemo(() => {
    const duties = new Map(chart.flatMap(({ duty }) => (duty ? [[duty.id, duty] as const] : [])));
    return new Map(
      [...dutyOfIdeas(activityId, groups.values())].flatMap(([ideaId, dutyId]) => {
        const duty = duties.get(dutyId);
        return duty ? [[ideaId, duty] as const] : [];
      }),
    );
  }, [activityId, chart, groups]);
}

import { useMemo } from "react";
import type { Duty } from "../../../shared/doc/chart.ts";
import { useChart, useRows } from "../../doc/SessionContext.tsx";

/** The standing duty that was made of each idea. */
export function useIdeaDuties(activityId: string): ReadonlyMap<string, Duty> {
  const chart = useChart(activityId);
  const groups = useRows("groups");
  return useMemo(
    () =>
      new Map(
        chart.flatMap(({ duty }) => {
          const originId = duty ? (groups.get(duty.id)?.originId ?? "") : "";
          return duty && originId !== "" ? [[originId, duty] as const] : [];
        }),
      ),
    [chart, groups],
  );
}

/** Whose part of the storyboard the room looks at in a share round, for the desk, seats and the stage. */
import { useMemo } from "react";
import { type ShareStop, shareStopAt, shareStops } from "../../../shared/storyboard/sharing.ts";
import { useWords } from "../../i18n/Language.tsx";
import { useControl } from "../SessionContext.tsx";
import { useBoard } from "./board.ts";
import { useSectionNames } from "./sectionNames.ts";

export function useShareRound(activityId: string): {
  readonly stops: readonly ShareStop[];
  /** Undefined while the room looks at the whole storyboard. */
  readonly now: ShareStop | undefined;
  /** "Table 2: Week 3 and Week 4", or the section's own name. */
  readonly nameOf: (stop: ShareStop) => string;
} {
  const { t, formats } = useWords();
  const names = useSectionNames(activityId);
  const board = useBoard(activityId);
  const { focusId } = useControl();
  const stops = useMemo(() => shareStops(board), [board]);
  return {
    stops,
    now: shareStopAt(stops, focusId),
    nameOf({ table, rows }) {
      const sections = formats.names(rows.map(({ section }) => names.get(section.id) ?? ""));
      return table > 0 ? t("actionPlan.share.tableStop", { table, sections }) : sections;
    },
  };
}

/** What the sections of a storyboard are called, in the language of this device. */
import { useMemo } from "react";
import { UNIT_TERMS } from "../../../shared/storyboard/cardTerms.ts";
import { useWords } from "../../i18n/Language.tsx";
import { useBoard, useStoryboard } from "./board.ts";
import { sectionNames } from "./boardWords.ts";

/** The name of a storyboard's unit, such as "Week". */
export function useUnitName(activityId: string): string {
  const { language } = useWords();
  return UNIT_TERMS[useStoryboard(activityId).unit].title[language];
}

/** The names of a storyboard's sections by their ids, and under "" of what lies beside the board. */
export function useSectionNames(activityId: string): ReadonlyMap<string, string> {
  const { t, language } = useWords();
  const board = useBoard(activityId);
  const { unit } = useStoryboard(activityId);
  return useMemo(() => sectionNames(board, unit, { t, language }), [board, unit, t, language]);
}

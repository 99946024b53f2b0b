/** What the sections of a storyboard are called, in the language of this device. */
import type { BoardSection } from "../../../shared/doc/storyboards.ts";
import { UNIT_TERMS } from "../../../shared/storyboard/cardTerms.ts";
import { sectionTitle } from "../../../shared/storyboard/moves.ts";
import { useWords } from "../../i18n/Language.tsx";
import { useStoryboard } from "./board.ts";

/** The name of a storyboard's unit, such as "Week". */
export function useUnitName(activityId: string): string {
  const { language } = useWords();
  return UNIT_TERMS[useStoryboard(activityId).unit].title[language];
}

/** Names a section by its title and its place on the board, from 0. */
export function useSectionName(
  activityId: string,
): (section: Pick<BoardSection, "title">, index: number) => string {
  const { language } = useWords();
  const { unit } = useStoryboard(activityId);
  return (section, index) => sectionTitle(section, index, unit, language);
}

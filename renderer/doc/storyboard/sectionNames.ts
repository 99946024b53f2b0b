/** What the sections of a storyboard are called: by their title, or else by their unit and place. */
import type { BoardSection } from "../../../shared/doc/storyboards.ts";
import { UNIT_TERMS } from "../../../shared/storyboard/cardTerms.ts";
import { useWords } from "../../i18n/Language.tsx";
import { useStoryboard } from "./board.ts";

/** The name of a section's unit, such as "Week", in the language of this device. */
export function useUnitName(activityId: string): string {
  const { language } = useWords();
  return UNIT_TERMS[useStoryboard(activityId).unit].title[language];
}

/** @param index the section's place on the board, from 0 */
export function sectionName(section: Pick<BoardSection, "title">, index: number, unitName: string): string {
  const numbered = `${unitName} ${index + 1}`;
  const title = section.title.trim();
  return title === "" || title === numbered ? numbered : `${numbered} · ${title}`;
}

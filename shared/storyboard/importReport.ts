/** What a storyboard made elsewhere could not bring as it stands, in sentences, for the command line and the desk. */
import { MINUTES_LIMIT } from "../doc/learningCards.ts";
import type { Language, Translate } from "../i18n/translator.ts";
import { MODE_TERMS } from "./cardTerms.ts";
import { MODES } from "./learningTypes.ts";
import type { StoryboardPlan } from "./planStoryboard.ts";

export interface ReportedRow {
  readonly row: number;
  readonly why: string;
}

/** The rows that make no card, and those that were read otherwise; each in the order of the file. */
export function importReport(
  { leftOut, notes }: Pick<StoryboardPlan, "leftOut" | "notes">,
  { t, language }: { readonly t: Translate; readonly language: Language },
): { readonly leftOut: readonly ReportedRow[]; readonly notes: readonly ReportedRow[] } {
  const takenWords = (taken: string): string => {
    const mode = MODES.find((each) => each === taken);
    return mode ? MODE_TERMS[mode].title[language].toLocaleLowerCase(language) : taken;
  };
  return {
    leftOut: leftOut.map(({ row, reason, what }) => ({
      row,
      why: t(`storyboardImport.why.${reason}`, { what }),
    })),
    notes: notes.map(({ row, reason, what, taken }) => ({
      row,
      why: t(`storyboardImport.note.${reason}`, { what, taken: takenWords(taken), limit: MINUTES_LIMIT }),
    })),
  };
}

/** The outcomes of the blueprint that a storyboard made elsewhere names, by number or by wording. */
import { OUTCOMES_LIMIT } from "../doc/learningCards.ts";
import { foldWords } from "../tasklist/foldText.ts";
import { similarTo } from "../wording/similar.ts";
import type { RowNote } from "./readStoryboardCsv.ts";

export interface Outcome {
  readonly id: string;
  readonly text: string;
}

/** LO1, "Outcome 2", "RA 3", "4.": the number of an outcome in the blueprint's list. */
const CODE = /^(?:c?lo|ilo|o|ra|r|outcome|learning outcome|resultat|resultat d apprentissage)? ?(\d{1,3})$/;

function numberIn(code: string): number {
  return Number(CODE.exec(foldWords(code))?.[1] ?? 0);
}

/** The codes of a part in which several stand with commas or blanks between: "LO1, LO3"; else the part as it is. */
function codesIn(part: string): readonly string[] {
  const codes = part.split(/\s*[,/&+]\s*|\s+(?:and|et)\s+/i);
  return codes.every((code) => numberIn(code) > 0) ? codes : [part];
}

export type Noting = (reason: RowNote["reason"], what: string, taken?: string) => void;

/**
 * The outcomes that the words of a row mean, each once; those that are close or unknown are noted.
 * @param outcomes those that stand in the blueprint, in order: LO1 is the first
 */
export function outcomeIdsOf(given: readonly string[], outcomes: readonly Outcome[], note: Noting): string[] {
  const ids = given.flatMap(codesIn).flatMap((word): string[] => {
    const numbered = outcomes[numberIn(word) - 1];
    const found = numbered ? ({ kind: "same", other: numbered } as const) : similarTo(word, outcomes);
    if (!found) note("unknownOutcome", word);
    else if (found.kind === "close") note("closeOutcome", word, found.other.text);
    return found ? [found.other.id] : [];
  });
  return [...new Set(ids)].slice(0, OUTCOMES_LIMIT);
}

/** Words that head the columns of rating tables, in English and French, without accents; the likeliest first. */
import { columnNames, type Table } from "../tasklist/readTable.ts";
import { sameWording } from "../tasklist/foldText.ts";

export const RATING_COLUMNS = [
  "rater",
  "sector",
  "code",
  "importance",
  "frequency",
  "difficulty",
  "organization",
] as const;
export type RatingColumn = (typeof RATING_COLUMNS)[number];

const listed = (words: string): readonly string[] => words.split(", ").map(sameWording);

const HEADINGS: Readonly<Record<RatingColumn, readonly string[]>> = {
  rater: listed(
    "rater, rater name, rater id, rated by, respondent, participant, reviewer, evaluator, judge, expert, person, name, " +
      "evaluateur, evaluatrice, evaluateur trice, cote par, repondant, repondante, participante, personne, juge, nom",
  ),
  sector: listed(
    "sector, sectors, stakeholder group, stakeholder, group, secteur, secteurs, groupe, partie prenante",
  ),
  code: listed(
    "task code, code, code de tache, code de la tache, code tache, task no, task number, task id, no de tache, " +
      "numero de tache, no de la tache, numero de la tache, task, tache, id, no, nr, number, numero",
  ),
  importance: listed("importance, importance rating, cote d importance, importance cote, imp"),
  frequency: listed("frequency, frequency rating, frequence, cote de frequence, frequence cote, freq"),
  difficulty: listed(
    "difficulty, learning difficulty, difficulty to learn, difficulty rating, difficulte, difficulte d apprentissage, " +
      "cote de difficulte, diff",
  ),
  organization: listed("organization, organisation, organisme, employer, employeur, company, entreprise"),
};

/** "Importance (1-5)" heads the column of importance, and "taskCode" that of codes. */
function heading(name: string): string {
  return sameWording(name.replace(/[([].*/, ""));
}

/** Where each column stands, as far as its heading is known; of two that fit, the likelier heading. */
export function ratingColumns(table: Table): ReadonlyMap<RatingColumn, number> {
  const names = columnNames(table, true).map(heading);
  const found = new Map<RatingColumn, number>();
  for (const column of RATING_COLUMNS) {
    const at = HEADINGS[column].map((word) => names.indexOf(word)).find((index) => index !== -1);
    if (at !== undefined) found.set(column, at);
  }
  return found;
}

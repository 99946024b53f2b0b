/** Words that head the columns of task lists, in English and French, as foldWords makes them. */
import { foldWords } from "./foldText.ts";

const TASK =
  "task, tasks, task statement, task statements, task description, tache, taches, enonce de tache, " +
  "enonce de la tache, enonces de taches, description de la tache";

const DUTY =
  "duty, duties, duty area, duty title, fonction, fonctions, domaine, domaines, domaine de " +
  "responsabilite, domaine de competence, champ de responsabilite, attribution, attributions";

const OTHER =
  "id, nr, number, code, task id, task no, task number, task code, task type, type, statement, " +
  "activity, activities, description, title, name, date, category, comments, notes, importance, " +
  "frequency, difficulty, hours, author, card, cards, text, idea, ideas, numero, no de tache, enonce, " +
  "enonces, activite, activites, titre, nom, categorie, commentaire, commentaires, remarque, remarques, " +
  "frequence, difficulte, heures, auteur, carte, cartes, texte, idee, idees, occupation, profession, " +
  "duty id";

const listed = (words: string): ReadonlySet<string> => new Set(words.split(", "));

const taskHeaders = listed(TASK);
const dutyHeaders = listed(DUTY);
const allHeaders = listed(`${TASK}, ${DUTY}, ${OTHER}`);

export function isTaskHeader(cell: string): boolean {
  return taskHeaders.has(foldWords(cell));
}

export function isDutyHeader(cell: string): boolean {
  return dutyHeaders.has(foldWords(cell));
}

/** Whether a cell is, word for word, a usual column heading. */
export function isKnownHeader(cell: string): boolean {
  return allHeaders.has(foldWords(cell));
}

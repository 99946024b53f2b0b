import type { Wording } from "../wording.ts";
import type { occupation as en } from "../en/occupation.ts";

export const occupation: Wording<typeof en> = {
  intro:
    "Entendez-vous sur le métier avant que quiconque n’écrive une tâche. La salle voit chaque ligne à mesure que vous l’écrivez, et le plan de microcertification la reprend.",
  lines: "Le métier",
  help: {
    title: "Le nom qu’emploient les gens qui font le travail, au singulier. Ni niveau, ni employeur.",
    definition:
      "Une phrase : qui fait quoi, pour qui et à quelle fin. Une personne de l’extérieur doit y reconnaître le métier.",
    scopeIn: "Les milieux, les clientèles et les genres de travail qui en font partie. Un par ligne.",
    scopeOut:
      "Ce qu’on pourrait s’attendre à trouver ici et qui n’y sera pas : les métiers voisins, les cas particuliers.",
    place: "De qui le métier relève, qui travaille à ses côtés et s’il dirige d’autres personnes.",
    relatedJobs:
      "D’autres titres pour à peu près le même travail, et les métiers d’où l’on vient ou vers lesquels on va.",
  },
  before: "Avant la journée",
  priorHelp:
    "Une charte antérieure, un profil ou une liste de tâches de ce métier peuvent être apportés dès maintenant. Ils restent de côté, et vous comparez une fois que la salle a sa propre charte; personne d’autre ne les voit avant.",
  importPrior: "Importer une charte antérieure…",
  priorKept_one: "{{count, number}} tâche d’une charte antérieure est gardée pour la comparaison.",
  priorKept_other: "{{count, number}} tâches d’une charte antérieure sont gardées pour la comparaison.",
  priorFirst: "Pour cela, ajoutez d’abord une activité au programme.",
  toPanel: "Vérifier la composition du groupe",
  seat: {
    none: "Rien n’est écrit pour l’instant. Les lignes paraissent ici à mesure que la personne qui anime les écrit.",
  },
  stage: {
    none: "Quel métier décrivons-nous?",
  },
};

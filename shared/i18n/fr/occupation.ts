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
  toPanel: "Vérifier la composition du groupe",
  seat: {
    none: "Rien n’est écrit pour l’instant. Les lignes paraissent ici à mesure que la personne qui anime les écrit.",
  },
  stage: {
    none: "Quel métier décrivons-nous?",
  },
};

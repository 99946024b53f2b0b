import type { boardFigures as english } from "../en/boardFigures.ts";
import type { Wording } from "../wording.ts";

export const boardFigures: Wording<typeof english> = {
  title: "Chiffres",
  none: "Aucune carte du tableau n’a encore de minutes.",
  total: "Toutes les cartes du tableau : {{length}} pour une personne.",
  without_one: "{{count, number}} carte n’a pas encore de minutes :",
  without_other: "{{count, number}} cartes n’ont pas encore de minutes :",
  byType: "Par type d’apprentissage",
  byMode: "Selon la façon dont le temps est passé",
  bySection: "Charge et évaluation",
  bySectionLimit: "Charge et évaluation, avec la limite de {{length}} par semaine",
  type: "Type d’apprentissage",
  mode: "Façon de passer le temps",
  time: "Temps",
  share: "Part",
  limit: "Limite",
  within: "respectée",
  over: "dépassée",
  formative: "Formatif",
  summative: "Sommatif",
  load: "{{cards}}, {{length}}",
  blend: "D’après les minutes, {{online}} est en ligne.",
  either: "Sur ce temps, {{length}} compte à moitié, car ce peut être l’un ou l’autre.",
  findings: "Étoiles et résultats",
  noOutcomes: "Le plan n’a pas encore de résultats : il n’y a rien à comparer.",
  open_one: "{{count, number}} point reste ouvert. Il n’empêche rien.",
  open_other: "{{count, number}} points restent ouverts. Ils n’empêchent rien.",
  allCovered_one: "Le résultat a une étoile d’or, précédée d’une pratique ou d’une étoile d’argent.",
  allCovered_other:
    "Les {{count, number}} résultats ont tous une étoile d’or, précédée d’une pratique ou d’une étoile d’argent.",
  check: {
    outcomeWithoutCard: "{{outcome}} : aucune carte n’y répond. Liez-en une ou posez-en une.",
    outcomeWithoutSummative:
      "{{outcome}} : rien de ce qui compte ne le montre. Donnez une étoile d’or à l’une de ses cartes.",
    summativeUnprepared:
      "{{outcome}} : avant « {{card}} », ni mise en pratique ni étoile d’argent. Posez-en une avant.",
    outcomeGone: "« {{card}} » répond à un résultat qui n’est plus dans le plan. Ouvrez-la pour la délier.",
  },
};

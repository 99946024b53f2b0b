import type { Wording } from "../wording.ts";
import type { outcomes as en } from "../en/outcomes.ts";

export const outcomes: Wording<typeof en> = {
  intro:
    "Ce que les personnes apprenantes savent faire à la fin, comment on l’évalue et combien d’heures cela leur demande.",
  outcome: {
    emptyTitle: "Aucun résultat d’apprentissage pour l’instant",
    emptyText:
      "Ajoutez-en un dans vos mots, ou tirez-en une ébauche d’une compétence et changez-en le texte.",
    add: "Ajouter un résultat",
    draft: "Ébauche à partir d’une compétence…",
    draftAll_one: "La compétence sans résultat ({{count, number}})",
    draftAll_other: "Les {{count, number}} compétences sans résultat",
    field: "Résultat d’apprentissage",
    answersTo: "Répond à ces compétences",
    noCompetencies: "Aucune compétence n’est encore écrite.",
    heading: "Résultat {{code}}",
    remove: "Retirer",
    removeNamed: "Retirer le résultat {{code}}",
    noText: "pas encore écrit",
    advice: "Conseils sur la formulation : {{outcome}}",
  },
  take: {
    open: "Reprendre d’une activité…",
    title: "Faire des résultats avec les idées retenues",
    activity: "Activité",
    ideas: "Idées retenues : {{activity}}",
    there: "C’est déjà le résultat {{code}}.",
    add_one: "Ajouter {{count, number}} résultat",
    add_other: "Ajouter {{count, number}} résultats",
    none: "Rien à ajouter",
    cancel: "Annuler",
    said_one: "{{count, number}} résultat a été ajouté.",
    said_other: "{{count, number}} résultats ont été ajoutés.",
  },
  assessment: {
    emptyTitle: "Aucune évaluation pour l’instant",
    emptyText:
      "Une microcertification demande au moins une évaluation sommative selon une norme établie. Faites-la aussi proche du travail que possible.",
    add: "Ajouter une évaluation",
    heading: "Évaluation {{code}}",
    title: "Titre",
    kind: "Type",
    task: "Tâche authentique",
    taskHelp: "Ce que fait la personne apprenante, aussi proche du travail que possible",
    criteria: "Critères",
    criteriaHelp: "La norme selon laquelle elle est jugée",
    covers: "Couvre ces résultats",
    noOutcomes: "Aucun résultat d’apprentissage n’est encore écrit.",
    validation: "Employeur ou partenaire",
    validationBy: "Qui l’a examinée",
    remove: "Retirer",
    removeNamed: "Retirer l’évaluation {{code}}",
  },
  modules: {
    title_one: "Modules ({{count, number}})",
    title_other: "Modules ({{count, number}})",
    help: "Ils viennent des scénarimages, sous « Conception pédagogique », qui en donnent aussi la durée.",
    differs:
      "Les heures ci-dessous ne sont pas la somme des modules. Remettez le scénarimage dans le plan, ou laissez les heures telles quelles.",
    name: "Titre du module",
    description: "De quoi il s’agit",
    noTime: "Pas encore de minutes.",
    part: "{{row}} : {{length}}",
    from: "Du scénarimage de {{activity}}",
    remove: "Retirer",
    removeNamed: "Retirer le module : {{title}}",
  },
  hours: {
    help: "Heures d’une personne apprenante. Laissez vide ce qui ne s’applique pas; les décimales prennent une virgule ou un point.",
    wrong: "Écrivez les heures en chiffres, par exemple 7,5. D’ici là, la valeur précédente reste.",
    mode: "Par exemple : forum de discussion, travail à deux sur place",
    totalLabel: "Total des heures :",
    none: "Aucune heure inscrite pour l’instant.",
    total_one: "{{count, number}} heure",
    total_other: "{{count, number}} heures",
    within:
      "Une microcertification demande moins de {{limit, number}} heures : celle-ci respecte cette limite.",
    beyond:
      "Une microcertification demande moins de {{limit, number}} heures : ce n’est pas le cas de celle-ci. Raccourcissez-la ou divisez-la.",
    limit: "Une microcertification demande moins de {{limit, number}} heures.",
  },
};

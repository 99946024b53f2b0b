import type { Wording } from "../wording.ts";
import type { stage as en } from "../en/stage.ts";

export const stage: Wording<typeof en> = {
  join: {
    title: "Prenez place avec votre téléphone",
    scan: "Balayez ce carré avec l’appareil photo.",
    or: "Ou ouvrez cette adresse et tapez le code.",
    address: "Adresse",
    code: "Code",
    qr: "Code QR de la salle. Il ouvre {{url}}.",
    wifi: "Utilisez le même Wi-Fi que cet ordinateur.",
  },
  closed: "La salle n’est pas encore ouverte. On l’ouvre à partir du poste d’animation.",
  waiting: "En attente de Charrette sur cet ordinateur…",
  noWorkshop: "Ouvrez la scène à partir du poste d’animation.",
  welcome: "Bienvenue",
  people_one: "{{count, number}} personne dans la salle",
  people_other: "{{count, number}} personnes dans la salle",
  tasks_one: "{{count, number}} tâche",
  tasks_other: "{{count, number}} tâches",
  more: "et {{count, number}} de plus",
  moreDuties_one: "et {{count, number}} fonction de plus",
  moreDuties_other: "et {{count, number}} fonctions de plus",
  write: {
    ofList: "{{list}} : {{count, number}}",
  },
  cluster: {
    unplaced_one: "{{count, number}} tâche pas encore sous une fonction",
    unplaced_other: "{{count, number}} tâches pas encore sous une fonction",
  },
  rate: {
    finished: "{{done, number}} sur {{count, number}} ont terminé",
    nobody: "Personne ne cote pour l’instant",
    scores_one: "{{count, number}} personne a coté cette tâche",
    scores_other: "{{count, number}} personnes ont coté cette tâche",
    notPerformed: "pas le travail de {{count, number}} de ces personnes",
    ratings: "{{done, number}} cotes sur {{count, number}}",
  },
  select: {
    selected_one: "{{count, number}} retenue",
    selected_other: "{{count, number}} retenues",
    leftOut_one: "{{count, number}} écartée",
    leftOut_other: "{{count, number}} écartées",
    open_one: "{{count, number}} à décider",
    open_other: "{{count, number}} à décider",
    none: "Aucune tâche n’est encore retenue.",
  },
  combine: {
    none: "Cette liste est vide pour l’instant.",
  },
  compose: {
    none: "Aucune compétence n’est encore écrite.",
    empty: "En cours d’écriture…",
    count_one: "{{count, number}} compétence",
    count_other: "{{count, number}} compétences",
  },
};

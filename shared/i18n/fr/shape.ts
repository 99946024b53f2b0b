import type { shape as english } from "../en/shape.ts";
import type { Wording } from "../wording.ts";

export const shape: Wording<typeof english> = {
  title: { before: "Ce que l’on dessine, avant", after: "Ce que l’on dessine, après" },
  settled: { before: "La forme du groupe, avant", after: "La forme du groupe, après" },
  shapes: "Formes",
  own: "votre forme",
  rings: "De 0, rien, à {{most, number}}, le plus. Les unes par rapport aux autres, et non selon la durée.",
  blend: "Dosage, du tout en présence au tout en ligne",
  unsaid: "non précisé",
  online: "{{share}} en ligne",
  faceToFace: "En présence",
  allOnline: "En ligne",
  drawn: "{{done, number}} sur {{count, number}} ont dessiné une forme",
  missing: "Pas encore : {{names}}.",
  show: "Montrer toutes les formes ensemble",
  hide: "Revenir à la forme de chaque personne",
  showHelp: "L’écran de salle et les téléphones les montrent sans noms.",
  together: "Toutes les formes ensemble",
  spread: "Les écarts, le plus grand d’abord",
  lowest: "La plus basse",
  median: "Au milieu",
  highest: "La plus haute",
  notSettled: "Pas encore convenue. Parlez d’abord, puis prenez le milieu ou réglez-la ici.",
  takeMedians: "Prendre le milieu de ce qui a été dessiné",
  paper: "Entrer une forme dessinée sur papier",
  paperFor: "Dessinée par",
  paperNobody: "Choisir une personne",
  asTable: "En tableau",
  computedHelp:
    "Ce que le groupe a dessiné avant et après et, à côté, ce que disent les minutes des cartes. Cette dernière suit les cartes; elle ne change jamais ce qui a été dessiné.",
};

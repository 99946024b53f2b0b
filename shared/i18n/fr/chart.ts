import type { chart as en } from "../en/chart.ts";
import type { Wording } from "../wording.ts";

export const chart: Wording<typeof en> = {
  kind: "Charte DACUM",
  unnamed_one: "{{count, number}} personne non nommée",
  unnamed_other: "{{count, number}} personnes non nommées",
  facilitation: "Animation",
  institution: "Établissement",
  date: "Date",
  days: "du {{first}} au {{last}}",
  legendCodes:
    "A, B, C : les fonctions dans leur ordre. A-1, A-2, A-3 : les tâches de la fonction A dans leur ordre.",
  legendCore: "Contour épais : tâche essentielle, que toutes les personnes du métier effectuent.",
  tooSmall:
    "Les tâches sont composées en moins de {{size, number}} points pour tenir toutes : une feuille plus grande se lit mieux.",
  description:
    "Charte DACUM de « {{title}} ». Fonctions : {{duties, number}}. Tâches : {{tasks, number}}. Les fonctions sont dans la colonne de gauche, les tâches de chacune à sa droite.",
  intro:
    "Le métier sur une seule feuille, comme au mur : les fonctions à gauche, leurs tâches à droite. Elle suit chaque changement.",
  emptyTitle: "Il n’y a pas encore de charte",
  emptyText:
    "La charte se dessine à partir des fonctions et des tâches. Recueillez ou importez des tâches, placez-les sous des fonctions : elle apparaît ici, prête pour le mur.",
  toTasks: "Aller aux tâches et fonctions",
  view: "Présentation",
  drawing: "Dessin",
  outline: "Plan détaillé",
  paper: "Feuille",
  paperOf: {
    a0: "A0 (1189 × 841 mm)",
    a1: "A1 (841 × 594 mm)",
    a2: "A2 (594 × 420 mm)",
    a3: "A3 (420 × 297 mm)",
    ansiD: "ANSI D (34 × 22 po)",
    ansiE: "ANSI E (44 × 34 po)",
    archD: "ARCH D (36 × 24 po)",
    archE: "ARCH E (48 × 36 po)",
    screen: "Pour l’écran, aussi haute qu’il le faut",
  },
  textSize: "Tâches en {{size, number}} points",
  smaller: "Plus petit",
  larger: "Plus grand",
  fit: "Largeur de la fenêtre",
  zoom: "{{percent, number}} %",
  scroller: "La feuille",
  savePdf: "Enregistrer en PDF",
  saveSvg: "Enregistrer en SVG",
  noTasks: "Pas encore de tâches.",
  coreMark: "tâche essentielle",
};

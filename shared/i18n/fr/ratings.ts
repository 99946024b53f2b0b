import type { Wording } from "../wording.ts";
import type { ratings as en } from "../en/ratings.ts";

export const ratings: Wording<typeof en> = {
  intro:
    "Ce que le groupe dit de chaque tâche, en chiffres : discutez d’abord des tâches sur lesquelles les avis diffèrent.",
  onlyHere: "Seul cet écran montre les chiffres. À sa place, chaque personne ne voit que ses propres cotes.",
  emptyTitle: "Il n’y a encore aucune tâche à coter",
  emptyText:
    "Écrivez ou importez d’abord des tâches et placez-les sous des fonctions. Amenez ensuite la salle à « {{step}} ».",
  unratedTitle: "Personne n’a encore coté de tâche",
  unratedText:
    "Ouvrez la salle et amenez-la à « {{step}} ». Les chiffres apparaissent ici à mesure que les gens cotent.",
  order: "Ordre",
  by: { code: "Code", importance: "Importance", disagreement: "Désaccord" },
  show: "Afficher",
  inPlay: "Sous une fonction ou cotées ({{count, number}})",
  all: "Toutes les tâches ({{count, number}})",
  caption: "Chiffres de chaque tâche. Les cotes vont de 1 à 5.",
  table: "Chiffres des cotes",
  code: "Code",
  n: "n",
  median: "Méd.",
  medianFull: "Médiane",
  mean: "Moy.",
  high: "4+",
  highFull: "Part des cotes à 4 ou 5",
  spread: "Écart",
  spreadFull: "Écart entre le premier et le troisième quartile",
  nFull: "Nombre de cotes",
  notPerformed: "Pas leur travail",
  legend:
    "n : personnes qui ont donné une cote. Méd. : médiane. Moy. : moyenne. 4+ : part des cotes à 4 ou 5. Écart : distance entre le premier et le troisième quartile. Pas leur travail : personnes qui n’effectuent pas cette tâche; leurs cotes ne comptent nulle part.",
  differ: "Les avis diffèrent sur : {{what}}",
  rarely: "Moins de 60 % des personnes qui ont coté effectuent cette tâche",
  progress: "Qui a coté",
  progressNobody: "Personne n’est encore dans la salle.",
  progressOf: "{{done, number}} sur {{all, number}}",
  finished: "terminé",
};

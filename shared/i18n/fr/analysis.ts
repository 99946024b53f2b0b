import type { Wording } from "../wording.ts";
import type { analysis as en } from "../en/analysis.ts";

export const analysis: Wording<typeof en> = {
  intro:
    "Décomposez chaque tâche retenue avec les personnes qui la font. Ce qu’elles disent ici nourrit les critères, les évaluations et les activités d’apprentissage.",
  emptyTitle: "Aucune tâche n’est encore retenue",
  emptyText: "Retenez d’abord des tâches : celles qui sont retenues s’analysent ici, une à la fois.",
  goToSelection: "Aller à la sélection",
  tasks: "Tâches retenues",
  begun: "Commencées : {{done, number}} sur {{count, number}}",
  answered: "{{done, number}} réponses sur {{count, number}}",
  notBegun: "Pas commencée",
  roomSees: "La salle voit cette tâche et ces questions, pas ce que vous notez.",
  roomWaits: "La salle est à cette étape et attend une tâche à regarder.",
  showToRoom: "Montrer cette tâche à la salle",
  roomElsewhere: "La salle est à une autre étape : elle ne voit pas quelle tâche vous analysez.",
  previous: "Tâche précédente",
  next: "Tâche suivante",
  questions: "Questions",
  ask: {
    steps: "Que faites-vous, une étape après l’autre?",
    standard:
      "À quoi voyez-vous que c’est bien fait? Avec quelle qualité, en combien de temps, selon quelle règle?",
    tools: "Que vous faut-il sous la main?",
    safety: "Qu’est-ce qui peut blesser quelqu’un ou briser quelque chose, et que faites-vous pour l’éviter?",
    decisions: "Que devez-vous décider en cours de route?",
    cues: "Que voyez-vous, entendez-vous ou mesurez-vous qui vous dit quoi faire ensuite?",
    errors: "Qu’est-ce qui tourne mal quand on décide mal ou qu’on débute?",
  },
  dimensions: "Cinq dimensions de la compétence",
  dimensionsHelp: "En plus de la tâche elle-même. Une courte note suffit; laissez vide ce qui n’ajoute rien.",
  prompt: {
    completeTasks: "Que faut-il savoir et savoir faire pour atteindre la qualité attendue?",
    manageTasks:
      "Comment s’insère-t-elle parmi les autres tâches : ordre, temps, plusieurs choses à la fois?",
    handleContingencies: "Et si les choses tournent mal, changent ou ne sont pas comme prévu?",
    jobRole: "Avec qui faut-il s’entendre, et qu’attendent ces personnes?",
    workEnvironment: "Où se fait-elle, dans quelles conditions, selon quelles règles et habitudes du lieu?",
  },
  offered: "Dans la liste « {{list}} »",
  offer: "Ajouter « {{item}} »",
  noFocus: "La personne qui anime choisit la première tâche.",
  speak: "Dites-le à voix haute : la personne qui anime le note.",
};

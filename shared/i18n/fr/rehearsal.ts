import type { rehearsal as english } from "../en/rehearsal.ts";
import type { Wording } from "../wording.ts";

export const rehearsal: Wording<typeof english> = {
  title: "Répétition : {{title}}",
  panellist: "Spécialiste {{number}} (simulation)",
  banner: "Répétition : rien ici ne fait foi",
  start: "Répéter cet atelier",
  startHelp:
    "Crée une copie de ce programme avec un groupe simulé de {{people}} personnes, pour essayer la journée à l’avance. Les noms et les cartes restent ici, et rien de la répétition ne revient dans cet atelier.",
  panel: "Groupe simulé",
  work: "Laisser le groupe travailler",
  help: "Le groupe écrit, cote et vote comme le feraient des gens, toujours au sujet du travail de barista dans un café.",
  done_one: "Le groupe a donné {{count, number}} réponse.",
  done_other: "Le groupe a donné {{count, number}} réponses.",
  idle: {
    desk: "Cette étape se fait au poste d’animation : le groupe regarde et ne fait rien.",
    talk: "À cette étape, on écoute ou on discute : le groupe n’a rien à écrire.",
    done: "Le groupe a répondu à tout et n’a rien à ajouter.",
    noTasks: "Il n’y a encore aucune tâche sur laquelle le groupe pourrait répondre.",
    noCards: "Il n’y a encore aucune carte sur laquelle le groupe pourrait répondre.",
    noQuestion: "Posez d’abord une question à la salle; le groupe votera ensuite.",
    notDealt:
      "Le groupe a demandé ses cartes. Une fois qu’elles sont distribuées, laissez-le travailler de nouveau : il cote le tour en cours.",
    notTheirTurn: "C’est le tour d’une personne réellement présente : le groupe l’attend.",
    closed: "Les réponses de cette étape ont été dévoilées; elle est fermée.",
    nobody: "Il ne reste aucune personne simulée dans le groupe.",
  },
};

import type { rehearsal as english } from "../en/rehearsal.ts";
import type { Wording } from "../wording.ts";

export const rehearsal: Wording<typeof english> = {
  title: "Répétition : {{title}}",
  panellist: "Panéliste {{number}} (simulation)",
  banner: "Répétition : rien ici ne fait foi",
  start: "Répéter cet atelier",
  startHelp:
    "Crée une copie de ce programme avec un panel simulé de {{people}} personnes, pour essayer la journée à l’avance. Les noms et les cartes restent ici, et rien de la répétition ne revient dans cet atelier.",
  panel: "Panel simulé",
  work: "Laisser le panel travailler",
  help: "Le panel écrit, cote et vote comme le feraient des gens, toujours au sujet du travail de barista dans un café.",
  done_one: "Le panel a donné {{count, number}} réponse.",
  done_other: "Le panel a donné {{count, number}} réponses.",
  idle: {
    desk: "Cette étape se fait au poste d’animation : le panel regarde et ne fait rien.",
    talk: "À cette étape, on écoute ou on discute : le panel n’a rien à écrire.",
    done: "Le panel a répondu à tout et n’a rien à ajouter.",
    noTasks: "Il n’y a encore aucune tâche sur laquelle le panel pourrait répondre.",
    noQuestion: "Posez d’abord une question à la salle; le panel votera ensuite.",
    notTheirTurn: "C’est le tour d’une personne réellement présente : le panel l’attend.",
    closed: "Les réponses de cette étape ont été dévoilées; elle est fermée.",
    nobody: "Il ne reste aucune personne simulée dans le panel.",
  },
};

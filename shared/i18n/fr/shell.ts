import type { Wording } from "../wording.ts";
import type { shell as en } from "../en/shell.ts";

export const shell: Wording<typeof en> = {
  menu: {
    file: "Fichier",
    closeWindow: "Fermer la fenêtre",
    quit: "Quitter Charrette",
    about: "À propos de Charrette",
    hide: "Masquer Charrette",
    hideOthers: "Masquer les autres",
    showAll: "Tout afficher",
    edit: "Édition",
    undo: "Annuler",
    redo: "Rétablir",
    cut: "Couper",
    copy: "Copier",
    paste: "Coller",
    selectAll: "Tout sélectionner",
    view: "Affichage",
    resetZoom: "Taille réelle",
    zoomIn: "Agrandir",
    zoomOut: "Réduire",
    fullScreen: "Plein écran",
    developerTools: "Outils de développement",
    window: "Fenêtre",
    minimize: "Placer dans la barre",
  },
  openTable: "Ouvrir une liste de tâches",
  openDefinition: "Ouvrir une méthode ou un programme",
  definitions: "Méthodes et programmes",
  tables: "Listes de tâches (CSV, TSV, texte)",
  allFiles: "Tous les fichiers",
  save: "Enregistrer",
  hostRestarted: {
    message: "Le stockage de Charrette s’est arrêté et a été relancé.",
    detail: "Ce qui était enregistré est intact. Si une salle était ouverte, il faut la rouvrir.",
  },
  hostFailed: {
    title: "Charrette ne peut pas ouvrir ses données",
    detail: "La partie de Charrette qui garde vos ateliers n’a pas démarré. Rien n’a été modifié.",
  },
  leave: {
    message: "Les derniers changements ne sont pas encore enregistrés.",
    detail: "Restez jusqu’à ce qu’ils le soient, ou quittez et perdez-les.",
    stay: "Rester",
    leave: "Quitter",
  },
};

import type { Wording } from "../wording.ts";
import type { outsideForm as en } from "../en/outsideForm.ts";

export const outsideForm: Wording<typeof en> = {
  title: "Cotez les tâches de ce métier",
  intro:
    "Vous connaissez ce métier. Pour chaque tâche, dites si elle est importante, si elle est fréquente et si elle est difficile à apprendre. Comptez environ {{minutes}} minutes. Vous pouvez vous arrêter et reprendre plus tard dans ce navigateur.",
  privacy:
    "Rien ne quitte cet ordinateur tant que vous n’envoyez pas vous-même le fichier. Vos réponses parviennent à la personne qui anime l’atelier avec votre nom, si vous le donnez.",
  you: "À propos de vous",
  name: "Votre nom (facultatif)",
  organization: "Votre organisation (facultatif)",
  sector: "Pour qui parlez-vous?",
  tasks: "Les tâches",
  position: "Tâche {{position}} sur {{count}}",
  notMyJobHelp: "Il n’est alors pas nécessaire de répondre aux trois questions.",
  progress: "{done} tâches sur {count} ont une réponse",
  kept: "Vos réponses sont gardées dans ce navigateur à mesure.",
  notKept:
    "Ce navigateur ne garde pas vos réponses : ne fermez ni ne rechargez cette page avant de les avoir enregistrées.",
  nextOpen: "Prochaine tâche à coter",
  save: "Enregistrer mes réponses",
  saveHelp:
    "Cela crée le fichier {file}. Envoyez-le à la personne qui vous a transmis ce formulaire, par exemple par courriel.",
  openLeft:
    "{count} tâches n’ont pas encore de réponse complète. Vous pouvez enregistrer maintenant et de nouveau plus tard : le dernier fichier remplace le précédent.",
  saved:
    "Le fichier {file} a été enregistré là où ce navigateur met ses téléchargements. Envoyez-le à la personne qui vous a transmis ce formulaire.",
  nothing: "Répondez à au moins une tâche avant d’enregistrer.",
  clear: "Tout effacer, pour une autre personne",
  clearSure: "Effacer toutes les réponses de cette page? Un fichier déjà enregistré reste.",
  cleared: "Tout est effacé. Le formulaire est maintenant pour une autre personne.",
  resume: "Reprendre à partir d’un fichier de réponses enregistré auparavant",
  resumed:
    "Les réponses du fichier sont sur cette page. Si vous enregistrez de nouveau, le nouveau fichier le remplace.",
  notResumed: "Ce fichier ne contient pas de réponses à un formulaire de cet atelier. Rien n’a été modifié.",
  noScript: "Ce formulaire a besoin de JavaScript. Ouvrez le fichier dans un navigateur à jour.",
  file: "reponses",
};

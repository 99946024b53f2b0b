import type { templates as english } from "../en/templates.ts";
import type { Wording } from "../wording.ts";

export const templates: Wording<typeof english> = {
  title: "Modèles",
  intro:
    "Un programme à reprendre : ses activités, ses étapes, ses mots, ses pauses et ce qui est masqué. Il ne contient ni cartes ni noms.",
  keep: "Enregistrer ce programme comme modèle…",
  keepTitle: "Enregistrer ce programme comme modèle",
  name: "Nom du modèle",
  save: "Enregistrer le modèle",
  kept: "Enregistré comme modèle : {{title}}",
  cancel: "Annuler",
  saved: "enregistré le {{when}}",
  use: "Utiliser",
  useNamed: "Utiliser : {{title}}",
  used: "{{title}} a été ajouté au programme.",
  menu: "Plus : {{title}}",
  toFile: "Enregistrer dans un fichier",
  savedFile: "Enregistré : {{file}}",
  remove: "Supprimer",
  removeSure: "Supprimer le modèle « {{title}} » de cet ordinateur? Les ateliers qui en sont issus restent.",
  open: "Ouvrir un modèle d’un fichier…",
  opened: "{{title}} est maintenant conservé comme modèle.",
  startFrom: "Partir de",
  empty: "Un programme vide",
};

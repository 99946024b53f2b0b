import type { Wording } from "../wording.ts";
import type { delphiForm as en } from "../en/delphiForm.ts";

export const delphiForm: Wording<typeof en> = {
  title: "Cotez des énoncés, tour {round} sur {rounds}",
  hello: "Ce formulaire est destiné à {name}.",
  intro:
    "Donnez à chaque énoncé une cote de 1 à 9. D’autres personnes cotent les mêmes énoncés de leur côté.",
  privacy:
    "Rien ne quitte cet ordinateur tant que vous n’envoyez pas vous-même le fichier. Le fichier est scellé : seuls les ordinateurs de l’animation peuvent l’ouvrir, et vos cotes y figurent sans votre nom.",
  rule: "Règle : {rule}",
  scale: "Échelle",
  last: "Le groupe au tour {round}",
  median: "Médiane {median}, étendue de {low} à {high}, cotes : {n}",
  comments: "Commentaires du groupe",
  comment: "Votre commentaire (facultatif)",
  settled: "Énoncés réglés",
  verdictKeep: "Retenu",
  verdictDrop: "Écarté",
  progress: "Énoncés cotés : {done} sur {count}",
  kept: "Vos réponses sont gardées dans ce navigateur à mesure.",
  notKept:
    "Ce navigateur ne garde pas vos réponses : ne fermez pas cette page avant de les avoir enregistrées.",
  save: "Enregistrer mes réponses",
  saveHelp: "Cela crée le fichier {file}. Envoyez-le à la personne qui vous a transmis ce formulaire.",
  saved:
    "Le fichier {file} a été enregistré là où ce navigateur met ses téléchargements. Envoyez-le à la personne qui vous a transmis ce formulaire. Un seul fichier de votre part compte dans ce tour.",
  nothing: "Cotez au moins un énoncé avant d’enregistrer.",
  failed: "Le fichier n’a pas pu être créé. Ouvrez ce formulaire dans un navigateur à jour.",
  noScript: "Ce formulaire a besoin de JavaScript. Ouvrez le fichier dans un navigateur à jour.",
  file: "reponses",
};

import type { Wording } from "../wording.ts";
import type { delphi as en } from "../en/delphi.ts";

export const delphi: Wording<typeof en> = {
  rule: "Règle",
  ruleFixed: "Fixée avant le tour 1 : {{when}}",
  chooseRule: "Quand y a-t-il accord?",
  chooseHelp:
    "Choisissez la règle avant le tour 1. Elle est ensuite fixée : personne ne peut la changer, et tous les écrans la montrent.",
  putFirst: "Fixer la règle et lancer le tour 1",
  putTitle: "Lancer le tour 1 avec cette règle?",
  putText:
    "La règle vaut à partir de maintenant, quels que soient les résultats. Le tour 1 va sur tous les téléphones.",
  putNow: "Lancer le tour 1",
  putNext: "Lancer le tour {{round, number}}",
  notYet: "Pas encore",
  noStatements:
    "Il n’y a encore aucun énoncé. Les énoncés viennent d’une étape précédente ou sont repris dans cette activité.",
  round: "Tour {{round, number}} sur {{count, number}}",
  answered: "{{done, number}} personnes sur {{count, number}} ont répondu",
  sealed: "Les notes et les commentaires sont masqués jusqu’à ce que vous affichiez le tour.",
  show: "Afficher le tour {{round, number}}",
  showTitle: "Afficher le tour {{round, number}}?",
  showText:
    "{{answered}}. Tout le monde voit les résultats en même temps, et les réponses qui arrivent ensuite ne comptent pas.",
  showNow: "Afficher maintenant",
  failed_one:
    "Les réponses de {{count, number}} personne n’ont pas pu être ouvertes sur cet ordinateur. Elles restent masquées.",
  failed_other:
    "Les réponses de {{count, number}} personnes n’ont pas pu être ouvertes sur cet ordinateur. Elles restent masquées.",
  late_one:
    "Les réponses de {{count, number}} personne sont arrivées après l’affichage du tour. Elles ne comptent pas.",
  late_other:
    "Les réponses de {{count, number}} personnes sont arrivées après l’affichage du tour. Elles ne comptent pas.",
  over: {
    settled: "La règle a réglé le sort de tous les énoncés.",
    roundsUsed: "Tous les tours ont eu lieu. Ce qui reste ouvert se discute dans la salle.",
  },
  results: "Résultats",
  table: "Résultats de chaque tour",
  sortBy: "Trier par",
  sort: {
    openFirst: "Énoncés ouverts d’abord",
    order: "Ordre des énoncés",
    agree: "Accord le plus fort",
    spread: "Plus grand écart",
  },
  statement: "Énoncé",
  column: {
    round: "Tour",
    n: "Notes",
    median: "Médiane",
    quartiles: "Moitié centrale",
    range: "Étendue",
    agree: "7 à 9",
    disagree: "1 à 3",
    change: "Mouvement",
    verdict: "Selon la règle",
  },
  fromTo: "{{from, number}} à {{to, number}}",
  none: "–",
  verdict: { open: "Ouvert", keep: "Retenu", drop: "Écarté" },
  settledIn: "{{verdict}} au tour {{round, number}}",
  changeHelp:
    "Le « mouvement » est la plus petite part de personnes dont la note a changé entre deux tours, d’après les seuls nombres : personne n’est suivi. Sous 15 %, un autre tour n’apprend plus grand-chose.",
  stable: "{{percent}}, stable",
  counts: "Énoncés : {{keep, number}} retenus, {{open, number}} ouverts, {{drop, number}} écartés",
  picture:
    "Médiane {{median, number}}, étendue de {{low, number}} à {{high, number}}, notes : {{count, number}}",
  pictureMiddle:
    "Médiane {{median, number}}, moitié centrale de {{from, number}} à {{to, number}}, étendue de {{low, number}} à {{high, number}}, notes : {{count, number}}",
  unrated: "Personne ne l’a noté",
  ofRound: "Tour {{round, number}} : {{figures}}",
  comments_one: "{{count, number}} commentaire",
  comments_other: "{{count, number}} commentaires",
  audit: "Déroulement",
  auditRound: "Lancé",
  auditShown: "Réponses",
  auditHidden: "encore masquées",
  finish: "Retenir et écarter selon la règle",
  finishHelp:
    "Marque chaque énoncé retenu comme choisi et chaque énoncé écarté comme non choisi. Les énoncés ouverts restent à décider. Ce qui est choisi passe à l’activité suivante.",
  finished: "Décidé selon la règle.",
  undo: "Annuler",
  dropNote: "Delphi, tour {{round, number}} : {{percent}} lui ont donné de 7 à 9",
  absent: {
    title: "Personnes qui ne sont pas dans la salle",
    intro:
      "Faites un formulaire pour chacune. Il fonctionne seul, dans tout navigateur à jour, sans réseau. Ce qu’il enregistre est scellé : seuls les ordinateurs de l’animation peuvent l’ouvrir.",
    nobody:
      "Toutes les personnes du panel sont dans la salle. Pour en nommer d’autres, allez d’abord à l’écran « Panel ».",
    make: "Faire un formulaire",
    makeFor: "Faire un formulaire pour {{name}}",
    isIn: "Réponses reçues",
    isOut: "Pas encore de réponses",
    bringIn: "Ajouter des réponses",
    formFile: "formulaire-tour-{{round, number}}",
    saved: "{{file}} a été enregistré. Envoyez-le à {{name}}.",
    cancelled: "Rien n’a été enregistré.",
    taken: "Réponses ajoutées : {{names}}. Elles restent scellées jusqu’à l’affichage du tour.",
  },
  progress: "Tour {{round, number}} : {{done, number}} personnes sur {{count, number}} ont répondu",
  noRound: "Aucun tour n’est encore lancé.",
  seat: {
    wait: "La personne qui anime lancera le premier tour. Vous notez chaque énoncé de votre côté; nul ne saura qui a donné quelle note.",
    waitNext: "Le prochain tour apparaîtra ici.",
    follow: "Le panel note des énoncés. Vous pouvez suivre ici.",
    promise: "Vos notes restent scellées jusqu’à l’affichage du tour, puis figurent sans nom.",
    kept: "Vos propres notes des tours précédents ne sont gardées que sur ce téléphone, pour vous. Personne d’autre ne les voit.",
    progress: "{{done, number}} énoncés notés sur {{count, number}}",
    done: "Vous avez noté tous les énoncés. Vous pouvez changer vos notes jusqu’à l’affichage du tour.",
    list: "Énoncés à noter",
    settled: "Énoncés réglés",
    comment: "Commentaire",
    commentOf: "Commentaire sur : {{text}}",
    commentHelp: "Facultatif. Tout le monde le verra, sans votre nom.",
    before: "Tour {{round, number}}",
    own: "Votre note : {{value, number}}",
    ownNone: "Votre note : aucune sur ce téléphone",
    refused: "Le tour est affiché : aucune note n’est plus acceptée.",
    shown: "Le tour est affiché.",
    byFile: "Vos réponses à ce tour sont arrivées par fichier et comptent. Vous n’avez rien à noter ici.",
    late: "Vos réponses sont arrivées dans la salle après l’affichage du tour. Elles ne comptent pas.",
  },
  stage: {
    hidden: "Les notes sont masquées jusqu’à l’affichage du tour.",
    wait: "Le premier tour n’a pas commencé.",
  },
};

import type { Wording } from "../wording.ts";
import type { cover as en } from "../en/cover.ts";

export const cover: Wording<typeof en> = {
  hide: "Masquer les réponses jusqu’à ce que je les dévoile",
  hideOf: "Masquer les réponses jusqu’à ce que je les dévoile : {{step}}",
  openNote: "Ce qui a été écrit à découvert le reste.",
  stays: "Des personnes ont répondu : seul le dévoilement montre ce qui est masqué maintenant.",
  names: "Noms : {{step}}",
  anonymity: {
    named: "Tout le monde voit les noms",
    facilitatorOnly: "Seules les personnes qui animent voient les noms",
    anonymous: "Personne n’apprend jamais les noms",
  },
  stricter: "Le choix des noms ne peut que devenir plus strict, car les gens s’y fient.",
  count: "{{people}} ({{answers}})",
  people_one: "{{count, number}} personne a répondu",
  people_other: "{{count, number}} personnes ont répondu",
  answers_one: "{{count, number}} réponse",
  answers_other: "{{count, number}} réponses",
  late: "Arrivé après le dévoilement : {{answers}}",
  reveal: "Dévoiler",
  revealOf: "Dévoiler : {{step}}",
  revealTitle: "Dévoiler les réponses?",
  revealText: "Toute la salle les voit d’un coup. On ne peut pas revenir en arrière.",
  cancel: "Pas encore",
  revealed: "Dévoilé",
  failed_one: "{{count, number}} réponse n’a pas pu être ouverte sur cet ordinateur. Elle reste masquée.",
  failed_other:
    "{{count, number}} réponses n’ont pas pu être ouvertes sur cet ordinateur. Elles restent masquées.",
  authors: "De qui elles viennent (seuls les ordinateurs de l’animation le savent)",
  unknownAuthor: "Inconnu",
  notMyJob: "ne fait pas partie de son travail",
  hiddenNote: "Les chiffres apparaissent quand vous dévoilez l’étape « {{step}} » à l’écran « {{screen}} ».",
  hiddenFigures: "Les cotes sont masquées",
  stage: { hidden: "Les réponses sont masquées jusqu’au dévoilement" },
  seat: {
    room: "Masquées jusqu’à ce que la personne qui anime les dévoile",
    isHidden: "masquée",
    isOpen: "visible",
    open: "Toute la salle voit ce que vous écrivez.",
    sealed: {
      named: "Masqué pour l’instant. Au dévoilement, tout le monde voit les réponses avec les noms.",
      facilitatorOnly:
        "Masqué pour l’instant. Au dévoilement, tout le monde voit les réponses sans les noms. Seules les personnes qui animent voient de qui elles viennent.",
      anonymous:
        "Masqué pour l’instant. Au dévoilement, tout le monde voit les réponses sans les noms. On ne dit à personne de qui elles viennent, pas même aux personnes qui animent.",
    },
    revealed:
      "Les réponses sont dévoilées. Ce que vous écrivez maintenant se voit tout de suite, avec votre nom.",
    revealedNameless:
      "Les réponses sont dévoilées sans les noms : les vôtres sont parmi celles de tout le monde. Ce que vous écrivez maintenant se voit tout de suite, avec votre nom.",
    ratingsRevealed:
      "Les cotes sont dévoilées. Vous pouvez encore changer les vôtres; elles portent votre nom.",
    ratingsClosed:
      "Les cotes sont dévoilées sans les noms. Les vôtres comptent parmi elles et ne peuvent plus être changées.",
  },
};

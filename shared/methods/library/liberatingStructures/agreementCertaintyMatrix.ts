import type { Method } from "../../method.ts";
import { at, debrief } from "../commonSteps.ts";
import { SITE_2019_OWN_STEPS } from "./facts.ts";

export const agreementCertaintyMatrix: Method = {
  ...SITE_2019_OWN_STEPS,
  id: "agreementCertaintyMatrix",
  title: { en: "Agreement-Certainty Matrix", fr: "Matrice accord-certitude" },
  purpose: {
    en: "Sort challenges by how far people agree and how sure anybody can be, so that each gets the right way of working.",
    fr: "Trier les défis selon l’accord des gens et la certitude possible, pour traiter chacun de la bonne façon.",
  },
  invitation: {
    en: "What are we working on, and which of it needs a recipe, an expert or an experiment?",
    fr: "Sur quoi travaillons-nous, et qu’est-ce qui demande une recette, une expertise ou un essai?",
  },
  use: {
    en: "For a project with a long list of open points that are all treated alike.",
    fr: "Pour un projet dont tous les points ouverts, nombreux, sont traités de la même façon.",
  },
  headline: [45, 45],
  size: { en: "3 or more who share the work", fr: "3 personnes ou plus qui partagent le travail" },
  length: {
    en: "45 minutes; the steps are our suggestion",
    fr: "45 minutes; les étapes sont notre suggestion",
  },
  notWhen: {
    en: "Not for one single challenge: it lives from comparing several.",
    fr: "À éviter pour un seul défi : la matrice sert à en comparer plusieurs.",
  },
  takes: "ideas",
  outputs: ["ideas", "actions", "notes"],
  steps: [
    {
      id: "challenges",
      kind: "write",
      minutes: 8,
      lists: ["ideas"],
      cover: "sealed",
      title: { en: "What we work on", fr: "Ce sur quoi nous travaillons" },
      prompt: {
        en: "Which challenges take your time now? One on each card.",
        fr: "Quels défis prennent votre temps en ce moment? Un par carte.",
      },
      example: {
        en: "Find workplaces for 30 learners in spring",
        fr: "Trouver 30 places de stage pour le printemps",
      },
      coach: {
        en: "Five cards from each are plenty. Cards brought in from another activity can be sorted too.",
        fr: "Cinq cartes par personne suffisent. Des cartes reprises d’une autre activité peuvent aussi être triées.",
      },
      late: {
        en: "Everybody writes the challenges they work on. Write yours.",
        fr: "Chaque personne écrit les défis sur lesquels elle travaille. Écrivez les vôtres.",
      },
    },
    {
      id: "place",
      kind: "place",
      minutes: 12,
      from: "challenges",
      cover: "sealed",
      sections: [
        {
          id: "simple",
          title: { en: "Simple", fr: "Simple" },
          hint: { en: "we agree, and a recipe will do", fr: "nous sommes d’accord, et une recette suffit" },
        },
        {
          id: "complicated",
          title: { en: "Complicated", fr: "Compliqué" },
          hint: { en: "experts can work it out", fr: "des spécialistes peuvent le résoudre" },
        },
        {
          id: "complex",
          title: { en: "Complex", fr: "Complexe" },
          hint: {
            en: "views differ, and only trying tells",
            fr: "les avis diffèrent, et seul l’essai le dira",
          },
        },
        {
          id: "chaotic",
          title: { en: "Chaotic", fr: "Chaotique" },
          hint: {
            en: "no agreement, no forecast: act, then look",
            fr: "ni accord ni prévision : agir, puis regarder",
          },
        },
      ],
      title: { en: "Place the challenges", fr: "Placer les défis" },
      prompt: {
        en: "Where does each belong as it is today? Place it alone.",
        fr: "Où va chaque défi, tel qu’il est aujourd’hui? Placez-le en solo.",
      },
      coach: {
        en: "Do not correct anybody. Show all answers together, then let those far apart say what they see.",
        fr: "Ne corrigez personne. Montrez toutes les réponses ensemble, puis laissez les plus éloignées s’expliquer.",
      },
      late: {
        en: "Everybody places challenges from simple to chaotic. Begin with those you know.",
        fr: "Chaque personne place les défis, de simple à chaotique. Commencez par ceux que vous connaissez.",
      },
    },
    {
      id: "mismatch",
      kind: "discuss",
      minutes: 10,
      grouping: 4,
      title: { en: "Wrong tools", fr: "Mauvais outils" },
      prompt: {
        en: "Which of these do we treat as if it were of another kind? What does that cost?",
        fr: "Lesquels traitons-nous comme s’ils étaient d’un autre type? Qu’est-ce que ça coûte?",
      },
      coach: {
        en: "Look for a plan with milestones for something complex, and for a committee on something simple.",
        fr: "Cherchez un plan à jalons pour du complexe, et un comité pour du simple.",
      },
      late: {
        en: "Fours are looking for challenges treated in the wrong way. Read the matrix first.",
        fr: "À quatre, on cherche les défis mal traités. Lisez d’abord la matrice.",
      },
    },
    {
      id: "moves",
      kind: "write",
      minutes: 10,
      lists: ["actions"],
      title: { en: "What we do instead", fr: "Ce que nous ferons plutôt" },
      prompt: {
        en: "For one challenge: how will we treat it from now on?",
        fr: "Pour un défi : comment le traiterons-nous désormais?",
      },
      example: {
        en: "Two small trials with employers in place of a five-year plan",
        fr: "Deux petits essais avec des employeurs au lieu d’un plan de cinq ans",
      },
      coach: {
        en: "One card for each challenge that changes its way. Most need nothing: say so.",
        fr: "Une carte par défi qui change de façon. La plupart n’ont besoin de rien : dites-le.",
      },
      late: {
        en: "We are writing how to treat a challenge in another way. Choose one from the matrix.",
        fr: "Nous écrivons comment traiter un défi autrement. Choisissez-en un dans la matrice.",
      },
    },
    {
      ...at(debrief, 5),
      prompt: {
        en: "Which challenge do you see in another way than an hour ago?",
        fr: "Quel défi voyez-vous autrement qu’il y a une heure?",
      },
    },
  ],
};

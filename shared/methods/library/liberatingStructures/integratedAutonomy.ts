import type { Method } from "../../method.ts";
import { at, debrief, nextSteps } from "../commonSteps.ts";
import { SITE_2019_OWN_STEPS } from "./facts.ts";

export const integratedAutonomy: Method = {
  ...SITE_2019_OWN_STEPS,
  id: "integratedAutonomy",
  title: { en: "Integrated~Autonomy", fr: "Intégration~autonomie" },
  purpose: {
    en: "Find moves that make things more alike and more local at the same time, instead of one against the other.",
    fr: "Trouver des gestes qui renforcent à la fois le commun et le local, plutôt que l’un contre l’autre.",
  },
  invitation: {
    en: "Where do we need more in common, where more freedom, and what would give us both?",
    fr: "Où faut-il plus de commun, où plus de liberté, et qu’est-ce qui donnerait les deux?",
  },
  use: {
    en: "For a credential shared by several departments, campuses or partner colleges.",
    fr: "Pour une certification partagée par plusieurs départements, campus ou établissements partenaires.",
  },
  headline: [80, 80],
  size: {
    en: "6 or more, from the centre and from the places",
    fr: "6 personnes ou plus, des services centraux et des milieux",
  },
  length: {
    en: "80 minutes; the steps are our suggestion",
    fr: "80 minutes; les étapes sont notre suggestion",
  },
  notWhen: {
    en: "Not when only one side is in the room.",
    fr: "À éviter quand un seul des deux côtés est dans la salle.",
  },
  outputs: ["ideas", "actions", "notes"],
  steps: [
    {
      id: "welcome",
      kind: "brief",
      minutes: 5,
      title: { en: "Two goods", fr: "Deux biens" },
      prompt: {
        en: "What is common saves work and is trusted elsewhere. What is local fits. We want both.",
        fr: "Le commun épargne du travail et inspire confiance ailleurs. Le local convient au milieu. Nous voulons les deux.",
      },
      coach: {
        en: "Name a current quarrel, such as one rubric for all. Mix both sides at each table.",
        fr: "Nommez un différend actuel, par exemple une grille unique pour tout le monde. Mêlez les deux côtés à chaque table.",
      },
      late: {
        en: "We are asking what should be common and what local. Read the points.",
        fr: "Nous demandons ce qui doit être commun et ce qui doit rester local. Lisez les points.",
      },
      points: [
        {
          en: "Integrated: the same everywhere, such as the standard of an assessment.",
          fr: "Intégré : pareil partout, par exemple la norme d’une évaluation.",
        },
        {
          en: "Autonomous: decided on the spot, such as the cases that are taught with.",
          fr: "Autonome : décidé sur place, par exemple les cas utilisés en classe.",
        },
      ],
    },
    {
      id: "activities",
      kind: "write",
      minutes: 10,
      lists: ["ideas"],
      cover: "sealed",
      title: { en: "What we do", fr: "Ce que nous faisons" },
      prompt: {
        en: "Which parts of the work pull towards the common or towards the local? One on each card.",
        fr: "Quelles parts du travail tirent vers le commun ou vers le local? Une par carte.",
      },
      example: { en: "Who may assess the portfolio", fr: "Qui peut évaluer le portfolio" },
      coach: {
        en: "Ask for things somebody does or decides: entry, rubrics, dates, cases, fees.",
        fr: "Demandez des choses que quelqu’un fait ou décide : admission, grilles, dates, cas, frais.",
      },
      late: {
        en: "Everybody writes parts of the work that could be common or local. Add one.",
        fr: "Chaque personne écrit des parts du travail qui peuvent être communes ou locales. Ajoutez-en une.",
      },
    },
    {
      id: "place",
      kind: "place",
      minutes: 15,
      from: "activities",
      cover: "sealed",
      sections: [
        {
          id: "common",
          title: { en: "More common", fr: "Plus commun" },
          hint: { en: "it should be the same everywhere", fr: "devrait être pareil partout" },
        },
        {
          id: "local",
          title: { en: "More local", fr: "Plus local" },
          hint: { en: "it should be decided on the spot", fr: "devrait se décider sur place" },
        },
        {
          id: "both",
          title: { en: "Both at once", fr: "Les deux à la fois" },
          hint: { en: "a common frame, filled locally", fr: "un cadre commun, rempli sur place" },
        },
      ],
      title: { en: "Common, local or both", fr: "Commun, local ou les deux" },
      prompt: {
        en: "What does each part need: more in common, more freedom, or both?",
        fr: "Que faut-il à chaque part : plus de commun, plus de liberté, ou les deux?",
      },
      coach: {
        en: "Show all answers, then ask each side what it fears to lose. Settle only what is clear.",
        fr: "Montrez toutes les réponses, puis demandez à chaque côté ce qu’il craint de perdre. Ne fixez que ce qui est clair.",
      },
      late: {
        en: "Everybody says what should be common, local or both. Place what you know.",
        fr: "Chaque personne dit ce qui doit être commun, local ou les deux. Placez ce que vous connaissez.",
      },
    },
    {
      id: "bothWays",
      kind: "write",
      minutes: 20,
      lists: ["ideas"],
      grouping: 4,
      from: "activities",
      title: { en: "Make it serve both", fr: "Servir les deux" },
      prompt: {
        en: "In fours, take one card: what change would give more in common and more freedom?",
        fr: "À quatre, prenez une carte : quel changement donnerait plus de commun et plus de liberté?",
      },
      detail: { en: "What is common in it, and what local?", fr: "Qu’y a-t-il de commun, et de local?" },
      example: {
        en: "One set of criteria, each place brings its own task",
        fr: "Les mêmes critères partout, chaque milieu apporte sa tâche",
      },
      coach: {
        en: "A compromise in the middle is not enough: ask what each side gains. Three good ones are a rich harvest.",
        fr: "Un compromis au milieu ne suffit pas : demandez ce que chaque côté y gagne. Trois bonnes idées, c’est une belle récolte.",
      },
      late: {
        en: "Fours are looking for changes that serve both sides. Join one.",
        fr: "À quatre, on cherche des changements qui servent les deux côtés. Joignez-vous à un groupe.",
      },
    },
    {
      id: "share",
      kind: "discuss",
      minutes: 12,
      title: { en: "Hear them", fr: "Les écouter" },
      prompt: {
        en: "Which change would you defend at home? What would it take?",
        fr: "Quel changement défendriez-vous dans votre milieu? Que faudrait-il?",
      },
      coach: {
        en: "One change from each four. Have somebody from the other side say why it would work.",
        fr: "Un changement par groupe. Faites dire à quelqu’un de l’autre côté pourquoi il marcherait.",
      },
      late: {
        en: "Fours are presenting changes that serve both sides. Say which you would defend.",
        fr: "Les groupes présentent leurs changements. Dites lequel vous défendriez.",
      },
    },
    at(nextSteps, 10),
    {
      ...at(debrief, 8),
      prompt: {
        en: "What did the other side say that you now see as a gain for yours?",
        fr: "Qu’a dit l’autre côté que vous voyez maintenant comme un gain pour le vôtre?",
      },
    },
  ],
};

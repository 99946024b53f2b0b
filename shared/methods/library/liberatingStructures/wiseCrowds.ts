import type { Method } from "../../method.ts";
import { at, debrief } from "../commonSteps.ts";
import { SITE_2019_OWN_STEPS } from "./facts.ts";

export const wiseCrowds: Method = {
  ...SITE_2019_OWN_STEPS,
  id: "wiseCrowds",
  title: { en: "Wise Crowds", fr: "Sagesse du groupe" },
  purpose: {
    en: "One person brings a challenge, and the whole group helps, one person after another.",
    fr: "Une personne apporte un défi et tout le groupe l’aide, une personne après l’autre.",
  },
  invitation: {
    en: "What challenge do you bring, and what help would you like?",
    fr: "Quel défi apportez-vous, et quelle aide aimeriez-vous?",
  },
  use: {
    en: "For course teams that are stuck on different things and can help each other.",
    fr: "Pour des équipes de cours bloquées à des endroits différents et capables de s’entraider.",
  },
  headline: [60, 60],
  size: { en: "4 or more, in groups of four", fr: "4 personnes ou plus, en groupes de quatre" },
  length: {
    en: "1 hour, or 15 minutes for one person; the steps are our suggestion",
    fr: "1 heure, ou 15 minutes pour une personne; les étapes sont notre suggestion",
  },
  notWhen: {
    en: "Not when everybody has the same challenge: then work on it together.",
    fr: "À éviter quand tout le monde a le même défi : travaillez-y alors ensemble.",
  },
  outputs: ["notes"],
  steps: [
    {
      id: "welcome",
      kind: "brief",
      minutes: 2,
      title: { en: "How we help", fr: "Comment on s’aide" },
      prompt: {
        en: "Find a challenge of your own and the one question you want help with.",
        fr: "Trouvez un défi qui est le vôtre et la question sur laquelle vous voulez de l’aide.",
      },
      coach: {
        en: "Mix functions and institutions in each group. Ask for a real challenge that is still open.",
        fr: "Mêlez les fonctions et les établissements dans chaque groupe. Demandez un vrai défi, encore ouvert.",
      },
      late: {
        en: "We are about to help each other in fours. Think of a challenge of yours.",
        fr: "Nous allons nous aider à quatre. Pensez à un défi qui est le vôtre.",
      },
      points: [
        {
          en: "Whoever brings the challenge tells it, then answers questions that make it clearer.",
          fr: "La personne qui apporte le défi l’expose, puis répond aux questions qui l’éclaircissent.",
        },
        {
          en: "Then that person turns away, listens and takes notes while the others think aloud.",
          fr: "Puis elle tourne le dos, écoute et prend des notes pendant que les autres réfléchissent à voix haute.",
        },
        {
          en: "At the end only that person speaks, and says what was useful.",
          fr: "À la fin, seule cette personne parle et dit ce qui lui a été utile.",
        },
      ],
    },
    {
      id: "consult",
      kind: "rounds",
      minutes: 52,
      pattern: "inTurn",
      rounds: 4,
      grouping: 4,
      turns: [
        { title: { en: "Tell the challenge", fr: "Exposer le défi" }, seconds: 120 },
        { title: { en: "Questions that clarify", fr: "Questions pour comprendre" }, seconds: 180 },
        {
          title: { en: "The others advise, your back turned", fr: "Les autres conseillent, dos tourné" },
          seconds: 360,
        },
        { title: { en: "What was useful", fr: "Ce qui a été utile" }, seconds: 120 },
      ],
      title: { en: "Help in turn", fr: "L’aide à tour de rôle" },
      prompt: {
        en: "One of you brings a challenge, the others help. Whose turn it is stands on the screen.",
        fr: "Une personne apporte un défi, les autres l’aident. L’écran indique à qui c’est le tour.",
      },
      coach: {
        en: "Keep the person with the challenge silent while the others talk; that is when most is heard. With more time, give each 15 minutes.",
        fr: "La personne qui a apporté le défi se tait pendant que les autres parlent : c’est là qu’elle entend le plus. Avec plus de temps, donnez 15 minutes à chaque personne.",
      },
      late: {
        en: "Fours are helping one person at a time. Sit down with a group of three and listen first.",
        fr: "À quatre, on aide une personne à la fois. Joignez-vous à un groupe de trois et écoutez d’abord.",
      },
    },
    {
      ...at(debrief, 6),
      prompt: {
        en: "Which help surprised you? What did you learn while you helped others?",
        fr: "Quelle aide a été une surprise? Qu’avez-vous appris en aidant les autres?",
      },
    },
  ],
};

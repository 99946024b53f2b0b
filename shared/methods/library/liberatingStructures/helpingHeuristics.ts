import type { Method } from "../../method.ts";
import { at, debrief } from "../commonSteps.ts";
import { SITE_2019_OWN_STEPS } from "./facts.ts";

export const helpingHeuristics: Method = {
  ...SITE_2019_OWN_STEPS,
  id: "helpingHeuristics",
  title: { en: "Helping Heuristics", fr: "Façons d’aider" },
  purpose: {
    en: "Try four ways to help somebody, and notice which one you fall into.",
    fr: "Essayer quatre façons d’aider quelqu’un, et remarquer celle qui vous vient d’office.",
  },
  invitation: {
    en: "How do you help when somebody asks, and how else could you?",
    fr: "Comment aidez-vous quand on vous le demande, et comment pourriez-vous faire autrement?",
  },
  use: {
    en: "Before mentors, assessors or course teams begin to advise learners or each other.",
    fr: "Avant que des mentors, des évaluateurs et évaluatrices ou des équipes de cours se mettent à conseiller.",
  },
  headline: [15, 15],
  size: { en: "3 or more, in threes", fr: "3 personnes ou plus, en trios" },
  length: {
    en: "15 minutes; the steps are our suggestion",
    fr: "15 minutes; les étapes sont notre suggestion",
  },
  notWhen: {
    en: "Not to solve a large problem: the turns are short and are for practice.",
    fr: "Ne sert pas à régler un gros problème : les tours sont courts et servent à s’exercer.",
  },
  outputs: ["notes"],
  steps: [
    {
      id: "welcome",
      kind: "brief",
      minutes: 2,
      title: { en: "Four ways to help", fr: "Quatre façons d’aider" },
      prompt: {
        en: "In each round, one asks, one helps in the way named on the screen, one observes.",
        fr: "À chaque tour, une personne demande, une aide de la façon affichée, une observe.",
      },
      coach: {
        en: "Show the first way with a volunteer for half a minute. Change roles after every round.",
        fr: "Montrez la première façon avec une personne volontaire, une demi-minute. Changez de rôle après chaque tour.",
      },
      late: {
        en: "We are about to practise ways to help, in threes. Read the points below.",
        fr: "Nous allons nous exercer à aider, en trios. Lisez les points ci-dessous.",
      },
      points: [
        {
          en: "1. Be there: listen, and say next to nothing.",
          fr: "1. Être là : écouter et ne dire presque rien.",
        },
        {
          en: "2. Ask: only questions that help the other find their own way.",
          fr: "2. Questionner : seulement des questions qui aident l’autre à trouver sa voie.",
        },
        {
          en: "3. Dare: say kindly what the other may not want to hear.",
          fr: "3. Oser : dire avec bienveillance ce que l’autre ne veut peut-être pas entendre.",
        },
        {
          en: "4. Join in: look together at what happens between you, and work from there.",
          fr: "4. S’engager : regarder ensemble ce qui se passe entre vous, et partir de là.",
        },
      ],
    },
    {
      id: "practise",
      kind: "rounds",
      minutes: 8,
      pattern: "together",
      rounds: 4,
      grouping: 3,
      turns: [
        {
          title: { en: "One asks, one helps, one observes", fr: "Une demande, une aide, une observe" },
          seconds: 120,
        },
      ],
      title: { en: "Four short rounds", fr: "Quatre tours brefs" },
      prompt: {
        en: "Round 1: be there. Round 2: ask. Round 3: dare. Round 4: join in. Change roles each round.",
        fr: "Tour 1 : être là. Tour 2 : questionner. Tour 3 : oser. Tour 4 : s’engager. Changez de rôle à chaque tour.",
      },
      coach: {
        en: "Name the way at the start of each round. The request may be a small one, such as a full inbox.",
        fr: "Nommez la façon au début de chaque tour. La demande peut être petite, par exemple une boîte de courriels pleine.",
      },
      late: {
        en: "Threes are practising ways to help. Sit down with one and observe.",
        fr: "Des trios s’exercent à aider. Joignez-vous à l’un d’eux et observez.",
      },
    },
    {
      id: "compare",
      kind: "discuss",
      minutes: 3,
      grouping: 3,
      title: { en: "Compare", fr: "Comparer" },
      prompt: {
        en: "Which way came easily, which one helped most, and which do your learners get from you?",
        fr: "Quelle façon vous venait facilement, laquelle a le plus aidé, et laquelle les personnes apprenantes reçoivent-elles de vous?",
      },
      coach: {
        en: "The observer begins. Ask for what was seen, not for what was good.",
        fr: "La personne qui observait commence. Demandez ce qui s’est vu, pas ce qui était bien.",
      },
      late: {
        en: "Threes are comparing four ways to help. Listen to one of them.",
        fr: "Les trios comparent quatre façons d’aider. Écoutez l’un d’eux.",
      },
    },
    {
      ...at(debrief, 2),
      prompt: {
        en: "Which way to help will you try on whom this week?",
        fr: "Quelle façon d’aider essaierez-vous cette semaine, et avec qui?",
      },
    },
  ],
};

import type { Method } from "../../method.ts";
import { at, debrief, nextSteps } from "../commonSteps.ts";
import { SITE_2019_OWN_STEPS } from "./facts.ts";

export const discoveryAndActionDialogue: Method = {
  ...SITE_2019_OWN_STEPS,
  id: "discoveryAndActionDialogue",
  title: { en: "Discovery and Action Dialogue", fr: "Dialogue découverte et action" },
  purpose: {
    en: "Find out who already gets round a stubborn problem, and how others could do the same.",
    fr: "Trouver qui contourne déjà un problème tenace, et comment d’autres pourraient faire de même.",
  },
  invitation: {
    en: "Who among us already manages where most people get stuck, and what do they do?",
    fr: "Qui, parmi nous, réussit déjà là où la plupart restent pris, et que font ces personnes?",
  },
  use: {
    en: "For problems that return in every course: dropping out, late work, theory that nobody applies.",
    fr: "Pour les problèmes qui reviennent à chaque cours : abandons, retards, théorie que personne n’applique.",
  },
  headline: [25, 70],
  size: { en: "5 to 15 people who meet the problem", fr: "De 5 à 15 personnes qui vivent le problème" },
  length: {
    en: "25 to 70 minutes; here 50, and the steps are our suggestion",
    fr: "De 25 à 70 minutes; ici 50, et les étapes sont notre suggestion",
  },
  notWhen: {
    en: "Not when the answer has been decided and people are only to be won over.",
    fr: "À éviter quand la réponse est déjà choisie et qu’il ne reste qu’à convaincre.",
  },
  outputs: ["ideas", "actions", "notes"],
  steps: [
    {
      id: "problem",
      kind: "discuss",
      minutes: 8,
      title: { en: "Know the problem", fr: "Reconnaître le problème" },
      prompt: {
        en: "How do you notice that the problem is there? Tell of the last time.",
        fr: "À quoi remarquez-vous que le problème est là? Racontez la dernière fois.",
      },
      coach: {
        en: "Name the problem in one sentence and ask. Answer no question about it yourself: turn it back to the group.",
        fr: "Nommez le problème en une phrase et posez la question. N’y répondez jamais vous-même : renvoyez au groupe.",
      },
      late: {
        en: "We are telling how we notice the problem. Tell of your last time.",
        fr: "Nous racontons à quoi nous remarquons le problème. Racontez votre dernière fois.",
      },
    },
    {
      id: "myPart",
      kind: "discuss",
      minutes: 7,
      grouping: 2,
      title: { en: "What I do about it", fr: "Ce que je fais déjà" },
      prompt: {
        en: "What do you do yourself against it, and what keeps you from doing so every time?",
        fr: "Que faites-vous vous-même contre ce problème, et qu’est-ce qui vous en empêche certaines fois?",
      },
      coach: {
        en: "Two short turns in pairs. When somebody says what others should do, ask what they do themselves.",
        fr: "Deux courts tours à deux. Si quelqu’un dit ce que d’autres devraient faire, demandez ce que cette personne fait elle-même.",
      },
      late: {
        en: "Pairs are telling what they do about the problem. Join one and tell yours.",
        fr: "À deux, on dit ce que l’on fait déjà contre le problème. Joignez-vous à une paire.",
      },
    },
    {
      id: "exceptions",
      kind: "write",
      minutes: 12,
      lists: ["ideas"],
      title: { en: "Who manages already", fr: "Qui réussit déjà" },
      prompt: {
        en: "Who seldom has this problem, and what do they do differently? One practice on each card.",
        fr: "Qui a rarement ce problème, et que fait cette personne autrement? Une pratique par carte.",
      },
      detail: { en: "Who does it, and where?", fr: "Qui le fait, et où?" },
      example: {
        en: "Calls every learner in the second week",
        fr: "Appelle chaque personne inscrite la deuxième semaine",
      },
      coach: {
        en: "Look for practices that need no more money or permission. Ask who else could tell us, and note the names of people to visit.",
        fr: "Cherchez des pratiques sans argent ni permission de plus. Demandez qui d’autre pourrait nous en parler, et notez les noms des gens à visiter.",
      },
      late: {
        en: "We are writing what people do who seldom have the problem. Think of somebody you know.",
        fr: "Nous écrivons ce que font les gens qui ont rarement le problème. Pensez à quelqu’un que vous connaissez.",
      },
    },
    {
      id: "spread",
      kind: "discuss",
      minutes: 10,
      title: { en: "How it could spread", fr: "Comment la répandre" },
      prompt: {
        en: "Which of these could you try yourself? What would make it easy?",
        fr: "Lesquelles pourriez-vous essayer vous-même? Qu’est-ce qui le rendrait facile?",
      },
      coach: {
        en: "Ask who would like to try, and wait. Do not hand out work: a practice spreads by those who want it.",
        fr: "Demandez qui aimerait essayer, et attendez. Ne distribuez pas de tâches : une pratique se répand par celles et ceux qui la veulent.",
      },
      late: {
        en: "We are asking which of these practices others could take up. Read the cards.",
        fr: "Nous demandons lesquelles de ces pratiques d’autres pourraient adopter. Lisez les cartes.",
      },
    },
    at(nextSteps, 8),
    {
      ...at(debrief, 5),
      prompt: {
        en: "Which practice was there all along, and why had nobody told of it?",
        fr: "Quelle pratique existait depuis longtemps, et pourquoi personne n’en parlait?",
      },
    },
  ],
};

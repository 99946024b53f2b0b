import type { Method } from "../../method.ts";
import { at, debrief } from "../commonSteps.ts";
import { SITE_2019 } from "./facts.ts";

export const whatSoWhatNowWhat = {
  id: "whatSoWhatNowWhat",
  title: { en: "What, So What, Now What", fr: "Quoi? Et alors? Et maintenant?" },
  ...SITE_2019,
  purpose: {
    en: "Look back in three steps, one at a time: what happened, what it means, and what to do about it.",
    fr: "Revenir sur une expérience en trois temps : ce qui s’est passé, ce que cela signifie, et ce qu’on en fait.",
  },
  invitation: {
    en: "What happened in the pilot, why does it matter, and what do we do next?",
    fr: "Que s’est-il passé dans le projet pilote, en quoi est-ce important, et que faisons-nous ensuite?",
  },
  use: {
    en: "After a pilot, a panel or a term, and wherever people argue about causes before they agree on facts.",
    fr: "Après un projet pilote, un groupe de spécialistes ou une session, et quand on débat des causes sans s’entendre sur les faits.",
  },
  headline: [45, 45],
  size: {
    en: "Up to 12 together, more at tables of 5 to 7",
    fr: "Jusqu’à 12 ensemble, au-delà par tables de 5 à 7",
  },
  length: { en: "45 minutes", fr: "45 minutes" },
  notWhen: {
    en: "Not where people share no experience to look at, and not to find somebody to blame.",
    fr: "À éviter sans expérience commune à examiner, ou pour trouver à qui la faute.",
  },
  outputs: ["actions", "ideas", "notes"],
  steps: [
    {
      id: "what",
      kind: "write",
      lists: ["ideas"],
      minutes: 11,
      grouping: "table",
      title: { en: "What?", fr: "Quoi?" },
      prompt: {
        en: "What happened? Write only what you saw or heard. A minute alone, then tell your table.",
        fr: "Que s’est-il passé? Écrivez seulement ce que vous avez vu ou entendu. Une minute en solo, puis à table.",
      },
      example: {
        en: "Nine of fourteen handed in the portfolio",
        fr: "Neuf personnes sur quatorze ont remis le portfolio",
      },
      coach: {
        en: "A camera could have filmed it: that is a fact. When somebody says “They were not motivated”, ask: “What did you see that makes you say so?” Then each table says a fact nobody has said. One helper per table keeps to the question.",
        fr: "Un fait, c’est ce qu’une caméra aurait filmé. Si quelqu’un dit « La motivation manquait », demandez : « Qu’avez-vous vu qui vous le fait dire? » Puis chaque table dit un fait nouveau. Une personne par table veille à la question.",
      },
      late: {
        en: "We are collecting facts, without saying yet what they mean. Write what you saw or heard.",
        fr: "Nous recueillons des faits, sans dire encore ce qu’ils signifient. Écrivez ce que vous avez vu ou entendu.",
      },
    },
    {
      id: "soWhat",
      kind: "write",
      lists: ["ideas"],
      from: "what",
      minutes: 13,
      grouping: "table",
      title: { en: "So what?", fr: "Et alors?" },
      prompt: {
        en: "Look at the facts. Why do they matter? Which patterns and which questions do you see?",
        fr: "Regardez les faits. Pourquoi comptent-ils? Quelles tendances et quelles questions y voyez-vous?",
      },
      example: {
        en: "The portfolio costs more time than the credential gives for it",
        fr: "Le portfolio prend plus de temps que la microcertification n’en prévoit",
      },
      coach: {
        en: "Ask of each meaning: “Which fact is it built on? Could it mean something else?” Two readings of one fact are worth keeping. Whoever proposes what to do waits for the next step.",
        fr: "Pour chaque sens proposé, demandez : « Sur quel fait repose-t-il? Pourrait-il vouloir dire autre chose? » Deux lectures d’un fait valent d’être gardées. Les propositions attendent l’étape suivante.",
      },
      late: {
        en: "We are saying what the facts mean, not yet what to do. Pick a fact and write why it matters.",
        fr: "Nous disons ce que les faits signifient, pas encore quoi faire. Choisissez un fait et écrivez pourquoi il compte.",
      },
    },
    {
      id: "nowWhat",
      kind: "write",
      lists: ["actions"],
      from: "soWhat",
      minutes: 18,
      grouping: "table",
      detail: { en: "Who, and by when", fr: "Qui, et pour quand" },
      title: { en: "Now what?", fr: "Et maintenant?" },
      prompt: {
        en: "What follows from that? Write one action on each card, with who does it and by when.",
        fr: "Qu’en découle-t-il? Écrivez une action par carte, avec qui la fait et pour quand.",
      },
      example: { en: "Cut the portfolio to three pieces", fr: "Réduire le portfolio à trois pièces" },
      coach: {
        en: "An action should lead back over a meaning to a fact; ask for the way. Then go round the tables and take only what is new. An action for somebody who is not here is a request: say who carries it to them.",
        fr: "Une action doit remonter à un sens, puis à un fait : demandez le chemin. Faites le tour des tables et ne prenez que le nouveau. Une action pour une personne absente est une demande : dites qui la lui portera.",
      },
      late: {
        en: "We are writing what to do next. Read what it means, then write an action you would take on.",
        fr: "Nous écrivons la suite à donner. Lisez ce que les faits signifient, puis écrivez une action que vous feriez vôtre.",
      },
    },
    {
      ...at(debrief, 3),
      prompt: {
        en: "Where did you take a guess for a fact? Which reading of another person changed yours?",
        fr: "Où aviez-vous pris une supposition pour un fait? Quelle lecture d’une autre personne a changé la vôtre?",
      },
      coach: {
        en: "Hear three people. Close by reading out the actions with their names and days.",
        fr: "Écoutez trois personnes. Terminez en lisant les actions, avec noms et dates.",
      },
    },
  ],
} as const satisfies Method;

import type { Method } from "../../method.ts";
import { at, debrief } from "../commonSteps.ts";
import { SITE_2019_OWN_STEPS } from "./facts.ts";

export const heardSeenRespected: Method = {
  ...SITE_2019_OWN_STEPS,
  id: "heardSeenRespected",
  title: { en: "Heard, Seen, Respected", fr: "Écoute, regard, respect" },
  purpose: {
    en: "Practise listening without mending, with stories of not having been listened to.",
    fr: "S’exercer à écouter sans réparer, à partir de récits où l’écoute a manqué.",
  },
  invitation: {
    en: "Tell of a time when you were not heard, seen or respected.",
    fr: "Racontez une fois où l’écoute, l’attention ou le respect vous a manqué.",
  },
  use: {
    en: "Before talks with learners, employers or Indigenous partners, and for those who give feedback.",
    fr: "Avant des échanges avec des personnes apprenantes, des employeurs ou des partenaires autochtones, et pour qui donne de la rétroaction.",
  },
  headline: [35, 35],
  size: { en: "4 or more", fr: "4 personnes ou plus" },
  length: {
    en: "35 minutes; the steps are our suggestion",
    fr: "35 minutes; les étapes sont notre suggestion",
  },
  notWhen: {
    en: "Not in pairs of a person and their manager, and not where somebody cannot decline to tell.",
    fr: "À éviter entre une personne et sa ou son gestionnaire, et là où l’on ne peut refuser de raconter.",
  },
  outputs: ["notes"],
  steps: [
    {
      id: "welcome",
      kind: "brief",
      minutes: 3,
      title: { en: "How to listen", fr: "Comment écouter" },
      prompt: {
        en: "Choose a story you can tell today. It need not be the worst one.",
        fr: "Choisissez une histoire que vous pouvez raconter aujourd’hui. Pas forcément la pire.",
      },
      coach: {
        en: "Say that what is told stays in the pair, and that everybody may pass.",
        fr: "Dites que ce qui est raconté reste entre les deux personnes, et que chaque personne peut s’abstenir.",
      },
      late: {
        en: "We are going to tell and listen in pairs. What is told stays there.",
        fr: "Nous allons raconter et écouter à deux. Ce qui est dit reste là.",
      },
      points: [
        {
          en: "One tells, the other only listens: no advice, no story of their own.",
          fr: "Une personne raconte, l’autre écoute seulement : ni conseil, ni histoire à soi.",
        },
        { en: "If it stops, ask: “What else?”", fr: "Si ça s’arrête, demandez : « Quoi d’autre? »" },
        { en: "What you hear stays with you.", fr: "Ce que vous entendez reste avec vous." },
      ],
    },
    {
      id: "stories",
      kind: "rounds",
      minutes: 14,
      pattern: "together",
      rounds: 1,
      grouping: 2,
      turns: [
        { title: { en: "One tells, one listens", fr: "Une personne raconte, l’autre écoute" }, seconds: 420 },
        { title: { en: "Change over", fr: "On échange les rôles" }, seconds: 420 },
      ],
      title: { en: "Two stories", fr: "Deux récits" },
      prompt: {
        en: "Tell your story, or listen to your partner’s without stepping in.",
        fr: "Racontez votre histoire, ou écoutez celle de l’autre sans intervenir.",
      },
      coach: {
        en: "Seven minutes are long on purpose. Do not walk between the pairs; call the change and nothing else.",
        fr: "Sept minutes, c’est long, et c’est voulu. Ne circulez pas entre les paires; annoncez le changement, rien d’autre.",
      },
      late: {
        en: "Pairs are telling each other personal stories. Please wait until they finish.",
        fr: "Des paires se racontent des histoires personnelles. Attendez la fin, s’il vous plaît.",
      },
    },
    {
      id: "pairs",
      kind: "discuss",
      minutes: 5,
      grouping: 2,
      title: { en: "How was that?", fr: "Comment était-ce?" },
      prompt: {
        en: "What was it like to be listened to, and only to listen?",
        fr: "Comment était-ce de se faire écouter, et de ne faire qu’écouter?",
      },
      coach: {
        en: "About the listening, not about the stories.",
        fr: "Parlez de l’écoute, pas des histoires.",
      },
      late: {
        en: "Pairs are talking about what listening was like. Wait a moment, fours come next.",
        fr: "Les paires parlent de l’écoute. Attendez un moment : les groupes de quatre suivent.",
      },
    },
    {
      id: "fours",
      kind: "discuss",
      minutes: 8,
      grouping: 4,
      title: { en: "What it says about us", fr: "Ce que ça dit de nous" },
      prompt: {
        en: "Without the stories: where do others meet the same from us, and what could we do instead?",
        fr: "Sans les histoires : où d’autres vivent-ils la même chose avec nous, et que faire à la place?",
      },
      coach: {
        en: "Remind the fours that stories stay untold. Ask for one habit to change.",
        fr: "Rappelez que les histoires ne se racontent pas. Demandez une habitude à changer.",
      },
      late: {
        en: "Fours are asking where others are not listened to by us. Join one.",
        fr: "À quatre, on se demande qui nous n’écoutons pas assez. Joignez-vous à un groupe.",
      },
    },
    {
      ...at(debrief, 5),
      prompt: {
        en: "What will you do differently when somebody tells you something hard?",
        fr: "Que ferez-vous autrement quand quelqu’un vous confiera quelque chose de difficile?",
      },
    },
  ],
};

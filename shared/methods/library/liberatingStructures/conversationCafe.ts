import type { Method } from "../../method.ts";
import { at, debrief } from "../commonSteps.ts";
import { SITE_2019 } from "./facts.ts";

export const conversationCafe = {
  id: "conversationCafe",
  title: { en: "Conversation Café", fr: "Café-conversation" },
  ...SITE_2019,
  purpose: {
    en: "Calm rounds of talk about something hard: people listen, think and understand, and decide nothing.",
    fr: "Des tours de parole calmes sur un sujet difficile : on écoute, on réfléchit, on comprend, et l’on ne décide rien.",
  },
  invitation: {
    en: "What does it mean to you that this training is about to change?",
    fr: "Que signifie pour vous le fait que cette formation va changer?",
  },
  use: {
    en: "For contested topics, and with Indigenous and community partners before anything is planned.",
    fr: "Pour les sujets contestés, et avec les partenaires autochtones et communautaires avant toute planification.",
  },
  headline: [35, 60],
  size: { en: "Any number, in circles of 5 to 7", fr: "Autant qu’on veut, en cercles de 5 à 7" },
  length: { en: "35 to 60 minutes", fr: "De 35 à 60 minutes" },
  notWhen: {
    en: "Not when a decision or a plan has to come out of it.",
    fr: "À éviter quand il doit en sortir une décision ou un plan.",
  },
  outputs: ["notes"],
  steps: [
    {
      id: "agreements",
      kind: "brief",
      minutes: 4,
      grouping: "table",
      title: { en: "Six agreements", fr: "Six ententes" },
      prompt: {
        en: "Sit in your circle and read the agreements. Choose a host and something to pass from hand to hand.",
        fr: "Assoyez-vous en cercle et lisez les ententes. Choisissez un ou une hôte et un objet à faire circuler.",
      },
      points: [
        {
          en: "I leave my verdict outside for now and let others be as they are.",
          fr: "Je laisse mon jugement de côté et j’accueille les autres comme ils sont.",
        },
        {
          en: "I treat every person here with respect, also where I disagree.",
          fr: "Je traite chaque personne avec respect, même en désaccord.",
        },
        {
          en: "I want to understand more than to convince.",
          fr: "Je cherche à comprendre plutôt qu’à convaincre.",
        },
        {
          en: "I am glad of views that are not mine, and make room for them.",
          fr: "Je fais de la place aux avis qui ne sont pas les miens.",
        },
        {
          en: "I speak of what I have lived and what matters to me.",
          fr: "Je parle de ce que j’ai vécu et de ce qui compte pour moi.",
        },
        {
          en: "I keep it short and honest, and go deep rather than on.",
          fr: "Je parle peu et franchement : plus profond plutôt que plus long.",
        },
      ],
      coach: {
        en: "Read the agreements aloud and ask for a nod from everybody. The host of a circle takes part like anybody, and only reminds people of the agreements. A cup or a stone will do as talking object: who holds it talks, or keeps silent.",
        fr: "Lisez les ententes à voix haute et demandez un signe de tête. L’hôte participe comme tout le monde et ne fait que rappeler les ententes. Une tasse ou une pierre suffit : qui la tient parle, ou se tait.",
      },
      late: {
        en: "Circles are agreeing on how they will talk. Take a free chair and read the six points.",
        fr: "Les cercles s’entendent sur la façon de se parler. Prenez une chaise libre et lisez les six points.",
      },
    },
    {
      id: "rounds",
      kind: "rounds",
      pattern: "together",
      rounds: 1,
      grouping: "table",
      turns: [
        {
          title: {
            en: "One minute each: what brings you, what do you think?",
            fr: "Une minute par personne : qu’est-ce qui vous amène, qu’en pensez-vous?",
          },
          seconds: 420,
        },
        {
          title: {
            en: "One minute each: what do you think now, having listened?",
            fr: "Une minute par personne : qu’en pensez-vous après avoir écouté?",
          },
          seconds: 420,
        },
        { title: { en: "Open conversation", fr: "Conversation ouverte" }, seconds: 1680 },
        {
          title: { en: "Each in turn: what do you take with you?", fr: "À tour de rôle : que retenez-vous?" },
          seconds: 480,
        },
      ],
      minutes: 50,
      title: { en: "Four rounds", fr: "Quatre tours" },
      prompt: {
        en: "Who holds the object talks, the others listen. You may pass. Nothing has to be decided.",
        fr: "Qui tient l’objet parle, les autres écoutent. On peut passer. Il n’y a rien à décider.",
      },
      coach: {
        en: "In the first two rounds nobody answers anybody. In the open round the object lies in the middle; pass it again when two people take over. Whoever starts to plan, ask: “What is behind that for you?”",
        fr: "Dans les deux premiers tours, personne ne répond. Ensuite l’objet reste au centre; refaites-le circuler si deux personnes prennent toute la place. Si quelqu’un planifie, demandez : « Qu’y a-t-il derrière cela pour vous? »",
      },
      late: {
        en: "Circles are talking in rounds, one person at a time. Sit down and listen until the object reaches you.",
        fr: "Les cercles se parlent par tours, une personne à la fois. Assoyez-vous et écoutez jusqu’à ce que l’objet vous arrive.",
      },
    },
    {
      ...at(debrief, 2),
      prompt: {
        en: "What do you understand better now? Write it for the others, without anybody’s name.",
        fr: "Que comprenez-vous mieux maintenant? Écrivez-le pour les autres, sans nommer personne.",
      },
      coach: {
        en: "Do not sum up, and ask for no next steps. Read a few notes in silence together and thank the circles.",
        fr: "Ne résumez pas et ne demandez pas de suite. Lisez quelques notes ensemble, en silence, et remerciez les cercles.",
      },
      late: {
        en: "People write what they understand better now. What was said in the circles stays there.",
        fr: "Chaque personne écrit ce qu’elle comprend mieux. Ce qui s’est dit dans les cercles y reste.",
      },
    },
  ],
} as const satisfies Method;

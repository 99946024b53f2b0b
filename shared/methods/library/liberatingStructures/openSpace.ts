import type { Method } from "../../method.ts";
import { at, debrief, nextSteps } from "../commonSteps.ts";
import { SITE_2019_OWN_STEPS } from "./facts.ts";

export const openSpace: Method = {
  ...SITE_2019_OWN_STEPS,
  id: "openSpace",
  title: { en: "Open Space", fr: "Forum ouvert" },
  purpose: {
    en: "The people who came make the agenda, host its talks and go where they can give most.",
    fr: "Les gens présents font l’ordre du jour, animent les échanges et vont là où ils apportent le plus.",
  },
  invitation: {
    en: "Which questions must be talked about today if this program is to succeed?",
    fr: "De quelles questions faut-il parler aujourd’hui pour que ce programme réussisse?",
  },
  use: {
    en: "When many people care about a program and nobody knows all that has to be talked about.",
    fr: "Quand un programme tient à cœur à bien des gens et que personne ne connaît tous les sujets à aborder.",
  },
  headline: [90, 3 * 24 * 60],
  size: { en: "10 or more; there is no upper limit", fr: "10 personnes ou plus, sans maximum" },
  length: {
    en: "90 minutes to 3 days; here 2 hours with three slots, our suggestion",
    fr: "De 90 minutes à 3 jours; ici 2 heures et trois périodes, notre suggestion",
  },
  notWhen: {
    en: "Not when the outcome has been settled, or the topics have.",
    fr: "À éviter quand le résultat, ou les sujets, sont déjà décidés.",
  },
  outputs: ["ideas", "actions", "notes"],
  steps: [
    {
      id: "welcome",
      kind: "brief",
      minutes: 5,
      title: { en: "How it works", fr: "Comment ça marche" },
      prompt: {
        en: "There is no agenda yet. You make it in the next ten minutes.",
        fr: "Il n’y a pas encore d’ordre du jour. Vous le faites dans les dix prochaines minutes.",
      },
      coach: {
        en: "Seats in one circle, places for the talks marked. Explain, then step back: from now on you keep time.",
        fr: "Chaises en un seul cercle, lieux d’échange indiqués. Expliquez, puis retirez-vous : vous ne faites plus que garder le temps.",
      },
      late: {
        en: "We are about to make today’s agenda together. Think of a question you would host.",
        fr: "Nous allons faire ensemble l’ordre du jour. Pensez à une question que vous pourriez porter.",
      },
      points: [
        {
          en: "Whoever proposes a topic hosts it: opens the talk and sees that notes are kept.",
          fr: "Qui propose un sujet en est l’hôte : cette personne ouvre l’échange et veille aux notes.",
        },
        {
          en: "Go where you learn or give most. You may leave a talk at any time.",
          fr: "Allez là où vous apprenez ou apportez le plus. Vous pouvez quitter un échange n’importe quand.",
        },
        {
          en: "A talk with two people is a good talk, and it may end early.",
          fr: "Un échange à deux est un bon échange, et il peut finir tôt.",
        },
      ],
    },
    {
      id: "topics",
      kind: "write",
      minutes: 10,
      lists: ["ideas"],
      title: { en: "Make the agenda", fr: "Faire l’ordre du jour" },
      prompt: {
        en: "Which question would you host? Write it, choose a slot and say it aloud.",
        fr: "Quelle question voulez-vous porter? Écrivez-la, choisissez une période et dites-la à voix haute.",
      },
      detail: { en: "Where, and hosted by whom?", fr: "Où, et par qui?" },
      sections: [
        { id: "first", title: { en: "First slot", fr: "Première période" } },
        { id: "second", title: { en: "Second slot", fr: "Deuxième période" } },
        { id: "third", title: { en: "Third slot", fr: "Troisième période" } },
      ],
      example: {
        en: "How can shift workers take part?",
        fr: "Comment les gens sur quarts de travail peuvent-ils participer?",
      },
      coach: {
        en: "Wait through the silence: the third topic brings the fourth. Hosts of alike topics may join them, nobody has to.",
        fr: "Traversez le silence : le troisième sujet amène le quatrième. Des sujets voisins peuvent se réunir, sans obligation.",
      },
      late: {
        en: "People are proposing what to talk about. Propose a question or choose where to go.",
        fr: "Les gens proposent des sujets. Proposez une question ou choisissez où aller.",
      },
    },
    ...(["first", "second", "third"] as const).map((slot, index) => ({
      id: `${slot}Slot`,
      kind: "discuss" as const,
      minutes: 25,
      title: { en: `Talks, slot ${index + 1}`, fr: `Échanges, période ${index + 1}` },
      prompt: {
        en: "Go to the talk you care about. Move on when you neither learn nor give.",
        fr: "Allez à l’échange qui vous tient à cœur. Changez quand vous n’apprenez ni n’apportez plus rien.",
      },
      coach: {
        en: "Do not look after the talks. Call the last five minutes and ask hosts for three sentences of notes.",
        fr: "Ne surveillez pas les échanges. Annoncez les cinq dernières minutes et demandez aux hôtes trois phrases de notes.",
      },
      late: {
        en: "Several talks run at the same time. Look at the agenda and join the one you like.",
        fr: "Plusieurs échanges se tiennent en même temps. Regardez l’ordre du jour et joignez-vous à celui qui vous plaît.",
      },
    })),
    {
      id: "harvest",
      kind: "write",
      minutes: 10,
      lists: ["ideas"],
      title: { en: "Bring it together", fr: "Récolter" },
      prompt: {
        en: "What came out of your talk? Hosts write three sentences, others add.",
        fr: "Que retenez-vous de votre échange? Les hôtes écrivent trois phrases, les autres complètent.",
      },
      coach: {
        en: "Hear one sentence from each host, standing. No reports of whole talks.",
        fr: "Écoutez une phrase de chaque hôte, debout. Pas de compte rendu complet.",
      },
      late: {
        en: "Each talk writes down what came out of it. Read along.",
        fr: "Chaque échange met par écrit ce qu’il a donné. Suivez à l’écran.",
      },
    },
    at(nextSteps, 12),
    {
      ...at(debrief, 8),
      prompt: {
        en: "Which talk mattered most to you? What was not talked about at all?",
        fr: "Quel échange a le plus compté pour vous? De quoi n’a-t-on pas parlé?",
      },
    },
  ],
};

import type { Method } from "../../method.ts";
import { at, debrief } from "../commonSteps.ts";
import { SITE_2019_OWN_STEPS } from "./facts.ts";

export const designStoryBoards: Method = {
  ...SITE_2019_OWN_STEPS,
  id: "designStoryBoards",
  title: { en: "Design StoryBoards", fr: "Scénarimages" },
  purpose: {
    en: "Plan a meeting, a class or a project scene by scene, from its purpose on.",
    fr: "Préparer une rencontre, un cours ou un projet scène par scène, à partir de sa raison d’être.",
  },
  invitation: {
    en: "What should people do in each stretch of this session, so that its purpose is met?",
    fr: "Que doivent faire les gens à chaque moment de cette séance pour qu’elle atteigne son but?",
  },
  use: {
    en: "To plan the next workshop, the first class of a course, or a pilot week.",
    fr: "Pour préparer le prochain atelier, le premier cours ou une semaine pilote.",
  },
  headline: [25, 70],
  size: { en: "2 to 12, those who will lead it", fr: "De 2 à 12 personnes, celles qui vont l’animer" },
  length: {
    en: "25 to 70 minutes; here 50, and the steps are our suggestion",
    fr: "De 25 à 70 minutes; ici 50, et les étapes sont notre suggestion",
  },
  notWhen: {
    en: "Not before somebody can say what the session is for.",
    fr: "À éviter tant que personne ne peut dire à quoi sert la séance.",
  },
  outputs: ["ideas", "notes"],
  steps: [
    {
      id: "purpose",
      kind: "discuss",
      minutes: 8,
      title: { en: "What is it for?", fr: "À quoi sert-elle?" },
      prompt: {
        en: "What will people be able to do after the session that they cannot do before?",
        fr: "Que sauront faire les gens après la séance qu’ils ne savent pas faire avant?",
      },
      coach: {
        en: "Insist on one sentence. Ask who has to be in the room for it, and who may be missing.",
        fr: "Exigez une seule phrase. Demandez qui doit y être pour cela, et qui peut manquer.",
      },
      late: {
        en: "We are saying in one sentence what the session is for. Does it convince you?",
        fr: "Nous disons en une phrase à quoi sert la séance. Cette phrase vous convainc-elle?",
      },
    },
    {
      id: "usual",
      kind: "discuss",
      minutes: 7,
      grouping: 2,
      title: { en: "How it usually goes", fr: "Comment ça se passe d’habitude" },
      prompt: {
        en: "In pairs: how does such a session usually go? What wastes time, what works?",
        fr: "À deux : comment se passe d’habitude une telle séance? Qu’est-ce qui fait perdre du temps, qu’est-ce qui marche?",
      },
      coach: {
        en: "Ask each pair for one thing that must not come back and one to keep. Write them where all can see.",
        fr: "Demandez à chaque paire une chose à ne plus revoir et une à garder. Notez-les à la vue de tout le monde.",
      },
      late: {
        en: "Pairs are telling how such sessions usually go. Think of the last one you sat through.",
        fr: "À deux, on raconte comment ces séances se passent d’habitude. Pensez à la dernière que vous avez vécue.",
      },
    },
    {
      id: "scenes",
      kind: "write",
      minutes: 18,
      lists: ["ideas"],
      title: { en: "Scene by scene", fr: "Scène par scène" },
      prompt: {
        en: "What do people do in each part? One scene on each card, with its minutes.",
        fr: "Que font les gens à chaque partie? Une scène par carte, avec ses minutes.",
      },
      detail: {
        en: "How many minutes, in which groups, with what?",
        fr: "Combien de minutes, en quels groupes, avec quoi?",
      },
      sections: [
        { id: "open", title: { en: "Opening", fr: "Ouverture" } },
        { id: "work", title: { en: "Work", fr: "Travail" } },
        { id: "practice", title: { en: "Practice", fr: "Pratique" } },
        { id: "close", title: { en: "Close", fr: "Clôture" } },
      ],
      example: { en: "Pairs compare two invoices", fr: "À deux, comparer deux factures" },
      coach: {
        en: "Every scene says what people do, not what they are told. Add the minutes up aloud.",
        fr: "Chaque scène dit ce que font les gens, pas ce qu’on leur dit. Additionnez les minutes à voix haute.",
      },
      late: {
        en: "We are writing the scenes of a session. Read them in order and look for a gap.",
        fr: "Nous écrivons les scènes d’une séance. Lisez-les dans l’ordre et cherchez un trou.",
      },
    },
    {
      id: "walk",
      kind: "combine",
      minutes: 12,
      list: "ideas",
      title: { en: "Walk through it", fr: "La parcourir" },
      prompt: {
        en: "You are the participant. What do you do now, and what does it give you?",
        fr: "Vous participez à la séance. Que faites-vous maintenant, et qu’est-ce que ça vous apporte?",
      },
      coach: {
        en: "Take the scenes one by one, join doubles, cut what the purpose does not need. Keep a tenth of the time free.",
        fr: "Prenez les scènes une à une, réunissez les doublons, coupez ce dont le but n’a pas besoin. Gardez un dixième du temps libre.",
      },
      late: {
        en: "We are walking through a session as its participants. Say where you would get bored.",
        fr: "Nous parcourons une séance comme si nous y participions. Dites où vous vous ennuieriez.",
      },
    },
    {
      ...at(debrief, 5),
      prompt: {
        en: "Which scene is still the weakest? Who tries it before the day?",
        fr: "Quelle scène est encore la plus faible? Qui l’essaie avant le jour venu?",
      },
    },
  ],
};

import type { Method } from "../../method.ts";
import { at, debrief } from "../commonSteps.ts";
import { SITE_2019 } from "./facts.ts";

/** The headline's 20 minutes are those of pairs; in threes the source's own steps take 29 to 35. */
export const fifteenPercentSolutions = {
  id: "fifteenPercentSolutions",
  title: { en: "15% Solutions", fr: "Solutions 15 %" },
  ...SITE_2019,
  purpose: {
    en: "Each person finds what they can do now, with what they have and without asking anybody, and makes it better with two others.",
    fr: "Chaque personne trouve ce qu’elle peut faire maintenant, avec ce qu’elle a et sans permission, puis l’améliore avec deux autres.",
  },
  invitation: {
    en: "What is in your hands? What can you do about it without more money, staff or permission?",
    fr: "Qu’est-ce qui est entre vos mains? Que pouvez-vous faire sans argent, personnel ni permission de plus?",
  },
  use: {
    en: "To end a workshop with first steps that belong to people and not to a committee.",
    fr: "Pour terminer un atelier par des premiers pas qui appartiennent à des personnes, et non à un comité.",
  },
  headline: [20, 20],
  size: { en: "Any number, in threes", fr: "Autant qu’on veut, par groupes de trois" },
  length: { en: "20 minutes in pairs, 35 in threes as here", fr: "20 minutes à deux, 35 à trois comme ici" },
  notWhen: {
    en: "Not where the change truly needs a decision from above first, and not to hand out work.",
    fr: "À éviter quand il faut d’abord une décision d’en haut, ou pour distribuer du travail.",
  },
  takes: "ideas",
  outputs: ["actions", "notes"],
  steps: [
    {
      id: "mine",
      kind: "write",
      lists: ["actions"],
      minutes: 5,
      cover: "sealed",
      detail: { en: "Your first step", fr: "Votre premier pas" },
      title: { en: "Your own 15%", fr: "Votre propre 15 %" },
      prompt: {
        en: "What can you do on your own, now, with what you have? One thing on each card, with its first step.",
        fr: "Que pouvez-vous faire par vous-même, dès maintenant? Une chose par carte, avec son premier pas.",
      },
      example: {
        en: "Replace my midterm with a task from the job",
        fr: "Remplacer mon examen de mi-session par une tâche du métier",
      },
      coach: {
        en: "Explain the figure: most of what shapes our work we cannot change at once, about fifteen per cent we can. Say: “Check each card. Do you have to ask anybody? Then make it smaller.”",
        fr: "Expliquez le chiffre : nous ne pouvons pas changer d’un coup presque tout ce qui façonne notre travail, mais environ quinze pour cent, oui. Dites : « Vérifiez chaque carte. Faut-il demander à quelqu’un? Alors, rapetissez-la. »",
      },
      late: {
        en: "Everybody writes what they can do without asking anybody. Think small and soon.",
        fr: "Chaque personne écrit ce qu’elle peut faire sans rien demander. Pensez petit et bientôt.",
      },
    },
    {
      id: "consult",
      kind: "rounds",
      pattern: "inTurn",
      rounds: 3,
      grouping: 3,
      turns: [
        { title: { en: "You say what you will do", fr: "Vous dites ce que vous ferez" }, seconds: 180 },
        {
          title: { en: "The others ask, then advise", fr: "Les autres questionnent, puis conseillent" },
          seconds: 300,
        },
      ],
      minutes: 24,
      title: { en: "Consult each other", fr: "Se consulter" },
      prompt: {
        en: "One person at a time: say what you will do. The others ask first, and advise after.",
        fr: "Une personne à la fois : dites ce que vous ferez. Les autres posent d’abord des questions, puis conseillent.",
      },
      coach: {
        en: "Eight minutes belong to one person. Good questions: “Is it really yours to do? What could you do by Friday?” Walk about and stop the swapping of complaints. Groups of two simply finish early.",
        fr: "Huit minutes appartiennent à une personne. De bonnes questions : « Est-ce vraiment à vous de le faire? Que feriez-vous d’ici vendredi? » Circulez et coupez court aux plaintes. Les groupes de deux finiront plus tôt.",
      },
      late: {
        en: "In threes, each person in turn gets advice on a first step. Sit in with a group and listen.",
        fr: "Par groupes de trois, chaque personne reçoit tour à tour des conseils. Joignez-vous à un groupe et écoutez.",
      },
    },
    {
      id: "revised",
      kind: "write",
      lists: ["actions"],
      from: "mine",
      minutes: 4,
      each: 2,
      detail: { en: "First step, and the day", fr: "Premier pas, et le jour" },
      title: { en: "Your commitment", fr: "Votre engagement" },
      prompt: {
        en: "After the advice: which one or two will you do? Take the card on, and put a day to its first step.",
        fr: "Après ces conseils : que ferez-vous, une chose ou deux? Reprenez la carte et fixez un jour.",
      },
      coach: {
        en: "One thing is enough, two are many. A step without a day is a wish: ask for the day. Whoever still needs permission makes it smaller.",
        fr: "Une chose suffit, deux font beaucoup. Un pas sans date reste un souhait : demandez le jour. S’il faut encore une permission, rapetissez-le.",
      },
      late: {
        en: "Each person settles on one or two things to do, with a day. You can write one too.",
        fr: "Chaque personne retient une ou deux choses à faire, avec une date. Vous pouvez en écrire une aussi.",
      },
    },
    {
      ...at(debrief, 2),
      prompt: {
        en: "What turned out to be in your hands after all? Whose step would you like to help along?",
        fr: "Qu’est-ce qui était entre vos mains, finalement? Quel pas d’une autre personne aimeriez-vous appuyer?",
      },
      coach: {
        en: "Hear a few, without comment. Agree when you will ask each other what came of it.",
        fr: "Écoutez-en quelques-uns, sans commenter. Convenez du moment où vous vous demanderez des nouvelles.",
      },
    },
  ],
} as const satisfies Method;

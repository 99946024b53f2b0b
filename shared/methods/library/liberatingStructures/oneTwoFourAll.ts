import type { Method } from "../../method.ts";
import { at, debrief } from "../commonSteps.ts";
import { SITE_2019 } from "./facts.ts";

export const oneTwoFourAll = {
  id: "oneTwoFourAll",
  title: { en: "1-2-4-All", fr: "1-2-4-Tous" },
  ...SITE_2019,
  purpose: {
    en: "Everybody thinks before anybody talks, and ideas grow from one person to two, to four, to the whole room.",
    fr: "Tout le monde réfléchit avant que quiconque parle, et les idées grandissent d’une personne à deux, à quatre, puis à toute la salle.",
  },
  invitation: {
    en: "What would make this credential worth the time of those who take it?",
    fr: "Qu’est-ce qui ferait que cette microcertification vaut le temps qu’on y met?",
  },
  use: {
    en: "Wherever a room should think first: needs, outcomes, names of modules, answers to a committee.",
    fr: "Partout où il faut d’abord réfléchir : besoins, résultats d’apprentissage, noms de modules, réponses à un comité.",
  },
  headline: [12, 12],
  size: { en: "Any number from 4", fr: "Autant qu’on veut, à partir de 4" },
  length: { en: "12 minutes", fr: "12 minutes" },
  notWhen: {
    en: "Not when the answer is already decided, and not for a question that has one right answer.",
    fr: "À éviter quand la réponse est déjà décidée, ou quand la question n’a qu’une bonne réponse.",
  },
  outputs: ["ideas", "notes"],
  steps: [
    {
      id: "alone",
      kind: "write",
      lists: ["ideas"],
      minutes: 1,
      cover: "sealed",
      title: { en: "One: alone", fr: "Un : en solo" },
      prompt: {
        en: "In silence: what would make this credential worth people’s time? A few words on each card.",
        fr: "En silence : qu’est-ce qui ferait que cette microcertification vaut la peine? Quelques mots par carte.",
      },
      example: { en: "Employers recognize it by name", fr: "Les employeurs en connaissent le nom" },
      coach: {
        en: "Put your own question into the prompt beforehand. Read it aloud once, then say: “One minute, no talking.” Hold the silence: the first person who speaks thinks for everybody.",
        fr: "Mettez d’avance votre propre question dans la consigne. Lisez-la une fois, puis dites : « Une minute, sans parler. » Tenez le silence : la première personne qui parle pense pour tout le monde.",
      },
      late: {
        en: "Everybody writes alone for a minute. Start with the first thing you think of.",
        fr: "Chaque personne écrit seule pendant une minute. Commencez par ce qui vous vient en premier.",
      },
    },
    {
      id: "pairs",
      kind: "write",
      lists: ["ideas"],
      minutes: 2,
      grouping: 2,
      from: "alone",
      title: { en: "Two: in pairs", fr: "Deux : en dyades" },
      prompt: {
        en: "Tell each other what you wrote. Keep the best, or make a better one out of two.",
        fr: "Dites-vous ce que vous avez écrit. Gardez le meilleur, ou tirez de deux idées une meilleure.",
      },
      coach: {
        en: "Say: “One minute each, then write what you want to take to the next group.” Somebody without a partner makes a pair a three. Listen for one person talking all the time, and call half-time.",
        fr: "Dites : « Une minute par personne, puis écrivez ce que vous voulez apporter au prochain groupe. » Une personne sans partenaire rejoint une dyade. Si une seule personne parle, annoncez la mi-temps.",
      },
      late: {
        en: "People are talking in pairs about what they wrote. Join the pair nearest to you.",
        fr: "Les gens se parlent à deux de ce qu’ils ont écrit. Joignez-vous à la dyade la plus proche.",
      },
    },
    {
      id: "fours",
      kind: "write",
      lists: ["ideas"],
      minutes: 4,
      grouping: 4,
      from: "pairs",
      title: { en: "Four: two pairs", fr: "Quatre : deux dyades" },
      prompt: {
        en: "What do your two pairs have in common, and what is different? Write the ideas the room should hear.",
        fr: "Qu’ont en commun vos deux dyades, et qu’est-ce qui diffère? Écrivez les idées que la salle doit entendre.",
      },
      coach: {
        en: "Ask each four to choose one idea to say first, and to have a second ready in case it is taken. Warn them a minute before the end.",
        fr: "Demandez à chaque groupe de choisir une idée à dire en premier et d’en garder une deuxième si elle est déjà prise. Prévenez une minute avant la fin.",
      },
      late: {
        en: "Groups of four are choosing ideas for the whole room. Sit down with one and ask what they have.",
        fr: "Des groupes de quatre choisissent des idées pour toute la salle. Prenez place et demandez où ils en sont.",
      },
    },
    {
      id: "all",
      kind: "combine",
      list: "ideas",
      minutes: 4,
      title: { en: "All: hear one from each group", fr: "La salle : une idée par groupe" },
      prompt: {
        en: "Which one idea stood out in your group? Say only what nobody has said yet.",
        fr: "Quelle idée est ressortie dans votre groupe? Ne dites que ce que personne n’a encore dit.",
      },
      coach: {
        en: "One idea from each group, no repeats, no speeches. Fold together what says the same while they talk. If there is more, run the whole again rather than longer.",
        fr: "Une idée par groupe, sans répétition ni discours. Réunissez au fur et à mesure ce qui dit la même chose. S’il en reste, refaites un tour complet plutôt que de prolonger.",
      },
      late: {
        en: "Each group says one idea. Listen for what is missing.",
        fr: "Chaque groupe dit une idée. Écoutez ce qui manque.",
      },
    },
    {
      ...at(debrief, 1),
      prompt: {
        en: "Which idea would not have come up had we begun by talking?",
        fr: "Quelle idée ne serait pas venue si nous avions commencé par discuter?",
      },
      coach: {
        en: "A minute, in silence. Say who will do what with the ideas, and when the room will hear of them again.",
        fr: "Une minute, en silence. Dites qui fera quoi des idées, et quand la salle en aura des nouvelles.",
      },
    },
  ],
} as const satisfies Method;

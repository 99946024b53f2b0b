import type { Method } from "../method.ts";
import { at, debrief } from "./commonSteps.ts";

/** Hidden, after joining doubles and with a dot for concern, against the faults that are known of it: methods.md 4. */
export const dotVoting: Method = {
  id: "dotVoting",
  family: "consensus",
  title: { en: "Dot voting", fr: "Vote par gommettes" },
  purpose: {
    en: "A quick reading of what a room prefers, without the crowd following its first dots.",
    fr: "Une lecture rapide des préférences de la salle, sans que la foule suive les premières gommettes.",
  },
  invitation: {
    en: "Which of these should we go on with, and which one worries you?",
    fr: "Avec lesquelles continuons-nous, et laquelle vous inquiète?",
  },
  use: {
    en: "To narrow twenty outcomes, ideas or topics down before they are talked over.",
    fr: "Pour réduire vingt résultats, idées ou sujets avant d’en discuter.",
  },
  size: { en: "5 or more, 8 to 40 cards", fr: "5 personnes ou plus, de 8 à 40 cartes" },
  length: { en: "About half an hour", fr: "Environ une demi-heure" },
  notWhen: {
    en: "Not as a decision: dots show what is liked, not how strongly nor why. Not with cards that overlap.",
    fr: "Ne décide rien : les gommettes disent ce qui plaît, ni à quel degré ni pourquoi. À éviter si les cartes se recoupent.",
  },
  source:
    "Dot voting: common practice, with answers to the faults described at navigatingdesign.org and qeek.co",
  edition: "Charrette dot voting 1",
  licence: "MIT",
  attribution: "Charrette contributors",
  takes: "ideas",
  outputs: ["chosenIdeas", "ideas", "notes"],
  steps: [
    {
      id: "write",
      kind: "write",
      minutes: 6,
      lists: ["ideas"],
      cover: "sealed",
      title: { en: "What to choose from", fr: "Ce qu’il y a à choisir" },
      prompt: {
        en: "What should be on the list? One proposal on each card.",
        fr: "Que faut-il mettre sur la liste? Une proposition par carte.",
      },
      coach: {
        en: "Skip this step where the cards come from another activity; two minutes for what is missing do no harm.",
        fr: "Sautez cette étape si les cartes viennent d’une autre activité; deux minutes pour ce qui manque ne nuisent pas.",
      },
      late: {
        en: "Everybody writes what should be on the list. Add yours.",
        fr: "Chaque personne écrit ce qui doit être sur la liste. Ajoutez votre proposition.",
      },
    },
    {
      id: "join",
      kind: "combine",
      minutes: 8,
      list: "ideas",
      title: { en: "Join doubles first", fr: "Réunir d’abord les doublons" },
      prompt: {
        en: "Which cards say the same? Does everybody read this one in the same way?",
        fr: "Quelles cartes disent la même chose? Tout le monde lit-il celle-ci de la même façon?",
      },
      coach: {
        en: "Two cards that say the same split their dots and lose. Read each aloud once.",
        fr: "Deux cartes qui disent la même chose partagent leurs gommettes et perdent. Lisez chacune une fois à voix haute.",
      },
      late: {
        en: "Cards that say the same are being joined. Read the list, the vote comes next.",
        fr: "On réunit les cartes qui disent la même chose. Lisez la liste, le vote suit.",
      },
    },
    {
      id: "dots",
      kind: "dots",
      minutes: 6,
      from: "write",
      concern: true,
      cover: "sealed",
      title: { en: "Put your dots", fr: "Mettre vos gommettes" },
      prompt: {
        en: "Put your dots on what we should go on with. Mark the one card that worries you most.",
        fr: "Mettez vos gommettes sur ce avec quoi continuer. Marquez la carte qui vous inquiète le plus.",
      },
      coach: {
        en: "Nobody sees a dot before all are shown. Say how many have voted; wait for the rest or say why not.",
        fr: "Personne ne voit de gommette avant le dévoilement. Dites combien ont voté; attendez les autres ou dites pourquoi non.",
      },
      late: {
        en: "Everybody puts dots on cards. Read them all before you put yours.",
        fr: "Chaque personne met des gommettes sur les cartes. Lisez-les toutes avant de mettre les vôtres.",
      },
    },
    {
      id: "reasons",
      kind: "discuss",
      minutes: 10,
      title: { en: "Hear the reasons", fr: "Écouter les raisons" },
      prompt: {
        en: "Why this one? And what is the worry behind that dot?",
        fr: "Pourquoi celle-là? Et quelle inquiétude y a-t-il derrière cette gommette?",
      },
      coach: {
        en: "Begin with cards that have both many dots and concerns. Ask whose favourite got lost. Then choose, and say who decides.",
        fr: "Commencez par les cartes qui ont à la fois beaucoup de gommettes et des réserves. Demandez qui n’y retrouve pas sa carte préférée. Puis choisissez, et dites qui décide.",
      },
      late: {
        en: "The dots are shown and we are hearing the reasons. Listen for the worries.",
        fr: "Les gommettes sont dévoilées et nous écoutons les raisons. Prêtez l’oreille aux réserves.",
      },
    },
    {
      ...at(debrief, 3),
      prompt: {
        en: "Which card should not be forgotten, although it got few dots?",
        fr: "Quelle carte ne faut-il pas oublier, même avec peu de gommettes?",
      },
    },
  ],
};

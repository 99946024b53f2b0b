import type { Method } from "../../method.ts";
import { at, debrief } from "../commonSteps.ts";
import { SITE_2019 } from "./facts.ts";

export const wickedQuestions = {
  id: "wickedQuestions",
  title: { en: "Wicked Questions", fr: "Questions paradoxales" },
  ...SITE_2019,
  purpose: {
    en: "Name two opposite things that are both true and both needed, so that nobody has to hide one of them.",
    fr: "Nommer deux choses opposées, toutes deux vraies et nécessaires, pour que personne n’ait à en cacher une.",
  },
  invitation: {
    en: "Which two opposites do we have to live up to at the same time to succeed?",
    fr: "À quels deux contraires devons-nous répondre en même temps pour réussir?",
  },
  use: {
    en: "For rigour and speed, open admission and a strong name, one standard and many local needs.",
    fr: "Pour la rigueur et la rapidité, l’admission ouverte et la réputation, une norme commune et des besoins locaux.",
  },
  headline: [25, 25],
  size: { en: "4 or more, in groups of 4 to 6", fr: "4 et plus, par groupes de 4 à 6" },
  length: { en: "25 minutes", fr: "25 minutes" },
  notWhen: {
    en: "Not where one side simply has to be chosen, and not for a question that a figure answers.",
    fr: "À éviter s’il faut simplement choisir un côté, ou si un chiffre répond à la question.",
  },
  outputs: ["chosenIdeas", "ideas", "notes"],
  steps: [
    {
      id: "paradox",
      kind: "brief",
      minutes: 5,
      title: { en: "Two truths at once", fr: "Deux vérités à la fois" },
      prompt: {
        en: "Some opposites cannot be settled, only held. We are looking for ours.",
        fr: "Certains contraires ne se règlent pas : on vit avec les deux. Nous cherchons les nôtres.",
      },
      points: [
        {
          en: "Both halves are true today and both are good.",
          fr: "Les deux moitiés sont vraies aujourd’hui, et bonnes.",
        },
        {
          en: "Nobody is at fault: a question that accuses is not a wicked one.",
          fr: "Personne n’est en faute : une question qui accuse n’en est pas une.",
        },
        {
          en: "No figure answers it, and nobody has the solution in a drawer.",
          fr: "Aucun chiffre n’y répond, et personne n’en a la solution dans un tiroir.",
        },
      ],
      coach: {
        en: "Show one from a family: how do we raise children to be close to us and to leave us? Let people feel it before you explain it.",
        fr: "Donnez un exemple de famille : comment élever des enfants pour qu’ils nous soient proches et qu’ils nous quittent? Laissez-le sentir avant d’expliquer.",
      },
      late: {
        en: "We are looking for opposites that are both true of our work. Read the points below.",
        fr: "Nous cherchons des contraires tous deux vrais de notre travail. Lisez les points ci-dessous.",
      },
    },
    {
      id: "write",
      kind: "write",
      lists: ["ideas"],
      minutes: 5,
      grouping: "table",
      detail: { en: "…and at the same time", fr: "…et en même temps" },
      sentence: {
        en: "How is it that we are {{text}} and we are {{detail}} at the same time?",
        fr: "Comment se fait-il que nous soyons {{text}} et que nous soyons en même temps {{detail}}?",
      },
      example: { en: "open to everybody", fr: "une porte ouverte à tout le monde" },
      title: { en: "Write the pairs", fr: "Écrire les paires" },
      prompt: {
        en: "What are we, and what are we too, though it pulls the other way? Fill in both halves.",
        fr: "Que sommes-nous, et que sommes-nous aussi, en sens contraire? Remplissez les deux moitiés.",
      },
      coach: {
        en: "Alone first, then at the table. Have each card read aloud as a question. If one half sounds like a reproach, ask: “What is good about it?” and write that.",
        fr: "D’abord en solo, puis à la table. Faites lire chaque carte à voix haute comme une question. Si une moitié sonne comme un reproche, demandez : « Qu’a-t-elle de bon? » et écrivez cela.",
      },
      late: {
        en: "Tables are writing pairs of opposites that are both true of us. Fill in the two halves of one.",
        fr: "Les tables écrivent des paires de contraires, tous deux vrais. Remplissez les deux moitiés d’une carte.",
      },
    },
    {
      id: "share",
      kind: "dots",
      from: "write",
      minutes: 5,
      cover: "sealed",
      title: { en: "Which hit hardest?", fr: "Lesquelles touchent le plus juste?" },
      prompt: {
        en: "Hear one from each group. Which questions have the most tension in them? Put your dots there.",
        fr: "Écoutez-en une par groupe. Quelles questions portent le plus de tension? Mettez-y vos gommettes.",
      },
      coach: {
        en: "Each group reads its best, no comments. The good ones make the room laugh or fall silent. Choose two or three to work on.",
        fr: "Chaque groupe lit sa meilleure, sans commentaire. Les bonnes font rire ou taire la salle. Retenez-en deux ou trois à travailler.",
      },
      late: {
        en: "We are choosing the questions with the most tension. Read them as whole sentences and put your dots.",
        fr: "Nous choisissons les questions qui portent le plus de tension. Lisez-les en entier et mettez vos gommettes.",
      },
    },
    {
      id: "refine",
      kind: "combine",
      list: "ideas",
      minutes: 5,
      title: { en: "Make them sharper", fr: "Les rendre plus vives" },
      prompt: {
        en: "How can each half be said so that both camps nod? Join what asks the same.",
        fr: "Comment dire chaque moitié pour que les deux camps soient d’accord? Réunissez ce qui demande la même chose.",
      },
      coach: {
        en: "Test: can somebody for the one side and somebody for the other both say “Yes, that is us”? Take out blame, excuses and every “but”.",
        fr: "L’épreuve : une personne de chaque côté peut-elle dire « Oui, c’est nous »? Enlevez le reproche, l’excuse et chaque « mais ».",
      },
      late: {
        en: "The chosen questions are being sharpened. Say whether both halves are true for you.",
        fr: "Les questions retenues sont affinées. Dites si les deux moitiés sont vraies pour vous.",
      },
    },
    {
      id: "live",
      kind: "discuss",
      minutes: 3,
      grouping: "table",
      title: { en: "Live with it", fr: "Vivre avec" },
      prompt: {
        en: "Where do we already manage both at once? What made it possible?",
        fr: "Où réussissons-nous déjà les deux à la fois? Qu’est-ce qui l’a permis?",
      },
      coach: {
        en: "Do not solve it and do not vote for a side. One small place where both work is worth more than a plan; Nine Whys or Min Specs can follow.",
        fr: "Ne cherchez ni solution ni vote. Un petit endroit où les deux marchent vaut mieux qu’un plan; Neuf pourquoi ou Règles minimales peuvent suivre.",
      },
      late: {
        en: "Tables look for places where both halves already work. Think of one from your own course.",
        fr: "Les tables cherchent où les deux moitiés marchent déjà. Pensez à un exemple de votre cours.",
      },
    },
    {
      ...at(debrief, 2),
      prompt: {
        en: "Which half do you tend to forget? What can you say now that could not be said before?",
        fr: "Quelle moitié avez-vous tendance à oublier? Que peut-on dire maintenant qu’on ne pouvait pas dire avant?",
      },
      coach: {
        en: "Leave the questions on the wall for the rest of the day, and come back to them when the room wants to choose one side.",
        fr: "Laissez les questions au mur toute la journée et revenez-y quand la salle veut choisir un seul côté.",
      },
    },
  ],
} as const satisfies Method;

import type { Method } from "../../method.ts";
import { at, debrief } from "../commonSteps.ts";
import { SITE_2019 } from "./facts.ts";

export const nineWhys = {
  id: "nineWhys",
  title: { en: "Nine Whys", fr: "Neuf pourquoi" },
  ...SITE_2019,
  purpose: {
    en: "Ask why, again and again, until people say in plain words what the work is really for.",
    fr: "Demander pourquoi, encore et encore, jusqu’à dire en mots simples à quoi sert vraiment le travail.",
  },
  invitation: {
    en: "What do you do when you work on this credential, and why is that important to you?",
    fr: "Que faites-vous quand vous travaillez à cette microcertification, et pourquoi est-ce important pour vous?",
  },
  use: {
    en: "To find the purpose of a credential before anybody writes its outcomes.",
    fr: "Pour trouver le but d’une microcertification avant d’en écrire les résultats d’apprentissage.",
  },
  headline: [20, 20],
  size: { en: "2 or more, in pairs", fr: "2 et plus, en dyades" },
  length: { en: "20 minutes", fr: "20 minutes" },
  notWhen: {
    en: "Not to find the cause of a fault, and not where people would have to justify themselves.",
    fr: "Ne sert pas à trouver la cause d’une panne, ni là où les gens devraient se justifier.",
  },
  // Not the method’s own ideas: people begin from them.
  takes: "notes",
  outputs: ["chosenIdeas", "ideas", "notes"],
  steps: [
    {
      id: "pairs",
      kind: "rounds",
      pattern: "inTurn",
      rounds: 2,
      grouping: 2,
      turns: [
        {
          title: { en: "One asks why, the other answers", fr: "L’une demande pourquoi, l’autre répond" },
          seconds: 300,
        },
      ],
      minutes: 10,
      title: { en: "Why, in pairs", fr: "Pourquoi, à deux" },
      prompt: {
        en: "Ask: “What do you do on this?” Then: “Why is that important to you?” Up to nine times.",
        fr: "Demandez : « Que faites-vous là-dessus? » Puis : « Pourquoi est-ce important pour vous? » Jusqu’à neuf fois.",
      },
      coach: {
        en: "It is “to you”, not “to the college”: so nobody recites the strategic plan. The one who asks only asks, and warmly. When the answers stop, say: “What if it were gone tomorrow?” Five minutes, then change.",
        fr: "C’est « pour vous », pas « pour l’établissement » : ainsi personne ne récite le plan stratégique. Qui questionne ne fait que questionner, avec chaleur. Si les réponses tarissent : « Et si cela disparaissait demain? » Cinq minutes, puis on inverse.",
      },
      late: {
        en: "In pairs, one asks the other why their work matters. Join two people and listen for the last why.",
        fr: "À deux, l’une demande à l’autre pourquoi son travail compte. Joignez-vous à deux personnes et écoutez le dernier pourquoi.",
      },
    },
    {
      id: "fours",
      kind: "write",
      lists: ["ideas"],
      each: 1,
      minutes: 5,
      grouping: 4,
      title: { en: "One sentence, in fours", fr: "Une phrase, à quatre" },
      prompt: {
        en: "What did your two pairs end with? Write one sentence together: “We exist to…”",
        fr: "À quoi vos deux dyades sont-elles arrivées? Écrivez ensemble une phrase : « Nous sommes là pour… »",
      },
      example: {
        en: "We exist to give people who learned on the job a credential that says so",
        fr: "Nous sommes là pour donner un titre à qui a appris au travail",
      },
      coach: {
        en: "One sentence per four, written by one of them. A child should understand it. “Quality” and “excellence” are not yet answers: ask why once more.",
        fr: "Une phrase par groupe, écrite par une personne. Un enfant doit la comprendre. « Qualité » et « excellence » ne sont pas encore des réponses : demandez pourquoi une fois de plus.",
      },
      late: {
        en: "Groups of four write what this work is for, in one sentence. Sit down with one and ask them why.",
        fr: "Des groupes de quatre écrivent en une phrase à quoi sert ce travail. Prenez place et demandez-leur pourquoi.",
      },
    },
    {
      id: "all",
      kind: "dots",
      from: "fours",
      minutes: 3,
      cover: "sealed",
      title: { en: "Which says it best?", fr: "Laquelle le dit le mieux?" },
      prompt: {
        en: "Which sentence says best what we are here for? Put your dots on it.",
        fr: "Quelle phrase dit le mieux pourquoi nous sommes là? Mettez-y vos gommettes.",
      },
      coach: {
        en: "Have each sentence read aloud once, by somebody of another group. Choose the one that carries and leave it where everybody sees it: it is a working version, and it may be reworded on another day.",
        fr: "Faites lire chaque phrase une fois, par une personne d’un autre groupe. Retenez celle qui porte et laissez-la à la vue : c’est une version de travail, qu’on pourra reformuler un autre jour.",
      },
      late: {
        en: "We are choosing the sentence that says best what this is for. Read them and put your dots.",
        fr: "Nous choisissons la phrase qui dit le mieux à quoi cela sert. Lisez-les et mettez vos gommettes.",
      },
    },
    {
      ...at(debrief, 2),
      prompt: {
        en: "At which why did it become true for you? What would you do differently because of it?",
        fr: "À quel pourquoi est-ce devenu vrai pour vous? Que feriez-vous autrement à cause de cela?",
      },
      coach: {
        en: "Ask: “How does this purpose change what we do next?” If it changes nothing, it is not there yet: another round of pairs costs ten minutes.",
        fr: "Demandez : « En quoi ce but change-t-il la suite? » S’il ne change rien, il n’est pas encore trouvé : un autre tour à deux prend dix minutes.",
      },
    },
  ],
} as const satisfies Method;

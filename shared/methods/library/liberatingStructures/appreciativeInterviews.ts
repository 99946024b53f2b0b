import type { Method } from "../../method.ts";
import { at, debrief } from "../commonSteps.ts";
import { SITE_2019_OWN_STEPS } from "./facts.ts";

export const appreciativeInterviews: Method = {
  ...SITE_2019_OWN_STEPS,
  id: "appreciativeInterviews",
  title: { en: "Appreciative Interviews", fr: "Entrevues appréciatives" },
  purpose: {
    en: "Stories of what went well, told in pairs, and what made it possible.",
    fr: "Des réussites racontées à deux, et ce qui les a rendues possibles.",
  },
  invitation: {
    en: "Tell of a time when learning on the job went really well. What made it possible?",
    fr: "Racontez une fois où l’apprentissage au travail s’est vraiment bien passé. Qu’est-ce qui l’a rendu possible?",
  },
  use: {
    en: "To ground a design in what already works, before anybody lists problems.",
    fr: "Pour appuyer la conception sur ce qui marche déjà, avant de dresser la liste des problèmes.",
  },
  headline: [60, 60],
  size: { en: "4 or more", fr: "4 personnes ou plus" },
  length: {
    en: "1 hour; the lengths of the steps are our suggestion",
    fr: "1 heure; la durée des étapes est notre suggestion",
  },
  notWhen: {
    en: "Not right after a conflict that nobody has named yet: praise would sound false.",
    fr: "À éviter juste après un conflit dont personne n’a encore parlé : les éloges sonneraient faux.",
  },
  outputs: ["ideas", "notes"],
  steps: [
    {
      id: "welcome",
      kind: "brief",
      minutes: 3,
      title: { en: "Why stories", fr: "Pourquoi des récits" },
      prompt: {
        en: "Think of a success you took part in yourself. Small ones count.",
        fr: "Pensez à une réussite à laquelle vous avez pris part. Les petites comptent.",
      },
      coach: {
        en: "Tell a short story of your own first, with a place, people and a turning point. Pair people who do not work together.",
        fr: "Racontez d’abord une courte histoire à vous, avec un lieu, des gens et un tournant. Jumelez des personnes qui ne travaillent pas ensemble.",
      },
      late: {
        en: "Each of us is looking for a success to tell. Think of one of yours.",
        fr: "Chaque personne cherche une réussite à raconter. Pensez à une des vôtres.",
      },
      points: [
        {
          en: "Tell what happened, in order: where, who, and when it turned.",
          fr: "Racontez ce qui s’est passé, dans l’ordre : où, qui, et le moment où tout a basculé.",
        },
        {
          en: "The listener asks what made it possible, and gives no advice.",
          fr: "La personne qui écoute demande ce qui l’a rendu possible et ne donne pas de conseil.",
        },
      ],
    },
    {
      id: "interviews",
      kind: "rounds",
      minutes: 16,
      pattern: "together",
      rounds: 1,
      grouping: 2,
      turns: [
        { title: { en: "First story", fr: "Premier récit" }, seconds: 480 },
        { title: { en: "Second story", fr: "Deuxième récit" }, seconds: 480 },
      ],
      title: { en: "Interview each other", fr: "S’interviewer à deux" },
      prompt: {
        en: "In pairs, interview each other: what happened, and what made the success possible?",
        fr: "À deux, interviewez-vous : que s’est-il passé, et qu’est-ce qui a rendu la réussite possible?",
      },
      coach: {
        en: "Call the change of turns. A story that ends after two minutes needs one more question: what did you do then?",
        fr: "Annoncez le changement de tour. Un récit fini après deux minutes demande une question de plus : et ensuite, qu’avez-vous fait?",
      },
      late: {
        en: "Pairs are telling each other of a success. Join a pair and listen.",
        fr: "À deux, on se raconte une réussite. Joignez-vous à une paire et écoutez.",
      },
    },
    {
      id: "retell",
      kind: "discuss",
      minutes: 15,
      grouping: 4,
      title: { en: "Retell in fours", fr: "Raconter à quatre" },
      prompt: {
        en: "Retell your partner’s story in a few sentences. Listen for what the four stories share.",
        fr: "Racontez l’histoire de l’autre en quelques phrases. Repérez ce que les quatre récits ont en commun.",
      },
      coach: {
        en: "Three to four minutes a story. Everybody tells the other’s story, never their own.",
        fr: "Trois ou quatre minutes par récit. Chaque personne raconte l’histoire de l’autre, jamais la sienne.",
      },
      late: {
        en: "Fours are retelling stories and looking for what they share. Listen to one group.",
        fr: "À quatre, on raconte de nouveau et on cherche les points communs. Écoutez un des groupes.",
      },
    },
    {
      id: "conditions",
      kind: "write",
      minutes: 10,
      lists: ["ideas"],
      title: { en: "What made it possible", fr: "Ce qui l’a rendu possible" },
      prompt: {
        en: "What made these successes possible? Write one condition on each card.",
        fr: "Qu’est-ce qui a rendu ces réussites possibles? Écrivez une condition par carte.",
      },
      example: {
        en: "Somebody had time to watch and comment",
        fr: "Quelqu’un avait le temps d’observer et de commenter",
      },
      coach: {
        en: "Ask for conditions one could create again. “A good team” is not one yet: what did the team do?",
        fr: "Demandez des conditions que l’on peut recréer. « Une bonne équipe » n’en est pas encore une : que faisait l’équipe?",
      },
      late: {
        en: "Everybody writes what made the successes possible. Add what you know from your own.",
        fr: "Chaque personne écrit ce qui a rendu les réussites possibles. Ajoutez ce que vous savez par la vôtre.",
      },
    },
    {
      id: "more",
      kind: "discuss",
      minutes: 11,
      title: { en: "How to have more of it", fr: "Comment en avoir davantage" },
      prompt: {
        en: "Which of these conditions can we build into our design? Say where.",
        fr: "Lesquelles de ces conditions pouvons-nous intégrer à notre conception? Dites où.",
      },
      coach: {
        en: "Take the conditions named most often and ask for a place in the course for each. Write agreed ones down as cards.",
        fr: "Prenez les conditions les plus nommées et demandez pour chacune un endroit dans le cours. Notez sur des cartes celles qui sont retenues.",
      },
      late: {
        en: "We are asking which conditions of success to build in. Read the cards and say what you miss.",
        fr: "Nous demandons quelles conditions de réussite intégrer. Lisez les cartes et dites ce qui manque.",
      },
    },
    {
      ...at(debrief, 5),
      prompt: {
        en: "What do the stories say about us that no report does? What will you do more of?",
        fr: "Que disent ces récits de nous qu’aucun rapport ne dit? Que ferez-vous davantage?",
      },
    },
  ],
};

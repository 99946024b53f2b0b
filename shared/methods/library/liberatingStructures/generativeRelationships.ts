import type { Method } from "../../method.ts";
import { at, debrief, nextSteps } from "../commonSteps.ts";
import { SITE_2019_OWN_STEPS } from "./facts.ts";

export const generativeRelationships: Method = {
  ...SITE_2019_OWN_STEPS,
  id: "generativeRelationships",
  title: { en: "Generative Relationships STAR", fr: "Relations fécondes (STAR)" },
  purpose: {
    en: "See what a team has and lacks for making something new together.",
    fr: "Voir ce qu’une équipe a et ce qui lui manque pour créer ensemble du nouveau.",
  },
  invitation: {
    en: "How different are we, how well do we listen, how much do we do, and why together?",
    fr: "En quoi différons-nous, comment nous écoutons-nous, que faisons-nous, et pourquoi ensemble?",
  },
  use: {
    en: "When a course team or a partnership with an employer has lost its drive.",
    fr: "Quand une équipe de cours ou un partenariat avec un employeur s’essouffle.",
  },
  headline: [25, 25],
  size: { en: "3 to 30 people who work together", fr: "De 3 à 30 personnes qui travaillent ensemble" },
  length: {
    en: "25 minutes; the steps are our suggestion",
    fr: "25 minutes; les étapes sont notre suggestion",
  },
  notWhen: {
    en: "Not for grading people, and not where two of them are in open conflict.",
    fr: "Ne sert pas à évaluer des personnes; à éviter si deux d’entre elles sont en conflit ouvert.",
  },
  outputs: ["actions", "ideas", "notes"],
  steps: [
    {
      id: "welcome",
      kind: "brief",
      minutes: 2,
      title: { en: "Four points of the star", fr: "Les quatre pointes de l’étoile" },
      prompt: {
        en: "Four things a team needs for new ideas. Think of this team, not of teams in general.",
        fr: "Quatre choses qu’il faut à une équipe pour innover. Pensez à cette équipe, pas aux équipes en général.",
      },
      coach: {
        en: "Give an example of each from a team everybody knows, such as a kitchen crew.",
        fr: "Donnez un exemple de chacune dans une équipe que tout le monde connaît, par exemple une brigade de cuisine.",
      },
      late: {
        en: "We are looking at what our team needs for new ideas. Read the four points.",
        fr: "Nous regardons ce qu’il faut à notre équipe pour innover. Lisez les quatre points.",
      },
      points: [
        {
          en: "Separateness: we bring different views, trades and places.",
          fr: "Singularités : nous apportons des points de vue, des métiers et des milieux différents.",
        },
        {
          en: "Tuning: we listen, also to what challenges us.",
          fr: "Tonalité commune : nous nous écoutons, même quand cela dérange.",
        },
        {
          en: "Action: we make and try things together.",
          fr: "Action : nous faisons et essayons des choses ensemble.",
        },
        {
          en: "Reason: we gain something together that none of us can alone.",
          fr: "Raison : ensemble, nous gagnons quelque chose que personne n’obtient en solo.",
        },
      ],
    },
    {
      id: "evidence",
      kind: "write",
      minutes: 5,
      lists: ["ideas"],
      cover: "sealed",
      title: { en: "What I see in us", fr: "Ce que je vois chez nous" },
      prompt: {
        en: "For each point: where do you see it in our work, or miss it? One observation on each card.",
        fr: "Pour chaque pointe : où la voyez-vous dans notre travail, ou manque-t-elle? Une observation par carte.",
      },
      sections: [
        { id: "separateness", title: { en: "Separateness", fr: "Singularités" } },
        { id: "tuning", title: { en: "Tuning", fr: "Tonalité commune" } },
        { id: "action", title: { en: "Action", fr: "Action" } },
        { id: "reason", title: { en: "Reason", fr: "Raison" } },
      ],
      detail: { en: "Strong or weak?", fr: "Fort ou faible?" },
      example: { en: "We never asked the night shift", fr: "Nous n’avons jamais consulté l’équipe de nuit" },
      coach: {
        en: "Ask for what happened, with a date, instead of a judgement. Silent.",
        fr: "Demandez un fait, avec une date, plutôt qu’un jugement. En silence.",
      },
      late: {
        en: "Everybody notes in silence where the team is strong or weak. Write one card.",
        fr: "Chaque personne note en silence les forces et les manques de l’équipe. Écrivez une carte.",
      },
    },
    {
      id: "pattern",
      kind: "discuss",
      minutes: 8,
      grouping: 4,
      title: { en: "What follows from it", fr: "Ce qui en découle" },
      prompt: {
        en: "Which point is weakest, and what does that do to our results?",
        fr: "Quelle pointe est la plus faible, et quel effet a-t-elle sur nos résultats?",
      },
      coach: {
        en: "Show the cards first. Much listening and no action is a pleasant club; action without a reason tires.",
        fr: "Montrez d’abord les cartes. Beaucoup d’écoute sans action fait un club agréable; l’action sans raison fatigue.",
      },
      late: {
        en: "Fours are talking about the team’s weakest point. Listen for the reason.",
        fr: "À quatre, on parle de la pointe la plus faible de l’équipe. Écoutez pourquoi.",
      },
    },
    at(nextSteps, 7),
    {
      ...at(debrief, 3),
      prompt: {
        en: "Which point of the star will you look after yourself?",
        fr: "De quelle pointe de l’étoile prendrez-vous soin vous-même?",
      },
    },
  ],
};

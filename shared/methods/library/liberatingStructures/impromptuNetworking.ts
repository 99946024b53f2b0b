import type { Method } from "../../method.ts";
import { at, debrief } from "../commonSteps.ts";
import { SITE_2019 } from "./facts.ts";

export const impromptuNetworking = {
  id: "impromptuNetworking",
  title: { en: "Impromptu Networking", fr: "Réseautage impromptu" },
  ...SITE_2019,
  purpose: {
    en: "Three short talks with three people: everybody says what brings them, and the room has a tone and its first links.",
    fr: "Trois courtes conversations avec trois personnes : chacune dit ce qui l’amène, et la salle a un ton et ses premiers liens.",
  },
  invitation: {
    en: "Which challenge do you bring with you, and what do you hope to get from this group and give to it?",
    fr: "Quel défi apportez-vous, et qu’espérez-vous recevoir de ce groupe et lui donner?",
  },
  use: {
    en: "As an icebreaker, to open a workshop in which employers, teachers and learners meet for the first time.",
    fr: "En guise de brise-glace, pour ouvrir un atelier où employeurs, corps enseignant et personnes apprenantes se rencontrent pour la première fois.",
  },
  headline: [20, 20],
  size: { en: "4 or more, no upper limit", fr: "4 et plus, sans limite" },
  length: { en: "20 minutes", fr: "20 minutes" },
  notWhen: {
    en: "Not once the room is in the middle of its work, and not with so few people that they all talk anyway.",
    fr: "À éviter au milieu du travail, ou quand les gens sont si peu nombreux qu’ils se parlent déjà.",
  },
  outputs: ["ideas", "notes"],
  steps: [
    {
      id: "bring",
      kind: "write",
      lists: ["ideas"],
      each: 2,
      cover: "sealed",
      minutes: 2,
      title: { en: "What you bring", fr: "Ce que vous apportez" },
      prompt: {
        en: "Which challenge do you bring? What do you hope to get here, and to give?",
        fr: "Quel défi apportez-vous? Qu’espérez-vous recevoir ici, et donner?",
      },
      example: {
        en: "Our graduates know the theory and freeze on the first shift",
        fr: "Les personnes diplômées savent la théorie et figent au premier quart",
      },
      coach: {
        en: "One challenge and one question of give and take, not three. Say: “Two minutes to think. Nobody reads this before you have said it yourself.” Clear the chairs away meanwhile.",
        fr: "Un défi et une question d’échange, pas trois. Dites : « Deux minutes pour réfléchir. Personne ne lit ceci avant que vous l’ayez dit. » Écartez les chaises pendant ce temps.",
      },
      late: {
        en: "Everybody notes what brings them here. In a moment you will tell somebody you do not know.",
        fr: "Chaque personne note ce qui l’amène. Dans un instant, vous le direz à quelqu’un que vous ne connaissez pas.",
      },
    },
    {
      id: "rounds",
      kind: "rounds",
      pattern: "newPartners",
      rounds: 3,
      turns: [
        { title: { en: "One talks, the other listens", fr: "L’une parle, l’autre écoute" }, seconds: 120 },
        { title: { en: "Change over", fr: "On inverse" }, seconds: 120 },
      ],
      minutes: 15,
      title: { en: "Three partners", fr: "Trois partenaires" },
      prompt: {
        en: "Stand with your partner. Tell each other what you bring, and what you would get and give.",
        fr: "Mettez-vous debout avec votre partenaire. Dites-vous ce que vous apportez, recevriez et donneriez.",
      },
      coach: {
        en: "Send people to those they know least. Two minutes each, four in all, then a bell and the next partner. Do not stop after two rounds: in the third, people say it best.",
        fr: "Envoyez les gens vers les personnes qu’ils connaissent le moins. Deux minutes par personne, quatre en tout, puis un signal et la personne suivante. Ne coupez pas après deux tours : au troisième, tout se dit mieux.",
      },
      late: {
        en: "People are meeting in pairs, for a few minutes each. Wait for the next signal, then find the person your screen names.",
        fr: "Les gens se rencontrent à deux, quelques minutes à la fois. Au prochain signal, trouvez la personne nommée à l’écran.",
      },
    },
    {
      ...at(debrief, 3),
      prompt: {
        en: "What did you hear more than once? Whom do you want to talk to again, and about what?",
        fr: "Qu’avez-vous entendu plus d’une fois? À qui voulez-vous reparler, et de quoi?",
      },
      coach: {
        en: "Show what people brought, then ask: “Who heard the same from two people?” That is the theme of the day. Do not let everybody introduce themselves again.",
        fr: "Montrez ce que les gens ont apporté, puis demandez : « Qui a entendu la même chose deux fois? » C’est le thème de la journée. Ne refaites pas de tour de présentation.",
      },
    },
  ],
} as const satisfies Method;

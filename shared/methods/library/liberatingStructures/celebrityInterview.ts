import type { Method } from "../../method.ts";
import { at, debrief } from "../commonSteps.ts";
import { SITE_2019_OWN_STEPS } from "./facts.ts";

export const celebrityInterview: Method = {
  ...SITE_2019_OWN_STEPS,
  id: "celebrityInterview",
  title: { en: "Celebrity Interview", fr: "Entrevue vedette" },
  purpose: {
    en: "An expert is interviewed with the room’s own questions, and gives no lecture.",
    fr: "Une personne experte répond aux questions de la salle, sans donner d’exposé.",
  },
  invitation: {
    en: "What would you ask this person if you had them to yourself for an hour?",
    fr: "Que demanderiez-vous à cette personne si vous l’aviez une heure pour vous?",
  },
  use: {
    en: "To learn from an employer, a graduate, an Elder or a registrar what no report says.",
    fr: "Pour apprendre d’un employeur, d’une personne diplômée, d’une aînée ou d’un aîné, ou du registrariat ce qu’aucun rapport ne dit.",
  },
  headline: [35, 60],
  size: {
    en: "Any number, with one or two guests",
    fr: "Autant qu’on veut, avec une ou deux personnes invitées",
  },
  length: {
    en: "35 to 60 minutes; here 45, and the steps are our suggestion",
    fr: "De 35 à 60 minutes; ici 45, et les étapes sont notre suggestion",
  },
  notWhen: {
    en: "Not when the guest insists on slides, or has come to sell something.",
    fr: "À éviter si la personne invitée tient à ses diapositives ou vient vendre quelque chose.",
  },
  outputs: ["ideas", "notes"],
  steps: [
    {
      id: "welcome",
      kind: "brief",
      minutes: 3,
      title: { en: "Meet the guest", fr: "Accueillir la personne invitée" },
      prompt: {
        en: "Who is here, and why we asked this person to come.",
        fr: "Qui est là, et pourquoi nous l’avons invitée.",
      },
      coach: {
        en: "Agree with the guest beforehand: no slides, short answers, stories. Follow your guest’s customs; an Elder may have wishes about thanks and recording.",
        fr: "Entendez-vous d’avance avec elle : pas de diapositives, des réponses courtes, des histoires. Respectez ses usages; une aînée ou un aîné peut avoir des souhaits sur les remerciements et l’enregistrement.",
      },
      late: {
        en: "Our guest is being introduced. Find a seat and think of a question.",
        fr: "On présente la personne invitée. Prenez place et pensez à une question.",
      },
      points: [
        {
          en: "One of us interviews, as on the radio. The questions come from you.",
          fr: "L’un ou l’une d’entre nous mène l’entrevue, comme à la radio. Les questions viennent de vous.",
        },
        {
          en: "Our guest may leave any question out.",
          fr: "La personne invitée peut laisser de côté toute question.",
        },
      ],
    },
    {
      id: "opening",
      kind: "discuss",
      minutes: 12,
      title: { en: "First questions", fr: "Premières questions" },
      prompt: {
        en: "Listen: how did our guest come to this work, and what was hard?",
        fr: "Écoutez : comment la personne invitée est-elle arrivée à ce travail, et qu’est-ce qui a été difficile?",
      },
      coach: {
        en: "Ask for moments: the first day, the worst mistake, what changed. When an answer grows long, thank and ask on.",
        fr: "Demandez des moments : le premier jour, la pire erreur, ce qui a changé. Si une réponse s’allonge, remerciez et relancez.",
      },
      late: {
        en: "An interview is under way. Listen for what you would ask next.",
        fr: "Une entrevue est en cours. Écoutez, et pensez à ce que vous demanderiez ensuite.",
      },
    },
    {
      id: "questions",
      kind: "write",
      minutes: 8,
      lists: ["ideas"],
      grouping: 2,
      title: { en: "Your questions", fr: "Vos questions" },
      prompt: {
        en: "In pairs: what do you want to know? One question on each card.",
        fr: "À deux : que voulez-vous savoir? Une question par carte.",
      },
      example: {
        en: "What can new people not do that we believe they can?",
        fr: "Que ne savent pas faire les nouvelles personnes, alors que nous le croyons?",
      },
      coach: {
        en: "Questions that begin with how or what bring stories. Sort the cards while they come in.",
        fr: "Les questions qui commencent par comment ou qu’est-ce que amènent des histoires. Triez les cartes à mesure qu’elles arrivent.",
      },
      late: {
        en: "Pairs are writing questions for our guest. Write yours.",
        fr: "À deux, on écrit des questions pour la personne invitée. Écrivez les vôtres.",
      },
    },
    {
      id: "interview",
      kind: "discuss",
      minutes: 17,
      title: { en: "The room’s interview", fr: "L’entrevue de la salle" },
      prompt: {
        en: "Listen to the answers to your questions, and note what changes your design.",
        fr: "Écoutez les réponses à vos questions et notez ce qui change votre conception.",
      },
      coach: {
        en: "Ask what most cards ask first, and one surprising question. End with: what should we have asked?",
        fr: "Posez d’abord ce que demandent le plus de cartes, et une question surprenante. Terminez par : qu’aurions-nous dû demander?",
      },
      late: {
        en: "Our guest is answering the room’s questions. Listen.",
        fr: "La personne invitée répond aux questions de la salle. Écoutez.",
      },
    },
    {
      ...at(debrief, 5),
      prompt: {
        en: "Which answer changes something in our design, and what?",
        fr: "Quelle réponse change quelque chose à notre conception, et quoi?",
      },
    },
  ],
};

import type { Method } from "../../method.ts";
import { at, debrief } from "../commonSteps.ts";
import { SITE_2019_OWN_STEPS } from "./facts.ts";

export const whatINeedFromYou: Method = {
  ...SITE_2019_OWN_STEPS,
  id: "whatINeedFromYou",
  title: { en: "What I Need From You", fr: "Ce dont j’ai besoin de vous" },
  purpose: {
    en: "Groups ask each other for what they need, and every request gets one of four clear answers.",
    fr: "Des groupes se demandent ce dont ils ont besoin, et chaque demande reçoit l’une de quatre réponses claires.",
  },
  invitation: {
    en: "What do you need from each of the others so that this program succeeds?",
    fr: "De quoi avez-vous besoin de chaque autre groupe pour que ce programme réussisse?",
  },
  use: {
    en: "Between a department, the registrar, continuing education, IT and employers.",
    fr: "Entre un département, le registrariat, la formation continue, les services informatiques et les employeurs.",
  },
  headline: [55, 70],
  size: { en: "3 to 7 groups with different functions", fr: "De 3 à 7 groupes aux fonctions différentes" },
  length: {
    en: "55 to 70 minutes; here 60, and the steps are our suggestion",
    fr: "De 55 à 70 minutes; ici 60, et les étapes sont notre suggestion",
  },
  notWhen: {
    en: "Not when nobody in the room may say yes for their function.",
    fr: "À éviter si personne dans la salle ne peut dire oui au nom de sa fonction.",
  },
  outputs: ["ideas", "actions", "notes"],
  steps: [
    {
      id: "welcome",
      kind: "brief",
      minutes: 5,
      title: { en: "Four answers", fr: "Quatre réponses" },
      prompt: {
        en: "Sit with those who have the same function as you.",
        fr: "Assoyez-vous avec les personnes qui ont la même fonction que vous.",
      },
      coach: {
        en: "Form the groups by function yourself. Name the groups; each chooses one person to speak.",
        fr: "Formez vous-même les groupes, par fonction. Nommez-les; chacun choisit une personne qui parlera.",
      },
      late: {
        en: "Groups of one function are forming. Sit with yours.",
        fr: "Des groupes se forment par fonction. Rejoignez le vôtre.",
      },
      points: [
        { en: "Yes: we will do it.", fr: "Oui : nous le ferons." },
        { en: "No: we will not or cannot.", fr: "Non : nous ne voulons pas ou ne pouvons pas." },
        {
          en: "We will try: and then you say when you will know.",
          fr: "Nous essaierons : et vous dites quand vous le saurez.",
        },
        {
          en: "Too vague: we cannot answer this yet. Ask again more clearly.",
          fr: "Trop vague : nous ne pouvons pas encore répondre. Redemandez plus clairement.",
        },
      ],
    },
    {
      id: "needs",
      kind: "write",
      minutes: 15,
      lists: ["ideas"],
      cover: "sealed",
      title: { en: "Our needs", fr: "Nos besoins" },
      prompt: {
        en: "With your group: what do you need, and from whom? One request on each card, two for each group.",
        fr: "Avec votre groupe : de quoi avez-vous besoin, et de qui? Une demande par carte, deux par groupe.",
      },
      sentence: {
        en: "What I need from {{detail}} is {{text}}",
        fr: "Ce dont j’ai besoin de {{detail}}, c’est {{text}}",
      },
      detail: { en: "From whom?", fr: "De qui?" },
      example: { en: "a course number by the first of March", fr: "un sigle de cours d’ici le premier mars" },
      coach: {
        en: "Keep only the two most important requests for each other group. A good one says what and by when.",
        fr: "Ne gardez que les deux demandes les plus importantes pour chaque autre groupe. Une bonne demande dit quoi et pour quand.",
      },
      late: {
        en: "Groups are writing what they need from each other. Join yours.",
        fr: "Les groupes écrivent ce dont ils ont besoin des autres. Joignez-vous au vôtre.",
      },
    },
    {
      id: "ask",
      kind: "discuss",
      minutes: 12,
      title: { en: "Ask", fr: "Demander" },
      prompt: {
        en: "One person of each group reads its requests. The others note them and stay silent.",
        fr: "Une personne de chaque groupe lit ses demandes. Les autres les notent sans rien dire.",
      },
      coach: {
        en: "Speakers stand in a circle. No answers, reasons or sighs yet; stop them kindly.",
        fr: "Les porte-parole se tiennent en cercle. Ni réponses, ni raisons, ni soupirs pour l’instant; interrompez avec douceur.",
      },
      late: {
        en: "Each group reads its requests. Listen for those to yours.",
        fr: "Chaque groupe lit ses demandes. Écoutez celles qui s’adressent au vôtre.",
      },
    },
    {
      id: "weigh",
      kind: "discuss",
      minutes: 8,
      title: { en: "Weigh the answers", fr: "Peser les réponses" },
      prompt: {
        en: "Back in your group: yes, no, we will try, or too vague? Decide for each request.",
        fr: "De retour dans votre groupe : oui, non, nous essaierons, ou trop vague? Décidez pour chaque demande.",
      },
      coach: {
        en: "A clear no is worth more than a polite yes. Say so.",
        fr: "Un non clair vaut mieux qu’un oui poli. Dites-le.",
      },
      late: {
        en: "Groups are deciding on their answers. Listen to yours.",
        fr: "Les groupes décident de leurs réponses. Écoutez le vôtre.",
      },
    },
    {
      id: "answers",
      kind: "write",
      minutes: 10,
      lists: ["actions"],
      title: { en: "Answer", fr: "Répondre" },
      prompt: {
        en: "Say the answer and nothing else. Write each promise down under its answer.",
        fr: "Dites la réponse, et rien d’autre. Écrivez chaque engagement sous sa réponse.",
      },
      sections: [
        { id: "yes", title: { en: "Yes", fr: "Oui" } },
        { id: "no", title: { en: "No", fr: "Non" } },
        { id: "try", title: { en: "We will try", fr: "Nous essaierons" } },
        { id: "vague", title: { en: "Too vague", fr: "Trop vague" } },
      ],
      detail: { en: "Who, and by when?", fr: "Qui, et pour quand?" },
      coach: {
        en: "Each request is read again and answered with one of the four, without discussion. Vague ones may be put again once.",
        fr: "Chaque demande est relue et reçoit l’une des quatre réponses, sans discussion. Une demande trop vague peut être reprise une fois.",
      },
      late: {
        en: "Requests are being answered: yes, no, we will try, or too vague. Listen, and ask later.",
        fr: "Les demandes reçoivent leur réponse : oui, non, nous essaierons ou trop vague. Écoutez, et questionnez plus tard.",
      },
    },
    {
      id: "afterwards",
      kind: "discuss",
      minutes: 5,
      title: { en: "What this changes", fr: "Ce que ça change" },
      prompt: {
        en: "Which answer changes your plans? Whom do you have to talk to today?",
        fr: "Quelle réponse change vos plans? À qui devez-vous parler aujourd’hui?",
      },
      coach: {
        en: "Now reasons may be given. Arrange the talks that a no calls for, with names and a date.",
        fr: "Les raisons peuvent venir maintenant. Prévoyez les rencontres qu’un non demande, avec des noms et une date.",
      },
      late: {
        en: "We are asking what the answers change. Read them on the screen.",
        fr: "Nous demandons ce que les réponses changent. Lisez-les à l’écran.",
      },
    },
    {
      ...at(debrief, 5),
      prompt: {
        en: "What was it like to get a clear answer, and to give one?",
        fr: "Comment était-ce de recevoir une réponse claire, et d’en donner une?",
      },
    },
  ],
};

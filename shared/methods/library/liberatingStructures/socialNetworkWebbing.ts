import type { Method } from "../../method.ts";
import { at, debrief, nextSteps } from "../commonSteps.ts";
import { SITE_2019_OWN_STEPS } from "./facts.ts";

export const socialNetworkWebbing: Method = {
  ...SITE_2019_OWN_STEPS,
  id: "socialNetworkWebbing",
  title: { en: "Social Network Webbing", fr: "Toile du réseau" },
  purpose: {
    en: "Map who is connected with the work, who is missing, and which tie to make next.",
    fr: "Cartographier qui est lié au travail, qui manque et quel lien créer ensuite.",
  },
  invitation: {
    en: "Whom do we know, whom do we need, and who knows them?",
    fr: "Qui connaissons-nous, de qui avons-nous besoin, et qui les connaît?",
  },
  use: {
    en: "To find employers, community partners and allies in the institution before you need them.",
    fr: "Pour trouver employeurs, partenaires de la communauté et alliances dans l’établissement avant d’en avoir besoin.",
  },
  headline: [60, 60],
  size: { en: "4 to 30 people of one project", fr: "De 4 à 30 personnes d’un même projet" },
  length: { en: "1 hour; the steps are our suggestion", fr: "1 heure; les étapes sont notre suggestion" },
  notWhen: {
    en: "Not for judging people: write what somebody does, nothing that they should not read.",
    fr: "Ne sert pas à juger des gens : écrivez ce qu’une personne fait, rien qu’elle ne devrait lire.",
  },
  outputs: ["ideas", "actions", "notes"],
  steps: [
    {
      id: "names",
      kind: "write",
      minutes: 12,
      lists: ["ideas"],
      title: { en: "Who is there", fr: "Qui est là" },
      prompt: {
        en: "Who matters for this program? One person, group or organization on each card.",
        fr: "Qui compte pour ce programme? Une personne, un groupe ou une organisation par carte.",
      },
      detail: { en: "What do they bring or need?", fr: "Qu’apportent-ils, ou de quoi ont-ils besoin?" },
      example: {
        en: "Apprentices’ committee of the region",
        fr: "Comité des apprenties et apprentis de la région",
      },
      coach: {
        en: "Ask also for those who could stop it, for those who would profit without knowing, and for learners.",
        fr: "Demandez aussi qui pourrait tout arrêter, qui en profiterait sans le savoir, et les personnes apprenantes.",
      },
      late: {
        en: "Everybody writes who matters for this program. Add those you know.",
        fr: "Chaque personne écrit qui compte pour ce programme. Ajoutez les gens que vous connaissez.",
      },
    },
    {
      id: "doubles",
      kind: "combine",
      minutes: 8,
      list: "ideas",
      title: { en: "Join doubles", fr: "Réunir les doublons" },
      prompt: {
        en: "Which cards name the same? What is still missing?",
        fr: "Quelles cartes désignent les mêmes gens? Qui manque encore?",
      },
      coach: {
        en: "Read the names aloud. Put people rather than institutions where somebody knows the person.",
        fr: "Lisez les noms à voix haute. Mettez une personne plutôt qu’une institution quand quelqu’un la connaît.",
      },
      late: {
        en: "Cards that name the same are joined. Say whom you miss.",
        fr: "On réunit les cartes qui désignent les mêmes gens. Dites qui manque.",
      },
    },
    {
      id: "place",
      kind: "place",
      minutes: 13,
      from: "names",
      sections: [
        {
          id: "core",
          title: { en: "Works on it", fr: "Y travaille" },
          hint: { en: "does some of the work every week", fr: "fait une part du travail chaque semaine" },
        },
        {
          id: "around",
          title: { en: "In touch", fr: "En contact" },
          hint: { en: "somebody here can call them", fr: "quelqu’un ici peut les appeler" },
        },
        {
          id: "far",
          title: { en: "Knows of us", fr: "Nous connaît" },
          hint: { en: "one introduction away", fr: "il suffit d’une présentation" },
        },
        {
          id: "missing",
          title: { en: "Not reached", fr: "À joindre" },
          hint: { en: "nobody here knows them", fr: "personne ici ne les connaît" },
        },
      ],
      title: { en: "How near", fr: "À quelle distance" },
      prompt: {
        en: "How near is each to our work today? Answer for yourself.",
        fr: "À quelle distance de notre travail se trouve chacun aujourd’hui? Répondez pour vous.",
      },
      coach: {
        en: "Where the answers differ, ask who holds the tie: it may hang on one person who could leave.",
        fr: "Là où les réponses diffèrent, demandez qui tient le lien : il dépend peut-être d’une seule personne qui pourrait partir.",
      },
      late: {
        en: "Everybody says how near each name is to our work. Begin with those you know.",
        fr: "Chaque personne dit à quelle distance se trouve chaque nom. Commencez par ceux que vous connaissez.",
      },
    },
    {
      id: "ties",
      kind: "discuss",
      minutes: 14,
      grouping: "table",
      title: { en: "Who knows whom", fr: "Qui connaît qui" },
      prompt: {
        en: "At your table: which two should meet, and who could bring them together?",
        fr: "À votre table : quelles deux parties devraient se rencontrer, et qui peut les présenter?",
      },
      coach: {
        en: "Draw the lines on a wall sheet if there is one. Look for names without a line and for one name with all of them.",
        fr: "Tracez les liens sur une grande feuille s’il y en a une. Repérez les noms sans lien et celui qui les a tous.",
      },
      late: {
        en: "Tables are looking for ties worth making. Tell one whom you know.",
        fr: "Les tables cherchent des liens à créer. Dites à l’une qui vous connaissez.",
      },
    },
    at(nextSteps, 8),
    {
      ...at(debrief, 5),
      prompt: {
        en: "Which tie hangs on one person? What surprised you in the map?",
        fr: "Quel lien ne tient qu’à une personne? Qu’est-ce qui étonne dans la toile?",
      },
    },
  ],
};

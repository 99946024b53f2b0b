import type { MethodString } from "../strings.ts";

/** Strings for the making of a curriculum, in the order in which a project is likely to meet them. */
export const STRINGS: readonly MethodString[] = [
  {
    id: "agreeOnTerms",
    title: { en: "Agree on terms", fr: "S’entendre sur les mots" },
    purpose: {
      en: "The words that everybody uses differently, said aloud, put side by side, and settled one by one.",
      fr: "Les mots que chaque personne emploie à sa façon, dits tout haut, mis côte à côte, puis fixés un à un.",
    },
    when: {
      en: "At the first meeting of people from different places: a college and an employer, two programs, two professions.",
      fr: "À la première rencontre de gens de milieux différents : un collège et un employeur, deux programmes, deux professions.",
    },
    parts: [
      {
        methodId: "oneTwoFourAll",
        title: { en: "What do we mean by that?", fr: "Qu’entendons-nous par là?" },
      },
      {
        methodId: "affinityClustering",
        title: { en: "Which meanings belong together?", fr: "Quels sens vont ensemble?" },
        brings: "ideas",
      },
      {
        methodId: "fistToFive",
        title: { en: "Can we all use this wording?", fr: "Ces mots conviennent-ils à tout le monde?" },
        brings: "chosenIdeas",
      },
    ],
  },
  {
    id: "findTheNeed",
    title: { en: "Find the need", fr: "Cerner le besoin" },
    purpose: {
      en: "What people run into at work, why it matters to them, and which of it training could change.",
      fr: "Ce que les gens rencontrent au travail, pourquoi cela leur importe et ce que la formation pourrait y changer.",
    },
    when: {
      en: "Before a credential has a title. Whether enough people would enrol is another question, for another day.",
      fr: "Avant que la certification ait un titre. Savoir si assez de gens s’inscriraient est une autre question, pour un autre jour.",
    },
    parts: [
      {
        methodId: "impromptuNetworking",
        title: { en: "What do you run into?", fr: "À quoi vous heurtez-vous?" },
      },
      {
        methodId: "affinityClustering",
        title: { en: "What we heard, in groups", fr: "Ce que nous avons entendu, en groupes" },
        brings: "ideas",
      },
      {
        methodId: "nineWhys",
        title: { en: "Why does it matter?", fr: "Pourquoi est-ce important?" },
        brings: "chosenIdeas",
      },
      {
        methodId: "dotVoting",
        title: { en: "Where could training help?", fr: "Où la formation peut-elle aider?" },
        brings: "ideas",
      },
    ],
  },
  {
    id: "tasksToPriorities",
    title: { en: "From tasks to what to teach first", fr: "Des tâches à ce qu’il faut enseigner d’abord" },
    purpose: {
      en: "A short chart of the job, then one ranked list of its tasks that the room can stand behind.",
      fr: "Une courte charte du métier, puis une seule liste classée de ses tâches, que la salle peut appuyer.",
    },
    when: {
      en: "When the people in the room do the job themselves and the credential will be short.",
      fr: "Quand les gens présents exercent eux-mêmes le métier et que la certification sera courte.",
    },
    parts: [
      { methodId: "microDacum" },
      {
        methodId: "nominalGroup",
        title: { en: "Which tasks come first?", fr: "Quelles tâches d’abord?" },
        brings: "selectedTasks",
      },
      {
        methodId: "fistToFive",
        title: { en: "Can we live with these?", fr: "Celles-là nous conviennent-elles?" },
        brings: "chosenIdeas",
      },
    ],
  },
  {
    id: "prioritizeOutcomes",
    title: { en: "Prioritize outcomes", fr: "Classer les résultats d’apprentissage" },
    purpose: {
      en: "Too many outcomes for too few hours: a blind first sorting, a check that all can live with it, and a first step for each person.",
      fr: "Trop de résultats pour trop peu d’heures : un premier tri à l’aveugle, une vérification que tout le monde peut s’en accommoder, et un premier pas par personne.",
    },
    when: {
      en: "When outcomes are written and the hours are not enough for all of them. Tasks of an earlier chart will do as well: change where the cards come from.",
      fr: "Quand les résultats sont écrits et que les heures ne suffisent pas. Les tâches d’une charte conviennent aussi : changez la provenance des cartes.",
    },
    parts: [
      {
        methodId: "twentyFiveTen",
        title: { en: "Score the outcomes", fr: "Coter les résultats" },
        passesOver: ["write", "consensus"],
        brings: "outcomes",
      },
      {
        methodId: "fistToFive",
        title: { en: "Can we live with these?", fr: "Ceux-là nous conviennent-ils?" },
        brings: "chosenIdeas",
      },
      {
        methodId: "fifteenPercentSolutions",
        title: { en: "What can I start now?", fr: "Que puis-je commencer maintenant?" },
        brings: "chosenIdeas",
      },
    ],
  },
  {
    id: "testRelevance",
    title: { en: "Test relevance with employers", fr: "Vérifier la pertinence auprès des employeurs" },
    purpose: {
      en: "Employers rate the outcomes apart from each other, talk about where they differ, and say what has to change.",
      fr: "Des employeurs cotent les résultats chacun de son côté, parlent de ce qui les sépare et disent ce qui doit changer.",
    },
    when: {
      en: "When outcomes exist as a draft. Ask at least two employers, and somebody who was hired lately.",
      fr: "Quand les résultats existent à l’état d’ébauche. Invitez au moins deux employeurs et une personne embauchée récemment.",
    },
    parts: [
      {
        methodId: "delphi",
        title: { en: "Employers rate the outcomes", fr: "Les employeurs cotent les résultats" },
        brings: "outcomes",
      },
      {
        methodId: "userExperienceFishbowl",
        title: { en: "How it is on the job", fr: "Comment c’est au travail" },
        brings: "chosenIdeas",
      },
      {
        methodId: "whatSoWhatNowWhat",
        title: { en: "What do we change?", fr: "Que changeons-nous?" },
        brings: "ideas",
      },
    ],
  },
  {
    id: "designWithPartners",
    title: { en: "Design with partners", fr: "Concevoir avec des partenaires" },
    purpose: {
      en: "Hear each other out on what is contested, name what pulls both ways, and keep the few rules that have to hold.",
      fr: "S’écouter jusqu’au bout sur ce qui divise, nommer ce qui tire des deux côtés et garder les quelques règles qui doivent tenir.",
    },
    when: {
      en: "When partners, Indigenous communities or professions see the matter differently, and no decision should fall before everybody was heard.",
      fr: "Quand des partenaires, des communautés autochtones ou des professions voient la chose autrement et que rien ne doit se décider avant que tout le monde ait été entendu.",
    },
    parts: [
      {
        methodId: "conversationCafe",
        title: { en: "How do you see it?", fr: "Comment voyez-vous cela?" },
      },
      {
        methodId: "wickedQuestions",
        title: { en: "What pulls both ways?", fr: "Qu’est-ce qui tire des deux côtés?" },
        brings: "notes",
      },
      {
        methodId: "minSpecs",
        title: { en: "Which rules have to hold?", fr: "Quelles règles doivent tenir?" },
        brings: "chosenIdeas",
      },
    ],
  },
  {
    id: "reviewCourses",
    title: { en: "Review what you offer", fr: "Revoir ce qui est offert" },
    purpose: {
      en: "Courses shown by those who teach them, placed where they are in their life, with first steps for what is stuck.",
      fr: "Des cours présentés par celles et ceux qui les donnent, situés dans leur cycle de vie, avec de premiers pas pour ce qui bloque.",
    },
    when: {
      en: "Once a year, or before anything new is added to a crowded program.",
      fr: "Une fois par an, ou avant d’ajouter quoi que ce soit à un programme chargé.",
    },
    parts: [
      {
        methodId: "shiftAndShare",
        title: { en: "Show a course", fr: "Présenter un cours" },
      },
      {
        methodId: "ecocyclePlanning",
        title: { en: "Where is it in its life?", fr: "Où en est-il?" },
        brings: "ideas",
      },
      {
        methodId: "troikaConsulting",
        title: { en: "Help with what is stuck", fr: "De l’aide pour ce qui bloque" },
        brings: "actions",
      },
    ],
  },
  {
    id: "planFirst15",
    title: { en: "Plan the first 15%", fr: "Planifier les premiers 15 %" },
    purpose: {
      en: "What each person can do with what they have, made better by two others, and what they need from the rest.",
      fr: "Ce que chaque personne peut faire avec ce qu’elle a, amélioré par deux autres, et ce qu’elle attend du reste du groupe.",
    },
    when: {
      en: "At the end of a design day, so that something happens before the committee meets.",
      fr: "À la fin d’une journée de conception, pour que quelque chose bouge avant la réunion du comité.",
    },
    parts: [
      {
        methodId: "fifteenPercentSolutions",
        title: { en: "My first 15%", fr: "Mes premiers 15 %" },
      },
      {
        methodId: "troikaConsulting",
        title: { en: "Two others help", fr: "Deux autres m’aident" },
        brings: "actions",
      },
      {
        methodId: "whatINeedFromYou",
        title: { en: "What I need from you", fr: "Ce que j’attends de vous" },
        brings: "actions",
      },
    ],
  },
  {
    id: "retrospective",
    title: { en: "Retrospective", fr: "Rétrospective" },
    purpose: {
      en: "What happened and what it means, what to stop doing, and the few changes to make before the next offering.",
      fr: "Ce qui s’est passé et ce que cela veut dire, ce qu’il faut cesser de faire, et les quelques changements avant la prochaine offre.",
    },
    when: {
      en: "After a pilot or a term, with learners in the room.",
      fr: "Après un projet pilote ou une session, avec des personnes apprenantes dans la salle.",
    },
    parts: [
      {
        methodId: "whatSoWhatNowWhat",
        title: { en: "What happened?", fr: "Que s’est-il passé?" },
      },
      {
        methodId: "triz",
        title: { en: "What do we stop?", fr: "Que cessons-nous de faire?" },
        brings: "ideas",
      },
      {
        methodId: "dotVoting",
        title: { en: "What do we change first?", fr: "Que changeons-nous d’abord?" },
        brings: "actions",
      },
    ],
  },
];

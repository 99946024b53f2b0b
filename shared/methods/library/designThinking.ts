import type { Method } from "../method.ts";
import { at, debrief, nextSteps } from "./commonSteps.ts";

/** The five steps as the toolkit names them (methods.md 4); what people do in each is ours. */
export const designThinking: Method = {
  id: "designThinking",
  family: "design",
  title: { en: "Design thinking", fr: "Pensée design" },
  purpose: {
    en: "From one learner’s day to an idea you have tried on somebody: empathize, define, ideate, prototype, test.",
    fr: "De la journée d’une personne apprenante à une idée mise à l’épreuve : empathie, définition, idéation, prototype, essai.",
  },
  invitation: {
    en: "What does this learner need from us that no course gives yet?",
    fr: "De quoi cette personne a-t-elle besoin qu’aucun cours ne lui donne encore?",
  },
  use: {
    en: "For a credential whose learners differ from those you know.",
    fr: "Pour une certification dont le public diffère de celui que vous connaissez.",
  },
  size: {
    en: "4 to 24 people, learners among them",
    fr: "De 4 à 24 personnes, dont des personnes apprenantes",
  },
  length: { en: "About half a day", fr: "Environ une demi-journée" },
  notWhen: {
    en: "Not without having met a single learner: a persona made of guesses only repeats them.",
    fr: "À éviter sans avoir rencontré une seule personne du public visé : un persona fait de suppositions ne fait que les répéter.",
  },
  source: "Design thinking in five steps, as named in the BCcampus Micro-credential Toolkit for B.C.",
  edition: "Charrette design thinking 1",
  licence: "MIT",
  attribution: "Charrette contributors",
  outputs: ["chosenIdeas", "actions", "notes"],
  steps: [
    {
      id: "persona",
      kind: "write",
      minutes: 15,
      lists: ["ideas"],
      each: 1,
      title: { en: "One learner", fr: "Une personne" },
      prompt: {
        en: "Think of somebody you met who could take this. Under another name: who is it, and what is in the way?",
        fr: "Pensez à une personne rencontrée qui pourrait suivre cette formation. Sous un autre nom : qui est-ce, et qu’est-ce qui la freine?",
      },
      detail: { en: "A day in this person’s week", fr: "Une journée de sa semaine" },
      example: {
        en: "Rosa, 41, care aide on nights, two children, wants to dose medication",
        fr: "Rosa, 41 ans, préposée de nuit, deux enfants, veut administrer des médicaments",
      },
      coach: {
        en: "Real people, changed names, nothing by which they could be known. Hear all, then let the room choose one or two to work with.",
        fr: "De vraies personnes, des noms changés, rien qui permette de les reconnaître. Écoutez-les toutes, puis laissez la salle en choisir une ou deux.",
      },
      late: {
        en: "Everybody describes one learner they have met, under another name. Write yours.",
        fr: "Chaque personne décrit quelqu’un du public visé, sous un autre nom. Écrivez votre carte.",
      },
    },
    {
      id: "empathy",
      kind: "write",
      minutes: 20,
      lists: ["ideas"],
      grouping: 4,
      from: "persona",
      title: { en: "Empathize", fr: "Empathie" },
      prompt: {
        en: "In fours, for the person you chose: what do they say, think, do and feel about learning this?",
        fr: "À quatre, pour la personne choisie : que dit-elle, pense-t-elle, fait-elle et ressent-elle à l’idée d’apprendre cela?",
      },
      sections: [
        {
          id: "says",
          title: { en: "Says", fr: "Dit" },
          hint: { en: "in their own words", fr: "dans ses mots" },
        },
        {
          id: "thinks",
          title: { en: "Thinks", fr: "Pense" },
          hint: { en: "and would not say", fr: "sans le dire" },
        },
        {
          id: "does",
          title: { en: "Does", fr: "Fait" },
          hint: { en: "what one can see", fr: "ce qui se voit" },
        },
        {
          id: "feels",
          title: { en: "Feels", fr: "Ressent" },
          hint: { en: "hopes and fears", fr: "espoirs et craintes" },
        },
      ],
      example: { en: "“I was never good at tests”", fr: "« Les examens n’ont jamais été mon fort »" },
      coach: {
        en: "Ask of every card: seen, heard or guessed? Learners in the room speak first.",
        fr: "Pour chaque carte, demandez : vu, entendu ou supposé? Les personnes du public visé parlent d’abord.",
      },
      late: {
        en: "Fours describe what a learner says, thinks, does and feels. Join one and add a card.",
        fr: "À quatre, on décrit ce que la personne dit, pense, fait et ressent. Joignez-vous à un groupe et ajoutez une carte.",
      },
    },
    {
      id: "questions",
      kind: "write",
      minutes: 15,
      lists: ["ideas"],
      from: "empathy",
      title: { en: "Define", fr: "Définition" },
      prompt: {
        en: "Turn a need into a question that invites many answers.",
        fr: "Transformez un besoin en une question qui appelle bien des réponses.",
      },
      sentence: {
        en: "How might we {{text}} so that {{detail}}?",
        fr: "Comment pourrions-nous {{text}} pour que {{detail}}?",
      },
      detail: { en: "So that…", fr: "Pour que…" },
      example: {
        en: "let night staff practise between two rounds",
        fr: "laisser l’équipe de nuit s’exercer entre deux rondes",
      },
      coach: {
        en: "A question with its answer inside is too narrow; one that fits every course is too wide. Read all and agree on one.",
        fr: "Une question qui contient sa réponse est trop étroite; celle qui convient à tout cours est trop large. Lisez-les toutes et entendez-vous sur une.",
      },
      late: {
        en: "We are turning needs into questions that begin with “How might we”. Write one.",
        fr: "Nous transformons des besoins en questions qui commencent par « Comment pourrions-nous ». Écrivez-en une.",
      },
    },
    {
      id: "ideas",
      kind: "write",
      minutes: 12,
      lists: ["ideas"],
      from: "questions",
      cover: "sealed",
      title: { en: "Ideate", fr: "Idéation" },
      prompt: {
        en: "How could we answer the question? As many ideas as you can, one on each card.",
        fr: "Comment répondre à la question? Autant d’idées que possible, une par carte.",
      },
      example: {
        en: "Ten-minute drills on the ward’s tablet",
        fr: "Exercices de dix minutes sur la tablette de l’unité",
      },
      coach: {
        en: "Number before quality. After five minutes ask for one idea that costs nothing and one that would get you into trouble.",
        fr: "Le nombre avant la qualité. Après cinq minutes, demandez une idée qui ne coûte rien et une qui vous attirerait des ennuis.",
      },
      late: {
        en: "Everybody writes ideas for the question on the screen. Write three.",
        fr: "Chaque personne écrit des idées pour la question à l’écran. Écrivez-en trois.",
      },
    },
    {
      id: "join",
      kind: "combine",
      minutes: 10,
      list: "ideas",
      title: { en: "Look through the ideas", fr: "Parcourir les idées" },
      prompt: {
        en: "Which ideas are the same, and which would be stronger together?",
        fr: "Quelles idées sont pareilles, et lesquelles seraient plus fortes ensemble?",
      },
      coach: {
        en: "Join doubles only. Keep the odd ones: they lose nothing by waiting for the dots.",
        fr: "Ne réunissez que les doublons. Gardez les idées étranges : elles peuvent attendre les gommettes.",
      },
      late: {
        en: "The ideas are being looked through and doubles joined. Read the list.",
        fr: "On parcourt les idées et on réunit les doublons. Lisez la liste.",
      },
    },
    {
      id: "dots",
      kind: "dots",
      minutes: 6,
      from: "ideas",
      concern: true,
      cover: "sealed",
      title: { en: "Choose what to try", fr: "Choisir quoi essayer" },
      prompt: {
        en: "Which ideas would help this person most? Put your dots, and mark the one that worries you.",
        fr: "Quelles idées aideraient le plus cette personne? Mettez vos gommettes, et marquez celle qui vous inquiète.",
      },
      coach: {
        en: "Ask for what the persona would choose. Take one idea for each group, among them a risky one.",
        fr: "Demandez ce que le persona choisirait. Prenez une idée par groupe, dont une risquée.",
      },
      late: {
        en: "Everybody puts dots on ideas worth trying. Read them and put yours.",
        fr: "Chaque personne met ses gommettes sur les idées à essayer. Lisez-les et mettez les vôtres.",
      },
    },
    {
      id: "prototype",
      kind: "write",
      minutes: 45,
      lists: ["ideas"],
      grouping: "table",
      from: "ideas",
      title: { en: "Prototype", fr: "Prototype" },
      prompt: {
        en: "At your table: make something somebody can try in five minutes. Note what it is and where it lies.",
        fr: "À votre table : faites quelque chose que l’on peut essayer en cinq minutes. Notez ce que c’est et où le trouver.",
      },
      detail: {
        en: "Link, place or photo, and what you want to find out",
        fr: "Lien, lieu ou photo, et ce que vous voulez apprendre",
      },
      example: { en: "First screen of the drill, on paper", fr: "Premier écran de l’exercice, sur papier" },
      coach: {
        en: "Paper, a spoken scene or one slide will do. After twenty minutes ask: could somebody try it now?",
        fr: "Du papier, une scène jouée ou une diapositive suffisent. Après vingt minutes, demandez : pourrait-on l’essayer maintenant?",
      },
      late: {
        en: "Tables are making something one can try. Offer to be the first to try it.",
        fr: "Les tables fabriquent quelque chose à essayer. Offrez d’être la première personne à l’essayer.",
      },
    },
    {
      id: "test",
      kind: "write",
      minutes: 25,
      lists: ["ideas"],
      from: "prototype",
      title: { en: "Test", fr: "Essai" },
      prompt: {
        en: "Try another table’s prototype, or watch yours being tried. What happened?",
        fr: "Essayez le prototype d’une autre table, ou regardez essayer le vôtre. Que s’est-il passé?",
      },
      sections: [
        { id: "worked", title: { en: "Worked", fr: "A marché" } },
        { id: "stuck", title: { en: "Got stuck", fr: "A bloqué" } },
        { id: "asked", title: { en: "Asked", fr: "Questions posées" } },
        { id: "idea", title: { en: "New idea", fr: "Nouvelle idée" } },
      ],
      coach: {
        en: "Half of each table stays, half goes round. Makers neither explain nor defend. Best are testers from outside.",
        fr: "La moitié de chaque table reste, l’autre circule. Les gens qui l’ont fait n’expliquent ni ne défendent rien. L’idéal : des personnes de l’extérieur.",
      },
      late: {
        en: "People are trying each other’s prototypes. Try one and say what happens to you.",
        fr: "On essaie les prototypes des autres. Essayez-en un et dites ce qui vous arrive.",
      },
    },
    at(nextSteps, 10),
    {
      ...at(debrief, 7),
      prompt: {
        en: "What did the learner teach you that you would not have thought of?",
        fr: "Que vous a appris cette personne à quoi vous n’auriez pas pensé?",
      },
    },
  ],
};

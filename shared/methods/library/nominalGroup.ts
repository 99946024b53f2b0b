import type { Method } from "../method.ts";
import { at, debrief } from "./commonSteps.ts";

export const nominalGroup: Method = {
  id: "nominalGroup",
  family: "consensus",
  title: { en: "Nominal group technique", fr: "Technique du groupe nominal" },
  purpose: {
    en: "Everybody thinks first, everybody is heard, and each person ranks alone: loud voices count no more than quiet ones.",
    fr: "Chaque personne réfléchit d’abord, s’exprime à son tour et classe seule : les voix fortes ne comptent pas plus que les autres.",
  },
  invitation: {
    en: "What must a person who completes this program be able to do?",
    fr: "Que doit savoir faire une personne qui termine ce programme?",
  },
  use: {
    en: "To collect and order outcomes, needs or barriers with people of unequal rank.",
    fr: "Pour recueillir et ordonner résultats, besoins ou obstacles avec des gens de rangs inégaux.",
  },
  size: { en: "5 to 12 people", fr: "De 5 à 12 personnes" },
  length: { en: "About 90 minutes", fr: "Environ 90 minutes" },
  notWhen: {
    en: "Not when the question has several parts, or when ideas have to be built on each other.",
    fr: "À éviter si la question a plusieurs volets, ou s’il faut bâtir sur les idées des autres.",
  },
  source:
    "Nominal group technique: silent list, round robin, clarifying and private ranking, as the DOE table-top guide also uses it for duties",
  edition: "Charrette nominal group 1",
  licence: "MIT",
  attribution: "Charrette contributors",
  takes: "ideas",
  outputs: ["chosenIdeas", "ideas", "notes"],
  steps: [
    {
      id: "question",
      kind: "brief",
      minutes: 5,
      title: { en: "The question", fr: "La question" },
      prompt: {
        en: "“What must a person who completes this programme be able to do?” Read it on your own. Ask now if a word is unclear.",
        fr: "« Que doit savoir faire une personne qui termine ce programme? » Lisez-la de votre côté. Demandez maintenant si un mot n’est pas clair.",
      },
      coach: {
        en: "One question of one part: put yours into the words of this step and the next beforehand, under Workshop. Explain words, give no examples: they come back as answers.",
        fr: "Une seule question, d’un seul volet : mettez d’avance la vôtre dans les mots de cette étape et de la suivante, à l’écran « Atelier ». Expliquez les mots sans donner d’exemples : ils reviendraient comme réponses.",
      },
      late: {
        en: "We are reading the question everybody will answer. Ask if a word is unclear.",
        fr: "Nous lisons la question à laquelle chaque personne répondra. Demandez si un mot n’est pas clair.",
      },
      points: [
        {
          en: "First each writes alone, in silence.",
          fr: "D’abord, chaque personne écrit seule, en silence.",
        },
        {
          en: "Then each says one idea in turn, without discussion.",
          fr: "Puis chaque personne dit une idée à son tour, sans discussion.",
        },
        { en: "Then we clarify what is meant.", fr: "Ensuite, nous clarifions le sens." },
        {
          en: "At the end each ranks alone, and we add up.",
          fr: "À la fin, chaque personne classe seule, et nous additionnons.",
        },
      ],
    },
    {
      id: "write",
      kind: "write",
      minutes: 10,
      lists: ["ideas"],
      cover: "sealed",
      title: { en: "Write in silence", fr: "Écrire en silence" },
      prompt: {
        en: "What must a person who completes this programme be able to do? Write alone, one short idea on each card.",
        fr: "Que doit savoir faire une personne qui termine ce programme? Écrivez en solo, une idée courte par carte.",
      },
      example: { en: "Settle a complaint on the phone", fr: "Régler une plainte au téléphone" },
      coach: {
        en: "Write too, so that nobody talks to you. The best ideas often come in the second half. Reveal nothing: each will say their ideas in turn.",
        fr: "Écrivez aussi, pour que personne ne vous parle. Les meilleures idées viennent souvent dans la seconde moitié. Ne dévoilez rien : chaque personne dira ses idées à son tour.",
      },
      late: {
        en: "Everybody writes ideas in silence. Read the question on the screen and begin.",
        fr: "Chaque personne écrit ses idées en silence. Lisez la question à l’écran et commencez.",
      },
    },
    {
      id: "round",
      kind: "roundRobin",
      minutes: 25,
      list: "ideas",
      from: "write",
      title: { en: "One idea each, in turn", fr: "Une idée par personne, à tour de rôle" },
      prompt: {
        en: "At your turn, give one idea that has not been said, or pass.",
        fr: "À votre tour, donnez une idée qui n’a pas été dite, ou passez.",
      },
      coach: {
        en: "No comments, also no praise. Whoever passed may come back in. Stop when all pass in one round.",
        fr: "Aucun commentaire, pas même un éloge. Qui a passé peut revenir. Arrêtez quand tout le monde passe dans un même tour.",
      },
      late: {
        en: "Each person says one idea in turn. Have one ready: you will be asked as well.",
        fr: "Chaque personne dit une idée à son tour. Ayez-en une prête : on vous la demandera aussi.",
      },
    },
    {
      id: "clarify",
      kind: "combine",
      minutes: 25,
      list: "ideas",
      title: { en: "Clarify and combine", fr: "Clarifier et réunir" },
      prompt: {
        en: "What is meant by this one? Does another say exactly the same?",
        fr: "Que veut dire celle-ci? Une autre dit-elle exactement la même chose?",
      },
      coach: {
        en: "About a minute each. Join only what is the same, and only if both authors agree. Cut off debates on worth: the ranking is for that.",
        fr: "Environ une minute par idée. Ne réunissez que l’identique, et si les deux personnes qui l’ont écrite sont d’accord. Coupez court aux débats de valeur : le classement sert à ça.",
      },
      late: {
        en: "We are making clear what each idea means. Ask about those you do not understand.",
        fr: "Nous clarifions le sens de chaque idée. Demandez pour celles que vous ne comprenez pas.",
      },
    },
    {
      id: "rank",
      kind: "rank",
      minutes: 10,
      from: "round",
      picks: 5,
      cover: "sealed",
      title: { en: "Rank alone", fr: "Classer en solo" },
      prompt: {
        en: "Pick the five that matter most to you, the most important first.",
        fr: "Choisissez les cinq qui comptent le plus pour vous, la plus importante en premier.",
      },
      coach: {
        en: "Nobody speaks or looks at another’s phone. With fewer than ten ideas, look at the first ranks only.",
        fr: "Personne ne parle ni ne regarde le téléphone d’à côté. Avec moins de dix idées, ne regardez que les premiers rangs.",
      },
      late: {
        en: "Everybody ranks five ideas alone. Read the list and choose yours.",
        fr: "Chaque personne classe cinq idées en solo. Lisez la liste et faites votre choix.",
      },
    },
    {
      id: "result",
      kind: "discuss",
      minutes: 12,
      title: { en: "Read the result", fr: "Lire le résultat" },
      prompt: {
        en: "What surprises you in this order? Where do we differ most?",
        fr: "Qu’est-ce qui vous surprend dans cet ordre? Où différons-nous le plus?",
      },
      coach: {
        en: "Look at ideas that some rank first and others not at all. If talk brought up something new, go back and rank again.",
        fr: "Regardez les idées que certaines personnes classent premières et d’autres pas du tout. Si du nouveau est apparu, revenez au classement.",
      },
      late: {
        en: "The ranks are added up and we are reading the result. Look for your first choice.",
        fr: "Les rangs sont additionnés et nous lisons le résultat. Cherchez votre premier choix.",
      },
    },
    {
      ...at(debrief, 3),
      prompt: {
        en: "What would have been lost had we only talked?",
        fr: "Qu’aurions-nous perdu en nous contentant de discuter?",
      },
    },
  ],
};

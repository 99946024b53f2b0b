import type { Method } from "../method.ts";
import { at, debrief } from "./commonSteps.ts";

export const delphi: Method = {
  id: "delphi",
  family: "consensus",
  title: { en: "Delphi", fr: "Delphi" },
  purpose: {
    en: "People who know the field rate statements apart from each other, see where the group stands, and rate again.",
    fr: "Des gens du domaine cotent des énoncés chacun de leur côté, voient où se situe le groupe et cotent de nouveau.",
  },
  invitation: {
    en: "Which of these statements should hold for everybody who earns this credential?",
    fr: "Lesquels de ces énoncés devraient valoir pour toute personne qui obtient cette certification?",
  },
  use: {
    en: "To reach consensus on outcomes or standards with employers who cannot meet, or would follow the most senior.",
    fr: "Pour arriver à un consensus sur des résultats ou des normes avec des employeurs qui ne peuvent se réunir, ou suivraient la voix la plus haut placée.",
  },
  size: { en: "10 to 30 people who know the field", fr: "De 10 à 30 personnes qui connaissent le domaine" },
  length: {
    en: "About 2 hours in one room; days or weeks where answers come by file",
    fr: "Environ 2 heures dans une salle; des jours ou des semaines si les réponses arrivent par fichier",
  },
  notWhen: {
    en: "Not for inventing something new, not with a handful of people, and not where the facts can be looked up.",
    fr: "À éviter pour inventer du nouveau, avec une poignée de personnes, ou quand les faits se vérifient.",
  },
  source:
    "Delphi: anonymity, repetition, controlled feedback and a rule set beforehand; criteria as reported in PMC8024512, and on poor reporting Humphrey-Murto 2017",
  edition: "Charrette Delphi 1",
  licence: "MIT",
  attribution: "Charrette contributors",
  takes: "ideas",
  outputs: ["chosenIdeas", "ideas", "notes"],
  steps: [
    {
      id: "welcome",
      kind: "brief",
      minutes: 8,
      title: { en: "How it works", fr: "Comment ça marche" },
      prompt: {
        en: "You will rate statements from 1 to 9, up to three times. Answers are shown without names.",
        fr: "Vous coterez des énoncés de 1 à 9, jusqu’à trois fois. Les réponses sont montrées sans noms.",
      },
      coach: {
        en: "Read aloud the rule for consensus before the first answer and do not change it afterwards. Say how many people were asked and how many came.",
        fr: "Lisez à voix haute la règle du consensus avant la première réponse et ne la changez plus. Dites combien de personnes ont été invitées et combien sont là.",
      },
      late: {
        en: "We are explaining how the rating works. Read the points below.",
        fr: "Nous expliquons comment se fait la cotation. Lisez les points ci-dessous.",
      },
      points: [
        {
          en: "1 to 3: I disagree. 4 to 6: undecided. 7 to 9: I agree.",
          fr: "De 1 à 3 : en désaccord. De 4 à 6 : sans avis arrêté. De 7 à 9 : d’accord.",
        },
        {
          en: "After each round you see your own answer beside the group’s median and range.",
          fr: "Après chaque tour, vous voyez votre réponse à côté de la réponse médiane et de l’étendue du groupe.",
        },
        {
          en: "You may keep your answer. Agreement is no duty.",
          fr: "Vous pouvez garder votre réponse. L’accord n’est pas une obligation.",
        },
        {
          en: "What counts as consensus is fixed now.",
          fr: "Ce qui compte comme consensus est fixé dès maintenant.",
        },
      ],
    },
    {
      id: "statements",
      kind: "write",
      minutes: 20,
      lists: ["ideas"],
      cover: "sealed",
      title: { en: "Collect statements", fr: "Recueillir des énoncés" },
      prompt: {
        en: "What should such a person be able to do? One statement on each card that others can agree with or not.",
        fr: "Que devrait savoir faire une telle personne? Un énoncé par carte, avec lequel on peut être d’accord ou non.",
      },
      example: {
        en: "Explains a diagnosis so that the client can repeat it",
        fr: "Explique un diagnostic de sorte que la cliente ou le client puisse le redire",
      },
      coach: {
        en: "One thing in each statement, no “and”. Skip this step where outcomes or tasks were brought in.",
        fr: "Une seule chose par énoncé, sans « et ». Sautez cette étape si des résultats ou des tâches ont été repris.",
      },
      late: {
        en: "Everybody writes statements alone. They are rated without names.",
        fr: "Chaque personne écrit des énoncés en solo. Ils sont cotés sans noms.",
      },
    },
    {
      id: "join",
      kind: "combine",
      minutes: 15,
      list: "ideas",
      title: { en: "Join what says the same", fr: "Réunir ce qui dit la même chose" },
      prompt: {
        en: "Does this statement say one thing, and is it worded for everybody?",
        fr: "Cet énoncé dit-il une seule chose, et tout le monde le comprend-il pareil?",
      },
      coach: {
        en: "Change wording as little as you can, and do not comment on worth. More than forty statements tire people.",
        fr: "Changez le moins de mots possible et ne dites rien de la valeur. Plus de quarante énoncés fatiguent.",
      },
      late: {
        en: "Statements that say the same are joined. The rating comes next.",
        fr: "On réunit les énoncés qui disent la même chose. La cotation suit.",
      },
    },
    {
      id: "rate",
      kind: "delphi",
      minutes: 60,
      from: "statements",
      rounds: 3,
      cover: "sealed",
      title: { en: "Rate in rounds", fr: "Coter par tours" },
      prompt: {
        en: "How far do you agree with each statement? In later rounds look at the group first, then answer as you see it.",
        fr: "À quel point êtes-vous d’accord avec chaque énoncé? Aux tours suivants, regardez le groupe, puis répondez selon votre avis.",
      },
      coach: {
        en: "Two rounds are often enough; stop when answers hardly move. Collect files of those absent before you close a round. No discussion in between, only written comments.",
        fr: "Deux tours suffisent souvent; arrêtez quand les réponses ne bougent presque plus. Recueillez les fichiers des personnes absentes avant de fermer un tour. Pas de discussion entre les tours, seulement des commentaires écrits.",
      },
      late: {
        en: "Everybody rates statements alone. You can rate those of the round that is open.",
        fr: "Chaque personne cote les énoncés en solo. Vous pouvez coter ceux du tour ouvert.",
      },
    },
    {
      id: "result",
      kind: "discuss",
      minutes: 12,
      title: { en: "Read the result", fr: "Lire le résultat" },
      prompt: {
        en: "What reached consensus, what did not, and what does the spread tell us?",
        fr: "Qu’est-ce qui a atteint le consensus, qu’est-ce qui ne l’a pas atteint, et que dit l’écart?",
      },
      coach: {
        en: "Report the rule, the rounds, how many answered in each, and what stayed open. No consensus is a result too.",
        fr: "Rapportez la règle, les tours, combien ont répondu à chacun et ce qui reste ouvert. L’absence de consensus est aussi un résultat.",
      },
      late: {
        en: "We are reading which statements reached consensus. Look at those that did not.",
        fr: "Nous lisons quels énoncés ont atteint le consensus. Regardez ceux qui ne l’ont pas atteint.",
      },
    },
    {
      ...at(debrief, 5),
      prompt: {
        en: "Where did you change your answer, and where did you keep it on purpose?",
        fr: "Où avez-vous changé votre réponse, et où l’avez-vous gardée exprès?",
      },
    },
  ],
};

import type { Method } from "../../method.ts";
import { at, debrief } from "../commonSteps.ts";
import { SITE_2019 } from "./facts.ts";

/** Four phases in the order of the cycle, and the two traps between them. */
const phases = [
  {
    id: "birth",
    title: { en: "Birth", fr: "Naissance" },
    hint: {
      en: "New, takes much care, carries little yet.",
      fr: "Neuf, demande du soin, rapporte peu encore.",
    },
  },
  {
    id: "maturity",
    title: { en: "Maturity", fr: "Maturité" },
    hint: { en: "Runs well and people count on it.", fr: "Marche bien, et on compte dessus." },
  },
  {
    id: "rigidity",
    title: { en: "Trap: rigidity", fr: "Piège : rigidité" },
    hint: { en: "Should end, and nobody ends it.", fr: "Devrait finir, et personne n’y met fin." },
  },
  {
    id: "destruction",
    title: { en: "Letting go", fr: "Destruction créatrice" },
    hint: { en: "Is being taken apart to free time.", fr: "On le défait pour libérer du temps." },
  },
  {
    id: "poverty",
    title: { en: "Trap: poverty", fr: "Piège : pauvreté" },
    hint: { en: "A good idea without what it needs.", fr: "Une bonne idée, sans les moyens." },
  },
  {
    id: "renewal",
    title: { en: "Renewal", fr: "Renouveau" },
    hint: { en: "Ideas being tried and linked.", fr: "Des idées à l’essai, qui se relient." },
  },
] as const;

export const ecocyclePlanning = {
  id: "ecocyclePlanning",
  title: { en: "Ecocycle Planning", fr: "Planification en écocycle" },
  ...SITE_2019,
  purpose: {
    en: "See all current work as one life cycle: what is growing, what runs, what should end and what starves.",
    fr: "Voir tout le travail en cours comme un cycle de vie : ce qui pousse, ce qui marche, ce qui devrait finir, ce qui manque de tout.",
  },
  invitation: {
    en: "Where in its life is each of our courses, and what does that ask of us?",
    fr: "Où en est chacun de nos cours dans sa vie, et qu’est-ce que cela nous demande?",
  },
  use: {
    en: "To review the courses, credentials or activities of a department before new ones are planned.",
    fr: "Pour revoir les cours, microcertifications ou activités d’un département avant d’en planifier d’autres.",
  },
  headline: [95, 95],
  size: { en: "4 or more, of all levels and functions", fr: "4 et plus, de tous les niveaux et rôles" },
  length: { en: "95 minutes", fr: "95 minutes" },
  notWhen: {
    en: "Not for a single course, and not where closing something is a secret that the room may not talk about.",
    fr: "Ne convient pas à un seul cours, ni quand une fermeture est un secret dont la salle ne peut parler.",
  },
  takes: "ideas",
  outputs: ["actions", "ideas", "notes"],
  steps: [
    {
      id: "cycle",
      kind: "brief",
      minutes: 5,
      title: { en: "The cycle", fr: "Le cycle" },
      prompt: {
        en: "Everything we do is born, grows up, grows old and makes room. Where is our work now?",
        fr: "Tout ce que nous faisons naît, grandit, vieillit et fait de la place. Où en est notre travail?",
      },
      points: [
        {
          en: "Birth: it is new and needs much care. Maturity: it runs well. Letting go: it is taken apart. Renewal: ideas are tried and linked.",
          fr: "Naissance : c’est neuf et fragile. Maturité : tout roule. Destruction créatrice : on défait. Renouveau : on essaie et on relie des idées.",
        },
        {
          en: "Rigidity is a trap: we hold on to what has had its time.",
          fr: "La rigidité est un piège : on s’accroche à ce qui a fait son temps.",
        },
        {
          en: "Poverty is the other: good ideas never get time, money or people.",
          fr: "La pauvreté est l’autre : de bonnes idées n’ont jamais temps, argent ni personnes.",
        },
        {
          en: "No phase is better than another: a department needs all four.",
          fr: "Aucune phase n’est meilleure : un département a besoin des quatre.",
        },
      ],
      coach: {
        en: "Explain it with one course that everybody knows and that is over. Say which works you will place: all of one size, such as the courses of this department. Start small if this is the first time.",
        fr: "Expliquez-le avec un cours connu et terminé. Dites ce que vous allez placer : des choses de même taille, par exemple les cours du département. Commencez petit la première fois.",
      },
      late: {
        en: "We are going over four phases and two traps. Read the points below.",
        fr: "Nous voyons quatre phases et deux pièges. Lisez les points ci-dessous.",
      },
    },
    {
      id: "work",
      kind: "write",
      lists: ["ideas"],
      minutes: 5,
      title: { en: "What we do now", fr: "Ce que nous faisons" },
      prompt: {
        en: "Which courses and activities take your time now? Write one on each card.",
        fr: "Quels cours et activités prennent votre temps en ce moment? Un par carte.",
      },
      example: { en: "Evening course in bookkeeping", fr: "Cours du soir en tenue de livres" },
      coach: {
        en: "All of one size: a whole program beside a single lesson cannot be compared. Look for doubles as they come in and fold them at once.",
        fr: "Tout de même taille : un programme et une leçon ne se comparent pas. Repérez les doublons à mesure et réunissez-les aussitôt.",
      },
      late: {
        en: "Everybody lists what takes their time now. Add what nobody has written yet.",
        fr: "Chaque personne note ce qui prend son temps. Ajoutez ce que personne n’a encore écrit.",
      },
    },
    {
      id: "place",
      kind: "place",
      from: "work",
      minutes: 10,
      cover: "sealed",
      grouping: 2,
      sections: phases,
      title: { en: "Place it, in pairs", fr: "Placer, à deux" },
      prompt: {
        en: "Where in the cycle is each one now? Think it over with your partner; each of you places for yourself.",
        fr: "Où en est chacun dans le cycle? Réfléchissez à deux; chaque personne place pour elle-même.",
      },
      coach: {
        en: "Where it is, not where it should be. Pairs may differ: both answers count. Nobody sees the others’ map yet, so that the head of the department does not draw it for all. When the pairs are done, reveal the placings here, give people a minute to read them, then go on.",
        fr: "Où c’est, pas où ce devrait être. On peut différer : les deux réponses comptent. Personne ne voit encore la carte des autres, pour que la direction ne la dessine pas pour tout le monde. Quand les dyades ont fini, dévoilez ici les placements, laissez une minute pour les lire, puis continuez.",
      },
      late: {
        en: "Everybody places our work in the cycle. Leave out what you do not know.",
        fr: "Chaque personne place notre travail dans le cycle. Laissez de côté ce que vous ne connaissez pas.",
      },
    },
    {
      id: "fours",
      kind: "discuss",
      minutes: 15,
      grouping: 4,
      title: { en: "Compare in fours", fr: "Comparer à quatre" },
      prompt: {
        en: "Where did you place the same work differently? What does each of you know that the others do not?",
        fr: "Qu’avez-vous placé autrement? Que sait chaque personne que les autres ignorent?",
      },
      coach: {
        en: "If the placings are still hidden, go back a step and reveal them: phones show there who differs. Nobody has to win: note for the next step what the four agree on and what they do not.",
        fr: "Si les placements sont encore masqués, revenez d’une étape et dévoilez-les : les téléphones y montrent où l’on diffère. Personne n’a à gagner : retenez pour la suite ce sur quoi les quatre s’entendent ou non.",
      },
      late: {
        en: "Groups of four compare where they placed our work. Sit down with one and ask what divides them.",
        fr: "Des groupes de quatre comparent leurs placements. Prenez place et demandez ce qui les divise.",
      },
    },
    {
      id: "map",
      kind: "place",
      from: "work",
      minutes: 15,
      sections: phases,
      title: { en: "One map for all", fr: "Une seule carte pour la salle" },
      prompt: {
        en: "After what you have heard: where does each one belong? Help settle the room’s map.",
        fr: "Après ce que vous avez entendu : où va chacun? Aidez à fixer la carte de la salle.",
      },
      coach: {
        en: "Settle quickly where most agree. Where the room stays split, leave the card open and say so: it gets its own ten minutes at the end.",
        fr: "Fixez vite ce qui fait accord. Si la salle reste divisée, laissez la carte ouverte et dites-le : elle aura ses dix minutes à la fin.",
      },
      late: {
        en: "The room is making one map of its work. Place what you know and speak up for what you see differently.",
        fr: "La salle fait une seule carte de son travail. Placez ce que vous connaissez et dites ce que vous voyez autrement.",
      },
    },
    {
      id: "pattern",
      kind: "discuss",
      minutes: 15,
      grouping: 4,
      title: { en: "Read the whole", fr: "Lire l’ensemble" },
      prompt: {
        en: "Step back. Where is it crowded, where empty? What should we stop, and what must start, to move on?",
        fr: "Prenez du recul. Où est-ce plein, où est-ce vide? Que cesser, et que commencer, pour avancer?",
      },
      coach: {
        en: "Ask in turn: “What do you see? What does it mean? What is missing?” Much in maturity and nothing in birth is a warning too, however good it feels.",
        fr: "Demandez tour à tour : « Que voyez-vous? Qu’est-ce que cela signifie? Que manque-t-il? » Beaucoup en maturité et rien en naissance est aussi un signal, même si tout semble aller.",
      },
      late: {
        en: "We are looking at the whole map. Say what strikes you: fresh eyes see most.",
        fr: "Nous regardons la carte d’ensemble. Dites ce qui vous frappe : un regard neuf voit beaucoup.",
      },
    },
    {
      id: "rigid",
      kind: "write",
      lists: ["actions"],
      from: "work",
      minutes: 10,
      grouping: 4,
      detail: { en: "Who, and by when", fr: "Qui, et pour quand" },
      title: { en: "Out of rigidity", fr: "Sortir de la rigidité" },
      prompt: {
        en: "For each thing stuck in rigidity: what is the first step to end it or hand it over?",
        fr: "Pour chaque chose figée : quel est le premier pas pour y mettre fin ou la passer à d’autres?",
      },
      example: {
        en: "Take no new students into the evening course",
        fr: "Ne plus admettre personne au cours du soir",
      },
      coach: {
        en: "Somebody in the room built what now has to go. Ask first what it was good for, thank them, then ask what it costs today.",
        fr: "Quelqu’un dans la salle a bâti ce qui doit partir. Demandez d’abord à quoi cela a servi, remerciez, puis demandez ce que cela coûte aujourd’hui.",
      },
      late: {
        en: "We are writing first steps for what has had its time. Choose one card in the rigidity trap.",
        fr: "Nous écrivons des premiers pas pour ce qui a fait son temps. Choisissez une carte dans le piège de la rigidité.",
      },
    },
    {
      id: "poor",
      kind: "write",
      lists: ["actions"],
      from: "work",
      minutes: 10,
      grouping: 4,
      detail: { en: "Who, and by when", fr: "Qui, et pour quand" },
      title: { en: "Out of poverty", fr: "Sortir de la pauvreté" },
      prompt: {
        en: "For each idea that starves: what does it need first, and where could that come from?",
        fr: "Pour chaque idée privée de moyens : que lui faut-il d’abord, et d’où cela pourrait-il venir?",
      },
      example: {
        en: "Give the portfolio pilot the hours of the evening course",
        fr: "Donner au portfolio les heures du cours du soir",
      },
      coach: {
        en: "The time for it is in the step before: what ended there? Feed two or three well; spreading a little over all keeps them all poor.",
        fr: "Le temps se trouve à l’étape précédente : qu’est-ce qui a pris fin? Nourrissez-en bien deux ou trois; en donner un peu à toutes les garde toutes pauvres.",
      },
      late: {
        en: "We are writing first steps for good ideas without means. Choose one card in the poverty trap.",
        fr: "Nous écrivons des premiers pas pour de bonnes idées sans moyens. Choisissez une carte dans le piège de la pauvreté.",
      },
    },
    {
      id: "open",
      kind: "write",
      lists: ["actions"],
      from: "work",
      minutes: 8,
      grouping: 4,
      detail: { en: "Who, and by when", fr: "Qui, et pour quand" },
      title: { en: "Where we do not agree", fr: "Là où nous ne nous entendons pas" },
      prompt: {
        en: "For each card without a place we agree on: what would we have to find out, and how?",
        fr: "Pour chaque carte sans place convenue : que faudrait-il savoir, et comment l’apprendre?",
      },
      example: {
        en: "Ask last year’s graduates what they still use",
        fr: "Demander aux personnes diplômées de l’an dernier ce qu’elles utilisent encore",
      },
      coach: {
        en: "A split often means that people see different sides of one course. Ask for a fact that would change their mind, and who can get it.",
        fr: "Un désaccord signifie souvent que chaque personne voit un autre côté du cours. Demandez quel fait ferait changer d’avis, et qui peut l’obtenir.",
      },
      late: {
        en: "We are writing how to settle what we still see differently. Add a way to find out.",
        fr: "Nous écrivons comment trancher ce que nous voyons encore autrement. Ajoutez une façon de savoir.",
      },
    },
    {
      ...at(debrief, 2),
      prompt: {
        en: "What on the map did you not expect? What of your own would you let go?",
        fr: "Qu’est-ce qui vous a surpris sur la carte? Que laisseriez-vous aller de ce qui vous appartient?",
      },
      coach: {
        en: "Hear what people would let go of their own. Say when the map will be looked at again: half a year is good.",
        fr: "Écoutez ce que chaque personne laisserait aller. Dites quand on reverra la carte : dans six mois, c’est bien.",
      },
    },
  ],
} as const satisfies Method;

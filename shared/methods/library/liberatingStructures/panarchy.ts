import type { Method } from "../../method.ts";
import { at, debrief, nextSteps } from "../commonSteps.ts";
import { SITE_2019 } from "./facts.ts";

/** Minutes from methods.md 3.2, some neighbouring steps joined: they sum to 145, the headline says 120. */
export const panarchy: Method = {
  ...SITE_2019,
  id: "panarchy",
  title: { en: "Panarchy", fr: "Panarchie" },
  purpose: {
    en: "See how levels above and below hold a change back or carry it, and where to begin.",
    fr: "Voir comment les niveaux au-dessus et au-dessous freinent ou portent un changement, et par où commencer.",
  },
  invitation: {
    en: "What feeds our challenge at the levels above and below us, and what could move there?",
    fr: "Qu’est-ce qui nourrit notre défi aux niveaux au-dessus et au-dessous de nous, et qu’est-ce qui pourrait y bouger?",
  },
  use: {
    en: "For what no course can settle alone: recognition, funding, transfer of credit.",
    fr: "Pour ce qu’aucun cours ne règle seul : reconnaissance, financement, transfert de crédits.",
  },
  headline: [120, 120],
  size: { en: "8 or more, from several levels", fr: "8 personnes ou plus, de plusieurs niveaux" },
  length: {
    en: "2 hours by the headline, 145 minutes by its steps: plan a break or two sessions",
    fr: "2 heures selon la source, 145 minutes selon les étapes : prévoyez une pause ou deux séances",
  },
  notWhen: {
    en: "Not when a single team can settle the matter on its own.",
    fr: "À éviter quand une seule équipe peut régler la question.",
  },
  outputs: ["chosenIdeas", "ideas", "actions", "notes"],
  steps: [
    {
      id: "welcome",
      kind: "brief",
      minutes: 5,
      title: { en: "Levels", fr: "Les niveaux" },
      prompt: {
        en: "A change in one course meets levels from a single learner up to the province.",
        fr: "Un changement dans un cours rencontre des niveaux, d’une seule personne jusqu’à la province.",
      },
      coach: {
        en: "Tell one short example of a small change that went up, and of a rule that came down.",
        fr: "Racontez un petit changement qui est monté, et une règle qui est descendue.",
      },
      late: {
        en: "We are looking at our challenge on several levels. Read the points.",
        fr: "Nous regardons notre défi à plusieurs niveaux. Lisez les points.",
      },
      points: [
        {
          en: "Small levels move fast and try things out.",
          fr: "Les petits niveaux bougent vite et essaient.",
        },
        {
          en: "Large levels move slowly and remember.",
          fr: "Les grands niveaux bougent lentement et se souviennent.",
        },
        {
          en: "A change needs a moment when a level is loose.",
          fr: "Un changement a besoin d’un moment où un niveau est souple.",
        },
      ],
    },
    {
      id: "factors",
      kind: "write",
      minutes: 5,
      lists: ["ideas"],
      cover: "sealed",
      title: { en: "What feeds it", fr: "Ce qui le nourrit" },
      prompt: {
        en: "What holds our challenge in place, or could loosen it? One factor on each card, from any level.",
        fr: "Qu’est-ce qui maintient notre défi, ou pourrait le dénouer? Un facteur par carte, de tout niveau.",
      },
      example: {
        en: "Job postings still ask for a full diploma",
        fr: "Les offres d’emploi exigent encore un diplôme complet",
      },
      coach: {
        en: "Silent. Ask for at least one from above and one from below people’s own level.",
        fr: "En silence. Demandez au moins un facteur au-dessus et un au-dessous de son propre niveau.",
      },
      late: {
        en: "Everybody writes what holds the challenge in place. Add what you see from your level.",
        fr: "Chaque personne écrit ce qui maintient le défi. Ajoutez ce que vous voyez de votre niveau.",
      },
    },
    {
      id: "pairs",
      kind: "discuss",
      minutes: 10,
      grouping: 2,
      title: { en: "Compare in pairs", fr: "Comparer à deux" },
      prompt: {
        en: "Compare your factors: from which level does each come, and what does it pull along?",
        fr: "Comparez vos facteurs : de quel niveau vient chacun, et qu’entraîne-t-il?",
      },
      coach: {
        en: "Pair people of different levels where you can. They may still write cards.",
        fr: "Jumelez des personnes de niveaux différents si possible. On peut encore écrire des cartes.",
      },
      late: {
        en: "Pairs are comparing what holds the challenge in place. Join one.",
        fr: "À deux, on compare ce qui maintient le défi. Joignez-vous à une paire.",
      },
    },
    {
      id: "fours",
      kind: "discuss",
      minutes: 10,
      grouping: 4,
      title: { en: "Find links in fours", fr: "Chercher les liens à quatre" },
      prompt: {
        en: "Which factor on one level keeps another on the next level alive?",
        fr: "Quel facteur d’un niveau en maintient un autre au niveau suivant?",
      },
      coach: {
        en: "Ask for one chain over three levels from each four.",
        fr: "Demandez à chaque groupe une chaîne sur trois niveaux.",
      },
      late: {
        en: "Fours are looking for links between levels. Join one and listen.",
        fr: "À quatre, on cherche des liens entre niveaux. Joignez-vous à un groupe et écoutez.",
      },
    },
    {
      id: "levels",
      kind: "place",
      minutes: 10,
      from: "factors",
      sections: [
        { id: "person", title: { en: "Learner", fr: "Personne apprenante" } },
        { id: "course", title: { en: "Course team", fr: "Équipe de cours" } },
        { id: "program", title: { en: "Program or department", fr: "Programme ou département" } },
        { id: "institution", title: { en: "Institution", fr: "Établissement" } },
        { id: "sector", title: { en: "Employers and professions", fr: "Employeurs et professions" } },
        { id: "state", title: { en: "Province and law", fr: "Province et lois" } },
      ],
      title: { en: "One map of levels", fr: "Une carte des niveaux" },
      prompt: {
        en: "On which level does each factor sit? Choose where it could be changed.",
        fr: "À quel niveau se trouve chaque facteur? Choisissez celui où il pourrait être changé.",
      },
      coach: {
        en: "A factor that works on two levels goes where it is decided. Leave no level empty: ask who knows it.",
        fr: "Un facteur qui agit à deux niveaux va là où il se décide. Ne laissez aucun niveau vide : demandez qui le connaît.",
      },
      late: {
        en: "Everybody says on which level each factor sits. Begin with your own level.",
        fr: "Chaque personne dit à quel niveau se trouve chaque facteur. Commencez par le vôtre.",
      },
    },
    {
      id: "attention",
      kind: "discuss",
      minutes: 15,
      title: { en: "Where we look", fr: "Où va notre attention" },
      prompt: {
        en: "Which levels get our time today, and which do we leave out?",
        fr: "Quels niveaux reçoivent notre temps aujourd’hui, et lesquels laissons-nous de côté?",
      },
      coach: {
        en: "Ten minutes in groups as they sit, five to share. Most rooms find one level nobody works on.",
        fr: "Dix minutes dans les groupes en place, cinq pour partager. La plupart des salles trouvent un niveau dont personne ne s’occupe.",
      },
      late: {
        en: "We are asking which levels get our attention. Look at the map for an empty one.",
        fr: "Nous demandons quels niveaux reçoivent notre attention. Cherchez sur la carte un niveau vide.",
      },
    },
    {
      id: "phases",
      kind: "place",
      minutes: 15,
      from: "factors",
      sections: [
        {
          id: "birth",
          title: { en: "Beginning", fr: "Naissance" },
          hint: { en: "new, needs care", fr: "nouveau, à soigner" },
        },
        {
          id: "maturity",
          title: { en: "Established", fr: "Maturité" },
          hint: { en: "works, hard to move", fr: "marche bien, bouge peu" },
        },
        {
          id: "destruction",
          title: { en: "Coming apart", fr: "Déclin" },
          hint: { en: "ends, sets something free", fr: "prend fin et libère" },
        },
        {
          id: "renewal",
          title: { en: "Open", fr: "Renouveau" },
          hint: { en: "much could start here", fr: "bien des choses peuvent y commencer" },
        },
      ],
      title: { en: "Where each stands in its life", fr: "Où chacun en est dans son cycle" },
      prompt: {
        en: "Is each factor beginning, established, coming apart or open?",
        fr: "Chaque facteur est-il naissant, établi, en déclin ou ouvert?",
      },
      coach: {
        en: "What comes apart or lies open on one level is a chance for the level below. Mark those.",
        fr: "Ce qui décline ou s’ouvre à un niveau est une chance pour celui du dessous. Repérez-les.",
      },
      late: {
        en: "Everybody says how firm or loose each factor is. Place those you know.",
        fr: "Chaque personne dit si un facteur est ferme ou souple. Placez ceux que vous connaissez.",
      },
    },
    {
      id: "chances",
      kind: "write",
      minutes: 25,
      lists: ["ideas"],
      grouping: 4,
      title: { en: "Obstacles and openings", fr: "Obstacles et ouvertures" },
      prompt: {
        en: "What blocks the change between two levels, and where is an opening? One on each card.",
        fr: "Qu’est-ce qui bloque le changement entre deux niveaux, et où y a-t-il une ouverture? Un élément par carte.",
      },
      sections: [
        { id: "obstacle", title: { en: "Obstacle", fr: "Obstacle" } },
        { id: "opening", title: { en: "Opening", fr: "Ouverture" } },
      ],
      example: {
        en: "The framework is being rewritten until June",
        fr: "Le cadre est en révision jusqu’en juin",
      },
      coach: {
        en: "Ten minutes to collect in fours, fifteen to read and complete together.",
        fr: "Dix minutes pour recueillir à quatre, quinze pour lire et compléter ensemble.",
      },
      late: {
        en: "Fours are writing what blocks the change and where it is open. Join one.",
        fr: "À quatre, on écrit ce qui bloque et ce qui s’ouvre. Joignez-vous à un groupe.",
      },
    },
    {
      id: "dots",
      kind: "dots",
      minutes: 10,
      from: "chances",
      cover: "sealed",
      title: { en: "Where to begin", fr: "Par où commencer" },
      prompt: {
        en: "Where would a small push do most? Put your dots there.",
        fr: "Où un petit coup de pouce ferait-il le plus? Mettez-y vos gommettes.",
      },
      coach: {
        en: "Ask people to choose what somebody in this room can reach.",
        fr: "Demandez de choisir ce que quelqu’un dans cette salle peut atteindre.",
      },
      late: {
        en: "Everybody puts dots where a small push would do most. Read the cards and put yours.",
        fr: "Chaque personne met ses gommettes là où un petit coup de pouce ferait le plus. Lisez les cartes et mettez les vôtres.",
      },
    },
    at(nextSteps, 10),
    {
      id: "share",
      kind: "discuss",
      minutes: 15,
      title: { en: "Hear the first steps", fr: "Écouter les premiers pas" },
      prompt: {
        en: "Say your step and on which level it works. Who can carry it one level further?",
        fr: "Dites votre pas et à quel niveau il agit. Qui peut le porter un niveau plus loin?",
      },
      coach: {
        en: "Connect people of neighbouring levels on the spot.",
        fr: "Mettez tout de suite en lien des personnes de niveaux voisins.",
      },
      late: {
        en: "People are telling their first steps. Listen for one you can help with.",
        fr: "Chaque personne dit son premier pas. Guettez celui auquel vous pouvez aider.",
      },
    },
    {
      ...at(debrief, 15),
      prompt: {
        en: "What happened across the levels, what does it mean for us, and what now?",
        fr: "Que se passe-t-il d’un niveau à l’autre, qu’est-ce que ça veut dire pour nous, et maintenant?",
      },
    },
  ],
};

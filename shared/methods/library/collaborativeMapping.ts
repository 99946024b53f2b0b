import type { Method } from "../method.ts";
import { at, debrief } from "./commonSteps.ts";

/** The model's phases were not at hand: what it rests on is its authors', the steps are ours (methods.md 4). */
export const collaborativeMapping: Method = {
  id: "collaborativeMapping",
  family: "design",
  title: { en: "Collaborative Mapping", fr: "Cartographie collaborative" },
  purpose: {
    en: "A teacher and a designer share the lead, map a course together, and both know what happens next.",
    fr: "Enseignement et conception partagent la direction, cartographient le cours ensemble et savent ce qui suit.",
  },
  invitation: {
    en: "What are you proud of in this course, and what should it lead to?",
    fr: "De quoi êtes-vous fière ou fier dans ce cours, et où doit-il mener?",
  },
  use: {
    en: "For a course built over weeks by a few people of different trades.",
    fr: "Pour un cours monté en plusieurs semaines par quelques personnes de métiers différents.",
  },
  size: { en: "2 to 8 people of one course", fr: "De 2 à 8 personnes d’un même cours" },
  length: {
    en: "About 2 hours for a first meeting; log and map come back in each meeting",
    fr: "Environ 2 heures pour une première rencontre; le journal et la carte reviennent à chacune",
  },
  notWhen: {
    en: "Not when one side only carries out what the other has decided.",
    fr: "À éviter quand un côté ne fait qu’exécuter ce que l’autre a décidé.",
  },
  source:
    "Collaborative Mapping Model (Drysdale, 2019), University of Colorado Denver: shared leadership and appreciative inquiry; named in the BCcampus Micro-credential Toolkit for B.C.",
  edition: "Charrette Collaborative Mapping 1: its steps are our suggestion",
  licence: "MIT",
  attribution: "Charrette contributors",
  outputs: ["ideas", "actions", "notes"],
  steps: [
    {
      id: "strengths",
      kind: "rounds",
      minutes: 12,
      pattern: "together",
      rounds: 1,
      grouping: 2,
      turns: [
        {
          title: { en: "One asks, the other tells", fr: "Une personne demande, l’autre raconte" },
          seconds: 360,
        },
        { title: { en: "Change over", fr: "On échange les rôles" }, seconds: 360 },
      ],
      title: { en: "What already works", fr: "Ce qui marche déjà" },
      prompt: {
        en: "Ask each other: when did learners surprise you? What did you do that made it possible?",
        fr: "Demandez-vous : quand des personnes apprenantes ont-elles dépassé vos attentes? Qu’aviez-vous fait pour que ce soit possible?",
      },
      coach: {
        en: "Pair a teacher with a designer. The designer tells too, of another course.",
        fr: "Jumelez enseignement et conception. La personne en conception raconte aussi, à propos d’un autre cours.",
      },
      late: {
        en: "Pairs are telling what works in the course. Join one and listen.",
        fr: "À deux, on raconte ce qui marche dans le cours. Joignez-vous à une paire et écoutez.",
      },
    },
    {
      id: "keep",
      kind: "write",
      minutes: 8,
      lists: ["ideas"],
      title: { en: "What we build on", fr: "Ce sur quoi nous bâtissons" },
      prompt: {
        en: "What do we keep whatever else changes? One strength on each card.",
        fr: "Que gardons-nous, quoi qu’il arrive? Une force par carte.",
      },
      example: {
        en: "The visit to the mill in the first week",
        fr: "La visite de la scierie la première semaine",
      },
      coach: {
        en: "Strengths only; problems turn up in the map by themselves.",
        fr: "Seulement les forces; les problèmes apparaîtront d’eux-mêmes dans la carte du cours.",
      },
      late: {
        en: "We are writing what to keep of the course. Add one strength.",
        fr: "Nous écrivons ce qu’il faut garder du cours. Ajoutez une force.",
      },
    },
    {
      id: "roles",
      kind: "write",
      minutes: 15,
      lists: ["ideas"],
      title: { en: "Who leads what", fr: "Qui dirige quoi" },
      prompt: {
        en: "Who leads each part of the work, who has a say, who only needs to know?",
        fr: "Qui dirige chaque part du travail, qui donne son avis, qui doit seulement le savoir?",
      },
      sections: [
        { id: "teacher", title: { en: "Teacher leads", fr: "L’enseignement dirige" } },
        { id: "designer", title: { en: "Designer leads", fr: "La conception dirige" } },
        { id: "shared", title: { en: "Led together", fr: "Direction partagée" } },
        { id: "other", title: { en: "Somebody else", fr: "Quelqu’un d’autre" } },
      ],
      detail: { en: "Who has a say, who is told?", fr: "Qui donne son avis, qui est mis au courant?" },
      example: { en: "Wording of the outcomes", fr: "Formulation des résultats" },
      coach: {
        en: "Go through content, assessment, media, access, dates and the learning platform. Where you lead together, note who decides in a tie.",
        fr: "Passez en revue le contenu, l’évaluation, les médias, l’accessibilité, les dates et la plateforme. Pour une direction partagée, notez qui tranche en cas d’impasse.",
      },
      late: {
        en: "We are agreeing who leads which part of the work. Say what you would like to lead.",
        fr: "Nous convenons de qui dirige quelle part. Dites ce que vous aimeriez diriger.",
      },
    },
    {
      id: "map",
      kind: "write",
      minutes: 40,
      lists: ["ideas"],
      title: { en: "Map the course", fr: "Cartographier le cours" },
      prompt: {
        en: "Fill the map from the outcome on: how is it shown, practised, and with what?",
        fr: "Remplissez la carte du cours à partir du résultat : comment le montre-t-on, comment s’exerce-t-on, et avec quoi?",
      },
      detail: { en: "Module, and the outcome it serves", fr: "Module, et résultat visé" },
      sections: [
        { id: "outcome", title: { en: "Outcome", fr: "Résultat" } },
        { id: "assessment", title: { en: "Assessment", fr: "Évaluation" } },
        { id: "activity", title: { en: "Activity", fr: "Activité" } },
        { id: "material", title: { en: "Material", fr: "Matériel" } },
      ],
      example: {
        en: "Module 2, outcome 1: quote a job for a neighbour",
        fr: "Module 2, résultat 1 : faire un devis pour une voisine",
      },
      coach: {
        en: "One module whole before the next, always outcome first. The designer asks, the teacher writes; change after each module.",
        fr: "Un module complet avant le suivant, toujours le résultat d’abord. La conception demande, l’enseignement écrit; échangez après chaque module.",
      },
      late: {
        en: "We are mapping the course from outcome to material. Read one module and look for a gap.",
        fr: "Nous cartographions le cours, du résultat au matériel. Lisez un module et cherchez un trou.",
      },
    },
    {
      id: "read",
      kind: "discuss",
      minutes: 15,
      title: { en: "Read the map", fr: "Lire la carte du cours" },
      prompt: {
        en: "Which outcome is never assessed? Which activity serves none? What is too much?",
        fr: "Quel résultat n’est jamais évalué? Quelle activité n’en sert aucun? Qu’y a-t-il de trop?",
      },
      coach: {
        en: "Read along one outcome from left to right. Mark gaps, and leave them open until the next meeting.",
        fr: "Suivez un résultat de gauche à droite. Marquez les trous, et laissez-les ouverts jusqu’à la prochaine rencontre.",
      },
      late: {
        en: "We are reading the map for gaps. Follow one outcome through it.",
        fr: "Nous cherchons les trous de la carte du cours. Suivez-y un résultat.",
      },
    },
    {
      id: "log",
      kind: "write",
      minutes: 8,
      lists: ["ideas"],
      title: { en: "Meeting log", fr: "Journal de la rencontre" },
      prompt: {
        en: "What was decided, what is open, what do we look at next time?",
        fr: "Qu’est-ce qui est décidé, qu’est-ce qui reste ouvert, que regardons-nous la prochaine fois?",
      },
      sections: [
        { id: "decided", title: { en: "Decided", fr: "Décidé" } },
        { id: "open", title: { en: "Open", fr: "Ouvert" } },
        { id: "nextTime", title: { en: "Next time", fr: "La prochaine fois" } },
      ],
      coach: {
        en: "Read last time’s log at the start of each later meeting, write this one before anybody leaves.",
        fr: "À chaque rencontre suivante, lisez d’abord le journal précédent; écrivez celui du jour avant que les gens partent.",
      },
      late: {
        en: "We are writing down what was decided and what is open. Read it and ask.",
        fr: "Nous notons ce qui est décidé et ce qui reste ouvert. Lisez et questionnez.",
      },
    },
    {
      id: "handOff",
      kind: "write",
      minutes: 15,
      lists: ["actions"],
      title: { en: "Hand-off checklist", fr: "Liste de passation" },
      prompt: {
        en: "What has to be handed over, by whom, so that the next person can begin? One item on each card.",
        fr: "Que faut-il remettre, et par qui, pour que la personne suivante puisse commencer? Un élément par carte.",
      },
      detail: { en: "From whom to whom, and by when?", fr: "De qui à qui, et pour quand?" },
      sections: [
        { id: "content", title: { en: "Content and files", fr: "Contenu et fichiers" } },
        { id: "rights", title: { en: "Rights and access", fr: "Droits et accessibilité" } },
        { id: "platform", title: { en: "Platform", fr: "Plateforme" } },
        { id: "people", title: { en: "People to tell", fr: "Gens à prévenir" } },
      ],
      example: { en: "Editable copy of the rubric", fr: "Copie modifiable de la grille" },
      coach: {
        en: "An item counts as handed over when the receiver says so. Ask who will teach this in two years.",
        fr: "Un élément est remis quand la personne qui le reçoit le dit. Demandez qui donnera ce cours dans deux ans.",
      },
      late: {
        en: "We are listing what has to be handed over. Say what you need in order to begin.",
        fr: "Nous dressons la liste de ce qu’il faut remettre. Dites ce qu’il vous faut pour commencer.",
      },
    },
    {
      ...at(debrief, 5),
      prompt: {
        en: "What do you now know about the other’s work that helps yours?",
        fr: "Que savez-vous maintenant du travail de l’autre qui aide le vôtre?",
      },
    },
  ],
};

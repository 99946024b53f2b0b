import type { Method } from "../method.ts";
import { at, debrief } from "./commonSteps.ts";

export const affinityClustering: Method = {
  id: "affinityClustering",
  family: "consensus",
  title: { en: "Affinity clustering", fr: "Regroupement par affinités" },
  purpose: {
    en: "Many loose cards become a few named groups, found by the whole room in silence.",
    fr: "Une foule de cartes devient quelques groupes nommés, trouvés en silence par toute la salle.",
  },
  invitation: {
    en: "Which of these belong together, and what do they say as a group?",
    fr: "Lesquelles vont ensemble, et que disent-elles une fois réunies?",
  },
  use: {
    en: "To turn interview notes, tasks or learners’ comments into themes, modules or needs.",
    fr: "Pour tirer d’entrevues, de tâches ou de commentaires étudiants des thèmes, des modules ou des besoins.",
  },
  size: { en: "3 to 20 people, 20 to 100 cards", fr: "De 3 à 20 personnes, de 20 à 100 cartes" },
  length: { en: "About an hour", fr: "Environ une heure" },
  notWhen: {
    en: "Not when the groups are given beforehand: then sort the cards into those.",
    fr: "À éviter si les groupes sont fixés d’avance : classez alors les cartes dans ceux-ci.",
  },
  source: "Affinity clustering, also known as KJ: common practice, no single source followed",
  edition: "Charrette affinity clustering 1",
  licence: "MIT",
  attribution: "Charrette contributors",
  takes: "ideas",
  outputs: ["chosenIdeas", "ideas", "notes"],
  steps: [
    {
      id: "write",
      kind: "write",
      minutes: 10,
      lists: ["ideas"],
      cover: "sealed",
      title: { en: "Write in silence", fr: "Écrire en silence" },
      prompt: {
        en: "What did you see, hear or find out? One thing on each card, in a whole thought.",
        fr: "Qu’avez-vous vu, entendu ou appris? Une chose par carte, en une pensée complète.",
      },
      example: {
        en: "New staff are afraid to stop the machine",
        fr: "Les recrues ont peur d’arrêter la machine",
      },
      coach: {
        en: "A single word cannot be grouped: ask for a short sentence. Skip this step where enough cards were brought in.",
        fr: "Un mot seul ne se regroupe pas : demandez une courte phrase. Sautez cette étape si assez de cartes ont été reprises.",
      },
      late: {
        en: "Everybody writes what they know in silence. One thing on each card.",
        fr: "Chaque personne écrit en silence ce qu’elle sait. Une chose par carte.",
      },
    },
    {
      id: "group",
      kind: "affinity",
      minutes: 20,
      from: "write",
      title: { en: "Group in silence, then name", fr: "Regrouper en silence, puis nommer" },
      prompt: {
        en: "Without a word: move cards that belong together. A card may stay alone. Then give each group a name.",
        fr: "Sans un mot : rapprochez les cartes qui vont ensemble. Une carte peut rester seule. Puis nommez chaque groupe.",
      },
      coach: {
        en: "Silence for the first ten minutes. Two who keep moving the same card have seen two meanings: make a second card. A name is a statement, such as “Fear of stopping”, not “Various”.",
        fr: "Silence les dix premières minutes. Deux personnes qui déplacent la même carte y voient deux sens : faites-en une deuxième. Un nom dit quelque chose, comme « Peur d’arrêter », pas « Divers ».",
      },
      late: {
        en: "Cards are being grouped without talking. Read a few and move what you would move.",
        fr: "Les cartes sont regroupées sans parler. Lisez-en quelques-unes et déplacez ce que vous voulez.",
      },
    },
    {
      id: "read",
      kind: "discuss",
      minutes: 12,
      title: { en: "Read the groups", fr: "Lire les groupes" },
      prompt: {
        en: "Read the names only. Do they tell the story? What do the lone cards say?",
        fr: "Lisez seulement les noms. Racontent-ils l’histoire? Que disent les cartes restées seules?",
      },
      coach: {
        en: "Do not force lone cards into a group. A group of more than ten usually holds two.",
        fr: "N’obligez pas les cartes seules à entrer dans un groupe. Un groupe de plus de dix en cache d’ordinaire deux.",
      },
      late: {
        en: "We are reading the groups and their names. Say what you would call one.",
        fr: "Nous lisons les groupes et leurs noms. Dites comment vous en appelleriez un.",
      },
    },
    {
      id: "dots",
      kind: "dots",
      minutes: 8,
      from: "write",
      cover: "sealed",
      title: { en: "What weighs most", fr: "Ce qui pèse le plus" },
      prompt: {
        en: "Which cards weigh most for our design? Put your dots.",
        fr: "Quelles cartes pèsent le plus pour notre conception? Mettez vos gommettes.",
      },
      coach: {
        en: "Skip this step where the groups were all you needed. Otherwise: alone, and hidden until all are shown.",
        fr: "Sautez cette étape si les groupes vous suffisent. Sinon : en solo, et masqué jusqu’au dévoilement.",
      },
      late: {
        en: "Everybody puts dots on the cards that weigh most. Read the groups first.",
        fr: "Chaque personne met ses gommettes sur les cartes qui pèsent le plus. Lisez d’abord les groupes.",
      },
    },
    {
      ...at(debrief, 5),
      prompt: {
        en: "Which group did nobody expect? What does it change for the design?",
        fr: "Quel groupe personne n’attendait? Qu’est-ce qu’il change à la conception?",
      },
    },
  ],
};

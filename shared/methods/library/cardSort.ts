import type { Method } from "../method.ts";
import { at, debrief } from "./commonSteps.ts";

export const cardSort: Method = {
  id: "cardSort",
  family: "design",
  title: { en: "Card sort", fr: "Tri de cartes" },
  purpose: {
    en: "How do people group this content in their heads? Each sorts alone, then you see what they put together.",
    fr: "Comment les gens regroupent-ils ce contenu dans leur tête? Chaque personne trie seule, puis on voit ce qui va ensemble.",
  },
  invitation: {
    en: "Which of these belong together for you?",
    fr: "Lesquelles vont ensemble, pour vous?",
  },
  use: {
    en: "To find modules that make sense to learners, or a menu for a course site.",
    fr: "Pour trouver des modules qui ont du sens pour les personnes apprenantes, ou le menu d’un site de cours.",
  },
  size: { en: "5 to 30 people, 15 to 40 cards", fr: "De 5 à 30 personnes, de 15 à 40 cartes" },
  length: { en: "About an hour", fr: "Environ une heure" },
  notWhen: {
    en: "Not as statistics: five to twelve people give a picture to talk about, no proof. Not for the order of things.",
    fr: "N’est pas une statistique : de cinq à douze personnes donnent une image à discuter, pas une preuve. Ne sert pas à ordonner.",
  },
  source:
    "Card sorting: common practice; how to read small numbers of sorts after uxpajournal.org and optimalworkshop.com",
  edition: "Charrette card sort 1",
  licence: "MIT",
  attribution: "Charrette contributors",
  takes: "ideas",
  outputs: ["ideas", "notes"],
  steps: [
    {
      id: "write",
      kind: "write",
      minutes: 8,
      lists: ["ideas"],
      title: { en: "The cards", fr: "Les cartes" },
      prompt: {
        en: "What belongs in this program? One topic or skill on each card.",
        fr: "Qu’est-ce qui a sa place dans ce programme? Un sujet ou une habileté par carte.",
      },
      example: { en: "Read a wiring diagram", fr: "Lire un schéma de câblage" },
      coach: {
        en: "Skip this step where tasks or outcomes were brought in. Words that all cards share draw them together: vary them.",
        fr: "Sautez cette étape si des tâches ou des résultats ont été repris. Un mot commun à toutes les cartes les attire : variez-les.",
      },
      late: {
        en: "Everybody writes what belongs in the program. Add what is missing.",
        fr: "Chaque personne écrit ce qui a sa place dans le programme. Ajoutez ce qui manque.",
      },
    },
    {
      id: "tidy",
      kind: "combine",
      minutes: 7,
      list: "ideas",
      title: { en: "Tidy the cards", fr: "Mettre les cartes au net" },
      prompt: {
        en: "Is each card clear without explanation? Are any two the same?",
        fr: "Chaque carte est-elle claire sans explication? Y en a-t-il deux pareilles?",
      },
      coach: {
        en: "Stop at about forty: beyond that people sort without reading.",
        fr: "Arrêtez vers quarante : au-delà, on trie sans lire.",
      },
      late: {
        en: "The cards are made clear before we sort them. Say which one you do not understand.",
        fr: "On met les cartes au net avant de les trier. Dites laquelle vous ne comprenez pas.",
      },
    },
    {
      id: "sort",
      kind: "cardSort",
      minutes: 32,
      from: "write",
      cover: "sealed",
      title: { en: "Sort alone, then name", fr: "Trier en solo, puis nommer" },
      prompt: {
        en: "Put together what belongs together for you, and name each group in your words. There is no right answer.",
        fr: "Mettez ensemble ce qui va ensemble pour vous, et nommez chaque groupe dans vos mots. Il n’y a pas de bonne réponse.",
      },
      coach: {
        en: "Twenty minutes without talking; a pile named “other” is allowed. Then show who put what together and name the groups with the room, in words that people used.",
        fr: "Vingt minutes sans parler; une pile « autres » est permise. Montrez ensuite qui a mis quoi ensemble et nommez les groupes avec la salle, dans les mots que les gens ont employés.",
      },
      late: {
        en: "Everybody sorts the cards alone. Begin with two that clearly belong together.",
        fr: "Chaque personne trie les cartes en solo. Commencez par deux qui vont clairement ensemble.",
      },
    },
    {
      id: "read",
      kind: "discuss",
      minutes: 10,
      title: { en: "What it says", fr: "Ce que ça dit" },
      prompt: {
        en: "Which groups could be modules? Which card went somewhere else each time, and why?",
        fr: "Quels groupes pourraient être des modules? Quelle carte va chaque fois ailleurs, et pourquoi?",
      },
      coach: {
        en: "Read the figures as counts of people. A card that wanders is unclear, or belongs in two places. Hear learners before teachers.",
        fr: "Lisez les chiffres comme des nombres de personnes. Une carte qui se promène est floue, ou va à deux endroits. Écoutez les personnes apprenantes avant l’enseignement.",
      },
      late: {
        en: "We are talking about what people put together. Look for a pair that surprises you.",
        fr: "Nous parlons de ce que les gens ont réuni. Cherchez une paire qui vous surprend.",
      },
    },
    {
      ...at(debrief, 3),
      prompt: {
        en: "What did somebody sort quite differently from you, and what follows from it?",
        fr: "Qu’a-t-on trié tout autrement que vous, et qu’en tirez-vous?",
      },
    },
  ],
};

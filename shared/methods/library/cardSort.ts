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
    fr: "Pour trouver des modules qui ont du sens pour la population étudiante, ou le menu d’un site de cours.",
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
        en: "What belongs into this program? One topic or skill on each card.",
        fr: "Qu’est-ce qui a sa place dans ce programme? Un sujet ou une habileté par carte.",
      },
      example: { en: "Read a wiring diagram", fr: "Lire un schéma de câblage" },
      coach: {
        en: "Skip this step where tasks or outcomes were brought in. Words that all cards share draw them together: vary them.",
        fr: "Sautez cette étape si des tâches ou des résultats ont été repris. Un mot commun à toutes les cartes les attire : variez-les.",
      },
      late: {
        en: "Everybody writes what belongs into the program. Add what is missing.",
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
      minutes: 20,
      from: "write",
      cover: "sealed",
      title: { en: "Sort alone", fr: "Trier en solo" },
      prompt: {
        en: "Put together what belongs together for you, and name each group in your words. There is no right answer.",
        fr: "Mettez ensemble ce qui va ensemble pour vous, et nommez chaque groupe dans vos mots. Il n’y a pas de bonne réponse.",
      },
      coach: {
        en: "No talking and no looking. A pile named “other” is allowed. Learners’ sorts tell most: ask them to finish.",
        fr: "Sans parler ni regarder à côté. Une pile « autres » est permise. Les tris des étudiantes et étudiants en disent le plus : faites-les terminer.",
      },
      late: {
        en: "Everybody sorts the cards alone. Begin with two that clearly belong together.",
        fr: "Chaque personne trie les cartes en solo. Commencez par deux qui vont clairement ensemble.",
      },
    },
    {
      id: "read",
      kind: "discuss",
      minutes: 12,
      title: { en: "Who put what together", fr: "Qui a mis quoi ensemble" },
      prompt: {
        en: "Which pairs did nearly all put together? Which card went somewhere else each time?",
        fr: "Quelles paires presque tout le monde a-t-il réunies? Quelle carte va chaque fois ailleurs?",
      },
      coach: {
        en: "Read the figures as counts of people. A card that wanders is unclear, or belongs in two places.",
        fr: "Lisez les chiffres comme des nombres de personnes. Une carte qui se promène est floue, ou va à deux endroits.",
      },
      late: {
        en: "We are looking at which cards people put together. Look for a pair that surprises you.",
        fr: "Nous regardons quelles cartes les gens ont réunies. Cherchez une paire qui vous surprend.",
      },
    },
    {
      id: "names",
      kind: "write",
      minutes: 10,
      lists: ["notes"],
      title: { en: "Name the groups", fr: "Nommer les groupes" },
      prompt: {
        en: "What would a learner call this group? One name on each card.",
        fr: "Comment une personne en formation appellerait-elle ce groupe? Un nom par carte.",
      },
      detail: { en: "Which cards are in it?", fr: "Quelles cartes contient-il?" },
      example: { en: "Work safely", fr: "Travailler en sécurité" },
      coach: {
        en: "Take the words people used in their own sorts. A department’s name is seldom one.",
        fr: "Prenez les mots que les gens ont mis dans leurs tris. Le nom d’un département en est rarement un.",
      },
      late: {
        en: "We are naming the groups that came out. Say what you would look for.",
        fr: "Nous nommons les groupes obtenus. Dites ce que vous chercheriez.",
      },
    },
    at(debrief, 3),
  ],
};

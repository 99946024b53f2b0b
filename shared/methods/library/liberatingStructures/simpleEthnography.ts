import type { Method } from "../../method.ts";
import { at, debrief } from "../commonSteps.ts";
import { SITE_2019_OWN_STEPS } from "./facts.ts";

export const simpleEthnography: Method = {
  ...SITE_2019_OWN_STEPS,
  id: "simpleEthnography",
  title: { en: "Simple Ethnography", fr: "Ethnographie simple" },
  purpose: {
    en: "Go and watch people do the work, and come back with what they would never have told.",
    fr: "Aller voir les gens faire le travail et en revenir avec ce qu’ils n’auraient jamais dit.",
  },
  invitation: {
    en: "What do people really do, and what surprises you in it?",
    fr: "Que font vraiment les gens, et qu’est-ce qui vous y surprend?",
  },
  use: {
    en: "To check a DACUM chart at the workplace, or to see how learners use course materials.",
    fr: "Pour vérifier une charte DACUM au poste de travail, ou voir comment le matériel d’un cours est utilisé.",
  },
  headline: [75, 420],
  size: {
    en: "4 to 20 observers, with leave from those observed",
    fr: "De 4 à 20 personnes qui observent, avec l’accord des gens observés",
  },
  length: {
    en: "75 minutes to 7 hours; here 2 hours, and the steps are our suggestion",
    fr: "De 75 minutes à 7 heures; ici 2 heures, et les étapes sont notre suggestion",
  },
  notWhen: {
    en: "Not without the consent of those observed and of the workplace, and never near patients or children without following the rules of the place.",
    fr: "Jamais sans le consentement des personnes observées et du milieu, ni auprès de malades ou d’enfants sans suivre les règles du lieu.",
  },
  outputs: ["ideas", "notes"],
  steps: [
    {
      id: "prepare",
      kind: "brief",
      minutes: 15,
      title: { en: "How to watch", fr: "Comment observer" },
      prompt: {
        en: "Agree where you go, whom you ask for leave, and what you look for.",
        fr: "Entendez-vous sur le lieu, sur qui donne son accord et sur ce que vous cherchez.",
      },
      coach: {
        en: "Go in pairs, with an appointment. Practise in the room for two minutes: one makes tea, all write what they see.",
        fr: "Allez-y à deux, sur rendez-vous. Exercez-vous deux minutes dans la salle : une personne prépare du thé, tout le monde écrit ce qu’il voit.",
      },
      late: {
        en: "We are preparing to watch people at work. Find a partner and read the points.",
        fr: "Nous nous préparons à observer des gens au travail. Trouvez quelqu’un et lisez les points.",
      },
      points: [
        {
          en: "Say who you are and why you are there. Leave when asked to.",
          fr: "Dites qui vous êtes et pourquoi vous êtes là. Partez si on vous le demande.",
        },
        {
          en: "Write what you see and hear, not what you think of it.",
          fr: "Écrivez ce que vous voyez et entendez, pas ce que vous en pensez.",
        },
        {
          en: "Look for detours, notes stuck to machines, waiting, and questions to colleagues.",
          fr: "Repérez les détours, les papillons collés aux machines, les attentes et les questions aux collègues.",
        },
        { en: "No names and no pictures without leave.", fr: "Ni noms ni photos sans permission." },
      ],
    },
    {
      id: "observe",
      kind: "write",
      minutes: 60,
      lists: ["ideas"],
      grouping: 2,
      title: { en: "Watch", fr: "Observer" },
      prompt: {
        en: "What do they do? Write each thing you notice on a card, with no names.",
        fr: "Que font ces personnes? Écrivez chaque chose remarquée sur une carte, sans nom.",
      },
      detail: {
        en: "When and where, and what came just before?",
        fr: "Quand et où, et que s’est-il passé juste avant?",
      },
      example: {
        en: "Checks the label twice, the second time after a call",
        fr: "Vérifie l’étiquette deux fois, la seconde après un appel",
      },
      coach: {
        en: "The phones keep the cards and send them when the room is back in reach. Ask for a quarter of an hour without any question to those observed.",
        fr: "Les téléphones gardent les cartes et les envoient au retour. Demandez un quart d’heure sans poser de question aux personnes observées.",
      },
      late: {
        en: "Pairs are out watching people at work. Ask the facilitator which pair you can join.",
        fr: "Des paires observent des gens au travail. Demandez à la personne qui anime à laquelle vous joindre.",
      },
    },
    {
      id: "tell",
      kind: "discuss",
      minutes: 20,
      grouping: 4,
      title: { en: "Tell what you saw", fr: "Raconter ce que vous avez vu" },
      prompt: {
        en: "Tell one moment each as if it were a film. What did nobody expect?",
        fr: "Chaque personne raconte un moment, comme un film. Qu’est-ce que personne n’attendait?",
      },
      coach: {
        en: "Stop explanations: first what was seen. Ask which moment contradicts our chart or course.",
        fr: "Arrêtez les explications : d’abord ce qui a été vu. Demandez quel moment contredit notre charte ou notre cours.",
      },
      late: {
        en: "Fours are telling what they saw at work. Listen to one story.",
        fr: "À quatre, on raconte ce qu’on a vu au travail. Écoutez une histoire.",
      },
    },
    {
      id: "insights",
      kind: "write",
      minutes: 17,
      lists: ["ideas"],
      title: { en: "What it means", fr: "Ce que ça veut dire" },
      prompt: {
        en: "What should change in our design because of what you saw?",
        fr: "Que faut-il changer dans notre conception à cause de ce que vous avez vu?",
      },
      detail: { en: "Which observation shows it?", fr: "Quelle observation le montre?" },
      coach: {
        en: "Every conclusion names an observation. One visit shows that something happens, not how often.",
        fr: "Chaque conclusion nomme une observation. Une visite montre que la chose arrive, pas à quelle fréquence.",
      },
      late: {
        en: "We are writing what should change because of what was seen. Read the observations.",
        fr: "Nous écrivons ce qui devrait changer. Lisez les observations.",
      },
    },
    {
      ...at(debrief, 8),
      prompt: {
        en: "What would you never have learned by asking?",
        fr: "Qu’est-ce que vous n’auriez jamais appris en posant des questions?",
      },
    },
  ],
};

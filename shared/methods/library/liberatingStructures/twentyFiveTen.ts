import type { Method } from "../../method.ts";
import { at, debrief } from "../commonSteps.ts";
import { SITE_2019 } from "./facts.ts";

/** Minutes and rules from methods.md 3.3; the vote at the end is ours, since a total is no agreement. */
export const twentyFiveTen: Method = {
  ...SITE_2019,
  id: "twentyFiveTen",
  title: { en: "25/10 Crowd Sourcing", fr: "25/10 : le tri par la foule" },
  edition: "Site of January 2019, 33 structures; dealing of cards and consensus check by Charrette",
  purpose: {
    en: "A room full of bold ideas, scored blind by everybody, and the strongest on top within half an hour.",
    fr: "Une salle pleine d’idées audacieuses, cotées à l’aveugle par tout le monde, et les plus fortes en tête en une demi-heure.",
  },
  invitation: {
    en: "If you were ten times bolder, what would you do for these learners, and what would be your first step?",
    fr: "Si vous aviez dix fois plus d’audace, que feriez-vous pour ces personnes apprenantes, et par quoi commenceriez-vous?",
  },
  use: {
    en: "To find what to try first: pilots, outcomes worth the hours, ways to reach employers.",
    fr: "Pour trouver quoi essayer d’abord : projets pilotes, résultats qui valent les heures, façons de joindre les employeurs.",
  },
  headline: [30, 30],
  size: { en: "6 or more; best from 12 on", fr: "6 personnes ou plus; idéalement à partir de 12" },
  length: {
    en: "Half an hour; 32 minutes by its steps, and 3 for our consensus check",
    fr: "Une demi-heure; 32 minutes selon ses étapes, et 3 pour notre vérification du consensus",
  },
  notWhen: {
    en: "Not as the final word on outcomes: a few points between two cards mean little. With fewer than six people, cards get fewer scores; with two, talk instead.",
    fr: "Ne tranche pas à lui seul le choix des résultats : quelques points d’écart veulent dire peu. À moins de six, les cartes reçoivent moins de cotes; à deux, discutez plutôt.",
  },
  takes: "ideas",
  outputs: ["chosenIdeas", "ideas", "notes"],
  steps: [
    {
      id: "welcome",
      kind: "brief",
      minutes: 3,
      title: { en: "How it works", fr: "Comment ça marche" },
      prompt: {
        en: "One idea on each card, five scores for each card, and nobody knows whose it is.",
        fr: "Une idée par carte, cinq cotes par carte, et personne ne sait de qui elle vient.",
      },
      coach: {
        en: "Read the invitation aloud twice. Say what the result will be used for, and that it is a first sorting and no decision.",
        fr: "Lisez l’invitation à voix haute, deux fois. Dites à quoi servira le résultat, et que c’est un premier tri, pas une décision.",
      },
      late: {
        en: "Cards are about to be scored. Read the points below.",
        fr: "Des cartes vont être cotées. Lisez les points ci-dessous.",
      },
      points: [
        {
          en: "A card says one bold idea and its first step, or what earlier work left us. Names stay hidden.",
          fr: "Une carte dit une idée audacieuse et son premier pas, ou ce que nous a laissé un travail antérieur. Les noms restent masqués.",
        },
        {
          en: "In each of five rounds you get one card to score from 1 to 5. You never get your own, and none twice.",
          fr: "À chacun des cinq tours, vous recevez une carte à coter de 1 à 5. Jamais la vôtre, jamais deux fois la même.",
        },
        {
          en: "Nobody sees a score before the end. Then we count down from the highest total, 25 at most.",
          fr: "Personne ne voit de cote avant la fin. Puis nous lisons les cartes à partir du total le plus haut, 25 au plus.",
        },
        {
          en: "Score what the card says: would you start tomorrow, or does it leave you cold?",
          fr: "Cotez ce que dit la carte : commenceriez-vous demain, ou vous laisse-t-elle de glace?",
        },
      ],
    },
    {
      id: "tryOut",
      kind: "discuss",
      minutes: 2,
      title: { en: "Try it once", fr: "Un essai" },
      prompt: {
        en: "Watch one exchange: a card is read, scored from 1 to 5 and passed on.",
        fr: "Regardez un échange : une carte est lue, cotée de 1 à 5, puis passée.",
      },
      coach: {
        en: "Play it with one volunteer and a made-up card about lunch. Show where the scores are on the phone and on paper.",
        fr: "Jouez-le avec une personne volontaire et une carte inventée sur le repas du midi. Montrez où sont les cotes, au téléphone et sur papier.",
      },
      late: {
        en: "We are trying the scoring once with a made-up card. Nothing counts yet.",
        fr: "Nous essayons la cotation avec une carte inventée. Rien ne compte encore.",
      },
    },
    {
      id: "write",
      kind: "write",
      minutes: 5,
      lists: ["ideas"],
      each: 1,
      cover: "sealed",
      title: { en: "One bold idea", fr: "Une idée audacieuse" },
      prompt: {
        en: "Ten times bolder: what is your big idea? Write it so that a stranger understands it.",
        fr: "Avec dix fois plus d’audace : quelle est votre grande idée? Écrivez-la pour quelqu’un qui ne vous connaît pas.",
      },
      detail: { en: "What is the first step?", fr: "Quel est le premier pas?" },
      example: {
        en: "Let learners prove the skill at work and skip the course",
        fr: "Faire prouver la compétence au travail, sans passer par le cours",
      },
      coach: {
        en: "Keep it silent. An idea without a first step scores badly, so ask for both. Where cards of another activity were brought in to be scored, skip this step.",
        fr: "Gardez le silence. Une idée sans premier pas obtient peu, alors demandez les deux. Si des cartes d’une autre activité ont été reprises pour être cotées, sautez cette étape.",
      },
      late: {
        en: "Write one bold idea and its first step. You have until the scoring begins.",
        fr: "Écrivez une idée audacieuse et son premier pas. Vous avez jusqu’au début de la cotation.",
      },
    },
    {
      id: "score",
      kind: "score",
      minutes: 15,
      from: "write",
      rounds: 5,
      title: { en: "Five rounds of scoring", fr: "Cinq tours de cotes" },
      prompt: {
        en: "Read the card you were dealt and score it from 1 to 5. Then wait for the next round.",
        fr: "Lisez la carte reçue et cotez-la de 1 à 5. Attendez ensuite le prochain tour.",
      },
      coach: {
        en: "Three minutes a round. Let people stand and read in silence; no selling of ideas. Fetch the missing scores before you go on.",
        fr: "Trois minutes par tour. Faites lire debout et en silence; personne ne vend son idée. Allez chercher les cotes qui manquent avant de continuer.",
      },
      late: {
        en: "Cards are being scored in silence. Tell the facilitator that you are here: you get cards when the missing scores are dealt.",
        fr: "Les cartes sont cotées en silence. Dites à la personne qui anime que vous êtes là : vous recevrez des cartes quand les cotes manquantes seront distribuées.",
      },
    },
    {
      id: "countdown",
      kind: "countdown",
      minutes: 5,
      of: "score",
      title: { en: "Countdown", fr: "Compte à rebours" },
      prompt: {
        en: "From the highest total down: listen to the idea and its first step.",
        fr: "Du total le plus haut au plus bas : écoutez l’idée et son premier pas.",
      },
      coach: {
        en: "Call the totals from 25 down and have a volunteer read each card. Ties are read together. Stop when the room has heard enough, often at a third of the cards.",
        fr: "Annoncez les totaux à partir de 25 et faites lire chaque carte par une personne volontaire. Les ex æquo se lisent ensemble. Arrêtez quand la salle en a assez entendu, souvent au tiers des cartes.",
      },
      late: {
        en: "The cards are read from the highest total down. Listen for one you would join.",
        fr: "Les cartes sont lues à partir du total le plus haut. Guettez celle à laquelle vous participeriez.",
      },
    },
    {
      id: "consensus",
      kind: "vote",
      minutes: 3,
      scale: "fistToFive",
      about: "question",
      cover: "sealed",
      title: { en: "Can we live with it?", fr: "Peut-on vivre avec ce choix?" },
      question: { en: "We take on the ideas on top.", fr: "Nous donnons suite aux idées en tête." },
      prompt: {
        en: "Can you live with taking these on? Show fist to five.",
        fr: "Pouvez-vous accepter d’y donner suite? Votez du poing à cinq.",
      },
      coach: {
        en: "Hear those below three first: what would the idea need? Amend, leave a card out, or vote again. Keep the dissent that remains.",
        fr: "Écoutez d’abord les voix sous trois : que faudrait-il à l’idée? Modifiez, écartez une carte ou revotez. Gardez la trace du désaccord qui reste.",
      },
      late: {
        en: "We are asking whether everybody can live with the ideas on top. Read them and vote.",
        fr: "Nous demandons si tout le monde peut accepter les idées en tête. Lisez-les et votez.",
      },
    },
    at(debrief, 2),
  ],
};

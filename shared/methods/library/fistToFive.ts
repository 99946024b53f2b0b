import type { Method } from "../method.ts";
import { at, debrief } from "./commonSteps.ts";

export const fistToFive: Method = {
  id: "fistToFive",
  family: "consensus",
  title: { en: "Fist to five", fr: "Poing à cinq" },
  purpose: {
    en: "See how far a room agrees on one proposal, hear what is missing, mend it, and ask again.",
    fr: "Voir à quel point la salle s’entend sur une proposition, entendre ce qui manque, corriger et redemander.",
  },
  invitation: {
    en: "Can you live with this proposal, and if not, what would it take?",
    fr: "Pouvez-vous accepter cette proposition, et sinon, que faudrait-il?",
  },
  use: {
    en: "To check for consensus at the end of any stretch of design: a title, a set of outcomes, an assessment plan.",
    fr: "Pour vérifier le consensus à la fin d’une portion de la conception : un titre, un ensemble de résultats, un plan d’évaluation.",
  },
  size: { en: "3 or more", fr: "3 personnes ou plus" },
  length: { en: "About 20 minutes for one proposal", fr: "Environ 20 minutes par proposition" },
  notWhen: {
    en: "Not for choosing among several proposals, and not when the decision has been taken.",
    fr: "Ne sert pas à choisir entre plusieurs propositions; à éviter si la décision est prise.",
  },
  source:
    "Fist to five: common practice. Sources differ on what the low numbers mean, so their labels are always shown",
  edition: "Charrette fist to five 1",
  licence: "MIT",
  attribution: "Charrette contributors",
  takes: "ideas",
  outputs: ["ideas", "notes"],
  steps: [
    {
      id: "proposal",
      kind: "brief",
      minutes: 3,
      title: { en: "The proposal", fr: "La proposition" },
      prompt: {
        en: "Listen to the proposal. Ask only what you need to understand it.",
        fr: "Écoutez la proposition. Ne demandez que ce qu’il faut pour la comprendre.",
      },
      coach: {
        en: "One sentence, in writing, that one can say yes or no to. Put it into the vote of the next step.",
        fr: "Une phrase écrite, à laquelle on peut dire oui ou non. Mettez-la dans le vote de l’étape suivante.",
      },
      late: {
        en: "A proposal is being read. Ask if you do not understand it.",
        fr: "On lit une proposition. Demandez si vous ne la comprenez pas.",
      },
      points: [
        {
          en: "Three or more means: I can live with it.",
          fr: "Trois ou plus veut dire : je peux m’en accommoder.",
        },
        { en: "Below three means: hear me first.", fr: "Sous trois veut dire : écoutez-moi d’abord." },
        { en: "Nobody has to justify a high number.", fr: "Personne n’a à justifier un chiffre élevé." },
      ],
    },
    {
      id: "vote",
      kind: "vote",
      minutes: 3,
      scale: "fistToFive",
      about: "question",
      cover: "sealed",
      title: { en: "Vote", fr: "Voter" },
      question: { en: "We go on with this proposal.", fr: "Nous allons de l’avant avec cette proposition." },
      prompt: {
        en: "Can you live with it? Choose from 0 to 5; all are shown together.",
        fr: "Pouvez-vous l’accepter? Choisissez de 0 à 5; tout est montré ensemble.",
      },
      coach: {
        en: "Everybody at three or more: done, skip to the end. Otherwise go on to those below three.",
        fr: "Tout le monde à trois ou plus : c’est réglé, passez à la fin. Sinon, continuez avec les voix sous trois.",
      },
      late: {
        en: "We are voting on the proposal on the screen. Read it and choose.",
        fr: "Nous votons sur la proposition à l’écran. Lisez-la et choisissez.",
      },
    },
    {
      id: "hear",
      kind: "discuss",
      minutes: 6,
      title: { en: "Hear those below three", fr: "Écouter les voix sous trois" },
      prompt: {
        en: "Below three: what would have to change? All others listen.",
        fr: "Sous trois : que faudrait-il changer? Les autres écoutent.",
      },
      coach: {
        en: "Lowest first, nobody argues back. Repeat the concern until the person says yes, that is it.",
        fr: "Les plus bas d’abord, personne ne réplique. Redites la réserve jusqu’à ce que la personne confirme que c’est bien cela.",
      },
      late: {
        en: "We are hearing what those below three would need. Listen, please.",
        fr: "Nous écoutons ce qu’il faudrait aux voix sous trois. Écoutez, s’il vous plaît.",
      },
    },
    {
      id: "amend",
      kind: "write",
      minutes: 4,
      lists: ["ideas"],
      title: { en: "Amend", fr: "Modifier" },
      prompt: {
        en: "Which wording would meet the concern? Write it whole on a card.",
        fr: "Quelle formulation répondrait à la réserve? Écrivez-la en entier sur une carte.",
      },
      coach: {
        en: "Take the smallest change that answers the concern. Put the new wording into the next vote.",
        fr: "Prenez le plus petit changement qui répond à la réserve. Mettez la nouvelle formulation dans le vote suivant.",
      },
      late: {
        en: "We are looking for a wording that meets a concern. Write one if you have it.",
        fr: "Nous cherchons une formulation qui répond à une réserve. Écrivez-en une si vous l’avez.",
      },
    },
    {
      id: "again",
      kind: "vote",
      minutes: 3,
      scale: "fistToFive",
      about: "question",
      cover: "sealed",
      title: { en: "Vote again", fr: "Revoter" },
      question: {
        en: "We go on with the amended proposal.",
        fr: "Nous allons de l’avant avec la proposition modifiée.",
      },
      prompt: {
        en: "Can you live with it now? Choose from 0 to 5.",
        fr: "Pouvez-vous l’accepter maintenant? Choisissez de 0 à 5.",
      },
      coach: {
        en: "Still below three after two rounds: keep the dissent in writing and say who decides.",
        fr: "Encore sous trois après deux tours : gardez le désaccord par écrit et dites qui décide.",
      },
      late: {
        en: "We are voting again on an amended proposal. Read it and choose.",
        fr: "Nous revotons sur une proposition modifiée. Lisez-la et choisissez.",
      },
    },
    {
      ...at(debrief, 2),
      prompt: {
        en: "What made the proposal better? What do you still worry about?",
        fr: "Qu’est-ce qui a amélioré la proposition? Qu’est-ce qui vous inquiète encore?",
      },
    },
  ],
};

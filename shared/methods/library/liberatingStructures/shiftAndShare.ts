import type { Method } from "../../method.ts";
import { at, debrief } from "../commonSteps.ts";
import { SITE_2019 } from "./facts.ts";

export const shiftAndShare = {
  id: "shiftAndShare",
  title: { en: "Shift and Share", fr: "D’une station à l’autre" },
  ...SITE_2019,
  purpose: {
    en: "Small groups go from station to station and see short demonstrations of what colleagues have already made.",
    fr: "De petits groupes vont d’une station à l’autre et voient de courtes démonstrations de ce que des collègues ont déjà fait.",
  },
  invitation: {
    en: "What have people among us already made that others could use?",
    fr: "Qu’ont déjà fait des gens parmi nous, qui pourrait servir aux autres?",
  },
  use: {
    en: "To spread earlier courses, assessments, portfolios and tools without a row of lectures.",
    fr: "Pour faire connaître cours, évaluations, portfolios et outils sans série d’exposés.",
  },
  headline: [90, 90],
  size: { en: "12 or more, with 3 to 7 presenters", fr: "12 et plus, dont 3 à 7 qui présentent" },
  length: { en: "An hour and a half with six stations", fr: "Une heure et demie pour six stations" },
  notWhen: {
    en: "Not to sell something to a room that has to take it, and not before the presenters have really tried it.",
    fr: "À éviter pour vendre quelque chose à une salle qui devra l’accepter, ou avant un véritable essai.",
  },
  outputs: ["ideas", "notes"],
  steps: [
    {
      id: "setUp",
      kind: "brief",
      minutes: 5,
      title: { en: "The stations", fr: "Les stations" },
      prompt: {
        en: "Hear what each station shows in one sentence, then go to your first.",
        fr: "Écoutez en une phrase ce que montre chaque station, puis allez à la première.",
      },
      points: [
        {
          en: "You see every station, with the same group.",
          fr: "Vous verrez toutes les stations, avec le même groupe.",
        },
        {
          en: "Ten minutes to look and ask, two to say what was useful, one to move.",
          fr: "Dix minutes pour voir et demander, deux pour dire ce qui est utile, une pour changer de place.",
        },
        {
          en: "Presenters: show the thing itself and what went wrong with it. No slides.",
          fr: "Pour qui présente : montrez la chose même et ce qui a mal tourné. Pas de diapositives.",
        },
        {
          en: "The signal is the end, also in the middle of a sentence.",
          fr: "Le signal, c’est la fin, même au milieu d’une phrase.",
        },
      ],
      coach: {
        en: "As many groups as stations, far enough apart to hear. Find presenters beforehand, not the loudest but those who made something, and have them try their ten minutes once. With fewer stations it ends earlier.",
        fr: "Autant de groupes que de stations, assez loin pour s’entendre. Trouvez d’avance des gens qui ont fait quelque chose, pas celles et ceux qui parlent fort, et faites-leur essayer leurs dix minutes. S’il y a moins de stations, on finit plus tôt.",
      },
      late: {
        en: "The stations are being introduced. Join the group that is still smallest.",
        fr: "On présente les stations. Joignez-vous au plus petit groupe.",
      },
    },
    {
      id: "stations",
      kind: "rounds",
      pattern: "stations",
      rounds: 6,
      grouping: "table",
      turns: [
        { title: { en: "Look and ask", fr: "Voir et demander" }, seconds: 600 },
        { title: { en: "Say what was useful", fr: "Dire ce qui est utile" }, seconds: 120 },
        { title: { en: "Go to the next station", fr: "Passer à la station suivante" }, seconds: 60 },
      ],
      minutes: 78,
      title: { en: "From station to station", fr: "De station en station" },
      prompt: {
        en: "What could you use of this? Ask until you know how you would do it yourself.",
        fr: "Que pourriez-vous en reprendre? Demandez jusqu’à savoir comment vous le feriez.",
      },
      coach: {
        en: "Keep to the clock for everybody: one station that runs over holds up all. After the second round ask presenters what they leave out now: they get shorter and better.",
        fr: "Tenez le temps pour tout le monde : une station qui déborde les retarde toutes. Après le deuxième tour, demandez à qui présente ce qu’on peut laisser de côté : c’est plus court et meilleur.",
      },
      late: {
        en: "Groups are moving between stations. Your screen says where yours is.",
        fr: "Les groupes passent d’une station à l’autre. Votre écran dit où est le vôtre.",
      },
    },
    {
      id: "reuse",
      kind: "write",
      lists: ["ideas"],
      minutes: 5,
      detail: { en: "Whom you will ask about it", fr: "À qui vous en reparlerez" },
      title: { en: "What to take over", fr: "Ce qu’on reprend" },
      prompt: {
        en: "What would you take over or change for your own course? One thing on each card.",
        fr: "Que reprendriez-vous, ou changeriez-vous, pour votre propre cours? Une chose par carte.",
      },
      example: {
        en: "The checklist learners fill in for each other",
        fr: "La liste que les personnes apprenantes remplissent l’une pour l’autre",
      },
      coach: {
        en: "Ask for things, not for praise. Presenters write too: what did the questions show them?",
        fr: "Demandez des choses, pas des éloges. Qui a présenté écrit aussi : qu’ont montré les questions?",
      },
      late: {
        en: "People write what they would take over from the stations. Ask a neighbour which one to see.",
        fr: "Chaque personne écrit ce qu’elle reprendrait des stations. Demandez à côté laquelle voir.",
      },
    },
    {
      ...at(debrief, 2),
      prompt: {
        en: "What do several stations have in common? What did nobody show that should exist?",
        fr: "Qu’ont en commun plusieurs stations? Que personne n’a montré, et qui devrait exister?",
      },
      coach: {
        en: "Thank the presenters by name. Ask who found somebody to work with.",
        fr: "Remerciez par leur nom les personnes qui ont présenté. Demandez qui a trouvé avec qui travailler.",
      },
    },
  ],
} as const satisfies Method;

import type { Method } from "../../method.ts";
import { at, debrief } from "../commonSteps.ts";
import { SITE_2019 } from "./facts.ts";

export const troikaConsulting = {
  id: "troikaConsulting",
  title: { en: "Troika Consulting", fr: "Consultation en troïka" },
  ...SITE_2019,
  purpose: {
    en: "In threes, each person gets help from two others, who talk the matter over while that person only listens.",
    fr: "À trois, chaque personne reçoit l’aide des deux autres, qui discutent du sujet pendant qu’elle ne fait qu’écouter.",
  },
  invitation: {
    en: "What is your challenge? What kind of help do you need?",
    fr: "Quel est votre défi? De quelle aide avez-vous besoin?",
  },
  use: {
    en: "For people who each design a course of their own, and for whoever has to carry the result home.",
    fr: "Pour des gens qui conçoivent chacun leur cours, et pour qui doit rapporter le résultat dans son milieu.",
  },
  headline: [30, 30],
  size: { en: "3 or more, in threes", fr: "3 et plus, par groupes de trois" },
  length: { en: "30 minutes", fr: "30 minutes" },
  notWhen: {
    en: "Not between people one of whom has to judge the other, and not for a matter that needs the whole room.",
    fr: "À éviter si l’une des personnes doit juger l’autre, ou si la question regarde toute la salle.",
  },
  outputs: ["actions", "notes"],
  steps: [
    {
      id: "reflect",
      kind: "write",
      lists: ["ideas"],
      each: 1,
      minutes: 1,
      cover: "sealed",
      title: { en: "Your question", fr: "Votre question" },
      prompt: {
        en: "In silence: what is your challenge, and what help do you want? One card, for yourself.",
        fr: "En silence : quel est votre défi, et quelle aide voulez-vous? Une seule carte, pour vous.",
      },
      example: {
        en: "My colleagues want the exam to stay",
        fr: "Mes collègues tiennent à l’examen",
      },
      coach: {
        en: "Three chairs close together, no table between them. Say: “Take something real that is not solved yet. You do not have to show the card.” Leave these cards hidden: no step needs them, and they are people’s own.",
        fr: "Trois chaises rapprochées, sans table. Dites : « Prenez quelque chose de vrai qui n’est pas réglé. Vous n’avez pas à montrer la carte. » Laissez ces cartes masquées : aucune étape n’en a besoin, et elles n’appartiennent qu’à la personne.",
      },
      late: {
        en: "Everybody notes a challenge they would like help with. Choose one of yours.",
        fr: "Chaque personne note un défi pour lequel elle aimerait de l’aide. Choisissez-en un.",
      },
    },
    {
      id: "rounds",
      kind: "rounds",
      pattern: "inTurn",
      rounds: 3,
      role: { en: "the client", fr: "la personne cliente" },
      grouping: 3,
      turns: [
        { title: { en: "The client says what it is about", fr: "La personne cliente expose" }, seconds: 90 },
        { title: { en: "The consultants ask", fr: "Les deux autres questionnent" }, seconds: 60 },
        {
          title: {
            en: "The client turns away, the consultants talk",
            fr: "La personne cliente se tourne, les deux autres discutent",
          },
          seconds: 240,
        },
        {
          title: { en: "The client says what was of use", fr: "La personne cliente dit ce qui a été utile" },
          seconds: 90,
        },
      ],
      minutes: 25,
      title: { en: "Three consultations", fr: "Trois consultations" },
      prompt: {
        en: "One is the client, two are consultants. While they talk, the client turns away and says nothing.",
        fr: "Une personne consulte, deux conseillent. Pendant qu’elles parlent, la première se tourne et se tait.",
      },
      coach: {
        en: "The turned back is what works: without a face to please, consultants speak plainly and clients hear more. When a client joins in, say: “Ears only.” A four takes one round more. Two short rounds beat one long one.",
        fr: "C’est le dos tourné qui fait l’effet : sans visage à ménager, on conseille franchement et l’on entend mieux. Si la personne cliente s’en mêle, dites : « Les oreilles seulement. » Un groupe de quatre fait un tour de plus. Deux tours courts valent mieux qu’un long.",
      },
      late: {
        en: "In threes, two people consult about the question of a third. Wait for the next change and join a group.",
        fr: "Par groupes de trois, deux personnes discutent de la question d’une troisième. Attendez le prochain changement et joignez-vous à un groupe.",
      },
    },
    {
      id: "take",
      kind: "write",
      lists: ["actions"],
      each: 2,
      minutes: 2,
      detail: { en: "When, and whom you tell first", fr: "Quand, et à qui vous le direz d’abord" },
      title: { en: "What you will try", fr: "Ce que vous allez essayer" },
      prompt: {
        en: "Of what you heard about your challenge: what will you try?",
        fr: "De ce que vous avez entendu sur votre défi : qu’allez-vous essayer?",
      },
      example: {
        en: "Let two colleagues mark the task beside the exam",
        fr: "Faire noter la tâche par deux collègues, à côté de l’examen",
      },
      coach: {
        en: "Write while it is fresh. It is the client’s choice: consultants do not ask whether their advice is taken.",
        fr: "Écrivez pendant que c’est frais. Le choix revient à qui a consulté : on ne demande pas si le conseil sera suivi.",
      },
      late: {
        en: "People write what they will try. If you have consulted somebody today, write yours.",
        fr: "Chaque personne écrit ce qu’elle va essayer. Si l’on vous a conseillé aujourd’hui, écrivez le vôtre.",
      },
    },
    {
      ...at(debrief, 2),
      prompt: {
        en: "What was it like to listen without answering? What will you ask for sooner next time?",
        fr: "Comment était-ce d’écouter sans répondre? Que demanderez-vous plus tôt la prochaine fois?",
      },
      coach: {
        en: "Ask about the way of helping, not about the challenges: those belong to the threes.",
        fr: "Interrogez la façon d’aider, pas les défis : ceux-ci appartiennent aux groupes de trois.",
      },
    },
  ],
} as const satisfies Method;

import { at } from "./commonSteps.ts";
import { PAUSE } from "./pause.ts";
import type { Method, StepOf } from "../method.ts";
import {
  analysis,
  competencies,
  core,
  enablers,
  occupation,
  refine,
  select,
  sequence,
  tasks,
  theChart,
  verify,
  welcome,
} from "./dacumSteps.ts";

const dutyIdeas = {
  id: "dutyIdeas",
  kind: "write",
  minutes: 10,
  lists: ["dutyIdeas"],
  cover: "sealed",
  title: { en: "Ideas for duties", fr: "Idées de fonctions" },
  prompt: {
    en: "In which large areas does your work fall? Write each on a card of its own, in silence.",
    fr: "En quels grands domaines se divise votre travail? Écrivez chacun sur sa carte, en silence.",
  },
  example: { en: "Keep financial records", fr: "Tenir les comptes" },
  coach: {
    en: "Silence matters here: who hears the first idea follows it. Eight minutes of writing give more than twenty of talk.",
    fr: "Le silence compte : qui entend la première idée la suit. Huit minutes d’écriture donnent plus que vingt de discussion.",
  },
  late: {
    en: "Everybody writes the large areas of their work in silence. Nobody sees your cards yet.",
    fr: "Chaque personne écrit en silence les grands domaines de son travail. Personne ne voit encore vos cartes.",
  },
} as const satisfies StepOf<"write">;

const dutyRound = {
  id: "dutyRound",
  kind: "roundRobin",
  minutes: 30,
  list: "dutyIdeas",
  from: "dutyIdeas",
  title: { en: "One idea from each in turn", fr: "Une idée par personne, à tour de rôle" },
  prompt: {
    en: "When it is your turn, say one idea that nobody has said, or pass. You can come back in the next round.",
    fr: "À votre tour, dites une idée que personne n’a dite, ou passez. Vous pourrez revenir au tour suivant.",
  },
  coach: {
    en: "No comments and no combining yet. Go round until everybody passes, and start with somebody who has spoken little.",
    fr: "Ni commentaire ni regroupement pour l’instant. Continuez jusqu’à ce que tout le monde passe, et commencez par quelqu’un qui a peu parlé.",
  },
  late: {
    en: "Each person says one idea in turn. Your turn will come; think of one now.",
    fr: "Chaque personne dit une idée à tour de rôle. Votre tour viendra; pensez-en une.",
  },
} as const satisfies StepOf<"roundRobin">;

const dutyCombine = {
  id: "dutyCombine",
  kind: "combine",
  minutes: 30,
  list: "dutyIdeas",
  title: { en: "Combine into duties", fr: "Réunir en fonctions" },
  prompt: {
    en: "Which of these say the same? What would you call the area they make together?",
    fr: "Lesquelles disent la même chose? Comment appelleriez-vous le domaine qu’elles forment ensemble?",
  },
  coach: {
    en: "Fold rather than delete: everybody can see where their idea went. A duty’s title should make sense to somebody who does not know the job. Most occupations end with six to twelve.",
    fr: "Réunissez plutôt que d’effacer : chaque personne voit où est passée son idée. Le titre d’une fonction doit parler à qui ne connaît pas le métier. La plupart des métiers en ont de six à douze.",
  },
  late: {
    en: "The ideas are being combined into duties. Look where yours has gone.",
    fr: "Les idées sont réunies en fonctions. Voyez où est allée la vôtre.",
  },
} as const satisfies StepOf<"combine">;

const dutyConsensus = {
  id: "dutyConsensus",
  kind: "vote",
  minutes: 15,
  scale: "fistToFive",
  about: "question",
  cover: "sealed",
  title: { en: "Agree on the duties", fr: "S’entendre sur les fonctions" },
  question: {
    en: "These duties together cover the whole occupation.",
    fr: "Ces fonctions couvrent ensemble tout le métier.",
  },
  prompt: {
    en: "Do these duties together cover your whole job? Show fist to five.",
    fr: "Ces fonctions couvrent-elles tout votre travail? Votez du poing à cinq.",
  },
  coach: {
    en: "Three or more from everybody is enough to go on. Ask those below three what they would need, change it, and ask again.",
    fr: "Trois ou plus de tout le monde suffit pour continuer. Demandez à celles et ceux qui sont sous trois ce qu’il leur faudrait, modifiez et redemandez.",
  },
  late: {
    en: "We are agreeing on the duties. Read them and vote as you see it.",
    fr: "Nous nous entendons sur les fonctions. Lisez-les et votez selon votre avis.",
  },
} as const satisfies StepOf<"vote">;

const dutyTasks = {
  ...at(tasks, 180),
  id: "dutyTasks",
  perDuty: true,
  title: { en: "Tasks, one duty at a time", fr: "Les tâches, une fonction à la fois" },
  prompt: {
    en: "Which tasks belong to this duty? Write one on each card.",
    fr: "Quelles tâches font partie de cette fonction? Écrivez-en une par carte.",
  },
  coach: {
    en: "Stay with one duty until ideas run dry, then take the one most like it. Do not order tasks yet, and take no break in the middle of a duty. A tool or a trait goes to its list in one move.",
    fr: "Restez sur une fonction jusqu’à épuisement, puis passez à la plus proche. N’ordonnez pas encore, et pas de pause au milieu d’une fonction. Un outil ou un trait de caractère va dans sa liste d’un seul geste.",
  },
  late: {
    en: "We are writing the tasks of one duty at a time. The duty is named below; one task on each card.",
    fr: "Nous écrivons les tâches, une fonction à la fois. La fonction est nommée ci-dessous; une tâche par carte.",
  },
} as const satisfies StepOf<"write">;

const probe = {
  id: "probe",
  kind: "write",
  minutes: 15,
  lists: ["tasks"],
  title: { en: "What fits nowhere?", fr: "Qu’est-ce qui n’entre nulle part?" },
  prompt: {
    en: "Think of your last week. Is there a task that fits none of these duties? Write it.",
    fr: "Pensez à votre dernière semaine. Y a-t-il une tâche qui n’entre dans aucune de ces fonctions? Écrivez-la.",
  },
  coach: {
    en: "A task that fits nowhere is a gift: it shows a duty that is missing or one whose title is too narrow.",
    fr: "Une tâche qui n’entre nulle part est précieuse : elle révèle une fonction qui manque ou un titre trop étroit.",
  },
  late: {
    en: "We are looking for tasks that fit none of the duties. Think of what you did last week.",
    fr: "Nous cherchons des tâches qui n’entrent dans aucune fonction. Pensez à votre dernière semaine.",
  },
} as const satisfies StepOf<"write">;

const overnight = {
  id: "overnight",
  kind: "write",
  minutes: 10,
  lists: ["notes"],
  cover: "sealed",
  endsDay: true,
  title: { en: "Overnight notes", fr: "Notes de la nuit" },
  prompt: {
    en: "What comes to mind tonight or on the way in? Note it here; only you see it until the morning.",
    fr: "Qu’est-ce qui vous vient ce soir ou en chemin? Notez-le ici; personne d’autre ne le voit avant le matin.",
  },
  coach: {
    en: "Ask people to keep the page on their phone: it takes notes also where the room is out of reach, and sends them in the morning.",
    fr: "Demandez de garder la page sur le téléphone : elle prend des notes même loin de la salle et les envoie le matin.",
  },
  late: {
    en: "The day is over. Note what comes to mind until tomorrow; nobody else sees it yet.",
    fr: "La journée est finie. Notez ce qui vous vient d’ici demain; personne d’autre ne le voit encore.",
  },
} as const satisfies StepOf<"write">;

const morning = {
  id: "morning",
  kind: "combine",
  minutes: 20,
  list: "notes",
  title: { en: "What the night brought", fr: "Ce que la nuit a apporté" },
  prompt: {
    en: "Here is what came to people’s minds. What does it change?",
    fr: "Voici ce qui est venu à l’esprit. Qu’est-ce que cela change?",
  },
  coach: {
    en: "Show the notes first, then take them one by one: a task, a duty, something for a list, or nothing to change.",
    fr: "Montrez d’abord les notes, puis prenez-les une à une : une tâche, une fonction, un élément de liste, ou rien à changer.",
  },
  late: {
    en: "We are going through the notes from the night. Add yours by speaking up.",
    fr: "Nous parcourons les notes de la nuit. Ajoutez la vôtre de vive voix.",
  },
} as const satisfies StepOf<"combine">;

const closing = {
  id: "closing",
  kind: "discuss",
  minutes: 15,
  title: { en: "Close", fr: "Clôture" },
  prompt: {
    en: "What worked for you in these two days, and what should the next panel do differently?",
    fr: "Qu’est-ce qui a bien marché pendant ces deux jours, et que devrait faire autrement le prochain groupe?",
  },
  coach: {
    en: "Thank people by name, say what happens with the chart and when, and ask who may be named in it.",
    fr: "Remerciez chaque personne par son nom, dites ce que deviendra la charte et quand, et demandez qui accepte d’y figurer.",
  },
  late: {
    en: "We are closing. Say what you take along.",
    fr: "Nous terminons. Dites ce que vous en retenez.",
  },
} as const satisfies StepOf<"discuss">;

const pause = (id: string, minutes: number) => ({ ...PAUSE, id, minutes }) as const;
const lunch = (id: string) =>
  ({
    ...pause(id, 60),
    title: { en: "Lunch", fr: "Repas du midi" },
    prompt: { en: "Enjoy your meal.", fr: "Bon appétit." },
    late: { en: "The room is at lunch.", fr: "La salle est en pause pour le repas." },
  }) as const;

/** Two days, after the Ohio State and EKU traditions: order and norms from methods.md 1.2 and 1.3. */
export const dacum: Method = {
  id: "dacum",
  family: "dacum",
  title: { en: "DACUM", fr: "DACUM" },
  purpose: {
    en: "The whole of an occupation in its duties and tasks, by people who do it well, verified and ready to build training on.",
    fr: "Un métier entier, en fonctions et en tâches, par les gens qui le font bien, vérifié et prêt pour en tirer une formation.",
  },
  size: { en: "5 to 12 people who do the job", fr: "De 5 à 12 personnes qui font le travail" },
  length: { en: "Two days", fr: "Deux jours" },
  notWhen: {
    en: "Not for an academic discipline, not without a trained and neutral facilitator, and not where the people who do the job cannot come for two days: then the micro-DACUM.",
    fr: "Ne convient ni à une discipline universitaire, ni sans animation formée et neutre, ni quand les gens du métier ne peuvent venir deux jours : prenez alors le micro-DACUM.",
  },
  source:
    "DACUM, as described in the BCcampus Micro-credential Toolkit for B.C., the DOE table-top guide and by the Ohio State and EKU traditions",
  edition: "Charrette DACUM 1",
  licence: "MIT",
  attribution: "Charrette contributors",
  norms: { duties: [6, 12], tasksPerDuty: [6, 20], tasks: [75, 125], panel: [5, 12] },
  outputs: ["tasks", "coreTasks", "selectedTasks", "dutyIdeas", "notes"],
  steps: [
    at(welcome, 45),
    at(occupation, 30),
    dutyIdeas,
    dutyRound,
    pause("morningBreak", 15),
    dutyCombine,
    dutyConsensus,
    lunch("lunch"),
    dutyTasks,
    probe,
    overnight,
    morning,
    at(refine, 90),
    pause("secondMorningBreak", 15),
    at(sequence, 45),
    at(enablers, 45),
    lunch("secondLunch"),
    at(core, 30),
    at(verify, 40),
    at(select, 30),
    pause("afternoonBreak", 15),
    at(analysis, 45),
    at(competencies, 45),
    at(theChart, 15),
    closing,
  ],
};

/** Steps that end many activities alike. Their lengths are the methods' own. */
import type { StepKind, StepOf } from "../method.ts";

type Timeless<K extends StepKind> = Omit<StepOf<K>, "minutes">;

/** The step, with a length. */
export function at<S extends { readonly kind: string }>(step: S, minutes: number): S & { minutes: number } {
  return { ...step, minutes };
}

/** What each person will do, and by when, into the list of actions. */
export const nextSteps = {
  id: "nextSteps",
  kind: "write",
  lists: ["actions"],
  title: { en: "First steps", fr: "Premiers pas" },
  prompt: {
    en: "What will you do yourself after today? Write one step on each card, small enough for next week.",
    fr: "Que ferez-vous après aujourd’hui? Écrivez un pas par carte, assez petit pour la semaine prochaine.",
  },
  detail: { en: "By when, and with whom?", fr: "Pour quand, et avec qui?" },
  example: {
    en: "Call two employers about the third outcome",
    fr: "Appeler deux employeurs au sujet du troisième résultat",
  },
  coach: {
    en: "Ask for steps people can take without waiting for anybody. Read a few aloud and ask who wants to join.",
    fr: "Demandez des pas que l’on peut faire sans attendre personne. Lisez-en quelques-uns à voix haute et demandez qui veut s’y joindre.",
  },
  late: {
    en: "Everybody writes what they will do next. If you are new to the topic, offer your help with a step you hear.",
    fr: "Chaque personne écrit ce qu’elle fera ensuite. Si le sujet est nouveau pour vous, offrez votre aide pour un pas que vous entendez.",
  },
} as const satisfies Timeless<"write">;

/** What the room takes with it: a note from each person, into the list of notes. */
export const debrief = {
  id: "debrief",
  kind: "write",
  lists: ["notes"],
  title: { en: "Look back", fr: "Retour sur l’activité" },
  prompt: {
    en: "What caught your attention? Write one thing that surprised you or that you will use.",
    fr: "Qu’est-ce qui a retenu votre attention? Notez une chose qui vous a surpris ou que vous allez utiliser.",
  },
  coach: {
    en: "Give it a minute of silence, then hear three or four people who have not spoken much.",
    fr: "Laissez une minute de silence, puis écoutez trois ou quatre personnes qui ont peu parlé.",
  },
  late: {
    en: "We are looking back at what we just did. Your neighbour can tell you in one sentence.",
    fr: "Nous revenons sur ce que nous venons de faire. La personne à côté de vous peut vous le résumer en une phrase.",
  },
} as const satisfies Timeless<"write">;

/** Steps that end many activities alike. Their lengths are the methods' own. */
import type { StepKind, StepOf } from "../method.ts";

type Timeless<K extends StepKind> = Omit<StepOf<K>, "minutes">;

/** The step, with a length. */
export function at<S extends { readonly kind: string }>(step: S, minutes: number): S & { minutes: number } {
  return { ...step, minutes };
}

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
    fr: "Nous revenons sur ce que nous venons de faire. La personne à côté de vous peut le dire en une phrase.",
  },
} as const satisfies Timeless<"write">;

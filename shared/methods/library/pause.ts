import type { StepOf } from "../method.ts";

/** A break: of a method, or one that the facilitator puts in. */
export const PAUSE: StepOf<"pause"> = {
  id: "pause",
  kind: "pause",
  minutes: 15,
  title: { en: "Break", fr: "Pause" },
  prompt: { en: "Time for a break.", fr: "C’est la pause." },
  coach: {
    en: "Say when you start again, and start then.",
    fr: "Dites à quelle heure vous reprenez, et reprenez à cette heure.",
  },
  late: { en: "The room is having a break.", fr: "La salle est en pause." },
};

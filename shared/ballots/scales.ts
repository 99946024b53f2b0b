/** What people vote with. Labels differ between sources, so the anchors are always on the screen and kept with a ballot. */
import type { ScaleId, Text } from "../methods/method.ts";

export interface Scale {
  readonly id: ScaleId;
  readonly values: readonly { readonly value: number; readonly label: Text }[];
  /** Consensus is everybody at this value or above (methods.md 4, fist to five); null where there is none to reach. */
  readonly agreesFrom: number | null;
}

const fistToFive: Scale = {
  id: "fistToFive",
  values: [
    { value: 0, label: { en: "No, I cannot accept this", fr: "Non, je ne peux pas l’accepter" } },
    { value: 1, label: { en: "I have a serious concern", fr: "J’ai une réserve sérieuse" } },
    {
      value: 2,
      label: { en: "I need to talk about something first", fr: "Je dois d’abord parler d’un point" },
    },
    { value: 3, label: { en: "I can live with it", fr: "Je peux m’en accommoder" } },
    { value: 4, label: { en: "I agree", fr: "Je suis d’accord" } },
    { value: 5, label: { en: "I am all for it", fr: "Je suis tout à fait pour" } },
  ],
  agreesFrom: 3,
};

const core: Scale = {
  id: "core",
  values: [
    {
      value: 1,
      label: {
        en: "Core: everybody in this job does it",
        fr: "Essentielle : toute personne du métier la fait",
      },
    },
    {
      value: 0,
      label: {
        en: "Not core: only some do it",
        fr: "Non essentielle : certaines personnes seulement la font",
      },
    },
  ],
  agreesFrom: null,
};

const SCALES: Readonly<Record<ScaleId, Scale>> = { fistToFive, core };

export function scaleOf(id: ScaleId): Scale {
  return SCALES[id];
}

/** The anchors as one text, a line each, to be kept with a ballot. */
export function anchorsText(scale: Scale, language: "en" | "fr"): string {
  return scale.values.map(({ value, label }) => `${value} ${label[language]}`).join("\n");
}

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
        fr: "Essentielle : toute personne du métier la fait",
      },
    },
    {
      value: 0,
      label: {
        en: "Not core: only some do it",
        fr: "Non essentielle : certaines personnes seulement la font",
      },
    },
  ],
  agreesFrom: null,
};

/** Of a Delphi: 7 to 9 is agreement, 1 to 3 is not (methods.md 4). */
const agreement: Scale = {
  id: "agreement",
  values: [
    { value: 1, label: { en: "I disagree entirely", fr: "Tout à fait en désaccord" } },
    { value: 2, label: { en: "I disagree", fr: "En désaccord" } },
    { value: 3, label: { en: "I rather disagree", fr: "Plutôt en désaccord" } },
    { value: 4, label: { en: "Undecided, leaning against", fr: "Sans avis arrêté, plutôt contre" } },
    { value: 5, label: { en: "Undecided", fr: "Sans avis arrêté" } },
    { value: 6, label: { en: "Undecided, leaning towards it", fr: "Sans avis arrêté, plutôt pour" } },
    { value: 7, label: { en: "I rather agree", fr: "Plutôt d’accord" } },
    { value: 8, label: { en: "I agree", fr: "D’accord" } },
    { value: 9, label: { en: "I agree entirely", fr: "Tout à fait d’accord" } },
  ],
  agreesFrom: null,
};

/** Of 25/10 (methods.md 3.3). */
const crowd: Scale = {
  id: "crowd",
  values: [
    { value: 1, label: { en: "Leaves me cold", fr: "Me laisse de glace" } },
    { value: 2, label: { en: "Not very strong", fr: "Pas très forte" } },
    { value: 3, label: { en: "Worth a thought", fr: "Mérite réflexion" } },
    { value: 4, label: { en: "Strong", fr: "Forte" } },
    { value: 5, label: { en: "I would start tomorrow", fr: "Je commencerais demain" } },
  ],
  agreesFrom: null,
};

/** What is put on cards in numbers alone: how many dots, which rank, which section of the step. */
const numbers = (id: ScaleId): Scale => ({ id, values: [], agreesFrom: null });

const SCALES: Readonly<Record<ScaleId, Scale>> = {
  fistToFive,
  core,
  agreement,
  crowd,
  dots: numbers("dots"),
  ranks: numbers("ranks"),
  sections: numbers("sections"),
};

export function scaleOf(id: ScaleId): Scale {
  return SCALES[id];
}

/** The anchors as one text, a line each, to be kept with a ballot. */
export function anchorsText(scale: Scale, language: "en" | "fr"): string {
  return scale.values.map(({ value, label }) => `${value} ${label[language]}`).join("\n");
}

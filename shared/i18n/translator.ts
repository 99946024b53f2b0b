/** The one place that sets up i18next. Keys are typed: a text that does not exist does not compile. */
import { createInstance, type i18n, type TFunction } from "i18next";
import { AppError } from "../util/appError.ts";
import { en } from "./en.ts";
import { fr } from "./fr.ts";

export const LANGUAGES = ["en", "fr"] as const;
export type Language = (typeof LANGUAGES)[number];

declare module "i18next" {
  interface CustomTypeOptions {
    defaultNS: "texts";
    resources: { texts: typeof en };
  }
}

export type Translate = TFunction<"texts">;

/** The language asked for by a browser or system tag such as "fr-CA"; English where it is neither. */
export function languageOf(tag: string): Language {
  return tag.toLowerCase().startsWith("fr") ? "fr" : "en";
}

/**
 * An i18next instance of its own, ready at once: texts are in the program, nothing is loaded. `{{number, outcomeCode}}`
 * in a text, and its like, writes a number, or several with commas between them, as the code that screens show.
 */
export function makeTranslator(language: Language): i18n {
  const instance = createInstance();
  void instance.init({
    lng: language,
    fallbackLng: "en",
    defaultNS: "texts",
    initAsync: false,
    interpolation: { escapeValue: false }, // React and the exporters escape what they write
    resources: { en: { texts: en }, fr: { texts: fr } },
  });
  for (const record of ["competency", "outcome", "assessment"] as const)
    instance.services.formatter?.add(`${record}Code`, (numbers: unknown) =>
      String(numbers)
        .split(", ")
        .map((number) => instance.t(`document.code.${record}`, { number }))
        .join(", "),
    );
  return instance;
}

export function translate(language: Language): Translate {
  return makeTranslator(language).t;
}

/** The sentence for an error: its own where it has a code, else the one for a bug. */
export function sentenceOf(t: Translate, error: unknown): string {
  if (!(error instanceof AppError)) return t("errors.internal");
  // Each sentence has placeholders of its own; which of them an error's detail fills is known only when it is thrown.
  return (t as (key: string, values: AppError["detail"]) => string)(`errors.${error.code}`, error.detail);
}

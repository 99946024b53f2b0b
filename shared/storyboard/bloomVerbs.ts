/**
 * Which of Bloom's levels the verb of an outcome hints at (revised taxonomy, Anderson and Krathwohl 2001). A hint: the
 * same verb stands for several levels, and only the team knows which is meant.
 */
import type { Language } from "../i18n/translator.ts";
import { foldWords } from "../tasklist/foldText.ts";
import { BLOOM } from "./learningTypes.ts";

export type BloomLevel = (typeof BLOOM)[number];

const VERBS: Readonly<Record<BloomLevel, Readonly<Record<Language, string>>>> = {
  remember: {
    en: "define identify label list locate match name recall recite recognize state",
    fr: "citer définir énumérer identifier lister mémoriser nommer rappeler reconnaître réciter",
  },
  understand: {
    en: "classify describe discuss explain illustrate interpret paraphrase summarize",
    fr: "classer décrire expliquer illustrer interpréter résumer reformuler",
  },
  apply: {
    en: "apply calculate complete cook demonstrate execute implement install maintain operate perform prepare run solve use",
    fr: "appliquer calculer cuisiner démontrer effectuer exécuter installer manipuler opérer préparer résoudre utiliser",
  },
  analyse: {
    en: "analyse analyze break compare contrast diagnose differentiate distinguish examine inspect organize test",
    fr: "analyser comparer décomposer diagnostiquer différencier distinguer examiner inspecter organiser",
  },
  evaluate: {
    en: "appraise argue assess check choose critique decide defend evaluate judge justify prioritize recommend select",
    fr: "apprécier argumenter choisir critiquer décider défendre évaluer juger justifier prioriser recommander vérifier",
  },
  create: {
    en: "build compose construct create design develop devise draft formulate invent plan produce write",
    fr: "bâtir composer concevoir construire créer développer élaborer formuler inventer planifier produire rédiger",
  },
};

const LEVEL_OF: ReadonlyMap<string, BloomLevel> = new Map(
  BLOOM.flatMap((level) =>
    Object.values(VERBS[level])
      .flatMap((verbs) => verbs.split(" "))
      .map((verb) => [foldWords(verb), level] as const),
  ),
);

/** The highest level that the first verbs of these outcomes hint at; "" where none is known. */
export function bloomHint(outcomes: readonly string[]): BloomLevel | "" {
  const levels = outcomes.flatMap((text) => {
    const [first = ""] = text.trim().split(/[\s,;:]+/);
    const level = LEVEL_OF.get(foldWords(first));
    return level ? [level] : [];
  });
  return BLOOM.findLast((level) => levels.includes(level)) ?? "";
}

import { useCallback } from "react";
import { type Advice, dutyAdvice, outcomeAdvice, taskAdvice } from "../../shared/wording/advice.ts";
import { languageOfText } from "../../shared/wording/languageOfText.ts";
import { useWords } from "../i18n/Language.tsx";
import { useSingleton } from "./SessionContext.tsx";

const READERS = { task: taskAdvice, duty: dutyAdvice, outcome: outcomeAdvice } as const;

/** Advice as sentences in the language of the screen. */
export function useAdviceSentences(): (advice: readonly Advice[]) => readonly string[] {
  const { t } = useWords();
  return useCallback((advice) => advice.map(({ code, words }) => t(`wording.${code}`, { words })), [t]);
}

/** What could be better in a wording, the most telling first, whichever of the two languages it is in. */
export function useAdvice(): (of: keyof typeof READERS, wording: string) => readonly string[] {
  const sentences = useAdviceSentences();
  const { language } = useSingleton("workshop");
  return useCallback(
    (of, wording) => sentences(READERS[of](wording, languageOfText(wording, language))),
    [sentences, language],
  );
}

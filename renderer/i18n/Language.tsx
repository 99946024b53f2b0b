/** The language of this device: chosen here, remembered here, the browser's own at first. */
import type { i18n } from "i18next";
import { type ReactNode, useEffect, useState } from "react";
import { I18nProvider } from "react-aria-components";
import { I18nextProvider, useTranslation } from "react-i18next";
import { type Formats, formatsOf } from "../../shared/i18n/formats.ts";
import {
  LANGUAGES,
  type Language,
  languageOf,
  makeTranslator,
  type Translate,
} from "../../shared/i18n/translator.ts";
import { readStored, store } from "../ui/stored.ts";

const STORED = "charrette.language";

function firstLanguage(): Language {
  return languageOf(readStored(STORED) ?? navigator.language);
}

export function LanguageProvider(props: { children: ReactNode }) {
  const [instance] = useState<i18n>(() => makeTranslator(firstLanguage()));
  useEffect(() => {
    function follow(language: string): void {
      document.documentElement.lang = language;
    }
    // The stage has no controls: it follows the choice made at the desk of the same computer.
    function followOtherWindow(event: StorageEvent): void {
      if (event.key === STORED && event.newValue !== null)
        void instance.changeLanguage(languageOf(event.newValue));
    }
    follow(instance.language);
    instance.on("languageChanged", follow);
    addEventListener("storage", followOtherWindow);
    return () => {
      instance.off("languageChanged", follow);
      removeEventListener("storage", followOtherWindow);
    };
  }, [instance]);
  return (
    <I18nextProvider i18n={instance}>
      <ControlsInLanguage>{props.children}</ControlsInLanguage>
    </I18nextProvider>
  );
}

/** React Aria's own words (of a list, a progress bar) in the language chosen here, not in the browser's. */
function ControlsInLanguage(props: { children: ReactNode }) {
  const { language } = useWords();
  return <I18nProvider locale={`${language}-CA`}>{props.children}</I18nProvider>;
}

/** The words of this device's language. */
export function useWords(): {
  t: Translate;
  language: Language;
  formats: Formats;
  setLanguage: (language: Language) => void;
} {
  const { t, i18n } = useTranslation("texts");
  const language = languageOf(i18n.language);
  return {
    t,
    language,
    formats: formatsOf(language),
    setLanguage(chosen) {
      store(STORED, chosen);
      void i18n.changeLanguage(chosen);
    },
  };
}

const OWN_NAMES: Readonly<Record<Language, string>> = { en: "English", fr: "Français" };

/** Each language under its own name, so that nobody has to read another one to find theirs. */
export function LanguageChoice() {
  const { language, setLanguage } = useWords();
  return (
    <div className="language-choice">
      {LANGUAGES.map((each) => (
        <button
          key={each}
          type="button"
          lang={each}
          aria-pressed={each === language}
          onClick={() => setLanguage(each)}
        >
          {OWN_NAMES[each]}
        </button>
      ))}
    </div>
  );
}

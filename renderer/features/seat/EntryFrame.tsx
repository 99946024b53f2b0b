import type { ReactNode } from "react";
import { LanguageChoice, useWords } from "../../i18n/Language.tsx";
import { usePageTitle } from "./usePageTitle.ts";

/** What the screens before the room have in common: the language at once, one question, nothing else. */
export function EntryFrame(props: { title: string; children: ReactNode }) {
  const { t } = useWords();
  usePageTitle(props.title);
  return (
    <div className="entry">
      <header className="entry-top">
        <img className="entry-mark" src="/assets/icon.svg" alt="Charrette" />
        <div role="group" aria-label={t("seat.language")}>
          <LanguageChoice />
        </div>
      </header>
      <main className="entry-main">
        <h1>{props.title}</h1>
        {props.children}
      </main>
    </div>
  );
}

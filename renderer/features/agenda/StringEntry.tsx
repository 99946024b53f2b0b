import { useState } from "react";
import {
  giverOf,
  type MethodString,
  partsOf,
  stepsOf,
  templateOfString,
} from "../../../shared/methods/strings.ts";
import { startFromTemplate } from "../../../shared/methods/template.ts";
import { useSession } from "../../doc/SessionContext.tsx";
import { useWords } from "../../i18n/Language.tsx";
import { Button, Notice } from "../../ui/controls.tsx";
import { minutesOf } from "./clock.ts";
import { lengthInWords } from "../../doc/lengthInWords.ts";
import { minutesOfString } from "./findMethods.ts";

/** A string of the library: its methods in a row, and what goes from one to the next. */
export function StringEntry(props: { string: MethodString }) {
  const { string } = props;
  const { t, language } = useWords();
  const session = useSession();
  const [isStarted, setIsStarted] = useState(false);
  const parts = partsOf(string) ?? [];
  const title = string.title[language];
  const nameOf = (index: number): string => {
    const part = parts[index];
    return part ? (part.title ?? part.method.title)[language] : "";
  };

  /** Its method, where it is called something else, and its length. */
  function factsOf(index: number): string {
    const part = parts[index];
    if (!part) return "";
    const { method } = part;
    const length = lengthInWords(t, minutesOf({ steps: stepsOf(part) }));
    return method.title[language] === nameOf(index) ? length : `${method.title[language]}, ${length}`;
  }

  /** What a part starts from, in words; "" where people start fresh. */
  function startsFrom(index: number): string {
    const giver = giverOf(parts, index);
    const brings = parts[index]?.brings;
    if (brings === undefined || giver === undefined) return "";
    return t(`agenda.takes.choice.${brings}`, { activity: giver === null ? "" : nameOf(giver) });
  }

  function start(): void {
    const template = templateOfString(string, language);
    if (!template) return;
    startFromTemplate(session.doc, template, { now: Date.now(), wheel: session.wheel() });
    setIsStarted(true);
  }

  return (
    <li className="panel-box">
      <div className="entry-head">
        <h4>{title}</h4>
        <span className="soft small">{lengthInWords(t, minutesOfString(string))}</span>
        <Button aria-label={t("library.startNamed", { string: title })} onPress={start}>
          {t("library.start")}
        </Button>
      </div>
      <p>{string.purpose[language]}</p>
      <p className="soft">{string.when[language]}</p>
      <ol className="string-parts" aria-label={t("library.partsOf", { string: title })}>
        {parts.map((part, index) => (
          <li key={`${part.method.id} ${nameOf(index)}`}>
            {nameOf(index)} <span className="soft">({factsOf(index)})</span>
            {startsFrom(index) !== "" && (
              <span className="soft small"> {t("library.startsFrom", { given: startsFrom(index) })}</span>
            )}
          </li>
        ))}
      </ol>
      {isStarted && <Notice look="done">{t("library.started", { string: title })}</Notice>}
    </li>
  );
}

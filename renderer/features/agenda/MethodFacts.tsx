import { useState } from "react";
import type { Method } from "../../../shared/methods/method.ts";
import { useWords } from "../../i18n/Language.tsx";
import { lengthInWords } from "./clock.ts";

/** What a method is for, how long it takes, where it comes from, and its steps. */
export function MethodFacts(props: { method: Method; isOpen?: boolean }) {
  const { method } = props;
  const { t, language } = useWords();
  const [isOpen, setIsOpen] = useState(props.isOpen ?? false);
  const minutes = method.steps.reduce((sum, step) => sum + step.minutes, 0);
  const facts = (["source", "edition", "licence", "attribution"] as const).filter(
    (fact) => method[fact] !== "",
  );
  return (
    <>
      <p>{method.purpose[language]}</p>
      <p className="soft small">
        {method.size[language]} · {method.length[language]} (
        {t("library.sum", { length: lengthInWords(t, minutes) })})
      </p>
      <p className="small">{t("library.notWhen", { text: method.notWhen[language] })}</p>
      <details
        className="method-steps"
        open={isOpen}
        onToggle={(event) => setIsOpen(event.currentTarget.open)}
      >
        <summary aria-label={t("library.stepsOf", { method: method.title[language] })}>
          {t("library.steps")}
        </summary>
        {isOpen && (
          <ol>
            {method.steps.map((step) => (
              <li key={step.id}>
                {t("library.stepLine", { step: step.title[language], minutes: step.minutes })}
              </li>
            ))}
          </ol>
        )}
      </details>
      <dl className="method-facts small">
        {facts.map((fact) => (
          <div key={fact}>
            <dt>{t(`library.${fact}`)}</dt>
            <dd>{method[fact]}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}

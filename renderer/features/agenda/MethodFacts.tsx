import type { ReactNode } from "react";
import type { Method } from "../../../shared/methods/method.ts";
import { useWords } from "../../i18n/Language.tsx";
import { lengthOf } from "./clock.ts";

/** All that is known of a method: how it invites people, its steps, what it gives and takes, where it comes from. */
export function MethodFacts(props: { method: Method }) {
  const { method } = props;
  const { t, language } = useWords();
  const sources = (["source", "edition", "licence", "attribution"] as const).filter(
    (fact) => method[fact] !== "",
  );
  return (
    <dl className="method-facts">
      {method.invitation && <Fact name={t("library.invitation")}>{method.invitation[language]}</Fact>}
      {method.use && <Fact name={t("library.use")}>{method.use[language]}</Fact>}
      <Fact name={t("library.people")}>{method.size[language]}</Fact>
      <Fact name={t("library.time")}>
        {lengthOf(t, method)} · {method.length[language]}
      </Fact>
      <Fact name={t("library.steps")}>
        <ol aria-label={t("library.stepsOf", { method: method.title[language] })}>
          {method.steps.map((step) => (
            <li key={step.id}>
              {t("library.stepLine", { step: step.title[language], minutes: step.minutes })}
              {step.grouping !== undefined && ` · ${t(`grouping.sizes.${step.grouping}`)}`}
            </li>
          ))}
        </ol>
      </Fact>
      {method.takes !== undefined && <Fact name={t("library.takes")}>{t(`words.list.${method.takes}`)}</Fact>}
      {method.outputs.length > 0 && (
        <Fact name={t("library.gives")}>
          {method.outputs.map((output) => t(`library.output.${output}`)).join(", ")}
        </Fact>
      )}
      <Fact name={t("library.limits")}>{method.notWhen[language]}</Fact>
      {sources.map((fact) => (
        <Fact key={fact} name={t(`library.${fact}`)}>
          {method[fact]}
        </Fact>
      ))}
    </dl>
  );
}

function Fact(props: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{props.name}</dt>
      <dd>{props.children}</dd>
    </div>
  );
}

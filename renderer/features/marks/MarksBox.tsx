import type { ReactNode } from "react";
import type { AgendaStep } from "../../../shared/methods/agenda.ts";
import type { Results } from "../../doc/markResults.ts";
import { useAgendaSteps } from "../../doc/steps.ts";
import { useWords } from "../../i18n/Language.tsx";
import { EmptyState, Notice } from "../../ui/controls.tsx";
import "./marks.css";

/** What every step in which people mark cards says at the desk: who has, and whose marks do not count. */
export function MarksBox(props: {
  of: AgendaStep;
  /** The step that its cards are written in. */
  from: string;
  title: string;
  results: Results;
  children: ReactNode;
}) {
  const { t, language } = useWords();
  const { of, results } = props;
  const { cards, cover, done, expected, leftOut } = results;
  const source = useAgendaSteps(of.activityId).find(({ step }) => step.id === props.from);
  return (
    <section className="panel-box marks-box" aria-labelledby="marks-title">
      <h2 id="marks-title" tabIndex={-1}>
        {props.title}
      </h2>
      {cards.length === 0 ? (
        <EmptyState title={t("marks.noCards")}>
          {source && <p>{t("marks.noCardsHelp", { step: source.title[language] })}</p>}
        </EmptyState>
      ) : (
        <>
          <p role="status">
            <strong>{t("votes.voted", { done, count: expected })}</strong>
            {cover === "sealed" && ` · ${t("marks.hidden")}`}
          </p>
          {leftOut > 0 && <Notice look="warning">{t("marks.leftOut", { count: leftOut })}</Notice>}
          {props.children}
        </>
      )}
    </section>
  );
}

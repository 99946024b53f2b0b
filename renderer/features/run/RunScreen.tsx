import type { ReactNode } from "react";
import type { AgendaStep } from "../../../shared/methods/agenda.ts";
import { useAgenda, useControl } from "../../doc/SessionContext.tsx";
import { useAgendaSteps, useStepAt, useTakeRoom } from "../../doc/steps.ts";
import { useWords } from "../../i18n/Language.tsx";
import { Button, EmptyState } from "../../ui/controls.tsx";
import "./run.css";

/** The desk while the room works: the step, advice for it, what comes before and next, and the step's own workbench. */
export function RunScreen(props: { bench: (step: AgendaStep) => ReactNode; onAgenda: () => void }) {
  const { t, language } = useWords();
  const { activities, current } = useAgenda();
  const { step: place } = useControl();
  const activityId = (current ?? activities[0])?.id ?? "";
  const steps = useAgendaSteps(activityId).filter(({ isSkipped }) => !isSkipped);
  const at = useStepAt(place) ?? undefined;
  const takeRoomTo = useTakeRoom(activityId);
  const index = steps.findIndex(({ key }) => key === at?.key);
  const [previous, next] = [steps[index - 1], steps[index + 1]];

  return (
    <section className="screen" aria-labelledby="run-title">
      <header className="screen-head">
        <h1 id="run-title" tabIndex={-1}>
          {at ? at.title[language] : t("desk.screens.run")}
        </h1>
      </header>
      {!at && (
        <EmptyState title={t("run.emptyTitle")}>
          <p>{t("run.emptyText")}</p>
          <Button onPress={props.onAgenda}>{t("run.agenda")}</Button>
        </EmptyState>
      )}
      {at && (
        <div className="panel-box">
          <p className="large">{at.prompt[language]}</p>
          <p className="coach">{at.step.coach[language]}</p>
        </div>
      )}
      <nav className="toolbar" aria-label={t("run.move")}>
        {previous && (
          <Button onPress={() => takeRoomTo(previous)}>
            {t("run.back", { step: previous.title[language] })}
          </Button>
        )}
        {next && (
          <Button look="primary" onPress={() => takeRoomTo(next)}>
            {t("run.next", { step: next.title[language] })}
          </Button>
        )}
      </nav>
      {at && props.bench(at)}
    </section>
  );
}

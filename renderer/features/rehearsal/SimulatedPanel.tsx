import { useState } from "react";
import type { AgendaStep } from "../../../shared/methods/agenda.ts";
import { letPanelWork, type PanelDone } from "../../../shared/methods/rehearsal/letPanelWork.ts";
import { useSession } from "../../doc/SessionContext.tsx";
import { useAgendaSteps } from "../../doc/steps.ts";
import { useWords } from "../../i18n/Language.tsx";
import { Button } from "../../ui/controls.tsx";
import "./rehearsal.css";

/** In a rehearsal: lets the simulated people answer in the step, as often as there is something to answer. */
export function SimulatedPanel(props: { at: AgendaStep }) {
  const { at } = props;
  const { t } = useWords();
  const session = useSession();
  const agenda = useAgendaSteps(at.activityId);
  const [done, setDone] = useState<PanelDone | null>(null);

  function work(): void {
    const wheel = session.wheel();
    if (wheel) setDone(letPanelWork(session.doc, wheel, at, agenda, Math.round(session.hostNow())));
  }

  return (
    <section className="panel-box simulated" aria-labelledby="simulated-title">
      <h2 id="simulated-title">{t("rehearsal.panel")}</h2>
      <p className="soft">{t("rehearsal.help")}</p>
      <div className="toolbar">
        <Button onPress={work}>{t("rehearsal.work")}</Button>
        <p role="status">
          {done &&
            (done.idle === null
              ? t("rehearsal.done", { count: done.count })
              : t(`rehearsal.idle.${done.idle}`))}
        </p>
      </div>
    </section>
  );
}

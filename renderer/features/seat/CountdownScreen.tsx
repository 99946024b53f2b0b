/** Kind `countdown`: on the phone what was told on the stage so far, from the highest total down. */
import { useMemo } from "react";
import { scoringBefore } from "../../../shared/methods/countdown.ts";
import type { AgendaStep } from "../../../shared/methods/agenda.ts";
import type { StepOf } from "../../../shared/methods/method.ts";
import { useAgendaSteps } from "../../doc/steps.ts";
import { useWords } from "../../i18n/Language.tsx";
import { useTold } from "../../doc/crowd.ts";

export function CountdownScreen(props: { of: AgendaStep; step: StepOf<"countdown"> }) {
  const { t } = useWords();
  const { of } = props;
  const agenda = useAgendaSteps(of.activityId);
  const scoring = useMemo(() => scoringBefore(agenda, of, props.step.of), [agenda, of, props.step.of]);
  const { told, cards } = useTold(of, scoring);
  if (told.length === 0) return <p className="large">{t("crowd.seat.countdown")}</p>;
  return (
    <ol className="cards slim" aria-label={t("crowd.told")}>
      {told.map((total) => (
        <li key={total.cardId} className="card">
          <p>
            <strong>{t("crowd.rankTotal", { rank: total.rank ?? 0, total: total.total ?? 0 })}</strong>
          </p>
          <p>{cards.get(total.cardId)?.card.text}</p>
        </li>
      ))}
    </ol>
  );
}

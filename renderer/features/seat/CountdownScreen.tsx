/** Kind `countdown`: on the phone what was told on the stage so far, from the highest total down. */
import { useEffect, useMemo, useRef } from "react";
import { scoringBefore, toldTotal } from "../../../shared/methods/countdown.ts";
import type { AgendaStep } from "../../../shared/methods/agenda.ts";
import type { StepOf } from "../../../shared/methods/method.ts";
import { useAgendaSteps } from "../../doc/steps.ts";
import { CardWords } from "../../doc/CardWords.tsx";
import { useWords } from "../../i18n/Language.tsx";
import { useTold } from "../../doc/crowd.ts";

import { announce } from "./seatStore.ts";

export function CountdownScreen(props: { of: AgendaStep; step: StepOf<"countdown"> }) {
  const { t } = useWords();
  const { of } = props;
  const agenda = useAgendaSteps(of.activityId);
  const scoring = useMemo(() => scoringBefore(agenda, of, props.step.of), [agenda, of, props.step.of]);
  const { told, cards } = useTold(of, scoring);
  const newest = cards.get(told.at(-1)?.cardId ?? "")?.card.text ?? "";
  const before = useRef(told.length);

  // What is read from the stage is heard where nobody sees it.
  useEffect(() => {
    if (told.length > before.current) announce(newest);
    before.current = told.length;
  }, [told.length, newest]);

  if (told.length === 0) return <p className="large">{t("crowd.seat.countdown")}</p>;
  return (
    <ol className="cards slim" aria-label={t("crowd.told")}>
      {told.map((total) => {
        const card = cards.get(total.cardId)?.card;
        return (
          <li key={total.cardId} className="card">
            <p>
              <strong>{t("crowd.rankTotal", { rank: total.rank ?? 0, total: toldTotal(total) })}</strong>
              {!total.isComplete && ` · ${t("crowd.ofScores", { n: total.n, count: total.of })}`}
            </p>
            {card && (
              <p>
                <CardWords card={card} />
              </p>
            )}
          </li>
        );
      })}
    </ol>
  );
}

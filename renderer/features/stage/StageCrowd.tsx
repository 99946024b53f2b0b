/** 25/10 on the stage: which round it is and how many scores are there; then the totals, from the highest down. */
import { useMemo } from "react";
import { scaleOf } from "../../../shared/ballots/scales.ts";
import type { ControlPlace } from "../../../shared/doc/control.ts";
import type { AgendaStep } from "../../../shared/methods/agenda.ts";
import { scoringBefore, toldTotal } from "../../../shared/methods/countdown.ts";
import type { StepOf } from "../../../shared/methods/method.ts";
import {
  useDealRow,
  useHiddenCards,
  useRound,
  useRoundCount,
  useScoredCards,
  useTold,
} from "../../doc/crowd.ts";
import { useAgendaSteps } from "../../doc/steps.ts";
import { useWords } from "../../i18n/Language.tsx";
import { VoteBars } from "../../ui/VoteBars.tsx";

/** More than these cannot be read from the back, in two columns; the first stay. */
const LISTED = 10;
const IN_ONE_COLUMN = 4;

export function StageScore(props: { place: ControlPlace; step: StepOf<"score"> }) {
  const { t } = useWords();
  const { place, step } = props;
  const row = useDealRow(place);
  const round = useRound(place);
  const cards = useScoredCards(place, step.from);
  const count = useRoundCount(place, round ?? 0);
  const agenda = useAgendaSteps(place.activityId);
  const hidden = useHiddenCards(agenda, step.from);
  if (!row) return <p className="big-figure">{t("crowd.stage.wait", { count: cards.size + hidden })}</p>;
  if (row.openedAt > 0) return <p className="figure">{t("crowd.stage.opened")}</p>;
  return (
    <section className="stage-ballot">
      <p className="big-figure">{t("crowd.round", { round: (round ?? 0) + 1, count: row.rounds })}</p>
      <p className="figure">
        {t("crowd.stage.scores", { count })} · {t("crowd.stage.sealed")}
      </p>
      <VoteBars label={t("crowd.stage.scale")} scale={scaleOf("crowd")} tally={null} />
    </section>
  );
}

export function StageCountdown(props: { of: AgendaStep; step: StepOf<"countdown"> }) {
  const { t } = useWords();
  const { of, step } = props;
  const agenda = useAgendaSteps(of.activityId);
  const scoring = useMemo(() => scoringBefore(agenda, of, step.of), [agenda, of, step.of]);
  const { told, cards } = useTold(of, scoring);
  const hidden = Math.max(0, told.length - LISTED);
  if (told.length === 0) return <p className="figure">{t("crowd.stage.countdown")}</p>;
  return (
    <>
      <ol
        className={told.length > IN_ONE_COLUMN ? "stage-totals two" : "stage-totals"}
        aria-label={t("crowd.told")}
      >
        {told.slice(0, LISTED).map((total) => {
          const card = cards.get(total.cardId)?.card;
          return (
            <li key={total.cardId} className="stage-card">
              <p className="amount">{t("crowd.total", { total: toldTotal(total) })}</p>
              <p>
                {card?.text}
                {card && card.detail !== "" && (
                  <span className="soft"> · {t("crowd.firstStep", { text: card.detail })}</span>
                )}
                {!total.isComplete && (
                  <span className="soft"> · {t("crowd.ofScores", { n: total.n, count: total.of })}</span>
                )}
              </p>
            </li>
          );
        })}
      </ol>
      {hidden > 0 && <p className="more">{t("stage.more", { count: hidden })}</p>}
    </>
  );
}

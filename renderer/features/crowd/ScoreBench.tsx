/** The desk while the room scores cards that are dealt (25/10): who plays, round after round, who is missing, the end. */
import { useMemo } from "react";
import type { ControlPlace } from "../../../shared/doc/control.ts";
import type { AgendaStep } from "../../../shared/methods/agenda.ts";
import type { StepOf } from "../../../shared/methods/method.ts";
import { useDeal, useDealRow, useGiven, useIsRoomAt, useScoredCards } from "../../doc/crowd.ts";
import { useAgendaSteps } from "../../doc/steps.ts";
import { useWords } from "../../i18n/Language.tsx";
import { Notice } from "../../ui/controls.tsx";
import "./crowd.css";
import { DealForm } from "./DealForm.tsx";
import { MissingPanel } from "./MissingPanel.tsx";
import { OpenScores } from "./OpenScores.tsx";
import { PaperGrid } from "./PaperGrid.tsx";
import { PaperPrint } from "./PaperPrint.tsx";
import { RoundPanel } from "./RoundPanel.tsx";

export function ScoreBench(props: { of: AgendaStep; step: StepOf<"score"> }) {
  const { t } = useWords();
  const { of, step } = props;
  const place = useMemo(
    (): ControlPlace => ({ activityId: of.activityId, stepId: of.key }),
    [of.activityId, of.key],
  );
  const agenda = useAgendaSteps(of.activityId);
  const isHere = useIsRoomAt(place);
  const row = useDealRow(place);
  const deal = useDeal(place);
  const given = useGiven(place, deal);
  const cards = useScoredCards(place, step.from);
  const from = useMemo(() => ({ agenda, from: step.from }), [agenda, step.from]);
  if (!row) return <DealForm place={place} from={from} wanted={step.rounds} />;
  if (row.openedAt > 0) return <p role="status">{t("crowd.opened")}</p>;
  if (!deal) return <Notice look="warning">{t("crowd.notHere")}</Notice>;
  const parts = { place, deal, given, cards };
  return (
    <div className="crowd-bench">
      {isHere ? <RoundPanel {...parts} minutes={of.minutes} /> : <p>{t("crowd.countdown.notOpen")}</p>}
      {deal.paper.length > 0 && <PaperGrid {...parts} />}
      <MissingPanel {...parts} from={from} />
      <PaperPrint {...parts} />
      <OpenScores {...parts} from={from} />
    </div>
  );
}

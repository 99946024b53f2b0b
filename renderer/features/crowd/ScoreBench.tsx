/** The desk while the room scores cards that are dealt (25/10): who plays, round after round, who is missing, the end. */
import { useMemo } from "react";
import type { ControlPlace } from "../../../shared/doc/control.ts";
import type { AgendaStep } from "../../../shared/methods/agenda.ts";
import type { StepOf } from "../../../shared/methods/method.ts";
import { useDeal, useDealRow, useGiven, useScoredCards } from "../../doc/crowd.ts";
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

interface Scoring {
  readonly of: AgendaStep;
  readonly step: StepOf<"score">;
}

function useScoring({ of, step }: Scoring) {
  const place = useMemo(
    (): ControlPlace => ({ activityId: of.activityId, stepId: of.key }),
    [of.activityId, of.key],
  );
  const agenda = useAgendaSteps(of.activityId);
  const deal = useDeal(place);
  const given = useGiven(place, deal);
  const cards = useScoredCards(place, step.from);
  const from = useMemo(() => ({ agenda, from: step.from }), [agenda, step.from]);
  return { place, from, parts: deal && { place, deal, given, cards } };
}

export function ScoreBench(props: Scoring) {
  const { t } = useWords();
  const { of, step } = props;
  const { place, from, parts } = useScoring(props);
  const row = useDealRow(place);
  if (!row) return <DealForm place={place} from={from} wanted={step.rounds} minutes={of.minutes} />;
  if (row.openedAt > 0) return <p role="status">{t("crowd.opened")}</p>;
  if (!parts) return <Notice look="warning">{t("crowd.notHere")}</Notice>;
  return (
    <div className="crowd-bench">
      <RoundPanel {...parts} minutes={of.minutes} />
      {parts.deal.paper.length > 0 && <PaperGrid {...parts} />}
      <MissingPanel {...parts} from={from} />
      <PaperPrint {...parts} />
      <OpenScores {...parts} from={from} />
    </div>
  );
}

/** Where the room has gone on to the countdown before the scores were opened: what is missing can still be typed. */
export function StillSealed(props: Scoring) {
  const { t, language } = useWords();
  const { from, parts } = useScoring(props);
  if (!parts) return <Notice look="warning">{t("crowd.notHere")}</Notice>;
  return (
    <div className="crowd-bench">
      <Notice look="warning">{t("crowd.stillSealed", { step: props.of.title[language] })}</Notice>
      {parts.deal.paper.length > 0 && <PaperGrid {...parts} />}
      <OpenScores {...parts} from={from} />
    </div>
  );
}

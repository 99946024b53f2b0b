import { useMemo, useState } from "react";
import type { CardList } from "../../../shared/doc/cardLists.ts";
import type { ControlPlace } from "../../../shared/doc/control.ts";
import type { AgendaStep } from "../../../shared/methods/agenda.ts";
import { writtenBefore } from "../../../shared/methods/sources.ts";
import { useCoverCount } from "../../doc/answers.ts";
import { StepCover } from "../../doc/StepCover.tsx";
import { useAgendaSteps } from "../../doc/steps.ts";
import { useWords } from "../../i18n/Language.tsx";

/** What earlier steps wrote into a list and still hide: it is revealed where the room goes through the list. */
export function HiddenSources(props: { at: AgendaStep; list: CardList }) {
  const { at, list } = props;
  const agenda = useAgendaSteps(at.activityId);
  return writtenBefore(agenda, at, list).map((source) => <HiddenSource key={source.key} source={source} />);
}

/** What one earlier step still hides, with the reveal. */
export function HiddenSource(props: { source: AgendaStep }) {
  const { t, language } = useWords();
  const { activityId, key: stepId, title } = props.source;
  const { entries } = useCoverCount(
    useMemo((): ControlPlace => ({ activityId, stepId }), [activityId, stepId]),
  );
  // What came of the reveal stays to be read.
  const [wasHidden, setWasHidden] = useState(false);
  if (entries > 0 && !wasHidden) setWasHidden(true);
  if (entries === 0 && !wasHidden) return null;
  const step = title[language];
  return (
    <section className="panel-box" aria-label={t("cards.hiddenSource.label", { step })}>
      {entries > 0 && <p>{t("cards.hiddenSource.text", { step })}</p>}
      <StepCover activityId={activityId} stepId={stepId} name={step} hasHiding={false} />
    </section>
  );
}

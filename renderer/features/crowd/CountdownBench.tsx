/** The desk while totals are told from the highest down; then what the room takes on of them. */
import { useMemo } from "react";
import { bandAtCut, type CardTotal } from "../../../shared/ballots/crowdTotals.ts";
import { usualFirst } from "../../../shared/ballots/ranking.ts";
import type { ControlPlace } from "../../../shared/doc/control.ts";
import type { AgendaStep } from "../../../shared/methods/agenda.ts";
import { scoringBefore, toldFocus, toldRanks, toldTotal } from "../../../shared/methods/countdown.ts";
import type { StepOf } from "../../../shared/methods/method.ts";
import { useDealRow, useTold } from "../../doc/crowd.ts";
import { useControl, useSession } from "../../doc/SessionContext.tsx";
import { useAgendaSteps } from "../../doc/steps.ts";
import { TakeOn } from "../../doc/TakeOn.tsx";
import { useWords } from "../../i18n/Language.tsx";
import { Button, EmptyState } from "../../ui/controls.tsx";
import { focusIfLost } from "../../ui/focusWhenThere.ts";
import "./crowd.css";
import { StillSealed } from "./ScoreBench.tsx";

export function CountdownBench(props: { of: AgendaStep; step: StepOf<"countdown"> }) {
  const { t } = useWords();
  const { of, step } = props;
  const agenda = useAgendaSteps(of.activityId);
  const scoring = useMemo(() => scoringBefore(agenda, of, step.of), [agenda, of, step.of]);
  const place = useMemo(
    (): ControlPlace => ({ activityId: of.activityId, stepId: scoring?.key ?? "" }),
    [of.activityId, scoring?.key],
  );
  const row = useDealRow(place);
  if (!scoring || scoring.step.kind !== "score" || !row)
    return (
      <EmptyState title={t("crowd.countdown.noneTitle")}>
        <p>{t("crowd.countdown.none")}</p>
      </EmptyState>
    );
  if (row.openedAt === 0) return <StillSealed of={scoring} step={scoring.step} />;
  return <Telling of={of} scoring={scoring} />;
}

function Telling(props: { of: AgendaStep; scoring: AgendaStep }) {
  const { t, formats } = useWords();
  const { steer } = useSession();
  const { focusId } = useControl();
  const { all, told, cards } = useTold(props.of, props.scoring);
  const scored = all.filter(({ rank }) => rank !== null);
  const ranks = Math.max(0, ...scored.map(({ rank }) => rank ?? 0));
  const at = toldRanks(focusId);
  const next = scored.filter(({ rank }) => rank === at + 1);
  const top = usualFirst(all.length);
  const topRanks = Math.max(0, ...scored.slice(0, top).map(({ rank }) => rank ?? 0));
  const numberOf = ({ cardId }: CardTotal): string =>
    t("crowd.card", { number: cards.get(cardId)?.number ?? 0 });
  const band = bandAtCut(all, top);

  function tell(to: number): void {
    steer({ focusId: toldFocus(to) });
    // The button may have nothing more to do.
    requestAnimationFrame(() => {
      if (document.activeElement?.matches(":disabled"))
        document.querySelector<HTMLElement>("#telling-title")?.focus();
      else focusIfLost("#telling-title");
    });
  }

  return (
    <div className="crowd-bench">
      <section className="panel-box" aria-labelledby="telling-title">
        <h2 id="telling-title" tabIndex={-1}>
          {t("crowd.countdown.title")}
        </h2>
        <p role="status">{t("crowd.countdown.told", { done: told.length, count: scored.length })}</p>
        <div className="toolbar">
          <Button look="primary" isDisabled={next.length === 0} onPress={() => tell(at + 1)}>
            {next.length === 0
              ? t("crowd.countdown.all")
              : t("crowd.countdown.next", {
                  count: next.length,
                  total: formats.number(next[0] ? toldTotal(next[0]) : 0),
                })}
          </Button>
          <Button isDisabled={at >= topRanks} onPress={() => tell(topRanks)}>
            {t("crowd.countdown.top", { count: top })}
          </Button>
          <Button isDisabled={at >= ranks} onPress={() => tell(ranks)}>
            {t("crowd.countdown.rest")}
          </Button>
          <Button isDisabled={at === 0} onPress={() => tell(at - 1)}>
            {t("crowd.countdown.back")}
          </Button>
        </div>
      </section>
      <section className="panel-box" aria-label={t("crowd.totals")}>
        <p>{t("crowd.countdown.precision")}</p>
        {band.below.length > 0 && (
          <p>
            {t("crowd.countdown.band", {
              within: formats.names(band.within.map(numberOf)),
              below: formats.names(band.below.map(numberOf)),
            })}
          </p>
        )}
        <TakeOn
          first={top}
          candidates={scored.map((total) => ({
            id: total.cardId,
            label: cards.get(total.cardId)?.card.text ?? "",
            total: total.total ?? 0,
            rank: total.rank ?? 0,
            isTied: scored.some((other) => other !== total && other.rank === total.rank),
            amount: [
              numberOf(total),
              t("crowd.totalOf", {
                total: toldTotal(total),
                scores: t("crowd.ofScores", { n: total.n, count: total.of }),
              }),
            ].join(" · "),
            detail: <Given total={total} detail={cards.get(total.cardId)?.card.detail ?? ""} />,
          }))}
        />
        {all.length > scored.length && (
          <p className="soft">{t("crowd.countdown.unscored", { count: all.length - scored.length })}</p>
        )}
      </section>
    </div>
  );
}

/** How many gave which score: never whose they are, which nobody knows. */
function Given(props: { total: CardTotal; detail: string }) {
  const { t } = useWords();
  const { total, detail } = props;
  return (
    <>
      {detail !== "" && <p className="soft">{t("crowd.firstStep", { text: detail })}</p>}
      <p className="soft small">
        {total.counts
          .filter(({ count }) => count > 0)
          .map(({ score, count }) => t("crowd.timesScore", { count, score }))
          .join(" · ")}
      </p>
    </>
  );
}

import { useMemo, useState } from "react";
import {
  EVIDENCE_ORDERS,
  type EvidenceOrder,
  evidenceOf,
  isInPlay,
  ordered,
  type Progress,
  ratingProgress,
} from "../../../shared/ballots/evidence.ts";
import type { ControlPlace } from "../../../shared/doc/control.ts";
import { tasksOf } from "../../../shared/doc/chart.ts";
import { isRevealedNameless, useCover, useCoverCount } from "../../doc/answers.ts";
import { useChart, useRatings, useRows } from "../../doc/SessionContext.tsx";
import { useStepOfKind } from "../../doc/steps.ts";
import { useWords } from "../../i18n/Language.tsx";
import { EmptyState, Notice } from "../../ui/controls.tsx";
import { Segmented } from "../../ui/Segmented.tsx";
import { FiguresTable } from "./FiguresTable.tsx";
import "./ratings.css";

/** The panel's ratings as figures, for the facilitator: what to discuss and who is done. */
export function RatingsScreen(props: { activityId: string }) {
  const { t, language } = useWords();
  const rows = useChart(props.activityId);
  const ratings = useRatings();
  const people = useRows("people");
  const [order, setOrder] = useState<EvidenceOrder>("code");
  const [isShowingAll, setIsShowingAll] = useState(false);

  const evidence = useMemo(() => evidenceOf(rows, ratings), [rows, ratings]);
  const inPlay = useMemo(() => evidence.filter(isInPlay), [evidence]);
  const hasChoice = inPlay.length > 0 && inPlay.length < evidence.length;
  const shown = useMemo(
    () => ordered(hasChoice && !isShowingAll ? inPlay : evidence, order),
    [hasChoice, isShowingAll, inPlay, evidence, order],
  );
  const progress = useMemo(
    () => ratingProgress(people.values(), tasksOf(rows), ratings),
    [people, rows, ratings],
  );
  const rating = useStepOfKind(props.activityId, "rate");
  const step = rating?.title[language] ?? "";
  const place = useMemo(
    () => ({ activityId: props.activityId, stepId: rating?.key ?? "" }),
    [props.activityId, rating?.key],
  );
  const cover = useCover(place);

  return (
    <section className="screen" aria-labelledby="ratings-title">
      <header className="screen-head">
        <h1 id="ratings-title">{t("desk.screens.ratings")}</h1>
        <p className="soft">{t("ratings.intro")}</p>
      </header>
      <Notice look="info">{t("ratings.onlyHere")}</Notice>
      {cover.cover === "sealed" ? (
        <HiddenRatings place={place} step={step} />
      ) : evidence.length === 0 ? (
        <EmptyState title={t("ratings.emptyTitle")}>
          <p>{t("ratings.emptyText", { step })}</p>
        </EmptyState>
      ) : (
        <>
          {!isRevealedNameless(cover) && <WhoHasRated progress={progress} />}
          {evidence.every((each) => each.figures === null) && (
            <EmptyState title={t("ratings.unratedTitle")}>
              <p>{t("ratings.unratedText", { step })}</p>
            </EmptyState>
          )}
          <div className="toolbar ratings-toolbar">
            <Segmented
              label={t("ratings.order")}
              value={order}
              choices={EVIDENCE_ORDERS.map((id) => ({ id, label: t(`ratings.by.${id}`) }))}
              onChange={setOrder}
            />
            {hasChoice && (
              <Segmented
                label={t("ratings.show")}
                value={isShowingAll ? "all" : "inPlay"}
                choices={[
                  { id: "inPlay", label: t("ratings.inPlay", { count: inPlay.length }) },
                  { id: "all", label: t("ratings.all", { count: evidence.length }) },
                ]}
                onChange={(id) => setIsShowingAll(id === "all")}
              />
            )}
          </div>
          <FiguresTable evidence={shown} hasDuties={order === "code"} />
          <p className="soft small">{t("ratings.legend")}</p>
        </>
      )}
    </section>
  );
}

/** How much is there, before the reveal: no figure, and nobody's name. */
function HiddenRatings(props: { place: ControlPlace; step: string }) {
  const { t } = useWords();
  const { writers, entries } = useCoverCount(props.place);
  return (
    <EmptyState title={t("cover.hiddenFigures")}>
      <p>
        {t("cover.count", {
          people: t("cover.people", { count: writers }),
          answers: t("cover.answers", { count: entries }),
        })}
      </p>
      <p>{t("cover.hiddenNote", { step: props.step, screen: t("desk.screens.start") })}</p>
    </EmptyState>
  );
}

function WhoHasRated(props: { progress: readonly Progress[] }) {
  const { t } = useWords();
  return (
    <section className="panel-box who-has-rated" aria-labelledby="who-has-rated">
      <h2 id="who-has-rated">{t("ratings.progress")}</h2>
      {props.progress.length === 0 && <p className="soft">{t("ratings.progressNobody")}</p>}
      <ul>
        {props.progress.map(({ person, done, all }) => (
          <li key={person.id} className={done >= all ? "finished" : ""}>
            <span className="who">{person.name}</span>
            <span className="bar" aria-hidden="true">
              <span style={{ width: `${all === 0 ? 0 : Math.min(100, (100 * done) / all)}%` }} />
            </span>
            <span className="small">
              {t("ratings.progressOf", { done, all })}
              {done >= all && `, ${t("ratings.finished")}`}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

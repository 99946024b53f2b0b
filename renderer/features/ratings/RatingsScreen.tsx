import { useMemo, useState } from "react";
import {
  EVIDENCE_ORDERS,
  evidenceBySector,
  type EvidenceOrder,
  evidenceOf,
  isInPlay,
  ordered,
  type Progress,
  ratingProgress,
  type SectorEvidence,
  toDiscuss,
} from "../../../shared/ballots/evidence.ts";
import type { ControlPlace } from "../../../shared/doc/control.ts";
import { tasksOf } from "../../../shared/doc/chart.ts";
import { isFromOutside } from "../../../shared/doc/people.ts";
import type { ExportedFile, VerificationFile } from "../../../shared/rpc/contract.ts";
import { isRevealedNameless, useCover, useCoverCount } from "../../doc/answers.ts";
import { useChart, useRatings, useRows } from "../../doc/SessionContext.tsx";
import { useStepOfKind } from "../../doc/steps.ts";
import { useWords } from "../../i18n/Language.tsx";
import { EmptyState, Notice } from "../../ui/controls.tsx";
import { Segmented } from "../../ui/Segmented.tsx";
import { DiscussView } from "./DiscussView.tsx";
import { FiguresTable } from "./FiguresTable.tsx";
import { OutsideRatings } from "./OutsideRatings.tsx";
import "./ratings.css";

const VIEWS = ["figures", "sectors", "discuss"] as const;
type View = (typeof VIEWS)[number];

const NO_SECTORS: readonly SectorEvidence[] = [];

/** The panel's ratings as figures, for the facilitator: what to discuss and who is done. */
export function RatingsScreen(props: {
  activityId: string;
  workshopId: string;
  make: (what: VerificationFile) => Promise<ExportedFile>;
  save: (file: ExportedFile) => Promise<"saved" | "cancelled">;
}) {
  const { t, language } = useWords();
  const rows = useChart(props.activityId);
  const ratings = useRatings();
  const people = useRows("people");
  const [order, setOrder] = useState<EvidenceOrder>("code");
  const [view, setView] = useState<View>("figures");
  const [isShowingAll, setIsShowingAll] = useState(false);

  const evidence = useMemo(() => evidenceOf(rows, ratings), [rows, ratings]);
  const inPlay = useMemo(() => evidence.filter(isInPlay), [evidence]);
  const hasChoice = inPlay.length > 0 && inPlay.length < evidence.length;
  const shown = useMemo(
    () => ordered(hasChoice && !isShowingAll ? inPlay : evidence, order),
    [hasChoice, isShowingAll, inPlay, evidence, order],
  );
  const tasks = useMemo(() => tasksOf(rows), [rows]);
  const sectors = useMemo(
    () => (view === "figures" ? NO_SECTORS : evidenceBySector(rows, ratings, people.values())),
    [view, rows, ratings, people],
  );
  const disputed = useMemo(() => toDiscuss(evidence).length, [evidence]);
  const progress = useMemo(() => ratingProgress(people.values(), tasks, ratings), [people, tasks, ratings]);
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
              label={t("ratings.view")}
              value={view}
              choices={VIEWS.map((id) => ({ id, label: t(`ratings.views.${id}`, { count: disputed }) }))}
              onChange={setView}
            />
            {view !== "discuss" && (
              <Segmented
                label={t("ratings.order")}
                value={order}
                choices={EVIDENCE_ORDERS.map((id) => ({ id, label: t(`ratings.by.${id}`) }))}
                onChange={setOrder}
              />
            )}
            {view !== "discuss" && hasChoice && (
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
          {view === "discuss" ? (
            <DiscussView
              activityId={props.activityId}
              evidence={evidence}
              ratings={ratings}
              sectors={sectors}
              step={step}
            />
          ) : (
            <>
              <FiguresTable evidence={shown} hasDuties={order === "code"} sectors={sectors} />
              {view === "sectors" && <p className="soft small">{t("ratings.sectorNote")}</p>}
              <p className="soft small">{t("ratings.legend")}</p>
            </>
          )}
        </>
      )}
      <OutsideRatings workshopId={props.workshopId} tasks={tasks} make={props.make} save={props.save} />
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
  const inRoom = props.progress.filter(({ person }) => !isFromOutside(person));
  const outside = props.progress.filter(({ person }) => isFromOutside(person));
  return (
    <section className="panel-box who-has-rated" aria-labelledby="who-has-rated">
      <h2 id="who-has-rated">{t("ratings.progress")}</h2>
      {props.progress.length === 0 && <p className="soft">{t("ratings.progressNobody")}</p>}
      <ul>
        {inRoom.map(({ person, done, all }) => (
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
      {outside.length > 0 && (
        <p>
          {t("ratings.progressOutside", {
            count: outside.length,
            done: outside.filter(({ done, all }) => done >= all).length,
          })}
        </p>
      )}
    </section>
  );
}

/** The stage during a step. Lists show as much as can be read from the back, and say how much more there is. */
import { type CSSProperties, useMemo } from "react";
import { ANALYSIS_FIELDS } from "../../../shared/doc/analyses.ts";
import type { Card } from "../../../shared/doc/cards.ts";
import type { ControlPlace } from "../../../shared/doc/control.ts";
import { type Task, tasksOf } from "../../../shared/doc/chart.ts";
import { competencySentence } from "../../../shared/doc/competencies.ts";
import type { AgendaStep } from "../../../shared/methods/agenda.ts";
import { ratingProgress } from "../../../shared/ballots/evidence.ts";
import { distribution, SCORES } from "../../../shared/ballots/statistics.ts";
import { isFromOutside } from "../../../shared/doc/people.ts";
import { isAnswered, RATED } from "../../../shared/doc/ratings.ts";
import type { RoomState } from "../../../shared/rpc/contract.ts";
import { isRevealedNameless, useCover, useCoverCount } from "../../doc/answers.ts";
import { useChart, useControl, useRatings, useRows, useStanding } from "../../doc/SessionContext.tsx";
import { GoesOnAt, TimeLeft } from "../../doc/TimeLeft.tsx";
import { useBallotInRoom } from "../../doc/votes.ts";
import { useWords } from "../../i18n/Language.tsx";
import { DistributionTable } from "../../ui/DistributionTable.tsx";
import { Combining } from "./Combining.tsx";
import { JoinPanel } from "./JoinPanel.tsx";
import { StageGroups } from "./StageGroups.tsx";
import { StageOccupation } from "./StageOccupation.tsx";
import { StageRoundRobin } from "./StageRoundRobin.tsx";
import { StageBallot, StageMarks } from "./StageVotes.tsx";
import { newest, roomProgress, stageColumns } from "./stageFigures.ts";
import { StageFocus } from "./StageFocus.tsx";

const NEWEST_CARDS = 6;
const LISTED_TASKS = 9;
const LISTED_COMPETENCIES = 4;
/** More points than these stand in two columns, to be seen without scrolling. */
const FEW_POINTS = 4;

export function StageStep(props: {
  of: AgendaStep;
  place: ControlPlace;
  /** The activity's tasks. */
  cards: readonly Card[];
  room: RoomState | null;
}) {
  const { language } = useWords();
  const { of, place } = props;
  const { step, activityId } = of;
  const cover = useCover(place);
  const isSealed = cover.cover === "sealed";
  const ballot = useBallotInRoom(place);
  if (ballot) return <StageBallot key={ballot.id} ballot={ballot} />;
  return (
    <>
      <div className="stage-title">
        <h2>{of.title[language]}</h2>
        <p className="ask">{of.prompt[language]}</p>
      </div>
      <StageGroups place={place} />
      {isSealed && <Hidden place={place} />}
      {step.kind === "write" && <NewestCards cards={props.cards} room={props.room} />}
      {step.kind === "define" && <StageOccupation />}
      {step.kind === "roundRobin" && <StageRoundRobin place={place} list={step.list} />}
      {step.kind === "vote" && step.about === "tasks" && cover.cover === "revealed" && (
        <StageMarks place={place} />
      )}
      {step.kind === "combine" && <Combining activityId={activityId} list={step.list} />}
      {step.kind === "cluster" && <Duties activityId={activityId} />}
      {(step.kind === "refine" || step.kind === "sequence" || step.kind === "chart") && (
        <StageFocus activityId={activityId} kind={step.kind}>
          <Duties activityId={activityId} />
        </StageFocus>
      )}
      {step.kind === "rate" && !isSealed && (
        <Ratings activityId={activityId} isNameless={isRevealedNameless(cover)} />
      )}
      {step.kind === "select" && <Selection activityId={activityId} />}
      {step.kind === "analyse" && <TaskQuestions activityId={activityId} />}
      {step.kind === "compose" && <Competencies />}
      {step.kind === "pause" && <PauseClock />}
      {of.points.length > 0 && (
        <ul
          className={of.points.length > FEW_POINTS ? "stage-points two" : "stage-points"}
          style={{ "--rows": Math.ceil(of.points.length / 2) } as CSSProperties}
        >
          {of.points.map((point) => (
            <li key={point.en} className="stage-card">
              <p>{point[language]}</p>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

/** A break: how long it still is, and when it ends, for who comes back and looks up. */
function PauseClock() {
  return (
    <div className="pause-clock">
      <TimeLeft isSilent />
      <GoesOnAt />
    </div>
  );
}

/** While answers are hidden: how many there are, nothing of them. */
function Hidden(props: { place: ControlPlace }) {
  const { t } = useWords();
  const { writers, entries } = useCoverCount(props.place);
  return (
    <section>
      <p className="big-figure">{t("cover.people", { count: writers })}</p>
      <p className="figure">
        {t("cover.answers", { count: entries })} · {t("cover.stage.hidden")}
      </p>
    </section>
  );
}

function NewestCards(props: { cards: readonly Card[]; room: RoomState | null }) {
  const { t } = useWords();
  const { cards } = props;
  const shown = useMemo(
    () => cards.toSorted((a, b) => b.createdAt - a.createdAt).slice(0, NEWEST_CARDS),
    [cards],
  );
  return (
    <div className={props.room ? "beside" : ""}>
      <section className="newest">
        <p className="big-figure">{t("stage.tasks", { count: cards.length })}</p>
        <ul className="stage-cards" aria-label={t("stage.write.newest")}>
          {shown.map((card) => (
            <li key={card.id} className="stage-card">
              <p>{card.text}</p>
            </li>
          ))}
        </ul>
      </section>
      {props.room && <JoinPanel room={props.room} isAside />}
    </div>
  );
}

function Duties(props: { activityId: string }) {
  const { t, formats } = useWords();
  const rows = useChart(props.activityId);
  const unplaced = rows.find((row) => row.duty === null)?.tasks.length ?? 0;
  const { across, columns, hiddenDuties } = useMemo(() => stageColumns(rows), [rows]);
  return (
    <>
      <p className="figure">
        {t("stage.tasks", { count: tasksOf(rows).length })}
        {unplaced > 0 && ` · ${t("stage.cluster.unplaced", { count: unplaced })}`}
        {hiddenDuties > 0 && ` · ${t("stage.moreDuties", { count: hiddenDuties })}`}
      </p>
      <div
        className={across < columns.length ? "stage-duties two-rows" : "stage-duties"}
        style={{ gridTemplateColumns: `repeat(${across}, minmax(0, 1fr))` }}
      >
        {columns.map(({ row, tasks }) => (
          <section key={row.duty?.id ?? ""} className="stage-duty">
            <h3>
              <span>
                {row.duty && <span className="code">{row.duty.code}</span>}{" "}
                {row.duty ? row.duty.title : t("words.noDuty")}
              </span>
              <span className="amount">{formats.number(row.tasks.length)}</span>
            </h3>
            <ul>
              {tasks.map((task) => (
                <li key={task.id} className="stage-card">
                  <p>
                    <span className="code">{task.code}</span> {task.text}
                  </p>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </>
  );
}

/** How far the room is; or the scores of one task, once the desk shows them. */
function Ratings(props: { activityId: string; isNameless: boolean }) {
  const { t } = useWords();
  const rows = useChart(props.activityId);
  const ratings = useRatings();
  const people = useRows("people");
  const { focusId } = useControl();
  const progress = useMemo(() => {
    const all = ratingProgress(people.values(), tasksOf(rows), ratings);
    return roomProgress(all.filter(({ person }) => !isFromOutside(person)));
  }, [rows, ratings, people]);
  const shown = tasksOf(rows).find((task) => task.id === focusId);
  if (shown) return <TaskScores task={shown} />;
  if (props.isNameless) {
    const tasks = new Set(tasksOf(rows).map((task): string => task.id));
    const count = ratings.filter((rating) => tasks.has(rating.cardId)).length;
    return <p className="big-figure">{t("cover.answers", { count })}</p>;
  }
  return (
    <section className="stage-ratings">
      <p className="big-figure">
        {progress.raters === 0
          ? t("stage.rate.nobody")
          : t("stage.rate.finished", { done: progress.finished, count: progress.raters })}
      </p>
      <progress
        value={progress.done}
        max={progress.possible || 1}
        aria-label={t("stage.rate.ratings", { done: progress.done, count: progress.possible })}
      />
      <p className="figure">
        {t("stage.rate.ratings", { done: progress.done, count: progress.possible })} ·{" "}
        {t("stage.tasks", { count: tasksOf(rows).length })}
      </p>
    </section>
  );
}

/** How many people gave a task each score: nobody's name, and no sector, which may be one person's. */
function TaskScores(props: { task: Task }) {
  const { t } = useWords();
  const { task } = props;
  const given = useRatings().filter((rating) => rating.cardId === task.id && isAnswered(rating.scores));
  const notPerformed = given.filter(({ scores }) => scores.notMyJob).length;
  return (
    <section className="stage-scores">
      <h3>
        <span className="code">{task.code}</span> {task.text}
      </h3>
      <div className="distributions">
        {RATED.map((what) => (
          <DistributionTable
            key={what}
            caption={t(`words.${what}`)}
            who=""
            values={SCORES.map((score) => ({
              id: String(score),
              anchor: t(`words.anchor.${what}.${score}`),
            }))}
            rows={[{ id: "all", label: "", counts: distribution(given, what) }]}
          />
        ))}
      </div>
      <p className="figure">
        {t("stage.rate.scores", { count: given.length })}
        {notPerformed > 0 && ` · ${t("stage.rate.notPerformed", { count: notPerformed })}`}
      </p>
    </section>
  );
}

function Selection(props: { activityId: string }) {
  const { t } = useWords();
  const tasks = tasksOf(useChart(props.activityId));
  const decisions = useRows("decisions");
  const choiceOf = (taskId: string) => decisions.get(taskId)?.choice.selected ?? "open";
  const selected = tasks.filter((task) => choiceOf(task.id) === "yes");
  const leftOut = tasks.filter((task) => choiceOf(task.id) === "no").length;
  const shown = newest(selected, (task) => decisions.get(task.id)?.decidedAt ?? 0, LISTED_TASKS);
  const hidden = selected.length - shown.length;
  return (
    <>
      <p className="figure">
        {t("stage.select.selected", { count: selected.length })} ·{" "}
        {t("stage.select.leftOut", { count: leftOut })} ·{" "}
        {t("stage.select.open", { count: tasks.length - selected.length - leftOut })}
      </p>
      {selected.length === 0 && <p className="stage-note">{t("stage.select.none")}</p>}
      <ul className="stage-cards three">
        {shown.map((task) => (
          <li key={task.id} className="stage-card">
            <p>
              <span className="code">{task.code}</span> {task.text}
            </p>
          </li>
        ))}
      </ul>
      {hidden > 0 && <p className="more">{t("stage.more", { count: hidden })}</p>}
    </>
  );
}

/** The task that the room takes apart, with the questions and none of the answers. */
function TaskQuestions(props: { activityId: string }) {
  const { t } = useWords();
  const { focusId } = useControl();
  const task = tasksOf(useChart(props.activityId)).find(({ id }) => id === focusId);
  if (!task) return <p className="stage-note">{t("analysis.noFocus")}</p>;
  return (
    <>
      <p className="stage-task">
        <span className="code">{task.code}</span> {task.text}
      </p>
      <ul className="stage-questions">
        {ANALYSIS_FIELDS.map((field) => (
          <li key={field} className="stage-card">
            <h3>{t(`words.analysis.${field}`)}</h3>
            <p>{t(`analysis.ask.${field}`)}</p>
          </li>
        ))}
      </ul>
    </>
  );
}

function Competencies() {
  const { t } = useWords();
  const competencies = useStanding("competencies");
  const hidden = Math.max(0, competencies.length - LISTED_COMPETENCIES);
  return (
    <>
      <p className="figure">{t("stage.compose.count", { count: competencies.length })}</p>
      {competencies.length === 0 && <p className="stage-note">{t("stage.compose.none")}</p>}
      {hidden > 0 && <p className="more">{t("stage.more", { count: hidden })}</p>}
      <ol className="stage-sentences">
        {competencies.slice(-LISTED_COMPETENCIES).map((competency, index) => (
          <li key={competency.id} className="stage-card">
            <p>
              <span className="code">{hidden + index + 1}</span>{" "}
              {competencySentence(competency) || t("stage.compose.empty")}
            </p>
          </li>
        ))}
      </ol>
    </>
  );
}

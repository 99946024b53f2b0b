/** The stage during a step. Lists show as much as can be read from the back, and say how much more there is. */
import { type CSSProperties, type ReactNode, useMemo } from "react";
import { ANALYSIS_FIELDS } from "../../../shared/doc/analyses.ts";
import type { ControlPlace } from "../../../shared/doc/control.ts";
import { standingCards, tasksOf } from "../../../shared/doc/chart.ts";
import { competencySentence } from "../../../shared/doc/competencies.ts";
import type { AgendaStep } from "../../../shared/methods/agenda.ts";
import type { StepOf } from "../../../shared/methods/method.ts";
import type { RoomState } from "../../../shared/rpc/contract.ts";
import { isRevealedNameless, useCover, useCoverCount } from "../../doc/answers.ts";
import { useFocus } from "../../doc/focus.ts";
import { useChart, useControl, useRows, useStanding } from "../../doc/SessionContext.tsx";
import { GoesOnAt, TimeLeft } from "../../doc/TimeLeft.tsx";
import { useBallotInRoom } from "../../doc/votes.ts";
import { useWords } from "../../i18n/Language.tsx";
import { Combining } from "./Combining.tsx";
import { JoinPanel } from "./JoinPanel.tsx";
import { StageChart } from "./StageChart.tsx";
import { StageFocus } from "./StageFocus.tsx";
import { StageGroups } from "./StageGroups.tsx";
import { StageOccupation } from "./StageOccupation.tsx";
import { StageRatings } from "./StageRatings.tsx";
import { StageRounds } from "./StageRounds.tsx";
import { StageRoundRobin } from "./StageRoundRobin.tsx";
import { StageSelection } from "./StageSelection.tsx";
import { StageBallot, StageMarks } from "./StageVotes.tsx";

const NEWEST_CARDS = 6;
const LISTED_COMPETENCIES = 4;
/** More points than these stand in two columns, to be seen without scrolling. */
const FEW_POINTS = 4;

export function StageStep(props: { of: AgendaStep; place: ControlPlace; room: RoomState | null }) {
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
      {step.kind === "rounds" ? <StageRounds step={step} place={place} /> : <StageGroups place={place} />}
      {isSealed && step.kind !== "write" && <Hidden place={place} />}
      {step.kind === "write" && (
        <Written of={of} step={step} room={props.room}>
          {isSealed && <Hidden place={place} />}
        </Written>
      )}
      {step.kind === "define" && <StageOccupation />}
      {step.kind === "roundRobin" && <StageRoundRobin place={place} list={step.list} />}
      {step.kind === "vote" && step.about === "tasks" && cover.cover === "revealed" && (
        <StageMarks place={place} />
      )}
      {step.kind === "combine" && <Combining activityId={activityId} list={step.list} />}
      {step.kind === "cluster" && <StageChart activityId={activityId} />}
      {(step.kind === "refine" || step.kind === "sequence" || step.kind === "chart") && (
        <StageFocus activityId={activityId} kind={step.kind}>
          <StageChart activityId={activityId} />
        </StageFocus>
      )}
      {step.kind === "rate" && !isSealed && (
        <StageRatings activityId={activityId} isNameless={isRevealedNameless(cover)} />
      )}
      {step.kind === "select" && <StageSelection activityId={activityId} />}
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

/** What was written last, under the duty that the room is at where it takes one at a time; and the way in. */
function Written(props: {
  of: AgendaStep;
  step: StepOf<"write">;
  room: RoomState | null;
  /** What stands instead of nothing while answers are hidden. */
  children: ReactNode;
}) {
  const { t } = useWords();
  const { step } = props;
  const { activityId } = props.of;
  const focus = useFocus(activityId);
  const duty = step.perDuty && focus?.kind === "duty" ? focus.row.duty : null;
  const all = useRows("cards");
  const byList = useMemo(
    () => step.lists.map((list) => ({ list, cards: standingCards(activityId, all.values(), list) })),
    [step, activityId, all],
  );
  const written = useMemo(() => {
    const cards = byList.flatMap((each) => each.cards);
    return duty === null ? cards : cards.filter((card) => card.place.groupId === duty.id);
  }, [byList, duty]);
  const shown = useMemo(
    () => written.toSorted((a, b) => b.createdAt - a.createdAt).slice(0, NEWEST_CARDS),
    [written],
  );
  const isTasks = step.lists.every((list) => list === "tasks");
  return (
    <div className={props.room ? "beside" : ""}>
      <section className="newest">
        {duty && (
          <p className="focus-duty">
            <span className="code">{duty.code}</span> {duty.title}
          </p>
        )}
        {props.children}
        {(shown.length > 0 || !props.children) && (
          <p className="big-figure">
            {t(isTasks ? "stage.tasks" : "stage.combine.count", { count: written.length })}
          </p>
        )}
        {step.lists.length > 1 && written.length > 0 && (
          <p className="figure">
            {byList
              .map((each) =>
                t("stage.write.ofList", { list: t(`words.list.${each.list}`), count: each.cards.length }),
              )
              .join(" · ")}
          </p>
        )}
        <ul
          className="stage-cards"
          aria-label={t(isTasks ? "stage.write.newest" : "stage.write.newestCards")}
        >
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

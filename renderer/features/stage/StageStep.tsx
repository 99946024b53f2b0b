/** The stage during a step. Lists show as much as can be read from the back, and say how much more there is. */
import { type CSSProperties, useMemo } from "react";
import { ANALYSIS_FIELDS } from "../../../shared/doc/analyses.ts";
import type { ControlPlace } from "../../../shared/doc/control.ts";
import { tasksOf } from "../../../shared/doc/chart.ts";
import { competencySentence } from "../../../shared/doc/competencies.ts";
import type { AgendaStep } from "../../../shared/methods/agenda.ts";
import { questionsOf } from "../../../shared/methods/votes.ts";
import type { RoomState } from "../../../shared/rpc/contract.ts";
import { isRevealedNameless, useCover, useCoverCount } from "../../doc/answers.ts";
import { useChart, useControl, useRows, useStanding } from "../../doc/SessionContext.tsx";
import { GoesOnAt, TimeLeft } from "../../doc/TimeLeft.tsx";
import { useShownStarting } from "../../doc/StartingCards.tsx";
import { useGrouping } from "../../doc/stepGroups.ts";
import { useTalkedAbout } from "../../doc/steps.ts";
import { useBallotInRoom } from "../../doc/votes.ts";
import { useWords } from "../../i18n/Language.tsx";
import { CardWords } from "../../doc/CardWords.tsx";
import { Combining } from "./Combining.tsx";
import { StageActionPlan } from "./StageActionPlan.tsx";
import { StageChart } from "./StageChart.tsx";
import { StageCountdown, StageScore } from "./StageCrowd.tsx";
import { StageDelphi } from "./StageDelphi.tsx";
import { StageFocus } from "./StageFocus.tsx";
import { StageGroups } from "./StageGroups.tsx";
import { StageDots, StagePlaces, StageRanks } from "./StageMarked.tsx";
import { StageOccupation } from "./StageOccupation.tsx";
import { StageRatings } from "./StageRatings.tsx";
import { StageRounds } from "./StageRounds.tsx";
import { StageRoundRobin } from "./StageRoundRobin.tsx";
import { StageAffinity, StageCardSort } from "./StageSorting.tsx";
import { StageSelection } from "./StageSelection.tsx";
import { StageShape } from "./StageShape.tsx";
import { StageStoryboard } from "./StageStoryboard.tsx";
import { StageTweet } from "./StageTweet.tsx";
import { StageBallot, StageIdeas, StageMarks } from "./StageVotes.tsx";
import { StageWritten } from "./StageWritten.tsx";

/** How many have answered they say themselves, or by the question that is put. */
const SAY_THEMSELVES: readonly AgendaStep["step"]["kind"][] = [
  "write",
  "score",
  "dots",
  "rank",
  "place",
  "delphi",
];
const LISTED_COMPETENCIES = 4;
const LISTED_STARTING = 6;
const IDEAS_LISTED = 12;
/** More points than these stand in two columns, to be seen without scrolling. */
const FEW_POINTS = 4;

export function StageStep(props: { of: AgendaStep; place: ControlPlace; room: RoomState | null }) {
  const { language } = useWords();
  const { of, place } = props;
  const { step } = of;
  const about = useTalkedAbout(of);
  const isGrouped = Boolean(useGrouping(place)); // below groups nothing else would fit
  const ballot = useBallotInRoom(place);
  if (ballot) return <StageBallot key={ballot.id} ballot={ballot} />;
  return (
    <>
      <div className="stage-title">
        <h2>{of.title[language]}</h2>
        <p className="ask">{of.prompt[language]}</p>
      </div>
      {step.kind === "rounds" ? <StageRounds step={step} place={place} /> : <StageGroups place={place} />}
      <OfKind of={of} place={place} room={props.room} />
      {about && !isGrouped && <OfKind of={about.of} place={about.place} room={null} isOver />}
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

/** What the work of a step's kind shows. `isOver`: the room has gone on, and talks about it. */
function OfKind(props: { of: AgendaStep; place: ControlPlace; room: RoomState | null; isOver?: boolean }) {
  const { of, place, room, isOver = false } = props;
  const { step, activityId } = of;
  const cover = useCover(place);
  const isSealed = cover.cover === "sealed";
  const isQuestion = step.kind === "vote" && step.about === "question";
  const saysItself = SAY_THEMSELVES.includes(step.kind) || isQuestion;
  return (
    <>
      {isSealed && !saysItself && <Hidden place={place} />}
      {step.kind === "write" && (
        <StageWritten of={of} step={step} room={room}>
          {isSealed && <Hidden place={place} />}
        </StageWritten>
      )}
      {step.kind === "score" && <StageScore place={place} step={step} />}
      {step.kind === "countdown" && <StageCountdown of={of} step={step} />}
      {step.kind === "define" && <StageOccupation />}
      {step.kind === "roundRobin" && <StageRoundRobin place={place} list={step.list} />}
      {step.kind === "vote" && step.about === "tasks" && cover.cover === "revealed" && (
        <StageMarks place={place} />
      )}
      {isQuestion && !isOver && <StageIdeas activityId={activityId} most={IDEAS_LISTED} />}
      {isQuestion && isOver && <LastBallot place={place} />}
      {step.kind === "dots" && <StageDots place={place} step={step} />}
      {step.kind === "rank" && <StageRanks place={place} step={step} />}
      {step.kind === "place" && <StagePlaces place={place} step={step} />}
      {step.kind === "combine" && <Combining place={place} list={step.list} />}
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
      {step.kind === "delphi" && <StageDelphi of={of} step={step} />}
      {step.kind === "affinity" && <StageAffinity place={place} from={step.from} />}
      {step.kind === "cardSort" && !isSealed && (
        <StageCardSort place={place} from={step.from} isOver={isOver} />
      )}
      {step.kind === "tweet" && <StageTweet activityId={activityId} />}
      {step.kind === "shape" && <StageShape place={place} step={step} />}
      {step.kind === "storyboard" && <StageStoryboard place={place} step={step} />}
      {step.kind === "actionPlan" && <StageActionPlan activityId={activityId} />}
      {step.kind === "pause" && <PauseClock />}
      {!isOver && ["brief", "discuss", "vote"].includes(step.kind) && <Starting of={of} />}
    </>
  );
}

/** The question that was put last in a step, with how people voted. */
function LastBallot(props: { place: ControlPlace }) {
  const ballots = useRows("ballots");
  const ballot = useMemo(() => questionsOf(ballots.values(), props.place).at(-1), [ballots, props.place]);
  return ballot ? <StageBallot ballot={ballot} /> : null;
}

/** What came from another activity for people to begin from. */
function Starting(props: { of: AgendaStep }) {
  const { t } = useWords();
  const cards = useShownStarting(props.of);
  if (cards.length === 0) return null;
  return (
    <>
      <p className="figure">{t("agenda.starting", { count: cards.length })}</p>
      <ul className="stage-cards">
        {cards.slice(0, LISTED_STARTING).map((card) => (
          <li key={card.id} className="stage-card">
            <p dir="auto">
              <CardWords card={card} />
            </p>
          </li>
        ))}
      </ul>
      {cards.length > LISTED_STARTING && (
        <p className="more">{t("stage.more", { count: cards.length - LISTED_STARTING })}</p>
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

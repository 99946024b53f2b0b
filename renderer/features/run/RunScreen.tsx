import { type ReactNode, useEffect, useRef, useState } from "react";
import type { AgendaStep } from "../../../shared/methods/agenda.ts";
import { ANSWERED } from "../../../shared/methods/method.ts";
import { useWritingCount } from "../../doc/presence.ts";
import { useTurnSeconds } from "../../doc/rounds.ts";
import { useAgenda, useControl } from "../../doc/SessionContext.tsx";
import { StepCover } from "../../doc/StepCover.tsx";
import { useAgendaSteps, useLeaveSteps, useStepAt, useTakeRoom } from "../../doc/steps.ts";
import { useWords } from "../../i18n/Language.tsx";
import { Button, EmptyState } from "../../ui/controls.tsx";
import { focusIfLost } from "../../ui/focusWhenThere.ts";
import { ProgressBox } from "./ProgressBox.tsx";
import "./run.css";
import { TimerBox } from "./TimerBox.tsx";

/** Kinds whose next turn, round or total comes before the next step. */
const BY_TURNS: readonly AgendaStep["step"]["kind"][] = ["rounds", "score", "countdown"];

/** The desk while the room works: the step, advice for it, its clock, how it goes, and the step's own workbench. */
export function RunScreen(props: {
  bench: (step: AgendaStep) => ReactNode;
  /** What came by itself from another activity. */
  arrival: (step: AgendaStep, isFirst: boolean) => ReactNode;
  onAgenda: () => void;
}) {
  const { t, language } = useWords();
  const { step: place } = useControl();
  const at = useStepAt(place) ?? undefined;
  const { activities, current } = useAgenda();
  const activity = current ?? activities[0];
  const steps = useAgendaSteps(activity?.id ?? "");
  const running = steps.filter(({ isSkipped, key }) => !isSkipped || key === at?.key);
  const index = running.findIndex(({ key }) => key === at?.key);
  const title = useRef<HTMLHeadingElement>(null);
  const [hasLeft, setHasLeft] = useState(false);
  const hasMoved = useRef(false);
  useEffect(() => focusIfLost("#run-title"), []);

  // Reads out where the room is now; only where it was moved from here.
  useEffect(() => {
    if (!hasMoved.current) return;
    hasMoved.current = false;
    title.current?.focus();
    title.current?.scrollIntoView({ block: "nearest" });
  }, [place]);

  function noteMove(isLeaving: boolean): void {
    hasMoved.current = true;
    setHasLeft(isLeaving);
  }

  return (
    <section className="screen" aria-labelledby="run-title">
      <header className="screen-head">
        {at && (
          <p className="soft">
            {t("run.position", {
              activity: activity?.title ?? "",
              step: index + 1,
              count: running.length,
            })}
          </p>
        )}
        <h1 id="run-title" tabIndex={-1} ref={title}>
          {at ? at.title[language] : t("desk.screens.run")}
        </h1>
      </header>
      <p role="status">{hasLeft && !at ? t("run.left") : ""}</p>
      {at ? (
        <>
          <div className="panel-box brief">
            <p className="prompt">{at.prompt[language]}</p>
            <p className="coach">{at.step.coach[language]}</p>
            {at.points.length > 0 && (
              <>
                <h2>{t("run.points")}</h2>
                <ol className="points">
                  {at.points.map((point) => (
                    <li key={point.en}>{point[language]}</li>
                  ))}
                </ol>
              </>
            )}
          </div>
          <Moves running={running} index={index} onMove={noteMove} />
          {props.arrival(at, index === 0)}
          <div className="run-columns">
            <div className="run-boxes">
              <StepTimer key={at.key} at={at} />
              <ProgressBox at={at} />
            </div>
            <div className="run-work">
              {ANSWERED.includes(at.step.kind) && (
                <div className="panel-box">
                  <StepCover
                    key={at.key}
                    activityId={at.activityId}
                    stepId={at.key}
                    name={at.title[language]}
                    hasHiding={at.step.kind !== "vote" || at.step.about === "tasks"}
                    hasReveal={at.step.kind !== "vote"}
                  />
                </div>
              )}
              {props.bench(at)}
            </div>
          </div>
        </>
      ) : (
        <>
          <EmptyState title={t("run.emptyTitle")}>
            <p>{t("run.emptyText")}</p>
            <p>{t(activity ? "run.emptyStart" : "run.noActivity", { screen: t("desk.screens.start") })}</p>
            <Button onPress={props.onAgenda}>{t("run.agenda")}</Button>
          </EmptyState>
          <Moves running={running} index={index} onMove={noteMove} />
        </>
      )}
    </section>
  );
}

function StepTimer(props: { at: AgendaStep }) {
  const turnSeconds = useTurnSeconds(props.at);
  return <TimerBox minutes={props.at.minutes} {...(turnSeconds !== undefined && { turnSeconds })} />;
}

/** Back, on, and out of the steps; on to the next activity where this one is over. */
function Moves(props: {
  running: readonly AgendaStep[];
  /** Where the room is; -1 for in no step. */
  index: number;
  onMove: (isLeaving: boolean) => void;
}) {
  const { t, language } = useWords();
  const { running, index } = props;
  const writing = useWritingCount();
  const { activities, current } = useAgenda();
  const activityId = (current ?? activities[0])?.id ?? "";
  const following = activities[activities.findIndex(({ id }) => id === activityId) + 1]?.id ?? "";
  const afterwards = useAgendaSteps(following).find(({ isSkipped }) => !isSkipped);
  const take = { here: useTakeRoom(activityId), there: useTakeRoom(following) };
  const leave = useLeaveSteps();
  const kind = running[index]?.step.kind;
  const goesByTurns = kind !== undefined && BY_TURNS.includes(kind);
  const [previous, next] = [running[index - 1], running[index + 1] ?? afterwards];

  function go(step: AgendaStep): void {
    props.onMove(false);
    (step.activityId === activityId ? take.here : take.there)(step);
  }

  return (
    <nav className="panel-box moves" aria-label={t("run.move")}>
      {writing > 0 && (
        <p id="run-writing" className="still-writing">
          {t("run.writing", { count: writing })}
        </p>
      )}
      {index >= 0 && !next && <p>{t("run.last")}</p>}
      <div className="toolbar">
        {previous && (
          <Button onPress={() => go(previous)}>{t("run.back", { step: previous.title[language] })}</Button>
        )}
        {next && (
          <Button
            look={goesByTurns ? "plain" : "primary"}
            {...(writing > 0 && { "aria-describedby": "run-writing" })}
            onPress={() => go(next)}
          >
            {t("run.next", { step: next.title[language] })}
          </Button>
        )}
        {index >= 0 && (
          <Button
            look="quiet"
            onPress={() => {
              props.onMove(true);
              leave();
            }}
          >
            {t("run.leave")}
          </Button>
        )}
      </div>
    </nav>
  );
}

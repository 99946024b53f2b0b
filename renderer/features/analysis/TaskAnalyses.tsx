import { useMemo, useState } from "react";
import { ANALYSIS_FIELDS, analysisProgress } from "../../../shared/doc/analyses.ts";
import { type Task, tasksOf } from "../../../shared/doc/chart.ts";
import { steer } from "../../../shared/doc/control.ts";
import { useChart, useControl, useRows, useSession } from "../../doc/SessionContext.tsx";
import { useStepAt } from "../../doc/steps.ts";
import { useWords } from "../../i18n/Language.tsx";
import { Button, EmptyState } from "../../ui/controls.tsx";
import { useVirtualRows } from "../../ui/useVirtualRows.ts";
import { AnalysisFields } from "./AnalysisFields.tsx";
import "./analysis.css";

const ROW_HEIGHT = 66;

/** Selected tasks on one side, the questions about one of them on the other; in the step the room looks at that one. */
export function TaskAnalyses(props: { activityId: string; onSelection: () => void }) {
  const { activityId } = props;
  const { t } = useWords();
  const session = useSession();
  const rows = useChart(activityId);
  const decisions = useRows("decisions");
  const { step: place, focusId } = useControl();
  const isRoomHere = useStepAt(place)?.step.kind === "analyse" && place.activityId === activityId;
  const [chosenId, setChosenId] = useState("");

  const tasks = useMemo(
    () => tasksOf(rows).filter((task) => decisions.get(task.id)?.choice.selected === "yes"),
    [rows, decisions],
  );
  const named = isRoomHere && focusId !== "" ? focusId : chosenId;
  const index = Math.max(
    0,
    tasks.findIndex((task) => task.id === named),
  );
  const task = tasks[index];
  const isShown = isRoomHere && task?.id === focusId;

  function choose(taskId: string): void {
    setChosenId(taskId);
    const wheel = session.wheel();
    if (isRoomHere && wheel) steer(session.doc, wheel, { focusId: taskId });
  }

  if (task === undefined)
    return (
      <EmptyState title={t("analysis.emptyTitle")}>
        <p>{t("analysis.emptyText")}</p>
        <Button onPress={props.onSelection}>{t("analysis.goToSelection")}</Button>
      </EmptyState>
    );
  return (
    <div className="analyses">
      <div className="analysis-split">
        <TaskChoice tasks={tasks} chosenId={task.id} onChoose={choose} />
        <section className="panel-box analysis" aria-labelledby="analysis-task">
          <div className="toolbar">
            <h2 id="analysis-task" className="grow" tabIndex={-1}>
              {task.code} {task.text}
            </h2>
            <TaskStep
              label={t("analysis.previous")}
              to={tasks[index - 1]}
              isLast={index === 1}
              onChoose={choose}
            />
            <TaskStep
              label={t("analysis.next")}
              to={tasks[index + 1]}
              isLast={index === tasks.length - 2}
              onChoose={choose}
            />
          </div>
          <div className="toolbar" role="status">
            <p className="soft small">
              {t(
                isShown ? "analysis.roomSees" : isRoomHere ? "analysis.roomWaits" : "analysis.roomElsewhere",
              )}
            </p>
            {isRoomHere && !isShown && (
              <Button look="primary" onPress={() => choose(task.id)}>
                {t("analysis.showToRoom")}
              </Button>
            )}
          </div>
          <AnalysisFields key={task.id} activityId={activityId} taskId={task.id} />
        </section>
      </div>
    </div>
  );
}

function TaskStep(props: {
  label: string;
  to: Task | undefined;
  /** There is no further one this way: a button that cannot be pressed any more would lose the focus. */
  isLast: boolean;
  onChoose: (taskId: string) => void;
}) {
  const { label, to } = props;
  return (
    <Button
      isDisabled={to === undefined}
      onPress={() => {
        if (props.isLast) document.querySelector<HTMLElement>("#analysis-task")?.focus();
        props.onChoose(to?.id ?? "");
      }}
    >
      {label}
    </Button>
  );
}

function TaskChoice(props: { tasks: readonly Task[]; chosenId: string; onChoose: (taskId: string) => void }) {
  const { tasks, chosenId } = props;
  const { t } = useWords();
  const analyses = useRows("analyses");
  const { scroll, measure, ...rows } = useVirtualRows(tasks.length, ROW_HEIGHT);
  const begun = tasks.filter((task) => analysisProgress(analyses.get(task.id)).isBegun).length;
  return (
    <nav className="panel-box analysis-tasks" aria-labelledby="analysis-tasks">
      <h2 id="analysis-tasks">{t("analysis.tasks")}</h2>
      <p role="status" className="soft small">
        {t("analysis.begun", { done: begun, count: tasks.length })}
      </p>
      <div ref={scroll} className="task-choice">
        <ul style={{ paddingBlock: `${rows.before}px ${rows.after}px` }}>
          {rows.indexes.map((index) => {
            const task = tasks[index];
            if (task === undefined) return null;
            const { answered, isBegun } = analysisProgress(analyses.get(task.id));
            return (
              <li
                key={task.id}
                ref={measure}
                data-index={index}
                {...(rows.isPartial ? { "aria-setsize": tasks.length, "aria-posinset": index + 1 } : {})}
              >
                <button
                  type="button"
                  aria-current={task.id === chosenId ? "true" : undefined}
                  onClick={() => props.onChoose(task.id)}
                >
                  <span>
                    <strong>{task.code}</strong> {task.text}
                  </span>
                  <span className="soft small">
                    {isBegun
                      ? t("analysis.answered", { done: answered, count: ANALYSIS_FIELDS.length })
                      : t("analysis.notBegun")}
                  </span>
                </button>
              </li>
            );
          })}
        </ul>
      </div>
    </nav>
  );
}

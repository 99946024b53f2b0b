import { useEffect, useMemo, useState } from "react";
import { tasksOf } from "../../../shared/doc/chart.ts";
import {
  type Stop,
  type StopFilter,
  stopBeside,
  stopsOf,
  type Way,
} from "../../../shared/methods/refining.ts";
import { useChart, useControl, useSession, useSingleton } from "../../doc/SessionContext.tsx";
import { useWords } from "../../i18n/Language.tsx";
import { Button, EmptyState } from "../../ui/controls.tsx";
import { focusIfLost } from "../../ui/focusWhenThere.ts";
import { DutyStop } from "./DutyStop.tsx";
import { TaskStop } from "./TaskStop.tsx";
import { WalkOverview } from "./WalkOverview.tsx";

/** The wordings of a chart one by one. The one that is shown here is the one the room looks at. */
export function WordingWalk(props: { activityId: string; onTasks: () => void }) {
  const { t } = useWords();
  const session = useSession();
  const { focusId } = useControl();
  const { language } = useSingleton("workshop");
  const rows = useChart(props.activityId);
  const [way, setWay] = useState<Way>("written");
  const [filter, setFilter] = useState<StopFilter>("all");
  const stops = useMemo(() => stopsOf(rows, way, language), [rows, way, language]);
  const stop = stops.find(({ id }) => id === focusId);
  const tasks = tasksOf(rows);
  const done = tasks.filter(({ card }) => card.settledAt > 0).length;
  const progress = t("refine.walk.progress", { done, count: tasks.length });
  const kind = stop?.kind;

  // What was pressed goes with the view it stood in.
  useEffect(() => focusIfLost("#refine-title"), [kind]);

  const look = (at: Stop | undefined): void => session.steer({ focusId: at?.id ?? "" });
  const beside = (direction: 1 | -1): Stop | undefined =>
    stopBeside(stops, stop?.id ?? "", filter, direction);

  if (tasks.length === 0)
    return (
      <EmptyState title={t("refine.walk.emptyTitle")}>
        <p>{t("refine.walk.emptyText")}</p>
      </EmptyState>
    );
  if (!stop)
    return (
      <WalkOverview
        stops={stops}
        progress={progress}
        way={way}
        filter={filter}
        onWay={setWay}
        onFilter={setFilter}
        onLook={look}
      />
    );
  return (
    <>
      <p className="visually-hidden" role="status">
        {stop.kind === "task"
          ? `${stop.task.code} ${stop.task.text}`
          : `${stop.duty.code} ${stop.duty.title}`}
      </p>
      {stop.kind === "task" ? (
        <TaskStop
          activityId={props.activityId}
          rows={rows}
          task={stop.task}
          isSettled={stop.isSettled}
          onDone={() => look(beside(1))}
          onTasks={props.onTasks}
        />
      ) : (
        <DutyStop
          duty={stop.duty}
          tasks={stop.tasks}
          isSettled={stop.isSettled}
          onDone={() => look(beside(1))}
        />
      )}
      <nav className="toolbar" aria-label={t("refine.walk.move")}>
        <Button onPress={() => look(beside(-1))}>{t("refine.walk.previous")}</Button>
        <Button onPress={() => look(beside(1))}>{t("refine.walk.next")}</Button>
        <Button look="quiet" onPress={() => look(undefined)}>
          {t("refine.walk.overview")}
        </Button>
        <span className="soft">{progress}</span>
      </nav>
    </>
  );
}

/** Kind `rate`: one task at a time, each person alone, forwards and backwards at their own pace. */
import { useEffect, useMemo, useRef, useState } from "react";
import { tasksOf } from "../../../shared/doc/chart.ts";
import type { Scores } from "../../../shared/doc/ratings.ts";
import { rateTask, useOwnRatings } from "../../doc/answers.ts";
import { useChart, useMyId, useSession } from "../../doc/SessionContext.tsx";
import { useWords } from "../../i18n/Language.tsx";
import { Button } from "../../ui/controls.tsx";
import { CoverLine } from "./CoverLine.tsx";
import { PathFinish, PathOverview } from "./PathViews.tsx";
import { RateScales } from "./RateScales.tsx";
import { countDone, nextOpen, taskAt } from "./ratingPath.ts";
import { noteAction } from "./seatStore.ts";
import type { Place } from "./stepGuard.ts";
import { useLastAction } from "./UndoBar.tsx";

type View = "task" | "list" | "finish";

export function RateScreen(props: { place: Place; isReadOnly: boolean }) {
  const { t } = useWords();
  const session = useSession();
  const myId = useMyId();
  const rows = useChart(props.place.activityId);
  const tasks = useMemo(() => tasksOf(rows), [rows]);
  const { scoresOf, isDone, isClosed } = useOwnRatings(props.place);
  const isReadOnly = props.isReadOnly || isClosed;

  const [at, setAt] = useState(() => {
    const task = nextOpen(tasks, isDone) ?? tasks[0];
    return {
      id: task?.id ?? "",
      index: Math.max(
        0,
        tasks.findIndex((each) => each.id === task?.id),
      ),
    };
  });
  const [view, setView] = useState<View>(() =>
    tasks.length > 0 && !nextOpen(tasks, isDone) ? "finish" : "task",
  );
  const { last, undo } = useLastAction(props.place);
  const heading = useRef<HTMLHeadingElement>(null);
  const isFirst = useRef(true);
  const here = taskAt(tasks, at.id, at.index);
  const isRemoved = here?.isRemoved ?? false;

  useEffect(() => {
    if (isFirst.current) {
      isFirst.current = false;
      return;
    }
    scrollTo(0, 0);
    heading.current?.focus();
  }, [at.id, view, isRemoved]);

  if (!here) return <p className="large">{t("seat.rate.none")}</p>;
  const { task, index } = here;
  const done = countDone(tasks, isDone);

  function goTo(taskId: string): void {
    setAt({ id: taskId, index: tasks.findIndex((each) => each.id === taskId) });
    setView("task");
  }

  function goBy(distance: 1 | -1): void {
    // Where the task was removed, the next one already stands at its place.
    const target = tasks[index + (isRemoved && distance === 1 ? 0 : distance)];
    if (target) goTo(target.id);
    else setView(props.isReadOnly ? "list" : "finish"); // an observer is never done
  }

  function rate(change: Partial<Scores>): void {
    if (myId === "" || !task) return;
    if (!rateTask(session, props.place, task.id, change)) return;
    noteAction({ place: props.place, what: "rated", cardId: task.id, text: task.text });
  }

  if (view === "list")
    return (
      <PathOverview
        ref={heading}
        words={{
          list: t("seat.rate.list"),
          onlyOpen: t("seat.rate.onlyOpen"),
          noneOpen: t("seat.rate.noneOpen"),
        }}
        items={tasks}
        isDone={isDone}
        currentId={task?.id ?? ""}
        onOpen={goTo}
      >
        {({ id, code, text }) => ({
          words: (
            <>
              <span className="code">{code}</span> {text}
            </>
          ),
          state: t(isDone(id) ? "seat.rate.isDone" : "seat.rate.isOpen"),
        })}
      </PathOverview>
    );
  if (view === "finish")
    return (
      <PathFinish
        ref={heading}
        toOpen={done === tasks.length ? null : t("seat.rate.toOpen")}
        words={{
          title:
            done === tasks.length
              ? t("seat.rate.finished")
              : t("seat.rate.notFinished", { count: tasks.length - done }),
          help: t("seat.rate.finishedHelp"),
          list: t("seat.rate.list"),
        }}
        onOpen={() => {
          const open = nextOpen(tasks, isDone, task?.id);
          if (open) goTo(open.id);
        }}
        onList={() => setView("list")}
      />
    );

  return (
    <>
      <div className="rate-top">
        <p>
          {!isRemoved && `${t("seat.rate.position", { position: index + 1, count: tasks.length })} · `}
          <span className="description">{t("seat.rate.done", { count: done })}</span>
        </p>
        <progress aria-label={t("seat.rate.done", { count: done })} value={done} max={tasks.length} />
        <Button onPress={() => setView("list")}>{t("seat.rate.list")}</Button>
      </div>
      {!props.isReadOnly && <CoverLine place={props.place} kind="rate" />}
      {here.isRemoved ? (
        <h3 ref={heading} tabIndex={-1} className="rate-task">
          {t("seat.rate.removed")}
        </h3>
      ) : (
        <>
          <h3 ref={heading} tabIndex={-1} className="rate-task">
            <span className="code">{here.task.code}</span> {here.task.text}
          </h3>
          {here.task.duty && <p className="description">{here.task.duty.title}</p>}
          <RateScales
            key={here.task.id}
            scores={scoresOf(here.task.id)}
            isReadOnly={isReadOnly || myId === ""}
            onRate={rate}
          />
        </>
      )}
      <nav className="bottom-bar rate-nav">
        <Button isDisabled={index === 0} onPress={() => goBy(-1)}>
          {t("seat.rate.previous")}
        </Button>
        {!isReadOnly && (
          <Button
            look="quiet"
            isDisabled={!last}
            onPress={() => {
              const undone = undo();
              if (undone) goTo(undone.cardId); // what was taken back is what shows
            }}
          >
            {t("seat.undo.button")}
          </Button>
        )}
        <Button look="primary" onPress={() => goBy(1)}>
          {t("seat.rate.next")}
        </Button>
      </nav>
    </>
  );
}

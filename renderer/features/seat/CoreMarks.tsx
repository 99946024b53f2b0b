import { scaleOf } from "../../../shared/ballots/scales.ts";
import type { Ballot } from "../../../shared/doc/ballots.ts";
import { type Task, tasksOf } from "../../../shared/doc/chart.ts";
import { useOwnVotes, voteIn } from "../../doc/answers.ts";
import { useChart, useSession } from "../../doc/SessionContext.tsx";
import { useSplits } from "../../doc/votes.ts";
import { useWords } from "../../i18n/Language.tsx";
import { Segmented } from "../../ui/Segmented.tsx";
import { CappedList } from "./CappedList.tsx";
import { CoverLine } from "./CoverLine.tsx";
import { announce, noteAction } from "./seatStore.ts";
import type { Place } from "./stepGuard.ts";
import { UndoBar } from "./UndoBar.tsx";

type Mark = "core" | "notCore" | "";

const MARKS = ["core", "notCore"] as const;

function markOf(value: number | null): Mark {
  return value === null ? "" : value === 1 ? "core" : "notCore";
}

/** Every task with two choices, at everybody's own pace. */
export function CoreMarks(props: { ballot: Ballot; place: Place; isVoting: boolean }) {
  const { t, language } = useWords();
  const session = useSession();
  const { ballot, place } = props;
  const tasks = tasksOf(useChart(place.activityId));
  const { isClosed, valueOf, isLate } = useOwnVotes(ballot);
  const splits = useSplits(place);
  const done = tasks.filter(({ id }) => valueOf(id) !== null).length;
  const canMark = props.isVoting && !isClosed;

  function mark(task: Task, wanted: Mark): void {
    if (!voteIn(session, ballot, task.id, { value: wanted === "core" ? 1 : 0 })) {
      announce(t("votes.seat.refused"));
      return;
    }
    noteAction({ place, what: "voted", cardId: task.id, text: task.text });
  }

  function splitOf(task: Task): string {
    const split = splits.find((each) => each.task.id === task.id);
    if (!split || split.core + split.notCore === 0) return t("votes.unmarked");
    return t("votes.stage.counts", { core: split.core, notCore: split.notCore });
  }

  if (tasks.length === 0) return <p className="large">{t("votes.seat.none")}</p>;
  return (
    <>
      {canMark && <CoverLine place={place} kind="vote" />}
      <details className="meanings">
        <summary>{t("votes.seat.meaning")}</summary>
        <ul>
          {scaleOf(ballot.scale).values.map(({ value, label }) => (
            <li key={value}>{label[language]}</li>
          ))}
        </ul>
      </details>
      {isClosed && <p className="cover-line">{t("votes.seat.closed")}</p>}
      {isClosed && tasks.some(({ id }) => isLate(id)) && (
        <p className="cover-line hidden">{t("votes.seat.late")}</p>
      )}
      {canMark && (
        <div className="rate-top">
          <p role="status">
            {done === tasks.length
              ? t("votes.seat.done")
              : t("votes.seat.progress", { done, count: tasks.length })}
          </p>
          <progress
            aria-label={t("votes.seat.progress", { done, count: tasks.length })}
            value={done}
            max={tasks.length}
          />
        </div>
      )}
      <CappedList label={t("votes.seat.tasks")} items={tasks}>
        {(task) => (
          <div className="card marks">
            <p>
              <span className="code">{task.code}</span> {task.text}
            </p>
            {canMark ? (
              <Segmented<Mark>
                label={t("votes.seat.markOf", { code: task.code, text: task.text })}
                hideLabel
                value={markOf(valueOf(task.id))}
                choices={MARKS.map((id) => ({ id, label: t(`votes.mark.${id}`) }))}
                onChange={(wanted) => mark(task, wanted)}
              />
            ) : (
              isClosed && <p className="description">{splitOf(task)}</p>
            )}
          </div>
        )}
      </CappedList>
      {canMark && <UndoBar place={place} />}
    </>
  );
}

import { useCallback, useMemo, useState } from "react";
import { evidenceOf, isInPlay } from "../../../shared/ballots/evidence.ts";
import { type Choice, decideTasks, UNDECIDED } from "../../../shared/doc/decisions.ts";
import { useChart, useMyId, useRatings, useRows, useSession } from "../../doc/SessionContext.tsx";
import { useWords } from "../../i18n/Language.tsx";
import { Button, EmptyState } from "../../ui/controls.tsx";
import { Segmented } from "../../ui/Segmented.tsx";
import { useMarks } from "../../ui/useMarks.ts";
import { LeaveOutDialog } from "./LeaveOutDialog.tsx";
import { belongsIn, countDecisions, LISTS, type List } from "./lists.ts";
import { SelectionTable } from "./SelectionTable.tsx";
import { ThresholdDialog } from "./ThresholdDialog.tsx";
import "./selection.css";

/** The selection: evidence beside each task, a decision on each, a reason for each one left out. */
export function SelectionScreen(props: { activityId: string }) {
  const { t } = useWords();
  const { doc } = useSession();
  const myId = useMyId();
  const rows = useChart(props.activityId);
  const ratings = useRatings();
  const decisions = useRows("decisions");
  const [isShowingAll, setIsShowingAll] = useState(false);
  const [list, setList] = useState<{ readonly id: List; readonly kept: ReadonlySet<string> }>({
    id: "all",
    kept: new Set(),
  });
  const [dialog, setDialog] = useState<"none" | "leaveOut" | "threshold">("none");

  const choiceOf = useCallback(
    (taskId: string): Choice => decisions.get(taskId)?.choice ?? UNDECIDED,
    [decisions],
  );
  const evidence = useMemo(() => evidenceOf(rows, ratings), [rows, ratings]);
  // A task that was decided on stays in sight, also when it is no longer under a duty.
  const inPlay = useMemo(
    () => evidence.filter((each) => isInPlay(each) || decisions.has(each.task.id)),
    [evidence, decisions],
  );
  const hasChoice = inPlay.length > 0 && inPlay.length < evidence.length;
  const candidates = hasChoice && !isShowingAll ? inPlay : evidence;
  const counts = useMemo(
    () => countDecisions(candidates.map(({ task }) => choiceOf(task.id))),
    [candidates, choiceOf],
  );
  // What was listed when the list was chosen stays, so that a row does not vanish under the hand that decides on it.
  const shown = useMemo(
    () => candidates.filter(({ task }) => belongsIn(list.id, choiceOf(task.id)) || list.kept.has(task.id)),
    [candidates, list, choiceOf],
  );
  const shownIds = useMemo(() => shown.map(({ task }) => task.id), [shown]);
  const marks = useMarks(shownIds);

  const decide = useCallback(
    (taskIds: readonly string[], change: Partial<Choice>) =>
      decideTasks(doc, taskIds, change, { personId: myId, at: Date.now() }),
    [doc, myId],
  );

  function show(id: List): void {
    const kept = candidates.filter(({ task }) => belongsIn(id, choiceOf(task.id))).map(({ task }) => task.id);
    setList({ id, kept: new Set(kept) });
  }

  function decideMarked(change: Partial<Choice>): void {
    decide([...marks.ids], change);
    marks.set([]);
    setDialog("none");
  }

  return (
    <section className="screen" aria-labelledby="selection-title">
      <header className="screen-head" data-place="tasks">
        <h1 id="selection-title" tabIndex={-1}>
          {t("desk.screens.selection")}
        </h1>
        <p className="soft">{t("selection.intro")}</p>
      </header>
      {evidence.length === 0 ? (
        <EmptyState title={t("selection.emptyTitle")}>
          <p>{t("selection.emptyText")}</p>
        </EmptyState>
      ) : (
        <>
          <div className="toolbar selection-lists">
            <Segmented
              label={t("selection.show")}
              value={list.id}
              choices={LISTS.map((id) => ({ id, label: t(`selection.counts.${id}`, { count: counts[id] }) }))}
              onChange={show}
            />
            {hasChoice && (
              <Segmented
                label={t("selection.whichTasks")}
                value={isShowingAll ? "all" : "inPlay"}
                choices={[
                  { id: "inPlay", label: t("selection.inPlay", { count: inPlay.length }) },
                  { id: "all", label: t("selection.allTasks", { count: evidence.length }) },
                ]}
                onChange={(id) => setIsShowingAll(id === "all")}
              />
            )}
          </div>
          <div className="toolbar selection-actions">
            <span role="status">{t("selection.marked", { count: marks.ids.size })}</span>
            <Button isDisabled={marks.ids.size === 0} onPress={() => decideMarked({ selected: "yes" })}>
              {t("selection.include")}
            </Button>
            <Button isDisabled={marks.ids.size === 0} onPress={() => setDialog("leaveOut")}>
              {t("selection.leaveOut")}
            </Button>
            <Button look="quiet" isDisabled={marks.ids.size === 0} onPress={() => marks.set([])}>
              {t("selection.clear")}
            </Button>
            <span className="grow" />
            <Button onPress={() => setDialog("threshold")}>{t("selection.helper.open")}</Button>
          </div>
          {shown.length === 0 ? (
            <p className="soft" role="status">
              {t("selection.noneShown")}
            </p>
          ) : (
            <SelectionTable shown={shown} choiceOf={choiceOf} marks={marks} onDecide={decide} />
          )}
          <LeaveOutDialog
            isOpen={dialog === "leaveOut"}
            count={marks.ids.size}
            onClose={() => setDialog("none")}
            onLeaveOut={({ reason, note }) => decideMarked({ selected: "no", reason, note })}
          />
          <ThresholdDialog
            isOpen={dialog === "threshold"}
            evidence={candidates}
            onClose={() => setDialog("none")}
          />
        </>
      )}
    </section>
  );
}

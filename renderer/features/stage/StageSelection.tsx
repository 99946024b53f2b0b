import { tasksOf } from "../../../shared/doc/chart.ts";
import { useChart, useRows } from "../../doc/SessionContext.tsx";
import { useWords } from "../../i18n/Language.tsx";
import { newest } from "./stageFigures.ts";
import { StageTask } from "./StageTask.tsx";

const LISTED_TASKS = 9;

/** What has been selected last, and how much is selected, left out and open. */
export function StageSelection(props: { activityId: string }) {
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
          <StageTask key={task.id} task={task} />
        ))}
      </ul>
      {hidden > 0 && <p className="more">{t("stage.more", { count: hidden })}</p>}
    </>
  );
}

import { tasksOf } from "../../../shared/doc/chart.ts";
import { useChart, useRows } from "../../doc/SessionContext.tsx";
import { useWords } from "../../i18n/Language.tsx";
import { CappedList } from "./CappedList.tsx";

/** Kind `select`: the desk decides with the room; here is what was decided so far. */
export function SelectScreen(props: { activityId: string }) {
  const { t } = useWords();
  const tasks = tasksOf(useChart(props.activityId));
  const decisions = useRows("decisions");
  const choiceOf = (taskId: string) => decisions.get(taskId)?.choice.selected ?? "open";
  const selected = tasks.filter((task) => choiceOf(task.id) === "yes");
  const leftOut = tasks.filter((task) => choiceOf(task.id) === "no").length;
  const open = tasks.length - selected.length - leftOut;
  return (
    <>
      <section className="list">
        <h3>{t("seat.select.selected")}</h3>
        {selected.length === 0 ? (
          <p className="description">{t("seat.select.none")}</p>
        ) : (
          <CappedList label={t("seat.select.selected")} items={selected} className="cards slim">
            {(task) => (
              <p className="card">
                <span className="code">{task.code}</span> {task.text}
              </p>
            )}
          </CappedList>
        )}
        <p>{t("seat.select.leftOut", { count: leftOut })}</p>
        <p>{t("seat.select.open", { count: open })}</p>
      </section>
    </>
  );
}

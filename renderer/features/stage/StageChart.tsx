import { useMemo } from "react";
import { tasksOf } from "../../../shared/doc/chart.ts";
import { useChart } from "../../doc/SessionContext.tsx";
import { useWords } from "../../i18n/Language.tsx";
import { stageColumns } from "./stageFigures.ts";
import { StageTask } from "./StageTask.tsx";

/** The duties beside each other, each with as many of its tasks as there is room for. */
export function StageChart(props: { activityId: string }) {
  const { t, formats } = useWords();
  const rows = useChart(props.activityId);
  const unplaced = rows.find((row) => row.duty === null)?.tasks.length ?? 0;
  const { across, columns, hiddenDuties } = useMemo(() => stageColumns(rows), [rows]);
  return (
    <>
      <p className="figure">
        {t("stage.tasks", { count: tasksOf(rows).length })}
        {unplaced > 0 && ` · ${t("stage.cluster.unplaced", { count: unplaced })}`}
        {hiddenDuties > 0 && ` · ${t("stage.moreDuties", { count: hiddenDuties })}`}
      </p>
      <div
        className={across < columns.length ? "stage-duties two-rows" : "stage-duties"}
        style={{ gridTemplateColumns: `repeat(${across}, minmax(0, 1fr))` }}
      >
        {columns.map(({ row, tasks }) => (
          <section key={row.duty?.id ?? ""} className="stage-duty">
            <h3>
              <span>
                {row.duty && <span className="code">{row.duty.code}</span>}{" "}
                {row.duty ? row.duty.title : t("words.noDuty")}
              </span>
              <span className="amount">{formats.number(row.tasks.length)}</span>
            </h3>
            <ul>
              {tasks.map((task) => (
                <StageTask key={task.id} task={task} />
              ))}
            </ul>
          </section>
        ))}
      </div>
    </>
  );
}

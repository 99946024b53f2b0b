import { ANALYSIS_FIELDS } from "../../../shared/doc/analyses.ts";
import { tasksOf } from "../../../shared/doc/chart.ts";
import { useChart, useControl } from "../../doc/SessionContext.tsx";
import { useWords } from "../../i18n/Language.tsx";

/** Kind `analyse`: the task that the room takes apart, and what is asked about it. The desk writes down what is said. */
export function AnalyseScreen(props: { activityId: string }) {
  const { t } = useWords();
  const { focusId } = useControl();
  const rows = useChart(props.activityId);
  const task = tasksOf(rows).find(({ id }) => id === focusId);
  if (!task) return <p className="description">{t("analysis.noFocus")}</p>;
  return (
    <>
      <p className="card">
        <span className="code">{task.code}</span> {task.text}
      </p>
      <p className="description">{t("analysis.speak")}</p>
      <section className="list">
        <h3>{t("analysis.questions")}</h3>
        <ul className="cards slim">
          {ANALYSIS_FIELDS.map((field) => (
            <li key={field} className="card">
              <strong>{t(`words.analysis.${field}`)}</strong>
              <p>{t(`analysis.ask.${field}`)}</p>
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}

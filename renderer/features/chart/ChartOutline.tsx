import type { ChartContent, ChartTask } from "../../../shared/blueprint/chartDrawing/content.ts";
import { useWords } from "../../i18n/Language.tsx";

/** Everything that the drawing shows, as headings and lists. */
export function ChartOutline(props: { content: ChartContent }) {
  const { header, duties, loose, panels, attribution } = props.content;
  return (
    <div className="panel-box chart-outline">
      <h2 dir="auto">{header.title}</h2>
      {header.definition !== "" && <p dir="auto">{header.definition}</p>}
      {header.facts.length > 0 && (
        <dl>
          {header.facts.map(({ label, text }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd dir="auto">{text}</dd>
            </div>
          ))}
        </dl>
      )}
      {duties.map(({ code, title, tasks }) => (
        <section key={code}>
          <h3 dir="auto">
            <span className="code-badge">{code}</span> {title}
          </h3>
          <Tasks tasks={tasks} />
        </section>
      ))}
      {loose.tasks.length > 0 && (
        <section>
          <h3>{loose.title}</h3>
          <Tasks tasks={loose.tasks} />
        </section>
      )}
      {panels.map(({ title, items }) => (
        <section key={title}>
          <h3>{title}</h3>
          <ul className="chart-items">
            {items.map((item, index) => (
              // A list that is only read: its items have no other name than their place.
              <li key={index} dir="auto">
                {item}
              </li>
            ))}
          </ul>
        </section>
      ))}
      {attribution !== "" && <p className="soft small">{attribution}</p>}
    </div>
  );
}

function Tasks(props: { tasks: readonly ChartTask[] }) {
  const { t } = useWords();
  if (props.tasks.length === 0) return <p className="soft">{t("chart.noTasks")}</p>;
  return (
    <ul>
      {props.tasks.map(({ code, text, isCore }) => (
        <li key={code}>
          <span className="task-code">{code}</span> <span dir="auto">{text}</span>
          {isCore && <span className="core-mark">{t("chart.coreMark")}</span>}
        </li>
      ))}
    </ul>
  );
}

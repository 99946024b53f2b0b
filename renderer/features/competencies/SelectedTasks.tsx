import { useWords } from "../../i18n/Language.tsx";
import { Button, EmptyState } from "../../ui/controls.tsx";
import { Segmented } from "../../ui/Segmented.tsx";
import type { Marks } from "../../ui/useMarks.ts";
import { useVirtualRows } from "../../ui/useVirtualRows.ts";
import type { Sources } from "./sources.ts";
import type { Scope } from "./useMarkedTasks.ts";

/** A framework rarely holds more (L3754); above it somebody has marked the whole list by mistake. */
const MOST_AT_ONCE = 50;

const ROW_HEIGHT = 60;

/** The selected tasks that wait to become competencies. */
export function SelectedTasks(props: {
  total: number;
  unused: number;
  shown: Sources["selected"];
  scope: Scope;
  onScope: (scope: Scope) => void;
  marks: Marks;
  onWrite: () => void;
  onWriteEach: () => void;
}) {
  const { total, unused, shown, marks } = props;
  const { t } = useWords();
  const count = marks.ids.size;
  const isAll = count > 0 && count === shown.length;
  return (
    <section className="panel-box selected-tasks" aria-labelledby="selected-tasks">
      <h2 id="selected-tasks">{t("competencies.from")}</h2>
      {total === 0 ? (
        <EmptyState title={t("competencies.noneSelectedTitle")}>
          <p>{t("competencies.noneSelectedText")}</p>
        </EmptyState>
      ) : (
        <>
          <p className="soft small">{t("competencies.fromHelp")}</p>
          <Segmented
            label={t("competencies.show")}
            value={props.scope}
            choices={[
              { id: "unused", label: t("competencies.unused", { count: unused }) },
              { id: "all", label: t("competencies.allSelected", { count: total }) },
            ]}
            onChange={props.onScope}
          />
          {shown.length === 0 ? <p role="status">{t("competencies.allUsed")}</p> : <TaskList {...props} />}
          <div className="toolbar">
            <span role="status" className="small">
              {t("competencies.marked", { count })}
            </span>
            <Button
              look="quiet"
              isDisabled={shown.length === 0}
              onPress={() => marks.set(isAll ? [] : shown.map(({ task }) => task.id))}
            >
              {isAll ? t("competencies.unmarkAll") : t("competencies.markAll")}
            </Button>
          </div>
          <Button look="primary" isDisabled={count === 0} onPress={props.onWrite}>
            {t("competencies.write")}
          </Button>
          {count > 1 && (
            <Button isDisabled={count > MOST_AT_ONCE} onPress={props.onWriteEach}>
              {t("competencies.writeEach", { count })}
            </Button>
          )}
          {count > MOST_AT_ONCE && (
            <p className="soft small">{t("competencies.writeEachMost", { most: MOST_AT_ONCE })}</p>
          )}
        </>
      )}
    </section>
  );
}

function TaskList(props: { shown: Sources["selected"]; marks: Marks }) {
  const { shown, marks } = props;
  const { t } = useWords();
  const { scroll, measure, ...rows } = useVirtualRows(shown.length, ROW_HEIGHT);
  return (
    <div ref={scroll} className="task-scroll">
      <ul style={{ paddingBlock: `${rows.before}px ${rows.after}px` }}>
        {rows.indexes.map((index) => {
          const listed = shown[index];
          if (listed === undefined) return null;
          const { task, usedIn } = listed;
          const codes = usedIn.map((number) => t("document.code.competency", { number })).join(", ");
          return (
            <li
              key={task.id}
              ref={measure}
              data-index={index}
              {...(rows.isPartial ? { "aria-setsize": shown.length, "aria-posinset": index + 1 } : {})}
            >
              <label>
                <input
                  type="checkbox"
                  checked={marks.ids.has(task.id)}
                  onChange={(event) =>
                    marks.mark(task.id, event.target.checked, (event.nativeEvent as MouseEvent).shiftKey)
                  }
                />
                <span>
                  <strong>{task.code}</strong> {task.text}
                  {codes !== "" && <span className="soft small"> {t("competencies.usedIn", { codes })}</span>}
                </span>
              </label>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

import { useState } from "react";
import { tasksOf } from "../../../shared/doc/chart.ts";
import { useChart } from "../../doc/SessionContext.tsx";
import { useWords } from "../../i18n/Language.tsx";
import { Button } from "../../ui/controls.tsx";
import { CappedList } from "./CappedList.tsx";
import { useNewestTasks } from "./newestCards.ts";
import { useDraft } from "./seatStore.ts";
import type { Place } from "./stepGuard.ts";
import { TaskField } from "./TaskField.tsx";
import { UndoBar } from "./UndoBar.tsx";

/** Kind `cluster`: the desk sorts; here people watch the outline form, and may add what was forgotten. */
export function OutlineScreen(props: {
  place: Place;
  isReadOnly: boolean;
  /** Where a task is added, says what could be better in its wording. */
  hasAdvice?: boolean;
}) {
  const { t } = useWords();
  const { activityId } = props.place;
  const rows = useChart(activityId);
  const cards = useNewestTasks(activityId);
  const hasDraft = useDraft(activityId).trim() !== "";
  const [isAdding, setIsAdding] = useState(hasDraft);
  return (
    <>
      {!props.isReadOnly &&
        (isAdding ? (
          <TaskField place={props.place} cards={cards} isAutoFocused hasAdvice={props.hasAdvice ?? false} />
        ) : (
          <Button onPress={() => setIsAdding(true)}>{t("seat.write.forgotten")}</Button>
        ))}
      {tasksOf(rows).length === 0 && <p className="description">{t("seat.outline.none")}</p>}
      {rows.map(({ duty, tasks }) => (
        <section key={duty?.id ?? ""} className="list">
          <h3 className="duty">
            {duty ? (
              <>
                <span className="code">{duty.code}</span> {duty.title}
              </>
            ) : (
              t("words.noDuty")
            )}
          </h3>
          {tasks.length === 0 ? (
            <p className="description">{t("seat.outline.noneInDuty")}</p>
          ) : (
            <CappedList label={duty?.title ?? t("words.noDuty")} items={tasks} className="cards slim">
              {(task) => (
                <p className="card">
                  <span className="code">{task.code}</span> {task.text}
                </p>
              )}
            </CappedList>
          )}
        </section>
      ))}
      {!props.isReadOnly && <UndoBar place={props.place} />}
    </>
  );
}

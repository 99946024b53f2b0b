import { type Ref, useState } from "react";
import { Checkbox } from "react-aria-components";
import type { Task } from "../../../shared/doc/chart.ts";
import { useWords } from "../../i18n/Language.tsx";
import { Button } from "../../ui/controls.tsx";
import { CappedList } from "./CappedList.tsx";

/** All tasks to rate, to jump to one. */
export function RateOverview(props: {
  ref: Ref<HTMLHeadingElement>;
  tasks: readonly Task[];
  isDone: (taskId: string) => boolean;
  currentId: string;
  onOpen: (taskId: string) => void;
}) {
  const { t } = useWords();
  const { ref, tasks, isDone, currentId, onOpen } = props;
  const [onlyOpen, setOnlyOpen] = useState(false);
  const listed = onlyOpen ? tasks.filter((task) => !isDone(task.id)) : tasks;
  return (
    <section className="list">
      <h3 ref={ref} tabIndex={-1}>
        {t("seat.rate.list")}
      </h3>
      <Checkbox className="not-my-job" isSelected={onlyOpen} onChange={setOnlyOpen}>
        <span className="box" aria-hidden="true">
          {onlyOpen ? "✓" : ""}
        </span>
        {t("seat.rate.onlyOpen")}
      </Checkbox>
      {listed.length === 0 ? (
        <p className="description">{t("seat.rate.noneOpen")}</p>
      ) : (
        <CappedList label={t("seat.rate.list")} items={listed} className="cards slim">
          {(task) => {
            const hasRating = isDone(task.id);
            return (
              <Button aria-current={task.id === currentId} onPress={() => onOpen(task.id)}>
                <span className="jump">
                  <span className="code">{task.code}</span> {task.text}
                </span>
                <span className={hasRating ? "tag good" : "tag"}>
                  {hasRating ? t("seat.rate.isDone") : t("seat.rate.isOpen")}
                </span>
              </Button>
            );
          }}
        </CappedList>
      )}
    </section>
  );
}

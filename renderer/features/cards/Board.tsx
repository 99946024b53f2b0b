import { type DragEvent, useState } from "react";
import { assignCards, moveCardBefore } from "../../../shared/doc/cards.ts";
import type { ChartRow, Task } from "../../../shared/doc/chart.ts";
import { edit } from "../../../shared/doc/table.ts";
import { useSession } from "../../doc/SessionContext.tsx";
import { useWords } from "../../i18n/Language.tsx";
import { Button } from "../../ui/controls.tsx";
import { CardRow } from "./CardRow.tsx";
import { cardLine } from "./cardLine.ts";
import { DutyHead } from "./DutyHead.tsx";
import { goByArrow } from "./goByArrow.ts";
import type { TasksViewProps } from "./Outline.tsx";
import { keepingPlace } from "./keepingPlace.ts";
import { useTicks } from "./useTicks.ts";

/** Cards drawn in a column before one asks for more: a list may hold twenty thousand. */
const PAGE = 30;

/** Duties as columns, tasks as cards: the outline's other form, with the same actions. Dragging is an extra. */
export function Board(props: TasksViewProps) {
  const { rows, selected, onSelect } = props;
  const { t } = useWords();
  const { doc } = useSession();
  const [dragged, setDragged] = useState<readonly string[]>([]);
  const ticks = useTicks(
    rows.flatMap(({ tasks }) => tasks.map(({ id }) => id)),
    selected,
    onSelect,
  );
  const duties = rows.flatMap(({ duty }) => (duty ? [duty] : []));

  /** Before a card, or at the end of a duty. */
  function drop(before: string | null, dutyId: string): void {
    if (dragged.length === 0) return;
    keepingPlace(dragged, () =>
      edit(doc, () => {
        if (before === null) assignCards(doc, dragged, dutyId);
        else for (const id of dragged) if (!dragged.includes(before)) moveCardBefore(doc, id, before);
      }),
    );
    setDragged([]);
  }

  return (
    <>
      <p className="soft small">{t("cards.board.help")}</p>
      <div
        className="board"
        role="group"
        aria-label={t("cards.board.label")}
        onKeyDown={(event) => goByArrow(event, ".column")}
      >
        {rows.map((row) => {
          const at = duties.findIndex(({ id }) => id === row.duty?.id);
          const taskIds = row.tasks.map(({ id }) => id);
          return (
            <Column
              key={row.duty?.id ?? ""}
              row={row}
              onDrop={(before) => drop(before, row.duty?.id ?? "")}
              onDrag={(id) => setDragged(selected.has(id) ? [...selected] : [id])}
              isDragging={dragged.length > 0}
              onDragEnd={() => setDragged([])}
              head={
                <DutyHead
                  duty={row.duty}
                  above={row.duty ? duties[at - 1] : undefined}
                  below={row.duty ? duties[at + 1] : undefined}
                  taskIds={taskIds}
                  isColumn
                  isAllSelected={taskIds.length > 0 && taskIds.every((id) => selected.has(id))}
                  onSelectAll={(isSelected) => ticks.selectAll(taskIds, isSelected)}
                />
              }
            >
              {(task, index) => (
                <CardRow
                  line={cardLine(row.tasks, index, task)}
                  foldedCount={props.folded.get(task.id)?.length ?? 0}
                  isSelected={selected.has(task.id)}
                  onSelect={(isSelected, isRange) => ticks.select(task.id, isSelected, isRange)}
                  onAsk={props.onAsk}
                />
              )}
            </Column>
          );
        })}
      </div>
    </>
  );
}

function Column(props: {
  row: ChartRow;
  head: React.ReactNode;
  isDragging: boolean;
  onDrag: (taskId: string) => void;
  onDrop: (before: string | null) => void;
  onDragEnd: () => void;
  children: (task: Task, index: number) => React.ReactNode;
}) {
  const { row, isDragging } = props;
  const { t } = useWords();
  const [limit, setLimit] = useState(PAGE);
  const [isOver, setIsOver] = useState(false);
  const rest = row.tasks.length - limit;
  const name = row.duty ? `${row.duty.code} ${row.duty.title}` : t("words.noDuty");

  function allow(event: DragEvent): void {
    if (!isDragging) return;
    event.preventDefault();
    event.dataTransfer.dropEffect = "move";
    setIsOver(true);
  }

  function take(event: DragEvent, before: string | null): void {
    event.preventDefault();
    event.stopPropagation();
    setIsOver(false);
    props.onDrop(before);
  }

  return (
    <section
      className={isOver && isDragging ? "column over" : "column"}
      aria-label={name}
      onDragOver={allow}
      onDragLeave={() => setIsOver(false)}
      onDrop={(event) => take(event, null)}
    >
      {props.head}
      {row.tasks.length === 0 && <p className="soft small">{t("cards.board.empty")}</p>}
      <ul aria-label={name}>
        {row.tasks.slice(0, limit).map((task, index) => (
          <li
            key={task.id}
            data-record={task.id}
            className="task"
            draggable
            onDragStart={(event) => {
              event.dataTransfer.effectAllowed = "move";
              event.dataTransfer.setData("text/plain", task.text);
              props.onDrag(task.id);
            }}
            onDragEnd={props.onDragEnd}
            onDragOver={allow}
            onDrop={(event) => take(event, task.id)}
          >
            {props.children(task, index)}
          </li>
        ))}
      </ul>
      {rest > 0 && (
        <div>
          <p className="soft small">{t("cards.board.shown", { shown: limit, count: row.tasks.length })}</p>
          <Button onPress={() => setLimit(limit + PAGE)}>
            {t("cards.board.more", { count: Math.min(PAGE, rest) })}
          </Button>
        </div>
      )}
    </section>
  );
}

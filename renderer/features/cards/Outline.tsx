import { ArrowDown, ArrowUp, Pencil, Trash2 } from "lucide-react";
import { type ReactNode, useRef, useState } from "react";
import { archiveCards, CARD_LIMIT, moveCardBefore } from "../../../shared/doc/cards.ts";
import type { ChartRow, Duty, Task } from "../../../shared/doc/chart.ts";
import { archiveGroup, moveGroupBefore, renameGroup } from "../../../shared/doc/groups.ts";
import { reword } from "../../../shared/doc/wordings.ts";
import { useMyId, useSession } from "../../doc/SessionContext.tsx";
import { useAdvice } from "../../doc/useAdvice.ts";
import { useWords } from "../../i18n/Language.tsx";
import { Button, Field } from "../../ui/controls.tsx";
import { focusNeighbour } from "../../ui/focusNeighbour.ts";
import { useVirtualRows } from "../../ui/useVirtualRows.ts";

const LINE_HEIGHT = 52;

interface DutyLine {
  readonly kind: "duty";
  readonly duty: Duty | null;
  readonly above: Duty | undefined;
  readonly below: Duty | undefined;
  readonly taskIds: readonly string[];
}

interface TaskLine {
  readonly kind: "task";
  readonly task: Task;
  readonly above: Task | undefined;
  readonly below: Task | undefined;
}

type Line = DutyLine | TaskLine;

function linesOf(rows: readonly ChartRow[]): Line[] {
  const duties = rows.flatMap((row) => (row.duty ? [row.duty] : []));
  return rows.flatMap((row): Line[] => {
    const at = duties.findIndex((duty) => duty.id === row.duty?.id);
    return [
      {
        kind: "duty",
        duty: row.duty,
        above: row.duty ? duties[at - 1] : undefined,
        below: row.duty ? duties[at + 1] : undefined,
        taskIds: row.tasks.map((task) => task.id),
      },
      ...row.tasks.map((task, index): TaskLine => ({
        kind: "task",
        task,
        above: row.tasks[index - 1],
        below: row.tasks[index + 1],
      })),
    ];
  });
}

const keyOf = (line: Line): string => (line.kind === "task" ? line.task.id : (line.duty?.id ?? "no-duty"));

/** Duties and their tasks in one list. Tasks are selected with their checkbox; Shift selects up to the last one. */
export function Outline(props: {
  rows: readonly ChartRow[];
  selected: ReadonlySet<string>;
  onSelect: (selected: ReadonlySet<string>) => void;
}) {
  const { rows, selected, onSelect } = props;
  const { t } = useWords();
  const lines = linesOf(rows);
  const { scroll, measure, ...visible } = useVirtualRows(lines.length, LINE_HEIGHT);
  const lastSelected = useRef<string | null>(null);

  function select(taskId: string, isSelected: boolean, isRange: boolean): void {
    const ids = lines.flatMap((line) => (line.kind === "task" ? [line.task.id] : []));
    const [from, to] = [ids.indexOf(lastSelected.current ?? taskId), ids.indexOf(taskId)].toSorted(
      (a, b) => a - b,
    );
    const range =
      isRange && from !== undefined && from >= 0 && to !== undefined ? ids.slice(from, to + 1) : [taskId];
    lastSelected.current = taskId;
    selectAll(range, isSelected);
  }

  function selectAll(ids: readonly string[], isSelected: boolean): void {
    const next = new Set(selected);
    for (const id of ids) {
      if (isSelected) next.add(id);
      else next.delete(id);
    }
    onSelect(next);
  }

  const draw = (line: Line): ReactNode =>
    line.kind === "duty" ? (
      <DutyHead
        line={line}
        isAllSelected={line.taskIds.length > 0 && line.taskIds.every((id) => selected.has(id))}
        onSelectAll={(isSelected) => selectAll(line.taskIds, isSelected)}
      />
    ) : (
      <TaskRow
        line={line}
        isSelected={selected.has(line.task.id)}
        onSelect={(isSelected, isRange) => select(line.task.id, isSelected, isRange)}
      />
    );

  return (
    <div
      ref={scroll}
      className={visible.isPartial ? "outline-scroller" : ""}
      {...(visible.isPartial ? { tabIndex: 0, role: "group", "aria-label": t("words.tasks") } : {})}
    >
      <ul
        className="outline"
        aria-label={t("words.tasks")}
        style={{ paddingBlockStart: visible.before, paddingBlockEnd: visible.after }}
      >
        {visible.indexes.map((index) => {
          const line = lines[index];
          return (
            line && (
              <li
                key={keyOf(line)}
                ref={measure}
                data-index={index}
                data-record={line.kind === "task" ? line.task.id : undefined}
                className={line.kind}
                aria-setsize={visible.isPartial ? lines.length : undefined}
                aria-posinset={visible.isPartial ? index + 1 : undefined}
              >
                {draw(line)}
              </li>
            )
          );
        })}
      </ul>
    </div>
  );
}

function DutyHead(props: {
  line: DutyLine;
  isAllSelected: boolean;
  onSelectAll: (isSelected: boolean) => void;
}) {
  const { duty, above, below, taskIds } = props.line;
  const { t } = useWords();
  const { doc } = useSession();
  const adviceOn = useAdvice();
  const [title, setTitle] = useState<string | null>(null);
  const [wasReworded, setWasReworded] = useState(false);
  const name = duty ? `${duty.code} ${duty.title}` : t("words.noDuty");
  function stop(): void {
    setTitle(null);
    setWasReworded(true);
  }

  return (
    <div className="duty-head">
      <input
        type="checkbox"
        aria-label={t("desk.cards.selectAll", { duty: name })}
        checked={props.isAllSelected}
        disabled={taskIds.length === 0}
        onChange={(event) => props.onSelectAll(event.target.checked)}
      />
      {duty && title !== null ? (
        <form
          className="row grow"
          onSubmit={(event) => {
            event.preventDefault();
            if (title.trim() !== "") renameGroup(doc, duty.id, title);
            stop();
          }}
          onKeyDown={(event) => {
            if (event.key === "Escape") stop();
          }}
        >
          <Field
            label={t("words.duty")}
            hideLabel
            value={title}
            onChange={setTitle}
            description={adviceOn("duty", title)[0]}
            autoFocus
          />
          <Button type="submit">{t("desk.cards.keep")}</Button>
          <Button look="quiet" onPress={stop}>
            {t("desk.home.cancel")}
          </Button>
        </form>
      ) : (
        <>
          <h2 className="grow">
            {duty && <span className="code-badge">{duty.code}</span>} {duty ? duty.title : t("words.noDuty")}{" "}
            <span className="soft small">{t("desk.cards.count", { count: taskIds.length })}</span>
          </h2>
          {duty && (
            <LineButtons
              name={name}
              wasReworded={wasReworded}
              onEdit={() => setTitle(duty.title)}
              onUp={above && (() => moveGroupBefore(doc, duty.id, above.id))}
              onDown={below && (() => moveGroupBefore(doc, below.id, duty.id))}
              onRemove={() => archiveGroup(doc, duty.id)}
            />
          )}
        </>
      )}
    </div>
  );
}

function TaskRow(props: {
  line: TaskLine;
  isSelected: boolean;
  onSelect: (isSelected: boolean, isRange: boolean) => void;
}) {
  const { task, above, below } = props.line;
  const { t } = useWords();
  const { doc } = useSession();
  const myId = useMyId();
  const adviceOn = useAdvice();
  const [wording, setWording] = useState<string | null>(null);
  const [wasReworded, setWasReworded] = useState(false);

  function stop(): void {
    setWording(null);
    setWasReworded(true);
  }

  if (wording !== null)
    return (
      <form
        className="row task-row"
        onSubmit={(event) => {
          event.preventDefault();
          reword(doc, task.id, wording, { personId: myId, at: Date.now() });
          stop();
        }}
        onKeyDown={(event) => {
          if (event.key === "Escape") stop();
        }}
      >
        <Field
          label={t("words.task")}
          hideLabel
          value={wording}
          onChange={setWording}
          description={adviceOn("task", wording)[0]}
          maxLength={CARD_LIMIT}
          autoFocus
        />
        <Button type="submit">{t("desk.cards.keep")}</Button>
        <Button look="quiet" onPress={stop}>
          {t("desk.home.cancel")}
        </Button>
      </form>
    );
  return (
    <div className={props.isSelected ? "task-row selected" : "task-row"}>
      <label className="grow">
        <input
          type="checkbox"
          checked={props.isSelected}
          onChange={(event) =>
            props.onSelect(
              event.target.checked,
              event.nativeEvent instanceof MouseEvent && event.nativeEvent.shiftKey,
            )
          }
        />
        <span className="task-code">{task.code}</span>
        <span>{task.text}</span>
      </label>
      <LineButtons
        name={`${task.code} ${task.text}`}
        wasReworded={wasReworded}
        onEdit={() => setWording(task.text)}
        onUp={above && (() => moveCardBefore(doc, task.id, above.id))}
        onDown={below && (() => moveCardBefore(doc, below.id, task.id))}
        onRemove={() => archiveCards(doc, [task.id])}
      />
    </div>
  );
}

function LineButtons(props: {
  name: string;
  /** The focus comes back here from the form, not to the top of the page. */
  wasReworded: boolean;
  onEdit: () => void;
  onUp: (() => void) | undefined;
  onDown: (() => void) | undefined;
  onRemove: () => void;
}) {
  const { name } = props;
  const { t } = useWords();
  return (
    <div className="line-buttons">
      <Button
        autoFocus={props.wasReworded}
        look="quiet"
        aria-label={t("desk.cards.editNamed", { name })}
        onPress={props.onEdit}
      >
        <Pencil size={16} aria-hidden="true" />
      </Button>
      <Button
        look="quiet"
        aria-label={t("desk.cards.upNamed", { name })}
        isDisabled={!props.onUp}
        onPress={() => props.onUp?.()}
      >
        <ArrowUp size={16} aria-hidden="true" />
      </Button>
      <Button
        look="quiet"
        aria-label={t("desk.cards.downNamed", { name })}
        isDisabled={!props.onDown}
        onPress={() => props.onDown?.()}
      >
        <ArrowDown size={16} aria-hidden="true" />
      </Button>
      <Button
        look="quiet"
        aria-label={t("desk.cards.removeNamed", { name })}
        data-goes
        onPress={({ target }) => {
          focusNeighbour(target, "#tasks-title");
          props.onRemove();
        }}
      >
        <Trash2 size={16} aria-hidden="true" />
      </Button>
    </div>
  );
}

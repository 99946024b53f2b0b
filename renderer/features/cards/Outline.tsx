import type { ReactNode } from "react";
import type { ChartRow, Duty } from "../../../shared/doc/chart.ts";
import type { FoldedCards } from "../../doc/folded.ts";
import { useWords } from "../../i18n/Language.tsx";
import { useVirtualRows } from "../../ui/useVirtualRows.ts";
import type { Ask } from "./CardDialogs.tsx";
import { type CardLine, CardRow } from "./CardRow.tsx";
import { cardLine } from "./cardLine.ts";
import { DutyHead } from "./DutyHead.tsx";
import { goByArrow } from "./goByArrow.ts";
import { useTicks } from "./useTicks.ts";

const LINE_HEIGHT = 52;

interface DutyLine {
  readonly kind: "duty";
  readonly duty: Duty | null;
  readonly above: Duty | undefined;
  readonly below: Duty | undefined;
  readonly taskIds: readonly string[];
}

interface TaskLine extends CardLine {
  readonly kind: "task";
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
        ...cardLine(row.tasks, index, task),
      })),
    ];
  });
}

const keyOf = (line: Line): string => (line.kind === "task" ? line.card.id : (line.duty?.id ?? "no-duty"));

export interface TasksViewProps {
  rows: readonly ChartRow[];
  folded: FoldedCards;
  selected: ReadonlySet<string>;
  onSelect: (selected: ReadonlySet<string>) => void;
  onAsk: (ask: Ask) => void;
}

/** Duties and their tasks in one list. Tasks are selected with their checkbox; Shift selects up to the last one. */
export function Outline(props: TasksViewProps) {
  const { rows, selected, onSelect } = props;
  const { t } = useWords();
  const lines = linesOf(rows);
  const { scroll, measure, ...visible } = useVirtualRows(lines.length, LINE_HEIGHT);
  const { select, selectAll } = useTicks(
    lines.flatMap((line) => (line.kind === "task" ? [line.card.id] : [])),
    selected,
    onSelect,
  );

  const draw = (line: Line): ReactNode =>
    line.kind === "duty" ? (
      <DutyHead
        duty={line.duty}
        above={line.above}
        below={line.below}
        taskIds={line.taskIds}
        isAllSelected={line.taskIds.length > 0 && line.taskIds.every((id) => selected.has(id))}
        onSelectAll={(isSelected) => selectAll(line.taskIds, isSelected)}
      />
    ) : (
      <CardRow
        line={line}
        foldedCount={props.folded.get(line.card.id)?.length ?? 0}
        onAsk={props.onAsk}
        isSelected={selected.has(line.card.id)}
        onSelect={(isSelected, isRange) => select(line.card.id, isSelected, isRange)}
      />
    );

  return (
    <>
      <p className="soft small">{t("cards.outlineHelp")}</p>
      <div
        ref={scroll}
        className={visible.isPartial ? "outline-scroller" : ""}
        onKeyDown={(event) => goByArrow(event, ".outline")}
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
                  data-record={line.kind === "task" ? line.card.id : undefined}
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
    </>
  );
}

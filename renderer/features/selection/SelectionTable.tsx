import { memo, useEffect, useRef } from "react";
import type { Evidence } from "../../../shared/ballots/evidence.ts";
import { trainingAdvice } from "../../../shared/ballots/threshold.ts";
import { type Choice, EXCLUSION_REASONS, lacksReason } from "../../../shared/doc/decisions.ts";
import { RATED } from "../../../shared/doc/ratings.ts";
import { useWords } from "../../i18n/Language.tsx";
import { DocumentField, SelectField } from "../../ui/controls.tsx";
import { Segmented } from "../../ui/Segmented.tsx";
import type { Marks } from "../../ui/useMarks.ts";
import { useVirtualRows } from "../../ui/useVirtualRows.ts";

type Decide = (taskIds: readonly string[], change: Partial<Choice>) => void;

const COLUMNS = 8;
const ROW_HEIGHT = 62;

export function SelectionTable(props: {
  shown: readonly Evidence[];
  choiceOf: (taskId: string) => Choice;
  marks: Marks;
  onDecide: Decide;
}) {
  const { shown, choiceOf, marks, onDecide } = props;
  const { t } = useWords();
  const { scroll, measure, ...rows } = useVirtualRows(shown.length, ROW_HEIGHT);
  return (
    <div
      ref={scroll}
      className={rows.isPartial ? "selection-box long" : "selection-box"}
      // It scrolls: down where it is long, sideways where the window is narrow.
      {...{ tabIndex: 0, role: "region", "aria-label": t("selection.table") }}
    >
      <table className="selection" aria-rowcount={rows.isPartial ? shown.length + 1 : undefined}>
        <caption className="visually-hidden">{t("selection.caption")}</caption>
        <colgroup>
          <col className="mark" />
          <col className="code-cell" />
          <col />
          {RATED.map((what) => (
            <col key={what} className="figure" />
          ))}
          <col className="n" />
          <col className="decision" />
        </colgroup>
        <thead>
          <tr>
            <td className="mark">
              <MarkAll shown={shown} marks={marks} />
            </td>
            <th scope="col">{t("selection.code")}</th>
            <th scope="col">{t("words.task")}</th>
            {RATED.map((what) => (
              <th key={what} scope="col" className="figure">
                {t(`words.${what}`)}
              </th>
            ))}
            <th scope="col" className="figure">
              <abbr title={t("selection.nFull")}>{t("selection.n")}</abbr>
            </th>
            <th scope="col">{t("selection.decision")}</th>
          </tr>
        </thead>
        <tbody>
          {rows.before > 0 && (
            <tr aria-hidden="true">
              <td colSpan={COLUMNS} style={{ height: rows.before }} />
            </tr>
          )}
          {rows.indexes.map((index) => {
            const evidence = shown[index];
            if (evidence === undefined) return null;
            const choice = choiceOf(evidence.task.id);
            return (
              <tr
                key={evidence.task.id}
                ref={measure}
                data-index={index}
                data-choice={choice.selected}
                data-record={evidence.task.id}
                aria-rowindex={rows.isPartial ? index + 2 : undefined}
              >
                <Cells
                  evidence={evidence}
                  choice={choice}
                  isMarked={marks.ids.has(evidence.task.id)}
                  onMark={marks.mark}
                  onDecide={onDecide}
                />
              </tr>
            );
          })}
          {rows.after > 0 && (
            <tr aria-hidden="true">
              <td colSpan={COLUMNS} style={{ height: rows.after }} />
            </tr>
          )}
        </tbody>
      </table>
    </div>
  );
}

function MarkAll(props: { shown: readonly Evidence[]; marks: Marks }) {
  const { shown, marks } = props;
  const { t } = useWords();
  const box = useRef<HTMLInputElement>(null);
  const isAll = marks.ids.size === shown.length;
  useEffect(() => {
    if (box.current) box.current.indeterminate = marks.ids.size > 0 && !isAll;
  });
  return (
    <input
      ref={box}
      type="checkbox"
      aria-label={t("selection.markAll")}
      checked={isAll}
      onChange={() => marks.set(isAll ? [] : shown.map(({ task }) => task.id))}
    />
  );
}

const Cells = memo(function Cells(props: {
  evidence: Evidence;
  choice: Choice;
  isMarked: boolean;
  onMark: Marks["mark"];
  onDecide: Decide;
}) {
  const { evidence, choice, onDecide } = props;
  const { task, figures } = evidence;
  const { t, formats } = useWords();
  const advice = trainingAdvice(evidence);
  const notPerformed = figures?.notPerformed ?? 0;
  return (
    <>
      <td className="mark">
        <input
          type="checkbox"
          aria-label={t("selection.mark", { code: task.code })}
          checked={props.isMarked}
          onChange={(event) =>
            props.onMark(task.id, event.target.checked, (event.nativeEvent as MouseEvent).shiftKey)
          }
        />
      </td>
      <td className="code-cell">{task.code}</td>
      <th scope="row" className="task">
        {task.text}
        {task.card.core !== "open" && (
          <span className={`core-mark ${task.card.core}`}>{t(`words.coreMark.${task.card.core}`)}</span>
        )}
        {notPerformed > 0 && (
          <span className="soft note">{t("selection.notPerformed", { count: notPerformed })}</span>
        )}
        {advice && <span className="soft note">{t(`selection.advice.${advice}`)}</span>}
        {evidence.disagreements.length > 0 && (
          <span className="flag">
            {t("selection.differ", {
              what: evidence.disagreements.map((what) => t(`words.${what}`)).join(", "),
            })}
          </span>
        )}
        {evidence.isRarelyPerformed && <span className="flag">{t("selection.rarely")}</span>}
      </th>
      {RATED.map((what) => {
        const { median = null, high = null } = figures?.[what] ?? {};
        return (
          <td key={what} className="figure">
            {median === null ? "–" : formats.number(median)}
            {high !== null && (
              <span className="soft note">{t("selection.high", { share: formats.percent(high) })}</span>
            )}
          </td>
        );
      })}
      <td className="figure small">{evidence.n}</td>
      <td className="decision">
        <Segmented
          label={`${task.code} ${task.text}`}
          hideLabel
          value={choice.selected}
          choices={(["yes", "no", "open"] as const).map((id) => ({ id, label: t(`selection.state.${id}`) }))}
          onChange={(selected) => onDecide([task.id], { selected })}
        />
        {choice.selected === "no" && <Reason taskId={task.id} choice={choice} onDecide={onDecide} />}
      </td>
    </>
  );
});

function Reason(props: { taskId: string; choice: Choice; onDecide: Decide }) {
  const { taskId, choice, onDecide } = props;
  const { t } = useWords();
  const lacks = lacksReason(choice);
  return (
    <div className="reason">
      <SelectField
        label={t("selection.reason")}
        value={choice.reason}
        choices={EXCLUSION_REASONS.map((id) => ({ id, label: t(`words.reason.${id}`) }))}
        onChange={(reason) => onDecide([taskId], { reason })}
      />
      <DocumentField
        label={t("selection.note")}
        value={choice.note}
        maxLength={500}
        onCommit={(note) => onDecide([taskId], { note })}
      />
      {lacks && (
        <p className="lacking">
          {choice.reason === "unstated"
            ? t("selection.reasonMissing")
            : t("selection.noteNeeded", { reason: t("words.reason.other") })}
        </p>
      )}
    </div>
  );
}

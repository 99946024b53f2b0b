import type { ImportPlan } from "../../../shared/tasklist/planImport.ts";
import { columnNames, dataRows } from "../../../shared/tasklist/readTable.ts";
import { suggestColumns } from "../../../shared/tasklist/suggestColumns.ts";
import { useWords } from "../../i18n/Language.tsx";
import { Notice, SelectField } from "../../ui/controls.tsx";
import type { Reading } from "./ImportDialog.tsx";

const SHOWN_ROWS = 8;
const SHOWN_DUPLICATES = 50;
const NONE = "none";

/** What was read, which column holds the tasks, and what is doubled, cut or ragged. */
export function ImportPreview(props: {
  reading: Reading;
  plan: ImportPlan;
  isBusy: boolean;
  onChange: (reading: Reading) => void;
}) {
  const { reading, plan, isBusy, onChange } = props;
  const { table, choice } = reading;
  const { t } = useWords();
  const names = columnNames(table, choice.hasHeader).map((name, column) => ({
    id: String(column),
    label: name === "" ? t("desk.import.column", { number: column + 1 }) : name,
  }));
  const duplicates = plan.rows.filter((row) => row.duplicateOf !== null);

  return (
    <div className="import-preview">
      <p>
        <strong>{table.fileName}</strong>: {t("desk.import.rows", { count: plan.rows.length })}
      </p>
      <div className="row">
        <SelectField
          label={t("desk.import.textColumn")}
          value={String(choice.textColumn)}
          isDisabled={isBusy}
          choices={names}
          onChange={(column) => onChange({ ...reading, choice: { ...choice, textColumn: Number(column) } })}
        />
        {names.length > 1 && (
          <SelectField
            label={t("desk.import.dutyColumn")}
            value={choice.dutyColumn === null ? NONE : String(choice.dutyColumn)}
            isDisabled={isBusy}
            choices={[{ id: NONE, label: t("desk.import.noColumn") }, ...names]}
            onChange={(column) =>
              onChange({
                ...reading,
                choice: { ...choice, dutyColumn: column === NONE ? null : Number(column) },
              })
            }
          />
        )}
      </div>
      <label className="check-line">
        <input
          type="checkbox"
          checked={choice.hasHeader}
          disabled={isBusy}
          onChange={(event) => {
            const hasHeader = event.target.checked;
            onChange({ ...reading, choice: { ...suggestColumns(table, hasHeader), hasHeader } });
          }}
        />
        {t("desk.import.hasHeader")}
      </label>
      <div className="table-scroller" tabIndex={0} role="group" aria-label={t("desk.import.preview")}>
        <table>
          <caption className="visually-hidden">{t("desk.import.preview")}</caption>
          <thead>
            <tr>
              {names.map((name, column) => (
                <th key={name.id} scope="col" className={column === choice.textColumn ? "text-column" : ""}>
                  {name.label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {dataRows(table, choice.hasHeader)
              .slice(0, SHOWN_ROWS)
              .map((row) => (
                <tr key={row.position}>
                  {names.map((name, column) => (
                    <td key={name.id} className={column === choice.textColumn ? "text-column" : ""}>
                      {row.cells[column]}
                    </td>
                  ))}
                </tr>
              ))}
          </tbody>
        </table>
      </div>
      {table.ragged.count > 0 && (
        <Notice look="warning">
          {t("desk.import.ragged", { count: table.ragged.count, lines: table.ragged.lines.join(", ") })}
        </Notice>
      )}
      {plan.cut > 0 && <Notice look="warning">{t("desk.import.cut", { count: plan.cut })}</Notice>}
      {plan.withoutText > 0 && (
        <Notice look="info">{t("desk.import.withoutText", { count: plan.withoutText })}</Notice>
      )}
      {duplicates.length > 0 && (
        <>
          <label className="check-line">
            <input
              type="checkbox"
              checked={reading.skipDuplicates}
              disabled={isBusy}
              onChange={(event) => onChange({ ...reading, skipDuplicates: event.target.checked })}
            />
            {t("desk.import.skipDuplicates", { count: duplicates.length })}
          </label>
          <details>
            <summary>{t("desk.import.showDuplicates")}</summary>
            <ul className="duplicates">
              {duplicates.slice(0, SHOWN_DUPLICATES).map((row) => (
                <li key={row.row}>
                  {row.duplicateOf === "existing"
                    ? t("desk.import.duplicateExisting", { row: row.row })
                    : t("desk.import.duplicateRow", { row: row.row, first: row.duplicateOf ?? 0 })}{" "}
                  {row.text}
                </li>
              ))}
            </ul>
          </details>
        </>
      )}
    </div>
  );
}

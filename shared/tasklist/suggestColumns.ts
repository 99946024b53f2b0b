import { foldWords } from "./foldText.ts";
import { isDutyHeader, isTaskHeader } from "./headers.ts";
import { columnNames, dataRows, type Table } from "./readTable.ts";

export interface ColumnChoice {
  readonly textColumn: number;
  readonly dutyColumn: number | null;
}

const SAMPLE_ROWS = 500;

/** Words of letters in a cell: an id, a date or a figure has none or one. */
function wordCount(cell: string): number {
  return foldWords(cell)
    .split(" ")
    .filter((word) => /\p{L}{2}/u.test(word)).length;
}

/** Higher for a column of many different texts of several words: tasks, not ids, dates or categories. */
function proseScore(cells: readonly string[]): number {
  if (cells.length === 0) return 0;
  const words = cells.reduce((sum, cell) => sum + Math.min(wordCount(cell), 30), 0) / cells.length;
  return words * (new Set(cells).size / cells.length);
}

/** The column that most likely holds the tasks, and the one headed as duties, if any. */
export function suggestColumns(table: Table, hasHeader = table.hasHeader): ColumnChoice {
  const names = columnNames(table, hasHeader);
  const rows = dataRows(table, hasHeader);
  const step = Math.max(1, Math.floor(rows.length / SAMPLE_ROWS));
  const looked = rows.filter((_, index) => index % step === 0);
  const ranked = names
    .map((name, column) => {
      const score = proseScore(looked.map((row) => row.cells[column]?.trim() ?? ""));
      return { column, score, isNamed: isTaskHeader(name) && score > 0 };
    })
    .toSorted((a, b) => Number(b.isNamed) - Number(a.isNamed) || b.score - a.score);
  const textColumn = ranked[0]?.column ?? 0;
  const dutyColumn = names.findIndex((name, column) => column !== textColumn && isDutyHeader(name));
  return { textColumn, dutyColumn: dutyColumn === -1 ? null : dutyColumn };
}

/** The column with this heading, whatever its case and accents, or by its number from 1; undefined where none is. */
export function columnNamed(table: Table, wanted: string, hasHeader = table.hasHeader): number | undefined {
  const names = columnNames(table, hasHeader);
  const exact = names.indexOf(wanted.trim());
  const found =
    exact === -1 ? names.findIndex((name) => name !== "" && foldWords(name) === foldWords(wanted)) : exact;
  if (found !== -1) return found;
  const number = /^\d+$/.test(wanted) ? Number(wanted) : 0;
  return number >= 1 && number <= table.columnCount ? number - 1 : undefined;
}

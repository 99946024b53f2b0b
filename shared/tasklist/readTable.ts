import { AppError } from "../util/appError.ts";
import { detectDelimiter, usualWidth } from "./delimiter.ts";
import { isKnownHeader } from "./headers.ts";
import { type Delimiter, readRecords } from "./records.ts";

/** Most rows with text of one list. */
export const ROW_LIMIT = 50_000;

/** How many ragged lines are named; the rest are counted. */
const NAMED_LINES = 20;

export interface TableRow {
  /** Position among the rows of the file from 1, blank rows and heading counted. */
  readonly position: number;
  /** Line of the text on which it starts, from 1. */
  readonly line: number;
  /** At least as many as the table is wide; a longer row keeps all its cells. */
  readonly cells: readonly string[];
}

export interface Table {
  readonly fileName: string;
  readonly delimiter: Delimiter;
  /** Every row with text, a heading included. */
  readonly rows: readonly TableRow[];
  /** Whether the first row looks like a heading; the person who imports may know better. */
  readonly hasHeader: boolean;
  /** Cells of the longest row. */
  readonly columnCount: number;
  /** Rows with fewer or more cells than the heading, or than most rows where there is none. Nothing of them is lost. */
  readonly ragged: { readonly count: number; readonly lines: readonly number[] };
  readonly blankRows: number;
}

function isFigure(cell: string): boolean {
  return /\d/.test(cell) && !/\p{L}{3}/u.test(cell);
}

/** Cells a heading may have: words, few of them, not a sentence. */
function isHeaderLike(cell: string): boolean {
  return cell.trim() !== "" && cell.length <= 40 && !/[.;!?]\s*$/.test(cell) && !isFigure(cell);
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/**
 * A first row is a heading when it has a usual heading word, or, in several columns, when it is short words over
 * figures or over sentences. A pasted column therefore has none unless it says "Task".
 */
function looksLikeHeader(rows: readonly { readonly cells: readonly string[] }[]): boolean {
  const first = rows[0]?.cells ?? [];
  const named = first.filter((cell) => cell.trim() !== "");
  if (named.some(isKnownHeader)) return named.every((cell) => cell.length <= 80);
  if (named.length < 2 || named.length < first.length || rows.length < 3 || !named.every(isHeaderLike))
    return false;
  const below = rows.slice(1, 101);
  return first.some((heading, column) => {
    const cells = below.map((row) => row.cells[column]?.trim() ?? "").filter((cell) => cell !== "");
    if (cells.length === 0) return false;
    const figures = cells.filter(isFigure).length / cells.length;
    return figures >= 0.8 || mean(cells.map((cell) => cell.length)) > 3 * Math.max(heading.length, 8);
  });
}

/** Without empty cells that stick out on the right: spreadsheets write them for columns once used. */
function withoutTail(cells: readonly string[], width: number): readonly string[] {
  let end = cells.length;
  while (end > width && cells[end - 1]?.trim() === "") end -= 1;
  return end === cells.length ? cells : cells.slice(0, end);
}

/**
 * The rows of a CSV, TSV or semicolon file, or of a pasted column in which every line is one task.
 * @throws AppError file-empty, file-too-many-rows
 */
export function readTable(
  text: string,
  fileName: string,
  known: { readonly delimiter?: Delimiter; readonly hasHeader?: boolean } = {},
): Table {
  const delimiter = known.delimiter ?? detectDelimiter(text);
  const found: TableRow[] = [];
  let position = 0;
  let blankRows = 0;
  for (const { cells, line } of readRecords(text, delimiter)) {
    position += 1;
    if (cells.every((cell) => cell.trim() === "")) blankRows += 1;
    else if (found.push({ position, line, cells }) > ROW_LIMIT + 1) break;
  }
  const hasHeader = known.hasHeader ?? looksLikeHeader(found);
  const rowCount = found.length - (hasHeader ? 1 : 0);
  if (rowCount <= 0) throw new AppError("file-empty", { file: fileName });
  if (rowCount > ROW_LIMIT) throw new AppError("file-too-many-rows", { file: fileName, limit: ROW_LIMIT });

  const width = hasHeader ? (found[0]?.cells.length ?? 1) : usualWidth(found);
  const raggedLines: number[] = [];
  let columnCount = width;
  const rows = found.map((row): TableRow => {
    const cells = withoutTail(row.cells, width);
    if (cells.length !== width) raggedLines.push(row.line);
    columnCount = Math.max(columnCount, cells.length);
    const missing = width - cells.length;
    return { ...row, cells: missing > 0 ? [...cells, ...Array<string>(missing).fill("")] : cells };
  });
  return {
    fileName,
    delimiter,
    rows,
    hasHeader,
    columnCount,
    ragged: { count: raggedLines.length, lines: raggedLines.slice(0, NAMED_LINES) },
    blankRows,
  };
}

/** The headings, "" for a column without one. */
export function columnNames(table: Table, hasHeader = table.hasHeader): string[] {
  const heading = hasHeader ? table.rows[0]?.cells : undefined;
  return Array.from({ length: table.columnCount }, (_, column) => heading?.[column]?.trim() ?? "");
}

/** The rows below the heading. */
export function dataRows(table: Table, hasHeader = table.hasHeader): readonly TableRow[] {
  return hasHeader ? table.rows.slice(1) : table.rows;
}

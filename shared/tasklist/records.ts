/**
 * Records of delimited text. Papaparse, which the tests compare this with, takes the lines after a stray quotation
 * mark into one cell (`"Clean" the floors`); here such a mark is a plain character and costs no row.
 */

/** "" is a single column: every line is one cell, whatever it contains. */
export type Delimiter = "\t" | "," | ";" | "";

export interface DelimitedRecord {
  readonly cells: readonly string[];
  /** Line of the text on which it starts, from 1. */
  readonly line: number;
  /** Cells in quotation marks. */
  readonly quoted: number;
  /** Cells after the first that begin with a space, as the parts of a sentence do. */
  readonly spaced: number;
}

/** More cells than this in a record stay together in the last one. */
const COLUMN_LIMIT = 256;

interface Cell {
  readonly text: string;
  readonly end: number;
  readonly isQuoted: boolean;
}

function isLineEnd(sign: string | undefined): boolean {
  return sign === undefined || sign === "\n" || sign === "\r";
}

/** The cell in quotation marks that opens at `open`, or undefined where nothing closes it before its end. */
function quotedCell(text: string, open: number, delimiter: Delimiter): Cell | undefined {
  let close = text.indexOf('"', open + 1);
  while (close !== -1 && text[close + 1] === '"') close = text.indexOf('"', close + 2);
  if (close === -1) return undefined;
  let end = close + 1;
  while (text[end] === " ") end += 1;
  if (!isLineEnd(text[end]) && text[end] !== delimiter) return undefined;
  return { text: text.slice(open + 1, close).replaceAll('""', '"'), end, isQuoted: true };
}

function cellAt(text: string, start: number, delimiter: Delimiter): Cell {
  let open = start;
  while (text[open] === " ") open += 1;
  const quoted = text[open] === '"' ? quotedCell(text, open, delimiter) : undefined;
  if (quoted) return quoted;
  let end = start;
  while (!isLineEnd(text[end]) && text[end] !== delimiter) end += 1;
  return { text: text.slice(start, end), end, isQuoted: false };
}

/** The records of a text one by one, blank ones included. The line end of the last one is optional. */
export function* readRecords(text: string, delimiter: Delimiter): Generator<DelimitedRecord> {
  let at = 0;
  let line = 1;
  while (at < text.length) {
    const cells: string[] = [];
    const start = line;
    let quoted = 0;
    let spaced = 0;
    let isOpen = true;
    while (isOpen) {
      const cell = cellAt(text, at, cells.length < COLUMN_LIMIT - 1 ? delimiter : "");
      if (cell.isQuoted) {
        quoted += 1;
        line += cell.text.match(/\r\n?|\n/g)?.length ?? 0;
      } else if (cells.length > 0 && cell.text.startsWith(" ")) spaced += 1;
      cells.push(cell.text);
      at = cell.end + 1;
      isOpen = !isLineEnd(text[cell.end]);
      if (text[cell.end] === "\r" && text[at] === "\n") at += 1;
    }
    line += 1;
    yield { cells, line: start, quoted, spaced };
  }
}

import { ACTIVITIES_LIMIT, ACTIVITY_LIMIT, MINUTES_LIMIT, OUTCOMES_LIMIT } from "../doc/learningCards.ts";
import { decodeTable } from "../tasklist/decodeTable.ts";
import { columnNames, dataRows, readTable, type TableRow } from "../tasklist/readTable.ts";
import { type Delimiter, readRecords } from "../tasklist/records.ts";
import { AppError } from "../util/appError.ts";
import type { LearningType, Mode, Star } from "./learningTypes.ts";
import {
  type BoardColumn,
  columnOf,
  likelyMode,
  modeNamed,
  starNamed,
  typeNamed,
} from "./storyboardWords.ts";

/** Most rows of one file: more than anybody designs in a day, and still one step of undo. */
export const BOARD_ROW_LIMIT = 2_000;
const TITLE_LIMIT = 200;
/** Longest cell shown back to a person. */
const SHOWN_CELL = 80;

/** Why something was not taken as it stands. */
export const ROW_NOTES = [
  "noMode",
  "unknownMode",
  "unknownStar",
  "unknownMinutes",
  "roundedMinutes",
  "unknownOrder",
  "cutText",
  "tooManyActivities",
  "tooManyOutcomes",
  "closeOutcome",
  "unknownOutcome",
  "addedMinutes",
  "otherwiseThere",
] as const;
export type RowNoteReason = (typeof ROW_NOTES)[number];

export interface RowNote {
  /** Row of the table from 1, heading not counted. */
  readonly row: number;
  readonly reason: RowNoteReason;
  /** The cell or word that it is about, or "". */
  readonly what: string;
  /** The mode, number or wording taken instead, or "". */
  readonly taken: string;
}

/** A row of the file with its words understood, before it meets the board. */
export interface GivenRow {
  readonly row: number;
  readonly section: string;
  /** Null where none is given. */
  readonly order: number | null;
  /** "" where none is given, undefined for a word that is none of the six. */
  readonly type: LearningType | "" | undefined;
  readonly typeWord: string;
  readonly activities: readonly string[];
  readonly minutes: number | null;
  /** Null where none is given; the likely one for words that name none. */
  readonly mode: Mode | null;
  readonly star: Star | null;
  /** Codes and wordings, one each. */
  readonly outcomes: readonly string[];
  readonly notes: readonly RowNote[];
}

export interface GivenStoryboard {
  readonly fileName: string;
  readonly rows: readonly GivenRow[];
}

const oneLine = (text: string): string => text.replace(/\s+/g, " ").trim();

function headingsOf(cells: readonly string[]): ReadonlyMap<BoardColumn, number> {
  const found = new Map<BoardColumn, number>();
  for (const [index, cell] of cells.entries()) {
    const column = columnOf(cell);
    if (column !== undefined && !found.has(column)) found.set(column, index);
  }
  return found;
}

/** The separator under which the first row has the most headings known here. */
function delimiterOf(text: string): Delimiter {
  const known = (["\t", ";", ","] as const).map((delimiter) => {
    for (const { cells } of readRecords(text, delimiter))
      if (cells.some((cell) => cell.trim() !== "")) return { delimiter, count: headingsOf(cells).size };
    return { delimiter, count: 0 };
  });
  return known.reduce((best, next) => (next.count > best.count ? next : best)).delimiter;
}

/** Minutes in a cell such as 90, "90 min", "1 h 30", "1:30" or "1,5 h"; undefined for anything else. */
function minutesIn(cell: string, unit: "minutes" | "hours"): number | undefined {
  const text = oneLine(cell).toLowerCase().replace(",", ".");
  const clock = /^(\d{1,3}) ?(?:h|hrs?|hours?|heures?|:) ?(\d{1,2})(?: ?(?:m|min|mins|minutes?))?$/.exec(
    text,
  );
  if (clock) return 60 * Number(clock[1]) + Number(clock[2]);
  const plain = /^(\d{1,5}(?:\.\d{1,4})?) ?([a-z]*)$/.exec(text);
  if (!plain) return undefined;
  const value = Number(plain[1]);
  if (/^(?:h|hrs?|hours?|heures?)$/.test(plain[2] ?? "")) return 60 * value;
  if (/^(?:m|mins?|minutes?)$/.test(plain[2] ?? "")) return value;
  if (plain[2] !== "") return undefined;
  return unit === "hours" ? 60 * value : value;
}

/** Parts of a cell, blank ones and repeats left out. */
function parts(cell: string, separator: RegExp): string[] {
  return [...new Set(cell.split(separator).map(oneLine))].filter((part) => part !== "");
}

function readRow(
  { position, cells }: TableRow,
  columns: ReadonlyMap<BoardColumn, number>,
  headerPosition: number,
): GivenRow {
  const row = position - headerPosition;
  const notes: RowNote[] = [];
  const note = (reason: RowNoteReason, what: string, taken = ""): void =>
    void notes.push({ row, reason, what: oneLine(what).slice(0, SHOWN_CELL), taken });
  // The mark that keeps a spreadsheet from taking a cell for a formula is no part of what people wrote.
  const cell = (column: BoardColumn): string =>
    (cells[columns.get(column) ?? -1] ?? "").trim().replace(/^'(?=[=+\-@])/, "");
  const cut = (text: string, limit: number): string => {
    if (text.length > limit) note("cutText", text, String(limit));
    return text.slice(0, limit).trim();
  };

  function minutes(): number | null {
    const unit = cell("minutes") === "" ? "hours" : "minutes";
    if (/^[-–—]?$/.test(cell(unit))) return null;
    const found = minutesIn(cell(unit), unit);
    const whole = Math.round(found ?? Number.NaN);
    if (found === undefined || whole > MINUTES_LIMIT) note("unknownMinutes", cell(unit));
    else if (whole !== found) note("roundedMinutes", cell(unit), String(whole));
    return found === undefined || whole > MINUTES_LIMIT ? null : whole;
  }

  function order(): number | null {
    if (cell("order") === "") return null;
    const found = /^\d{1,6}(?:[.,]\d{1,6})?\.?$/.test(cell("order"))
      ? Number.parseFloat(cell("order").replace(",", "."))
      : null;
    if (found === null) note("unknownOrder", cell("order"));
    return found;
  }

  function mode(): Mode | null {
    if (/^[-–—]?$/.test(cell("mode"))) return null;
    const named = modeNamed(cell("mode"));
    if (named === undefined) note("unknownMode", cell("mode"), likelyMode(cell("mode")));
    return named ?? likelyMode(cell("mode"));
  }

  const star = starNamed(cell("star"));
  if (star === undefined) note("unknownStar", cell("star"));
  const activities = parts(cell("activity"), /[|\r\n]+/);
  if (activities.length > ACTIVITIES_LIMIT)
    note("tooManyActivities", String(activities.length), String(ACTIVITIES_LIMIT));
  const outcomes = parts(cell("outcome"), /[;|\r\n]+/);
  if (outcomes.length > OUTCOMES_LIMIT)
    note("tooManyOutcomes", String(outcomes.length), String(OUTCOMES_LIMIT));
  return {
    row,
    section: cut(oneLine(cell("section")), TITLE_LIMIT),
    order: order(),
    type: cell("type") === "" ? "" : typeNamed(cell("type")),
    typeWord: oneLine(cell("type")).slice(0, SHOWN_CELL),
    activities: [...new Set(activities.slice(0, ACTIVITIES_LIMIT).map((text) => cut(text, ACTIVITY_LIMIT)))],
    minutes: minutes(),
    mode: mode(),
    star: cell("star") === "" ? null : (star ?? null),
    outcomes: outcomes.slice(0, OUTCOMES_LIMIT),
    notes,
  };
}

/**
 * A storyboard made on paper or elsewhere: a table whose first row names its columns section, order, type, activity,
 * minutes (or hours), mode, outcome, formative or summative, in any order, in English or French. The columns of section
 * and of type must be there. Several activities or outcomes in a cell are separated by "|" or a line end, outcomes also
 * by ";".
 * @throws AppError file-too-large, file-not-text, file-empty, file-too-many-rows, storyboard-columns
 */
export function readStoryboardCsv(bytes: Uint8Array, fileName: string): GivenStoryboard {
  const text = decodeTable(bytes, fileName);
  const table = readTable(text, fileName, { delimiter: delimiterOf(text), hasHeader: true });
  const rows = dataRows(table, true);
  if (rows.length > BOARD_ROW_LIMIT)
    throw new AppError("file-too-many-rows", { file: fileName, limit: BOARD_ROW_LIMIT });
  const columns = headingsOf(columnNames(table, true));
  if (!columns.has("section") || !columns.has("type"))
    throw new AppError("storyboard-columns", { file: fileName });
  const headerPosition = table.rows[0]?.position ?? 0;
  return { fileName, rows: rows.map((row) => readRow(row, columns, headerPosition)) };
}

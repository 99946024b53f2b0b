import { cleanName } from "../doc/people.ts";
import { RATED, type Rated, type Scores, scores } from "../doc/ratings.ts";
import { foldWords } from "../tasklist/foldText.ts";
import { dataRows, readTable } from "../tasklist/readTable.ts";
import { AppError } from "../util/appError.ts";
import { readId } from "../util/ids.ts";
import { GIVEN_LIMIT, type GivenRatings } from "./givenRatings.ts";
import { type RatingColumn, ratingColumns } from "./ratingColumns.ts";
import { sectorNamed } from "./sectorNamed.ts";

/** Longest cell shown back to a person. */
const SHOWN_CELL = 80;

const NOT_APPLICABLE = new Set(
  [
    "na, n a, not applicable, not performed, not part of my job",
    "so, s o, sans objet, non effectuee, ne fait pas partie de mon travail",
  ].flatMap((words) => words.split(", ")),
);

/** Blank, a dash or `na`: the rater gave no score here. */
function isNone(cell: string): boolean {
  return /^\s*[-–—]?\s*$/.test(cell) || NOT_APPLICABLE.has(foldWords(cell));
}

/** A whole score from 1 to 5, also as spreadsheets write it ("4.0", "4,00"); undefined for anything else. */
function scoreIn(cell: string): number | undefined {
  const digit = /^\s*([1-5])(?:[.,]0+)?\s*$/.exec(cell)?.[1];
  return digit === undefined ? undefined : Number(digit);
}

/**
 * The scores of a row. Nothing but blanks and `na` is "not part of my job"; among scores, such a cell is a scale that
 * the rater left open.
 */
function scoresIn(cells: readonly (readonly [Rated, string])[]): { scores: Scores; notAScore: string } {
  const notAScore = cells
    .map(([, cell]) => cell)
    .find((cell) => !isNone(cell) && scoreIn(cell) === undefined);
  return {
    scores: scores({
      ...Object.fromEntries(cells.map(([what, cell]) => [what, scoreIn(cell)])),
      notMyJob: cells.every(([, cell]) => isNone(cell)),
    }),
    notAScore: notAScore?.trim().slice(0, SHOWN_CELL) ?? "",
  };
}

/**
 * Ratings from a table with a heading row: rater, sector, task code, importance, frequency, difficulty, in any order,
 * headed in English or French. The columns of rater, of task code, and of one scale at least, must be there.
 * @throws AppError file-empty, file-too-many-rows, ratings-columns
 */
export function readRatingsTable(text: string, fileName: string): GivenRatings {
  const table = readTable(text, fileName, { hasHeader: true });
  const rows = dataRows(table, true);
  if (rows.length > GIVEN_LIMIT)
    throw new AppError("file-too-many-rows", { file: fileName, limit: GIVEN_LIMIT });
  const columns = ratingColumns(table);
  const rated = RATED.filter((what) => columns.has(what));
  if (!columns.has("rater") || !columns.has("code") || rated.length === 0)
    throw new AppError("ratings-columns", { file: fileName });
  const headerPosition = table.rows[0]?.position ?? 0;
  return {
    fileName,
    savedAt: 0,
    ratings: rows.map(({ position, cells }) => {
      const cell = (column: RatingColumn): string => cells[columns.get(column) ?? -1] ?? "";
      const sector = sectorNamed(cell("sector"));
      return {
        row: position - headerPosition,
        rater: {
          personId: readId(""),
          name: cleanName(cell("rater")),
          organization: cell("organization").trim().slice(0, 200),
          sector: sector ?? "unstated",
          unknownSector: sector ? "" : cell("sector").trim().slice(0, SHOWN_CELL),
        },
        task: { kind: "code", code: cell("code").trim().slice(0, SHOWN_CELL) },
        ...scoresIn(rated.map((what) => [what, cell(what)] as const)),
      };
    }),
  };
}

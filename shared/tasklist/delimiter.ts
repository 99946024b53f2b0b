import { isKnownHeader } from "./headers.ts";
import { type Delimiter, type DelimitedRecord, readRecords } from "./records.ts";

/** Records looked at: enough to tell a table from prose. */
const SAMPLE_RECORDS = 200;

interface Fit {
  readonly delimiter: Delimiter;
  /** Share of records of the most usual width. */
  readonly consistency: number;
  readonly firstWidth: number;
}

function isBlank(record: DelimitedRecord): boolean {
  return record.cells.every((cell) => cell.trim() === "");
}

function sample(text: string, delimiter: Delimiter): DelimitedRecord[] {
  const records: DelimitedRecord[] = [];
  for (const record of readRecords(text, delimiter)) {
    if (!isBlank(record)) records.push(record);
    if (records.length === SAMPLE_RECORDS) break;
  }
  return records;
}

/** The most usual number of cells; the earlier one where two are as usual. */
export function usualWidth(records: readonly { readonly cells: readonly string[] }[]): number {
  const counts = new Map<number, number>();
  for (const { cells } of records) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
  return [...counts].reduce((best, next) => (next[1] > best[1] ? next : best), [1, 0])[0];
}

/**
 * How a delimiter fits, or undefined where it does not. Tabs are hardly ever prose. Commas and semicolons often are
 * ("Service, clean, or supply restrooms."), and then a space follows them and their number changes from line to line:
 * they separate cells where a heading or quotation marks say so, or where most lines have as many without that space.
 */
function fit(text: string, delimiter: Delimiter): Fit | undefined {
  const records = sample(text, delimiter);
  const [first] = records;
  if (!first) return undefined;
  const width = usualWidth(records);
  const share = (test: (record: DelimitedRecord) => boolean): number =>
    records.filter(test).length / records.length;
  const result = {
    delimiter,
    consistency: width > 1 ? share((record) => record.cells.length === width) : 0,
    firstWidth: first.cells.length,
  };
  const separated = share((record) => record.cells.length > 1);
  if (delimiter === "\t") return first.cells.length > 1 || separated >= 0.5 ? result : undefined;
  if (separated < 0.5) return undefined;
  const hasHeading = first.cells.length > 1 && first.cells.some(isKnownHeader);
  if (hasHeading && (records.length > 1 || first.spaced === 0)) return result;
  const gaps = records.reduce((sum, record) => sum + record.cells.length - 1, 0);
  const spaced = records.reduce((sum, record) => sum + record.spaced, 0);
  const isTight = spaced / gaps <= 0.25;
  const hasQuotes = records.some((record) => record.quoted > 0);
  return isTight && result.consistency >= 0.5 && (records.length > 1 || hasQuotes) ? result : undefined;
}

/** What separates the cells of a text; "" where each line is one cell. */
export function detectDelimiter(text: string): Delimiter {
  const tab = fit(text, "\t");
  if (tab) return "\t";
  const [best] = ([";", ","] as const)
    .map((delimiter) => fit(text, delimiter))
    .filter((candidate) => candidate !== undefined)
    .toSorted((a, b) => b.consistency - a.consistency || b.firstWidth - a.firstWidth);
  return best?.delimiter ?? "";
}

/** A table as a file that spreadsheets open. */
import type { Language } from "../i18n/translator.ts";

/** A spreadsheet takes a cell that begins so as a formula, whoever wrote it. */
const FORMULA = /^[=+\-@\t\r]/;

function cell(value: string, delimiter: string): string {
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return safe.includes(delimiter) || /["\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Rows of cells, with the delimiter that the spreadsheets of a language expect, and a mark that they are UTF-8. */
export function csvText(rows: readonly (readonly string[])[], language: Language): string {
  const delimiter = language === "fr" ? ";" : ",";
  const lines = rows.map((row) => row.map((each) => cell(each, delimiter)).join(delimiter));
  return `\uFEFF${lines.join("\r\n")}\r\n`;
}

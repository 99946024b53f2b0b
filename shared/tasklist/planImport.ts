import { CARD_LIMIT, cleanCardText } from "../doc/cards.ts";
import { sameWording } from "./foldText.ts";
import { dataRows, type Table } from "./readTable.ts";
import type { ColumnChoice } from "./suggestColumns.ts";

export interface PlannedRow {
  /** Row of the file from 1, heading not counted. */
  readonly row: number;
  readonly text: string;
  /** "" for none. */
  readonly duty: string;
  /** The earlier row with the same wording, "existing" for a card that is already there, null for neither. */
  readonly duplicateOf: number | "existing" | null;
  /** The text was longer than a card holds. */
  readonly isCut: boolean;
}

export interface ImportPlan {
  readonly rows: readonly PlannedRow[];
  readonly duplicates: number;
  readonly cut: number;
  /** Rows of the file with nothing in the text column; they make no card. */
  readonly withoutText: number;
}

/** What importing these columns would add. Wordings are compared without case, spaces, punctuation and diacritics. */
export function planImport(
  table: Table,
  choice: ColumnChoice & { readonly hasHeader: boolean },
  existingTexts: Iterable<string>,
): ImportPlan {
  const seen = new Map<string, number | "existing">();
  for (const text of existingTexts) seen.set(sameWording(text), "existing");
  const headerPosition = choice.hasHeader ? (table.rows[0]?.position ?? 0) : 0;
  const rows: PlannedRow[] = [];
  let withoutText = 0;
  for (const { position, cells } of dataRows(table, choice.hasHeader)) {
    const raw = (cells[choice.textColumn] ?? "").replace(/\s+/g, " ").trim();
    const text = cleanCardText(raw);
    if (text === "") {
      withoutText += 1;
      continue;
    }
    const row = position - headerPosition;
    const wording = sameWording(text);
    const duplicateOf = seen.get(wording) ?? null;
    if (duplicateOf === null) seen.set(wording, row);
    const duty = choice.dutyColumn === null ? "" : cleanCardText(cells[choice.dutyColumn] ?? "");
    rows.push({ row, text, duty, duplicateOf, isCut: raw.length > CARD_LIMIT });
  }
  return {
    rows,
    duplicates: rows.filter((row) => row.duplicateOf !== null).length,
    cut: rows.filter((row) => row.isCut).length,
    withoutText,
  };
}

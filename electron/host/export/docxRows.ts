/**
 * Table rows as WordprocessingML. The docx library draws everything else; it holds every cell as a tree of objects, so
 * that twenty thousand tasks took it 950 MB. Written as text they take what they are long.
 */
import {
  type Blueprint,
  foreignLanguage,
  SHORT_TABLE,
  type Words,
} from "../../../shared/blueprint/blocks.ts";
import { STYLE } from "./docxStyle.ts";
import { escapeMarkup } from "../../../shared/util/markup.ts";

/** One column of a table: its width in twentieths of a point. */
export interface DocxColumn {
  readonly width: number;
  readonly isNumber: boolean;
}

function run(blueprint: Blueprint, words: Words): string {
  const language = foreignLanguage(blueprint, words);
  const looks = [
    words.voice === "missing" ? `<w:rStyle w:val="${STYLE.missing}"/>` : "",
    language === null ? "" : `<w:lang w:val="${language}-CA"/>`,
  ].join("");
  const lines = escapeMarkup(words.text)
    .split("\n")
    .map((line) => `<w:t xml:space="preserve">${line}</w:t>`);
  return `<w:r>${looks === "" ? "" : `<w:rPr>${looks}</w:rPr>`}${lines.join("<w:br/>")}</w:r>`;
}

/** Rows that follow a table's header; each cell is a list of paragraphs, and the first names its row. */
export function drawRows(
  blueprint: Blueprint,
  columns: readonly DocxColumn[],
  rows: readonly (readonly (readonly Words[])[])[],
): string {
  return rows
    .map((row, index) => {
      const keep = rows.length <= SHORT_TABLE && index < rows.length - 1 ? "<w:keepNext/>" : "";
      const cells = columns.map(({ width, isNumber }, column) => {
        const style = column === 0 ? STYLE.rowHead : STYLE.cell;
        const looks = `<w:pStyle w:val="${style}"/>${keep}${isNumber ? '<w:jc w:val="end"/>' : ""}`;
        const paragraphs = (row[column] ?? []).map(
          (words) => `<w:p><w:pPr>${looks}</w:pPr>${run(blueprint, words)}</w:p>`,
        );
        return `<w:tc><w:tcPr><w:tcW w:type="dxa" w:w="${width}"/></w:tcPr>${paragraphs.join("") || "<w:p/>"}</w:tc>`;
      });
      return `<w:tr><w:trPr><w:cantSplit/></w:trPr>${cells.join("")}</w:tr>`;
    })
    .join("");
}

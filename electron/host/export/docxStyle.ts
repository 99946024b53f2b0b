/** How the Word blueprint looks: everything is a named style, so that an institution can restyle it in one place. */
import { BorderStyle, type IStylesOptions, LineRuleType } from "docx";

export const COLOURS = {
  ink: "1D2328",
  quiet: "4B5660",
  line: "C3CBD2",
  tint: "EEF2F5",
  accent: "0B4F6C",
} as const;

/** Letter paper in twentieths of a point, as Canadian committees print. */
export const PAGE = {
  width: 12_240,
  height: 15_840,
  margin: { top: 1_300, right: 1_300, bottom: 1_300, left: 1_300 },
  textWidth: 12_240 - 2 * 1_300,
} as const;

export const STYLE = {
  subtitle: "Subtitle",
  imprint: "Imprint",
  contentsTitle: "TOCHeading",
  contents1: "TOC1",
  contents2: "TOC2",
  caption: "Caption",
  tableHead: "TableHead",
  rowHead: "TableRowHead",
  cell: "TableCell",
  afterTable: "AfterTable",
  note: "Note",
  list: "ListParagraph",
  footer: "Footer",
  missing: "Missing",
} as const;

const FONT = "Calibri";
const { ink, quiet, tint, accent } = COLOURS;
const BODY = "Normal";

/** Sizes are half points: 24 is 12 pt, the least that the accessibility check list takes for running text. */
export function documentStyles(language: string): IStylesOptions {
  const heading = (size: number, before: number, color: string) => ({
    run: { font: FONT, size, bold: true, color },
    paragraph: {
      spacing: { before, after: 120, line: 250, lineRule: LineRuleType.AUTO },
      keepNext: true,
      keepLines: true,
    },
  });
  const paragraphStyle = (
    id: string,
    name: string,
    run: Readonly<Record<string, unknown>>,
    paragraph: Readonly<Record<string, unknown>>,
  ) => ({ id, name, basedOn: BODY, quickFormat: true, run, paragraph });
  return {
    default: {
      document: {
        run: { font: FONT, size: 24, color: ink, language: { value: language } },
        paragraph: { spacing: { after: 140, line: 276, lineRule: LineRuleType.AUTO } },
      },
      title: {
        run: { font: FONT, size: 56, bold: true, color: ink },
        paragraph: {
          spacing: { before: 0, after: 100, line: 240, lineRule: LineRuleType.AUTO },
          keepNext: true,
        },
      },
      heading1: {
        run: { font: FONT, size: 34, bold: true, color: accent },
        paragraph: {
          spacing: { before: 480, after: 160, line: 250, lineRule: LineRuleType.AUTO },
          keepNext: true,
          keepLines: true,
          border: { top: { style: BorderStyle.SINGLE, size: 18, color: accent, space: 6 } },
        },
      },
      heading2: heading(28, 320, ink),
      heading3: heading(25, 240, ink),
      heading4: heading(24, 200, quiet),
      listParagraph: { paragraph: { spacing: { after: 60 }, indent: { left: 500, hanging: 280 } } },
      caption: {
        run: { font: FONT, size: 22, bold: true, italics: false, color: quiet },
        paragraph: { spacing: { before: 160, after: 80 }, keepNext: true },
      },
    },
    paragraphStyles: [
      paragraphStyle(
        STYLE.subtitle,
        "Subtitle",
        { size: 24, bold: true, color: accent },
        { spacing: { after: 0 } },
      ),
      paragraphStyle(STYLE.imprint, "Imprint", { size: 22, color: quiet }, { spacing: { after: 280 } }),
      paragraphStyle(
        STYLE.contentsTitle,
        "TOC Heading",
        { size: 26, bold: true, color: accent },
        { spacing: { before: 120, after: 80 }, keepNext: true },
      ),
      paragraphStyle(
        STYLE.contents1,
        "toc 1",
        {},
        { spacing: { before: 50, after: 10, line: 250, lineRule: LineRuleType.AUTO } },
      ),
      paragraphStyle(
        STYLE.contents2,
        "toc 2",
        { size: 22, color: quiet },
        { spacing: { after: 0, line: 250, lineRule: LineRuleType.AUTO }, indent: { left: 360 } },
      ),
      paragraphStyle(
        STYLE.tableHead,
        "Table Head",
        { size: 21, bold: true },
        { spacing: { after: 0, line: 250, lineRule: LineRuleType.AUTO }, keepNext: true },
      ),
      paragraphStyle(
        STYLE.rowHead,
        "Table Row Head",
        { size: 22, bold: true },
        { spacing: { after: 0, line: 250, lineRule: LineRuleType.AUTO } },
      ),
      paragraphStyle(
        STYLE.cell,
        "Table Cell",
        { size: 22 },
        { spacing: { after: 0, line: 250, lineRule: LineRuleType.AUTO } },
      ),
      paragraphStyle(
        STYLE.afterTable,
        "After Table",
        { size: 12 },
        { spacing: { after: 80, line: 240, lineRule: LineRuleType.AUTO } },
      ),
      paragraphStyle(
        STYLE.note,
        "Note",
        { size: 24 },
        {
          spacing: { before: 120, after: 200 },
          shading: { type: "clear", color: "auto", fill: tint },
          border: { left: { style: BorderStyle.SINGLE, size: 24, color: accent, space: 8 } },
          indent: { left: 160 },
        },
      ),
      paragraphStyle(
        STYLE.footer,
        "footer",
        { size: 18, color: quiet },
        { spacing: { after: 0 }, alignment: "end" },
      ),
    ],
    characterStyles: [{ id: STYLE.missing, name: "Missing", run: { italics: true, color: "8A3B12" } }],
  };
}

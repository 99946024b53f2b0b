/** The blueprint as a Word document with real styles, lists and header rows. */
import {
  AlignmentType,
  Bookmark,
  BorderStyle,
  Document,
  Footer,
  InternalHyperlink,
  Packer,
  PageNumber,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from "docx";
import {
  type Block,
  type Blueprint,
  foreignLanguage,
  showsCaption,
  type Words,
} from "../../../shared/blueprint/blocks.ts";
import { assertNever } from "../../../shared/util/appError.ts";
import { finishDocx } from "./docxPackage.ts";
import { drawRows } from "./docxRows.ts";
import { COLOURS, documentStyles, PAGE, STYLE } from "./docxStyle.ts";
import { writable } from "../../../shared/util/markup.ts";

/** Words as runs; a line feed becomes a line break. */
function runs(blueprint: Blueprint, words: Words): TextRun[] {
  const language = foreignLanguage(blueprint, words);
  return writable(words.text)
    .split("\n")
    .map(
      (line, index) =>
        new TextRun({
          text: line,
          ...(index === 0 ? {} : { break: 1 }),
          ...(words.voice === "missing" ? { style: STYLE.missing } : {}),
          ...(language === null ? {} : { language: { value: `${language}-CA` } }),
        }),
    );
}

const label = (text: string): Words => ({ text, voice: "label" });

function headerCell(text: string, width: number, isNumber: boolean): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    shading: { type: ShadingType.CLEAR, color: "auto", fill: COLOURS.tint },
    children: [
      new Paragraph({
        style: STYLE.tableHead,
        ...(isNumber ? { alignment: AlignmentType.END } : {}),
        text: writable(text),
      }),
    ],
  });
}

const NO_BORDER = { style: BorderStyle.NONE, size: 0, color: "auto" } as const;
const THIN = { style: BorderStyle.SINGLE, size: 4, color: COLOURS.line } as const;
const THICK = { style: BorderStyle.SINGLE, size: 12, color: COLOURS.accent } as const;

/** Widths in twentieths of a point that fill the text width exactly. */
function widthsOf(shares: readonly number[]): number[] {
  const total = shares.reduce((sum, share) => sum + share, 0);
  const widths = shares.map((share) => Math.floor((share / total) * PAGE.textWidth));
  const rest = PAGE.textWidth - widths.reduce((sum, width) => sum + width, 0);
  return widths.map((width, index) => (index === widths.length - 1 ? width + rest : width));
}

interface Grid {
  readonly caption: string;
  readonly header: readonly string[];
  readonly shares: readonly number[];
  readonly isNumber: (column: number) => boolean;
  readonly rows: readonly (readonly (readonly Words[])[])[];
}

function gridOf(block: Extract<Block, { kind: "table" | "definitions" }>): Grid {
  const { caption } = block;
  if (block.kind === "definitions") {
    const rows = block.rows.map(({ term, values }) => [[label(term)], values]);
    return { caption, header: block.header, shares: [3, 7], isNumber: () => false, rows };
  }
  return {
    caption,
    header: block.columns.map((column) => column.label),
    shares: block.columns.map((column) => column.share),
    isNumber: (column) => block.columns[column]?.isNumber === true,
    rows: block.rows.map((row) => row.map((words) => [words])),
  };
}

/** The table with its header row only: the others are put in when the package is finished. */
function tableOf(grid: Grid): Table {
  const widths = widthsOf(grid.shares);
  return new Table({
    width: { size: PAGE.textWidth, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    tableLook: {
      firstRow: true,
      firstColumn: true,
      lastRow: false,
      lastColumn: false,
      noHBand: true,
      noVBand: true,
    },
    margins: { top: 50, bottom: 50, left: 90, right: 90 },
    borders: {
      top: NO_BORDER,
      left: NO_BORDER,
      right: NO_BORDER,
      bottom: THICK,
      insideHorizontal: THIN,
      insideVertical: NO_BORDER,
    },
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: grid.header.map((text, column) =>
          headerCell(text, widths[column] ?? 0, grid.isNumber(column)),
        ),
      }),
    ],
  });
}

/** A table with its caption above it where it is shown, and room below it. */
function tableBlocks(grid: Grid, isCaptionShown: boolean): (Paragraph | Table)[] {
  return [
    ...(isCaptionShown ? [new Paragraph({ style: STYLE.caption, text: writable(grid.caption) })] : []),
    tableOf(grid),
    new Paragraph({ style: STYLE.afterTable }),
  ];
}

/** Bookmark names hold no hyphens. */
const bookmark = (anchor: string): string => `h_${anchor.replaceAll("-", "_")}`;

function draw(blueprint: Blueprint, block: Block, index: number): (Paragraph | Table)[] {
  switch (block.kind) {
    case "heading":
      return [
        new Paragraph({
          style: `Heading${block.level}`,
          children: [new Bookmark({ id: bookmark(block.anchor), children: runs(blueprint, block.words) })],
        }),
      ];
    case "paragraph":
      return [new Paragraph({ children: runs(blueprint, block.words) })];
    case "note":
      return [new Paragraph({ style: STYLE.note, children: runs(blueprint, block.words) })];
    case "list":
      return block.items.map(
        (words) =>
          new Paragraph({ style: STYLE.list, bullet: { level: 0 }, children: runs(blueprint, words) }),
      );
    case "definitions":
    case "table":
      return tableBlocks(gridOf(block), showsCaption(blueprint.blocks, index));
    default:
      return assertNever(block);
  }
}

/** Written out, not a field: Word fills a contents field only after asking, and other programs not at all. */
function contents(blueprint: Blueprint): Paragraph[] {
  return [
    new Paragraph({ style: STYLE.contentsTitle, text: blueprint.contentsTitle }),
    ...blueprint.blocks.flatMap((block) =>
      block.kind === "heading" && block.isListed
        ? [
            new Paragraph({
              style: block.level === 1 ? STYLE.contents1 : STYLE.contents2,
              children: [
                new InternalHyperlink({
                  anchor: bookmark(block.anchor),
                  children: runs(blueprint, block.words),
                }),
              ],
            }),
          ]
        : [],
    ),
  ];
}

/** Draws a blueprint as a DOCX package: the same blueprint always gives the same bytes. */
export async function drawDocx(blueprint: Blueprint): Promise<Uint8Array> {
  const document = new Document({
    title: writable(blueprint.title.text),
    creator: writable(blueprint.creator),
    lastModifiedBy: writable(blueprint.creator),
    description: writable(blueprint.description),
    styles: documentStyles(`${blueprint.language}-CA`),
    sections: [
      {
        properties: {
          page: { size: { width: PAGE.width, height: PAGE.height }, margin: PAGE.margin },
        },
        footers: {
          default: new Footer({
            children: [
              new Paragraph({
                style: STYLE.footer,
                children: [
                  new TextRun({
                    text: `${writable(blueprint.title.text).replaceAll("\n", " ").slice(0, 80)} · `,
                  }),
                  new TextRun({ children: [`${blueprint.pageLabel} `, PageNumber.CURRENT] }),
                ],
              }),
            ],
          }),
        },
        children: [
          new Paragraph({ style: STYLE.subtitle, text: blueprint.subtitle }),
          new Paragraph({ style: "Title", children: runs(blueprint, blueprint.title) }),
          new Paragraph({ style: STYLE.imprint, text: writable(blueprint.imprint) }),
          ...contents(blueprint),
          ...blueprint.blocks.flatMap((block, index) => draw(blueprint, block, index)),
        ],
      },
    ],
  });
  const tables = blueprint.blocks.flatMap((block) => {
    if (block.kind !== "table" && block.kind !== "definitions") return [];
    const grid = gridOf(block);
    const columns = widthsOf(grid.shares).map((width, column) => ({
      width,
      isNumber: grid.isNumber(column),
    }));
    return [{ caption: grid.caption, rows: drawRows(blueprint, columns, grid.rows) }];
  });
  return finishDocx(new Uint8Array(await Packer.toBuffer(document)), {
    tables,
    changedAt: blueprint.changedAt,
    language: `${blueprint.language}-CA`,
  });
}

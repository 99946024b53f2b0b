/**
 * The blueprint as one HTML file that needs nothing else: no script, nothing loaded from outside. It is read on
 * screen, printed, and printed to PDF.
 */
import {
  type Block,
  type Blueprint,
  foreignLanguage,
  SHORT_TABLE,
  showsCaption,
  type Words,
} from "../../../shared/blueprint/blocks.ts";
import { assertNever } from "../../../shared/util/appError.ts";
import { DOCUMENT_STYLE } from "./htmlStyle.ts";
import { escapeMarkup } from "../../../shared/util/markup.ts";

type Heading = Extract<Block, { kind: "heading" }>;

/** An element of a given name around words, with the language and direction of what people wrote. */
function element(blueprint: Blueprint, name: string, words: Words, attributes = ""): string {
  const text = escapeMarkup(words.text);
  switch (words.voice) {
    case "label":
      return `<${name}${attributes}>${text}</${name}>`;
    case "missing":
      return `<${name}${attributes}><em class="missing">${text}</em></${name}>`;
    case "room": {
      const language = foreignLanguage(blueprint, words);
      const own = language === null ? "" : ` lang="${language}-CA"`;
      return `<${name}${attributes}${own} dir="auto">${text}</${name}>`;
    }
    default:
      return assertNever(words.voice);
  }
}

function contents(blueprint: Blueprint): string {
  const listed = blueprint.blocks.filter(
    (block): block is Heading => block.kind === "heading" && block.isListed,
  );
  const items: string[] = [];
  let isNested = false;
  for (const [index, heading] of listed.entries()) {
    const isInner = heading.level > 1;
    if (isInner && !isNested) items.push("<ul>");
    if (!isInner && isNested) items.push("</ul></li>");
    isNested = isInner;
    const opensList = !isInner && (listed[index + 1]?.level ?? 1) > 1;
    const link = element(blueprint, "a", heading.words, ` href="#${heading.anchor}"`);
    items.push(`<li>${link}${opensList ? "" : "</li>"}`);
  }
  if (isNested) items.push("</ul></li>");
  return `<nav aria-labelledby="contents"><h2 id="contents">${escapeMarkup(blueprint.contentsTitle)}</h2>\n<ul>\n${items.join("\n")}\n</ul></nav>`;
}

function captionOf(caption: string, isShown: boolean): string {
  return `<caption${isShown ? "" : ' class="unseen"'}>${escapeMarkup(caption)}</caption>`;
}

function headerRow(labels: readonly { label: string; isNumber: boolean }[]): string {
  const cells = labels.map(
    ({ label, isNumber }) =>
      `<th scope="col"${isNumber ? ' class="number"' : ""}>${escapeMarkup(label)}</th>`,
  );
  return `<thead><tr>${cells.join("")}</tr></thead>`;
}

function tableOf(
  blueprint: Blueprint,
  block: Extract<Block, { kind: "table" }>,
  isCaptionShown: boolean,
): string {
  const total = block.columns.reduce((sum, column) => sum + column.share, 0);
  const widths = block.columns.map(
    ({ share }) => `<col style="width:${((share / total) * 100).toFixed(1)}%">`,
  );
  const rows = block.rows.map((row) => {
    const cells = row.map((words, index) => {
      const alignment = block.columns[index]?.isNumber === true ? ' class="number"' : "";
      return index === 0
        ? element(blueprint, "th", words, ` scope="row"${alignment}`)
        : element(blueprint, "td", words, alignment);
    });
    return `<tr>${cells.join("")}</tr>`;
  });
  return [
    `<table${block.rows.length <= SHORT_TABLE ? ' class="short"' : ""}>`,
    captionOf(block.caption, isCaptionShown),
    `<colgroup>${widths.join("")}</colgroup>`,
    headerRow(block.columns),
    "<tbody>",
    rows.join("\n"),
    "</tbody></table>",
  ].join("\n");
}

function definitionsOf(
  blueprint: Blueprint,
  block: Extract<Block, { kind: "definitions" }>,
  isCaptionShown: boolean,
): string {
  const rows = block.rows.map(({ term, values }) => {
    const lines = values.map((words) => element(blueprint, "p", words)).join("");
    return `<tr><th scope="row">${escapeMarkup(term)}</th><td>${lines}</td></tr>`;
  });
  return [
    `<table class="definitions${block.rows.length <= SHORT_TABLE ? " short" : ""}">`,
    captionOf(block.caption, isCaptionShown),
    headerRow(block.header.map((label) => ({ label, isNumber: false }))),
    "<tbody>",
    rows.join("\n"),
    "</tbody></table>",
  ].join("\n");
}

function draw(blueprint: Blueprint, block: Block, isCaptionShown: boolean): string {
  switch (block.kind) {
    case "heading": // the title is the h1
      return element(blueprint, `h${block.level + 1}`, block.words, ` id="${block.anchor}"`);
    case "paragraph":
      return element(blueprint, "p", block.words);
    case "note":
      return element(blueprint, "p", block.words, ' class="note"');
    case "list":
      return `<ul>\n${block.items.map((words) => element(blueprint, "li", words)).join("\n")}\n</ul>`;
    case "definitions":
      return definitionsOf(blueprint, block, isCaptionShown);
    case "table":
      return tableOf(blueprint, block, isCaptionShown);
    default:
      return assertNever(block);
  }
}

/** Draws a blueprint as one accessible HTML file. */
export function drawHtml(blueprint: Blueprint): string {
  const title = escapeMarkup(blueprint.title.text);
  return `<!doctype html>
<html lang="${blueprint.language}-CA">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="description" content="${escapeMarkup(blueprint.description)}">
<meta name="generator" content="${escapeMarkup(blueprint.creator)}">
<title>${title}</title>
<style>${DOCUMENT_STYLE}</style>
</head>
<body>
<a class="skip" href="#blueprint">${escapeMarkup(blueprint.skipLabel)}</a>
<header>
<p class="subtitle">${escapeMarkup(blueprint.subtitle)}</p>
${element(blueprint, "h1", blueprint.title)}
<p class="imprint">${escapeMarkup(blueprint.imprint)}</p>
</header>
${contents(blueprint)}
<main id="blueprint" tabindex="-1">
${blueprint.blocks.map((block, index) => draw(blueprint, block, showsCaption(blueprint.blocks, index))).join("\n")}
</main>
</body>
</html>
`;
}

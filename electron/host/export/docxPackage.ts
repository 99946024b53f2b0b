/**
 * What the docx library leaves undone: table rows, table captions for screen readers, the language and the dates of the core
 * properties, and a zip without the clock in it.
 */
import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from "fflate";
import { escapeMarkup } from "../../../shared/util/markup.ts";

interface Finish {
  /** One for each table of the document, in order: its caption, and the rows under its header. */
  readonly tables: readonly { readonly caption: string; readonly rows: string }[];
  readonly changedAt: number;
  readonly language: string;
}

/** Captions go after the table's look, rows before its end. No table stands in another. */
function withTables(xml: string, tables: Finish["tables"]): string {
  const parts = xml.split(/(<w:tblLook\b[^>]*\/>)|(?=<\/w:tbl>)/).filter((part) => part !== undefined);
  let opened = 0;
  let closed = 0;
  const done = parts.map((part) => {
    if (part.startsWith("<w:tblLook")) {
      opened += 1;
      return `${part}<w:tblCaption w:val="${escapeMarkup(tables[opened - 1]?.caption ?? "")}"/>`;
    }
    if (!part.startsWith("</w:tbl>")) return part;
    closed += 1;
    return `${tables[closed - 1]?.rows ?? ""}${part}`;
  });
  if (opened !== tables.length || closed !== tables.length) {
    throw new Error(`${tables.length} tables were to be written and ${opened} were found`);
  }
  return done.join("");
}

/** The library numbers bookmarks from one document to the next: here they start from 1 again. None is nested. */
function withBookmarkNumbers(xml: string): string {
  let opened = 0;
  let closed = 0;
  return xml
    .replace(/(<w:bookmarkStart\b[^>]*\bw:id=")[^"]*/g, (_whole, head: string) => `${head}${(opened += 1)}`)
    .replace(/(<w:bookmarkEnd\b[^>]*\bw:id=")[^"]*/g, (_whole, head: string) => `${head}${(closed += 1)}`);
}

function withFacts(xml: string, { changedAt, language }: Finish): string {
  const date = new Date(changedAt).toISOString();
  return xml
    .replace(/(<dcterms:(created|modified)\b[^>]*>)[^<]*/g, `$1${date}`)
    .replace("</cp:coreProperties>", `<dc:language>${language}</dc:language></cp:coreProperties>`);
}

/** Finishes a package made by the docx library: the same package and facts always give the same bytes. */
export function finishDocx(made: Uint8Array, finish: Finish): Uint8Array {
  const parts = unzipSync(made);
  const zipped: Zippable = {};
  // Zip keeps local time: a date made from local parts is the same bytes in every time zone. 1980 is zip's first year.
  const mtime = new Date(1980, 0, 1);
  for (const name of Object.keys(parts).toSorted()) {
    const bytes = parts[name] ?? new Uint8Array();
    if (name === "word/document.xml") {
      zipped[name] = [strToU8(withTables(withBookmarkNumbers(strFromU8(bytes)), finish.tables)), { mtime }];
    } else if (name === "docProps/core.xml") {
      zipped[name] = [strToU8(withFacts(strFromU8(bytes), finish)), { mtime }];
    } else zipped[name] = [bytes, { mtime }];
  }
  return zipSync(zipped, { level: 6 });
}

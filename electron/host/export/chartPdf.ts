/** A drawing as a PDF of one page, with the fonts it needs inside. */
import { readFile } from "node:fs/promises";
import { setImmediate } from "node:timers/promises";
import * as fontkit from "@cantoo/fontkit";
import {
  beginText,
  endText,
  PDFDocument,
  type PDFFont,
  PDFHexString,
  type PDFName,
  type PDFOperator,
  type PDFPage,
  rgb,
  setCharacterSqueeze,
  setFillingRgbColor,
  setFontAndSize,
  setTextMatrix,
  showText,
} from "@cantoo/pdf-lib";
import type { Box } from "../../../shared/blueprint/chartDrawing/chartParts.ts";
import type { Drawing } from "../../../shared/blueprint/chartDrawing/layOut.ts";
import { LOOKS, type Tone, TONES } from "../../../shared/blueprint/chartDrawing/looks.ts";
import { MISSING_ADVANCE, type Weight } from "../../../shared/blueprint/chartDrawing/measure.ts";
import type { Line } from "../../../shared/blueprint/chartDrawing/stackText.ts";
import { writable } from "../../../shared/util/markup.ts";
import { chartFontFiles } from "./chartFonts.ts";
import { visualRuns } from "./visualRuns.ts";

/** The longest side that PDF readers are bound to take, in points; a drawing for the screen may be higher. */
const LONGEST_SIDE = 14_400;

/** The room's other work goes on in between. */
const BOXES_AT_ONCE = 50;

/** The drawing's lines are as wide as their letters one by one. */
const FEATURES = { kern: false, liga: false, clig: false, dlig: false };

interface Glyphs {
  /** As PDF writes them, in hexadecimal. */
  readonly hex: string;
  /** Ems. */
  readonly width: number;
}

interface Face {
  readonly key: PDFName;
  readonly has: ReadonlySet<number>;
  readonly glyphsOf: (text: string) => Glyphs;
}

type Faces = Readonly<Record<Weight, readonly Face[]>>;

function codesOf(drawing: Drawing, weight: Weight): Set<number> {
  const codes = new Set<number>();
  for (const { lines } of drawing.boxes)
    for (const line of lines)
      if (line.weight === weight) for (const character of line.text) codes.add(character.codePointAt(0) ?? 0);
  return codes;
}

/**
 * The glyphs of a text, found once for each word: shaping takes most of the time that a chart takes, and a room's words
 * come again and again. Letters join within words only.
 */
function shaping(font: PDFFont): Face["glyphsOf"] {
  const known = new Map<string, Glyphs>();
  function ofWord(word: string): Glyphs {
    const glyphs = known.get(word) ?? {
      hex: font.encodeText(word).asString(),
      width: font.widthOfTextAtSize(word, 1),
    };
    known.set(word, glyphs);
    return glyphs;
  }
  return (text) => {
    const words = text.split(/(?<= )/).map(ofWord);
    return {
      hex: words.map(({ hex }) => hex).join(""),
      width: words.reduce((sum, { width }) => sum + width, 0),
    };
  };
}

/** The fonts of a weight that draw something here, in their order: the others do not get into the file. */
async function embedFaces(
  pdf: PDFDocument,
  page: PDFPage,
  drawing: Drawing,
  weight: Weight,
): Promise<Face[]> {
  const faces: Face[] = [];
  let wanted = codesOf(drawing, weight);
  for (const [index, file] of chartFontFiles(weight).entries()) {
    if (wanted.size === 0) break;
    const bytes = await readFile(file);
    const opened = fontkit.create(bytes);
    if (!("characterSet" in opened)) throw new Error(`${file} holds several fonts`);
    const has = new Set(opened.characterSet);
    const left = new Set([...wanted].filter((code) => !has.has(code)));
    if (left.size === wanted.size) continue;
    wanted = left;
    // Six capitals and a plus say that this is a part of the font (PDF 1.7, 9.6.4).
    const customName = `CHART${"ABCD"[index] ?? "Z"}+${opened.postscriptName ?? "Chart"}`;
    const font = await pdf.embedFont(bytes, { subset: true, features: FEATURES, customName });
    faces.push({ key: page.node.newFontDictionary(font.name, font.ref), has, glyphsOf: shaping(font) });
  }
  return faces;
}

/** `#rrggbb` as the shares of red, green and blue, from 0 to 1. */
function shares(colour: string): [red: number, green: number, blue: number] {
  const value = Number.parseInt(colour.slice(1), 16);
  return [(value >> 16) / 255, ((value >> 8) & 255) / 255, (value & 255) / 255];
}

function drawBox(page: PDFPage, drawing: Drawing, box: Box): void {
  const { fill, stroke, outline, radius } = LOOKS[box.look];
  if (fill === null && stroke === null) return;
  const corner = radius * drawing.textSize;
  page.drawRectangle({
    x: box.x,
    y: drawing.height - box.y - box.height,
    width: box.width,
    height: box.height,
    rx: corner,
    ry: corner,
    ...(fill === null ? {} : { color: rgb(...shares(fill)) }),
    ...(stroke === null
      ? {}
      : { borderColor: rgb(...shares(stroke)), borderWidth: outline * drawing.textSize }),
  });
}

/** An empty box, about as large as the character that no font has. */
function drawMissing(
  page: PDFPage,
  tone: Tone,
  at: { x: number; y: number; size: number; wide: number },
): void {
  page.drawRectangle({
    x: at.x + 0.1 * at.wide,
    y: at.y,
    width: 0.8 * at.wide,
    height: 0.7 * at.size,
    borderColor: rgb(...shares(TONES[tone])),
    borderWidth: 0.05 * at.size,
  });
}

/** Letters that join or stack may be wider together than one by one: then the line is set narrower, to fit its box. */
function drawLine(page: PDFPage, drawing: Drawing, faces: readonly Face[], line: Line): void {
  const { size, tone } = line;
  const runs = visualRuns(line.text, line.isRtl, (code) => faces.findIndex(({ has }) => has.has(code)));
  const set = runs.map(({ text, font }) => {
    const face = faces[font];
    const characters = Array.from(text).length;
    const { hex, width } = face?.glyphsOf(text) ?? { hex: "", width: characters * MISSING_ADVANCE };
    return { face, hex, characters, width: width * size };
  });
  const whole = set.reduce((sum, { width }) => sum + width, 0);
  const squeeze = whole > line.width ? line.width / whole : 1;
  const y = drawing.height - line.y;
  const operators: PDFOperator[] = [beginText(), setFillingRgbColor(...shares(TONES[tone]))];
  if (squeeze < 1) operators.push(setCharacterSqueeze(squeeze * 100));
  let x = line.isRtl ? line.x + line.width - whole * squeeze : line.x;
  for (const { face, hex, characters, width } of set) {
    if (face) {
      operators.push(
        setFontAndSize(face.key, size),
        setTextMatrix(1, 0, 0, 1, x, y),
        showText(PDFHexString.of(hex)),
      );
    } else {
      const wide = MISSING_ADVANCE * size * squeeze;
      for (let index = 0; index < characters; index += 1)
        drawMissing(page, tone, { x: x + index * wide, y, size, wide });
    }
    x += width * squeeze;
  }
  if (squeeze < 1) operators.push(setCharacterSqueeze(100));
  page.pushOperators(...operators, endText());
}

/**
 * Draws a chart on one page as large as its sheet. What no font has is drawn as an empty box. The same drawing and
 * moment always give the same bytes.
 * @param changedAt milliseconds since 1970 of the last edit: the date of the file.
 */
export async function drawChartPdf(drawing: Drawing, changedAt: number): Promise<Uint8Array> {
  const pdf = await PDFDocument.create({ updateMetadata: false });
  pdf.registerFontkit(fontkit);
  const fit = Math.min(1, LONGEST_SIDE / Math.max(drawing.width, drawing.height));
  const page = pdf.addPage([drawing.width * fit, drawing.height * fit]);
  if (fit < 1) page.scaleContent(fit, fit);
  const faces: Faces = {
    regular: await embedFaces(pdf, page, drawing, "regular"),
    bold: await embedFaces(pdf, page, drawing, "bold"),
  };
  for (const [index, box] of drawing.boxes.entries()) {
    if (index % BOXES_AT_ONCE === 0) await setImmediate();
    drawBox(page, drawing, box);
    for (const line of box.lines) drawLine(page, drawing, faces[line.weight], line);
  }
  const date = new Date(changedAt);
  pdf.setTitle(writable(drawing.title), { showInWindowTitleBar: true });
  pdf.setSubject(writable(drawing.description));
  pdf.setLanguage(`${drawing.language}-CA`);
  pdf.setCreator("Charrette");
  pdf.setProducer("Charrette");
  pdf.setCreationDate(date);
  pdf.setModificationDate(date);
  return pdf.save();
}

/** Paragraphs set below each other in a column: where each line stands, and how high they are together. */
import type { Tone } from "./looks.ts";
import type { Weight } from "./measure.ts";
import { countLines, type Lettering, wrapText } from "./wrapText.ts";

/** All lengths in points. */
export interface Line {
  readonly text: string;
  /** Left edge, also of text that runs from right to left. */
  readonly x: number;
  /** The baseline, from the top. */
  readonly y: number;
  readonly width: number;
  readonly size: number;
  readonly weight: Weight;
  readonly tone: Tone;
  readonly isRtl: boolean;
}

export interface Paragraph {
  readonly text: string;
  readonly size: number;
  readonly weight: Weight;
  readonly tone: Tone;
  /** Space above it, unless it is the first. */
  readonly before?: number;
  /** Stands in a margin of its own to the left of the first line. */
  readonly bullet?: string;
}

export interface Stack {
  readonly lines: readonly Line[];
  readonly height: number;
}

/** Room above and below a baseline, as shares of the size: what Noto Sans itself asks for. */
export const ASCENT = 1.07;
export const DESCENT = 0.3;
const BULLET_MARGIN = 0.9;

const RTL_FIRST =
  /^\P{L}*[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/** Sets paragraphs in a column that is `width` points wide, from its top left corner. */
export function stackText(paragraphs: readonly Paragraph[], width: number, letters: Lettering): Stack {
  const lines: Line[] = [];
  let height = 0;
  for (const { text, size, weight, tone, before = 0, bullet } of paragraphs) {
    const isRtl = RTL_FIRST.test(text);
    const margin = bullet === undefined ? 0 : BULLET_MARGIN * size;
    const room = width - margin;
    const wrapped = wrapText(text, weight, room / size, letters);
    if (wrapped.length === 0) continue;
    if (height > 0) height += before;
    const shared = { size, weight, tone };
    if (bullet !== undefined) {
      const wide = letters.widthOf(bullet, weight) * size;
      const x = isRtl ? width - wide : 0;
      lines.push({ ...shared, text: bullet, x, y: height + ASCENT * size, width: wide, isRtl });
    }
    for (const part of wrapped) {
      const wide = part.width * size;
      lines.push({
        ...shared,
        text: part.text,
        x: isRtl ? room - wide : margin,
        y: height + ASCENT * size,
        width: wide,
        isRtl,
      });
      height += (ASCENT + DESCENT) * size;
    }
  }
  return { lines, height };
}

/** As high as `stackText` would make it, without the lines: sizes are tried with this. */
export function stackHeight(paragraphs: readonly Paragraph[], width: number, letters: Lettering): Stack {
  let height = 0;
  for (const { text, size, weight, before = 0, bullet } of paragraphs) {
    const room = bullet === undefined ? width : width - BULLET_MARGIN * size;
    const lines = countLines(text, weight, room / size, letters);
    if (lines > 0) height += (height > 0 ? before : 0) + lines * (ASCENT + DESCENT) * size;
  }
  return { lines: [], height };
}

/** The same lines elsewhere. */
export function moved(lines: readonly Line[], x: number, y: number): Line[] {
  return lines.map((line) => ({ ...line, x: line.x + x, y: line.y + y }));
}

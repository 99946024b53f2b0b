/** The widths of the chart's fonts, where pages can read them: see shared/blueprint/chartDrawing/measure.ts. */
import { readFileSync } from "node:fs";
import { create, type Font } from "@cantoo/fontkit";
import { chartFontFiles } from "../../electron/host/export/chartFonts.ts";

function open(file: string): Font {
  const font = create(readFileSync(file));
  if (!("glyphForCodePoint" in font)) throw new Error(`${file} holds several fonts`);
  return font;
}

/** Thousandths of an em by code point: the first font's, else the second's. Rounded up, so that nothing grows out of its box. */
function advances(files: readonly string[]): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  for (const font of files.map(open)) {
    for (const code of font.characterSet) {
      if (found.has(code) || code < 0x20) continue;
      const glyph = font.glyphForCodePoint(code);
      if (glyph) found.set(code, Math.ceil((glyph.advanceWidth * 1000) / font.unitsPerEm));
    }
  }
  return new Map([...found].toSorted(([a], [b]) => a - b));
}

/** `first advance advance×count …;first …`, the first of each run in hexadecimal. */
function written(widths: ReadonlyMap<number, number>): string {
  const runs: { first: number; next: number; parts: { advance: number; count: number }[] }[] = [];
  for (const [code, advance] of widths) {
    let run = runs.at(-1);
    if (run?.next !== code) runs.push((run = { first: code, next: code, parts: [] }));
    run.next += 1;
    const last = run.parts.at(-1);
    if (last?.advance === advance) last.count += 1;
    else run.parts.push({ advance, count: 1 });
  }
  return runs
    .map(({ first, parts }) =>
      [
        first.toString(16),
        ...parts.map(({ advance, count }) => (count === 1 ? `${advance}` : `${advance}x${count}`)),
      ].join(" "),
    )
    .join(";");
}

/** The text of shared/blueprint/chartDrawing/fontAdvances.ts, from the fonts that are installed. */
export function chartFontAdvances(): string {
  return `/** Widths of the chart's fonts. Written by \`node build/bootstrap.js chart-fonts\`: not changed by hand. */
export const FONT_ADVANCES = {
  regular:
    "${written(advances(chartFontFiles("regular")))}",
  bold: "${written(advances(chartFontFiles("bold")))}",
} as const;
`;
}

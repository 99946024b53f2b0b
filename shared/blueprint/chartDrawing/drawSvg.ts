/** A drawing as one SVG file that needs nothing else. Text stays text: it is found, selected and read. */
import { escapeMarkup } from "../../util/markup.ts";
import type { Box } from "./chartParts.ts";
import type { Drawing } from "./layOut.ts";
import { FONT_FAMILY, LOOKS, TONES } from "./looks.ts";
import type { Line } from "./stackText.ts";

/** Hundredths of a point: finer than any screen or printer, and the same bytes everywhere. */
export const figure = (value: number): string => String(Math.round(value * 100) / 100);

/** The rectangle of a box, or nothing where its look has none. */
export function shape({ textSize }: Pick<Drawing, "textSize">, box: Omit<Box, "lines">): string {
  const { fill, stroke, outline, radius } = LOOKS[box.look];
  if (fill === null && stroke === null) return "";
  const line = stroke === null ? "" : ` stroke="${stroke}" stroke-width="${figure(outline * textSize)}"`;
  const corners = radius === 0 ? "" : ` rx="${figure(radius * textSize)}"`;
  return `<rect x="${figure(box.x)}" y="${figure(box.y)}" width="${figure(box.width)}" height="${figure(box.height)}"${corners} fill="${fill ?? "none"}"${line}/>`;
}

/** The width is written too, so that a computer with other fonts still keeps the text inside its box. */
export function text(line: Line): string {
  const weight = line.weight === "bold" ? ' font-weight="700"' : "";
  const direction = line.isRtl ? ' direction="rtl" text-anchor="end"' : "";
  return `<text x="${figure(line.x)}" y="${figure(line.y)}" font-size="${figure(line.size)}"${weight} fill="${TONES[line.tone]}" textLength="${figure(line.width)}" lengthAdjust="spacingAndGlyphs"${direction}>${escapeMarkup(line.text)}</text>`;
}

/** Draws a chart. The same drawing always gives the same text. */
export function drawSvg(drawing: Drawing): string {
  const { width, height, title, description, language } = drawing;
  const [w, h] = [figure(width), figure(height)];
  const groups = drawing.boxes.map((box) => `<g>${shape(drawing, box)}${box.lines.map(text).join("")}</g>`);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${w}pt" height="${h}pt" viewBox="0 0 ${w} ${h}" role="img" aria-labelledby="chart-drawing-title" aria-describedby="chart-drawing-description" lang="${language}" font-family="${FONT_FAMILY}">
<title id="chart-drawing-title">${escapeMarkup(title)}</title>
<desc id="chart-drawing-description">${escapeMarkup(description)}</desc>
<rect width="${w}" height="${h}" fill="#ffffff"/>
${groups.join("\n")}
</svg>
`;
}

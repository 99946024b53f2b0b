/** The picture of a storyboard as one SVG that needs nothing else. Text stays text: it is found, selected and read. */
import { figure, shape, text } from "../blueprint/chartDrawing/drawSvg.ts";
import { FONT_FAMILY, TONES } from "../blueprint/chartDrawing/looks.ts";
import { escapeMarkup } from "../util/markup.ts";
import { ICON_SIZE } from "./artwork.ts";
import type { BoardPicture, TileBox } from "./boardLayout.ts";
import { iconSvg, type Inks, inkOf, patternSvg } from "./cardDrawing.ts";
import { LEARNING_TYPES } from "./learningTypes.ts";
import { shapeSvg } from "./shapeDrawing.ts";

/** Silver is an outline, gold is filled: told apart without their colours. */
const STAR_PATH = "M12 1L15 8.6L23 9.2L16.8 14.4L18.8 22.4L12 18L5.2 22.4L7.2 14.4L1 9.2L9 8.6Z";
/** Points of text beside which a pattern is as large as on a card. */
const USUAL_SIZE = 14;
const STAR_INK = { silver: "#51606f", gold: "#8a6100" } as const;

function starSvg({ star, starAt: { x, y, size } }: TileBox, inks: Inks): string {
  if (star === "none") return "";
  const colour = star === "formative" ? STAR_INK.silver : STAR_INK.gold;
  const ink = inks === "colour" ? colour : TONES.ink;
  const fill = star === "formative" ? "#ffffff" : ink;
  return `<path transform="translate(${figure(x)} ${figure(y)}) scale(${figure(size / ICON_SIZE)})" d="${STAR_PATH}" fill="${fill}" stroke="${ink}" stroke-width="2" stroke-linejoin="round"/>`;
}

function tileSvg(picture: BoardPicture, tile: TileBox, inks: Inks): string {
  const { x, y, width, band, type } = tile;
  const ink = inkOf(type, inks);
  const side = band * 0.84;
  const inset = (band - side) / 2;
  const scale = Math.round(((side * 0.8) / ICON_SIZE) * 1000) / 1000;
  const icon = iconSvg(
    type,
    Math.round((x + inset + side * 0.1) * 100) / 100,
    Math.round((y + inset + side * 0.1) * 100) / 100,
    ink,
    scale,
  );
  return [
    shape(picture, tile),
    `<rect x="${figure(x)}" y="${figure(y)}" width="${figure(width)}" height="${figure(band)}" fill="url(#board-${type})" stroke="${ink}" stroke-width="${figure(picture.textSize * 0.1)}"/>`,
    `<rect x="${figure(x + inset)}" y="${figure(y + inset)}" width="${figure(side)}" height="${figure(side)}" rx="${figure(side * 0.15)}" fill="#ffffff" stroke="${ink}" stroke-width="${figure(picture.textSize * 0.07)}"/>`,
    icon,
    starSvg(tile, inks),
    ...tile.lines.map(text),
  ].join("");
}

/** Draws the picture of a storyboard. The same picture always gives the same text. */
export function boardSvg(picture: BoardPicture, inks: Inks): string {
  const [w, h] = [figure(picture.width), figure(picture.height)];
  const scale = Math.round((picture.textSize / USUAL_SIZE) * 1000) / 1000;
  const patterns = LEARNING_TYPES.map((type) => patternSvg(type, `board-${type}`, inkOf(type, inks), scale));
  // In the order in which they are read: each section's title before its tiles.
  const parts = [
    ...picture.boxes.map((box) => ({ ...box, svg: `${shape(picture, box)}${box.lines.map(text).join("")}` })),
    ...picture.tiles.map((tile) => ({ ...tile, svg: tileSvg(picture, tile, inks) })),
  ]
    .toSorted((a, b) => a.y - b.y || a.x - b.x)
    .map(({ svg }) => `<g>${svg}</g>`);
  const shapes = picture.shapes.map((area, index) =>
    shapeSvg(area.drawing, picture.language, `board-shape-${index + 1}`, area),
  );
  const grey = inks === "grey" ? ' filter="grayscale(1)"' : "";
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${w}pt" height="${h}pt" viewBox="0 0 ${w} ${h}" role="img" aria-labelledby="board-picture-title" aria-describedby="board-picture-description" lang="${picture.language}" font-family="${FONT_FAMILY}">
<title id="board-picture-title">${escapeMarkup(picture.title)}</title>
<desc id="board-picture-description">${escapeMarkup(picture.description)}</desc>
<defs>${patterns.join("")}</defs>
<rect width="${w}" height="${h}" fill="#ffffff"/>
<g${grey}>
${[...parts, ...shapes].join("\n")}
</g>
</svg>
`;
}

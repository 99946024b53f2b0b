/** The front of a type's card as one SVG that needs nothing else: for documents, and to print and cut out. */
import { FONT_FAMILY, TONES } from "../blueprint/chartDrawing/looks.ts";
import { measureText } from "../blueprint/chartDrawing/measure.ts";
import { lettering, wrapText } from "../blueprint/chartDrawing/wrapText.ts";
import type { Language } from "../i18n/translator.ts";
import { escapeMarkup } from "../util/markup.ts";
import { ICON_SIZE, TYPE_ART } from "./artwork.ts";
import type { LearningType } from "./learningTypes.ts";
import { TYPE_CARDS } from "./typeCards.ts";

/** `colour` for screens and colour printers, `grey` where only black is printed. */
export type Inks = "colour" | "grey";

export const inkOf = (type: LearningType, inks: Inks): string =>
  inks === "colour" ? TYPE_ART[type].colour : TONES.ink;

/** The pattern of a type as an SVG definition, to fill with by its id; `scale` times as large as on a card. */
export function patternSvg(type: LearningType, id: string, ink: string, scale = 1): string {
  const { size, path, width } = TYPE_ART[type].pattern;
  return `<pattern id="${escapeMarkup(id)}" width="${size}" height="${size}" patternUnits="userSpaceOnUse"${scale === 1 ? "" : ` patternTransform="scale(${scale})"`}><path d="${path}" fill="none" stroke="${ink}" stroke-width="${width}" stroke-linecap="round"/></pattern>`;
}

/** The icon of a type, ICON_SIZE times `scale` wide. */
export function iconSvg(type: LearningType, x: number, y: number, ink: string, scale = 1): string {
  return `<path transform="translate(${x} ${y})${scale === 1 ? "" : ` scale(${scale})`}" d="${TYPE_ART[type].icon}" fill="none" stroke="${ink}" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"/>`;
}

/** A square with the pattern and the icon of a type: for legends. @param size its side in units of the drawing */
export function swatchSvg(type: LearningType, language: Language, inks: Inks, size = 48): string {
  const ink = inkOf(type, inks);
  const id = `swatch-${type}-${inks}`;
  const middle = (size - ICON_SIZE) / 2;
  const title = escapeMarkup(TYPE_CARDS[type].title[language]);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 ${size} ${size}" role="img" lang="${language}"><title>${title}</title><defs>${patternSvg(type, id, ink)}</defs><rect width="${size}" height="${size}" fill="#ffffff"/><rect x="1" y="1" width="${size - 2}" height="${size - 2}" fill="url(#${id})" stroke="${ink}" stroke-width="2"/><rect x="${middle - 4}" y="${middle - 4}" width="${ICON_SIZE + 8}" height="${ICON_SIZE + 8}" rx="4" fill="#ffffff" stroke="${ink}"/>${iconSvg(type, middle, middle, ink)}</svg>`;
}

/** Size of a card, in the drawing's units. */
export const CARD_WIDTH = 240;
export const CARD_HEIGHT = 174;
const BAND = 44;
const MARGIN = 14;
const WORDS_SIZE = 14;
const LINE = 19;
/** Readers that know no textLength set other fonts than ours wider: lines are broken as if the words were. */
const SPARE = 1.12;

/** The front of a card: pattern and icon above, the type and what it means below. The same card always gives the same text. */
export function cardFrontSvg(type: LearningType, language: Language, inks: Inks): string {
  const ink = inkOf(type, inks);
  const id = `card-${type}-${inks}`;
  const { title, definition } = TYPE_CARDS[type];
  const width = (CARD_WIDTH - 2 * MARGIN) / WORDS_SIZE / SPARE;
  const lines = wrapText(definition[language], "regular", width, lettering(measureText));
  const words = lines.map(
    (line, index) =>
      `<text x="${MARGIN}" y="${BAND + 48 + index * LINE}" font-size="${WORDS_SIZE}" fill="${TONES.ink}" textLength="${Math.round(line.width * WORDS_SIZE * 100) / 100}" lengthAdjust="spacingAndGlyphs">${escapeMarkup(line.text)}</text>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${CARD_WIDTH}" height="${CARD_HEIGHT}" viewBox="0 0 ${CARD_WIDTH} ${CARD_HEIGHT}" role="img" lang="${language}" font-family="${FONT_FAMILY}"><title>${escapeMarkup(title[language])}</title><desc>${escapeMarkup(definition[language])}</desc><defs>${patternSvg(type, id, ink)}</defs><rect x="1" y="1" width="${CARD_WIDTH - 2}" height="${CARD_HEIGHT - 2}" rx="8" fill="#ffffff"/><path d="M1 ${BAND}V9A8 8 0 0 1 9 1H${CARD_WIDTH - 9}A8 8 0 0 1 ${CARD_WIDTH - 1} 9V${BAND}Z" fill="url(#${id})"/><rect x="${MARGIN - 6}" y="4" width="36" height="36" rx="6" fill="#ffffff" stroke="${ink}"/>${iconSvg(type, MARGIN, 10, ink)}<path d="M1 ${BAND}H${CARD_WIDTH - 1}" stroke="${ink}" stroke-width="2"/><text x="${MARGIN}" y="${BAND + 25}" font-size="18" font-weight="700" fill="${ink}">${escapeMarkup(title[language])}</text>${words.join("")}<rect x="1" y="1" width="${CARD_WIDTH - 2}" height="${CARD_HEIGHT - 2}" rx="8" fill="none" stroke="${ink}" stroke-width="2"/></svg>`;
}

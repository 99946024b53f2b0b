/**
 * How wide text is in the chart's own fonts, without a screen: the drawing on the desk, the SVG and the PDF break their
 * lines at the same places, whatever fonts a computer has.
 */
import { FONT_ADVANCES } from "./fontAdvances.ts";

export type Weight = "regular" | "bold";

/** Width of a text in ems: times the font size it is the width in points. */
export type Measure = (text: string, weight: Weight) => number;

/** What stands for a character that neither font has, in ems: emoji and ideographs are about as wide as high. */
export const MISSING_ADVANCE = 1;

/** Joiners, selectors of variants, marks of direction: they take no room and are not drawn. */
const UNSEEN = /\p{Default_Ignorable_Code_Point}/u;

/** Reads `first advance advance×count …;first …`, advances in thousandths of an em. */
function readAdvances(written: string): ReadonlyMap<number, number> {
  const advances = new Map<number, number>();
  for (const run of written.split(";")) {
    const [first = "", ...parts] = run.split(" ");
    let code = Number.parseInt(first, 16);
    for (const part of parts) {
      const [advance = "", count = "1"] = part.split("x");
      for (let left = Number(count); left > 0; left -= 1) advances.set(code++, Number(advance) / 1000);
    }
  }
  return advances;
}

const advancesOf = {
  regular: readAdvances(FONT_ADVANCES.regular),
  bold: readAdvances(FONT_ADVANCES.bold),
} as const;

export function isUnseen(character: string): boolean {
  return UNSEEN.test(character);
}

/** Width in the chart's fonts; without kerning and ligatures, as the PDF writes it. */
export const measureText: Measure = (text, weight) => {
  const advances = advancesOf[weight];
  let width = 0;
  for (const character of text) {
    if (isUnseen(character)) continue;
    width += advances.get(character.codePointAt(0) ?? 0) ?? MISSING_ADVANCE;
  }
  return width;
};

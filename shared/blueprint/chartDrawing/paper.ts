/** The sheets a chart is drawn on: one sheet, lying on its long side, as it hangs on a wall. */

/** A PDF point, in which every length of a drawing is given: 1/72 inch. */
const MILLIMETRE = 72 / 25.4;
const INCH = 72;

/** `screen` is as wide as a page on screen and as high as the chart needs. */
export const PAPERS = ["a0", "a1", "a2", "a3", "ansiD", "ansiE", "archD", "archE", "screen"] as const;
export type Paper = (typeof PAPERS)[number];

/** Those that a storyboard is drawn on: what an office printer or a poster printer takes. */
export const BOARD_PAPERS = ["a3", "tabloid", "a2", "screen"] as const;
export type BoardPaper = (typeof BOARD_PAPERS)[number];

export const DEFAULT_PAPER: Paper = "a1";

export interface Sheet {
  /** Points. */
  readonly width: number;
  /** Points, or null where the sheet is as high as what is on it. */
  readonly height: number | null;
}

const sheet = (width: number, height: number, unit: number): Sheet => ({
  width: Math.round(width * unit * 100) / 100,
  height: Math.round(height * unit * 100) / 100,
});

/** ISO 216 for the A sizes, ASME Y14.1 for the ANSI and architectural ones. */
export const SHEETS: Readonly<Record<Paper, Sheet>> = {
  a0: sheet(1189, 841, MILLIMETRE),
  a1: sheet(841, 594, MILLIMETRE),
  a2: sheet(594, 420, MILLIMETRE),
  a3: sheet(420, 297, MILLIMETRE),
  ansiD: sheet(34, 22, INCH),
  ansiE: sheet(44, 34, INCH),
  archD: sheet(36, 24, INCH),
  archE: sheet(48, 36, INCH),
  screen: { width: 1600, height: null },
};

export const BOARD_SHEETS: Readonly<Record<BoardPaper, Sheet>> = {
  a3: SHEETS.a3,
  tabloid: sheet(17, 11, INCH),
  a2: SHEETS.a2,
  screen: SHEETS.screen,
};

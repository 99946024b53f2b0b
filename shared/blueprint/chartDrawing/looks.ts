/** How the parts of a drawing look, on the desk, in SVG and in PDF alike: the product's own colours, of theme.css. */

export type Tone = "ink" | "quiet" | "accent" | "duty";
export type Look = "plain" | "rule" | "duty" | "loose" | "task" | "core" | "panelTitle" | "panel";

export const TONES: Readonly<Record<Tone, string>> = {
  ink: "#1c2733",
  quiet: "#51606f",
  accent: "#0b5c7a",
  duty: "#4d3a78",
};

interface BoxStyle {
  readonly fill: string | null;
  readonly stroke: string | null;
  /** Width of the outline and radius of the corners, as shares of the text's size. */
  readonly outline: number;
  readonly radius: number;
}

/** A core task is told by its outline, not by colour: sheets are also printed in grey. */
export const LOOKS: Readonly<Record<Look, BoxStyle>> = {
  plain: { fill: null, stroke: null, outline: 0, radius: 0 },
  rule: { fill: "#0b5c7a", stroke: null, outline: 0, radius: 0 },
  duty: { fill: "#ece7f5", stroke: "#4d3a78", outline: 0.07, radius: 0.4 },
  loose: { fill: "#f3f5f7", stroke: "#7d8a97", outline: 0.07, radius: 0.4 },
  task: { fill: "#ffffff", stroke: "#7d8a97", outline: 0.07, radius: 0.4 },
  core: { fill: "#ffffff", stroke: "#0b5c7a", outline: 0.2, radius: 0.4 },
  panelTitle: { fill: "#e0eff5", stroke: "#0b5c7a", outline: 0.07, radius: 0.4 },
  panel: { fill: "#ffffff", stroke: "#c9d1d9", outline: 0.07, radius: 0.4 },
};

/** Fonts of the SVG: the PDF's own first, then what screens have that is nearly as wide. */
export const FONT_FAMILY = "Noto Sans, Segoe UI, Open Sans, DejaVu Sans, system-ui, sans-serif";

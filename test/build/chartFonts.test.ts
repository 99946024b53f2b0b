import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { chartFontAdvances } from "../../build/steps/chartFonts.ts";
import { measureText } from "../../shared/blueprint/chartDrawing/measure.ts";

const file = path.join(import.meta.dirname, "..", "..", "shared/blueprint/chartDrawing/fontAdvances.ts");

test("the widths that charts are laid out with are those of the fonts that are installed", () => {
  expect(readFileSync(file, "utf8")).toBe(chartFontAdvances());
});

test("widths are in ems, of the font that has the character", () => {
  // Noto Sans: 639 for A and 561 for a, of 1000. DejaVu Sans: 1716 for an arrow, of 2048, rounded up.
  expect(measureText("Aa", "regular")).toBeCloseTo(1.2, 6);
  expect(measureText("→", "regular")).toBeCloseTo(0.838, 6);
  expect(measureText("A", "bold")).toBeGreaterThan(measureText("A", "regular"));
  // Neither font has ideographs; joiners and selectors take no room.
  expect(measureText("検査", "bold")).toBe(2);
  expect(measureText("\u200b\u200d\ufe0f\u00ad", "regular")).toBe(0);
});

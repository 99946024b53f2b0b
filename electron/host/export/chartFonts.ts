/** The fonts a chart is drawn in, as files of the packages that bring them. */
import { createRequire } from "node:module";
import type { Weight } from "../../../shared/blueprint/chartDrawing/measure.ts";

/**
 * By weight, the first that has a character draws it. Noto Sans is close to the fonts that screens use for the product
 * and has the letters of First Nations languages written in Latin script; DejaVu Sans adds syllabics, Hebrew, Arabic,
 * arrows and signs.
 */
const FILES: Readonly<Record<Weight, readonly string[]>> = {
  regular: [
    "@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf",
    "dejavu-fonts-ttf/ttf/DejaVuSans.ttf",
  ],
  bold: [
    "@expo-google-fonts/noto-sans/700Bold/NotoSans_700Bold.ttf",
    "dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf",
  ],
};

/** Paths of the fonts of a weight. Found when they are wanted: a host without them opens all the same. */
export function chartFontFiles(weight: Weight): string[] {
  const { resolve } = createRequire(import.meta.url);
  return FILES[weight].map((file) => resolve(file));
}

import { describe, expect, it, test } from "vitest";
import { TYPE_ART } from "../../../shared/storyboard/artwork.ts";
import { CARD_HEIGHT, cardFrontSvg, type Inks, swatchSvg } from "../../../shared/storyboard/cardDrawing.ts";
import { LEARNING_TYPES, type LearningType } from "../../../shared/storyboard/learningTypes.ts";

type Colour = readonly [number, number, number];

/** Linear light, 0 to 1 (IEC 61966-2-1). */
function linear(hex: string): Colour {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const share = Number.parseInt(hex.slice(start, start + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return [red, green, blue];
}

const times = (matrix: readonly Colour[], [x, y, z]: Colour): Colour => {
  const [a = 0, b = 0, c = 0] = matrix.map(([p, q, r]) => Math.min(1, Math.max(0, p * x + q * y + r * z)));
  return [a, b, c];
};

/** WCAG 2.2, contrast ratio. */
function contrast(one: string, other: string): number {
  const light = (hex: string): number => {
    const [red, green, blue] = linear(hex);
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05;
  };
  const [low = 1, high = 1] = [light(one), light(other)].toSorted((a, b) => a - b);
  return high / low;
}

/** As people see colours: all of them, and without one kind of cone (Machado, Oliveira and Fernandes 2009, severity 1). */
const SIGHTS: Readonly<Record<string, readonly Colour[]>> = {
  usual: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

/** OKLab (Ottosson 2020), in which distances are near to those that people see. */
function oklab([red, green, blue]: Colour): Colour {
  const l = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
  const m = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
  const s = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

const pairs = LEARNING_TYPES.flatMap((one, index) =>
  LEARNING_TYPES.slice(index + 1).map((other): [LearningType, LearningType] => [one, other]),
);

describe("colours", () => {
  it("can be read on white and on the dark stage", () => {
    for (const type of LEARNING_TYPES) {
      const { colour, onDark } = TYPE_ART[type];
      expect(contrast(colour, "#ffffff"), type).toBeGreaterThanOrEqual(4.5);
      expect(contrast(onDark, "#10181f"), type).toBeGreaterThanOrEqual(4.5);
      expect(contrast(onDark, "#1f2c37"), type).toBeGreaterThanOrEqual(4.5);
    }
  });

  it.each(Object.entries(SIGHTS))("differ in pairs as %s shows them", (_, matrix) => {
    for (const [one, other] of pairs)
      for (const ground of ["colour", "onDark"] as const) {
        const [a, b] = [one, other].map((type) => oklab(times(matrix, linear(TYPE_ART[type][ground]))));
        const distance = Math.hypot(...(a ?? []).map((value, axis) => value - (b?.[axis] ?? 0)));
        expect(distance, `${one}, ${other}, ${ground}`).toBeGreaterThanOrEqual(0.08);
      }
  });
});

/** Cells of a raster per unit, and the side of the raster in units: several tiles of every pattern. */
const CELL = 0.5;
const SIDE = 24;

/** Which cells of a raster a pattern inks. */
function raster(type: LearningType): Set<number> {
  const { size, path, width } = TYPE_ART[type].pattern;
  const inked = new Set<number>();
  const count = SIDE / CELL;
  const lines = [...path.matchAll(/M([^M]+)/g)].flatMap(([, points = ""]) => {
    const found = points.split("L").map((point) => point.trim().split(" ").map(Number));
    return found.slice(1).map((to, index) => [...(found[index] ?? []), ...to]);
  });
  for (let cell = 0; cell < count * count; cell++) {
    const x = ((cell % count) * CELL + CELL / 2) % size;
    const y = (Math.floor(cell / count) * CELL + CELL / 2) % size;
    const isInked = lines.some(([ax = 0, ay = 0, bx = 0, by = 0]) => {
      const length = (bx - ax) ** 2 + (by - ay) ** 2;
      const along = length === 0 ? 0 : ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / length;
      const at = Math.min(1, Math.max(0, along));
      return Math.hypot(x - ax - at * (bx - ax), y - ay - at * (by - ay)) <= width / 2;
    });
    if (isInked) inked.add(cell);
  }
  return inked;
}

test("patterns differ in black and white, wherever they start, and leave room to write", () => {
  const count = SIDE / CELL;
  const rasters = new Map(LEARNING_TYPES.map((type) => [type, raster(type)]));
  for (const [type, inked] of rasters) {
    expect(inked.size / count ** 2, type).toBeGreaterThan(0.1);
    expect(inked.size / count ** 2, type).toBeLessThan(0.5);
  }
  for (const [one, other] of pairs) {
    const [a, b] = [rasters.get(one) ?? new Set<number>(), rasters.get(other) ?? new Set<number>()];
    const differences = Array.from({ length: 64 }, (_, shift) => {
      let different = 0;
      for (let cell = 0; cell < count * count; cell++) {
        const x = ((cell % count) + 3 * (shift % 8)) % count;
        const y = (Math.floor(cell / count) + 3 * Math.floor(shift / 8)) % count;
        if (a.has(cell) !== b.has(y * count + x)) different += 1;
      }
      return different / count ** 2;
    });
    expect(Math.min(...differences), `${one} and ${other}`).toBeGreaterThan(0.12);
  }
});

test("icons stay in their square and differ", () => {
  for (const type of LEARNING_TYPES)
    for (const number of TYPE_ART[type].icon.match(/-?\d+(?:\.\d+)?/g) ?? []) {
      expect(Number(number)).toBeGreaterThanOrEqual(0);
      expect(Number(number)).toBeLessThanOrEqual(22); // the line is 2 wide
    }
  expect(new Set(LEARNING_TYPES.map((type) => TYPE_ART[type].icon)).size).toBe(LEARNING_TYPES.length);
});

describe("a card's front", () => {
  it.each(["en", "fr"] as const)("holds all its words in %s", (language) => {
    for (const type of LEARNING_TYPES)
      for (const inks of ["colour", "grey"] satisfies Inks[]) {
        const svg = cardFrontSvg(type, language, inks);
        const lines = [...svg.matchAll(/<text x="\d+" y="(\d+)"/g)].map(([, y]) => Number(y));
        expect(lines.length, type).toBeGreaterThan(1);
        expect(Math.max(...lines), type).toBeLessThanOrEqual(CARD_HEIGHT - 10);
        for (const [, width] of svg.matchAll(/textLength="([\d.]+)"/g))
          expect(Number(width)).toBeLessThan(212);
        expect(svg).toBe(cardFrontSvg(type, language, inks));
      }
  });

  it("is printed without colours where only black is printed", () => {
    for (const type of LEARNING_TYPES)
      for (const draw of [cardFrontSvg, swatchSvg]) {
        expect(draw(type, "fr", "colour")).toContain(TYPE_ART[type].colour);
        expect(draw(type, "fr", "grey")).not.toContain(TYPE_ART[type].colour);
      }
  });
});

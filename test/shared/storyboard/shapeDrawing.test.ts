import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { LEARNING_TYPES } from "../../../shared/storyboard/learningTypes.ts";
import {
  SHAPE_ROLES,
  type ShapeDrawing,
  shapeSentence,
  shapeSvg,
  shapeTable,
  type ShapeValues,
  spreadOf,
} from "../../../shared/storyboard/shapeDrawing.ts";
import { TYPE_CARDS } from "../../../shared/storyboard/typeCards.ts";

const values = (given: readonly number[], blend: number | null): ShapeValues => ({
  emphases: Object.fromEntries(LEARNING_TYPES.map((type, index) => [type, given[index] ?? 0])),
  blend,
});

const drawing: ShapeDrawing = {
  shapes: [
    { role: "before", ...values([5, 1, 2, 2, 0, 1], 20) },
    { role: "after", ...values([2, 3, 5, 3, 3, 5], null) },
    { role: "computed", ...values([2.44, 2.1, 4.7, 2.2, 1.4, 3.1], 46.6) },
  ],
  people: [values([4, 1, 2, 2, 1, 1], 10), values([5, 1, 3, 1, 0, 2], null), values([3, 1, 2, 4, 2, 3], 90)],
};

describe("a shape's text", () => {
  it("is a table of every type and the blend by every series", () => {
    expect(shapeTable(drawing, "en")).toEqual({
      columns: [
        "Learning type",
        "Before",
        "After",
        "From the cards’ minutes",
        "From the lowest to the highest",
      ],
      rows: [
        { title: "Acquisition", cells: ["5", "2", "2.4", "3–5"] },
        { title: "Investigation", cells: ["1", "3", "2.1", "1"] },
        { title: "Practice", cells: ["2", "5", "4.7", "2–3"] },
        { title: "Discussion", cells: ["2", "3", "2.2", "1–4"] },
        { title: "Collaboration", cells: ["0", "3", "1.4", "0–2"] },
        { title: "Production", cells: ["1", "5", "3.1", "1–3"] },
        { title: "Blend (0: face to face, 100: online)", cells: ["20", "not said", "47", "10–90"] },
      ],
    });
    expect(shapeTable(drawing, "fr").rows[0]?.cells).toContain("2,4");
    expect(shapeTable({ shapes: drawing.shapes }, "en").columns).toHaveLength(4);
  });

  it("is a sentence", () => {
    expect(shapeSentence(drawing, "en")).toBe(
      "Before: mostly acquisition; 20% online. After: mostly practice and production. From the cards’ minutes: mostly practice; 47% online.",
    );
    expect(shapeSentence({ shapes: drawing.shapes.slice(1, 2) }, "fr")).toBe(
      "Après\u00a0: surtout mise en pratique et production.",
    );
    expect(shapeSentence({ shapes: [] }, "en")).toBe("No shape has been drawn yet.");
    expect(shapeSentence({ shapes: [{ role: "before", ...values([], null) }] }, "en")).toBe(
      "Before: no emphasis.",
    );
  });
});

test("people's shapes have a spread once there are two", () => {
  expect(spreadOf([values([1], 0)])).toEqual([]);
  expect(spreadOf(drawing.people ?? [])[3]).toEqual({ type: "discussion", low: 1, high: 4 });
});

describe("a shape's drawing", () => {
  const pathOf = (svg: string, dashes: string): string =>
    new RegExp(`d="(M[^"]*Z)"[^>]*stroke-dasharray="${dashes}"`).exec(svg)?.[1] ?? "";

  it("puts each type at its distance along its own axis", () => {
    const svg = shapeSvg(drawing, "en");
    const points = pathOf(svg, "7 4").slice(1, -1).split("L");
    const distances = points.map((point) => Math.hypot(...point.split(" ").map(Number)));
    expect(distances.map((distance) => Math.round(distance / 30))).toEqual([5, 1, 2, 2, 0, 1]);
    expect(points[0]).toBe("0 -150");
    expect(points[3]).toBe("0 60");
  });

  it.each(["en", "fr"] as const)("cuts no word in %s, and names every type", (language) => {
    const svg = shapeSvg(drawing, language);
    const width = Number(/width="(\d+)"/.exec(svg)?.[1]);
    for (const type of LEARNING_TYPES) {
      const title = TYPE_CARDS[type].title[language];
      const [, x = "", anchor = ""] =
        new RegExp(`<text x="([-\\d.]+)"[^>]*text-anchor="(\\w+)"[^>]*>${title}</text>`).exec(svg) ?? [];
      // Bold letters of a wide font are about two thirds as wide as high.
      const wide = title.length * 14 * 0.66;
      const right = { start: wide, middle: wide / 2, end: 0 }[anchor] ?? Number.NaN;
      const left = { start: 0, middle: wide / 2, end: wide }[anchor] ?? Number.NaN;
      expect(width / 2 + Number(x) + right, title).toBeLessThanOrEqual(width);
      expect(width / 2 + Number(x) - left, title).toBeGreaterThanOrEqual(0);
    }
  });

  it("has ids of its own where several stand on a page", () => {
    expect(shapeSvg(drawing, "en", "a&b")).toContain('aria-labelledby="a&amp;b-title"');
  });

  it("is whole whatever it is given", () => {
    const anyNumber = fc.oneof(fc.double(), fc.constantFrom(Number.NaN, Infinity, -Infinity, 6, -1));
    const shape = fc.record({
      emphases: fc.dictionary(fc.constantFrom(...LEARNING_TYPES), anyNumber),
      blend: fc.option(anyNumber),
    });
    const any = fc.record({
      shapes: fc.array(
        fc.tuple(fc.constantFrom(...SHAPE_ROLES), shape).map(([role, rest]) => Object.assign({ role }, rest)),
        { maxLength: 4 },
      ),
      people: fc.array(shape, { maxLength: 4 }),
    });
    fc.assert(
      fc.property(any, (given) => {
        for (const language of ["en", "fr"] as const) {
          const svg = shapeSvg(given, language);
          expect(svg).not.toMatch(/NaN|Infinity|undefined/);
          expect(JSON.stringify(shapeTable(given, language))).not.toMatch(/NaN|∞|undefined/);
          for (const [, x, y] of svg.matchAll(/[ML](-?[\d.]+) (-?[\d.]+)/g))
            expect(Math.max(Math.abs(Number(x)), Math.abs(Number(y)))).toBeLessThan(1_000);
        }
      }),
      { seed: 20_260_806, numRuns: 60 },
    );
  });
});

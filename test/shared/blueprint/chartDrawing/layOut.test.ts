import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Box } from "../../../../shared/blueprint/chartDrawing/chartParts.ts";
import type { ChartContent } from "../../../../shared/blueprint/chartDrawing/content.ts";
import { type Drawing, layOut, SMALLEST_READABLE } from "../../../../shared/blueprint/chartDrawing/layOut.ts";
import { measureText } from "../../../../shared/blueprint/chartDrawing/measure.ts";
import { PAPERS, SHEETS } from "../../../../shared/blueprint/chartDrawing/paper.ts";
import { ASCENT, DESCENT } from "../../../../shared/blueprint/chartDrawing/stackText.ts";
import { writable } from "../../../../shared/util/markup.ts";
import { anyChart, fullChart, someChart, wordsOf } from "./someChart.ts";

const seed = 20_261_124;
const ROUNDING = 1e-6;

const isInside = (inner: { x: number; y: number; right: number; bottom: number }, outer: Box): boolean =>
  inner.x >= outer.x - ROUNDING &&
  inner.y >= outer.y - ROUNDING &&
  inner.right <= outer.x + outer.width + ROUNDING &&
  inner.bottom <= outer.y + outer.height + ROUNDING;

/** Lines that leave their box, boxes that leave the sheet, and boxes that lie on each other. */
function flaws(drawing: Drawing): string[] {
  const found: string[] = [];
  const sheet: Box = { look: "plain", x: 0, y: 0, lines: [], ...drawing };
  for (const [index, box] of drawing.boxes.entries()) {
    if (!isInside({ ...box, right: box.x + box.width, bottom: box.y + box.height }, sheet))
      found.push(`off the sheet: ${JSON.stringify(box)}`);
    for (const line of box.lines) {
      const [top, bottom] = [line.y - ASCENT * line.size, line.y + DESCENT * line.size];
      const wide = measureText(line.text, line.weight) * line.size;
      if (Math.abs(wide - line.width) > ROUNDING * line.size) found.push(`not as wide as said: ${line.text}`);
      if (!isInside({ x: line.x, y: top, right: line.x + wide, bottom }, box))
        found.push(`out of its box: ${JSON.stringify({ line, box })}`);
    }
    for (const other of drawing.boxes.slice(index + 1)) {
      if (
        box.x + box.width > other.x + ROUNDING &&
        other.x + other.width > box.x + ROUNDING &&
        box.y + box.height > other.y + ROUNDING &&
        other.y + other.height > box.y + ROUNDING
      )
        found.push(`on each other: ${JSON.stringify([box, other])}`);
    }
  }
  return found;
}

const squeezed = (text: string): string => writable(text).replace(/[ \t\n]+/g, "");

/** What stands in the boxes of some looks, without spaces, in order. */
const standing = (drawing: Drawing, ...looks: Box["look"][]): string[] =>
  drawing.boxes
    .filter((box) => looks.includes(box.look) && box.height > 0)
    .map((box) => squeezed(box.lines.map((line) => line.text).join("")));

/** Each task, duty and list is on the sheet once, whole. */
function expectEverything(content: ChartContent, drawing: Drawing): void {
  const tasks = [...content.duties.flatMap((duty) => duty.tasks), ...content.loose.tasks];
  const drawn = standing(drawing, "task", "core");
  const sample = tasks.some(({ isCore }) => isCore) ? [""] : [];
  expect(drawn).toEqual([...tasks.map(({ code, text }) => squeezed(code + text)), ...sample]);
  expect(standing(drawing, "duty")).toEqual(content.duties.map(({ code, title }) => squeezed(code + title)));
  const panels = content.panels.filter(({ items }) => items.some((item) => item.trim() !== ""));
  expect(standing(drawing, "panelTitle")).toEqual(panels.map(({ title }) => squeezed(title)));
  expect(standing(drawing, "panel")).toEqual(
    panels.map(({ items }) =>
      items
        .map(squeezed)
        .filter((item) => item !== "")
        .map((item) => `•${item}`)
        .join(""),
    ),
  );
}

describe("layOut", () => {
  it.each(PAPERS)("keeps all of a full chart inside its boxes on %s", (paper) => {
    const content = fullChart();
    const drawing = layOut(content, measureText, paper);
    expect(flaws(drawing)).toEqual([]);
    expectEverything(content, drawing);
    expect(drawing.width).toBe(SHEETS[paper].width);
    if (SHEETS[paper].height !== null) expect(drawing.height).toBe(SHEETS[paper].height);
  });

  it("draws one duty with one task, in large text", () => {
    const content = someChart([["Taste"]]);
    const drawing = layOut(content, measureText, "a1");
    expect(flaws(drawing)).toEqual([]);
    expectEverything(content, drawing);
    expect(drawing.textSize).toBeGreaterThan(36);
  });

  it("draws a chart without duties, tasks and words", () => {
    const drawing = layOut(
      someChart([], { header: { kind: "", title: "", definition: "", facts: [] } }),
      measureText,
      "a3",
    );
    expect(flaws(drawing)).toEqual([]);
  });

  it("keeps any text inside its box, on any sheet, and leaves none out", () => {
    fc.assert(
      fc.property(anyChart, fc.constantFrom(...PAPERS), (content, paper) => {
        const drawing = layOut(content, measureText, paper);
        expect(flaws(drawing)).toEqual([]);
        expectEverything(content, drawing);
      }),
      { seed, numRuns: 60 },
    );
  });

  it("puts duties in the left column and their tasks beside them, line after line", () => {
    const content = someChart([Array.from({ length: 17 }, (_none, t) => wordsOf(`T${t}`, 60)), ["Only one"]]);
    const { boxes } = layOut(content, measureText, "screen");
    const duties = boxes.filter(({ look }) => look === "duty");
    const tasks = boxes.filter(({ look, lines }) => (look === "task" || look === "core") && lines.length > 0);
    const [first, second] = duties;
    expect(new Set(duties.map(({ x, width }) => `${x} ${width}`)).size).toBe(1);
    for (const task of tasks.slice(0, 17)) {
      expect(task.x).toBeGreaterThan((first?.x ?? 0) + (first?.width ?? 0));
      expect(task.y).toBeGreaterThanOrEqual(first?.y ?? 0);
      expect(task.y + task.height).toBeLessThanOrEqual((first?.y ?? 0) + (first?.height ?? 0) + ROUNDING);
    }
    expect(new Set(tasks.slice(0, 17).map(({ y }) => y)).size).toBeGreaterThan(1);
    const order = tasks.slice(0, 17).map(({ x, y }) => y * 10_000 + x);
    expect(order).toEqual(order.toSorted((a, b) => a - b));
    expect(tasks[17]?.y).toBe(second?.y);
  });

  it("sets larger text on a larger sheet, and says where it had to be too small", () => {
    const content = fullChart();
    const sizes = (["a3", "a2", "a1", "a0"] as const).map((paper) => {
      const drawing = layOut(content, measureText, paper);
      const says = drawing.boxes.some(({ lines }) => lines.some(({ text }) => text === content.tooSmall));
      expect(says, paper).toBe(drawing.textSize < SMALLEST_READABLE);
      return drawing.textSize;
    });
    expect(sizes).toEqual(sizes.toSorted((a, b) => a - b));
    expect(sizes[0]).toBeLessThan(SMALLEST_READABLE);
    expect(sizes[3]).toBeGreaterThan(SMALLEST_READABLE);
  });

  it("uses the sheet: text one size larger would not fit", () => {
    const drawing = layOut(fullChart(), measureText, "a1");
    const bottoms = drawing.boxes.map(({ y, height }) => y + height);
    expect(Math.max(...bottoms)).toBeGreaterThan(drawing.height * 0.95);
  });

  it("draws twenty thousand tasks", () => {
    const content = someChart(
      Array.from({ length: 20 }, (_duty, d) =>
        Array.from({ length: 1000 }, (_task, t) => wordsOf(`T${d}x${t}`, 80)),
      ),
    );
    const drawing = layOut(content, measureText, "a3");
    expect(drawing.boxes.length).toBeGreaterThan(20_000);
    expect(Math.max(...drawing.boxes.map(({ y, height }) => y + height))).toBeLessThanOrEqual(drawing.height);
  });
});

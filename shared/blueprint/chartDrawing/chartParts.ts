/** The parts of a chart's sheet, each from its own top: header, a duty with its tasks, a list of enablers, footer. */
import type { ChartContent, ChartTask } from "./content.ts";
import type { Look } from "./looks.ts";
import type { Weight } from "./measure.ts";
import { type Line, moved, type Paragraph, type Stack } from "./stackText.ts";

export interface Box {
  readonly look: Look;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly lines: readonly Line[];
}

/** What all parts of one sheet are set with. Lengths are points. */
export interface Setting {
  readonly size: number;
  readonly stack: (paragraphs: readonly Paragraph[], width: number) => Stack;
  /** Left edge and width of what is drawn. */
  readonly left: number;
  readonly width: number;
  readonly dutyWidth: number;
  readonly columns: number;
  readonly columnWidth: number;
}

/** Boxes from y = 0, and how far they reach. */
export interface Part {
  readonly boxes: readonly Box[];
  readonly height: number;
}

/** Lengths as multiples of the tasks' text size. */
const PADDING = 0.55;
const GAP = 0.5;
const DUTY_WIDTH = 15;
const MOST_TASK_WIDTH = 22;
const ITEM_WIDTH = 20;
const TITLE_SHARE = 0.46;
const TITLE_SIZE = 3.4;

const highest = (stacks: readonly Stack[]): number => Math.max(0, ...stacks.map(({ height }) => height));

/** As many columns as keep a task's words whole, and no more than it takes to have no more lines of boxes. */
export function settingOf(
  content: ChartContent,
  stack: Setting["stack"],
  { size, leastTaskWidth }: { size: number; leastTaskWidth: number },
  sheet: { left: number; width: number },
): Setting {
  const counts = [...content.duties.map(({ tasks }) => tasks.length), content.loose.tasks.length].filter(
    (count) => count > 0,
  );
  const dutyWidth = DUTY_WIDTH * size;
  const room = sheet.width - dutyWidth;
  const most = Math.max(1, Math.floor(room / ((leastTaskWidth + GAP) * size)));
  const linesWith = (columns: number): number =>
    counts.reduce((sum, count) => sum + Math.ceil(count / columns), 0);
  let columns = counts.length === 0 ? most : Math.min(most, Math.max(...counts));
  while (columns > 1 && linesWith(columns - 1) === linesWith(columns)) columns -= 1;
  const columnWidth = Math.min(MOST_TASK_WIDTH * size, room / columns - GAP * size);
  return { size, stack, ...sheet, dutyWidth, columns, columnWidth };
}

function boxOf(
  s: Setting,
  look: Look,
  at: { x: number; y: number; width: number; height: number },
  stack: Stack,
): Box {
  return { look, ...at, lines: moved(stack.lines, at.x + PADDING * s.size, at.y + PADDING * s.size) };
}

const inBox = (s: Setting, paragraphs: readonly Paragraph[], width: number): Stack =>
  s.stack(paragraphs, width - 2 * PADDING * s.size);

export function headerPart(s: Setting, { header }: ChartContent): Part {
  const { size, left, width } = s;
  const hasFacts = header.facts.some(({ text }) => text.trim() !== "");
  const titleWidth = hasFacts ? width * TITLE_SHARE : width;
  const title = s.stack(
    [
      { text: header.kind, size, weight: "bold", tone: "accent" },
      { text: header.title, size: TITLE_SIZE * size, weight: "bold", tone: "ink" },
      { text: header.definition, size: 1.2 * size, weight: "regular", tone: "ink", before: 0.5 * size },
    ],
    titleWidth,
  );
  // Two columns, each fact at the foot of the shorter one.
  const gap = 2 * size;
  const factWidth = (width - titleWidth - 2 * gap) / 2;
  const columns: [Paragraph[], Paragraph[]] = [[], []];
  const setFacts = (paragraphs: readonly Paragraph[]): Stack => s.stack(paragraphs, factWidth);
  if (hasFacts) {
    for (const { label, text } of header.facts) {
      if (text.trim() === "") continue;
      const column = setFacts(columns[1]).height < setFacts(columns[0]).height ? columns[1] : columns[0];
      column.push(
        { text: label, size: 0.85 * size, weight: "bold", tone: "quiet", before: 0.6 * size },
        { text, size, weight: "regular", tone: "ink" },
      );
    }
  }
  const facts = columns.filter((column) => column.length > 0).map(setFacts);
  const height = highest([title, ...facts]);
  const plain = (stack: Stack, x: number, wide: number): Box => ({
    look: "plain",
    x,
    y: 0,
    width: wide,
    height,
    lines: moved(stack.lines, x, 0),
  });
  const rule = 0.18 * size;
  return {
    boxes: [
      plain(title, left, titleWidth),
      ...facts.map((stack, index) =>
        plain(stack, left + titleWidth + gap + index * (factWidth + gap), factWidth),
      ),
      { look: "rule", x: left, y: height + size, width, height: rule, lines: [] },
    ],
    height: height + size + rule,
  };
}

/** One duty with its tasks; the boxes of a line are equally high, and the duty is as high as all its lines. */
export function rowPart(
  s: Setting,
  look: Look,
  head: { code: string; title: string },
  tasks: readonly ChartTask[],
): Part {
  const { size, dutyWidth, columns, columnWidth, left } = s;
  const padding = 2 * PADDING * size;
  const gap = GAP * size;
  const tone = look === "duty" ? "duty" : "ink";
  const duty = inBox(
    s,
    [
      { text: head.code, size: 1.8 * size, weight: "bold", tone },
      { text: head.title, size: 1.35 * size, weight: "bold", tone: "ink" },
    ],
    dutyWidth,
  );
  const stacks = tasks.map(({ code, text }) =>
    inBox(
      s,
      [
        { text: code, size: 0.9 * size, weight: "bold", tone: "accent" },
        { text, size, weight: "regular", tone: "ink" },
      ],
      columnWidth,
    ),
  );
  const heights: number[] = [];
  for (let at = 0; at < stacks.length; at += columns)
    heights.push(highest(stacks.slice(at, at + columns)) + padding);
  const needed = heights.reduce((sum, height) => sum + height, 0) + gap * Math.max(0, heights.length - 1);
  const height = Math.max(duty.height + padding, needed);
  const extra = (height - needed) / Math.max(1, heights.length);
  const boxes = [boxOf(s, look, { x: left, y: 0, width: dutyWidth, height }, duty)];
  let y = 0;
  for (const [line, own] of heights.entries()) {
    for (const [column, stack] of stacks.slice(line * columns, (line + 1) * columns).entries()) {
      const x = left + dutyWidth + gap + column * (columnWidth + gap);
      const isCore = tasks[line * columns + column]?.isCore === true;
      boxes.push(
        boxOf(s, isCore ? "core" : "task", { x, y, width: columnWidth, height: own + extra }, stack),
      );
    }
    y += own + extra + gap;
  }
  return { boxes, height };
}

/** A list of enablers: its title under the duties, its items in columns under the tasks, read downwards. */
export function panelPart(s: Setting, panel: { title: string; items: readonly string[] }): Part {
  const { size, dutyWidth, left } = s;
  const gap = GAP * size;
  const x = left + dutyWidth + gap;
  const width = s.width - dutyWidth - gap;
  const title = inBox(s, [{ text: panel.title, size: 1.1 * size, weight: "bold", tone: "ink" }], dutyWidth);
  // The same columns in every list.
  const columns = Math.max(1, Math.floor(width / (ITEM_WIDTH * size)));
  const inner = (width - 2 * PADDING * size - (columns - 1) * size) / columns;
  const perColumn = Math.ceil(panel.items.length / columns);
  const stacks = Array.from({ length: columns }, (_none, column) =>
    s.stack(
      panel.items.slice(column * perColumn, (column + 1) * perColumn).map((text): Paragraph => ({
        text,
        size,
        weight: "regular",
        tone: "ink",
        before: 0.2 * size,
        bullet: "•",
      })),
      inner,
    ),
  );
  const height = Math.max(title.height, highest(stacks)) + 2 * PADDING * size;
  const lines = stacks.flatMap((stack, column) => moved(stack.lines, column * (inner + size), 0));
  return {
    boxes: [
      boxOf(s, "panelTitle", { x: left, y: 0, width: dutyWidth, height }, title),
      boxOf(s, "panel", { x, y: 0, width, height }, { lines, height }),
    ],
    height,
  };
}

export function footerPart(s: Setting, content: ChartContent, isSmall: boolean): Part {
  const { size, left, width } = s;
  const tasks = [...content.duties.flatMap((duty) => duty.tasks), ...content.loose.tasks];
  const note = (text: string, weight: Weight = "regular"): Paragraph => ({
    text,
    size: 0.9 * size,
    weight,
    tone: "quiet",
    before: 0.3 * size,
  });
  const notes = s.stack(
    [
      ...(isSmall ? [note(content.tooSmall, "bold")] : []),
      note(content.legend.codes),
      note(content.attribution),
    ],
    width,
  );
  const plain = (x: number, y: number, wide: number, stack: Stack): Box => ({
    look: "plain",
    x,
    y,
    width: wide,
    height: stack.height,
    lines: moved(stack.lines, x, y),
  });
  if (!tasks.some(({ isCore }) => isCore))
    return { boxes: [plain(left, 0, width, notes)], height: notes.height };
  const sample = 2 * size;
  const core = s.stack([note(content.legend.core)], width - sample - size);
  const top = core.height + 0.4 * size;
  return {
    boxes: [
      { look: "core", x: left, y: 0.1 * size, width: sample, height: size, lines: [] },
      plain(left + sample + size, 0, width - sample - size, core),
      plain(left, top, width, notes),
    ],
    height: top + notes.height,
  };
}

/**
 * The DACUM chart on a sheet: duties in the left column, each one's tasks in rows to the right, the lists of enablers
 * below. Pure geometry in points; boxes grow with their text, and the text is as large as the sheet allows.
 */
import {
  type Box,
  footerPart,
  headerPart,
  type Part,
  panelPart,
  rowPart,
  type Setting,
  settingOf,
} from "./chartParts.ts";
import type { ChartContent } from "./content.ts";
import type { Measure } from "./measure.ts";
import { type Paper, SHEETS } from "./paper.ts";
import { moved, stackHeight, stackText } from "./stackText.ts";
import { lettering } from "./wrapText.ts";

export interface Drawing {
  readonly language: "en" | "fr";
  readonly title: string;
  readonly description: string;
  readonly width: number;
  readonly height: number;
  /** Size of the tasks' text in points. */
  readonly textSize: number;
  readonly boxes: readonly Box[];
}

/** Points below which tasks are no longer read with ease at arm's length: the sheet says so. */
export const SMALLEST_READABLE = 9;

const SCREEN_SIZE = 14;
/** A chart with few tasks does not fill the wall with a few words: text is at most this share of the sheet's height. */
const LARGEST_SHARE = 1 / 40;
const MARGIN_SHARE = 0.03;
/** Each size tried is this much smaller than the last; the smallest is far below what any printer sets. */
const STEP = 0.97;
const STEPS = 400;
const NEARBY = 6;

/** Lengths as multiples of the tasks' text size. */
const ROW_GAP = 0.9;
const PART_GAP = 1.6;
/** Of the two, the one that lets the text be larger. */
const LEAST_TASK_WIDTHS = [12, 10.5] as const;
/** Room that is left over goes between the rows, up to this much in each gap. */
const MOST_SPREAD = 1.2;

/** What a layout is tried with. */
interface Try {
  readonly size: number;
  readonly leastTaskWidth: number;
  /** Points of room to share out between the rows. */
  readonly spare: number;
}

const below = ({ boxes }: Part, y: number): Box[] =>
  boxes.map((box) => ({ ...box, y: box.y + y, lines: moved(box.lines, 0, y) }));

function arrange(
  content: ChartContent,
  stack: Setting["stack"],
  tried: Try,
  sheet: { left: number; width: number },
): { body: Part; footer: Part } {
  const { size, spare } = tried;
  const s = settingOf(content, stack, tried, sheet);
  const rows = [
    ...content.duties.map((duty) => rowPart(s, "duty", duty, duty.tasks)),
    ...(content.loose.tasks.length === 0
      ? []
      : [rowPart(s, "loose", { code: "", title: content.loose.title }, content.loose.tasks)]),
  ];
  const panels = content.panels
    .filter(({ items }) => items.some((item) => item.trim() !== ""))
    .map((panel) => panelPart(s, panel));
  const spread = Math.min(MOST_SPREAD * size, spare / Math.max(1, rows.length + panels.length));
  const boxes: Box[] = [];
  let y = 0;
  const add = (part: Part, gap: number): void => {
    if (boxes.length > 0) y += gap;
    boxes.push(...below(part, y));
    y += part.height;
  };
  add(headerPart(s, content), 0);
  for (const part of [rows, panels])
    for (const [index, row] of part.entries()) add(row, (index === 0 ? PART_GAP : ROW_GAP) * size + spread);
  return { body: { boxes, height: y }, footer: footerPart(s, content, size < SMALLEST_READABLE) };
}

/**
 * Lays a chart out on a sheet, with the largest text with which everything fits. Text never leaves its box and is
 * never cut: where it has to be smaller than `SMALLEST_READABLE`, the sheet says so. The same content and sheet give
 * the same drawing.
 */
export function layOut(content: ChartContent, measure: Measure, paper: Paper): Drawing {
  const { width, height } = SHEETS[paper];
  const margin = MARGIN_SHARE * (height ?? width);
  const sheet = { left: margin, width: width - 2 * margin };
  const letters = lettering(measure);
  const at = (tried: Try, stack: typeof stackText) =>
    arrange(content, (paragraphs, wide) => stack(paragraphs, wide, letters), tried, sheet);
  const heightOf = (made: ReturnType<typeof at>, size: number): number =>
    made.body.height + PART_GAP * size + made.footer.height + 2 * margin;
  const best =
    height === null
      ? { size: SCREEN_SIZE, leastTaskWidth: LEAST_TASK_WIDTHS[0], spare: 0 }
      : LEAST_TASK_WIDTHS.map((leastTaskWidth) =>
          largestThatFits(height * LARGEST_SHARE, (size) => {
            const tried = { size, leastTaskWidth, spare: 0 };
            return { ...tried, spare: height - heightOf(at(tried, stackHeight), size) };
          }),
        ).reduce((a, b) => (b.size > a.size ? b : a));
  const made = at(best, stackText);
  const whole = height ?? heightOf(made, best.size);
  return {
    language: content.language,
    title: content.header.title,
    description: content.description,
    width,
    height: whole,
    textSize: best.size,
    boxes: [...below(made.body, margin), ...below(made.footer, whole - margin - made.footer.height)],
  };
}

/** The try with the largest text, of at most `largest` points, that leaves some room, or none, but does not lack any. */
export function largestThatFits<T extends { readonly spare: number }>(
  largest: number,
  attempt: (size: number) => T,
): T {
  const tryStep = (step: number): T => attempt(largest * STEP ** step);
  let [fitting, failing] = [STEPS, -1];
  while (fitting - failing > 1) {
    const step = Math.floor((fitting + failing) / 2);
    if (tryStep(step).spare < 0) failing = step;
    else fitting = step;
  }
  // With a column more or less a somewhat larger size may fit again.
  for (let step = Math.max(0, fitting - NEARBY); step < fitting; step += 1) {
    const made = tryStep(step);
    if (made.spare >= 0) return made;
  }
  return tryStep(fitting);
}

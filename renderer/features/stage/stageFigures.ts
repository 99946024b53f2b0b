/** What the projector counts and how much of it fits. Figures only: no score of anybody is ever on the stage. */
import type { Progress } from "../../../shared/ballots/evidence.ts";
import type { ChartRow, Task } from "../../../shared/doc/chart.ts";

export interface RoomProgress {
  /** People who have rated every task. */
  readonly finished: number;
  readonly raters: number;
  /** Complete ratings, of `possible`. */
  readonly done: number;
  readonly possible: number;
}

/** Everybody's progress as the figures of the room. */
export function roomProgress(progress: readonly Progress[]): RoomProgress {
  return {
    finished: progress.filter(({ done, all }) => all > 0 && done >= all).length,
    raters: progress.length,
    done: progress.reduce((sum, { done }) => sum + done, 0),
    possible: progress.reduce((sum, { all }) => sum + all, 0),
  };
}

/** How large names in groups can be: as large as the room they leave. */
export function letterSize(groups: number, people: number): "" | "many" | "crowd" {
  if (groups > 12 || people > 32) return "crowd";
  return groups > 6 || people > 16 ? "many" : "";
}

export interface StageColumn {
  readonly row: ChartRow;
  /** The newest tasks of the row, in their order. */
  readonly tasks: readonly Task[];
}

export interface StageColumns {
  readonly across: number;
  readonly columns: readonly StageColumn[];
  readonly hiddenDuties: number;
}

const ACROSS = 4;
const COLUMNS = 8;
/** Tasks of two lines that fit under a duty's name, by the number of rows of duties. */
const FIT = [0, 4, 2] as const;

/** The last items of a list by the moment they came, in the list's own order. */
export function newest<T>(items: readonly T[], momentOf: (item: T) => number, count: number): T[] {
  const kept = new Set(items.toSorted((a, b) => momentOf(b) - momentOf(a)).slice(0, count));
  return items.filter((item) => kept.has(item));
}

/**
 * Lays the chart out: up to four columns across and two rows of them, each with as many tasks as there is room for.
 * Tasks under no duty yet come first, unless the duties need all the room.
 */
export function stageColumns(rows: readonly ChartRow[]): StageColumns {
  const duties = rows.filter((row) => row.duty !== null);
  const loose = rows.filter((row) => row.duty === null);
  const shown = [...(duties.length < COLUMNS ? loose : []), ...duties.slice(0, COLUMNS)];
  const bands = shown.length > ACROSS ? 2 : 1;
  return {
    across: Math.ceil(shown.length / bands) || 1,
    columns: shown.map((row) => ({
      row,
      tasks: newest(row.tasks, (task) => task.card.createdAt, FIT[bands]),
    })),
    hiddenDuties: Math.max(0, duties.length - COLUMNS),
  };
}

export interface StageBoxes<T> {
  readonly across: number;
  /** Cards of two lines that fit into each. */
  readonly lines: number;
  readonly shown: readonly T[];
  readonly hidden: number;
}

/** Lays groups of cards out as the chart is. */
export function stageBoxes<T>(boxes: readonly T[]): StageBoxes<T> {
  const shown = boxes.slice(0, COLUMNS);
  const bands = shown.length > ACROSS ? 2 : 1;
  return {
    across: Math.ceil(shown.length / bands) || 1,
    lines: FIT[bands],
    shown,
    hidden: boxes.length - shown.length,
  };
}

/** While the room fills, the way in is the main thing on the screen. */
export function isJoining(stepKind: string | undefined, taskCount: number): boolean {
  return stepKind === undefined || (stepKind === "write" && taskCount < FEW_TASKS);
}

const FEW_TASKS = 3;

/** Tasks of two lines that fit into a column of ordered tasks, by how many columns there are. */
const LINES = [0, 5, 6, 7] as const;
/** In three columns, where a line below says how many do not fit. */
const LINES_ABOVE_MORE = 6;

export interface OrderedColumns {
  readonly columns: number;
  readonly lines: number;
  readonly shown: readonly Task[];
  readonly hidden: number;
}

/** Lays the tasks of one duty out in order: as few columns as they fit into, three at most. */
export function orderedColumns(tasks: readonly Task[]): OrderedColumns {
  const columns = tasks.length <= LINES[1] ? 1 : tasks.length <= 2 * LINES[2] ? 2 : 3;
  const isWhole = tasks.length <= columns * LINES[columns];
  const shown = tasks.slice(0, columns * (isWhole ? LINES[columns] : LINES_ABOVE_MORE));
  return {
    columns,
    lines: Math.ceil(shown.length / columns) || 1,
    shown,
    hidden: tasks.length - shown.length,
  };
}

export interface SectionGrid {
  readonly across: number;
  /** Cards of one line that fit into each section. */
  readonly fit: number;
}

/** Lays sections out: two or three side by side, four as two by two, up to nine in rows of three. */
export function sectionGrid(sections: number): SectionGrid {
  const across = sections === 4 ? 2 : Math.min(3, Math.max(1, sections));
  const rows = Math.ceil(sections / across) || 1;
  return { across, fit: [0, 10, 4, 2][rows] ?? 2 };
}

export interface BoardLines<T> {
  readonly shown: readonly T[];
  readonly hidden: number;
  /** So many that they are drawn smaller. */
  readonly isSmall: boolean;
  /** Cards that fit into a line, with room to say how many more there are. */
  readonly fit: number;
}

/** Sections that fit under one another, the first ones. */
const BOARD_LINES = 6;
const FEW_LINES = 3;

/** Lays a storyboard out as lines; smaller tiles, and more of them, where there are many. */
export function boardLines<T>(rows: readonly T[]): BoardLines<T> {
  const shown = rows.slice(0, BOARD_LINES);
  const isSmall = shown.length > FEW_LINES;
  return { shown, hidden: rows.length - shown.length, isSmall, fit: isSmall ? 8 : 6 };
}

/** A table that has more sections shows the first of them. */
const SHARED_SECTIONS = 3;

export function sharedSections<T>(rows: readonly T[]): {
  readonly shown: readonly T[];
  readonly hidden: number;
} {
  const shown = rows.slice(0, SHARED_SECTIONS);
  return { shown, hidden: rows.length - shown.length };
}

/** Cards of two lines that can be read large, by how many sections share the screen: two columns of one alone. */
const SHARED_CARDS = [0, 6, 3, 3] as const;

/** As many cards of a section as can be read while it is shown with others, `sections` in all. */
export function sharedCards<T>(
  cards: readonly T[],
  sections: number,
): { readonly shown: readonly T[]; readonly hidden: number } {
  const shown = cards.slice(0, SHARED_CARDS[sections] ?? 0);
  return { shown, hidden: cards.length - shown.length };
}

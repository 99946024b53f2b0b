/** Which duty a room takes next while tasks are written, one duty at a time. */
import { type ChartRow, type Duty } from "../doc/chart.ts";
import { likeness } from "../wording/similar.ts";

type DutyRow = ChartRow & { readonly duty: Duty };

function hasDuty(row: ChartRow): row is DutyRow {
  return row.duty !== null;
}

/** A duty's title and its tasks, as one text. */
function wordsOf({ duty, tasks }: DutyRow): string {
  return [duty.title, ...tasks.map(({ text }) => text)].join(" ");
}

/**
 * Of the duties that the room has not taken, the one most like the one it is at (methods.md 1.2); in the order of the
 * chart where none is alike. Undefined where all were taken.
 * @param taken duties the room was at. One that has tasks counts too, but under a cover nobody can tell.
 */
export function nextDuty(
  rows: readonly ChartRow[],
  currentId: string,
  taken: ReadonlySet<string>,
): Duty | undefined {
  const all = rows.filter(hasDuty);
  const at = all.findIndex(({ duty }) => duty.id === currentId);
  const current = all[at];
  const inTurn = [...all.slice(at + 1), ...all.slice(0, Math.max(at, 0))];
  const open = inTurn.filter(({ duty, tasks }) => tasks.length === 0 && !taken.has(duty.id));
  if (!current) return (open[0] ?? all[0])?.duty;
  const words = wordsOf(current);
  return open
    .map((row) => ({ duty: row.duty, value: likeness(words, row.duty.title) }))
    .reduce<{ duty: Duty; value: number } | undefined>(
      (best, each) => (best && best.value >= each.value ? best : each),
      undefined,
    )?.duty;
}

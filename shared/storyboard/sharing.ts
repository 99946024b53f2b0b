/** The share round: whose part of the storyboard the room looks at, table after table, or section after section. */
import { groupBy } from "../util/groupBy.ts";
import type { Board, BoardRow } from "./board.ts";

export interface ShareStop {
  /** What the room looks at (`control.focusId`) while it is at this stop. */
  readonly focusId: string;
  /** The table that shows its part, from 1; 0 where the section is everybody's. */
  readonly table: number;
  readonly rows: readonly BoardRow[];
}

/**
 * The stops of a round, in order: tables by their number, each with its sections, then every section that was given to
 * none. Sections without cards are shown too: that nothing lies there is worth a word.
 */
export function shareStops({ rows }: Board): readonly ShareStop[] {
  const tables = groupBy(rows, ({ section }) => section.table);
  const shared = [...tables]
    .filter(([table]) => table > 0)
    .toSorted(([a], [b]) => a - b)
    .map(([table, own]) => ({ focusId: `table${table}`, table, rows: own }));
  const others = (tables.get(0) ?? []).map((row) => ({ focusId: row.section.id, table: 0, rows: [row] }));
  return [...shared, ...others];
}

/** The stop that the room is at; undefined while it looks at the whole board, or at what is gone. */
export function shareStopAt(stops: readonly ShareStop[], focusId: string): ShareStop | undefined {
  return stops.find((stop) => stop.focusId === focusId);
}

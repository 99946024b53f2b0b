import type * as Y from "yjs";
import type { ControlPlace } from "./control.ts";
import { flag, id, text, together, whole } from "./read.ts";
import { edit, type RowOf, table } from "./table.ts";

/** More rounds than any step has. */
const ROUNDS_LIMIT = 10_000;

/** The round in which somebody last had the floor, from 1, and whether they passed. */
const lastTurn = together({ round: whole(0, ROUNDS_LIMIT), isPass: flag });
export type LastTurn = ReturnType<typeof lastTurn>;

/** How far each person is in a round robin; the id is activity, step and person, with dots between. */
export const turns = table("turns", { activityId: id, stepId: text, personId: id, last: lastTurn });

export type Turn = RowOf<typeof turns>;

function turnId(at: ControlPlace, personId: string): string {
  return `${at.activityId}.${at.stepId}.${personId}`;
}

/** Notes that somebody has had the floor. Noted by two devices at once, it is one turn. */
export function noteTurn(doc: Y.Doc, at: ControlPlace, personId: string, last: LastTurn): void {
  const key = turnId(at, personId);
  edit(doc, () => {
    if (turns.get(doc, key)) turns.patch(doc, key, { last });
    else
      turns.insert(doc, key, {
        activityId: id(at.activityId),
        stepId: at.stepId,
        personId: id(personId),
        last,
      });
  });
}

/** The last turn of each person in a step, by person. */
export function turnsAt(rows: Iterable<Turn>, at: ControlPlace): ReadonlyMap<string, LastTurn> {
  const found = new Map<string, LastTurn>();
  for (const row of rows) if (row.id === turnId(at, row.personId)) found.set(row.personId, row.last);
  return found;
}

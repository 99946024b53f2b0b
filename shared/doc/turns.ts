import type * as Y from "yjs";
import { id, text, whole } from "./read.ts";
import { edit, type RowOf, table } from "./table.ts";

/** More passes than any round has. */
const PASSES_LIMIT = 10_000;

/** How often a person passed their turn in a round robin; the id is activity, step and person, with dots between. */
export const turns = table("turns", {
  activityId: id,
  stepId: text,
  personId: id,
  passes: whole(0, PASSES_LIMIT),
});

export type Turn = RowOf<typeof turns>;

export function passTurn(
  doc: Y.Doc,
  at: { readonly activityId: string; readonly stepId: string },
  personId: string,
): void {
  const key = `${at.activityId}.${at.stepId}.${personId}`;
  const before = turns.get(doc, key);
  edit(doc, () => {
    if (before) turns.patch(doc, key, { passes: before.passes + 1 });
    else
      turns.insert(doc, key, {
        activityId: id(at.activityId),
        stepId: at.stepId,
        personId: id(personId),
        passes: 1,
      });
  });
}

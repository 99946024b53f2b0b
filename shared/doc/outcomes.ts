import type * as Y from "yjs";
import { type Id, mintId } from "../util/ids.ts";
import { setLink } from "./links.ts";
import { keyAtEnd, orderKey } from "./order.ts";
import { flag, text } from "./read.ts";
import { edit, type RowOf, table } from "./table.ts";

/** What a learner can do at the end. */
export const outcomes = table("outcomes", { text, order: orderKey, archived: flag });

export type Outcome = RowOf<typeof outcomes>;

export function addOutcome(doc: Y.Doc, wording: string, competencyIds: readonly string[]): Id {
  const outcomeId = mintId();
  edit(doc, () => {
    outcomes.insert(doc, outcomeId, {
      text: wording.trim(),
      order: keyAtEnd(outcomes.all(doc)),
      archived: false,
    });
    for (const competencyId of competencyIds)
      setLink(doc, "competencyOutcome", competencyId, outcomeId, true);
  });
  return outcomeId;
}

export function rewordOutcome(doc: Y.Doc, outcomeId: string, wording: string): void {
  edit(doc, () => outcomes.patch(doc, outcomeId, { text: wording }));
}

export function archiveOutcome(doc: Y.Doc, outcomeId: string): void {
  edit(doc, () => outcomes.patch(doc, outcomeId, { archived: true }));
}

import type * as Y from "yjs";
import { flag, id, instant, text } from "./read.ts";
import { edit, type RowOf, table } from "./table.ts";

/** A person's written reason for letting a rule's finding stand. It is exported. The id is the finding's. */
export const overrides = table("findingsOverrides", { reason: text, byId: id, at: instant, active: flag });

export type Override = RowOf<typeof overrides>;

/** Lets a finding stand with a reason; an empty reason takes the override back. */
export function overrideFinding(
  doc: Y.Doc,
  findingId: string,
  reason: string,
  by: { personId: string; at: number },
): void {
  const value = { reason: reason.trim(), byId: id(by.personId), at: by.at, active: reason.trim() !== "" };
  edit(doc, () => {
    if (overrides.get(doc, findingId)) overrides.patch(doc, findingId, value);
    else if (value.active) overrides.insert(doc, findingId, value);
  });
}

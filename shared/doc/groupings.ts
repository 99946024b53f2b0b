import type * as Y from "yjs";
import { GROUP_SIZES, type GroupSize } from "../methods/method.ts";
import { id, type Read, text } from "./read.ts";
import { edit, type RowOf, table } from "./table.ts";

/** More people than a room has. */
const PEOPLE_LIMIT = 200;

const ids: Read<readonly string[]> = (raw) =>
  Array.isArray(raw) ? raw.slice(0, PEOPLE_LIMIT).flatMap((each) => id(each) || []) : [];

const pairs: Read<readonly (readonly [string, string])[]> = (raw) =>
  Array.isArray(raw)
    ? raw.slice(0, PEOPLE_LIMIT).flatMap((pair) => {
        const [one, other, ...more] = ids(pair);
        return one !== undefined && other !== undefined && more.length === 0 ? [[one, other] as const] : [];
      })
    : [];

const groupsOfPeople: Read<readonly (readonly string[])[]> = (raw) =>
  Array.isArray(raw) ? raw.slice(0, PEOPLE_LIMIT).map(ids) : [];

const size: Read<GroupSize> = (raw) => GROUP_SIZES.find((each) => each === raw) ?? 2;

/**
 * Who sits with whom in a step; the id is the activity's, a dot, and the step's key. The groups are written down as they
 * were made (methods/grouping.ts), with the seed they were drawn from: late-comers join them, nobody is moved.
 */
export const groupings = table("groupings", {
  seed: text,
  size,
  people: groupsOfPeople,
  apart: pairs,
  together: pairs,
});

export type GroupingRow = RowOf<typeof groupings>;

export function keepGrouping(
  doc: Y.Doc,
  at: { readonly activityId: string; readonly stepId: string },
  grouping: Omit<GroupingRow, "id">,
): void {
  const key = `${at.activityId}.${at.stepId}`;
  edit(doc, () => {
    if (groupings.get(doc, key)) groupings.patch(doc, key, grouping);
    else groupings.insert(doc, key, grouping);
  });
}

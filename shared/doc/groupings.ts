import type * as Y from "yjs";
import { GROUP_SIZES, type GroupSize } from "../methods/method.ts";
import type { ControlPlace } from "./control.ts";
import { id, several, type Read, text } from "./read.ts";
import { edit, type RowOf, table } from "./table.ts";

/** More people than a room has. */
const PEOPLE_LIMIT = 200;

const ids = several((raw) => id(raw) || undefined, PEOPLE_LIMIT);

const pairs = several((raw) => {
  const [one, other, ...more] = ids(raw);
  return one !== undefined && other !== undefined && more.length === 0
    ? Object.freeze([one, other] as const)
    : undefined;
}, PEOPLE_LIMIT);

const groupsOfPeople = several(ids, PEOPLE_LIMIT);

const size: Read<GroupSize> = (raw) => GROUP_SIZES.find((each) => each === raw) ?? 2;

/**
 * Who sits with whom in a step; the id is the activity's, a dot, and the step's key. The groups are written down as they
 * were made (methods/grouping.ts), with the seed they were drawn from: late-comers join them, nobody is moved.
 *
 * The document reaches every device of the room, so whom somebody wishes to keep apart is no secret from a person who
 * takes their phone's copy to pieces. It is shown at desks alone: neither seats nor the stage read it.
 */
export const groupings = table("groupings", {
  seed: text,
  size,
  people: groupsOfPeople,
  apart: pairs,
  together: pairs,
  /** Who takes no part though present: left out, or gone. None of them joins as a late-comer. */
  absent: ids,
});

export type GroupingRow = RowOf<typeof groupings>;

export interface NewGrouping {
  readonly seed: string;
  readonly size: GroupSize;
  readonly people: readonly (readonly string[])[];
  readonly apart: readonly (readonly [string, string])[];
  readonly together: readonly (readonly [string, string])[];
  readonly absent: readonly string[];
}

export function groupingId(at: ControlPlace): string {
  return `${at.activityId}.${at.stepId}`;
}

export function keepGrouping(doc: Y.Doc, at: ControlPlace, grouping: NewGrouping): void {
  const key = groupingId(at);
  const value = {
    seed: grouping.seed,
    size: grouping.size,
    people: groupsOfPeople(grouping.people),
    apart: pairs(grouping.apart),
    together: pairs(grouping.together),
    absent: ids(grouping.absent),
  };
  edit(doc, () => {
    if (groupings.get(doc, key)) groupings.patch(doc, key, value);
    else groupings.insert(doc, key, value);
  });
}

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

/** All of a list in its order, also what is there twice: groups go by their places, and two rounds may seat people alike. */
function inPlaces<T>(read: Read<T>, limit: number): Read<readonly T[]> {
  return (raw) => Object.freeze((Array.isArray(raw) ? raw.slice(0, limit) : []).map(read));
}

/** A group that all have left is empty. */
const groupsOfPeople = inPlaces(ids, PEOPLE_LIMIT);

/** Rounds after the first: as many as a method can have. */
const LATER_LIMIT = 20;

const rounds = inPlaces(groupsOfPeople, LATER_LIMIT);

const size: Read<GroupSize> = (raw) => GROUP_SIZES.find((each) => each === raw) ?? 2;

/**
 * Who sits with whom in a step; the id is the activity's, a dot, and the step's key. The groups are written down as they
 * were made (methods/grouping.ts), with the seed they were drawn from: late-comers join them, nobody is moved. Who has
 * gone is absent, and keeps their place in a group: whose turn it is there goes by places.
 *
 * The document reaches every device of the room, so whom somebody wishes to keep apart is no secret from a person who
 * takes their phone's copy to pieces. It is shown at desks alone: neither seats nor the stage read it.
 */
export const groupings = table("groupings", {
  seed: text,
  size,
  people: groupsOfPeople,
  /** Where partners change from round to round, the groups of the second round and of those after it. */
  later: rounds,
  /** Who stays at a station while groups go round: the first at the first. They are in no group. */
  presenters: ids,
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
  readonly later: readonly (readonly (readonly string[])[])[];
  readonly presenters: readonly string[];
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
    later: rounds(grouping.later),
    presenters: ids(grouping.presenters),
    apart: pairs(grouping.apart),
    together: pairs(grouping.together),
    absent: ids(grouping.absent),
  };
  edit(doc, () => {
    if (groupings.get(doc, key)) groupings.patch(doc, key, value);
    else groupings.insert(doc, key, value);
  });
}

/** The groups of one step of the agenda: who takes part, what earlier steps ask of them, who joins and leaves. */
import type * as Y from "yjs";
import type { ControlPlace } from "../doc/control.ts";
import { groupingId, type GroupingRow, groupings, keepGrouping } from "../doc/groupings.ts";
import { people, type Person, type Role, roster } from "../doc/people.ts";
import { CONTROL } from "../doc/table.ts";
import type { AgendaStep } from "./agenda.ts";
import {
  type Grouping,
  groupPeople,
  type GroupingWish,
  type IdPair,
  withLatecomer,
  withoutPerson,
  withUnmet,
} from "./grouping.ts";
import type { GroupSize } from "./method.ts";

/** Who works in groups without being asked for by name: neither who leads nor who watches. */
const TAKES_PART: readonly Role[] = ["expert", "learner", "recorder"];

/** Whether people may sit in groups: where the method says so, and wherever people talk. */
export function hasGroups({ step }: AgendaStep): boolean {
  return step.grouping !== undefined || step.kind === "discuss";
}

export function takesPart(person: Person): boolean {
  return !person.archived && person.joinedAt > 0 && TAKES_PART.includes(person.role);
}

/** What steps before this one of its activity were grouped as, the latest last. */
export function groupingsBefore(
  rows: ReadonlyMap<string, GroupingRow>,
  agenda: readonly AgendaStep[],
  at: ControlPlace,
): readonly GroupingRow[] {
  const index = agenda.findIndex(({ key }) => key === at.stepId);
  return agenda
    .slice(0, Math.max(0, index))
    .flatMap(({ activityId, key }) => rows.get(groupingId({ activityId, stepId: key })) ?? []);
}

/** The pairs that a step's fours can be made of (1-2-4-All): those of the latest grouping before, where it was pairs. */
export function pairsBefore(before: readonly GroupingRow[]): GroupingRow | undefined {
  const latest = before.at(-1);
  return latest?.size === 2 ? latest : undefined;
}

/** What the facilitator asks for. */
export interface GroupsWanted {
  readonly size: GroupSize;
  readonly taking: readonly string[];
  readonly apart: readonly IdPair[];
  readonly together: readonly IdPair[];
  /** Fours are made of the pairs before, whole, where there are any. */
  readonly joinsPairs: boolean;
}

function wishOf(
  wanted: Pick<GroupsWanted, "size" | "apart" | "together" | "joinsPairs">,
  seed: string,
  before: readonly GroupingRow[],
): GroupingWish {
  const { size, apart, together, joinsPairs } = wanted;
  const pairs = joinsPairs && size === 4 ? pairsBefore(before) : undefined;
  return {
    size,
    seed,
    apart,
    together,
    before: before.filter((row) => row !== pairs).map((row) => row.people),
    ...(pairs && { within: pairs.people }),
  };
}

/**
 * Forms the groups of a step, anew where there were some. Who is present and not wanted takes no part.
 * @param seed another one makes other groups
 */
export function formGroups(
  doc: Y.Doc,
  at: ControlPlace,
  wanted: GroupsWanted,
  seed: string,
  before: readonly GroupingRow[],
): void {
  const { groups } = groupPeople(wanted.taking, wishOf(wanted, seed, before));
  const taking = new Set(wanted.taking);
  const { size, apart, together } = wanted;
  const absent = roster(people.all(doc)).flatMap((person) =>
    takesPart(person) && !taking.has(person.id) ? [person.id] : [],
  );
  keepGrouping(doc, at, { seed, size, people: groups, apart, together, absent });
}

function lateWish(
  { size, seed, apart, together }: GroupingRow,
  before: readonly GroupingRow[],
): GroupingWish {
  return wishOf({ size, apart, together, joinsPairs: false }, seed, before);
}

function standing(row: GroupingRow): Grouping {
  return withUnmet(row.people, row);
}

/** Who sat down after the groups were made, first comers first. */
export function latecomers(grouping: GroupingRow, roster: Iterable<Person>): Person[] {
  const known = new Set<string>([...grouping.people.flat(), ...grouping.absent]);
  return [...roster]
    .filter((person) => takesPart(person) && !known.has(person.id))
    .toSorted((a, b) => a.joinedAt - b.joinedAt || (a.id < b.id ? -1 : 1));
}

/**
 * Puts late-comers into the groups of a step. The same people go to the same places at every desk, so that two that do
 * it at once write the same; no undo of the facilitator's own work takes anybody's seat away.
 */
export function seatLatecomers(doc: Y.Doc, at: ControlPlace, before: readonly GroupingRow[]): void {
  const row = groupings.get(doc, groupingId(at));
  const late = row ? latecomers(row, people.all(doc)) : [];
  if (!row || late.length === 0) return;
  const wish = lateWish(row, before);
  const { groups } = late.reduce((grouping, { id }) => withLatecomer(grouping, id, wish), standing(row));
  doc.transact(() => keepGrouping(doc, at, { ...row, people: groups }), CONTROL);
}

/** Somebody has gone, or takes no part any more: nobody else moves unless one person would be alone. */
export function leaveGroup(
  doc: Y.Doc,
  at: ControlPlace,
  personId: string,
  before: readonly GroupingRow[],
): void {
  const row = groupings.get(doc, groupingId(at));
  if (!row) return;
  const { groups } = withoutPerson(standing(row), personId, lateWish(row, before));
  keepGrouping(doc, at, { ...row, people: groups, absent: [...row.absent, personId] });
}

/** Somebody is back, and sits where they fit best. */
export function joinGroup(
  doc: Y.Doc,
  at: ControlPlace,
  personId: string,
  before: readonly GroupingRow[],
): void {
  const row = groupings.get(doc, groupingId(at));
  if (!row) return;
  const { groups } = withLatecomer(standing(row), personId, lateWish(row, before));
  const absent = row.absent.filter((id) => id !== personId);
  keepGrouping(doc, at, { ...row, people: groups, absent });
}

/** A person's group: its number from 1, and who else sits there. */
export function groupOf(
  grouping: GroupingRow | undefined,
  personId: string,
): { readonly number: number; readonly others: readonly string[] } | undefined {
  const index = grouping?.people.findIndex((group) => group.some((id) => id === personId)) ?? -1;
  const group = grouping?.people[index];
  return group && { number: index + 1, others: group.filter((id) => id !== personId) };
}

/** The groups of one step of the agenda: who takes part, what earlier steps ask of them, who joins and leaves. */
import type * as Y from "yjs";
import type { ControlPlace } from "../doc/control.ts";
import { groupingId, type GroupingRow, groupings, keepGrouping, type NewGrouping } from "../doc/groupings.ts";
import { people, type Person, type Role, roster } from "../doc/people.ts";
import { CONTROL } from "../doc/table.ts";
import type { AgendaStep } from "./agenda.ts";
import {
  type Grouping,
  groupPeople,
  type GroupingWish,
  type IdPair,
  withLatecomer,
  withNewcomer,
  withoutPerson,
  withUnmet,
} from "./grouping.ts";
import type { GroupSize } from "./method.ts";
import { newPartners, type Rounds } from "./newPartners.ts";

/** Who works in groups without being asked for by name: neither who leads nor who watches. */
const TAKES_PART: readonly Role[] = ["expert", "learner", "recorder"];

/** Whether people may sit in groups: where the method says so, and wherever people talk. */
export function hasGroups({ step }: AgendaStep): boolean {
  return step.grouping !== undefined || step.kind === "discuss" || step.kind === "rounds";
}

export function takesPart(person: Person): boolean {
  return !person.archived && person.joinedAt > 0 && TAKES_PART.includes(person.role);
}

/** The groups of each round, as they are written down: one round where partners stay together. */
function roundsOf({ people, later }: Pick<GroupingRow, "people" | "later">): Rounds {
  return [people, ...later];
}

type Groups = readonly (readonly string[])[];

function present(groups: Groups, absent: readonly string[]): Groups {
  const gone = new Set(absent);
  return groups.map((group) => group.filter((id) => !gone.has(id)));
}

const isThere = ({ length }: readonly string[]): boolean => length > 0;

type Seats = Pick<GroupingRow, "people" | "later" | "absent">;

/**
 * Who sits together at each place in a round, the first being 0, without who has gone; the last round's where there are
 * fewer. Empty where all have gone.
 */
export function placesInRound(row: Seats, round: number): Groups {
  return present(roundsOf(row)[Math.min(round, row.later.length)] ?? [], row.absent);
}

/** The groups of a round: places where somebody sits. */
export function groupsInRound(row: Seats, round = 0): Groups {
  return placesInRound(row, round).filter(isThere);
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
  /** How many rounds of pairs, with new partners in each; left out, one. */
  readonly rounds?: number;
  /** Of those who take part, who stays at a station each. As many groups go round as there are stations. */
  readonly presenters?: readonly string[];
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
    before: before.filter((row) => row !== pairs).flatMap(roundsOf),
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
  const { apart, together, rounds = 1 } = wanted;
  const taking = new Set(wanted.taking);
  const presenters = (wanted.presenters ?? []).filter((id) => taking.has(id));
  const isRound = presenters.length > 0;
  const size = isRound ? "table" : wanted.size;
  const wish = {
    ...wishOf({ ...wanted, size }, seed, before),
    ...(isRound && { tables: presenters.length }),
  };
  const seated = wanted.taking.filter((id) => !presenters.includes(id));
  const [first = [], ...later] =
    rounds > 1
      ? newPartners(seated, { rounds, seed, apart, before: before.flatMap(roundsOf) })
      : [groupPeople(seated, wish).groups];
  const absent = roster(people.all(doc)).flatMap((person) =>
    takesPart(person) && !taking.has(person.id) ? [person.id] : [],
  );
  keepGrouping(doc, at, { seed, size, people: first, later, presenters, apart, together, absent });
}

/**
 * Groups after a change, each at the place that it had: stations go by it. Those who have gone stand at the places that
 * they had, so that nobody's turn moves up; a group that all have left is there still, and empty.
 */
function inPlace(before: Groups, after: Groups, absent: readonly string[]): Groups {
  const gone = new Set(absent);
  const placeOf = ([first = ""]: readonly string[]): number =>
    before.findIndex((each) => each.includes(first));
  const kept = before.map((was, place) => {
    const group = after.find((each) => placeOf(each) === place) ?? [];
    return [
      ...was.filter((id) => gone.has(id) || group.includes(id)),
      ...group.filter((id) => !was.includes(id)),
    ];
  });
  return [...kept, ...after.filter((group) => placeOf(group) < 0)];
}

/** Where the room is: what steps before were grouped as, and the round that it is in. */
interface Reached {
  readonly before: readonly GroupingRow[];
  readonly round: number;
}

/**
 * Changes who sits where from the round on that the room is in; what was talked in before stays as it was.
 * @param absent who has gone, after the change
 * @param change is told whether people sit in this round already
 */
function changeSeats(
  row: GroupingRow,
  { before, round }: Reached,
  absent: readonly string[],
  change: (grouping: Grouping, wish: GroupingWish, isRunning: boolean) => Grouping,
): NewGrouping {
  const { size, seed, apart, together, later } = row;
  const plain = wishOf({ size, apart, together, joinsPairs: false }, seed, before);
  const running = Math.min(round, later.length);
  const kept = absent.filter((id) => row.absent.some((each) => each === id));
  const [first = [], ...rest] = roundsOf(row).reduce<Rounds>((all, groups, index) => {
    if (index < running) return all;
    const others = all.filter((_, other) => other !== index);
    const wish = { ...plain, before: [...(plain.before ?? []), ...others] };
    const changed = change(withUnmet(present(groups, kept).filter(isThere), row), wish, index === running);
    return all.with(index, inPlace(groups, changed.groups, absent));
  }, roundsOf(row));
  return { ...row, people: first, later: rest, absent };
}

/** Who sat down after the groups were made, first comers first. */
export function latecomers(grouping: GroupingRow, roster: Iterable<Person>): Person[] {
  const known = new Set<string>([...roundsOf(grouping).flat(2), ...grouping.presenters, ...grouping.absent]);
  return [...roster]
    .filter((person) => takesPart(person) && !known.has(person.id))
    .toSorted((a, b) => a.joinedAt - b.joinedAt || (a.id < b.id ? -1 : 1));
}

/**
 * Puts late-comers into the groups of a step. The same people go to the same places at every desk, so that two that do
 * it at once write the same; no undo of the facilitator's own work takes anybody's seat away.
 * @param round the one that the room is in
 */
export function seatLatecomers(
  doc: Y.Doc,
  at: ControlPlace,
  before: readonly GroupingRow[],
  round = 0,
): void {
  const row = groupings.get(doc, groupingId(at));
  const late = row ? latecomers(row, people.all(doc)) : [];
  if (!row || late.length === 0) return;
  const seated = changeSeats(row, { before, round }, row.absent, (groups, wish, isRunning) =>
    late.reduce((grouping, { id }) => (isRunning ? withLatecomer : withNewcomer)(grouping, id, wish), groups),
  );
  doc.transact(() => keepGrouping(doc, at, seated), CONTROL);
}

/** Somebody has gone, or takes no part any more: nobody else moves unless one person would be alone. */
export function leaveGroup(
  doc: Y.Doc,
  at: ControlPlace,
  personId: string,
  before: readonly GroupingRow[],
  round = 0,
): void {
  const row = groupings.get(doc, groupingId(at));
  if (!row) return;
  const absent = [...row.absent, personId];
  const left = changeSeats(row, { before, round }, absent, (groups, wish) =>
    withoutPerson(groups, personId, wish),
  );
  keepGrouping(doc, at, left);
}

/** Somebody is back: at the place that they had, or else where they fit best. */
export function joinGroup(
  doc: Y.Doc,
  at: ControlPlace,
  personId: string,
  before: readonly GroupingRow[],
  round = 0,
): void {
  const row = groupings.get(doc, groupingId(at));
  if (!row?.absent.some((id) => id === personId)) return;
  const absent = row.absent.filter((id) => id !== personId);
  const presents = row.presenters.some((id) => id === personId);
  const joined = changeSeats(row, { before, round }, absent, (grouping, wish, isRunning) => {
    if (presents) return grouping;
    // The others of their group sit elsewhere by now.
    const groups = grouping.groups.filter(([one, ...others]) => one !== personId || others.length > 0);
    return (isRunning ? withLatecomer : withNewcomer)(withUnmet(groups, wish), personId, wish);
  });
  keepGrouping(doc, at, joined);
}

/** A person's group: its number from 1, and who else sits there. */
export function groupOf(
  grouping: GroupingRow | undefined,
  personId: string,
): { readonly number: number; readonly others: readonly string[] } | undefined {
  const groups = grouping ? groupsInRound(grouping) : [];
  const index = groups.findIndex((group) => group.includes(personId));
  const group = groups[index];
  return group && { number: index + 1, others: group.filter((id) => id !== personId) };
}

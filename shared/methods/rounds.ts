/**
 * Talk in timed rounds: which turn the room is at, who is with whom in it, and what each person's part is. All of it
 * follows from the step, its grouping and what the room looks at, so that every screen says the same.
 */
import type { GroupingRow } from "../doc/groupings.ts";
import type { StepOf, Turn } from "./method.ts";
import { placesInRound } from "./stepGroups.ts";

type Seating = Pick<GroupingRow, "people" | "later" | "presenters" | "absent">;

/** The turn that a room is at; both count from 0. */
export interface TurnAt {
  readonly index: number;
  readonly round: number;
  /** Which of the round's turns. */
  readonly turn: Turn;
  readonly number: number;
}

export interface RoundGroup {
  /** From 1. */
  readonly number: number;
  readonly people: readonly string[];
  /** Whose round it is, in turn; "" where it is nobody's. */
  readonly whoseId: string;
  /** Where the group is, from 1; 0 where there are no stations. */
  readonly station: number;
  /** Who stays at that station; "" where nobody does. */
  readonly presenterId: string;
}

/** A person's part in a round. */
export type Part =
  | { readonly kind: "talks"; readonly group: RoundGroup }
  | { readonly kind: "hasRound"; readonly group: RoundGroup }
  | { readonly kind: "helps"; readonly group: RoundGroup }
  /** In turn, after everybody of a small group has had their round. */
  | { readonly kind: "goesOn"; readonly group: RoundGroup }
  | { readonly kind: "visits"; readonly group: RoundGroup }
  | { readonly kind: "presents"; readonly station: number; readonly visitors: readonly string[] };

/** How many stations groups go round: one for each who presents, or else one for each group. */
function stationCount(seating: Seating): number {
  return seating.presenters.length || seating.people.length;
}

/** How many rounds give everybody their own: everybody in turn, or every station. */
function fullRounds(step: StepOf<"rounds">, seating: Seating | undefined): number {
  if (!seating || seating.people.length === 0) return step.rounds;
  switch (step.pattern) {
    case "inTurn":
      return Math.max(...seating.people.map(({ length }) => length));
    case "stations":
      return stationCount(seating);
    case "newPartners":
    case "together":
      return step.rounds;
  }
}

/** Rounds that the step plans: as its method has it, or fewer where all have had theirs before. */
export function plannedRounds(step: StepOf<"rounds">, seating: Seating | undefined): number {
  return Math.min(step.rounds, fullRounds(step, seating));
}

/** Rounds that there can be: a group that is larger than the method had in mind needs more. */
export function mostRounds(step: StepOf<"rounds">, seating: Seating | undefined): number {
  return Math.max(step.rounds, fullRounds(step, seating));
}

/** What the room looks at (`control.focusId`) while it is at a turn. */
export function turnFocus(index: number): string {
  return `turn${index}`;
}

/** A turn of the step, counted from 0 over all rounds; undefined where there is none of that number. */
export function turnOf(
  step: StepOf<"rounds">,
  seating: Seating | undefined,
  index: number,
): TurnAt | undefined {
  const number = index % step.turns.length;
  const turn = step.turns[number];
  const round = Math.floor(index / step.turns.length);
  return turn && round < mostRounds(step, seating) ? { index, round, turn, number } : undefined;
}

/** The turn that a room is at; undefined before the first, whatever else it looks at. */
export function turnAt(
  step: StepOf<"rounds">,
  seating: Seating | undefined,
  focusId: string,
): TurnAt | undefined {
  const [, digits] = /^turn(\d{1,4})$/.exec(focusId) ?? [];
  if (digits === undefined) return undefined;
  const last = mostRounds(step, seating) * step.turns.length - 1;
  return turnOf(step, seating, Math.min(Number(digits), last));
}

/** The groups of a round, from 0, as they sit or stand in it. */
export function groupsOf(
  step: StepOf<"rounds">,
  seating: Seating | undefined,
  round: number,
): readonly RoundGroup[] {
  if (!seating) return [];
  const gone = new Set<string>(seating.absent);
  const standing = (id: string): string => (gone.has(id) ? "" : id);
  const stations = stationCount(seating);
  return placesInRound(seating, round)
    .flatMap((people, place) => (people.length > 0 ? [{ people, place }] : []))
    .map(({ people, place }, index) => {
      const station = step.pattern === "stations" ? (place + round) % stations : -1;
      return {
        number: index + 1,
        people,
        whoseId: step.pattern === "inTurn" ? standing(seating.people[place]?.[round] ?? "") : "",
        station: station + 1,
        presenterId: standing(seating.presenters[station] ?? ""),
      };
    });
}

/** A person's part in a round; undefined where they have none. */
export function partOf(
  step: StepOf<"rounds">,
  seating: Seating | undefined,
  round: number,
  personId: string,
): Part | undefined {
  const groups = groupsOf(step, seating, round);
  const group = groups.find(({ people }) => people.includes(personId));
  if (group) {
    if (group.station > 0) return { kind: "visits", group };
    if (step.pattern !== "inTurn") return { kind: "talks", group };
    if (group.whoseId === "") return { kind: "goesOn", group };
    return { kind: group.whoseId === personId ? "hasRound" : "helps", group };
  }
  const station =
    seating && step.pattern === "stations" ? seating.presenters.findIndex((id) => id === personId) : -1;
  if (station < 0 || seating?.absent.some((id) => id === personId)) return undefined;
  const visitors = groups.filter((each) => each.station === station + 1).flatMap(({ people }) => people);
  return { kind: "presents", station: station + 1, visitors };
}

/** In turn, who has no round of their own in the rounds that are planned, because their group is larger. */
export function withoutRound(step: StepOf<"rounds">, seating: Seating | undefined): readonly string[] {
  if (!seating || step.pattern !== "inTurn") return [];
  const gone = new Set<string>(seating.absent);
  return seating.people.flatMap((group) => group.slice(step.rounds)).filter((id) => !gone.has(id));
}

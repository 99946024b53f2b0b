/** What comes of a card sort: the matrix, groups that follow from it, and what people called them. */
import {
  averageLinkage,
  type Cooccurrence,
  cooccurrence,
  groupsAt,
  type Join,
} from "../ballots/cooccurrence.ts";
import type { Card } from "../doc/cards.ts";
import type { Control, ControlPlace } from "../doc/control.ts";
import type { Sort, SortGroup } from "../doc/sorts.ts";
import { sameWording } from "../tasklist/foldText.ts";
import { groupBy } from "../util/groupBy.ts";
import type { StepOf, Text } from "./method.ts";

/** What the stage shows of a card sort. Nothing at first: it would lead who still sorts. */
export const SORT_VIEWS = ["nothing", "groups", "matrix"] as const;
export type SortView = (typeof SORT_VIEWS)[number];

/** From which share of people on two cards belong together, in percent: where it can be put, and where it starts. */
export const LEAST_PERCENT = 10;
export const PERCENT_STEP = 5;
const FIRST_PERCENT = 50;

export interface SortShown {
  readonly view: SortView;
  readonly percent: number;
}

/** How the facilitator's control says it, so that the stage follows. */
export function focusOfSort({ view, percent }: SortShown): string {
  return `${view}.${percent}`;
}

/** What the room is shown of a step, and from which share on; what control says of another step says nothing of this. */
export function sortShown(control: Control, at: ControlPlace): SortShown {
  const isHere = control.step.activityId === at.activityId && control.step.stepId === at.stepId;
  const [view, said] = isHere ? control.focusId.split(".") : [];
  const percent = Number(said);
  const isPercent = Number.isInteger(percent) && percent >= LEAST_PERCENT && percent <= 100;
  return {
    view: SORT_VIEWS.find((each) => each === view) ?? "nothing",
    percent: isPercent ? percent : FIRST_PERCENT,
  };
}

export interface SortResult {
  /** In an order in which what people put together stands side by side. */
  readonly cards: readonly Card[];
  /** How many people put two of them together, in that order. */
  readonly matrix: Cooccurrence;
  readonly people: number;
  /** What belongs together at the share, two cards or more each, in the order of the cards. */
  readonly groups: readonly (readonly Card[])[];
  /** Which of the groups a card belongs to; -1 for none. In the order of the cards. */
  readonly groupOf: readonly number[];
}

/** Joining all pairs anew with each change of the share would be felt: cards and sorts are frozen. */
export interface SortJoins {
  readonly cards: readonly Card[];
  readonly matrix: Cooccurrence;
  readonly joins: readonly Join[];
  readonly people: number;
}

export function joinSorts(cards: readonly Card[], sorts: readonly Sort[]): SortJoins {
  const matrix = cooccurrence(
    cards.map(({ id }) => id),
    sorts.map(({ groups }) => groups.map(({ cardIds }) => cardIds)),
  );
  return { cards, matrix, joins: averageLinkage(matrix), people: sorts.length };
}

/** @param percent share of people, of whom a group's pairs of cards need so many on average */
export function sortResult({ cards, matrix, joins, people }: SortJoins, percent: number): SortResult {
  const found = groupsAt(joins, (percent * people) / 100);
  const order = found.flat();
  const cardsAt = (indices: readonly number[]): Card[] => indices.flatMap((index) => cards[index] ?? []);
  const groups = found.filter((group) => group.length > 1);
  return {
    cards: cardsAt(order),
    matrix: order.map((row) => order.map((column) => matrix[row]?.[column] ?? 0)),
    people,
    groups: groups.map(cardsAt),
    groupOf: order.map((index) => groups.findIndex((group) => group.includes(index))),
  };
}

/** How much of a person's group and of another must be in both (Jaccard), for its name to be of use to the other. */
const LIKE = 0.5;

export interface UsedName {
  readonly text: string;
  /** How many people used it, in whatever case or punctuation. */
  readonly people: number;
}

/** What a person called a group, or the section it stands for. */
export function nameOfGroup(group: SortGroup, step: StepOf<"cardSort">, language: keyof Text): string {
  return step.sections?.find(({ id }) => id === group.id)?.title[language] ?? group.title.trim();
}

/** What people called groups that are much like these cards, most used first. */
export function namesUsed(
  cardIds: Iterable<string>,
  sorts: readonly Sort[],
  nameOf: (group: SortGroup) => string,
): readonly UsedName[] {
  const wanted = new Set(cardIds);
  const said = sorts.flatMap(({ groups }) => {
    const names = groups.filter((group) => isLike(wanted, group.cardIds)).map(nameOf);
    return [...new Map(names.map((name) => [sameWording(name), name])).values()];
  });
  const byWording = groupBy(
    said.filter((name) => name !== ""),
    sameWording,
  );
  return [...byWording.values()]
    .map((same) => ({ text: same[0] ?? "", people: same.length }))
    .toSorted((a, b) => b.people - a.people || (a.text < b.text ? -1 : 1));
}

function isLike(wanted: ReadonlySet<string>, cardIds: readonly string[]): boolean {
  const common = cardIds.filter((cardId) => wanted.has(cardId)).length;
  const all = wanted.size + cardIds.length - common;
  return all > 0 && common / all >= LIKE;
}

/** How many of a step's cards a person has put somewhere. */
export function sortedCount(groups: readonly SortGroup[], cards: readonly Card[]): number {
  const placed = new Set(groups.flatMap(({ cardIds }) => cardIds));
  return cards.filter(({ id }) => placed.has(id)).length;
}

/** Where a person's cards go. `new`: one group for all of them; `apart`: each alone. */
export type SortTarget =
  | { readonly kind: "group"; readonly id: string }
  | { readonly kind: "new" | "apart" | "loose" };

/**
 * A person's groups with cards moved; those left without cards go, and a section is there again with the next card.
 * @param mint makes ids of new groups
 */
export function moveInSort(
  groups: readonly SortGroup[],
  cardIds: readonly string[],
  to: SortTarget,
  mint: () => string,
): readonly SortGroup[] {
  const moving = new Set(cardIds);
  const left = groups.map((group) => ({
    ...group,
    cardIds: group.cardIds.filter((cardId) => !moving.has(cardId)),
  }));
  const made: readonly (readonly string[])[] =
    to.kind === "new" ? [cardIds] : to.kind === "apart" ? cardIds.map((cardId) => [cardId]) : [];
  const isThere = to.kind === "group" && left.some(({ id }) => id === to.id);
  return [
    ...left.map((group) =>
      to.kind === "group" && group.id === to.id
        ? { ...group, cardIds: [...group.cardIds, ...cardIds] }
        : group,
    ),
    // A section that nothing was in yet.
    ...(to.kind === "group" && !isThere ? [{ id: to.id, title: "", cardIds }] : []),
    ...made.map((each) => ({ id: mint(), title: "", cardIds: each })),
  ].filter((group) => group.cardIds.length > 0);
}

/** What people write in a step of the kind `write`: how a card reads, where it stands, and what it was taken on from. */
import { type CardList, isOfStructure } from "../doc/cardLists.ts";
import type { Card } from "../doc/cards.ts";
import { listOf } from "../doc/chart.ts";
import type { AgendaStep } from "./agenda.ts";
import type { Section } from "./method.ts";

/** What stands in a sentence for a field that has no words yet. */
const GAP = "…";

/**
 * A card read as one sentence of its step; undefined where there is none, or where it would leave out what the card
 * says. Words of the card are never read as places of the sentence.
 * @param sentence with {{text}} and {{detail}} in it
 */
export function cardSentence(
  sentence: string | undefined,
  card: { readonly text: string; readonly detail: string },
): string | undefined {
  const hasPlace = (field: "text" | "detail"): boolean => sentence?.includes(`{{${field}}}`) ?? false;
  if (!hasPlace("text") || (card.detail !== "" && !hasPlace("detail"))) return undefined;
  return sentence?.replace(/\{\{(text|detail)\}\}/g, (_, field) =>
    field === "detail" ? card.detail || GAP : card.text || GAP,
  );
}

export interface InSection<T> {
  /** Undefined for what stands in none of the sections. */
  readonly section: Section | undefined;
  readonly cards: readonly T[];
}

/** Cards by the section in which they stand, all sections in their order; then what stands in none, where there is any. */
export function inSections<T extends { readonly section: string }>(
  sections: readonly Section[],
  cards: readonly T[],
): readonly InSection<T>[] {
  const known = new Set(sections.map(({ id }) => id));
  const rest = cards.filter(({ section }) => !known.has(section));
  return [
    ...sections.map((section) => ({ section, cards: cards.filter((card) => card.section === section.id) })),
    ...(rest.length > 0 ? [{ section: undefined, cards: rest }] : []),
  ];
}

/**
 * What stands of a list in a step that writes into it, in its order. Of ideas and actions, what was written in this step,
 * and what was brought in from other activities unless the step takes on from another; of other lists, all of it.
 */
export function writtenIn(
  { activityId, key, step }: Pick<AgendaStep, "activityId" | "key" | "step">,
  rows: Iterable<Card>,
  list: CardList,
): Card[] {
  const all = listOf(activityId, rows, list);
  if (!isOfStructure(list)) return all;
  const takesOn = step.kind === "write" && step.from !== undefined;
  return all.filter(({ stepId }) => stepId === key || (stepId === "" && !takesOn));
}

/** The step that a step takes on from: the nearest one before of that name. */
export function takenOnFrom(
  agenda: readonly AgendaStep[],
  key: string,
  from: string | undefined,
): AgendaStep | undefined {
  const index = agenda.findIndex((each) => each.key === key);
  return agenda.slice(0, Math.max(0, index)).findLast(({ step }) => step.id === from);
}

/**
 * What somebody can take on from: their own cards first, then their group's, then what carries no name, which may be
 * anybody's. Without groups everybody's.
 * @param group the ids of its members; undefined where there are no groups
 */
export function toTakeOn(
  cards: readonly Card[],
  group: readonly string[] | undefined,
  isMine: (card: Card) => boolean,
): Card[] {
  const members = group && new Set<string>(group);
  const own = cards.filter(isMine);
  const others = cards.filter((card) => !isMine(card));
  return [
    ...own,
    ...others.filter(({ authorId }) => authorId !== "" && (members?.has(authorId) ?? true)),
    ...others.filter(({ authorId }) => authorId === ""),
  ];
}

/**
 * What the room gathers of a list in a step that goes through it: of ideas and actions, what was written before that
 * step, without the cards of steps that a later one has taken on from. Pairs that chose speak for the people in them.
 * @param agenda the steps of the activity
 * @param key of the step that gathers
 */
export function gathered(
  agenda: readonly AgendaStep[],
  at: { readonly activityId: string; readonly key: string },
  rows: Iterable<Card>,
  list: CardList,
): Card[] {
  const all = listOf(at.activityId, rows, list);
  if (!isOfStructure(list)) return all;
  const index = agenda.findIndex(({ key }) => key === at.key);
  const before = index < 0 ? agenda : agenda.slice(0, index + 1);
  const hasCards = new Set(all.map(({ stepId }) => stepId));
  const passed = new Set(agenda.slice(before.length).map(({ key }) => key));
  for (const [place, { key, step }] of before.entries()) {
    if (step.kind !== "write" || step.from === undefined || !hasCards.has(key)) continue;
    for (const earlier of before.slice(0, place)) if (earlier.step.id === step.from) passed.add(earlier.key);
  }
  return all.filter(({ stepId }) => !passed.has(stepId));
}

/**
 * How many cards a person has written in a step, as far as their own device can know.
 * @param step.waiting what waits under the cover
 * @param step.opened what the reveal opened
 * @param step.open cards that carry their name
 */
export function countOwn(step: {
  readonly waiting: number;
  readonly opened: number;
  readonly open: number;
  readonly isNamed: boolean;
}): number {
  // Revealed under their name, it is among those that carry it.
  return step.waiting + step.open + (step.isNamed ? 0 : step.opened);
}

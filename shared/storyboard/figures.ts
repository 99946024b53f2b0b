/** What the cards of a storyboard add up to. Minutes are whole and of one learner; cards beside the board count nowhere. */
import type { LearningCard } from "../doc/learningCards.ts";
import { EFFORT_PARTS, type EffortPart } from "../doc/sections.ts";
import { EMPHASIS, type Emphases } from "../doc/shapes.ts";
import type { Buckets, Storyboard } from "../doc/storyboards.ts";
import { type Board, cardsOn } from "./board.ts";
import { LEARNING_TYPES, type LearningType, type Mode, MODES } from "./learningTypes.ts";

/** The minutes of these cards; one of which nobody has said how long it takes adds none. */
export function minutesOf(cards: readonly LearningCard[]): number {
  return cards.reduce((sum, { minutes }) => sum + (minutes ?? 0), 0);
}

type Minutes<K extends string> = { readonly [Each in K]: number };

function minutesBy<K extends string>(
  cards: readonly LearningCard[],
  keys: readonly K[],
  keyOf: (card: LearningCard) => K,
): Minutes<K> {
  const sums = Object.fromEntries(keys.map((key) => [key, 0])) as Record<K, number>;
  for (const card of cards) sums[keyOf(card)] += card.minutes ?? 0;
  return sums;
}

export function minutesByType(board: Board): Minutes<LearningType> {
  return minutesBy(cardsOn(board), LEARNING_TYPES, ({ type }) => type);
}

export function minutesByMode(board: Board): Minutes<Mode> {
  return minutesBy(cardsOn(board), MODES, ({ mode }) => mode);
}

/** The cards on the board of which nobody has said how long they take, in reading order. */
export function cardsWithoutMinutes(board: Board): readonly LearningCard[] {
  return cardsOn(board).filter(({ minutes }) => minutes === null);
}

export interface StarLoad {
  readonly cards: number;
  readonly minutes: number;
}

export interface SectionFigures {
  readonly sectionId: string;
  readonly title: string;
  readonly cards: number;
  readonly minutes: number;
  /** Assessment load: what is marked as an occasion to see where one is, and what counts. */
  readonly formative: StarLoad;
  readonly summative: StarLoad;
  /** More minutes than the limit; false where there is no limit. */
  readonly isOverLimit: boolean;
}

/**
 * The minutes above which a section's workload is marked, or null for no line. The limit is of a week, so there is one
 * only where sections are weeks: a session, year or topic does not say how many weeks it takes.
 */
export function workloadLimit({
  unit,
  weeklyHours,
}: Pick<Storyboard, "unit" | "weeklyHours">): number | null {
  return unit === "week" && weeklyHours > 0 ? weeklyHours * 60 : null;
}

export function sectionFigures(
  board: Board,
  storyboard: Pick<Storyboard, "unit" | "weeklyHours">,
): readonly SectionFigures[] {
  const limit = workloadLimit(storyboard);
  return board.rows.map(({ section, cards }) => {
    const load = (star: "formative" | "summative"): StarLoad => {
      const starred = cards.filter((card) => card.star === star);
      return { cards: starred.length, minutes: minutesOf(starred) };
    };
    const minutes = minutesOf(cards);
    return {
      sectionId: section.id,
      title: section.title,
      cards: cards.length,
      minutes,
      formative: load("formative"),
      summative: load("summative"),
      isOverLimit: limit !== null && minutes > limit,
    };
  });
}

export interface ComputedShape {
  /** Each type's share of all minutes, from 0 to 1: Σmin of the type / Σmin (methods.md 2.5). */
  readonly shares: Emphases;
  /**
   * The same for the axes of a drawn shape: the largest share is at the outermost ring, since a drawn shape tells
   * emphases relative to each other. Not rounded.
   */
  readonly emphases: Emphases;
}

/** The shape that the minutes draw, to lie beside the one drawn by hand; null while no card has minutes. */
export function computedShape(board: Board): ComputedShape | null {
  const minutes = minutesByType(board);
  const all = Object.values(minutes);
  const total = all.reduce((sum, each) => sum + each, 0);
  if (total === 0) return null;
  const largest = Math.max(...all);
  const each = (of: (value: number) => number): Emphases =>
    Object.fromEntries(LEARNING_TYPES.map((type) => [type, of(minutes[type])])) as Emphases;
  return {
    shares: each((value) => value / total),
    emphases: each((value) => (EMPHASIS * value) / largest),
  };
}

/** What a mode says of the place: 0 face to face, 1 online, a half where it may be either (methods.md 2.5). */
export const ONLINE: { readonly [M in Mode]: 0 | 0.5 | 1 } = {
  faceToFace: 0,
  peer: 0.5,
  asynchronous: 1,
  synchronousOnline: 1,
  assessment: 0.5,
};

export interface ComputedBlend {
  /** From 0, all face to face, to 100, all online, as a shape's blend: the mean of the modes by minutes, whole. */
  readonly blend: number;
  /** Minutes that may be either and count half: how much of the figure is assumed. */
  readonly eitherMinutes: number;
}

/** The blend that the modes give; null while no card has minutes. */
export function computedBlend(board: Board): ComputedBlend | null {
  const minutes = minutesByMode(board);
  const sumOf = (worth: (mode: Mode) => number): number =>
    MODES.reduce((sum, mode) => sum + worth(mode) * minutes[mode], 0);
  const total = sumOf(() => 1);
  if (total === 0) return null;
  return {
    blend: Math.round((100 * sumOf((mode) => ONLINE[mode])) / total),
    eitherMinutes: sumOf((mode) => (ONLINE[mode] === 0.5 ? 1 : 0)),
  };
}

/**
 * Minutes as hours, to the hundredth as the blueprint keeps them. A hundredth of an hour is 36 seconds, so that
 * `minutesIn` gives back the very minutes.
 */
export function hoursOf(minutes: number): number {
  return Math.round((minutes / 60) * 100) / 100;
}

/** The whole minutes that hours to the hundredth stand for. */
export function minutesIn(hours: number): number {
  return Math.round(hours * 60);
}

export interface LearnerEffort {
  readonly rows: readonly { readonly part: EffortPart; readonly minutes: number; readonly hours: number }[];
  readonly minutes: number;
  readonly hours: number;
}

/**
 * The learner-effort table that the cards give, each mode's minutes in the row that `buckets` says. Only minutes are
 * added up; each figure of hours, the total too, is rounded by itself, so that the rows' hours may differ from the total
 * by some hundredths while their minutes never do.
 */
export function learnerEffort(board: Board, buckets: Buckets): LearnerEffort {
  const sums = minutesBy(cardsOn(board), EFFORT_PARTS, ({ mode }) => buckets[mode]);
  const minutes = minutesOf(cardsOn(board));
  return {
    rows: EFFORT_PARTS.map((part) => ({ part, minutes: sums[part], hours: hoursOf(sums[part]) })),
    minutes,
    hours: hoursOf(minutes),
  };
}

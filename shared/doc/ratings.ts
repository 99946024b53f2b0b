import type * as Y from "yjs";
import { type Person, roster } from "./people.ts";
import { flag, id, together, wholeOrNull } from "./read.ts";
import { edit, type RowOf, table } from "./table.ts";

/** What a task is rated for, each 1 to 5 with anchors in words. */
export const RATED = ["importance", "frequency", "difficulty"] as const;
export type Rated = (typeof RATED)[number];

const score = wholeOrNull(1, 5);

/** `notMyJob` says that the rater does not do this task: its scores then count nowhere. */
export const scores = together({ importance: score, frequency: score, difficulty: score, notMyJob: flag });
export type Scores = ReturnType<typeof scores>;

/** One person's ratings of one task; the id is made of both, so a person has one rating of a task on every device. */
export const ratings = table("ratings", { cardId: id, personId: id, scores });

export type Rating = RowOf<typeof ratings>;

export const NO_SCORES: Scores = scores(undefined);

const ANONYMOUS = /^anonymous\.[0-9a-z]{20}$/;

/** Who gave a rating that was revealed without a name: another one for each rating, on no roster. */
export function anonymousRater(draw: string): string {
  return `anonymous.${draw}`;
}

/** Whether this stands for somebody whose answer was revealed without a name. */
export function isAnonymousRater(personId: string): boolean {
  return ANONYMOUS.test(personId);
}

export function ratingId(cardId: string, personId: string): string {
  return `${cardId}.${personId}`;
}

export function rateCard(doc: Y.Doc, cardId: string, personId: string, change: Partial<Scores>): void {
  const key = ratingId(cardId, personId);
  const before = ratings.get(doc, key);
  const after = scores({ ...(before?.scores ?? NO_SCORES), ...change });
  edit(doc, () => {
    if (before) ratings.patch(doc, key, { scores: after });
    else ratings.insert(doc, key, { cardId: id(cardId), personId: id(personId), scores: after });
  });
}

/**
 * The ratings that count: one for each person and task, under its own id (a peer may have written others), by people
 * who are on the roster. Taking somebody off the panel takes their ratings out of the figures; they come back with them.
 */
export function countedRatings(rows: Iterable<Rating>, people: Iterable<Person>): Rating[] {
  const present = new Set(roster(people).map((person) => person.id));
  return [...rows].filter(
    (rating) =>
      rating.id === ratingId(rating.cardId, rating.personId) &&
      (present.has(rating.personId) || isAnonymousRater(rating.personId)),
  );
}

/** Whether anything was said at all: a rating that was taken back holds nothing. */
export function isAnswered(value: Scores): boolean {
  return value.notMyJob || RATED.some((what) => value[what] !== null);
}

export function isComplete(value: Scores): boolean {
  return value.notMyJob || RATED.every((what) => value[what] !== null);
}

/** How each person sorts cards alone, in a step of the kind `cardSort`. */
import type * as Y from "yjs";
import { CLUSTER_TITLE_LIMIT } from "./clusters.ts";
import type { ControlPlace } from "./control.ts";
import { type Person, roster } from "./people.ts";
import { isAnonymousRater } from "./ratings.ts";
import { id, own, type Read, several, text } from "./read.ts";
import { edit, type RowOf, table } from "./table.ts";

/**
 * Most groups of one sort, and most cards in it: under cover it is one box, and of more than these the box would be cut
 * and never open again.
 */
export const SORT_GROUPS_LIMIT = 30;
export const SORTED_CARDS_LIMIT = 200;

export interface SortGroup {
  /** That of the step's section, or minted. */
  readonly id: string;
  readonly title: string;
  readonly cardIds: readonly string[];
}

const cardIds = several((raw) => id(raw) || undefined, SORTED_CARDS_LIMIT);

const rawGroups = several((raw): SortGroup | undefined => {
  const groupId = id(own(raw, "id"));
  if (groupId === "") return undefined;
  const title = text(own(raw, "title")).slice(0, CLUSTER_TITLE_LIMIT);
  return Object.freeze({ id: groupId, title, cardIds: cardIds(own(raw, "cardIds")) });
}, SORT_GROUPS_LIMIT);

/** A card that stands in two groups counts in the first, and what is too much counts nowhere. */
export const sortGroups: Read<readonly SortGroup[]> = (raw) => {
  const seen = new Set<string>();
  const groups = rawGroups(raw).map((group) => {
    const kept = group.cardIds.filter((cardId) => !seen.has(cardId)).slice(0, SORTED_CARDS_LIMIT - seen.size);
    for (const cardId of kept) seen.add(cardId);
    return { ...group, cardIds: kept };
  });
  return Object.freeze(groups);
};

/** The id is activity, step and person, with dots between; all of a person's groups are one value. */
export const sorts = table("sorts", { activityId: id, stepId: text, personId: id, groups: sortGroups });

export type Sort = RowOf<typeof sorts>;

export function sortId(at: ControlPlace, personId: string): string {
  return `${at.activityId}.${at.stepId}.${personId}`;
}

/** Keeps how a person sorts, in place of what was there before. */
export function keepSort(doc: Y.Doc, at: ControlPlace, personId: string, groups: readonly SortGroup[]): void {
  const key = sortId(at, personId);
  const value = sortGroups(groups);
  edit(doc, () => {
    if (sorts.get(doc, key)) sorts.patch(doc, key, { groups: value });
    else
      sorts.insert(doc, key, {
        activityId: id(at.activityId),
        stepId: at.stepId,
        personId: id(personId),
        groups: value,
      });
  });
}

/** The sorts of a step that count: one for each person on the roster, or shown without a name, with a card in it. */
export function countedSorts(rows: Iterable<Sort>, people: Iterable<Person>, at: ControlPlace): Sort[] {
  const present = new Set<string>(roster(people).map((person) => person.id));
  return [...rows]
    .filter((sort) => sort.id === sortId(at, sort.personId))
    .filter(({ personId }) => present.has(personId) || isAnonymousRater(personId))
    .filter(({ groups }) => groups.some((group) => group.cardIds.length > 0))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

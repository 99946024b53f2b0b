/** From what a room or its sorts put together to the groups of the activity, which later steps and activities meet. */
import type * as Y from "yjs";
import { assignCards, cards } from "../doc/cards.ts";
import type { ControlPlace } from "../doc/control.ts";
import { addGroups, archiveGroup, type Group, groups } from "../doc/groups.ts";
import { byOrder } from "../doc/order.ts";
import { edit } from "../doc/table.ts";
import { idHere } from "./idHere.ts";

/** Groups that a step was made into say so in their origin. */
function originIn(at: ControlPlace): string {
  return `${at.activityId}.${at.stepId}.`;
}

/** The groups that were taken over from a step and still stand, in their order. */
export function takenFrom(rows: Iterable<Group>, at: ControlPlace): Group[] {
  return [...rows]
    .filter((group) => !group.archived && group.originId.startsWith(originIn(at)))
    .toSorted(byOrder);
}

/** Adds a group of these cards to those taken over from a step. */
export function addTakenGroup(doc: Y.Doc, at: ControlPlace, cardIds: readonly string[]): void {
  edit(doc, () => {
    const [groupId = ""] = addGroups(doc, at.activityId, [""], [`${originIn(at)}0`]);
    assignCards(doc, cardIds, groupId);
  });
}

/**
 * Makes groups of the activity, at its end, and puts their cards into them, in place of those taken over from this step
 * before; one step of undo. Cards that were in those and are in none of these stand under no group.
 */
export function takeOverGroups(
  doc: Y.Doc,
  at: ControlPlace,
  wanted: readonly { readonly title: string; readonly cardIds: readonly string[] }[],
): void {
  edit(doc, () => {
    const before = new Set<string>(takenFrom(groups.all(doc), at).map(({ id }) => id));
    const origins = wanted.map((_, index) => `${originIn(at)}${index + 1}`);
    const made = addGroups(
      doc,
      at.activityId,
      wanted.map(({ title }) => title),
      origins,
      origins.map((origin) => idHere(doc, groups, at.activityId, origin)),
    );
    for (const [index, { cardIds }] of wanted.entries()) assignCards(doc, cardIds, made[index] ?? "");
    const left = cards.all(doc).filter(({ place }) => before.has(place.groupId));
    assignCards(
      doc,
      left.map(({ id }) => id),
      "",
    );
    for (const groupId of before) archiveGroup(doc, groupId);
  });
}

/** From ideas for duties to duties. */
import type * as Y from "yjs";
import type { Id } from "../util/ids.ts";
import { cards } from "./cards.ts";
import { addGroups, type Group } from "./groups.ts";

/**
 * Makes a duty of each idea, at the end of the chart in the order given. The ideas stay as they are: that a duty names
 * one is what marks it as used, so that removing the duty offers the idea again.
 * @returns the ids of the duties
 */
export function makeDutiesOf(doc: Y.Doc, activityId: string, ideaIds: readonly string[]): Id[] {
  const ideas = ideaIds.flatMap((cardId) => cards.get(doc, cardId) ?? []);
  return addGroups(
    doc,
    activityId,
    ideas.map(({ text }) => text),
    ideas.map(({ id }) => id),
  );
}

/** The standing duty that was made of each idea, by their ids. */
export function dutyOfIdeas(activityId: string, rows: Iterable<Group>): ReadonlyMap<string, string> {
  const made = [...rows].filter(
    (group) => group.activityId === activityId && !group.archived && group.originId !== "",
  );
  return new Map(made.map(({ id, originId }) => [originId, id]));
}

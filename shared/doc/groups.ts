import type * as Y from "yjs";
import { type Id, mintId } from "../util/ids.ts";
import { keyBefore, keysAtEnd, orderKey } from "./order.ts";
import { flag, id, instant, oneOf, text } from "./read.ts";
import { edit, type RowOf, table } from "./table.ts";

/** What the order of a duty's tasks follows (methods.md 1.3, step 6). */
export const ORDER_BY = [
  "unstated",
  "performance",
  "importance",
  "frequency",
  "simpleToComplex",
  "other",
] as const;
export type OrderBy = (typeof ORDER_BY)[number];

/** Named groups of cards. In a DACUM activity a group is a duty. */
export const groups = table("groups", {
  activityId: id,
  title: text,
  order: orderKey,
  archived: flag,
  /**
   * The duty idea that it was made of, the duty of an earlier activity that it stands for, the step that it was taken over
   * from (methods/takenGroups.ts), or "".
   */
  originId: id,
  orderBy: oneOf(ORDER_BY),
  /** When the room last agreed on the title, in milliseconds since 1970; 0 for not yet. */
  settledAt: instant,
});

export type Group = RowOf<typeof groups>;

function siblings(doc: Y.Doc, activityId: string): Group[] {
  return groups.all(doc).filter((group) => group.activityId === activityId && !group.archived);
}

export function addGroup(doc: Y.Doc, activityId: string, title: string): Id {
  const [groupId] = addGroups(doc, activityId, [title]);
  return id(groupId);
}

/**
 * Adds groups at the end, in the order given, as one edit. `originIds`: the cards or groups they were made of.
 * `ids`: left out, they are minted.
 */
export function addGroups(
  doc: Y.Doc,
  activityId: string,
  titles: readonly string[],
  originIds: readonly string[] = [],
  ids: readonly Id[] = [],
): Id[] {
  const keys = keysAtEnd(siblings(doc, activityId), titles.length);
  return edit(doc, () =>
    titles.map((title, index) => {
      const groupId = ids[index] ?? mintId();
      groups.insert(doc, groupId, {
        activityId: id(activityId),
        title: title.trim(),
        order: orderKey(keys[index]),
        archived: false,
        originId: id(originIds[index] ?? ""),
        orderBy: "unstated",
        settledAt: 0,
      });
      return groupId;
    }),
  );
}

export function renameGroup(doc: Y.Doc, groupId: string, title: string): void {
  edit(doc, () => groups.patch(doc, groupId, { title: title.trim() }));
}

/** Its cards stay and show under no group, so nothing is lost with it. */
export function archiveGroup(doc: Y.Doc, groupId: string): void {
  edit(doc, () => groups.patch(doc, groupId, { archived: true }));
}

export function moveGroupBefore(doc: Y.Doc, groupId: string, targetId: string): void {
  const target = groups.get(doc, targetId);
  if (!target || groupId === targetId) return;
  const others = siblings(doc, target.activityId).filter((group) => group.id !== groupId);
  edit(doc, () => groups.patch(doc, groupId, { order: keyBefore(others, target) }));
}

/** Puts groups of one activity after its others, in the order given, as one edit. */
export function orderGroups(doc: Y.Doc, groupIds: readonly string[]): void {
  const moving = new Set(groupIds);
  const activityId = groups.get(doc, groupIds[0] ?? "")?.activityId ?? "";
  const others = siblings(doc, activityId).filter((group) => !moving.has(group.id));
  const keys = keysAtEnd(others, groupIds.length);
  edit(doc, () => {
    for (const [index, groupId] of groupIds.entries())
      groups.patch(doc, groupId, { order: orderKey(keys[index]) });
  });
}

export function explainOrder(doc: Y.Doc, groupId: string, orderBy: OrderBy): void {
  edit(doc, () => groups.patch(doc, groupId, { orderBy }));
}

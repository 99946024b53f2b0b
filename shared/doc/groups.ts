import type * as Y from "yjs";
import { type Id, mintId } from "../util/ids.ts";
import { keyBefore, keysAtEnd, orderKey } from "./order.ts";
import { flag, id, text } from "./read.ts";
import { edit, type RowOf, table } from "./table.ts";

/** Named groups of cards. In a DACUM activity a group is a duty. */
export const groups = table("groups", {
  activityId: id,
  title: text,
  order: orderKey,
  archived: flag,
  /** The duty idea that it was made of, or the duty of an earlier activity that it stands for, or "". */
  originId: id,
});

export type Group = RowOf<typeof groups>;

function siblings(doc: Y.Doc, activityId: string): Group[] {
  return groups.all(doc).filter((group) => group.activityId === activityId && !group.archived);
}

export function addGroup(doc: Y.Doc, activityId: string, title: string): Id {
  const [groupId] = addGroups(doc, activityId, [title]);
  return id(groupId);
}

/** Adds groups at the end, in the order given, as one edit. `originIds`: the cards or groups they were made of. */
export function addGroups(
  doc: Y.Doc,
  activityId: string,
  titles: readonly string[],
  originIds: readonly string[] = [],
): Id[] {
  const keys = keysAtEnd(siblings(doc, activityId), titles.length);
  return edit(doc, () =>
    titles.map((title, index) => {
      const groupId = mintId();
      groups.insert(doc, groupId, {
        activityId: id(activityId),
        title: title.trim(),
        order: orderKey(keys[index]),
        archived: false,
        originId: id(originIds[index] ?? ""),
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

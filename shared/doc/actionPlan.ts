/** What has to happen after a design session, by whom and until when (methods.md 2.6). */
import type * as Y from "yjs";
import type { Formats } from "../i18n/formats.ts";
import { type Id, mintId } from "../util/ids.ts";
import { byOrder, keyBefore, keysAtEnd, orderKey } from "./order.ts";
import { flag, id, text } from "./read.ts";
import { edit, type RowOf, table } from "./table.ts";

export const actionPlan = table("actionPlan", {
  activityId: id,
  action: text,
  /** A name or several, as people said it: who does it need not be in the room. */
  owner: text,
  /** A day as 2026-12-01, or words: "before the pilot". */
  due: text,
  support: text,
  order: orderKey,
  archived: flag,
});

export type PlannedAction = RowOf<typeof actionPlan>;
type ActionWords = Pick<PlannedAction, "action" | "owner" | "due" | "support">;

/** The actions of an activity that stand, in order. */
export function actionsOf(rows: Iterable<PlannedAction>, activityId: string): PlannedAction[] {
  return [...rows].filter((row) => row.activityId === activityId && !row.archived).toSorted(byOrder);
}

/** Adds actions at the end, in the order given, as one edit. @returns their ids, in order */
export function addActions(
  doc: Y.Doc,
  activityId: string,
  actions: readonly (Pick<ActionWords, "action"> & Partial<ActionWords>)[],
): Id[] {
  const keys = keysAtEnd(actionsOf(actionPlan.all(doc), activityId), actions.length);
  return edit(doc, () =>
    actions.map((words, index) => {
      const actionId = mintId();
      actionPlan.insert(doc, actionId, {
        owner: "",
        support: "",
        ...words,
        action: words.action.trim(),
        due: (words.due ?? "").trim(),
        activityId: id(activityId),
        order: orderKey(keys[index]),
        archived: false,
      });
      return actionId;
    }),
  );
}

export function changeAction(
  doc: Y.Doc,
  actionId: string,
  change: Partial<ActionWords & Pick<PlannedAction, "archived">>,
): void {
  edit(doc, () => actionPlan.patch(doc, actionId, change));
}

/** Puts an action directly before another of the same activity. */
export function moveActionBefore(doc: Y.Doc, actionId: string, targetId: string): void {
  const moved = actionPlan.get(doc, actionId);
  const target = actionPlan.get(doc, targetId);
  if (!moved || !target || actionId === targetId || moved.activityId !== target.activityId) return;
  const others = actionsOf(actionPlan.all(doc), target.activityId).filter((row) => row.id !== actionId);
  edit(doc, () => actionPlan.patch(doc, actionId, { order: keyBefore(others, target) }));
}

/**
 * The day that an action is due on, as its noon here in milliseconds since 1970; null where it is said in words. Noon,
 * because midnight in Greenwich is the day before in Canada.
 */
export function dueDay(due: string): number | null {
  const [, year = "", month = "", day = ""] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(due.trim()) ?? [];
  if (year === "") return null;
  const noon = new Date(Number(year), Number(month) - 1, Number(day), 12);
  const isReal = noon.getMonth() === Number(month) - 1 && noon.getDate() === Number(day);
  return isReal ? noon.getTime() : null; // 30 February is no day
}

/** A day as the language writes it, or the words it was said in; "" where nothing was said. */
export function dueWords(due: string, { day }: Pick<Formats, "day">): string {
  const at = dueDay(due);
  return at === null ? due.trim() : day(at);
}

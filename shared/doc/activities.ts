import type * as Y from "yjs";
import { GIVEN, type Given } from "../methods/method.ts";
import { type Id, mintId } from "../util/ids.ts";
import { byOrder, keyAtEnd, keyBefore, orderKey } from "./order.ts";
import { flag, id, instant, oneOf, text, together } from "./read.ts";
import { edit, type RowOf, table } from "./table.ts";

/**
 * Which cards come by themselves when the room first comes here: of which activity, "" for the blueprint, and what of
 * it, "" where nothing comes.
 */
const takesFrom = together({ activityId: id, output: oneOf(["", ...GIVEN]) });
export type TakesFrom = ReturnType<typeof takesFrom>;

const NOTHING: TakesFrom = takesFrom(undefined);

/** The agenda: one record for each method the workshop runs. */
export const activities = table("activities", {
  methodId: text,
  title: text,
  createdAt: instant,
  order: orderKey,
  takesFrom,
  archived: flag,
});

export type Activity = RowOf<typeof activities>;

export function addActivity(
  doc: Y.Doc,
  activity: { methodId: string; title: string; createdAt: number; takesFrom?: TakesFrom },
): Id {
  const activityId = mintId();
  edit(doc, () =>
    activities.insert(doc, activityId, {
      takesFrom: NOTHING,
      ...activity,
      order: keyAtEnd(activities.all(doc)),
      archived: false,
    }),
  );
  return activityId;
}

export function archiveActivity(doc: Y.Doc, activityId: string): void {
  edit(doc, () => activities.patch(doc, activityId, { archived: true }));
}

/** Nothing where the title is blank. */
export function renameActivity(doc: Y.Doc, activityId: string, title: string): void {
  if (title.trim() !== "") edit(doc, () => activities.patch(doc, activityId, { title: title.trim() }));
}

/** Connects an activity to what it takes its cards from; `output` "" cuts it loose. */
export function connectActivity(
  doc: Y.Doc,
  activityId: string,
  from: { readonly activityId: string; readonly output: Given | "" },
): void {
  edit(doc, () => activities.patch(doc, activityId, { takesFrom: takesFrom(from) }));
}

/** Moves an activity one place up (-1) or down (1) in the agenda; nothing at its ends. */
export function moveActivity(doc: Y.Doc, activityId: string, by: -1 | 1): void {
  const all = agenda(activities.all(doc));
  const at = all.findIndex(({ id }) => id === activityId);
  const [mover, target] = by < 0 ? [all[at], all[at - 1]] : [all[at + 1], all[at]];
  if (at < 0 || !mover || !target) return;
  const others = all.filter(({ id }) => id !== mover.id);
  edit(doc, () => activities.patch(doc, mover.id, { order: keyBefore(others, target) }));
}

export function agenda(rows: Iterable<Activity>): Activity[] {
  return [...rows].filter((activity) => !activity.archived).toSorted(byOrder);
}

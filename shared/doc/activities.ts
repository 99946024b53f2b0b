import type * as Y from "yjs";
import { type Id, mintId } from "../util/ids.ts";
import { byOrder, keyAtEnd, orderKey } from "./order.ts";
import { flag, instant, text } from "./read.ts";
import { edit, type RowOf, table } from "./table.ts";

/** The agenda: one record for each method the workshop runs. */
export const activities = table("activities", {
  methodId: text,
  title: text,
  createdAt: instant,
  order: orderKey,
  archived: flag,
});

export type Activity = RowOf<typeof activities>;

export function addActivity(
  doc: Y.Doc,
  activity: { methodId: string; title: string; createdAt: number },
): Id {
  const activityId = mintId();
  edit(doc, () =>
    activities.insert(doc, activityId, {
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

export function agenda(rows: Iterable<Activity>): Activity[] {
  return [...rows].filter((activity) => !activity.archived).toSorted(byOrder);
}

import type * as Y from "yjs";
import { activities, addActivity, agenda, connectActivity } from "../../doc/activities.ts";
import { type CoveredStep, readControl, steer, type Wheel } from "../../doc/control.ts";
import { bringMethod, methods } from "../../doc/methods.ts";
import { occupation } from "../../doc/occupation.ts";
import { runSheet, stepKey, stepRecordId, steps } from "../../doc/steps.ts";
import { edit } from "../../doc/table.ts";
import { setTimetable, timetable } from "../../doc/timetable.ts";
import { workshop } from "../../doc/workshop.ts";
import type { Language } from "../../i18n/translator.ts";
import { readId } from "../../util/ids.ts";
import { seatSimulated } from "./simulatedSeats.ts";

/** A workshop whose agenda is rehearsed, and the key by which its steering is believed. */
export interface Rehearsed {
  readonly doc: Y.Doc;
  readonly workshopId: string;
  readonly controlKey: string;
}

/**
 * Fills a new document with what a workshop is going to do: methods, agenda, run sheets with what they hide, timetable
 * and occupation, and sits a simulated panel down in it. Nobody's name and no card comes along.
 *
 * Nothing of a rehearsal comes into the workshop it was made from: they are two documents under two ids, with keys of
 * their own, so that no lane, no link between desks and no signature of the one counts in the other. Activities have
 * new ids, so that even a record that somebody carried over by hand would belong to nothing there.
 * @param at milliseconds since 1970
 */
export function copyForRehearsal(
  copy: Y.Doc,
  wheel: Wheel,
  from: Rehearsed,
  start: { readonly language: Language; readonly at: number },
): void {
  const rows = steps.all(from.doc);
  const former = new Map<string, string>();
  edit(copy, () => {
    workshop.patch(copy, { isRehearsal: true });
    occupation.patch(copy, occupation.read(from.doc));
    setTimetable(copy, timetable.read(from.doc));
    for (const { id, definition } of methods.all(from.doc)) bringMethod(copy, id, definition);
    for (const { id, methodId, title, takesFrom } of agenda(activities.all(from.doc))) {
      const activityId = addActivity(copy, { methodId, title, createdAt: start.at });
      const giver = former.get(takesFrom.activityId) ?? "";
      if (giver !== "" || takesFrom.activityId === "")
        connectActivity(copy, activityId, { activityId: giver, output: takesFrom.output });
      former.set(id, activityId);
      for (const row of runSheet(rows, id))
        steps.insert(copy, stepRecordId(activityId, stepKey(row)), {
          ...row,
          activityId,
          plannedMinutes: null, // what it was re-timed to is what is rehearsed
          startedAt: 0,
          endedAt: 0,
        });
    }
    seatSimulated(copy, wheel.secrets, start);
    steer(copy, wheel, { steps: hiddenAs(from, former) });
  });
}

/** What the facilitator decided to hide, of the steps that come along; what was revealed there is hidden again. */
function hiddenAs(from: Rehearsed, newIds: ReadonlyMap<string, string>): readonly CoveredStep[] {
  const { steps: decided } = readControl(from.doc, from.workshopId, from.controlKey);
  return decided.flatMap((step) => {
    const activityId = readId(newIds.get(step.activityId));
    const isStep = steps.get(from.doc, stepRecordId(step.activityId, step.stepId)) !== undefined; // not a ballot
    const cover = step.cover === "open" ? "open" : "sealed";
    return activityId !== "" && isStep ? [{ ...step, activityId, cover } as const] : [];
  });
}

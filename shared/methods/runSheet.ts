/**
 * What a facilitator changes in the agenda: each command is one step of undo, and first writes the run sheet of an
 * activity from before there were any. Once the room has begun, the plan that it began with is kept beside each change:
 * otherwise shortening a step would shorten the plan as well, and the room would be as late as before.
 */
import type * as Y from "yjs";
import { activities } from "../doc/activities.ts";
import { methods } from "../doc/methods.ts";
import {
  addStepAfter,
  changeStep,
  MINUTES_LIMIT,
  moveStepBefore,
  planSteps,
  runSheet,
  stepKey,
  stepRecordId,
  type StepRow,
  steps,
} from "../doc/steps.ts";
import { edit } from "../doc/table.ts";
import { type AgendaStep, methodOf } from "./agenda.ts";

function withSheet<T>(doc: Y.Doc, activityId: string, write: (sheet: readonly StepRow[]) => T): T {
  return edit(doc, () => {
    const method = methodOf(activities.get(doc, activityId)?.methodId ?? "", methods.all(doc));
    if (method)
      planSteps(
        doc,
        activityId,
        method.steps.map(({ id }) => id),
      );
    return write(runSheet(steps.all(doc), activityId));
  });
}

/** Whether the room has been in any step of the agenda. */
export function hasBegun(rows: Iterable<StepRow>): boolean {
  return [...rows].some(({ startedAt, archived }) => startedAt > 0 && !archived);
}

type Change = Partial<
  Pick<StepRow, "minutes" | "isSkipped" | "title" | "prompt" | "points" | "endsDay" | "archived">
>;

function change(doc: Y.Doc, at: AgendaStep, read: (row: StepRow) => Change): void {
  withSheet(doc, at.activityId, () => {
    const row = steps.get(doc, stepRecordId(at.activityId, at.key));
    if (!row) return;
    const changed = read(row);
    const isRetimed = changed.minutes !== undefined || changed.isSkipped !== undefined;
    const keepsPlan = isRetimed && row.plannedMinutes === null && hasBegun(steps.all(doc));
    const plannedMinutes = row.isSkipped ? 0 : (row.minutes ?? at.step.minutes);
    changeStep(doc, at.activityId, at.key, { ...changed, ...(keepsPlan && { plannedMinutes }) });
  });
}

function bounded(minutes: number): number {
  return Math.min(Math.max(Math.round(minutes), 0), MINUTES_LIMIT);
}

export function setMinutes(doc: Y.Doc, at: AgendaStep, minutes: number): void {
  change(doc, at, () => ({ minutes: bounded(minutes) }));
}

/** Lengthens a step, or shortens it where `more` is below 0. */
export function addStepMinutes(doc: Y.Doc, at: AgendaStep, more: number): void {
  change(doc, at, (row) => ({ minutes: bounded((row.minutes ?? at.step.minutes) + more) }));
}

/** Several steps' minutes as one step of undo. */
export function retime(
  doc: Y.Doc,
  changes: readonly { readonly at: AgendaStep; readonly minutes: number }[],
): void {
  edit(doc, () => {
    for (const { at, minutes } of changes) setMinutes(doc, at, minutes);
  });
}

export function setSkipped(doc: Y.Doc, at: AgendaStep, isSkipped: boolean): void {
  change(doc, at, () => ({ isSkipped }));
}

export function setDayEnd(doc: Y.Doc, at: AgendaStep, endsDay: boolean): void {
  change(doc, at, () => ({ endsDay: endsDay ? "yes" : "no" }));
}

/** The facilitator's own words for a step; "" where the method's stand. Points of a briefing are one a line. */
export function adaptStep(
  doc: Y.Doc,
  at: AgendaStep,
  words: { readonly title: string; readonly prompt: string; readonly points: string },
): void {
  const { title, prompt, points } = words;
  change(doc, at, () => ({ title: title.trim(), prompt: prompt.trim(), points: points.trim() }));
}

/** Moves a step one place up (-1) or down (1) in its activity; nothing at its ends. */
export function moveStep(doc: Y.Doc, at: AgendaStep, by: -1 | 1): void {
  withSheet(doc, at.activityId, (sheet) => {
    const keys = sheet.map(stepKey);
    const index = keys.indexOf(at.key);
    const [mover, target] = by < 0 ? [keys[index], keys[index - 1]] : [keys[index + 1], keys[index]];
    if (index >= 0 && mover !== undefined && target !== undefined)
      moveStepBefore(doc, at.activityId, mover, target);
  });
}

/** Time that the plan did not have. */
function unplanned(doc: Y.Doc): { readonly plannedMinutes?: number } {
  return hasBegun(steps.all(doc)) ? { plannedMinutes: 0 } : {};
}

/**
 * Puts the same step in once more, right after itself, with the words and the minutes it has.
 * @returns the new step's key, "" where a peer has taken the step away
 */
export function repeatStep(doc: Y.Doc, at: AgendaStep): string {
  return withSheet(doc, at.activityId, () => {
    const row = steps.get(doc, stepRecordId(at.activityId, at.key));
    if (!row) return "";
    const { stepId, minutes, title, prompt, points } = row;
    const same = { minutes, title, prompt, points };
    return addStepAfter(doc, at.activityId, at.key, stepId, { ...same, ...unplanned(doc) });
  });
}

/** Puts a break in, right after a step. @returns the break's key */
export function insertBreak(doc: Y.Doc, at: AgendaStep): string {
  return withSheet(doc, at.activityId, () => addStepAfter(doc, at.activityId, at.key, "", unplanned(doc)));
}

/** Takes a repeat or a break out again. A step of the method stays: it can be skipped. */
export function removeStep(doc: Y.Doc, at: AgendaStep): void {
  if (at.isAdded) change(doc, at, () => ({ archived: true }));
}

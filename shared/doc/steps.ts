import type * as Y from "yjs";
import { type Id, mintId, readId } from "../util/ids.ts";
import { type Placed, byOrder, keyBefore, keysAtEnd, orderKey } from "./order.ts";
import { flag, id, instant, oneOf, text, wholeOrNull } from "./read.ts";
import { edit, type RowOf, table } from "./table.ts";

/** Longest step, in minutes: a day. */
export const MINUTES_LIMIT = 1440;

/**
 * The run sheet of an activity: its method's steps as this workshop runs them. The record's id is the activity's id, a
 * dot, and the step's key, which names the step in control and under covers: the method's own step id, or a random one
 * for a step that is repeated or put in.
 */
export const steps = table("steps", {
  activityId: id,
  /** The method's step; "" for a pause that the facilitator put in. */
  stepId: text,
  /** Null where the method's own stands, as for the texts below "" does. */
  minutes: wholeOrNull(0, MINUTES_LIMIT),
  /** What it had when the room began, of a step that was changed since; null where that is what it has. */
  plannedMinutes: wholeOrNull(0, MINUTES_LIMIT),
  title: text,
  prompt: text,
  /** The points of a briefing, a line each. */
  points: text,
  order: orderKey,
  isSkipped: flag,
  /** Whether the day ends with it. */
  endsDay: oneOf(["asPlanned", "yes", "no"]),
  /** When the room came here and left, on the host's clock; 0 for not yet. */
  startedAt: instant,
  endedAt: instant,
  archived: flag,
});

export type StepRow = RowOf<typeof steps>;
type StepValue = Omit<StepRow, "id">;

export function stepRecordId(activityId: string, key: string): string {
  return `${activityId}.${key}`;
}

export function stepKey(row: { readonly id: string; readonly activityId: string }): string {
  return row.id.slice(row.activityId.length + 1);
}

function standing(rows: Iterable<StepRow>, activityId: string): StepRow[] {
  return [...rows].filter((row) => row.activityId === activityId && !row.archived);
}

function newStep(activityId: string, stepId: string, order: string): StepValue {
  return {
    activityId: id(activityId),
    stepId,
    minutes: null,
    plannedMinutes: null,
    title: "",
    prompt: "",
    points: "",
    order: orderKey(order),
    isSkipped: false,
    endsDay: "asPlanned",
    startedAt: 0,
    endedAt: 0,
    archived: false,
  };
}

/** What is decided of a step before it runs: what a template keeps of it. */
export type SheetRow = Pick<
  StepValue,
  "stepId" | "minutes" | "title" | "prompt" | "points" | "isSkipped" | "endsDay"
>;

/**
 * Writes the run sheet of an activity, in order. Nothing where there is one.
 * @returns the keys of the steps: the method's own id, and a random one for a pause or where a step comes again
 */
export function writeSheet(
  doc: Y.Doc,
  activityId: string,
  rows: readonly (Pick<SheetRow, "stepId"> & Partial<SheetRow>)[],
): readonly string[] {
  if (steps.all(doc).some((row) => row.activityId === activityId)) return [];
  const orders = keysAtEnd([], rows.length);
  const taken = new Set([""]);
  return edit(doc, () =>
    rows.map((row, index) => {
      const key = taken.has(row.stepId) ? mintId() : row.stepId;
      taken.add(key);
      const value = { ...newStep(activityId, row.stepId, orders[index] ?? ""), ...row };
      steps.insert(doc, stepRecordId(activityId, key), value);
      return key;
    }),
  );
}

/** Writes the run sheet of an activity as its method has it. Nothing where there is one. */
export function planSteps(doc: Y.Doc, activityId: string, stepIds: readonly string[]): void {
  writeSheet(
    doc,
    activityId,
    stepIds.map((stepId) => ({ stepId })),
  );
}

/**
 * A row of the run sheet that stands right after another.
 * @param stepId the method's step, to run it again; "" for a pause
 * @returns the new step's key
 */
export function addStepAfter(
  doc: Y.Doc,
  activityId: string,
  afterKey: string,
  stepId: string,
  change: Partial<Omit<StepValue, "activityId" | "stepId" | "order">> = {},
): Id {
  const key = mintId();
  const rows = standing(steps.all(doc), activityId).toSorted(byOrder);
  const at = rows.findIndex((row) => stepKey(row) === afterKey);
  const next = rows[at + 1];
  const order = at >= 0 && next ? keyBefore(rows, next) : (keysAtEnd(rows, 1)[0] ?? "");
  edit(doc, () =>
    steps.insert(doc, stepRecordId(activityId, key), { ...newStep(activityId, stepId, order), ...change }),
  );
  return key;
}

export function changeStep(
  doc: Y.Doc,
  activityId: string,
  key: string,
  change: Partial<Omit<StepValue, "activityId" | "stepId" | "order">>,
): void {
  edit(doc, () => steps.patch(doc, stepRecordId(activityId, key), change));
}

/** Puts a step directly before another of its activity. */
export function moveStepBefore(doc: Y.Doc, activityId: string, key: string, targetKey: string): void {
  const rows = standing(steps.all(doc), activityId).filter((row) => stepKey(row) !== key);
  const target = rows.find((row) => stepKey(row) === targetKey);
  if (!target) return;
  edit(doc, () =>
    steps.patch(doc, stepRecordId(activityId, key), { order: keyBefore(rows.map(placed), placed(target)) }),
  );
}

const placed = (row: StepRow): Placed => ({ id: row.id, order: row.order });

/** The standing rows of an activity's run sheet, in order. */
export function runSheet(rows: Iterable<StepRow>, activityId: string): StepRow[] {
  return standing(rows, readId(activityId)).toSorted(byOrder);
}

/** The agenda as it runs: each activity's steps, with what the facilitator changed in them. */
import { sha256 } from "@noble/hashes/sha2.js";
import type * as Y from "yjs";
import { type Activity, addActivity } from "../doc/activities.ts";
import { bringMethod } from "../doc/methods.ts";
import { runSheet, stepKey, type StepRow, writeSheet } from "../doc/steps.ts";
import { edit } from "../doc/table.ts";
import type { Id } from "../util/ids.ts";
import { LIBRARY, libraryMethod } from "./library.ts";
import { PAUSE } from "./library/pause.ts";
import type { Method, Step, SuggestedSheet, Text } from "./method.ts";
import { readMethod } from "./readMethod.ts";

/** One step of the agenda, ready to show. */
export interface AgendaStep {
  readonly activityId: string;
  /** Names it in control, under covers and in cards: a step of the method that is run twice has two. */
  readonly key: string;
  readonly step: Step;
  readonly minutes: number;
  /** What the plan had when the room began. */
  readonly plannedMinutes: number;
  readonly isSkipped: boolean;
  readonly endsDay: boolean;
  /** A repeat or a break, which can be taken out again; what the method has is only skipped. */
  readonly isAdded: boolean;
  readonly startedAt: number;
  readonly endedAt: number;
  /** In both languages, or the facilitator's own words for both. */
  readonly title: Text;
  readonly prompt: Text;
  readonly points: readonly Text[];
}

type MethodRows = Iterable<{ readonly id: string; readonly definition: string }>;

/** Definitions are read over and over and never change: rows are frozen. */
const read = new WeakMap<object, Method | null>();

function readOnce(row: { readonly id: string; readonly definition: string }): Method | undefined {
  const known = read.get(row);
  if (known !== undefined) return known ?? undefined;
  const method = readMethod(row.definition);
  const own = method?.id === row.id ? method : undefined; // a record that stands for another method stands for none
  read.set(row, own ?? null);
  return own;
}

/** The method of an id: of the library, or one that the workshop brought along; undefined for one of a newer version. */
export function methodOf(methodId: string, rows: MethodRows): Method | undefined {
  const ours = libraryMethod(methodId);
  if (ours) return ours;
  for (const row of rows) if (row.id === methodId) return readOnce(row);
  return undefined;
}

/** Every method that this workshop can run, the library's first. */
export function allMethods(rows: MethodRows): readonly Method[] {
  return [...LIBRARY, ...[...rows].flatMap((row) => (libraryMethod(row.id) ? [] : (readOnce(row) ?? [])))];
}

function own(words: string, text: Text): Text {
  return words === "" ? text : { en: words, fr: words };
}

function pointsOf(row: StepRow | undefined, step: Step): readonly Text[] {
  const lines = (row?.points ?? "")
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
  if (lines.length > 0) return lines.map((line) => ({ en: line, fr: line }));
  return step.kind === "brief" ? step.points : [];
}

function endsDayOf(row: StepRow | undefined, step: Step): boolean {
  return row && row.endsDay !== "asPlanned" ? row.endsDay === "yes" : (step.endsDay ?? false);
}

function agendaStep(activityId: string, key: string, step: Step, row: StepRow | undefined): AgendaStep {
  const minutes = row?.minutes ?? step.minutes;
  return {
    activityId,
    key,
    step,
    minutes,
    plannedMinutes: row?.plannedMinutes ?? (row?.isSkipped ? 0 : minutes),
    isSkipped: row?.isSkipped ?? false,
    endsDay: endsDayOf(row, step),
    isAdded: key !== step.id,
    startedAt: row?.startedAt ?? 0,
    endedAt: row?.endedAt ?? 0,
    title: own(row?.title ?? "", step.title),
    prompt: own(row?.prompt ?? "", step.prompt),
    points: pointsOf(row, step),
  };
}

/** The steps of an activity in the order in which they run. One made before there were run sheets runs its method's. */
export function agendaSteps(
  activity: Pick<Activity, "id" | "methodId">,
  rows: { readonly steps: Iterable<StepRow>; readonly methods: MethodRows },
): readonly AgendaStep[] {
  const method = methodOf(activity.methodId, rows.methods);
  if (!method) return [];
  const all = [...rows.steps].filter((row) => row.activityId === activity.id);
  if (all.length === 0) return method.steps.map((step) => agendaStep(activity.id, step.id, step, undefined));
  return runSheet(all, activity.id).flatMap((row) => {
    const step = row.stepId === "" ? PAUSE : method.steps.find(({ id }) => id === row.stepId);
    return step ? [agendaStep(activity.id, stepKey(row), step, row)] : [];
  });
}

function canonical(method: Method): string {
  return JSON.stringify(readMethod(JSON.stringify(method)) ?? method);
}

/** Whether two methods say the same. */
export function isSameMethod(a: Method, b: Method): boolean {
  return canonical(a) === canonical(b);
}

/**
 * The method, under an id of its own where its id stands for another one here: somebody saved a method of the library,
 * changed it and opened it again. What says the same always gets the same id.
 */
export function distinctMethod(method: Method, rows: MethodRows): Method {
  const known = [...rows];
  const there = methodOf(method.id, known);
  const isTaken = there !== undefined || known.some(({ id }) => id === method.id);
  if (!isTaken || (there && isSameMethod(there, method))) return method;
  const digest = sha256(new TextEncoder().encode(canonical(method))).subarray(0, 8);
  const mark = Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("");
  return { ...method, id: method.id.slice(0, 20) + mark };
}

/** What a suggested run sheet says of a step: its minutes, or that it is skipped. */
function suggested(minutes: number | undefined): Pick<StepRow, "isSkipped"> & Partial<StepRow> {
  return minutes === undefined ? { isSkipped: true } : { isSkipped: false, minutes };
}

/**
 * Adds an activity that runs a method, with its run sheet, as one step of undo.
 * @param start `at`: milliseconds since 1970; `sheet`: a suggested one, if not the method's own lengths
 */
export function startActivity(
  doc: Y.Doc,
  method: Method,
  start: { readonly title: string; readonly at: number; readonly sheet?: SuggestedSheet },
): Id {
  const { sheet } = start;
  return edit(doc, () => {
    if (!libraryMethod(method.id)) bringMethod(doc, method.id, JSON.stringify(method));
    const activityId = addActivity(doc, { methodId: method.id, title: start.title, createdAt: start.at });
    writeSheet(
      doc,
      activityId,
      method.steps.map(({ id }) => ({ stepId: id, ...(sheet && suggested(sheet.minutes[id])) })),
    );
    return activityId;
  });
}

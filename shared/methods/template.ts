/**
 * An agenda to start from again: its activities with their steps as they were adapted, what each takes from another, and
 * the methods they need. Nobody is in it: no cards, names, codes or times of a day.
 */
import type * as Y from "yjs";
import { z } from "zod";
import { type Activity, addActivity, agenda, connectActivity } from "../doc/activities.ts";
import {
  ANONYMITIES,
  type Control,
  type CoveredStep,
  readControl,
  steer,
  type Wheel,
  withStep,
} from "../doc/control.ts";
import { bringMethod, methods } from "../doc/methods.ts";
import { MINUTES_LIMIT, runSheet, stepKey, type StepRow, writeSheet } from "../doc/steps.ts";
import { edit } from "../doc/table.ts";
import { publicKeysOf } from "../sync/roomSecrets.ts";
import type { Id } from "../util/ids.ts";
import { distinctMethod, methodOf } from "./agenda.ts";
import { libraryMethod } from "./library.ts";
import { GIVEN, type Method } from "./method.ts";
import { asMethod, METHOD_LIMIT, methodShape } from "./readMethod.ts";

/** Longest template in characters: an agenda of several methods that are no library's. */
export const TEMPLATE_LIMIT = 1_000_000;
export const TITLE_LIMIT = 200;
const ACTIVITIES_LIMIT = 40;
const ROWS_LIMIT = 120;
const WORDS_LIMIT = 2000;
const POINTS_LIMIT = 20_000;

const words = z.string().max(WORDS_LIMIT);
const methodId = z.string().min(1).max(WORDS_LIMIT);

const row = z.object({
  /** "" for a break. */
  stepId: z.string().max(WORDS_LIMIT),
  minutes: z.number().int().min(0).max(MINUTES_LIMIT).nullable(),
  title: words,
  prompt: words,
  points: z.string().max(POINTS_LIMIT),
  isSkipped: z.boolean(),
  endsDay: z.enum(["asPlanned", "yes", "no"]),
  /** Left out where nothing was decided about hiding what people write. */
  cover: z.object({ cover: z.enum(["open", "sealed"]), anonymity: z.enum(ANONYMITIES) }).optional(),
});

const activity = z.object({
  methodId,
  title: z.string().max(TITLE_LIMIT),
  steps: z.array(row).max(ROWS_LIMIT),
  /** What comes by itself: of the activity at this position, from 0, null for the blueprint. */
  takesFrom: z
    .object({
      activity: z.number().int().min(0).max(ACTIVITIES_LIMIT).nullable(),
      output: z.enum(GIVEN),
    })
    .optional(),
});

const template = z
  .object({
    charrette: z.literal("agenda"),
    title: z.string().trim().min(1).max(TITLE_LIMIT),
    activities: z.array(activity).min(1).max(ACTIVITIES_LIMIT),
    /** Those that do not come with the program. */
    methods: z.array(methodShape).max(ACTIVITIES_LIMIT),
  })
  .refine((read) =>
    read.activities.every((each) => libraryMethod(each.methodId) ?? methodIn(read.methods, each.methodId)),
  )
  .refine((read) => new Set(read.methods.map(({ id }) => id)).size === read.methods.length);

export type Template = Omit<z.infer<typeof template>, "methods"> & { readonly methods: readonly Method[] };
type TemplateActivity = z.infer<typeof activity>;
type TemplateRow = z.infer<typeof row>;

function methodIn<M extends { readonly id: string }>(all: readonly M[], id: string): M | undefined {
  return all.find((method) => method.id === id);
}

/** The template that a definition (JSON) says, or undefined where it says none that this version can use. */
export function readTemplate(definition: string): Template | undefined {
  if (definition.length > TEMPLATE_LIMIT) return undefined;
  try {
    const read = template.safeParse(JSON.parse(definition)).data;
    if (!read || read.methods.some((method) => JSON.stringify(method).length > METHOD_LIMIT))
      return undefined;
    return { ...read, methods: read.methods.map(asMethod) };
  } catch {
    return undefined; // no JSON
  }
}

function coverIn(covers: readonly CoveredStep[], activityId: string, key: string): TemplateRow["cover"] {
  const found = covers.find((each) => each.activityId === activityId && each.stepId === key);
  return found && { cover: found.cover === "open" ? "open" : "sealed", anonymity: found.anonymity };
}

function rowOf(step: StepRow, cover: TemplateRow["cover"]): TemplateRow {
  return {
    stepId: step.stepId,
    minutes: step.minutes,
    title: step.title.slice(0, WORDS_LIMIT),
    prompt: step.prompt.slice(0, WORDS_LIMIT),
    points: step.points.slice(0, POINTS_LIMIT),
    isSkipped: step.isSkipped,
    endsDay: step.endsDay,
    ...(cover && { cover }),
  };
}

function rowsOf(of: Activity, method: Method, rows: TemplateRows): TemplateRow[] {
  const all = [...rows.steps].filter((step) => step.activityId === of.id);
  if (all.length === 0) return unchangedRows(method);
  return runSheet(all, of.id)
    .filter((step) => step.stepId === "" || methodIn(method.steps, step.stepId))
    .slice(0, ROWS_LIMIT)
    .map((step) => rowOf(step, coverIn(rows.covers, of.id, stepKey(step))));
}

/** The steps as the method has them. */
export function unchangedRows(method: Method): TemplateRow[] {
  return method.steps.map(({ id: stepId }) => ({
    stepId,
    minutes: null,
    title: "",
    prompt: "",
    points: "",
    isSkipped: false,
    endsDay: "asPlanned",
  }));
}

/** Nothing where what it takes from does not come along. */
function connectionOf(of: Activity, known: readonly Activity[]): TemplateActivity["takesFrom"] {
  const { activityId, output } = of.takesFrom;
  const giver = known.findIndex(({ id }) => id === activityId);
  if (output === "" || (activityId !== "" && giver < 0)) return undefined;
  return { activity: activityId === "" ? null : giver, output };
}

export interface TemplateRows {
  readonly activities: Iterable<Activity>;
  readonly steps: Iterable<StepRow>;
  readonly methods: Iterable<{ readonly id: string; readonly definition: string }>;
  /** What the room's control says of covers. */
  readonly covers: Control["steps"];
}

/** The agenda as a template. An activity whose method only a newer version knows is left out. */
export function templateOf(title: string, rows: TemplateRows): Template {
  const known = agenda(rows.activities)
    .slice(0, ACTIVITIES_LIMIT)
    .flatMap((each) => {
      const method = methodOf(each.methodId, rows.methods);
      return method ? [{ each, method }] : [];
    });
  const own = new Map(
    known.flatMap(({ method }) => (libraryMethod(method.id) ? [] : [[method.id, method] as const])),
  );
  return {
    charrette: "agenda",
    title: title.trim().slice(0, TITLE_LIMIT),
    activities: known.map(({ each, method }) => {
      const takesFrom = connectionOf(
        each,
        known.map((other) => other.each),
      );
      return {
        methodId: each.methodId,
        title: each.title.slice(0, TITLE_LIMIT),
        steps: rowsOf(each, method, rows),
        ...(takesFrom && { takesFrom }),
      };
    }),
    methods: [...own.values()],
  };
}

/**
 * Adds a template's activities at the end of the agenda, as one step of undo, and brings the methods they need. What the
 * template hides is hidden from the start where this device steers; no undo opens it.
 * @param at.now milliseconds since 1970
 */
export function startFromTemplate(
  doc: Y.Doc,
  from: Template,
  at: { readonly now: number; readonly wheel: Wheel | null },
): void {
  const covers: CoveredStep[] = [];
  edit(doc, () => {
    const idOf = new Map(from.methods.map((method) => [method.id, bring(doc, method)]));
    const activityIds: Id[] = [];
    for (const { methodId: wanted, title, steps: rows, takesFrom } of from.activities) {
      const activityId = addActivity(doc, {
        methodId: idOf.get(wanted) ?? wanted,
        title,
        createdAt: at.now,
      });
      const giver = takesFrom?.activity == null ? "" : activityIds[takesFrom.activity];
      if (takesFrom && giver !== undefined)
        connectActivity(doc, activityId, { activityId: giver, output: takesFrom.output });
      activityIds.push(activityId);
      const keys = writeSheet(
        doc,
        activityId,
        rows.map(({ cover: _cover, ...step }) => step),
      );
      for (const [index, { cover }] of rows.entries())
        if (cover) covers.push({ activityId, stepId: keys[index] ?? "", ...cover });
    }
  });
  if (at.wheel && covers.length > 0) hide(doc, at.wheel, covers);
}

/** @returns the id that the method has here */
function bring(doc: Y.Doc, method: Method): string {
  const here = distinctMethod(method, methods.all(doc));
  if (!libraryMethod(here.id)) bringMethod(doc, here.id, JSON.stringify(here));
  return here.id;
}

function hide(doc: Y.Doc, wheel: Wheel, covers: readonly CoveredStep[]): void {
  const control = readControl(doc, wheel.workshopId, publicKeysOf(wheel.secrets).control);
  const steps = covers.reduce(
    (before, { activityId, stepId, ...cover }) =>
      withStep({ ...control, steps: before }, { activityId, stepId }, cover),
    control.steps,
  );
  steer(doc, wheel, { steps });
}

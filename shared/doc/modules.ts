/** The modules of the blueprint: what a learner takes, with how long it takes. */
import type * as Y from "yjs";
import { flag, id, type Read, own, text, whole } from "./read.ts";
import { orderKey } from "./order.ts";
import { EFFORT_PARTS, type EffortPart } from "./sections.ts";
import { edit, type RowOf, table } from "./table.ts";

/** A learner's minutes by row of the learner-effort table. Whole, so that what modules add up to is exact. */
export type PartMinutes = { readonly [P in EffortPart]: number };

/** More minutes than any program takes: ten years without sleep. */
const MINUTES_LIMIT = 5_256_000;
/** More than there can be is as much as there can be: a sum that is too large must not read as none. */
const minutes: Read<number> = (raw) =>
  typeof raw === "number" && raw > MINUTES_LIMIT ? MINUTES_LIMIT : whole(0, MINUTES_LIMIT)(raw);

export const partMinutes: Read<PartMinutes> = (raw) =>
  Object.freeze(
    Object.fromEntries(EFFORT_PARTS.map((part) => [part, minutes(own(raw, part))])),
  ) as PartMinutes;

/** The id is that of the storyboard's activity, or of its section, which the module was made from. */
export const modules = table("modules", {
  title: text,
  description: text,
  minutes: partMinutes,
  /** The storyboard that it was made from. */
  activityId: id,
  order: orderKey,
  archived: flag,
});

export type Module = RowOf<typeof modules>;

export function changeModule(
  doc: Y.Doc,
  moduleId: string,
  change: Partial<Pick<Module, "title" | "description" | "archived">>,
): void {
  edit(doc, () => modules.patch(doc, moduleId, change));
}

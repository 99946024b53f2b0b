import { text } from "./read.ts";
import { singleton, type ValueOf } from "./table.ts";

/** What job the chart is about (toolkit L3793; methods.md 1.3): the only one of a workshop. */
export const occupation = singleton("occupation", {
  title: text,
  /** One sentence. */
  definition: text,
  scopeIn: text,
  scopeOut: text,
  /** Whom it answers to and works beside. */
  place: text,
  relatedJobs: text,
});
export type Occupation = ValueOf<typeof occupation>;

export const OCCUPATION_FIELDS = [
  "title",
  "definition",
  "scopeIn",
  "scopeOut",
  "place",
  "relatedJobs",
] as const satisfies readonly (keyof Occupation)[];

/** The fields in which something is written, in their order. */
export function filledFields(value: Occupation): (typeof OCCUPATION_FIELDS)[number][] {
  return OCCUPATION_FIELDS.filter((field) => value[field].trim() !== "");
}

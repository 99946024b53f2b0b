/** One record for each blueprint section that is written as fields. Lists (competencies, outcomes) are tables. */
import type * as Y from "yjs";
import { hoursOrNull, oneOf, text } from "./read.ts";
import { edit, type Singleton, singleton, type ValueOf } from "./table.ts";

export const PURPOSES = [
  "unstated",
  "pathway",
  "update",
  "technicalSkill",
  "transferableSkill",
  "teaser",
  "assessmentOnly",
  "custom",
] as const;
export const CREDIT = ["unstated", "credit", "nonCredit"] as const;

/** Identity, with the five optional fields of the B.C. critical information summary (toolkit L4853-4859). */
export const identity = singleton("identity", {
  credit: oneOf(CREDIT),
  purpose: oneOf(PURPOSES),
  department: text,
  level: text,
  endorsement: text,
  instructorQualifications: text,
  furtherInformation: text,
  /** Expiry of the credential or date of its next review, in the writer's words. */
  review: text,
});
export type Identity = ValueOf<typeof identity>;

/** Need is not demand (L839-840): each has its own evidence. */
export const need = singleton("need", { need: text, needSource: text, demand: text, valueProposition: text });
export type Need = ValueOf<typeof need>;

/**
 * The core fields of the B.C. critical information summary that are written as text (L4837-4852). Learner effort
 * and learning outcomes, the other two of the eleven, have their own records.
 */
export const summary = singleton("summary", {
  institution: text,
  title: text,
  description: text,
  deliveryMode: text,
  prerequisites: text,
  assessmentMethod: text,
  recognition: text,
  pathways: text,
  qualityAssurance: text,
});
export type Summary = ValueOf<typeof summary>;

/**
 * Hours of one learner (L4843-4847). Synchronous online contact is missing in the source's four parts: it has a row
 * of its own here and is never folded into another.
 */
export const effort = singleton("effort", {
  faceToFace: hoursOrNull,
  peerToPeer: hoursOrNull,
  peerToPeerMode: text,
  asynchronous: hoursOrNull,
  assessment: hoursOrNull,
  synchronousOnline: hoursOrNull,
});
export type Effort = ValueOf<typeof effort>;

export const EFFORT_PARTS = [
  "faceToFace",
  "peerToPeer",
  "asynchronous",
  "assessment",
  "synchronousOnline",
] as const;
export type EffortPart = (typeof EFFORT_PARTS)[number];

/** Total hours, or null while no part is filled in. */
export function totalHours(value: Effort): number | null {
  const filled = EFFORT_PARTS.map((part) => value[part]).filter((hours) => hours !== null);
  return filled.length === 0 ? null : Math.round(filled.reduce((sum, hours) => sum + hours, 0) * 100) / 100;
}

/** Writes fields of a section. */
export function fillSection<T>(doc: Y.Doc, section: Singleton<T>, change: Partial<T>): void {
  edit(doc, () => section.patch(doc, change));
}

import type * as Y from "yjs";
import { type Id, mintId } from "../util/ids.ts";
import { setLink } from "./links.ts";
import { keyAtEnd, orderKey } from "./order.ts";
import { flag, oneOf, text, together } from "./read.ts";
import { edit, type RowOf, table } from "./table.ts";

export const ASSESSMENT_KINDS = ["summative", "formative"] as const;
/** Whether an employer or partner has looked at the assessment, and what they said (L587, L2030). */
export const VALIDATION_STATES = ["notAsked", "asked", "accepted"] as const;

export const assessments = table("assessments", {
  title: text,
  kind: oneOf(ASSESSMENT_KINDS),
  /** What the learner does, as close to the job as possible. */
  authenticTask: text,
  /** The standard it is judged by. */
  criteria: text,
  validation: together({ state: oneOf(VALIDATION_STATES), by: text }),
  order: orderKey,
  archived: flag,
});

export type Assessment = RowOf<typeof assessments>;
type AssessmentChange = Partial<
  Pick<Assessment, "title" | "kind" | "authenticTask" | "criteria" | "validation">
>;

export function addAssessment(
  doc: Y.Doc,
  start: AssessmentChange & { title: string },
  outcomeIds: readonly string[],
): Id {
  const assessmentId = mintId();
  edit(doc, () => {
    assessments.insert(doc, assessmentId, {
      kind: "summative",
      authenticTask: "",
      criteria: "",
      validation: { state: "notAsked", by: "" },
      ...start,
      order: keyAtEnd(assessments.all(doc)),
      archived: false,
    });
    for (const outcomeId of outcomeIds) setLink(doc, "outcomeAssessment", outcomeId, assessmentId, true);
  });
  return assessmentId;
}

export function changeAssessment(doc: Y.Doc, assessmentId: string, change: AssessmentChange): void {
  edit(doc, () => assessments.patch(doc, assessmentId, change));
}

export function archiveAssessment(doc: Y.Doc, assessmentId: string): void {
  edit(doc, () => assessments.patch(doc, assessmentId, { archived: true }));
}

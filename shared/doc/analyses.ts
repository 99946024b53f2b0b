import type * as Y from "yjs";
import { text } from "./read.ts";
import { edit, type RowOf, table } from "./table.ts";

/** What a task analysis says of a selected task (methods.md 1.9, SCID). */
export const ANALYSIS_FIELDS = [
  "steps",
  "standard",
  "tools",
  "safety",
  "decisions",
  "cues",
  "errors",
] as const;

/** The five dimensions of competence (toolkit L4148-4173), as prompts beside the task itself. */
export const COMPETENCE_DIMENSIONS = [
  "completeTasks",
  "manageTasks",
  "handleContingencies",
  "jobRole",
  "workEnvironment",
] as const;

/** The id is the task's card. */
export const analyses = table("analyses", {
  steps: text,
  standard: text,
  tools: text,
  safety: text,
  decisions: text,
  cues: text,
  errors: text,
  completeTasks: text,
  manageTasks: text,
  handleContingencies: text,
  jobRole: text,
  workEnvironment: text,
});

export type Analysis = RowOf<typeof analyses>;

const EMPTY: Omit<Analysis, "id"> = {
  steps: "",
  standard: "",
  tools: "",
  safety: "",
  decisions: "",
  cues: "",
  errors: "",
  completeTasks: "",
  manageTasks: "",
  handleContingencies: "",
  jobRole: "",
  workEnvironment: "",
};

export function analyseTask(doc: Y.Doc, cardId: string, change: Partial<Omit<Analysis, "id">>): void {
  edit(doc, () => {
    if (analyses.get(doc, cardId)) analyses.patch(doc, cardId, change);
    else analyses.insert(doc, cardId, { ...EMPTY, ...change });
  });
}

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
export type AnalysisField = keyof Omit<Analysis, "id">;

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

/** How many of the seven questions about a task are answered, and whether anything at all is written. */
export function analysisProgress(analysis: Analysis | undefined): {
  readonly answered: number;
  readonly isBegun: boolean;
} {
  const isWritten = (field: keyof Analysis): boolean => (analysis?.[field] ?? "").trim() !== "";
  const answered = ANALYSIS_FIELDS.filter(isWritten).length;
  return { answered, isBegun: answered > 0 || COMPETENCE_DIMENSIONS.some(isWritten) };
}

export function analyseTask(
  doc: Y.Doc,
  cardId: string,
  change: Partial<Record<AnalysisField, string>>,
): void {
  edit(doc, () => {
    if (analyses.get(doc, cardId)) analyses.patch(doc, cardId, change);
    else analyses.insert(doc, cardId, { ...EMPTY, ...change });
  });
}

/** Whether one of the lines that are written is this one. */
export function hasLine(written: string, line: string): boolean {
  return written.split("\n").some((each) => each.trim() === line.trim());
}

/** Adds a line to a field, unless it is there. */
export function addLine(doc: Y.Doc, cardId: string, field: AnalysisField, line: string): void {
  const written = analyses.get(doc, cardId)?.[field] ?? "";
  if (line.trim() === "" || hasLine(written, line)) return;
  const lines = [written.trimEnd(), line.trim()].filter((part) => part !== "");
  analyseTask(doc, cardId, { [field]: lines.join("\n") });
}

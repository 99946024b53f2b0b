import { expect, test } from "vitest";
import * as Y from "yjs";
import {
  addLine,
  analyses,
  analyseTask,
  ANALYSIS_FIELDS,
  analysisProgress,
} from "../../../shared/doc/analyses.ts";

test("counts the seven questions; a note on competence alone is a beginning", () => {
  const doc = new Y.Doc();
  const progress = () => analysisProgress(analyses.get(doc, "task"));
  expect(progress()).toEqual({ answered: 0, isBegun: false });
  analyseTask(doc, "task", { jobRole: "Tell the next shift." });
  expect(progress()).toEqual({ answered: 0, isBegun: true });
  analyseTask(doc, "task", { steps: " \n", cues: "The floor is dull." });
  expect(progress()).toEqual({ answered: 1, isBegun: true });
  analyseTask(doc, "task", Object.fromEntries(ANALYSIS_FIELDS.map((field) => [field, "x"])));
  expect(progress()).toEqual({ answered: 7, isBegun: true });
});

test("adds a line once, after what is written", () => {
  const doc = new Y.Doc();
  const tools = () => analyses.get(doc, "task")?.tools;
  addLine(doc, "task", "tools", " Mop ");
  addLine(doc, "task", "tools", "Mop bucket\n");
  addLine(doc, "task", "tools", "Mop");
  addLine(doc, "task", "tools", " ");
  expect(tools()).toBe("Mop\nMop bucket");
});

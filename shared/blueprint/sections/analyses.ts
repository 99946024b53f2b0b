/** Tasks taken apart: what people said of each, in the order of the charts. */
import {
  type Analysis,
  ANALYSIS_FIELDS,
  analysisProgress,
  COMPETENCE_DIMENSIONS,
} from "../../doc/analyses.ts";
import { label, paragraph, said } from "../blocks.ts";
import { type Composing, definitions, heading, taskCode } from "../composing.ts";
import type { Section } from "./section.ts";

/** Null where no task was taken apart. Only what is written is shown: to leave a question out is no gap. */
export function analysesSection(c: Composing): Section | null {
  const { t, spine, records } = c;
  const analyses = new Map<string, Analysis>(
    records.analyses.filter((each) => analysisProgress(each).isBegun).map((each) => [each.id, each]),
  );
  const analysed = spine.tasks.filter((task) => analyses.has(task.id));
  if (analysed.length === 0) return null;
  return {
    title: t("document.analyses.title"),
    anchor: "analyses",
    blocks: [
      paragraph(label(t("document.analyses.intro"))),
      ...analysed.flatMap((task, index) => {
        const code = taskCode(c, task);
        const written = [...ANALYSIS_FIELDS, ...COMPETENCE_DIMENSIONS].flatMap((field) => {
          const lines = (analyses.get(task.id)?.[field] ?? "")
            .split("\n")
            .filter((line) => line.trim() !== "");
          return lines.length === 0 ? [] : [[t(`words.analysis.${field}`), ...lines.map(said)] as const];
        });
        return [
          heading(2, said(`${code}. ${task.text}`), `analysis-${index + 1}`, false),
          definitions(c, t("document.analyses.caption", { code }), written),
        ];
      }),
    ],
  };
}

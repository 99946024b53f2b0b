/** What task analyses say that a competency can take over: people decide, nothing is filled in by itself. */
import type { Analysis } from "../../../shared/doc/analyses.ts";
import type { Origin } from "./sources.ts";

export interface Offered {
  readonly criteria: readonly string[];
  readonly context: readonly string[];
}

/** The lines on standards and on tools in the analyses of these tasks, each once. */
export function offeredBy(
  origins: readonly Pick<Origin, "standingId">[],
  analyses: ReadonlyMap<string, Analysis>,
): Offered {
  const linesOf = (field: "standard" | "tools"): string[] => {
    const lines = origins.flatMap(({ standingId }) => (analyses.get(standingId)?.[field] ?? "").split("\n"));
    return [...new Set(lines.map((line) => line.trim()).filter((line) => line !== ""))];
  };
  return { criteria: linesOf("standard"), context: linesOf("tools") };
}

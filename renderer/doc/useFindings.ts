import { findings, readiness } from "../../shared/blueprint/rules/findings.ts";
import type { Finding } from "../../shared/blueprint/rules/rule.ts";
import type { Records } from "../../shared/doc/records.ts";
import { useDerived } from "./useDerived.ts";

interface Findings {
  /** What was read. */
  readonly records: Records;
  readonly found: readonly Finding[];
  readonly isComplete: boolean;
  /** Errors that are open. */
  readonly errors: number;
}

function judge(records: Records): Findings {
  const found = findings(records);
  return {
    records,
    found,
    isComplete: readiness(records, found) === "complete",
    errors: found.filter((finding) => finding.severity === "error" && finding.override === null).length,
  };
}

/** What the rules find, a moment after each edit. */
export function useFindings(): Findings {
  return useDerived(judge);
}

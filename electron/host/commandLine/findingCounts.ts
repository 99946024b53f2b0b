import type { Finding } from "../../../shared/blueprint/rules/rule.ts";
import type { Io } from "./io.ts";

/** How many findings stand open, by severity, and how many a person let stand with a reason. */
export function findingCounts(found: readonly Finding[], io: Io): string {
  const open = (severity: Finding["severity"]): number =>
    found.filter((finding) => finding.override === null && finding.severity === severity).length;
  return io.t("commandLine.findings", {
    errors: open("error"),
    warnings: open("warning"),
    hints: open("hint"),
    overridden: found.filter((finding) => finding.override !== null).length,
  });
}

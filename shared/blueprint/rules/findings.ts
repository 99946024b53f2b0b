/** Applies the rules. Nothing here blocks anything: rules advise, people decide. */
import type { Records } from "../../doc/records.ts";
import { spineOf } from "../spine.ts";
import { consultationRules } from "./consultation.ts";
import { credentialRules } from "./credential.ts";
import { learningRules } from "./learning.ts";
import type { Finding, MessageKey, RuleId, Rules } from "./rule.ts";
import { storyboardRules } from "./storyboard.ts";

/** Every rule, in the order in which findings are listed. A rule that has sentences but is not here does not compile. */
export const RULES: Rules = {
  ...credentialRules,
  ...learningRules,
  ...consultationRules,
  ...storyboardRules,
};

const SEVERITY_RANK = { error: 0, warning: 1, hint: 2 } as const;

/** Every finding, errors first; those that a person lets stand carry the reason. */
export function findings(records: Records, spine = spineOf(records)): readonly Finding[] {
  const overridden = new Map(records.overrides.map((override) => [override.id, override]));
  const found: Finding[] = [];
  for (const [ruleId, rule] of Object.entries(RULES) as [RuleId, Rules[RuleId]][]) {
    for (const raised of rule.check(spine)) {
      const parts = [ruleId, raised.recordId, rule.isManifold || raised.isApart ? raised.failure : undefined];
      const id = parts.filter((part) => part !== undefined).join(".");
      const override = overridden.get(id);
      found.push({
        id,
        ruleId,
        severity: rule.severity,
        profile: rule.profile,
        source: rule.source,
        place: raised.place ?? rule.place,
        field: raised.field ?? rule.field ?? null,
        recordId: raised.recordId ?? null,
        message: `${ruleId}.${raised.failure}` as MessageKey,
        params: raised.params ?? {},
        about: raised.about ?? "",
        override: override ? { reason: override.reason, byId: override.byId, at: override.at } : null,
      });
    }
  }
  return found.toSorted((a, b) => SEVERITY_RANK[a.severity] - SEVERITY_RANK[b.severity]);
}

/** "complete" only when no error is left open; warnings and hints never stand in the way. */
export function readiness(
  records: Records,
  found: readonly Finding[] = findings(records),
): "complete" | "incomplete" {
  return found.some((finding) => finding.severity === "error" && finding.override === null)
    ? "incomplete"
    : "complete";
}

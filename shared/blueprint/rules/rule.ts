/** What a rule is. Rules are data: the lists beside this file; what they say is in shared/i18n under their ids. */
import type { rules as texts } from "../../i18n/en/rules.ts";
import type { Translate } from "../../i18n/translator.ts";
import type { Spine } from "../spine.ts";

export type RuleId = keyof typeof texts;
/** One way in which a rule can fail: the key of its sentence. */
export type Failure<R extends RuleId> = keyof (typeof texts)[R] & string;
export type MessageKey = { [R in RuleId]: `${R}.${Failure<R>}` }[RuleId];

/** Errors stand in the way of the words "complete" and "ready", and of nothing else. */
export type Severity = "error" | "warning" | "hint";

/**
 * The rules of the 2021 framework for British Columbia, and those that only hold the parts of a workshop together; other
 * jurisdictions get profiles of their own.
 */
export type Profile = "bc-2021" | "charrette";

/** Where in the desk the thing to mend is. */
export type Place =
  | "hours"
  | "competencies"
  | "assessments"
  | "outcomes"
  | "design"
  | "identity"
  | "need"
  | "summary"
  | "panel"
  | "tasks";

/** One failure that a rule found. */
export interface Raised<R extends RuleId> {
  readonly failure: Failure<R>;
  readonly params?: Readonly<Record<string, string | number>>;
  /** The record concerned, where the rule looks at many. */
  readonly recordId?: string;
  /** Words of that record, so that a list of findings can be read by itself. */
  readonly about?: string;
  readonly place?: Place;
  readonly field?: string;
  /** Has an id and an override of its own, where the rule's other failures of the record share one. */
  readonly isApart?: boolean;
}

export interface Rule<R extends RuleId> {
  readonly severity: Severity;
  readonly profile: Profile;
  /** Lines of the BCcampus toolkit's text that the rule comes from; "Charrette" for our own. */
  readonly source: string;
  readonly place: Place;
  /** The field of that place, where there is exactly one. */
  readonly field?: string;
  /**
   * Whether several failures can stand at once for one record (or for the workshop). Each then has an id and an
   * override of its own.
   */
  readonly isManifold?: boolean;
  check(spine: Spine): readonly Raised<R>[];
}

export type Rules<R extends RuleId = RuleId> = { readonly [K in R]: Rule<K> };

export interface Finding {
  /** Stable as long as the thing found is the same: `ruleId`, `ruleId.recordId`, or either with the failure added. */
  readonly id: string;
  readonly ruleId: RuleId;
  readonly severity: Severity;
  readonly profile: Profile;
  readonly source: string;
  readonly place: Place;
  readonly field: string | null;
  readonly recordId: string | null;
  readonly message: MessageKey;
  readonly params: Readonly<Record<string, string | number>>;
  readonly about: string;
  /** The reason for which a person lets it stand, or null while it is open. */
  readonly override: { readonly reason: string; readonly byId: string; readonly at: number } | null;
}

/** What to do about a finding, as one sentence. */
export function findingSentence(t: Translate, finding: Pick<Finding, "message" | "params">): string {
  // Each sentence has placeholders of its own; the rule that raises it gives them, and a test holds the two together.
  return (t as (key: string, values: Finding["params"]) => string)(
    `rules.${finding.message}`,
    finding.params,
  );
}

export const isBlank = (text: string): boolean => text.trim() === "";

/** No failures where `fails` is false, else this one. */
export function when<R extends RuleId>(fails: boolean, raised: Raised<R>): Raised<R>[] {
  return fails ? [raised] : [];
}

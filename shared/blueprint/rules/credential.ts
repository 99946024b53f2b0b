/** Rules on what the credential is, whom it answers to and how long it takes. */
import { totalHours } from "../../doc/sections.ts";
import { isBlank, type Rules, when } from "./rule.ts";
import { countSentences, countWords, saysNone } from "./wordings.ts";

/** Total hours must be strictly less than this (L359, L1413). */
export const HOURS_LIMIT = 288;

export const credentialRules: Rules<
  | "hours-limit"
  | "credit-stated"
  | "pathway-credit"
  | "expiry-or-review"
  | "need-aligned"
  | "need-source"
  | "need-without-demand"
  | "value-proposition"
  | "core-summary"
> = {
  "hours-limit": {
    severity: "error",
    profile: "bc-2021",
    source: "L359, L1413",
    place: "hours",
    check({ records }) {
      const hours = totalHours(records.effort);
      if (hours === null || hours === 0) return [{ failure: "missing" }];
      return when(hours >= HOURS_LIMIT, { failure: "tooMany", params: { hours } });
    },
  },
  "credit-stated": {
    severity: "error",
    profile: "bc-2021",
    source: "L361, L4337",
    place: "identity",
    field: "credit",
    check: ({ records }) => when(records.identity.credit === "unstated", { failure: "unstated" }),
  },
  "pathway-credit": {
    severity: "error",
    profile: "bc-2021",
    source: "L427",
    place: "identity",
    field: "purpose",
    isManifold: true,
    // The source also asks that it be transcripted. No field holds that yet: recognition is free text.
    check: ({ records: { identity, summary } }) =>
      identity.purpose === "pathway"
        ? [
            ...when<"pathway-credit">(identity.credit !== "credit", { failure: "notCredit" }),
            ...when<"pathway-credit">(isBlank(summary.pathways) || saysNone(summary.pathways), {
              failure: "noLadder",
              place: "summary",
              field: "pathways",
            }),
          ]
        : [],
  },
  "need-aligned": {
    severity: "error",
    profile: "bc-2021",
    source: "L358",
    place: "need",
    field: "need",
    check: ({ records: { need } }) => when(isBlank(need.need), { failure: "missing" }),
  },
  "core-summary": {
    severity: "error",
    profile: "bc-2021",
    source: "L4837-4852",
    place: "summary",
    isManifold: true,
    check({ records: { summary, outcomes, effort } }) {
      const hours = totalHours(effort);
      const empty = {
        institution: isBlank(summary.institution),
        title: isBlank(summary.title),
        description: isBlank(summary.description),
        deliveryMode: isBlank(summary.deliveryMode),
        learnerEffort: hours === null || hours === 0,
        prerequisites: isBlank(summary.prerequisites), // "none" is an answer
        learningOutcomes: outcomes.every((outcome) => isBlank(outcome.text)),
        assessmentMethod: isBlank(summary.assessmentMethod),
        recognition: isBlank(summary.recognition),
        pathways: isBlank(summary.pathways),
        qualityAssurance: isBlank(summary.qualityAssurance),
      };
      return (Object.keys(empty) as (keyof typeof empty)[])
        .filter((field) => empty[field])
        .map((field) => {
          if (field === "learnerEffort") return { failure: field, place: "hours" };
          if (field === "learningOutcomes") return { failure: field, place: "outcomes" };
          return { failure: field, field };
        });
    },
  },
  "need-source": {
    severity: "warning",
    profile: "bc-2021",
    source: "L358",
    place: "need",
    field: "needSource",
    check: ({ records: { need } }) =>
      when(!isBlank(need.need) && isBlank(need.needSource), { failure: "missing" }),
  },
  "need-without-demand": {
    severity: "warning",
    profile: "bc-2021",
    source: "L839",
    place: "need",
    field: "demand",
    check: ({ records: { need } }) =>
      when(!isBlank(need.need) && isBlank(need.demand), { failure: "missing" }),
  },
  "expiry-or-review": {
    severity: "warning",
    profile: "bc-2021",
    source: "L624, L2188",
    place: "identity",
    field: "review",
    check: ({ records }) => when(isBlank(records.identity.review), { failure: "missing" }),
  },
  "value-proposition": {
    severity: "hint",
    profile: "bc-2021",
    source: "L2499-2502",
    place: "need",
    field: "valueProposition",
    // Whether it names a benefit and a difference is for people to judge; six words are too few to name both.
    check({ records: { need } }) {
      if (isBlank(need.valueProposition)) return [{ failure: "missing" }];
      const sentences = countSentences(need.valueProposition);
      if (sentences > 2) return [{ failure: "tooLong", params: { sentences } }];
      return when(countWords(need.valueProposition) < 6, { failure: "thin" });
    },
  },
};

/** Rules on competencies, outcomes and assessments, and on how they hang together. */
import type { Raised, Rules } from "./rule.ts";
import { isBlank, when } from "./rule.ts";
import type { SpineAssessment, SpineCompetency, SpineOutcome } from "../spine.ts";
import { preparedOnBoards, withoutActivity } from "./storyboard.ts";
import { hasPurposeTail, hasTwoVerbs, hasVagueVerb } from "./wordings.ts";

/** Frameworks usually hold this many competencies (L3754). */
const FRAMEWORK_SIZE = { least: 10, most: 50 } as const;

const isSummative = (assessment: SpineAssessment): boolean => assessment.value.kind === "summative";

const ofCompetency = (competency: SpineCompetency) => ({
  recordId: competency.value.id,
  about: competency.sentence,
  params: { number: competency.number },
});
const ofOutcome = (outcome: SpineOutcome) => ({
  recordId: outcome.value.id,
  about: outcome.value.text,
  params: { number: outcome.number },
});
const ofAssessment = (assessment: SpineAssessment) => ({
  recordId: assessment.value.id,
  about: assessment.value.title,
  params: { number: assessment.number },
});

export const learningRules: Rules<
  | "competency-required"
  | "competency-evidence"
  | "competency-grammar"
  | "competency-source"
  | "selected-unused"
  | "framework-size"
  | "outcome-orphan"
  | "assessment-required"
  | "formative-first"
  | "employer-validated"
> = {
  "competency-required": {
    severity: "error",
    profile: "bc-2021",
    source: "L358, L545",
    place: "competencies",
    check: ({ competencies }) =>
      when(
        competencies.every((competency) => competency.sentence === ""),
        { failure: "none" },
      ),
  },
  "competency-evidence": {
    severity: "error",
    profile: "bc-2021",
    source: "L536",
    place: "competencies",
    isManifold: true,
    check: ({ competencies }) =>
      competencies.flatMap((competency): Raised<"competency-evidence">[] => [
        ...when<"competency-evidence">(isBlank(competency.value.evidence), {
          failure: "noEvidence",
          field: "evidence",
          ...ofCompetency(competency),
        }),
        ...when<"competency-evidence">(
          !competency.outcomes.some((outcome) => outcome.assessments.some(isSummative)),
          { failure: "noSummative", ...ofCompetency(competency) },
        ),
      ]),
  },
  "assessment-required": {
    severity: "error",
    profile: "bc-2021",
    source: "L360, L408, L1571, L2022",
    place: "assessments",
    check({ assessments }) {
      const summative = assessments.filter(isSummative);
      if (summative.length === 0) return [{ failure: "none" }];
      return when(
        summative.every((assessment) => isBlank(assessment.value.criteria)),
        { failure: "noStandard", field: "criteria" },
      );
    },
  },
  // What learners do stands on a storyboard: without cards on one, nothing says that an outcome has no activity.
  "outcome-orphan": {
    severity: "error",
    profile: "bc-2021",
    source: "L2012",
    place: "outcomes",
    check: ({ outcomes, assessments, boards }) => [
      ...outcomes
        .filter((outcome) => outcome.assessments.length === 0)
        .map((outcome) => ({ failure: "outcomeUnassessed" as const, ...ofOutcome(outcome) })),
      ...withoutActivity(outcomes, boards).map((outcome) => ({
        failure: "outcomeWithoutActivity" as const,
        isApart: true,
        ...ofOutcome(outcome),
      })),
      ...assessments
        .filter((assessment) => assessment.outcomes.length === 0)
        .map((assessment) => ({
          failure: "assessmentLoose" as const,
          place: "assessments" as const,
          ...ofAssessment(assessment),
        })),
    ],
  },
  // Assessments carry no dates, so any formative one on the same outcome counts as earlier. A storyboard has an order.
  "formative-first": {
    severity: "warning",
    profile: "bc-2021",
    source: "L2016-2019",
    place: "assessments",
    check({ assessments, outcomes: all, boards }) {
      const prepared = preparedOnBoards(all, boards);
      return assessments.filter(isSummative).flatMap((assessment) => {
        const without = assessment.outcomes.filter(
          (outcome) => outcome.assessments.every(isSummative) && !prepared.has(outcome.value.id),
        );
        const about = ofAssessment(assessment);
        const outcomes = without.map((outcome) => outcome.number).join(", ");
        return when<"formative-first">(without.length > 0, {
          failure: "missing",
          ...about,
          params: { ...about.params, outcomes },
        });
      });
    },
  },
  "employer-validated": {
    severity: "warning",
    profile: "bc-2021",
    source: "L587, L2030",
    place: "assessments",
    check: ({ assessments }) =>
      assessments
        .filter((assessment) => isSummative(assessment) && assessment.value.validation.state !== "accepted")
        .map((assessment) => ({
          failure: assessment.value.validation.state === "asked" ? "notAccepted" : "notAsked",
          field: "validation",
          ...ofAssessment(assessment),
        })),
  },
  "competency-grammar": {
    severity: "hint",
    profile: "bc-2021",
    source: "L3720-3726",
    place: "competencies",
    isManifold: true,
    check: ({ competencies }) =>
      competencies.flatMap((competency): Raised<"competency-grammar">[] => {
        const { value } = competency;
        const about = ofCompetency(competency);
        return [
          ...when<"competency-grammar">(isBlank(value.action), {
            failure: "noAction",
            field: "action",
            ...about,
          }),
          ...when<"competency-grammar">(isBlank(value.context), {
            failure: "noContext",
            field: "context",
            ...about,
          }),
          ...when<"competency-grammar">(isBlank(value.criteria), {
            failure: "noCriteria",
            field: "criteria",
            ...about,
          }),
          ...when<"competency-grammar">(hasVagueVerb(value), {
            failure: "vagueVerb",
            field: "action",
            ...about,
          }),
          ...when<"competency-grammar">(hasTwoVerbs(value), {
            failure: "twoVerbs",
            field: "action",
            ...about,
          }),
          ...when<"competency-grammar">(hasPurposeTail(value), {
            failure: "purposeTail",
            field: "criteria",
            ...about,
          }),
        ];
      }),
  },
  "competency-source": {
    severity: "hint",
    profile: "bc-2021",
    source: "Charrette",
    place: "competencies",
    isManifold: true,
    check({ competencies, records }) {
      // Also those of an activity that was put away: the trail leads there.
      const cards = new Set<string>(records.cards.map((card) => card.id));
      const sourced = new Set<string>(
        records.links
          .filter((link) => link.kind === "taskCompetency" && cards.has(link.from))
          .map((link) => link.to),
      );
      return competencies.flatMap((competency): Raised<"competency-source">[] => {
        const about = ofCompetency(competency);
        const notCore = competency.tasks.filter(({ card }) => card.core === "notCore");
        const tasks = notCore.map(({ code }) => code).join(", ");
        return [
          ...when<"competency-source">(!sourced.has(competency.value.id), { failure: "noTask", ...about }),
          ...when<"competency-source">(notCore.length > 0, {
            failure: "notCore",
            ...about,
            params: { ...about.params, tasks },
          }),
        ];
      });
    },
  },
  "selected-unused": {
    severity: "hint",
    profile: "bc-2021",
    source: "Charrette",
    place: "competencies",
    check({ tasks, choiceOf, competenciesOf, competencies: { length } }) {
      if (length === 0) return []; // competency-required says so
      const unused = tasks.filter(
        ({ id }) => choiceOf(id).selected === "yes" && competenciesOf(id).length === 0,
      );
      return when(unused.length > 0, { failure: "unused", params: { tasks: unused.length } });
    },
  },
  "framework-size": {
    severity: "hint",
    profile: "bc-2021",
    source: "L3754",
    place: "competencies",
    check({ competencies: { length } }) {
      if (length === 0) return []; // competency-required says so
      if (length < FRAMEWORK_SIZE.least) return [{ failure: "few" }];
      return when(length > FRAMEWORK_SIZE.most, { failure: "many" });
    },
  },
};

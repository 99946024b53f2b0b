/** Competencies, the outcomes that answer to them, and how outcomes are assessed. */
import { type Block, label, paragraph, said, table, type Words } from "../blocks.ts";
import {
  assessmentCode,
  codes,
  competencyCode,
  type Composing,
  definitions,
  heading,
  outcomeCode,
  taskCode,
  written,
} from "../composing.ts";
import type { SpineAssessment, SpineCompetency } from "../spine.ts";
import type { Section } from "./section.ts";

function competencyBlocks(c: Composing, competency: SpineCompetency): Block[] {
  const { t } = c;
  const { value, sentence } = competency;
  const code = competencyCode(c, competency);
  const name: Words =
    sentence === ""
      ? label(`${code}. ${t("document.competencies.noSentence")}`)
      : said(`${code}. ${sentence}`);
  return [
    heading(2, name, `competency-${competency.number}`, false),
    definitions(c, t("document.competencies.caption", { code }), [
      [t("document.competencies.action"), written(c, value.action)],
      [t("document.competencies.context"), written(c, value.context)],
      [t("document.competencies.criteria"), written(c, value.criteria)],
      [t("document.competencies.evidence"), written(c, value.evidence)],
      [t("document.competencies.comesFrom"), codes(c, competency.tasks, taskCode)],
      [t("document.competencies.answersTo"), codes(c, competency.outcomes, outcomeCode)],
    ]),
  ];
}

export function competenciesSection(c: Composing): Section {
  const { competencies } = c.spine;
  return {
    title: c.t("document.competencies.title"),
    anchor: "competencies",
    blocks:
      competencies.length === 0
        ? [paragraph(label(c.t("document.competencies.none")))]
        : competencies.flatMap((competency) => competencyBlocks(c, competency)),
  };
}

export function outcomesSection(c: Composing): Section {
  const { t, spine } = c;
  return {
    title: t("document.outcomes.title"),
    anchor: "outcomes",
    blocks: [
      spine.outcomes.length === 0
        ? paragraph(label(t("document.outcomes.none")))
        : table(
            t("document.outcomes.caption"),
            [
              [t("document.outcomes.code"), 1],
              [t("words.outcome"), 6],
              [t("words.competencies"), 2],
              [t("words.assessments"), 2],
            ],
            spine.outcomes.map((outcome) => [
              label(outcomeCode(c, outcome)),
              written(c, outcome.value.text),
              codes(c, outcome.competencies, competencyCode),
              codes(c, outcome.assessments, assessmentCode),
            ]),
          ),
    ],
  };
}

function assessmentBlocks(c: Composing, assessment: SpineAssessment): Block[] {
  const { t } = c;
  const { value } = assessment;
  const code = assessmentCode(c, assessment);
  const title = value.title.trim();
  const state = t(`words.validation.${value.validation.state}`);
  const by = value.validation.by.trim();
  return [
    heading(
      2,
      title === "" ? label(`${code}. ${t("document.assessments.noTitle")}`) : said(`${code}. ${title}`),
      `assessment-${assessment.number}`,
      false,
    ),
    definitions(c, t("document.assessments.caption", { code }), [
      [t("document.assessments.kind"), label(t(`words.assessmentKind.${value.kind}`))],
      [t("document.assessments.task"), written(c, value.authenticTask)],
      [t("document.assessments.criteria"), written(c, value.criteria)],
      [t("document.assessments.covers"), codes(c, assessment.outcomes, outcomeCode)],
      [
        t("document.assessments.validation"),
        label(by === "" ? state : t("document.assessments.validationBy", { state, by })),
      ],
    ]),
  ];
}

export function assessmentsSection(c: Composing): Section {
  const { assessments } = c.spine;
  return {
    title: c.t("document.assessments.title"),
    anchor: "assessments",
    blocks:
      assessments.length === 0
        ? [paragraph(label(c.t("document.assessments.none")))]
        : assessments.flatMap((assessment) => assessmentBlocks(c, assessment)),
  };
}

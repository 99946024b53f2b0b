import { describe, expect, it } from "vitest";
import * as Y from "yjs";
import { findings, readiness, RULES } from "../../../shared/blueprint/rules/findings.ts";
import { findingSentence, type Finding, type RuleId } from "../../../shared/blueprint/rules/rule.ts";
import { archiveActivity } from "../../../shared/doc/activities.ts";
import { addAssessment, archiveAssessment, changeAssessment } from "../../../shared/doc/assessments.ts";
import { archiveCards, foldCards, markCore } from "../../../shared/doc/cards.ts";
import { addCompetency, archiveCompetency, changeCompetency } from "../../../shared/doc/competencies.ts";
import { decideTasks } from "../../../shared/doc/decisions.ts";
import { setLink } from "../../../shared/doc/links.ts";
import { id } from "../../../shared/doc/read.ts";
import { addOutcome, archiveOutcome, rewordOutcome } from "../../../shared/doc/outcomes.ts";
import { overrideFinding } from "../../../shared/doc/overrides.ts";
import { addPerson, changePerson } from "../../../shared/doc/people.ts";
import { readRecords } from "../../../shared/doc/records.ts";
import { effort, fillSection, identity, need, summary } from "../../../shared/doc/sections.ts";
import { createWorkshop } from "../../../shared/doc/workshop.ts";
import { translate } from "../../../shared/i18n/translator.ts";
import { putIntoBlueprint } from "../../../shared/storyboard/blueprintModules.ts";
import { designed, type Laid } from "../storyboard/designed.ts";
import { CHANGED_AT, fullWorkshop } from "./fullWorkshop.ts";

type Workshop = ReturnType<typeof fullWorkshop>;

const found = (doc: Y.Doc): readonly Finding[] => findings(readRecords(doc));
const ids = (doc: Y.Doc): string[] => found(doc).map((finding) => finding.id);
const first = (list: readonly string[]): string => list[0] ?? "";
const by = { personId: "someone", at: CHANGED_AT };

/** A storyboard of one week with these cards. @returns its activity */
function lay(w: Workshop, cards: readonly Laid[]): string {
  return designed({ "Week 1": cards }, [], w.doc).activityId;
}

const CORE_FIELDS = [
  "institution",
  "title",
  "description",
  "deliveryMode",
  "learnerEffort",
  "prerequisites",
  "learningOutcomes",
  "assessmentMethod",
  "recognition",
  "pathways",
  "qualityAssurance",
];

/** One change to a workshop without findings, and all the findings it must give: no others. */
const CASES: readonly (readonly [string, (w: Workshop) => void, (w: Workshop) => readonly string[]])[] = [
  ["288 hours", (w) => fillSection(w.doc, effort, { faceToFace: 261.5 }), () => ["hours-limit"]],
  ["287.99 hours", (w) => fillSection(w.doc, effort, { faceToFace: 261.49 }), () => []],
  [
    "no hours",
    (w) =>
      fillSection(w.doc, effort, {
        faceToFace: null,
        peerToPeer: null,
        asynchronous: null,
        assessment: null,
        synchronousOnline: null,
      }),
    () => ["hours-limit", "core-summary.learnerEffort"],
  ],
  ["credit not stated", (w) => fillSection(w.doc, identity, { credit: "unstated" }), () => ["credit-stated"]],
  [
    "a pathway without credit",
    (w) => fillSection(w.doc, identity, { purpose: "pathway" }),
    () => ["pathway-credit.notCredit"],
  ],
  [
    "a pathway with credit",
    (w) => fillSection(w.doc, identity, { purpose: "pathway", credit: "credit" }),
    () => [],
  ],
  [
    "a pathway into nothing",
    (w) => {
      fillSection(w.doc, identity, { purpose: "pathway", credit: "credit" });
      fillSection(w.doc, summary, { pathways: "Aucun." });
    },
    () => ["pathway-credit.noLadder"],
  ],
  ["no need", (w) => fillSection(w.doc, need, { need: " ", demand: "" }), () => ["need-aligned"]],
  ["a need of nobody", (w) => fillSection(w.doc, need, { needSource: "" }), () => ["need-source"]],
  ["need without demand", (w) => fillSection(w.doc, need, { demand: "\n" }), () => ["need-without-demand"]],
  ["no review", (w) => fillSection(w.doc, identity, { review: "" }), () => ["expiry-or-review"]],
  [
    "no value proposition",
    (w) => fillSection(w.doc, need, { valueProposition: "" }),
    () => ["value-proposition"],
  ],
  [
    "a long value proposition",
    (w) => fillSection(w.doc, need, { valueProposition: "Learn to clean. Get a job. Be happy in it." }),
    () => ["value-proposition"],
  ],
  [
    "a thin value proposition",
    (w) => fillSection(w.doc, need, { valueProposition: "The best course." }),
    () => ["value-proposition"],
  ],
  [
    "every written core field empty",
    (w) =>
      fillSection(w.doc, summary, {
        institution: "",
        title: "",
        description: "",
        deliveryMode: "",
        prerequisites: "",
        assessmentMethod: "",
        recognition: "",
        pathways: "",
        qualityAssurance: "",
      }),
    () =>
      [
        "institution",
        "title",
        "description",
        "deliveryMode",
        "prerequisites",
        "assessmentMethod",
        "recognition",
        "pathways",
        "qualityAssurance",
      ].map((field) => `core-summary.${field}`),
  ],
  ["no prerequisites, said so", (w) => fillSection(w.doc, summary, { prerequisites: "none" }), () => []],
  [
    "no competency",
    (w) => w.competencies.forEach((id) => archiveCompetency(w.doc, id)),
    () => ["competency-required"],
  ],
  [
    "a competency without evidence",
    (w) => changeCompetency(w.doc, first(w.competencies), { evidence: "" }),
    (w) => [`competency-evidence.${first(w.competencies)}.noEvidence`],
  ],
  [
    "a competency without an outcome",
    (w) => setLink(w.doc, "competencyOutcome", first(w.competencies), first(w.outcomes), false),
    (w) => [`competency-evidence.${first(w.competencies)}.noSummative`],
  ],
  [
    "a competency with formative assessment only",
    (w) => setLink(w.doc, "outcomeAssessment", first(w.outcomes), w.assessments.final, false),
    (w) => w.competencies.slice(0, 5).map((id) => `competency-evidence.${id}.noSummative`),
  ],
  [
    "a competency assessed by what is archived",
    (w) => archiveAssessment(w.doc, w.assessments.final),
    (w) => [...w.competencies.map((id) => `competency-evidence.${id}.noSummative`), "assessment-required"],
  ],
  ["nine competencies", (w) => archiveCompetency(w.doc, first(w.competencies)), () => ["framework-size"]],
  [
    "51 competencies",
    (w) => {
      for (let more = 0; more < 41; more += 1) {
        const parts = { action: "Clean", context: "a", criteria: "b", evidence: "c" };
        const id = addCompetency(w.doc, parts, [first(w.tasks)]);
        setLink(w.doc, "competencyOutcome", id, first(w.outcomes), true);
      }
    },
    () => ["framework-size"],
  ],
  [
    "a competency without a task",
    (w) => setLink(w.doc, "taskCompetency", first(w.tasks), first(w.competencies), false),
    (w) => [`competency-source.${first(w.competencies)}.noTask`],
  ],
  [
    "a competency of a task that was put away",
    (w) => archiveCards(w.doc, [first(w.tasks)]),
    (w) => [w.competencies[0], w.competencies[5]].map((id) => `competency-source.${id}.noTask`),
  ],
  [
    "competencies of a task that is not core",
    (w) =>
      markCore(w.doc, [
        [first(w.tasks), "notCore"],
        [w.tasks[1] ?? "", "core"],
      ]),
    (w) => [w.competencies[0], w.competencies[5]].map((id) => `competency-source.${id}.notCore`),
  ],
  [
    "a selected task in no competency",
    (w) => decideTasks(w.doc, [w.tasks[5] ?? ""], { selected: "yes" }, by),
    () => ["selected-unused"],
  ],
  [
    "a selected task in no competency but one that it was folded into",
    (w) => {
      decideTasks(w.doc, [w.tasks[5] ?? ""], { selected: "yes" }, by);
      foldCards(w.doc, [w.tasks[5] ?? ""], first(w.tasks));
    },
    () => [],
  ],
  [
    "no outcome",
    (w) => w.outcomes.forEach((id) => archiveOutcome(w.doc, id)),
    (w) => [
      "core-summary.learningOutcomes",
      ...w.competencies.map((id) => `competency-evidence.${id}.noSummative`),
      ...[w.assessments.practice, w.assessments.final].map((id) => `outcome-orphan.${id}`),
    ],
  ],
  [
    "a standard for no summative assessment",
    (w) => changeAssessment(w.doc, w.assessments.final, { criteria: "" }),
    () => ["assessment-required"],
  ],
  [
    "an outcome without an assessment",
    (w) => addOutcome(w.doc, "Lift loads safely.", []),
    (w) => [`outcome-orphan.${readRecords(w.doc).outcomes[2]?.id}`],
  ],
  [
    "an assessment without an outcome",
    (w) => addAssessment(w.doc, { title: "Quiz", kind: "formative" }, []),
    (w) => [`outcome-orphan.${readRecords(w.doc).assessments[2]?.id}`],
  ],
  [
    "a summative assessment without practice on one outcome",
    (w) => setLink(w.doc, "outcomeAssessment", first(w.outcomes), w.assessments.practice, false),
    (w) => [`formative-first.${w.assessments.final}`],
  ],
  [
    "an outcome that no card of the storyboard answers to",
    (w) => lay(w, [{ type: "practice", outcomeIds: [id(first(w.outcomes))] }]),
    (w) => [`outcome-orphan.${w.outcomes[1]}.outcomeWithoutActivity`],
  ],
  [
    "an outcome without an assessment and without a card, each with an override of its own",
    (w) => {
      lay(w, [{ type: "practice", outcomeIds: w.outcomes.map(id) }]);
      addOutcome(w.doc, "Lift loads safely.", []);
    },
    (w) => {
      const added = readRecords(w.doc).outcomes[2]?.id;
      return [`outcome-orphan.${added}`, `outcome-orphan.${added}.outcomeWithoutActivity`];
    },
  ],
  [
    "no practice but on the storyboard, before what counts",
    (w) => {
      setLink(w.doc, "outcomeAssessment", first(w.outcomes), w.assessments.practice, false);
      const outcomeIds = w.outcomes.map(id);
      lay(w, [
        { type: "practice", outcomeIds },
        { type: "production", star: "summative", outcomeIds },
      ]);
    },
    () => [],
  ],
  [
    "no practice but on the storyboard, after what counts",
    (w) => {
      setLink(w.doc, "outcomeAssessment", first(w.outcomes), w.assessments.practice, false);
      const outcomeIds = w.outcomes.map(id);
      lay(w, [
        { type: "production", star: "summative", outcomeIds },
        { type: "practice", outcomeIds },
      ]);
    },
    (w) => [`formative-first.${w.assessments.final}`],
  ],
  [
    "hours that the modules add up to",
    (w) =>
      putIntoBlueprint(w.doc, lay(w, [{ type: "practice", minutes: 90, outcomeIds: w.outcomes.map(id) }])),
    () => [],
  ],
  [
    "more hours than the modules add up to",
    (w) => {
      putIntoBlueprint(w.doc, lay(w, [{ type: "practice", minutes: 90, outcomeIds: w.outcomes.map(id) }]));
      fillSection(w.doc, effort, { asynchronous: 1 });
    },
    () => ["hours-differ"],
  ],
  [
    "as many hours as the modules add up to, in another part",
    (w) => {
      putIntoBlueprint(w.doc, lay(w, [{ type: "practice", minutes: 90, outcomeIds: w.outcomes.map(id) }]));
      fillSection(w.doc, effort, { asynchronous: 1, faceToFace: 0.5 });
    },
    () => ["hours-differ"],
  ],
  [
    "an outcome that says something else than when its card was laid",
    (w) => {
      lay(w, [{ type: "practice", outcomeIds: w.outcomes.map(id) }]);
      rewordOutcome(w.doc, first(w.outcomes), "Clean every washroom block.");
    },
    () => ["storyboard-stale"],
  ],
  [
    "a summative assessment that no employer saw",
    (w) => changeAssessment(w.doc, w.assessments.final, { validation: { state: "notAsked", by: "" } }),
    (w) => [`employer-validated.${w.assessments.final}`],
  ],
  [
    "a summative assessment that an employer is looking at",
    (w) => changeAssessment(w.doc, w.assessments.final, { validation: { state: "asked", by: "" } }),
    (w) => [`employer-validated.${w.assessments.final}`],
  ],
  [
    "two people of one employer",
    (w) => changePerson(w.doc, w.people[1] ?? "", { organization: " COAST clean ltd. " }),
    () => ["employers-plural"],
  ],
  [
    "no learner",
    (w) => changePerson(w.doc, w.people[5] ?? "", { role: "observer", sector: "unstated" }),
    () => ["learners-consulted"],
  ],
  [
    "a panel of four",
    (w) => changePerson(w.doc, w.people[4] ?? "", { archived: true }),
    () => ["panel-size"],
  ],
  [
    "a panel of thirteen",
    (w) => {
      for (let more = 0; more < 8; more += 1) addPerson(w.doc, { name: `Expert ${more}` });
    },
    () => ["panel-size"],
  ],
  [
    "a panel of four without a DACUM",
    (w) => {
      changePerson(w.doc, w.people[4] ?? "", { archived: true });
      archiveActivity(w.doc, w.activityId);
    },
    () => [],
  ],
  [
    "a task left out without a reason",
    (w) => decideTasks(w.doc, [w.tasks[1] ?? ""], { selected: "no" }, by),
    (w) => [`exclusion-reason.${w.tasks[1]}`],
  ],
  [
    "a task left out for another reason that is not given",
    (w) => decideTasks(w.doc, [w.tasks[1] ?? ""], { selected: "no", reason: "other" }, by),
    (w) => [`exclusion-reason.${w.tasks[1]}`],
  ],
  [
    "a vague verb",
    (w) => changeCompetency(w.doc, first(w.competencies), { action: "Understand" }),
    (w) => [`competency-grammar.${first(w.competencies)}.vagueVerb`],
  ],
  [
    "two verbs, no standard but a purpose",
    (w) =>
      changeCompetency(w.doc, first(w.competencies), {
        action: "Clean and polish",
        context: "floors so that nobody slips",
        criteria: "",
      }),
    (w) =>
      ["noCriteria", "twoVerbs", "purposeTail"].map(
        (failure) => `competency-grammar.${first(w.competencies)}.${failure}`,
      ),
  ],
  [
    "no action and no context",
    (w) => changeCompetency(w.doc, first(w.competencies), { action: "", context: "" }),
    (w) =>
      ["noAction", "noContext"].map((failure) => `competency-grammar.${first(w.competencies)}.${failure}`),
  ],
];

describe("rules", () => {
  it("finds nothing in a workshop that has everything", () => {
    const { doc } = fullWorkshop();
    expect(ids(doc)).toEqual([]);
    expect(readiness(readRecords(doc))).toBe("complete");
  });

  it.each(CASES)("%s", (_name, change, expected) => {
    const w = fullWorkshop();
    change(w);
    expect(ids(w.doc).toSorted()).toEqual([...expected(w)].toSorted());
  });

  it("finds every rule's failure at least once in these tests", () => {
    const fired = new Set<RuleId>();
    for (const [, change] of CASES) {
      const w = fullWorkshop();
      change(w);
      for (const finding of found(w.doc)) fired.add(finding.ruleId);
    }
    expect([...fired].toSorted()).toEqual(Object.keys(RULES).toSorted());
  });

  it("has severities and places as the desk expects, errors first", () => {
    const doc = new Y.Doc();
    createWorkshop(doc, { title: "Empty", language: "en", createdAt: CHANGED_AT });
    const all = found(doc);
    expect(all.filter((finding) => finding.severity === "error").map((finding) => finding.id)).toEqual([
      "hours-limit",
      "credit-stated",
      "need-aligned",
      ...CORE_FIELDS.map((field) => `core-summary.${field}`),
      "competency-required",
      "assessment-required",
    ]);
    expect(all.find((finding) => finding.id === "core-summary.institution")).toMatchObject({
      place: "summary",
      field: "institution",
      source: "L4837-4852",
      profile: "bc-2021",
      recordId: null,
    });
    const severities = all.map((finding) => ["error", "warning", "hint"].indexOf(finding.severity));
    expect(severities).toEqual(severities.toSorted((a, b) => a - b));
    expect(readiness(readRecords(doc))).toBe("incomplete");
  });

  it("does not call warnings and hints incomplete", () => {
    const w = fullWorkshop();
    fillSection(w.doc, need, { demand: "", valueProposition: "" });
    expect(ids(w.doc)).toHaveLength(2);
    expect(readiness(readRecords(w.doc))).toBe("complete");
  });

  it("keeps an override with its reason, for that finding alone, until it is taken back", () => {
    const w = fullWorkshop();
    const [one = "", two = ""] = w.competencies;
    for (const id of [one, two]) changeCompetency(w.doc, id, { evidence: "" });
    const id = `competency-evidence.${one}.noEvidence`;
    overrideFinding(w.doc, id, "The employer brings it in spring.", by);
    expect(found(w.doc).map((finding) => [finding.id, finding.override?.reason ?? null])).toEqual([
      [id, "The employer brings it in spring."],
      [`competency-evidence.${two}.noEvidence`, null],
    ]);
    expect(readiness(readRecords(w.doc))).toBe("incomplete");
    overrideFinding(w.doc, `competency-evidence.${two}.noEvidence`, "Likewise.", by);
    expect(readiness(readRecords(w.doc))).toBe("complete");
    overrideFinding(w.doc, id, "", by);
    expect(readiness(readRecords(w.doc))).toBe("incomplete");
  });

  it("names records by the codes that screens show", () => {
    const w = fullWorkshop();
    for (const outcomeId of w.outcomes)
      setLink(w.doc, "outcomeAssessment", outcomeId, w.assessments.practice, false);
    const practice = found(w.doc).find((finding) => finding.ruleId === "formative-first");
    if (!practice) throw new Error("not found");
    expect(findingSentence(translate("en"), practice)).toMatch(/assessment S2: .* outcome O1, O2\.$/);
    expect(findingSentence(translate("fr"), practice)).toMatch(/évaluation É2\s: .* R1, R2\.$/);
  });

  it("says each finding in both languages with nothing left to fill in", () => {
    for (const [, change] of CASES) {
      const w = fullWorkshop();
      change(w);
      for (const finding of found(w.doc)) {
        for (const language of ["en", "fr"] as const) {
          const sentence = findingSentence(translate(language), finding);
          expect(sentence).toMatch(/^\p{Lu}.*\.$/u);
          expect(sentence).not.toMatch(/\{\{|undefined|rules\./);
        }
      }
    }
  });
});

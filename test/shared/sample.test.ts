import { expect, test } from "vitest";
import * as Y from "yjs";
import { provenanceOf } from "../../shared/blueprint/provenance.ts";
import { findings, readiness } from "../../shared/blueprint/rules/findings.ts";
import { spineOf } from "../../shared/blueprint/spine.ts";
import { analysisProgress } from "../../shared/doc/analyses.ts";
import { ENABLER_LISTS } from "../../shared/doc/cardLists.ts";
import { lacksReason } from "../../shared/doc/decisions.ts";
import { addPerson, panel } from "../../shared/doc/people.ts";
import { isComplete } from "../../shared/doc/ratings.ts";
import { readRecords, type Records } from "../../shared/doc/records.ts";
import { totalHours } from "../../shared/doc/sections.ts";
import { createWorkshop } from "../../shared/doc/workshop.ts";
import { fillSample, sampleTitle } from "../../shared/sample/buildingServiceWorker.ts";
import { WHEEL } from "../support/keys.ts";

function sampleRecords(): Records {
  const doc = new Y.Doc();
  fillSample(doc, { createdAt: 1_760_000_000_000, wheel: WHEEL });
  return readRecords(doc);
}

/** Ids replaced by the order in which they appear. */
function withoutIds(records: Records): string {
  const ids = new Map<string, string>();
  return JSON.stringify(records, (key, value: unknown) =>
    key === "ratings" || key === "links" || key === "decisions" ? undefined : value,
  ).replace(/(?<=")[0-9a-z]{20}(?=["."])/g, (id) => {
    ids.set(id, ids.get(id) ?? `#${ids.size}`);
    return ids.get(id) ?? id;
  });
}

const records = sampleRecords();
const spine = spineOf(records);

test("its content is the same each time, its ids are new", () => {
  const again = sampleRecords();
  expect(withoutIds(again)).toBe(withoutIds(records));
  expect(again.cards[0]?.id).not.toBe(records.cards[0]?.id);
});

test("a panel of five experts, two of them employers, and a learner", () => {
  expect(panel(records.people)).toHaveLength(5);
  expect(records.people.filter((person) => person.sector === "employer")).toHaveLength(2);
  expect(records.people.map((person) => person.role)).toContain("learner");
  expect(records.people.filter((person) => person.role !== "facilitator")).toHaveLength(6);
});

test("sixteen tasks under four duties, ten selected, six left out with a reason", () => {
  expect(spine.charts[0]?.rows.map((row) => [row.duty?.code, row.tasks.length])).toEqual([
    ["A", 4],
    ["B", 5],
    ["C", 3],
    ["D", 4],
  ]);
  const choices = spine.tasks.map((task) => spine.choiceOf(task.id));
  expect(choices.filter((choice) => choice.selected === "yes")).toHaveLength(10);
  expect(choices.filter((choice) => choice.selected === "no")).toHaveLength(6);
  expect(choices.some(lacksReason)).toBe(false);
});

test("five experts rated every task, not all alike, one of them not doing one", () => {
  expect(records.ratings).toHaveLength(80);
  expect(records.ratings.every((rating) => isComplete(rating.scores))).toBe(true);
  expect(records.ratings.filter((rating) => rating.scores.notMyJob)).toHaveLength(1);
  const spreads = spine.tasks.map((task) => spine.figuresOf(task.id)?.importance.spread ?? 0);
  expect(Math.max(...spreads)).toBeGreaterThanOrEqual(3);
});

test("every selected task reaches a competency, an outcome and a summative assessment", () => {
  for (const task of spine.tasks) {
    const isSelected = spine.choiceOf(task.id).selected === "yes";
    const competencies = spine.competenciesOf(task.id);
    expect([task.code, competencies.length]).toEqual([task.code, isSelected ? 1 : 0]);
    for (const { outcomes } of competencies)
      expect(outcomes[0]?.assessments.some(({ value }) => value.kind === "summative")).toBe(true);
  }
  expect([spine.competencies.length, spine.outcomes.length, spine.assessments.length]).toEqual([5, 4, 2]);
  expect(totalHours(records.effort)).toBe(36);
});

test("it shows an occupation, enablers of every list, a folded card, a reworded one, core marks and an analysis", () => {
  expect(Object.values(records.occupation).every((text) => text !== "")).toBe(true);
  const lists = new Set(records.cards.map((card) => card.list));
  for (const list of ENABLER_LISTS) expect(lists, list).toContain(list);
  const provenance = provenanceOf(records);
  const restrooms = provenance
    .ofCompetency(spine.competencies[2]?.value.id ?? "")
    .flatMap(({ task, sources }) =>
      sources.map(({ kind, card, earlier }) => [
        task?.code,
        kind,
        card.text,
        earlier.map(({ text }) => text),
      ]),
    );
  expect(restrooms).toEqual([
    ["B-1", "itself", "Service, clean, or supply restrooms.", []],
    ["B-1", "folded", "Keep washrooms stocked and fresh", []],
    ["B-2", "itself", "Gather and empty trash.", ["Do the trash"]],
  ]);
  const notCore = spine.tasks.filter(({ card }) => card.core === "notCore");
  expect(notCore.map(({ code }) => code)).toEqual(["A-4", "C-2", "D-3", "D-4"]);
  expect(spine.tasks.some(({ card }) => card.core === "open")).toBe(false);
  expect(notCore.some(({ id }) => spine.choiceOf(id).selected === "yes")).toBe(false);
  expect(records.analyses.map((each) => analysisProgress(each).answered)).toEqual([7]);
});

test("it is complete, with one warning and one hint open and one let stand with a reason", () => {
  const found = findings(records);
  expect(readiness(records)).toBe("complete");
  expect(found.filter((finding) => !finding.override).map((finding) => finding.message)).toEqual([
    "formative-first.missing",
    "competency-grammar.purposeTail",
  ]);
  expect(found.filter((finding) => finding.override).map((finding) => finding.id)).toEqual([
    "framework-size",
  ]);
});

test("in a workshop that is there, language and facilitator stay", () => {
  const doc = new Y.Doc();
  createWorkshop(doc, { title: sampleTitle, language: "fr", createdAt: 5 });
  addPerson(doc, { name: "Inès", role: "facilitator" });
  fillSample(doc, { createdAt: 6, wheel: WHEEL });
  const { people, workshop } = readRecords(doc);
  expect(people.filter((person) => person.role === "facilitator").map((person) => person.name)).toEqual([
    "Inès",
  ]);
  expect(workshop).toMatchObject({ title: sampleTitle, language: "fr", createdAt: 6 });
  expect(workshop.attribution).toContain("O*NET 18.1 Database");
});

import { describe, expect, test } from "vitest";
import { changePerson } from "../../../shared/doc/people.ts";
import { rewordCard } from "../../../shared/doc/cards.ts";
import { addPerson } from "../../../shared/doc/people.ts";
import type { GivenRatings } from "../../../shared/verification/givenRatings.ts";
import { countPlan } from "../../../shared/verification/planRatings.ts";
import { readGivenRatings } from "../../../shared/verification/readGivenRatings.ts";
import { chartedWorkshop } from "./workshop.ts";

const ANA = "a".repeat(20);
const NONE = { importance: null, frequency: null, difficulty: null, notMyJob: false };
const all = (score: number) => ({ importance: score, frequency: score, difficulty: score, notMyJob: false });

type Workshop = ReturnType<typeof chartedWorkshop>;

/** What the form saves: every task, answered or not. */
function fileOf(
  w: Workshop,
  answers: Readonly<Record<number, object>>,
  more: object = {},
): Record<string, unknown> {
  return {
    format: "charrette-ratings",
    version: 1,
    workshopId: "w1",
    respondentId: ANA,
    savedAt: 1_000,
    name: "Ana",
    organization: "Clean Co",
    sector: "employer",
    answers: w.tasks().map((task, index) => ({
      taskId: task.id,
      text: task.text,
      scores: answers[index] ?? NONE,
    })),
    ...more,
  };
}

const read = (file: unknown): GivenRatings =>
  readGivenRatings(new TextEncoder().encode(JSON.stringify(file)), "answers.json", "w1");

describe("a response file", () => {
  test("adds a reviewer and the tasks that were answered", () => {
    const w = chartedWorkshop();
    w.add(read(fileOf(w, { 1: all(5), 2: { ...NONE, notMyJob: true }, 3: { ...NONE, importance: 2 } })));
    expect(w.rated()).toEqual(["A-1 Ana 5 5 5", "A-2 Ana na", "B-1 Ana 2 - -"]);
    expect(w.roster()).toMatchObject([
      { role: "reviewer", organization: "Clean Co", sector: "employer", joinedAt: 0 },
    ]);
  });

  test("the same file changes nothing; a later one replaces all that the person said", () => {
    const w = chartedWorkshop();
    const first = read(fileOf(w, { 1: all(5), 2: all(4) }));
    w.add(first);
    expect(countPlan(w.plan(first))).toEqual({ added: 0, changed: 0, same: 2, newPeople: 0 });
    const second = read(fileOf(w, { 2: all(1), 3: all(2) }, { savedAt: 2_000, name: "Ana B." }));
    expect(countPlan(w.plan(second))).toEqual({ added: 1, changed: 2, same: 0, newPeople: 0 });
    w.add(second);
    expect(w.rated()).toEqual(["A-1 Ana - - -", "A-2 Ana 1 1 1", "B-1 Ana 2 2 2"]);
    expect(w.roster()).toHaveLength(1);
  });

  test("of two files of one person added together the one saved last counts, in whatever order they come", () => {
    const w = chartedWorkshop();
    const early = read(fileOf(w, { 1: all(5) }));
    const late = read(fileOf(w, { 1: all(2) }, { savedAt: 2_000 }));
    w.add(late, early);
    expect(w.rated()).toEqual(["A-1 Ana 2 2 2"]);
    expect(w.plan(late, early).leftOut).toEqual([]);
  });

  test("two people of one name, or of none, are two; a namesake on the panel keeps their own ratings", () => {
    const w = chartedWorkshop();
    addPerson(w.doc, { name: "Ana" });
    w.add(
      read(fileOf(w, { 1: all(5) })),
      read(fileOf(w, { 1: all(1) }, { respondentId: "b".repeat(20) })),
      read(fileOf(w, { 1: all(3) }, { respondentId: "c".repeat(20), name: " " })),
    );
    expect(w.roster().map(({ name, role }) => [name, role])).toEqual([
      ["Ana", "expert"],
      ["Ana", "reviewer"],
      ["Ana", "reviewer"],
      ["Outside 3", "reviewer"],
    ]);
    expect(w.rated()).toHaveLength(3);
  });

  test("cannot speak for somebody who is on the panel", () => {
    const w = chartedWorkshop();
    const expert = addPerson(w.doc, { name: "Kim" });
    w.add(read(fileOf(w, { 1: all(5) }, { respondentId: expert })));
    expect(w.rated()).toEqual(["A-1 Ana 5 5 5"]);
    expect(w.roster()).toHaveLength(2);
  });

  test("passes over tasks that are gone, and says which were reworded since", () => {
    const w = chartedWorkshop();
    const file = fileOf(w, { 1: all(5), 2: all(4) });
    rewordCard(w.doc, w.taskIds[0] ?? "", "Mop the stairs");
    const gone = { taskId: "nowhere", text: "Sweep", scores: all(3) };
    const plan = w.plan(read({ ...file, answers: [...(file["answers"] as object[]), gone] }));
    expect(plan.leftOut).toMatchObject([{ reason: "unknownTask", what: "Sweep" }]);
    expect(plan.reworded).toEqual([{ code: "A-1", text: "Mop the stairs", rated: "Mop" }]);
    expect(countPlan(plan).added).toBe(2);
  });

  test("an empty form makes nobody", () => {
    const w = chartedWorkshop();
    w.add(read(fileOf(w, {})));
    expect(w.roster()).toEqual([]);
  });

  test("somebody taken off the list comes back with their file", () => {
    const w = chartedWorkshop();
    const file = read(fileOf(w, { 1: all(5) }));
    w.add(file);
    changePerson(w.doc, w.roster()[0]?.id ?? "", { archived: true });
    expect(countPlan(w.plan(file)).newPeople).toBe(1);
    w.add(file);
    expect(w.rated()).toEqual(["A-1 Ana 5 5 5"]);
  });

  test("of another workshop, of another version or of nothing known is refused", () => {
    const w = chartedWorkshop();
    expect(() => read(fileOf(w, {}, { workshopId: "w2" }))).toThrow("response-elsewhere");
    for (const bad of [
      { version: 2 },
      { format: "other" },
      { respondentId: "../../etc" },
      { respondentId: "" },
      { name: 3 },
      { name: "x".repeat(2_000) },
      { answers: "all" },
      { answers: [{ taskId: "x".repeat(300), text: "", scores: {} }] },
    ])
      expect(() => read(fileOf(w, {}, bad)), JSON.stringify(bad).slice(0, 40)).toThrow("response-unreadable");
    expect(() => read("{")).toThrow();
    expect(() => readGivenRatings(new TextEncoder().encode("{ not json"), "a.json", "w1")).toThrow(
      "response-unreadable",
    );
    expect(() => read(fileOf(w, {}, { more: "x".repeat(3_000_000) }))).toThrow("response-unreadable");
  });

  test("scores that are none read as no answer, an unknown sector as none", () => {
    const w = chartedWorkshop();
    const scores = { importance: 9, frequency: "4", difficulty: 2.5, notMyJob: "yes" };
    const given = read(fileOf(w, { 1: { ...scores, importance: 3 } }, { sector: "martian", savedAt: "now" }));
    w.add(given);
    expect(w.rated()).toEqual(["A-1 Ana 3 - -"]);
    expect(w.roster()[0]?.sector).toBe("unstated");
  });
});

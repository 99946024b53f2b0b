import { describe, expect, test } from "vitest";
import { addPerson, changePerson } from "../../../shared/doc/people.ts";
import { rateCard } from "../../../shared/doc/ratings.ts";
import type { GivenRatings } from "../../../shared/verification/givenRatings.ts";
import { countPlan } from "../../../shared/verification/planRatings.ts";
import { readGivenRatings } from "../../../shared/verification/readGivenRatings.ts";
import { readRatingsTable } from "../../../shared/verification/readRatingsTable.ts";
import { chartedWorkshop } from "./workshop.ts";

const HEADING = "rater,sector,task code,importance,frequency,difficulty";
const table = (...rows: readonly string[]): GivenRatings =>
  readRatingsTable([HEADING, ...rows].join("\n"), "ratings.csv");

describe("a table of ratings", () => {
  test("adds people and ratings; nothing but blanks or na is not their job, among scores it is no answer", () => {
    const w = chartedWorkshop();
    w.add(
      table(
        "Ana,employer,A-1,5,4,3",
        "Ana,employer,A-2,na,NA,n/a",
        "Ana,employer,B-1,,,",
        "Ana,employer,B-2,4,,na",
        "Bo,Faculty,0-1,–,s.o.,sans objet",
      ),
    );
    expect(w.rated()).toEqual(["0-1 Bo na", "A-1 Ana 5 4 3", "A-2 Ana na", "B-1 Ana na", "B-2 Ana 4 - -"]);
    expect(
      w.roster().map(({ name, role, sector, consent, joinedAt }) => [name, role, sector, consent, joinedAt]),
    ).toEqual([
      ["Ana", "reviewer", "employer", false, 0],
      ["Bo", "reviewer", "faculty", false, 0],
    ]);
  });

  test.each([
    [
      "semicolons and French",
      "Nom;Secteur;Code de tâche;Difficulté;Fréquence;Importance\nAna;Employeur;A-1;3;4;5",
    ],
    [
      "tabs and another order",
      "Importance (1-5)\tDifficulty\tTask code\tFrequency\tRater\n5\t3\tA-1\t4\tAna",
    ],
    [
      "quotes and a byte order mark",
      `\uFEFF"Task code","Rater","Importance","Frequency","Learning difficulty"\r\n"A-1","Ana","5","4","3"\r\n`,
    ],
    ["names of a program", "rater_id,taskCode,importance,frequency,learning-difficulty\nAna,A-1,5,4,3"],
    [
      "case and spaces",
      "RATER , SECTOR, Task Code, IMPORTANCE , FREQUENCY, DIFFICULTY\n Ana , employer , a 1 , 5.0 , 4 , 3",
    ],
    ["decimal commas", "rater;task code;importance;frequency;difficulty\nAna;A1;5,0;4,0;3,00"],
    [
      "a task column beside the code",
      "task,rater,code,importance,frequency,difficulty\nMop it,Ana,A-1,5,4,3",
    ],
  ])("is read with %s", (_what, text) => {
    const w = chartedWorkshop();
    w.add(readGivenRatings(new TextEncoder().encode(text), "ratings.csv", "w"));
    expect(w.rated()).toEqual(["A-1 Ana 5 4 3"]);
  });

  test("is read as Excel on Windows writes it", () => {
    const text = "Évaluateur;Tâche;Importance;Fréquence;Difficulté\r\nZoé Côté;A-1;5;4;3\r\n";
    const w = chartedWorkshop();
    w.add(readGivenRatings(new Uint8Array(Buffer.from(text, "latin1")), "cotes.csv", "w"));
    expect(w.rated()).toEqual(["A-1 Zoé Côté 5 4 3"]);
  });

  test("codes are read however they are typed, and mean the chart as it stands", () => {
    const codes = ["A-1", "a-1", "A1", " a 01 ", "A–1", "A.1"];
    for (const code of codes) {
      const w = chartedWorkshop();
      w.add(table(`Ana,,${code},1,2,3`));
      expect(w.rated(), code).toEqual(["A-1 Ana 1 2 3"]);
    }
  });

  test("says of each row that is left out why", () => {
    const w = chartedWorkshop();
    addPerson(w.doc, { name: "Kim" });
    addPerson(w.doc, { name: "KIM" });
    const plan = w.plan(
      table(
        ",employer,A-1,5,4,3",
        "Ana,employer,,5,4,3",
        "Ana,employer,Z-9,5,4,3",
        "Ana,employer,A-1,6,4,3",
        "Ana,employer,A-1,5,3.5,3",
        "Ana,employer,A-1,5,4,high",
        "Ana,employer,A-1,0,4,3",
        "Kim,employer,A-1,5,4,3",
        "Ana,employer,A-2,1,1,1",
        "ANA,employer,a2,2,2,2",
      ),
    );
    expect(plan.leftOut.map(({ row, reason, what }) => [row, reason, what])).toEqual([
      [1, "noRater", ""],
      [2, "noTask", ""],
      [3, "unknownTask", "Z-9"],
      [4, "notAScore", "6"],
      [5, "notAScore", "3.5"],
      [6, "notAScore", "high"],
      [7, "notAScore", "0"],
      [8, "twoOfName", "Kim"],
      [9, "repeated", "A-2"],
    ]);
    expect(plan.ratings.map(({ scores }) => scores.importance)).toEqual([2]);
  });

  test("a sector it does not know is none, and is said", () => {
    const w = chartedWorkshop();
    const plan = w.plan(table("Ana,Martians,A-1,5,4,3", "Ana,Martians,A-2,5,4,3", "Bo,industry,A-1,1,1,1"));
    expect(plan.unknownSectors).toEqual(["Martians"]);
    expect(plan.raters.map(({ name, sector }) => [name, sector])).toEqual([
      ["Ana", "unstated"],
      ["Bo", "employer"],
    ]);
  });

  test("somebody on the roster is not added again; what the roster says stands, what it leaves open is filled in", () => {
    const w = chartedWorkshop();
    const zoe = addPerson(w.doc, { name: "Zoé Côté", sector: "faculty" });
    addPerson(w.doc, { name: "Ana" });
    rateCard(w.doc, w.taskIds[0] ?? "", zoe, { importance: 1, frequency: 1, difficulty: 1 });
    const file = table("zoe cote,employer,A-1,5,4,3", "ana,employer,A-1,2,2,2");
    expect(countPlan(w.plan(file))).toEqual({ added: 1, changed: 1, same: 0, newPeople: 0 });
    w.add(file);
    expect(w.rated()).toEqual(["A-1 Zoé Côté 5 4 3", "A-1 Ana 2 2 2"]);
    expect(w.roster().map(({ sector, role }) => [sector, role])).toEqual([
      ["faculty", "expert"],
      ["employer", "expert"],
    ]);
  });

  test("twice changes nothing, not even the document", () => {
    const w = chartedWorkshop();
    const file = table("Ana,employer,A-1,5,4,3", "Bo,Martians,A-2,na,na,na", "Bo,Martians,B-1,4,,");
    w.add(file);
    let edits = 0;
    w.doc.on("update", () => (edits += 1));
    expect(countPlan(w.plan(file))).toEqual({ added: 0, changed: 0, same: 3, newPeople: 0 });
    w.add(file);
    expect(edits).toBe(0);
  });

  test("somebody taken off the list comes back with another file, as a new person", () => {
    const w = chartedWorkshop();
    w.add(table("Ana,employer,A-1,5,4,3"));
    changePerson(w.doc, w.roster()[0]?.id ?? "", { archived: true });
    expect(w.rated()).toEqual([]);
    w.add(table("Ana,employer,A-1,1,1,1"));
    expect(w.rated()).toEqual(["A-1 Ana 1 1 1"]);
  });

  test("a column of a scale may be missing; those of rater, code and any scale may not", () => {
    const w = chartedWorkshop();
    w.add(readRatingsTable("rater,code,importance,difficulty\nAna,A-1,5,3\nAna,A-2,,", "osu.csv"));
    expect(w.rated()).toEqual(["A-1 Ana 5 - 3", "A-2 Ana na"]);
    for (const heading of ["code,importance", "rater,importance", "rater,code", "Ana,A-1,5,4"])
      expect(() => readRatingsTable(`${heading}\nx,y,z`, "bad.csv"), heading).toThrow("ratings-columns");
    expect(() => readRatingsTable(HEADING, "empty.csv")).toThrow("file-empty");
    const many = Array.from({ length: 20_001 }, (_, index) => `R${index},,A-1,1,1,1`);
    expect(() => table(...many)).toThrow("file-too-many-rows");
  });
});

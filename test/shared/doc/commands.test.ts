import { describe, expect, test } from "vitest";
import * as Y from "yjs";
import { addActivity, agenda, activities, archiveActivity } from "../../../shared/doc/activities.ts";
import { addAssessment, assessments, changeAssessment } from "../../../shared/doc/assessments.ts";
import {
  addCards,
  archiveCards,
  assignCards,
  CARD_LIMIT,
  cards,
  cleanCardText,
  moveCardBefore,
  restoreCard,
  rewordCard,
} from "../../../shared/doc/cards.ts";
import { chart, dutyCode, tasksOf } from "../../../shared/doc/chart.ts";
import {
  addCompetency,
  competencies,
  competencySentence,
  addToPart,
  draftFromTask,
} from "../../../shared/doc/competencies.ts";
import { decideTasks, decisions, lacksReason, UNDECIDED } from "../../../shared/doc/decisions.ts";
import {
  addGroup,
  addGroups,
  archiveGroup,
  groups,
  moveGroupBefore,
  renameGroup,
} from "../../../shared/doc/groups.ts";
import { linkedFrom, linkedTo, links, setLink } from "../../../shared/doc/links.ts";
import { addOutcome, archiveOutcome, outcomes, rewordOutcome } from "../../../shared/doc/outcomes.ts";
import { overrideFinding, overrides } from "../../../shared/doc/overrides.ts";
import {
  addPerson,
  changePerson,
  cleanName,
  NAME_LIMIT,
  panel,
  people,
  roster,
} from "../../../shared/doc/people.ts";
import { isComplete, rateCard, ratingId, ratings } from "../../../shared/doc/ratings.ts";
import { readRecords } from "../../../shared/doc/records.ts";
import { effort, fillSection, summary, totalHours } from "../../../shared/doc/sections.ts";
import {
  createWorkshop,
  isFromNewerVersion,
  SCHEMA_VERSION,
  workshop,
} from "../../../shared/doc/workshop.ts";

const into = { activityId: "a", authorId: "ana", createdAt: 1 };
const by = { personId: "ana", at: 5 };

/** How often `work` changed the document: an equal write must not. */
function changesBy(doc: Y.Doc, work: () => void): number {
  let changes = 0;
  const count = (): number => changes++;
  doc.on("update", count);
  work();
  doc.off("update", count);
  return changes;
}

function codesAndTexts(doc: Y.Doc): string[] {
  const rows = chart("a", { groups: groups.all(doc), cards: cards.all(doc) });
  return tasksOf(rows).map((task) => `${task.code} ${task.text}`);
}

/** Both documents know what either wrote. */
function merge(one: Y.Doc, two: Y.Doc): void {
  Y.applyUpdate(one, Y.encodeStateAsUpdate(two));
  Y.applyUpdate(two, Y.encodeStateAsUpdate(one));
}

function twins(): [Y.Doc, Y.Doc] {
  const one = new Y.Doc();
  addGroups(one, "a", ["Floors", "Walls"]);
  addCards(one, into, [{ text: "Sweep" }, { text: "Mop" }]);
  const two = new Y.Doc();
  merge(one, two);
  return [one, two];
}

describe("cards", () => {
  test("are added in order as one edit, cleaned, without the empty ones", () => {
    const doc = new Y.Doc();
    let ids: string[] = [];
    const changes = changesBy(doc, () => {
      ids = addCards(doc, into, [{ text: " Sweep \n floors " }, { text: " \t" }, { text: "Mop" }]);
    });
    expect(changes).toBe(1);
    expect(ids).toHaveLength(2);
    expect(codesAndTexts(doc)).toEqual(["0-1 Sweep floors", "0-2 Mop"]);
    expect(cards.get(doc, ids[0] ?? "")).toMatchObject({
      activityId: "a",
      authorId: "ana",
      createdAt: 1,
      archived: false,
      source: { kind: "typed", file: "", row: null },
    });
    expect(changesBy(doc, () => addCards(doc, into, [{ text: "" }]))).toBe(0);
  });

  test("a text is cut at the limit, never within a sign", () => {
    expect(cleanCardText("x".repeat(CARD_LIMIT + 9))).toHaveLength(CARD_LIMIT);
    expect(cleanCardText(`${"x".repeat(CARD_LIMIT - 1)}😀`)).toBe("x".repeat(CARD_LIMIT - 1));
  });

  test("assigned cards go to the end of the group in the order given, also from within it", () => {
    const doc = new Y.Doc();
    const [floors, walls] = addGroups(doc, "a", ["Floors", "Walls"]);
    const [sweep = "", mop = "", wash = "", wax = ""] = addCards(
      doc,
      into,
      ["Sweep", "Mop", "Wash", "Wax"].map((text) => ({ text })),
    );
    assignCards(doc, [wax, sweep], floors ?? "");
    assignCards(doc, [wash, mop], floors ?? "");
    expect(codesAndTexts(doc)).toEqual(["A-1 Wax", "A-2 Sweep", "A-3 Wash", "A-4 Mop"]);
    assignCards(doc, [sweep], floors ?? "");
    assignCards(doc, [wash], walls ?? "");
    expect(codesAndTexts(doc)).toEqual(["A-1 Wax", "A-2 Mop", "A-3 Sweep", "B-1 Wash"]);
    assignCards(doc, [mop], "");
    expect(codesAndTexts(doc)).toEqual(["0-1 Mop", "A-1 Wax", "A-2 Sweep", "B-1 Wash"]);
    expect(changesBy(doc, () => assignCards(doc, ["gone"], walls ?? ""))).toBe(0);
  });

  test("a card moves directly before another, also into its group, and never before itself", () => {
    const doc = new Y.Doc();
    const floors = addGroup(doc, "a", "Floors");
    const [a = "", b = "", c = ""] = addCards(doc, into, [
      { text: "a", groupId: floors },
      { text: "b", groupId: floors },
      { text: "c" },
    ]);
    moveCardBefore(doc, c, b);
    expect(codesAndTexts(doc)).toEqual(["A-1 a", "A-2 c", "A-3 b"]);
    moveCardBefore(doc, b, a);
    expect(codesAndTexts(doc)).toEqual(["A-1 b", "A-2 a", "A-3 c"]);
    for (const [card, target] of [
      [a, a],
      [a, "gone"],
      ["gone", a],
    ] as const)
      expect(changesBy(doc, () => moveCardBefore(doc, card, target))).toBe(0);
    for (let count = 0; count < 200; count++) moveCardBefore(doc, count % 2 === 0 ? c : a, b);
    expect(codesAndTexts(doc)).toHaveLength(3);
  });

  test("two people moving the same card leave it in one place", () => {
    const [one, two] = twins();
    const [floors, walls] = groups.all(one).toSorted((a, b) => (a.order < b.order ? -1 : 1));
    const card = cards.all(one)[0]?.id ?? "";
    assignCards(one, [card], floors?.id ?? "");
    assignCards(two, [card], walls?.id ?? "");
    merge(one, two);
    expect(codesAndTexts(one)).toEqual(codesAndTexts(two));
    expect(codesAndTexts(one)).toHaveLength(2);
  });

  test("an archived card is off the chart, keeps what others do to it, and comes back", () => {
    const [one, two] = twins();
    const card = cards.all(one).find((row) => row.text === "Sweep")?.id ?? "";
    archiveCards(one, [card, "gone"]);
    rewordCard(two, card, "Sweep all floors");
    merge(one, two);
    expect(codesAndTexts(two)).toEqual(["0-1 Mop"]);
    restoreCard(two, card);
    expect(codesAndTexts(two)).toEqual(["0-1 Sweep all floors", "0-2 Mop"]);
  });

  test("a card is not reworded to nothing, and an equal wording writes nothing", () => {
    const [doc] = twins();
    const { id = "", text = "" } = cards.all(doc)[0] ?? {};
    for (const same of ["", "   ", text, ` ${text} `])
      expect(changesBy(doc, () => rewordCard(doc, id, same))).toBe(0);
  });
});

describe("duties", () => {
  test("have codes A to Z, then AA", () => {
    expect([0, 1, 25, 26, 27, 51, 52, 701, 702].map(dutyCode)).toEqual([
      "A",
      "B",
      "Z",
      "AA",
      "AB",
      "AZ",
      "BA",
      "ZZ",
      "AAA",
    ]);
    expect(new Set(Array.from({ length: 2_000 }, (_, index) => dutyCode(index))).size).toBe(2_000);
  });

  test("are ordered, renamed and moved; the codes of their tasks follow", () => {
    const doc = new Y.Doc();
    const [a = "", b = "", c = ""] = addGroups(doc, "a", [" Floors ", "Walls", "Windows"]);
    addCards(doc, into, [
      { text: "Sweep", groupId: a },
      { text: "Wash", groupId: c },
    ]);
    expect(codesAndTexts(doc)).toEqual(["A-1 Sweep", "C-1 Wash"]);
    moveGroupBefore(doc, c, a);
    expect(codesAndTexts(doc)).toEqual(["A-1 Wash", "B-1 Sweep"]);
    renameGroup(doc, b, " Tiled walls ");
    expect(groups.get(doc, b)?.title).toBe("Tiled walls");
    expect(groups.get(doc, a)?.title).toBe("Floors");
  });

  test("an archived duty leaves its tasks under none, and another activity's duty is none", () => {
    const doc = new Y.Doc();
    const floors = addGroup(doc, "a", "Floors");
    const elsewhere = addGroup(doc, "b", "Elsewhere");
    addCards(doc, into, [
      { text: "Sweep", groupId: floors },
      { text: "Mop", groupId: elsewhere },
    ]);
    addCards(doc, { ...into, activityId: "b" }, [{ text: "Other" }]);
    archiveGroup(doc, floors);
    expect(codesAndTexts(doc)).toEqual(["0-1 Sweep", "0-2 Mop"]);
  });

  test("an empty duty stands in the chart; an empty first row does not", () => {
    const doc = new Y.Doc();
    addGroup(doc, "a", "Floors");
    const rows = chart("a", { groups: groups.all(doc), cards: [] });
    expect(rows.map((row) => row.duty?.title)).toEqual(["Floors"]);
    expect(chart("none", { groups: groups.all(doc), cards: [] })).toEqual([]);
  });
});

describe("ratings", () => {
  test("a person has one rating of a task, changed score by score, and the same one writes nothing", () => {
    const doc = new Y.Doc();
    rateCard(doc, "t", "ana", { importance: 4 });
    rateCard(doc, "t", "ana", { frequency: 2 });
    expect(changesBy(doc, () => rateCard(doc, "t", "ana", { frequency: 2 }))).toBe(0);
    rateCard(doc, "t", "ben", { importance: 9 });
    expect(ratings.all(doc)).toHaveLength(2);
    const rating = ratings.get(doc, ratingId("t", "ana"));
    expect(rating?.scores).toEqual({ importance: 4, frequency: 2, difficulty: null, notMyJob: false });
    expect(rating && isComplete(rating.scores)).toBe(false);
    rateCard(doc, "t", "ana", { notMyJob: true });
    expect(isComplete(ratings.get(doc, ratingId("t", "ana"))?.scores ?? UNRATED)).toBe(true);
    expect(
      ratings.get(doc, ratingId("t", "ben"))?.scores.importance,
      "no score outside the scale",
    ).toBeNull();
  });
  const UNRATED = { importance: null, frequency: null, difficulty: null, notMyJob: false };

  test("rated at once on two devices of one person it is still one", () => {
    const [one, two] = twins();
    rateCard(one, "t", "ana", { importance: 4 });
    rateCard(two, "t", "ana", { importance: 5 });
    merge(one, two);
    expect(ratings.all(one)).toHaveLength(1);
    expect(ratings.all(one)).toEqual(ratings.all(two));
  });
});

describe("links", () => {
  test("linked twice is one link, also from two devices; unlinked and linked again is the same one", () => {
    const [one, two] = twins();
    setLink(one, "taskCompetency", "t", "c", true);
    expect(changesBy(one, () => setLink(one, "taskCompetency", "t", "c", true))).toBe(0);
    setLink(two, "taskCompetency", "t", "c", true);
    merge(one, two);
    expect(links.all(one)).toHaveLength(1);
    expect(linkedTo(links.all(one), "taskCompetency", "t")).toEqual(["c"]);
    expect(linkedFrom(links.all(two), "taskCompetency", "c")).toEqual(["t"]);
    expect(linkedTo(links.all(one), "competencyOutcome", "t")).toEqual([]);
    setLink(one, "taskCompetency", "t", "c", false);
    expect(linkedTo(links.all(one), "taskCompetency", "t")).toEqual([]);
    setLink(one, "taskCompetency", "t", "c", true);
    expect(links.all(one)).toHaveLength(1);
    expect(changesBy(one, () => setLink(one, "taskCompetency", "never", "linked", false))).toBe(0);
  });

  test("competencies, outcomes and assessments come with their links, as one edit", () => {
    const doc = new Y.Doc();
    let [competency, outcome, assessment] = ["", "", ""];
    expect(changesBy(doc, () => (competency = addCompetency(doc, { action: "Clean" }, ["t1", "t2"])))).toBe(
      1,
    );
    expect(changesBy(doc, () => (outcome = addOutcome(doc, " Cleans floors ", [competency])))).toBe(1);
    expect(changesBy(doc, () => (assessment = addAssessment(doc, { title: "On site" }, [outcome])))).toBe(1);
    const rows = links.all(doc);
    expect(linkedFrom(rows, "taskCompetency", competency).toSorted()).toEqual(["t1", "t2"]);
    expect(linkedFrom(rows, "competencyOutcome", outcome)).toEqual([competency]);
    expect(linkedFrom(rows, "outcomeAssessment", assessment)).toEqual([outcome]);
    expect(outcomes.get(doc, outcome)?.text).toBe("Cleans floors");
    changeAssessment(doc, assessment, { kind: "formative", validation: { state: "asked", by: "ABC Ltd" } });
    expect(assessments.get(doc, assessment)).toMatchObject({
      kind: "formative",
      validation: { by: "ABC Ltd" },
    });
    rewordOutcome(doc, outcome, "Cleans all floors");
    archiveOutcome(doc, outcome);
    expect(readRecords(doc).outcomes).toEqual([]);
    expect(competencies.get(doc, competency)).toMatchObject({
      action: "Clean",
      context: "",
      archived: false,
    });
  });

  test("a competency's draft and sentence invent nothing", () => {
    expect(draftFromTask("Sweep, scrub and wax floors.")).toEqual({
      action: "Sweep, scrub and wax",
      context: "floors",
    });
    expect(draftFromTask("Service, clean, or supply restrooms.")).toEqual({
      action: "Service, clean, or supply",
      context: "restrooms",
    });
    expect(draftFromTask("Clean windows, partitions, or mirrors")).toEqual({
      action: "Clean",
      context: "windows, partitions, or mirrors",
    });
    expect(draftFromTask("")).toEqual({ action: "", context: "" });
    expect(competencySentence({ action: "Clean", context: " floors ", criteria: "" })).toBe("Clean floors.");
    expect(competencySentence({ action: "", context: "", criteria: "" })).toBe("");
    expect(competencySentence({ action: "Clean", context: "", criteria: "as WHMIS says." })).toBe(
      "Clean as WHMIS says.",
    );
  });

  test("words are added to a part once, without the full stop between them", () => {
    const doc = new Y.Doc();
    const competencyId = addCompetency(doc, { action: "Mop" }, []);
    addToPart(doc, competencyId, "criteria", "No streaks.");
    addToPart(doc, competencyId, "criteria", "Dry in an hour;");
    addToPart(doc, competencyId, "criteria", "no STREAKS");
    addToPart(doc, competencyId, "criteria", " . ");
    expect(readRecords(doc).competencies[0]?.criteria).toBe("No streaks, Dry in an hour");
    addToPart(doc, "unknown", "criteria", "No streaks.");
    expect(readRecords(doc).competencies).toHaveLength(1);
  });
});

describe("decisions", () => {
  test("a selection is changed for many tasks at once and keeps what was not named", () => {
    const doc = new Y.Doc();
    decideTasks(doc, ["t1", "t2"], { selected: "no" }, by);
    decideTasks(doc, ["t1"], { reason: "rare", note: "twice a year" }, { personId: "ben", at: 9 });
    expect(decisions.get(doc, "t1")).toMatchObject({
      choice: { selected: "no", reason: "rare", note: "twice a year" },
      byId: "ben",
      decidedAt: 9,
      cardId: "t1",
    });
    expect(decisions.get(doc, "t2")?.choice).toEqual({ selected: "no", reason: "unstated", note: "" });
    expect(changesBy(doc, () => decideTasks(doc, ["t2"], { selected: "no" }, by))).toBe(0);
  });

  test.each([
    [{}, false],
    [{ selected: "yes" }, false],
    [{ selected: "no" }, true],
    [{ selected: "no", reason: "rare" }, false],
    [{ selected: "no", reason: "other", note: "  " }, true],
    [{ selected: "no", reason: "other", note: "taught elsewhere" }, false],
  ] as const)("%j lacks a reason: %s", (change, expected) => {
    expect(lacksReason({ ...UNDECIDED, ...change })).toBe(expected);
  });

  test("an override has a sentence; without one it is taken back", () => {
    const doc = new Y.Doc();
    expect(changesBy(doc, () => overrideFinding(doc, "hours", "  ", by))).toBe(0);
    overrideFinding(doc, "hours", " The college counts otherwise. ", by);
    expect(readRecords(doc).overrides).toMatchObject([
      { id: "hours", reason: "The college counts otherwise." },
    ]);
    overrideFinding(doc, "hours", "", by);
    expect(readRecords(doc).overrides).toEqual([]);
    expect(overrides.all(doc)).toHaveLength(1);
  });
});

describe("people and the workshop", () => {
  test("the panel is the experts on the roster", () => {
    const doc = new Y.Doc();
    const ana = addPerson(doc, { name: "  Ana   Silva " });
    addPerson(doc, { name: "Ben", role: "facilitator" });
    const eve = addPerson(doc, { name: "Eve" });
    changePerson(doc, eve, { archived: true });
    expect(roster(people.all(doc)).map((person) => person.name)).toEqual(["Ana Silva", "Ben"]);
    expect(panel(people.all(doc)).map((person) => person.id)).toEqual([ana]);
    expect(people.get(doc, ana)).toMatchObject({ consent: false, joinedAt: 0, sector: "unstated" });
  });

  test("a name is cut at the limit and holds no half signs", () => {
    expect(cleanName("x".repeat(200))).toHaveLength(NAME_LIMIT);
    expect(cleanName(`${"x".repeat(NAME_LIMIT - 1)}😀`)).toBe("x".repeat(NAME_LIMIT - 1));
    expect(cleanName("Zoé 😀 \uD800")).toBe("Zoé 😀");
  });

  test("a workshop is made of this version, and a newer one is seen as such", () => {
    const doc = new Y.Doc();
    createWorkshop(doc, { title: " Cleaning ", language: "fr", createdAt: 7 });
    expect(workshop.read(doc)).toMatchObject({
      title: "Cleaning",
      language: "fr",
      schemaVersion: SCHEMA_VERSION,
    });
    expect(isFromNewerVersion(workshop.read(doc))).toBe(false);
    workshop.patch(doc, { schemaVersion: SCHEMA_VERSION + 1 });
    expect(isFromNewerVersion(workshop.read(doc))).toBe(true);
    const activityId = addActivity(doc, { methodId: "microDacum", title: "Micro-DACUM", createdAt: 1 });
    archiveActivity(doc, activityId);
    expect(agenda(activities.all(doc))).toEqual([]);
  });

  test("sections of two people who fill at once keep both, and hours add up to the hundredth", () => {
    const [one, two] = twins();
    fillSection(one, summary, { title: "Building service worker" });
    fillSection(two, summary, { institution: "College" });
    merge(one, two);
    expect(summary.read(one)).toMatchObject({ title: "Building service worker", institution: "College" });
    expect(totalHours(effort.read(one))).toBeNull();
    fillSection(one, effort, { faceToFace: 0.1, asynchronous: 0.2, assessment: 1.01 });
    expect(totalHours(effort.read(one))).toBe(1.31);
    fillSection(one, effort, { faceToFace: -1, asynchronous: Number.NaN, assessment: null });
    expect(totalHours(effort.read(one))).toBeNull();
  });
});

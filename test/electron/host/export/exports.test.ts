import { describe, expect, it } from "vitest";
import * as Y from "yjs";
import { makeExport } from "../../../../electron/host/export/exports.ts";
import { fileStem } from "../../../../shared/util/fileStem.ts";
import { addActions } from "../../../../shared/doc/actionPlan.ts";
import { addActivity, archiveActivity } from "../../../../shared/doc/activities.ts";
import { analyseTask } from "../../../../shared/doc/analyses.ts";
import { castVote, putBallot } from "../../../../shared/doc/ballots.ts";
import { addCards, archiveCards, foldCards, markCore } from "../../../../shared/doc/cards.ts";
import { gatherAnew } from "../../../../shared/doc/clusters.ts";
import { addDeck } from "../../../../shared/doc/decks.ts";
import { keepGrouping } from "../../../../shared/doc/groupings.ts";
import { layCards } from "../../../../shared/doc/learningCards.ts";
import { bringMethod } from "../../../../shared/doc/methods.ts";
import { occupation } from "../../../../shared/doc/occupation.ts";
import { readRecords } from "../../../../shared/doc/records.ts";
import { fillSection } from "../../../../shared/doc/sections.ts";
import { drawShape } from "../../../../shared/doc/shapes.ts";
import { keepSort } from "../../../../shared/doc/sorts.ts";
import { addBoardSections, changeStoryboard, writeTweet } from "../../../../shared/doc/storyboards.ts";
import { setTimetable } from "../../../../shared/doc/timetable.ts";
import { noteTurn } from "../../../../shared/doc/turns.ts";
import { reword } from "../../../../shared/doc/wordings.ts";
import { createWorkshop } from "../../../../shared/doc/workshop.ts";
import type { ExportFormat } from "../../../../shared/rpc/contract.ts";
import { startActivity } from "../../../../shared/methods/agenda.ts";
import { microDacum } from "../../../../shared/methods/library/microDacum.ts";
import { CHANGED_AT, fullWorkshop } from "../../../shared/blueprint/fullWorkshop.ts";
import { HOSTILE, hostileWorkshop } from "./hostileWorkshop.ts";

async function jsonOf(w: ReturnType<typeof fullWorkshop>) {
  const { bytes } = await makeExport("json", "w1", readRecords(w.doc), "en", CHANGED_AT);
  const text = new TextDecoder().decode(bytes);
  return { text, value: JSON.parse(text) as Record<string, unknown> };
}

const FORMATS = ["docx", "html", "json", "chartSvg", "chartPdf"] as const satisfies readonly ExportFormat[];
const idsOf = (rows: readonly unknown[]): string[] =>
  (rows as readonly { readonly id: string }[]).map(({ id }) => id).toSorted();

describe("json export", () => {
  it("holds every task with code, duty, figures and selection", async () => {
    const w = fullWorkshop();
    const { value, text } = await jsonOf(w);
    expect(value).toMatchObject({
      format: "charrette-workshop",
      version: 1,
      id: "w1",
      title: "Building service worker",
    });
    expect(Object.keys(value).slice(0, 5)).toEqual(["format", "version", "id", "title", "workshop"]);
    const tasks = value["tasks"] as Record<string, unknown>[];
    expect(new Set(tasks.map((task) => task["id"]))).toEqual(new Set(w.tasks));
    expect(tasks.map((task) => task["code"])).toEqual(["A-1", "A-2", "A-3", "B-1", "B-2", "C-1"]);
    expect(tasks[5]).toMatchObject({
      duty: "Care for equipment",
      activity: "Micro-DACUM",
      source: { kind: "typed" },
      verification: { importance: { n: 4, median: 4 }, notPerformed: 1 },
      selection: { selected: "no", reason: "rare" },
    });
    expect(tasks[0]).toMatchObject({ source: { kind: "imported", file: "janitors.tsv", row: 2 } });
    expect(text.endsWith("}\n")).toBe(true);
    expect(text).toBe(`${JSON.stringify(value, null, 2)}\n`);
  });

  it("holds all records, also people who did not agree to be named", async () => {
    const w = fullWorkshop();
    const records = readRecords(w.doc);
    const { value } = await jsonOf(w);
    const plain = (rows: unknown): unknown => JSON.parse(JSON.stringify(rows));
    for (const list of [
      "people",
      "activities",
      "ratings",
      "decisions",
      "links",
      "outcomes",
      "assessments",
    ] as const) {
      expect(value[list]).toEqual(plain(records[list]));
    }
    expect(value["sections"]).toMatchObject({ need: plain(records.need), effort: { total: 50.5 } });
    expect(JSON.stringify(value["people"])).toContain("Eli Roy");
    expect(value["competencies"]).toHaveLength(10);
    expect(value["readiness"]).toBe("complete");
  });

  it("holds every table that people's work is in", async () => {
    const w = fullWorkshop();
    const [one = "", two = ""] = w.tasks;
    const by = { personId: w.people[0] ?? "", at: CHANGED_AT };
    const at = { activityId: w.activityId, stepId: "core" };
    reword(w.doc, one, "Service restrooms.", by);
    foldCards(w.doc, [two], one);
    markCore(w.doc, [[one, "core"]]);
    const [part = ""] = addCards(w.doc, { ...at, authorId: "", createdAt: 1 }, [
      { text: "Mop", list: "tools", originId: w.tasks[2] ?? "" },
    ]);
    archiveCards(w.doc, [w.tasks[2] ?? ""]);
    const ballotId = putBallot(w.doc, { ...at, question: "Core?", scale: "core", anchors: "" }, by);
    castVote(w.doc, { ballotId, cardId: one, personId: by.personId }, 1);
    noteTurn(w.doc, at, by.personId, { round: 1, isPass: true });
    analyseTask(w.doc, one, { steps: "Look" });
    keepGrouping(w.doc, at, {
      seed: "s",
      size: 2,
      people: [],
      later: [],
      presenters: [],
      apart: [],
      together: [],
      absent: [],
    });
    gatherAnew(w.doc, at, [one], by);
    keepSort(w.doc, at, by.personId, [{ id: "g", title: "Floors", cardIds: [one] }]);
    const [week = ""] = addBoardSections(w.doc, w.activityId, ["Week 1"]);
    changeStoryboard(w.doc, w.activityId, { weeklyHours: 6 });
    const laid = { activityId: w.activityId, authorId: by.personId };
    layCards(w.doc, laid, [
      { type: "practice", sectionId: week, minutes: 90 },
      { type: "discussion", sectionId: "", minutes: 5 },
    ]);
    writeTweet(w.doc, w.activityId, "From dust to shine", by);
    drawShape(
      w.doc,
      { activityId: w.activityId, when: "before", personId: by.personId },
      { emphases: { practice: 3 } },
    );
    bringMethod(w.doc, "own", "{}");
    addDeck(w.doc, { activityId: "", title: "Ours" });
    addActions(w.doc, w.activityId, [{ action: "Ask for a room", owner: "Ana" }]);
    setTimetable(w.doc, { startsAt: 5 });
    startActivity(w.doc, microDacum, { title: "Again", at: 1 });
    fillSection(w.doc, occupation, { title: "Cleaner" });
    const records = readRecords(w.doc);
    const { value } = await jsonOf(w);
    for (const [name, rows] of Object.entries(records)) {
      const known = { ...value, ...(value["sections"] as object), groups: value["duties"] }[name] as unknown;
      if (!Array.isArray(rows)) expect(known, name).toMatchObject(JSON.parse(JSON.stringify(rows)) as object);
      else expect((known as { id: string }[]).map(({ id }) => id).toSorted(), name).toEqual(idsOf(rows));
    }
    expect(records.formerCards).toHaveLength(1);
    expect(value["storyboard"]).toEqual({
      minutesByType: {
        acquisition: 0,
        investigation: 0,
        practice: 90,
        discussion: 0,
        collaboration: 0,
        production: 0,
      },
      minutesByMode: { faceToFace: 90, peer: 0, asynchronous: 0, synchronousOnline: 0, assessment: 0 },
      sections: [{ title: "Week 1", minutes: 90 }],
      learnerEffort: {
        faceToFace: 1.5,
        peerToPeer: 0,
        asynchronous: 0,
        assessment: 0,
        synchronousOnline: 0,
        total: 1.5,
      },
    });
    const cards = value["cards"] as Record<string, unknown>[];
    expect(cards.find(({ id }) => id === two)).toMatchObject({ foldedInto: one });
    expect(cards.find(({ id }) => id === part)).toMatchObject({ list: "tools", stepId: "core" });
    expect(value["tasks"]).toContainEqual(expect.objectContaining({ id: one, core: "core" }));
  });

  it("leaves nothing out when an activity is archived or unknown", async () => {
    const w = fullWorkshop();
    archiveActivity(w.doc, w.activityId);
    addCards(w.doc, { activityId: "gone", authorId: "", createdAt: 1 }, [{ text: "Stray" }]);
    const tasks = (await jsonOf(w)).value["tasks"] as Record<string, unknown>[];
    expect(tasks).toHaveLength(7);
    expect(tasks.every((task) => task["activity"] === null)).toBe(true);
  });

  it("holds hostile text as it was written", async () => {
    const w = hostileWorkshop();
    const { value } = await jsonOf(w);
    expect((value["sections"] as { need: { need: string } }).need.need).toBe(HOSTILE);
  });
});

describe("makeExport", () => {
  it("names files after the workshop and their media types", async () => {
    const records = readRecords(fullWorkshop().doc);
    const files = await Promise.all(
      FORMATS.map((format) => makeExport(format, "w1", records, "en", CHANGED_AT)),
    );
    expect(files.map((file) => file.name)).toEqual([
      "building-service-worker.docx",
      "building-service-worker.html",
      "building-service-worker.json",
      "building-service-worker-chart-a1.svg",
      "building-service-worker-chart-a1.pdf",
    ]);
    expect(files[4]?.mediaType).toBe("application/pdf");
    expect(files[0]?.mediaType).toBe(
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    );
  });

  it.each([
    ["Préposé à l’entretien : œuvre d’été", "prepose-a-lentretien-oeuvre-dete"],
    ["  ", "workshop"],
    ["清掃員", "workshop"],
    ["CON", "workshop-con"],
    ["../../etc/passwd", "etc-passwd"],
    ["a".repeat(200), "a".repeat(80)],
    ["-x-", "x"],
  ])("%s becomes %s", (title, stem) => expect(fileStem(title)).toBe(stem));

  it("exports a workshop in which nothing is written", async () => {
    const doc = new Y.Doc();
    createWorkshop(doc, { title: "", language: "fr", createdAt: CHANGED_AT });
    for (const language of ["en", "fr"] as const) {
      for (const format of FORMATS) {
        const file = await makeExport(format, "w1", readRecords(doc), language, 0);
        expect(file.name).toMatch(/^workshop(?:-chart-a1)?\.(?:docx|html|json|svg|pdf)$/);
        expect(file.bytes.length).toBeGreaterThan(500);
      }
    }
  });

  it("draws the chart of the activity and on the sheet that are asked for", async () => {
    const w = fullWorkshop();
    const other = addActivity(w.doc, { methodId: "microDacum", title: "Second", createdAt: 1 });
    addCards(w.doc, { activityId: other, authorId: "", createdAt: 1 }, [{ text: "Sweep the yard" }]);
    const svgOf = async (activityId?: string) => {
      const choice = { paper: "archE", activityId } as const;
      const file = await makeExport("chartSvg", "w1", readRecords(w.doc), "fr", CHANGED_AT, choice);
      expect(file.name).toBe("building-service-worker-chart-arche.svg");
      return new TextDecoder().decode(file.bytes);
    };
    expect(await svgOf(other)).toContain("Sweep the yard");
    expect(await svgOf()).not.toContain("Sweep the yard");
    expect(await svgOf()).toContain('viewBox="0 0 3456 2592"');
    expect(await svgOf()).toContain("Groupe de spécialistes");
  });

  it.each([
    ["docx", 19_450],
    ["html", 19_450],
    ["json", 19_450],
    ["chartSvg", 19_450],
    ["chartPdf", 2_000], // hundreds of sheets: each is drawn by itself, so that ten times as many only take longer
  ] as const)("exports as %s a workshop of %i tasks without a duty", async (format, count) => {
    const w = fullWorkshop();
    const texts = Array.from({ length: count }, (_, index) => ({
      text: `Task statement number ${index}, of a usual length for a task.`,
    }));
    const added = addCards(w.doc, { activityId: w.activityId, authorId: "x", createdAt: 1 }, texts);
    const records = readRecords(w.doc);
    const file = await makeExport(format, "w1", records, "en", CHANGED_AT);
    expect(file.bytes.length).toBeGreaterThan(added.length);
  });
});

import { describe, expect, it } from "vitest";
import * as Y from "yjs";
import { chartContent, isChartEmpty } from "../../../../shared/blueprint/chartDrawing/chartContent.ts";
import { addActivity } from "../../../../shared/doc/activities.ts";
import { addCards, cards } from "../../../../shared/doc/cards.ts";
import { occupation } from "../../../../shared/doc/occupation.ts";
import { readRecords } from "../../../../shared/doc/records.ts";
import { fillSection, summary } from "../../../../shared/doc/sections.ts";
import { edit } from "../../../../shared/doc/table.ts";
import { createWorkshop, workshop } from "../../../../shared/doc/workshop.ts";
import { translate } from "../../../../shared/i18n/translator.ts";
import { fullWorkshop } from "../fullWorkshop.ts";

const contentOf = (doc: Y.Doc, activityId = "", language: "en" | "fr" = "en") =>
  chartContent(readRecords(doc), activityId, translate(language), language);

describe("chartContent", () => {
  it("names only who agreed to be named, and counts the others", () => {
    const w = fullWorkshop();
    const { facts } = contentOf(w.doc).header;
    expect(facts[0]).toEqual({
      label: "Panel",
      text: "Ana Ferreira, Coast Clean Ltd.; Bo Lindqvist, Harbour Facilities; Dee Whitecloud, Sample Nation; 2 people not named",
    });
    expect(facts[1]).toEqual({ label: "Facilitation", text: "Gus Ito, Pacific College" });
    const whole = JSON.stringify(contentOf(w.doc));
    expect(whole).not.toContain("Chi Nguyen");
    expect(whole).not.toContain("Eli Roy");
  });

  it("holds the duties with their tasks and codes, and the days on which they were written", () => {
    const w = fullWorkshop();
    addCards(w.doc, { activityId: w.activityId, authorId: "", createdAt: Date.UTC(2026, 11, 2) }, [
      { text: "Stray" },
    ]);
    const content = contentOf(w.doc);
    expect(content.duties.map(({ code, title }) => `${code} ${title}`)).toEqual([
      "A Clean rooms",
      "B Keep the building safe",
      "C Care for equipment",
    ]);
    expect(content.duties[1]?.tasks.map(({ code }) => code)).toEqual(["B-1", "B-2"]);
    expect(content.loose).toEqual({
      title: "Not yet under a duty",
      tasks: [{ code: "0-1", text: "Stray", isCore: false }],
    });
    expect(content.header.facts.at(-1)?.text).toBe("2026-11-30 to 2026-12-02");
    expect(content.attribution).toContain("O*NET 18.1");
    expect(content.description).toContain("Duties: 3. Tasks: 7.");
  });

  it("says of a rehearsal's chart that it is no evidence", () => {
    const w = fullWorkshop();
    expect(contentOf(w.doc).header.kind).not.toContain("evidence");
    workshop.patch(w.doc, { isRehearsal: true });
    expect(contentOf(w.doc).header.kind).toBe("Rehearsal: nothing here is evidence");
  });

  it("takes the occupation's own words before the credential's and the workshop's", () => {
    const w = fullWorkshop();
    fillSection(w.doc, summary, { title: "" });
    expect(contentOf(w.doc).header.title).toBe("Building service worker");
    fillSection(w.doc, summary, { title: "Cleaning, level 1" });
    expect(contentOf(w.doc).header.title).toBe("Cleaning, level 1");
    fillSection(w.doc, occupation, { title: "Caretaker", definition: "Keeps a building clean." });
    expect(contentOf(w.doc).header).toMatchObject({
      title: "Caretaker",
      definition: "Keeps a building clean.",
    });
  });

  it("marks core tasks and lists what stands beside the tasks", () => {
    const w = fullWorkshop();
    edit(w.doc, () => {
      cards.patch(w.doc, w.tasks[0] ?? "", { core: "core" });
      cards.patch(w.doc, w.tasks[1] ?? "", { core: "notCore" });
      cards.patch(w.doc, w.tasks[5] ?? "", { list: "tools" });
    });
    const content = contentOf(w.doc, w.activityId, "fr");
    expect(content.duties[0]?.tasks.map(({ isCore }) => isCore)).toEqual([true, false, false]);
    expect(content.panels).toHaveLength(1);
    expect(content.panels[0]?.items).toEqual([
      "Clean windows, glass partitions, or mirrors, using soapy water and squeegees.",
    ]);
    expect(content.duties[2]?.tasks).toEqual([]);
  });

  it("finds the first activity that has a chart", () => {
    const doc = new Y.Doc();
    createWorkshop(doc, { title: "Two", language: "en", createdAt: 1 });
    expect(isChartEmpty(contentOf(doc))).toBe(true);
    addActivity(doc, { methodId: "microDacum", title: "Empty", createdAt: 1 });
    const second = addActivity(doc, { methodId: "microDacum", title: "Second", createdAt: 1 });
    addCards(doc, { activityId: second, authorId: "", createdAt: 0 }, [{ text: "Sweep" }]);
    expect(contentOf(doc).loose.tasks.map(({ text }) => text)).toEqual(["Sweep"]);
    expect(contentOf(doc).header.facts).toEqual([]);
  });
});

import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { makeExport } from "../../../../electron/host/export/exports.ts";
import { chart, tasksOf } from "../../../../shared/doc/chart.ts";
import { readRecords } from "../../../../shared/doc/records.ts";
import { fillSection, need } from "../../../../shared/doc/sections.ts";
import { CHANGED_AT, fullWorkshop } from "../../../shared/blueprint/fullWorkshop.ts";
import { hostileWorkshop, KEPT } from "./hostileWorkshop.ts";
import { tagsOf, textOf } from "./markupCheck.ts";

type Language = "en" | "fr";

async function docxOf(w: ReturnType<typeof fullWorkshop>, language: Language = "en") {
  const { bytes } = await makeExport("docx", "w1", readRecords(w.doc), language, CHANGED_AT);
  const parts = Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)] as const);
  return { bytes, parts: new Map(parts), body: new Map(parts).get("word/document.xml") ?? "" };
}

const styleIds = (body: string): string[] =>
  [...body.matchAll(/<w:pStyle w:val="([^"]+)"/g)].map((match) => match[1] ?? "");

describe("docx export", () => {
  it("has a title, real heading styles without a skipped level, and real lists", async () => {
    const { body, parts } = await docxOf(fullWorkshop());
    const used = styleIds(body);
    expect(used.filter((id) => id === "Title")).toHaveLength(1);
    const levels = used.flatMap((id) => /^Heading(\d)$/.exec(id)?.[1] ?? []).map(Number);
    expect(new Set(levels)).toEqual(new Set([1, 2, 3]));
    levels.forEach((level, index) => expect(level).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1));
    const styles = parts.get("word/styles.xml") ?? "";
    for (const id of new Set(used)) expect(styles).toContain(`w:styleId="${id}"`);
    expect(body).toMatch(/<w:numPr><w:ilvl w:val="0"\/>/);
  });

  it("gives every table a caption, one header row that repeats, and rows that do not split", async () => {
    const { body } = await docxOf(fullWorkshop());
    const tables = body.split("<w:tbl>").slice(1);
    expect(tables.length).toBeGreaterThan(20);
    for (const each of tables) {
      const rows = (each.split("</w:tbl>")[0] ?? "").split("<w:tr>").slice(1);
      expect(each).toMatch(/<w:tblCaption w:val="[^"]+"\/>/);
      expect(rows.length).toBeGreaterThan(1);
      expect(rows.map((row) => row.includes("<w:tblHeader/>"))).toEqual(rows.map((_, index) => index === 0));
      expect(rows.every((row) => row.includes("<w:cantSplit/>"))).toBe(true);
      const cells = new Set(rows.map((row) => row.split("<w:tc>").length - 1));
      expect(cells.size).toBe(1); // no merged cells
    }
  });

  it("has the text of every task with its code", async () => {
    const w = fullWorkshop();
    const records = readRecords(w.doc);
    const lines = textOf((await docxOf(w)).body)
      .split("\n")
      .map((line) => line.trim());
    const tasks = tasksOf(chart(w.activityId, records));
    expect(tasks).toHaveLength(6);
    for (const task of tasks) {
      const at = lines.indexOf(task.code);
      expect(at).toBeGreaterThan(0);
      expect(lines[at + 1]).toBe(task.text);
    }
  });

  it("says in its properties what it is, when it changed and in which language", async () => {
    const english = await docxOf(fullWorkshop());
    const core = english.parts.get("docProps/core.xml") ?? "";
    expect(core).toContain("<dc:title>Building Service Foundations</dc:title>");
    expect(core).toContain("<dc:creator>Charrette</dc:creator>");
    expect(core).toContain("<dc:description>Micro-credential blueprint made in the workshop");
    expect(core).toContain("<dc:language>en-CA</dc:language>");
    expect(core.match(/2026-11-30T09:00:00.000Z/g)).toHaveLength(2);
    expect(english.parts.get("word/styles.xml")).toContain('<w:lang w:val="en-CA"/>');
    const french = await docxOf(fullWorkshop(), "fr");
    expect(french.parts.get("docProps/core.xml")).toContain("<dc:language>fr-CA</dc:language>");
    expect(french.body).toContain('<w:lang w:val="en-CA"/>'); // the room wrote English
  });

  it("names only headings that are there in its contents", async () => {
    const { body } = await docxOf(fullWorkshop());
    const anchors = [...body.matchAll(/<w:hyperlink [^>]*w:anchor="([^"]+)"/g)].map((match) => match[1]);
    const names = [...body.matchAll(/<w:bookmarkStart [^>]*w:name="([^"]+)"/g)].map((match) => match[1]);
    expect(anchors.length).toBeGreaterThan(10);
    expect(anchors.filter((anchor) => !names.includes(anchor))).toEqual([]);
    expect(new Set(names).size).toBe(names.length);
  });

  it("marks what is missing and invents nothing", async () => {
    const w = fullWorkshop();
    expect(textOf((await docxOf(w)).body)).not.toContain("Not written yet");
    fillSection(w.doc, need, { demand: "" });
    expect(textOf((await docxOf(w)).body)).toMatch(/Demand\s+Not written yet/);
  });

  it("is the same bytes for the same workshop", async () => {
    const w = fullWorkshop();
    const once = await docxOf(w);
    await docxOf(fullWorkshop(), "fr");
    const twice = await docxOf(w);
    expect(Buffer.compare(once.bytes, twice.bytes)).toBe(0);
  });

  it("stays well formed whatever people write", async () => {
    for (const language of ["en", "fr"] as const) {
      const { parts, body } = await docxOf(hostileWorkshop(), language);
      const xml = [...parts].filter(([name]) => /\.(?:xml|rels)$/.test(name));
      expect(xml.length).toBeGreaterThan(10);
      for (const [, part] of xml) expect(() => tagsOf(part)).not.toThrow();
      const text = textOf(body);
      for (const kept of KEPT) expect(text).toContain(kept);
    }
  });
});

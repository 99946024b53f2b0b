import { describe, expect, it } from "vitest";
import { makeExport } from "../../../../electron/host/export/exports.ts";
import { readRecords } from "../../../../shared/doc/records.ts";
import { CHANGED_AT, fullWorkshop } from "../../../shared/blueprint/fullWorkshop.ts";
import { hostileWorkshop, KEPT } from "./hostileWorkshop.ts";
import { tagsOf, textOf } from "./markupCheck.ts";

async function htmlOf(w: ReturnType<typeof fullWorkshop>, language: "en" | "fr" = "en"): Promise<string> {
  const { bytes } = await makeExport("html", "w1", readRecords(w.doc), language, CHANGED_AT);
  return new TextDecoder().decode(bytes);
}

describe("html export", () => {
  it("has one h1, no skipped level, a main and a contents list that leads somewhere", async () => {
    const html = await htmlOf(fullWorkshop());
    const tags = tagsOf(html, true);
    const levels = tags.flatMap((tag) => /^h(\d)$/.exec(tag.name)?.[1] ?? []).map(Number);
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    levels.forEach((level, index) => expect(level).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1));
    for (const name of ["header", "nav", "main"])
      expect(tags.filter((tag) => tag.name === name)).toHaveLength(1);
    const ids = tags.flatMap((tag) => /\bid="([^"]+)"/.exec(tag.attributes)?.[1] ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    const targets = tags.flatMap((tag) => /\bhref="([^"]+)"/.exec(tag.attributes)?.[1] ?? []);
    expect(targets.length).toBeGreaterThan(10);
    expect(targets.filter((target) => !target.startsWith("#") || !ids.includes(target.slice(1)))).toEqual([]);
  });

  it("gives every table a caption and every header cell a scope", async () => {
    const tags = tagsOf(await htmlOf(fullWorkshop()), true);
    const count = (name: string): number => tags.filter((tag) => tag.name === name).length;
    expect(count("table")).toBeGreaterThan(20);
    expect(count("caption")).toBe(count("table"));
    expect(count("thead")).toBe(count("table"));
    const headers = tags.filter((tag) => tag.name === "th");
    expect(headers.every((tag) => /\bscope="(?:col|row)"/.test(tag.attributes))).toBe(true);
  });

  it("needs nothing from outside and runs nothing", async () => {
    const html = await htmlOf(hostileWorkshop());
    const tags = tagsOf(html, true);
    expect(tags.filter((tag) => /^(?:script|link|img|iframe|object|base)$/.test(tag.name))).toEqual([]);
    expect(tags.filter((tag) => /\b(?:src|on\w+)=/.test(tag.attributes))).toEqual([]);
    expect(html).not.toMatch(/url\(|@import|https?:/);
    expect(html).toContain("default-src 'none'");
  });

  it("says its language, and the room's where that is another", async () => {
    const french = await htmlOf(fullWorkshop("en"), "fr");
    expect(french).toContain('<html lang="fr-CA">');
    expect(french).toMatch(/<td lang="en-CA" dir="auto">Gather and empty trash\.<\/td>/);
    expect(await htmlOf(fullWorkshop("fr"), "fr")).not.toContain("en-CA");
  });

  it("keeps what people write as text, whatever it is", async () => {
    const html = await htmlOf(hostileWorkshop());
    for (const kept of KEPT) expect(textOf(html)).toContain(kept);
  });

  it("names nobody who did not agree, and says how many there were", async () => {
    const text = textOf(await htmlOf(fullWorkshop()));
    for (const name of ["Ana Ferreira", "Bo Lindqvist", "Dee Whitecloud", "Gus Ito"])
      expect(text).toContain(name);
    for (const name of ["Chi Nguyen", "Eli Roy", "Fay Martin"]) expect(text).not.toContain(name);
    for (const counted of ["Employer: 1", "Faculty: 1", "Learner: 1"]) expect(text).toContain(counted);
  });

  it("is the same bytes for the same workshop", async () => {
    const w = fullWorkshop();
    expect(await htmlOf(w)).toBe(await htmlOf(w));
  });
});

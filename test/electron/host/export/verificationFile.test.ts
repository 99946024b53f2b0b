import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { escapeMarkup } from "../../../../shared/util/markup.ts";
import { makeVerificationFile } from "../../../../electron/host/export/verificationFile.ts";
import { readRecords } from "../../../../shared/doc/records.ts";
import { workshop } from "../../../../shared/doc/workshop.ts";
import { fullWorkshop } from "../../../shared/blueprint/fullWorkshop.ts";
import { chartedWorkshop } from "../../../shared/verification/workshop.ts";

const HOSTILE = "</script><script>alert(1)</script><!-- <img src=x onerror=alert(1)> \" ' &";

function formOf(w: { doc: Parameters<typeof readRecords>[0] }, language: "en" | "fr" = "en") {
  const records = readRecords(w.doc);
  const activityId = records.activities[0]?.id ?? "";
  const file = makeVerificationFile("form", { workshopId: "w1", activityId, language }, records);
  return { file, text: new TextDecoder().decode(file.bytes) };
}

describe("the form", () => {
  test("holds every task, both languages, and is named after the workshop", () => {
    const w = fullWorkshop();
    const { file, text } = formOf(w, "fr");
    expect([file.name, file.mediaType]).toEqual([
      "building-service-worker-formulaire.html",
      "text/html; charset=utf-8",
    ]);
    for (const task of readRecords(w.doc).cards.filter((card) => w.tasks.includes(card.id)))
      expect(text).toContain(escapeMarkup(task.text));
    for (const words of [
      "Not part of my job",
      "Ne fait pas partie de mon travail",
      "Every day",
      "Chaque jour",
    ])
      expect(text).toContain(words);
  });

  test("of a rehearsal says that nothing in it is evidence", () => {
    const w = fullWorkshop();
    expect(formOf(w).text).not.toContain("nothing here is evidence");
    workshop.patch(w.doc, { isRehearsal: true });
    expect(formOf(w).text).toContain("Rehearsal: nothing here is evidence");
  });

  test("holds nobody's name and nothing of the room but its workshop's id", () => {
    const w = fullWorkshop();
    const { text } = formOf(w);
    for (const person of readRecords(w.doc).people) {
      expect(text).not.toContain(person.name);
      expect(text).not.toContain(person.id);
    }
  });

  test("loads nothing and runs only its own script and style", () => {
    const { text } = formOf(fullWorkshop());
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(text)?.[1] ?? "";
    const hash = (inside: string): string => createHash("sha256").update(inside).digest("base64");
    const inside = (name: string): string =>
      new RegExp(`<${name}>([\\s\\S]*?)</${name}>`).exec(text)?.[1] ?? "";
    expect(policy.split("; ")).toEqual([
      "default-src 'none'",
      `script-src 'sha256-${hash(inside("script"))}'`,
      `style-src 'sha256-${hash(inside("style"))}'`,
      "base-uri 'none'",
      "form-action 'none'",
    ]);
    expect(text).not.toMatch(/\s(?:src|href|srcset|style|on\w+)=/);
    expect(text).not.toMatch(/https?:/);
  });

  test("shows as text what looks like markup", () => {
    const w = chartedWorkshop([HOSTILE, "Dust", "Call", "Order", "Loose"]);
    workshop.patch(w.doc, { title: HOSTILE });
    const { text } = formOf(w);
    expect(text.match(/<script/g)).toHaveLength(1);
    expect(text.match(/<!--/g)).toBeNull();
    expect(text).not.toContain("<img");
  });
});

test("all ratings, as a file named after the workshop", () => {
  const w = fullWorkshop();
  const records = readRecords(w.doc);
  const activityId = records.activities[0]?.id ?? "";
  const file = makeVerificationFile("rawRatings", { workshopId: "w1", activityId, language: "en" }, records);
  expect(file.name).toBe("building-service-worker-ratings.csv");
  const lines = new TextDecoder().decode(file.bytes).trimEnd().split("\r\n");
  expect(lines).toHaveLength(1 + records.ratings.length);
  for (const person of records.people.filter(({ consent }) => !consent))
    expect(lines.join("\n")).not.toContain(person.name);
});

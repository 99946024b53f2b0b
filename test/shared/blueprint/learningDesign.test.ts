import { describe, expect, it } from "vitest";
import type * as Y from "yjs";
import { agreedNames } from "../../../shared/blueprint/agreedNames.ts";
import { composeBlueprint } from "../../../shared/blueprint/outline.ts";
import { changeLearningCard } from "../../../shared/doc/learningCards.ts";
import { readRecords } from "../../../shared/doc/records.ts";
import { effort, fillSection } from "../../../shared/doc/sections.ts";
import { type Language, translate } from "../../../shared/i18n/translator.ts";
import { fullDesign } from "../storyboard/fullDesign.ts";
import { CHANGED_AT, fullWorkshop } from "./fullWorkshop.ts";

const LEARNER_ROLE = { role: "learner" as const, consent: false };

/** Every text of the document's blocks from one first-level heading to the next, a line for each cell. */
function section(doc: Y.Doc, anchor: string, language: Language = "en"): string {
  const { blocks } = composeBlueprint(readRecords(doc), translate(language), language, {
    changedAt: CHANGED_AT,
    generator: "Charrette",
  });
  const start = blocks.findIndex((block) => block.kind === "heading" && block.anchor === anchor);
  const rest = blocks.slice(start + 1);
  const end = rest.findIndex((block) => block.kind === "heading" && block.level === 1);
  return rest
    .slice(0, end === -1 ? undefined : end)
    .flatMap((block): string[] => {
      switch (block.kind) {
        case "table":
          return [
            block.caption,
            ...block.rows.map((row) => row.map(({ text }) => text.replaceAll("\n", " / ")).join(" | ")),
          ];
        case "definitions":
          return block.rows.map(
            ({ term, values }) => `${term} | ${values.map(({ text }) => text).join(" / ")}`,
          );
        case "list":
          return block.items.map(({ text }) => text);
        default:
          return [block.words.text];
      }
    })
    .join("\n");
}

describe("the learning design in the document", () => {
  it("is one line without a storyboard", () => {
    expect(section(fullWorkshop().doc, "design")).toBe("No storyboard has been made yet.");
  });

  it("has the tweet, the shapes beside the computed one, every card, the sums, and the action plan", () => {
    const text = section(fullDesign().doc, "design");
    for (const line of [
      "In one sentence | In three weeks you clean a whole floor so that nobody has to clean after you.",
      "Cards | 5 on the storyboard / 1 beside it, counted nowhere",
      "Acquisition | 5 | 1 | 0.9",
      "The shape from the cards’ minutes is computed, not drawn: the type with most minutes stands at 5. Its blend comes from the modes.",
      "1. Acquisition | The site standard / Read the site standard / Watch three rooms being cleaned | 90 | In one’s own time / Alone | O1",
      "2. Practice | First room / Clean a room with a coach | 120 | Face to face / Alone / At work / Silver star: formative | O1, O2",
      "2. Investigation | Safety data sheets | Not written yet | In one’s own time / Alone | –",
      "1. Production | Observed shift | 480 | Assessment / Alone / Gold star: summative / Assessment S2 | O1, O2",
      "Week 3: The shift | 1 | 480, over the limit | 0 (0 min) | 1 (480 min)",
      "Together | 5 | 750 | 1 (120 min) | 1 (480 min)",
      "Cards without minutes, which add nothing to the sums: 1.",
      "Online content, reading and viewing in one’s own time | In one’s own time | 90 | 1.5",
      "Nothing: every outcome is assessed by a summative card, after practice or something formative.",
      "Write the checklist | Subject matter expert | before the pilot | Not written yet",
    ])
      expect(text.split("\n")).toContain(line);
  });

  it("says what stars and outcomes leave open, and that the storyboard went on without the blueprint", () => {
    const w = fullDesign();
    const [, practice = "", , , final = ""] = w.cardIds;
    changeLearningCard(w.doc, practice, { type: "acquisition", star: "none" });
    expect(section(w.doc, "design")).toContain(
      "“Observed shift” is summative on O1, with no practice and nothing formative before it.",
    );
    changeLearningCard(w.doc, final, { minutes: 60 });
    const text = section(w.doc, "design", "fr");
    expect(text).toContain("Le scénarimage a changé depuis qu’il a été versé dans le plan.");
    expect(text).not.toMatch(/\{\{|undefined|learningDesign\./);
  });

  it("names nobody who did not agree, in the action plan either", () => {
    const text = section(fullDesign().doc, "design");
    expect(text).toContain("Ana Ferreira and Subject matter expert");
    expect(text).not.toMatch(/Chi|Nguyen|\bEli\b/);
  });

  it("says whether the hours come from the modules", () => {
    const w = fullDesign();
    expect(section(w.doc, "hours")).toContain(
      "The hours are what the modules from the storyboard add up to.",
    );
    expect(section(w.doc, "hours")).toContain("Design | 12.5 | 100%");
    fillSection(w.doc, effort, { asynchronous: 20 });
    expect(section(w.doc, "hours")).toContain(
      "add up to 12.5 hours; the parts filled in above are not the same.",
    );
    expect(section(fullWorkshop().doc, "hours")).not.toContain("modules");
  });
});

describe("agreedNames", () => {
  const role = (): string => "learner";
  const le = { ...LEARNER_ROLE, name: "Anh Le" };

  it("replaces whole names and their parts, as they are written", () => {
    expect(agreedNames("ANH LE, then Anh; le comité", [le], role)).toBe("learner, then learner; le comité");
  });

  it("leaves names that somebody has who agreed, and parts of other words", () => {
    const bo = { ...LEARNER_ROLE, name: "Bo Roy" };
    const agreed = { ...LEARNER_ROLE, name: "Bo Lindqvist", consent: true };
    expect(agreedNames("Bo, Roy and Royal Bob", [bo, agreed], role)).toBe("Bo, learner and Royal Bob");
  });

  it("takes names for what they are, whatever they hold", () => {
    const odd = { ...LEARNER_ROLE, name: "$& (.*) [x" };
    expect(agreedNames("ask $& (.*) [x", [odd], () => "$&")).toBe("ask $&");
  });
});

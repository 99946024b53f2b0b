import { describe, expect, it } from "vitest";
import {
  countSentences,
  hasPurposeTail,
  hasTwoVerbs,
  hasVagueVerb,
  saysNone,
} from "../../../shared/blueprint/rules/wordings.ts";

const competency = (action: string, context = "", criteria = "") => ({ action, context, criteria });

describe("hasVagueVerb", () => {
  it.each([
    "Understand",
    "know",
    "Knows",
    "To learn",
    "be able to understand",
    "Be aware of",
    "Demonstrate an understanding of",
    "Demonstrate basic knowledge of",
    "Comprendre",
    "connaître",
    "Être capable de comprendre",
    "Se familiariser avec",
    "Démontrer une bonne compréhension de",
  ])("sees %s", (action) => expect(hasVagueVerb(competency(action, "floor care"))).toBe(true));

  it.each([
    "Clean",
    "Learnify",
    "Demonstrate",
    "Savoir-faire",
    "Nettoyer",
    "Knowingly mix",
    "Apprécier-tout",
    "",
  ])("passes %s", (action) => expect(hasVagueVerb(competency(action, "floors"))).toBe(false));
});

describe("hasTwoVerbs", () => {
  it.each([
    ["Clean and polish", ""],
    ["Clean, rinse", ""],
    ["Clean/polish", ""],
    ["set up or repair", ""],
    ["Nettoyer et polir", ""],
    ["Laver puis sécher", ""],
    ["Gather", "and empty trash"],
    ["Service", "clean, or supply restrooms"],
    ["Ramasser", "et vider les poubelles"],
  ])("sees %s %s", (action, context) => expect(hasTwoVerbs(competency(action, context))).toBe(true));

  it.each([
    ["Clean", "walls and floors"],
    ["Clean", "walls, windows, and floors"],
    ["Handle", "hazardous materials"],
    ["Clean up", ""],
    ["Nettoyer", "les murs et les planchers"],
    ["", "and so on"],
  ])("passes %s %s", (action, context) => expect(hasTwoVerbs(competency(action, context))).toBe(false));
});

describe("hasPurposeTail", () => {
  it.each([
    "to ensure that hazards are not created",
    "in order to save water",
    "so that nobody slips",
    "afin d’éviter les chutes",
    "afin que personne ne glisse",
    "pour assurer la sécurité",
    "de manière à gagner du temps",
  ])("sees “%s”", (tail) => expect(hasPurposeTail(competency("Lock", "doors", tail))).toBe(true));

  it.each([
    "according to the site standard",
    "to the site’s standard",
    "pour trois étages",
    "selon les règles",
  ])("passes “%s”", (tail) => expect(hasPurposeTail(competency("Lock", "doors", tail))).toBe(false));
});

describe("countSentences", () => {
  it.each([
    ["", 0],
    ["One.", 1],
    ["One without an end", 1],
    ["One. Two!", 2],
    ["Made with B.C. Employers. For you.", 2],
    ["Costs $1.5 a day. Saves 3.", 2],
    ["« Un. » Deux? Trois…", 3],
  ])("%s", (text, expected) => expect(countSentences(text)).toBe(expected));
});

describe("saysNone", () => {
  it("knows the word in both languages", () => {
    const none = ["None", "none.", "N/A", "Aucun", "Aucune.", "s.o.", "s/o", "Sans objet"];
    expect(none.filter((text) => !saysNone(text))).toEqual([]);
    expect(saysNone("None so far, talks with TRU")).toBe(false);
  });
});

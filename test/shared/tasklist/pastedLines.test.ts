import { expect, test } from "vitest";
import { CARD_LIMIT } from "../../../shared/doc/cards.ts";
import { isManyLines, readLines } from "../../../shared/tasklist/pastedLines.ts";

test.each([
  ["• Sweep floors", "Sweep floors"],
  ["-Sweep floors", "Sweep floors"],
  ["  – Balayer", "Balayer"],
  ["* Sweep", "Sweep"],
  ["1. Sweep", "Sweep"],
  ["12) Sweep", "Sweep"],
  ["(3) Sweep", "Sweep"],
  ["1.2. Sweep", "Sweep"],
  ["a) Sweep", "Sweep"],
  ["A-1 Sweep", "Sweep"],
  ["2.5 mm screws: sort", "2.5 mm screws: sort"],
  ["3 gauges: read", "3 gauges: read"],
  ["-20 °C freezer: defrost", "-20 °C freezer: defrost"],
  ["A to Z: file folders", "A to Z: file folders"],
])("%j is the card %j", (line, text) => {
  expect(readLines(line).map((each) => each.text)).toEqual([text]);
});

test("each line is a card, and blank ones are none", () => {
  const lines = readLines("Sweep\r\n\r\n  \nMop\u2028Wax\n•\n");
  expect(lines.map(({ text }) => text)).toEqual(["Sweep", "Mop", "Wax"]);
});

test("what is there already and what comes twice is told, and nothing is left out", () => {
  const lines = readLines("sweep floors.\nMop\nMOP", ["Sweep floors"]);
  expect(lines.map(({ isDuplicate }) => isDuplicate)).toEqual([true, false, true]);
});

test("a line that a card cannot hold is told", () => {
  const [line] = readLines(`- ${"a ".repeat(CARD_LIMIT)}`);
  expect(line).toMatchObject({ isCut: true });
  expect(line?.text.length).toBeLessThanOrEqual(CARD_LIMIT);
});

test("one line with blank ones around it is one card", () => {
  expect(isManyLines("\n Sweep \n\n")).toBe(false);
  expect(isManyLines("Sweep\nMop")).toBe(true);
});

import { describe, expect, it } from "vitest";
import { measureText } from "../../../shared/blueprint/chartDrawing/measure.ts";
import { BOARD_PAPERS, BOARD_SHEETS } from "../../../shared/blueprint/chartDrawing/paper.ts";
import { addOutcome } from "../../../shared/doc/outcomes.ts";
import { id } from "../../../shared/doc/read.ts";
import { readRecords } from "../../../shared/doc/records.ts";
import type { Language } from "../../../shared/i18n/translator.ts";
import { translate } from "../../../shared/i18n/translator.ts";
import { boardContent } from "../../../shared/storyboard/boardContent.ts";
import { boardSvg } from "../../../shared/storyboard/boardDrawing.ts";
import { type BoardPicture, layOutBoard } from "../../../shared/storyboard/boardLayout.ts";
import { LEARNING_TYPES, MODES, STARS } from "../../../shared/storyboard/learningTypes.ts";
import { HOSTILE, hostileWorkshop } from "../../electron/host/export/hostileWorkshop.ts";
import { tagsOf, textOf } from "../../electron/host/export/markupCheck.ts";
import { CHANGED_AT, fullWorkshop } from "../blueprint/fullWorkshop.ts";
import { designed, type Laid } from "./designed.ts";
import { fullDesign } from "./fullDesign.ts";

const contentOf = (doc: Parameters<typeof readRecords>[0], activityId: string, language: Language = "en") =>
  boardContent(readRecords(doc), activityId, translate(language), language, CHANGED_AT);

function largeDesign() {
  const w = fullWorkshop();
  for (let count = 0; count < 10; count += 1)
    addOutcome(w.doc, `Do the work of shift number ${count} alone.`, []);
  const outcomeIds = readRecords(w.doc).outcomes.map((outcome) => outcome.id);
  const card = (week: number, place: number): Laid => ({
    type: LEARNING_TYPES[(week + place) % 6] ?? "practice",
    title: `Card ${week}.${place} with the words that a room writes`,
    activities: ["Compare two sites", "Write down what differs"].slice(0, place % 3),
    minutes: 15 * (place % 9),
    mode: MODES[place % 5] ?? "peer",
    star: STARS[place % 3] ?? "none",
    outcomeIds: outcomeIds.slice(0, place % 4).map(id),
  });
  const weeks = Array.from({ length: 15 }, (_, week) => [
    `Week ${week + 1}`,
    Array.from({ length: 20 }, (_none, place) => card(week, place)),
  ]);
  return designed(Object.fromEntries(weeks) as Record<string, Laid[]>, [], w.doc);
}

/** Areas that share more than their edges, and those that leave the sheet. */
function misplaced(picture: BoardPicture): string[] {
  const areas = [...picture.boxes, ...picture.tiles, ...picture.shapes];
  const spare = 0.01;
  const out = areas.filter(
    ({ x, y, width, height }) =>
      x < 0 || y < 0 || x + width > picture.width + spare || y + height > picture.height + spare,
  );
  const overlapping = areas.flatMap((a, index) =>
    areas
      .slice(index + 1)
      .filter(
        (b) =>
          a.x + a.width > b.x + spare &&
          b.x + b.width > a.x + spare &&
          a.y + a.height > b.y + spare &&
          b.y + b.height > a.y + spare,
      ),
  );
  const leaving = [...picture.boxes, ...picture.tiles].flatMap((box) =>
    box.lines.filter(
      (line) =>
        line.x < box.x - spare ||
        line.x + line.width > box.x + box.width + spare ||
        line.y > box.y + box.height + spare,
    ),
  );
  return [...out, ...overlapping, ...leaving].map((each) => JSON.stringify(each).slice(0, 200));
}

describe("the picture of a storyboard", () => {
  it("has everything that stands on the storyboard, in both languages", () => {
    const { doc, designId } = fullDesign();
    const svg = boardSvg(layOutBoard(contentOf(doc, designId), measureText, "a3"), "colour");
    for (const words of ["Week 2: Stock", "Observed shift", "480 min, over", "Summative · O1, O2", "A van"])
      expect(textOf(svg)).toContain(words);
    expect(textOf(svg)).toMatch(/Week 1:[^]*First room[^]*Week 2:[^]*What runs out[^]*Outcomes/);
    expect(svg).toContain("board-shape-2-title");
    const french = boardSvg(layOutBoard(contentOf(doc, designId, "fr"), measureText, "a3"), "grey");
    for (const words of ["Conception pédagogique", "Mise en pratique · 120 min", "Plan d’action"])
      expect(textOf(french)).toContain(words);
  });

  it("says in title and description what is drawn", () => {
    const { doc, designId } = fullDesign();
    const svg = boardSvg(layOutBoard(contentOf(doc, designId), measureText, "a3"), "colour");
    expect(svg).toMatch(/<title id="board-picture-title">Design<\/title>/);
    expect(svg).toMatch(/<desc[^>]*>Storyboard of Design: 3 sections, 5 cards\. Before: mostly acquisition/);
  });

  it.each(BOARD_PAPERS)("lets nothing overlap nor leave the sheet: %s", (paper) => {
    for (const { doc, activityId } of [largeDesign(), { ...fullDesign(), activityId: "" }]) {
      const of = activityId === "" ? (readRecords(doc).boardSections[0]?.activityId ?? "") : activityId;
      const picture = layOutBoard(contentOf(doc, of), measureText, paper);
      expect(picture.tiles.length).toBeGreaterThan(4);
      expect(picture.width).toBe(BOARD_SHEETS[paper].width);
      expect(misplaced(picture)).toEqual([]);
    }
  });

  it("draws 300 cards, and says where their words are too small to be read", () => {
    const { doc, activityId } = largeDesign();
    const picture = layOutBoard(contentOf(doc, activityId), measureText, "a3");
    expect(picture.tiles).toHaveLength(300);
    expect(textOf(boardSvg(picture, "colour"))).toContain("smaller than 9 points");
    const screen = layOutBoard(contentOf(doc, activityId), measureText, "screen");
    expect(screen.textSize).toBeGreaterThanOrEqual(9);
    expect(textOf(boardSvg(screen, "colour"))).not.toContain("smaller than 9 points");
  });

  it("escapes what people wrote, and keeps the names rule", () => {
    const { doc } = hostileWorkshop();
    const activityId = readRecords(doc).boardSections[0]?.activityId ?? "";
    const svg = boardSvg(layOutBoard(contentOf(doc, activityId), measureText, "a3"), "colour");
    expect(svg).not.toContain("<script");
    expect(HOSTILE).toContain("<script");
    expect(new Set(tagsOf(svg))).not.toContain("script");
    const plain = fullDesign();
    const text = textOf(
      boardSvg(layOutBoard(contentOf(plain.doc, plain.designId), measureText, "a3"), "colour"),
    );
    expect(text).toContain("Ana Ferreira");
    expect(text).not.toMatch(/Chi|Nguyen|\bEli\b/);
  });

  it("is the same for the same records", () => {
    const { doc, designId } = fullDesign();
    const draw = () => boardSvg(layOutBoard(contentOf(doc, designId), measureText, "a3"), "colour");
    expect(draw()).toBe(draw());
  });
});

import { expect, test } from "vitest";
import * as Y from "yjs";
import {
  addBoardSections,
  boardSections,
  changeBoardSection,
  shareSections,
} from "../../../shared/doc/storyboards.ts";
import { boardOf } from "../../../shared/storyboard/board.ts";
import { shareStopAt, shareStops } from "../../../shared/storyboard/sharing.ts";

function open(titles: readonly string[]) {
  const doc = new Y.Doc();
  const ids = addBoardSections(doc, "abc1", titles);
  const stops = () =>
    shareStops(boardOf("abc1", { boardSections: boardSections.all(doc), learningCards: [] }));
  const said = () => stops().map(({ table, rows }) => [table, ...rows.map(({ section }) => section.title)]);
  return { doc, ids, stops, said };
}

test("sections that were given to no table are shown one by one, in order", () => {
  const { ids, stops, said } = open(["A", "B", "C"]);
  expect(said()).toEqual([
    [0, "A"],
    [0, "B"],
    [0, "C"],
  ]);
  expect(stops().map(({ focusId }) => focusId)).toEqual(ids);
});

test("tables go first, by their number, each with all of its sections", () => {
  const { doc, ids, stops, said } = open(["A", "B", "C", "D"]);
  shareSections(doc, "abc1", 2);
  changeBoardSection(doc, ids[0] ?? "", { table: 2 });
  changeBoardSection(doc, ids[1] ?? "", { table: 0 });
  expect(said()).toEqual([
    [2, "A", "C", "D"],
    [0, "B"],
  ]);
  changeBoardSection(doc, ids[3] ?? "", { table: 1 });
  expect(said()).toEqual([
    [1, "D"],
    [2, "A", "C"],
    [0, "B"],
  ]);
  expect(shareStopAt(stops(), "table2")?.rows).toHaveLength(2);
  expect(shareStopAt(stops(), "table3")).toBeUndefined();
  expect(shareStopAt(stops(), "")).toBeUndefined();
});

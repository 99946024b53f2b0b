import { expect, test } from "vitest";
import * as Y from "yjs";
import { drawShape, GROUP, shapes } from "../../../shared/doc/shapes.ts";
import { edit } from "../../../shared/doc/table.ts";
import { shapeSpread } from "../../../shared/storyboard/spread.ts";

const before = { activityId: "a", when: "before" } as const;
const people = ["ana", "bo", "cy", "dee"].map((id) => ({ id }));

test("least, middle and most of each type, of people on the roster alone", () => {
  const doc = new Y.Doc();
  const draw = (personId: string, practice: number, blend: number | null): void =>
    drawShape(doc, { ...before, personId }, { emphases: { practice, discussion: 2 }, blend });
  draw("ana", 1, 0);
  draw("bo", 4, 60);
  draw("cy", 5, null);
  draw("gone", 0, 100);
  draw(GROUP, 5, 100);
  drawShape(doc, { ...before, personId: "dee" }, { blend: 40 });
  drawShape(doc, { ...before, when: "after", personId: "ana" }, { emphases: { practice: 0, production: 5 } });
  const row = shapes.get(doc, "a.before.ana");
  if (row) edit(doc, () => shapes.insert(doc, "a.before.ana2", { ...row, personId: row.personId }));
  const spread = shapeSpread(shapes.all(doc), before, people);
  expect(spread.types?.practice).toEqual({ n: 3, min: 1, median: 4, max: 5 });
  expect(spread.types?.discussion).toEqual({ n: 3, min: 2, median: 2, max: 2 });
  expect(spread.types?.production).toEqual({ n: 3, min: 0, median: 0, max: 0 });
  expect(spread.blend).toEqual({ n: 3, min: 0, median: 40, max: 60 });
});

test("nothing drawn, nothing spread", () => {
  expect(shapeSpread([], before, people)).toEqual({ types: null, blend: null });
});

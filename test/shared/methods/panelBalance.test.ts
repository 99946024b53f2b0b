import { expect, test } from "vitest";
import * as Y from "yjs";
import { addPerson, people, type Person, type Role, type Sector } from "../../../shared/doc/people.ts";
import { panelBalance } from "../../../shared/methods/panelBalance.ts";

function panelOf(...members: readonly (readonly [Sector, Role?])[]): Person[] {
  const doc = new Y.Doc();
  for (const [index, [sector, role = "expert"]] of members.entries())
    addPerson(doc, { name: `P${index}`, sector, role });
  return people.all(doc);
}

const NORM = [5, 12] as const;
const employers = (count: number): [Sector][] => Array.from({ length: count }, () => ["employer"]);

test("the size is held against the method's own", () => {
  expect(panelBalance([], NORM).size).toBe("empty");
  expect(panelBalance(panelOf(...employers(4)), NORM).size).toBe("small");
  expect(panelBalance(panelOf(...employers(5)), NORM).size).toBe("fitting");
  expect(panelBalance(panelOf(...employers(12)), NORM).size).toBe("fitting");
  expect(panelBalance(panelOf(...employers(13)), NORM).size).toBe("large");
  expect(panelBalance(panelOf(...employers(3)), [2, 4]).size).toBe("fitting");
});

test("experts are counted by sector, the largest first and who said none last", () => {
  const { sectors } = panelBalance(
    panelOf(["unstated"], ["faculty"], ["employer"], ["unstated"], ["unstated"], ["employer"]),
    NORM,
  );
  expect(sectors).toEqual([
    { sector: "employer", count: 2 },
    { sector: "faculty", count: 1 },
    { sector: "unstated", count: 3 },
  ]);
});

test("says for whom nobody speaks, once everybody's sector is known", () => {
  expect(panelBalance(panelOf(["faculty"], ["faculty"]), NORM).silent).toEqual(["employer", "learner"]);
  expect(panelBalance(panelOf(["faculty"], ["unstated"]), NORM).silent).toEqual([]);
  expect(panelBalance([], NORM).silent).toEqual([]);
  expect(panelBalance(panelOf(["employer"], ["unstated", "learner"]), NORM).silent).toEqual([]);
});

test("says where one sector is more than two thirds of three or more", () => {
  const two: [Sector][] = [["employer"], ["employer"]];
  expect(panelBalance(panelOf(...two), NORM).dominant).toBeNull();
  expect(panelBalance(panelOf(...two, ["faculty"]), NORM).dominant, "two thirds exactly").toBeNull();
  expect(panelBalance(panelOf(...two, ["employer"], ["faculty"]), NORM).dominant).toBe("employer");
});

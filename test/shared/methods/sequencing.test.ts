import { describe, expect, it } from "vitest";
import * as Y from "yjs";
import { addCards, assignCards, cards } from "../../../shared/doc/cards.ts";
import { chart, tasksOf } from "../../../shared/doc/chart.ts";
import { addGroup, addGroups, explainOrder, groups, orderGroups } from "../../../shared/doc/groups.ts";
import { rateCard, ratings } from "../../../shared/doc/ratings.ts";
import { suggestedOrder } from "../../../shared/methods/sequencing.ts";

const into = { activityId: "act", authorId: "ana", createdAt: 1 };
const rows = (doc: Y.Doc) => chart("act", { groups: groups.all(doc), cards: cards.all(doc) });

describe("an order from the ratings", () => {
  it("puts the highest median first, then the mean; the easiest first; what is not rated last", () => {
    const doc = new Y.Doc();
    const [a = "", b = "", c = "", d = ""] = addCards(
      doc,
      into,
      ["Sweep", "Mop", "Wax", "Buff"].map((text) => ({ text })),
    );
    for (const [person, scores] of [
      ["p1", [3, 5, 5]],
      ["p2", [3, 5, 5]],
      ["p3", [3, 4, 5]],
    ] as const)
      for (const [index, taskId] of [a, b, c].entries())
        rateCard(doc, taskId, person, { importance: scores[index] ?? 1, difficulty: scores[index] ?? 1 });
    const items = [d, a, b, c].map((id) => ({ id, taskIds: [id] }));
    expect(suggestedOrder(items, ratings.all(doc), "importance")).toEqual([c, b, a, d]);
    expect(suggestedOrder(items, ratings.all(doc), "simpleToComplex")).toEqual([a, b, c, d]);
    expect(suggestedOrder(items, ratings.all(doc), "frequency"), "nobody rated how often").toBeNull();
  });

  it("leaves what the ratings do not tell apart as it stands, and counts no task that is not one's job", () => {
    const doc = new Y.Doc();
    const [a = "", b = ""] = addCards(doc, into, [{ text: "Sweep" }, { text: "Mop" }]);
    rateCard(doc, a, "p1", { importance: 3 });
    rateCard(doc, b, "p1", { importance: 3 });
    rateCard(doc, a, "p2", { importance: 5, notMyJob: true });
    const items = [b, a].map((id) => ({ id, taskIds: [id] }));
    expect(suggestedOrder(items, ratings.all(doc), "importance")).toEqual([b, a]);
  });

  it("goes by all ratings of a duty's tasks together", () => {
    const doc = new Y.Doc();
    const [a = "", b = "", c = ""] = addCards(doc, into, [{ text: "A" }, { text: "B" }, { text: "C" }]);
    rateCard(doc, a, "p1", { importance: 2 });
    rateCard(doc, b, "p1", { importance: 4 });
    rateCard(doc, c, "p1", { importance: 4 });
    const duties = [
      { id: "floors", taskIds: [a, b] },
      { id: "walls", taskIds: [c] },
      { id: "empty", taskIds: [] },
    ];
    expect(suggestedOrder(duties, ratings.all(doc), "importance")).toEqual(["walls", "floors", "empty"]);
  });
});

describe("putting in order", () => {
  it("gives tasks and duties new codes, and each duty what its order follows", () => {
    const doc = new Y.Doc();
    const floors = addGroup(doc, "act", "Floors");
    const [walls = "", doors = ""] = addGroups(doc, "act", ["Walls", "Doors"]);
    const [sweep = "", mop = ""] = addCards(doc, into, [
      { text: "Sweep", groupId: floors },
      { text: "Mop", groupId: floors },
    ]);
    assignCards(doc, [mop, sweep], floors);
    orderGroups(doc, [doors, floors]);
    explainOrder(doc, floors, "performance");
    expect(rows(doc).map(({ duty }) => [duty?.code, duty?.id, duty?.orderBy])).toEqual([
      ["A", walls, "unstated"],
      ["B", doors, "unstated"],
      ["C", floors, "performance"],
    ]);
    expect(tasksOf(rows(doc)).map(({ code, text }) => `${code} ${text}`)).toEqual(["C-1 Mop", "C-2 Sweep"]);
    orderGroups(doc, []);
    orderGroups(doc, ["gone"]);
    expect(rows(doc)).toHaveLength(3);
  });
});

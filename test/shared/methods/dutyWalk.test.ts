import { describe, expect, it } from "vitest";
import * as Y from "yjs";
import { addCards, cards } from "../../../shared/doc/cards.ts";
import { chart } from "../../../shared/doc/chart.ts";
import { addGroups, groups } from "../../../shared/doc/groups.ts";
import { nextDuty } from "../../../shared/methods/dutyWalk.ts";

const TITLES = ["Prepare meals", "Lead the staff", "Store the food", "Clean the kitchen"];

function kitchen(): { doc: Y.Doc; ids: readonly string[] } {
  const doc = new Y.Doc();
  return { doc, ids: addGroups(doc, "act", TITLES) };
}

function titleAfter(doc: Y.Doc, currentId: string, taken: readonly string[] = []): string | undefined {
  const rows = chart("act", { groups: groups.all(doc), cards: cards.all(doc) });
  return nextDuty(rows, currentId, new Set(taken))?.title;
}

function write(doc: Y.Doc, groupId: string, text: string): void {
  addCards(doc, { activityId: "act", authorId: "ana", createdAt: 1 }, [{ text, groupId }]);
}

describe("the duty that comes next", () => {
  it("begins with the first without tasks", () => {
    const { doc, ids } = kitchen();
    expect(titleAfter(doc, "")).toBe("Prepare meals");
    write(doc, ids[0] ?? "", "Peel vegetables");
    expect(titleAfter(doc, "")).toBe("Lead the staff");
  });

  it("is the one most like the duty at hand, its tasks included", () => {
    const { doc, ids } = kitchen();
    const [meals = ""] = ids;
    expect(titleAfter(doc, meals), "nothing is alike: in turn").toBe("Lead the staff");
    write(doc, meals, "Keep food hot");
    expect(titleAfter(doc, meals)).toBe("Store the food");
  });

  it("comes back to those that were passed over, and to none that had its turn", () => {
    const { doc, ids } = kitchen();
    const [meals = "", staff = "", store = "", kitchenId = ""] = ids;
    write(doc, store, "Date opened products");
    expect(titleAfter(doc, kitchenId)).toBe("Prepare meals");
    expect(titleAfter(doc, kitchenId, [meals]), "taken, though its tasks are hidden").toBe("Lead the staff");
    expect(titleAfter(doc, kitchenId, [meals, staff])).toBeUndefined();
  });

  it("is none where there are no duties", () => {
    expect(titleAfter(new Y.Doc(), "")).toBeUndefined();
  });
});

/** How much of a storyboard can be read from the back of a room. */
import { describe, expect, test } from "vitest";
import { boardLines, sharedCards, sharedSections } from "../../../renderer/features/stage/stageFigures.ts";

const many = (count: number): number[] => Array.from({ length: count }, (_, index) => index);

describe("the whole in small", () => {
  test.each([
    { sections: 0, shown: 0, hidden: 0 },
    { sections: 4, shown: 4, hidden: 0 },
    { sections: 6, shown: 6, hidden: 0 },
    { sections: 15, shown: 6, hidden: 9 },
  ])("$sections sections: $shown, and $hidden more", ({ sections, shown, hidden }) => {
    const lines = boardLines(many(sections));
    expect([lines.shown.length, lines.hidden]).toEqual([shown, hidden]);
  });

  test("more cards fit into a line where lines are smaller", () => {
    expect(boardLines(many(6)).fit).toBeGreaterThan(boardLines(many(3)).fit);
  });
});

test("a table that has more than three sections shows the first of them, and says so", () => {
  expect(sharedSections(many(3))).toEqual({ shown: [0, 1, 2], hidden: 0 });
  expect(sharedSections(many(5))).toEqual({ shown: [0, 1, 2], hidden: 2 });
});

test.each([
  { sections: 1, shown: 6 },
  { sections: 2, shown: 3 },
  { sections: 3, shown: 3 },
])("$shown of 20 cards are read large where $sections sections share the screen", ({ sections, shown }) => {
  expect(sharedCards(many(20), sections)).toEqual({ shown: many(shown), hidden: 20 - shown });
});

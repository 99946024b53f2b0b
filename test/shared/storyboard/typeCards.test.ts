import { describe, expect, it } from "vitest";
import { ACTIVITY_LIMIT } from "../../../shared/doc/learningCards.ts";
import * as terms from "../../../shared/storyboard/cardTerms.ts";
import { LEARNING_TYPES } from "../../../shared/storyboard/learningTypes.ts";
import { SIDE_TITLES, SIDES, TYPE_CARDS } from "../../../shared/storyboard/typeCards.ts";

describe("type cards", () => {
  it.each(LEARNING_TYPES)("offer different activities for %s, in both languages", (type) => {
    const card = TYPE_CARDS[type];
    expect(card.type).toBe(type);
    for (const language of ["en", "fr"] as const) {
      const all = SIDES.flatMap((side) => card[side].map((activity) => activity[language]));
      expect(new Set(all).size).toBe(all.length);
      expect(Math.max(...all.map((activity) => activity.length))).toBeLessThan(ACTIVITY_LIMIT);
      expect(card.conventional.length).toBeGreaterThanOrEqual(8);
      expect(card.digital.length).toBeGreaterThanOrEqual(8);
      expect(card.workplace.length).toBeGreaterThanOrEqual(3);
    }
  });

  it("name no two of anything alike", () => {
    const named = [
      LEARNING_TYPES.map((type) => TYPE_CARDS[type].title),
      SIDES.map((side) => SIDE_TITLES[side]),
      ...Object.values(terms).map((each) => Object.values(each).map(({ title }) => title)),
    ];
    for (const titles of named)
      for (const language of ["en", "fr"] as const)
        expect(new Set(titles.map((title) => title[language])).size).toBe(titles.length);
  });
});

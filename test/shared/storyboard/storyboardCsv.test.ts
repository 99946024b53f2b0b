import fc from "fast-check";
import { expect, test } from "vitest";
import * as Y from "yjs";
import { learningCards, layCards } from "../../../shared/doc/learningCards.ts";
import { addOutcome, outcomes } from "../../../shared/doc/outcomes.ts";
import { addBoardSections, boardSections } from "../../../shared/doc/storyboards.ts";
import { applyStoryboard } from "../../../shared/storyboard/applyStoryboard.ts";
import { type Board, boardOf } from "../../../shared/storyboard/board.ts";
import { LEARNING_TYPES, MODES, STARS } from "../../../shared/storyboard/learningTypes.ts";
import { countStoryboardPlan, planStoryboard } from "../../../shared/storyboard/planStoryboard.ts";
import { readStoryboardCsv } from "../../../shared/storyboard/readStoryboardCsv.ts";
import { storyboardCsv } from "../../../shared/storyboard/storyboardCsv.ts";
import { LANGUAGES } from "../../../shared/i18n/translator.ts";

const ACTIVITY = "design";
const OUTCOMES = ["Bind a sauce", "Draw a stock"];

const boardIn = (doc: Y.Doc): Board =>
  boardOf(ACTIVITY, { boardSections: boardSections.all(doc), learningCards: learningCards.all(doc) });

/** What a table can say of a board: its cards by section, without what has no column. */
const said = (doc: Y.Doc) =>
  boardIn(doc).rows.map(({ cards }) =>
    cards.map(({ type, activities, minutes, mode, star, outcomeIds }) => ({
      type,
      activities,
      minutes,
      mode,
      star,
      outcomes: outcomeIds.map((id) => outcomes.get(doc, id)?.text),
    })),
  );

const word = fc.constantFrom(
  "Taste",
  "Cut, peel",
  "=SUM(A1)",
  "say “why”",
  'a "plate"',
  "-10 °C",
  "Goûter; noter",
);
const card = fc.record({
  type: fc.constantFrom(...LEARNING_TYPES),
  activities: fc.uniqueArray(word, { minLength: 1, maxLength: 3 }),
  minutes: fc.option(fc.integer({ min: 0, max: 600 }), { nil: null }),
  mode: fc.constantFrom(...MODES),
  star: fc.constantFrom(...STARS),
  outcomes: fc.uniqueArray(fc.integer({ min: 0, max: 1 }), { maxLength: 2 }),
});

test.each(LANGUAGES)("a board goes out as a table and comes back as it was (%s)", (language) => {
  fc.assert(
    fc.property(
      fc.array(fc.array(card, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 }),
      (weeks) => {
        const first = new Y.Doc();
        const second = new Y.Doc();
        const outcomeIds = OUTCOMES.map((text) => addOutcome(first, text, []));
        for (const text of OUTCOMES) addOutcome(second, text, []);
        const sections = addBoardSections(
          first,
          ACTIVITY,
          weeks.map(() => ""),
        );
        layCards(
          first,
          { activityId: ACTIVITY, authorId: "" },
          weeks.flatMap((cards, index) =>
            cards.map(({ outcomes: numbers, ...fields }) => ({
              ...fields,
              sectionId: sections[index] ?? "",
              outcomeIds: numbers.flatMap((number) => outcomeIds[number] ?? []),
            })),
          ),
        );
        const text = storyboardCsv(boardIn(first), "week", outcomes.all(first), language);
        const given = readStoryboardCsv(new TextEncoder().encode(text), "board.csv");
        const plan = planStoryboard(given, boardIn(second), outcomes.all(second));
        expect(plan.leftOut).toEqual([]);
        applyStoryboard(second, plan, { activityId: ACTIVITY, authorId: "" });
        expect(said(second)).toEqual(said(first));
        // The file comes again: nothing is laid twice, neither here nor where it came from.
        for (const doc of [first, second]) {
          const again = planStoryboard(given, boardIn(doc), outcomes.all(doc));
          expect(again.sections.every(({ sectionId }) => sectionId !== "")).toBe(true);
          expect(countStoryboardPlan(again).cards).toBe(0);
        }
      },
    ),
    { numRuns: 150, seed: 4_711 },
  );
});

test("no two cards become one, and none is laid twice, whatever sections and activities are called", () => {
  const title = fc.constantFrom("", "Review", "review.", "Week 2", "=Start", "-1", "Line\nends");
  const activity = fc.constantFrom("Taste", "Cook | taste", "Watch\nnote", "=SUM(A1)", "'@chef", "'Mise");
  fc.assert(
    fc.property(
      fc.array(
        fc.record({
          title,
          cards: fc.array(fc.uniqueArray(activity, { maxLength: 2 }), { maxLength: 3 }),
        }),
        { minLength: 1, maxLength: 5 },
      ),
      fc.constantFrom(...LANGUAGES),
      (sections, language) => {
        fc.pre(sections.some(({ cards }) => cards.length > 0)); // an empty board is not saved as a table
        const doc = new Y.Doc();
        const ids = addBoardSections(
          doc,
          ACTIVITY,
          sections.map((section) => section.title),
        );
        const laid = layCards(
          doc,
          { activityId: ACTIVITY, authorId: "" },
          sections.flatMap(({ cards }, index) =>
            cards.map((activities) => ({
              type: "practice" as const,
              sectionId: ids[index] ?? "",
              activities,
              minutes: 10,
            })),
          ),
        );
        const text = storyboardCsv(boardIn(doc), "week", [], language);
        const given = readStoryboardCsv(new TextEncoder().encode(text), "board.csv");
        const anew = planStoryboard(given, boardIn(new Y.Doc()), []);
        expect(countStoryboardPlan(anew)).toMatchObject({
          cards: laid.length,
          minutes: 10 * laid.length,
        });
        expect(countStoryboardPlan(planStoryboard(given, boardIn(doc), []))).toMatchObject({
          cards: 0,
          sections: 0,
        });
      },
    ),
    { numRuns: 300, seed: 4_712 },
  );
});

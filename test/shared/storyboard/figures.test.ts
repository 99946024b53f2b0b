import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { changeLearningCard } from "../../../shared/doc/learningCards.ts";
import { EFFORT_PARTS } from "../../../shared/doc/sections.ts";
import { changeBoardSection, changeStoryboard, USUAL_BUCKETS } from "../../../shared/doc/storyboards.ts";
import { readRecords } from "../../../shared/doc/records.ts";
import { hoursOrNull } from "../../../shared/doc/read.ts";
import {
  cardsWithoutMinutes,
  computedBlend,
  computedShape,
  hoursOf,
  learnerEffort,
  minutesByMode,
  minutesByType,
  minutesIn,
  minutesOf,
  sectionFigures,
  workloadLimit,
} from "../../../shared/storyboard/figures.ts";
import { LEARNING_TYPES, MODES } from "../../../shared/storyboard/learningTypes.ts";
import { storyboardSummary } from "../../../shared/storyboard/storyboardSummary.ts";
import { designed, type Laid } from "./designed.ts";

/** Three weeks, worked by hand: 60+90+45, 120+20+nobody said, 200; 40 beside the board. */
const kitchen = () =>
  designed(
    {
      "Week 1": [
        { type: "acquisition", minutes: 60, mode: "asynchronous" },
        { type: "practice", minutes: 90, mode: "faceToFace", star: "formative" },
        { type: "discussion", minutes: 45, mode: "peer" },
      ],
      "Week 2": [
        { type: "practice", minutes: 120, mode: "faceToFace", star: "formative" },
        { type: "acquisition", minutes: 20, mode: "synchronousOnline" },
        { type: "investigation", minutes: null },
      ],
      "Week 3": [{ type: "production", minutes: 200, mode: "assessment", star: "summative" }],
    },
    [{ type: "collaboration", minutes: 40 }],
  );

const WEEKS = { unit: "week", weeklyHours: 3 } as const;

describe("minutes", () => {
  test("by type, by mode and by section; what lies beside the board is listed apart", () => {
    const board = kitchen().board();
    expect(minutesByType(board)).toEqual({
      acquisition: 80,
      investigation: 0,
      practice: 210,
      discussion: 45,
      collaboration: 0,
      production: 200,
    });
    expect(minutesByMode(board)).toEqual({
      faceToFace: 210,
      peer: 45,
      asynchronous: 60,
      synchronousOnline: 20,
      assessment: 200,
    });
    expect(sectionFigures(board, WEEKS).map(({ title, minutes, cards }) => [title, minutes, cards])).toEqual([
      ["Week 1", 195, 3],
      ["Week 2", 140, 3],
      ["Week 3", 200, 1],
    ]);
    expect([board.beside.length, minutesOf(board.beside)]).toEqual([1, 40]);
    expect(cardsWithoutMinutes(board).map(({ type }) => type)).toEqual(["investigation"]);
  });

  test("cards of an archived section lie beside the board and count no more", () => {
    const w = kitchen();
    changeBoardSection(w.doc, w.sectionIds[0] ?? "", { archived: true });
    expect(minutesByType(w.board()).acquisition).toBe(20);
    expect(w.board().beside).toHaveLength(4);
    changeLearningCard(w.doc, w.cardIds[0] ?? "", { archived: true });
    expect(w.board().beside).toHaveLength(3);
  });

  test("assessment load of each section", () => {
    const none = { cards: 0, minutes: 0 };
    expect(
      sectionFigures(kitchen().board(), WEEKS).map(({ formative, summative }) => [formative, summative]),
    ).toEqual([
      [{ cards: 1, minutes: 90 }, none],
      [{ cards: 1, minutes: 120 }, none],
      [none, { cards: 1, minutes: 200 }],
    ]);
  });

  test("workload is marked above the limit, not at it, and only where sections are weeks", () => {
    const board = kitchen().board();
    const over = (storyboard: Parameters<typeof sectionFigures>[1]): boolean[] =>
      sectionFigures(board, storyboard).map(({ isOverLimit }) => isOverLimit);
    expect(over(WEEKS)).toEqual([true, false, true]);
    expect(workloadLimit(WEEKS)).toBe(180);
    const exact = designed({ one: [{ type: "practice", minutes: 180 }] }).board();
    expect(sectionFigures(exact, WEEKS)[0]?.isOverLimit).toBe(false);
    for (const none of [
      { unit: "week", weeklyHours: 0 },
      { unit: "year", weeklyHours: 1 },
    ] as const) {
      expect(over(none)).toEqual([false, false, false]);
      expect(workloadLimit(none)).toBeNull();
    }
  });
});

describe("the shape that minutes draw", () => {
  test("shares of all minutes, and on the rings with the largest at the outermost", () => {
    const shape = computedShape(kitchen().board());
    // 535 minutes in all.
    expect(shape?.shares.acquisition).toBeCloseTo(80 / 535, 12);
    expect(shape?.shares.practice).toBeCloseTo(210 / 535, 12);
    expect(shape?.emphases).toMatchObject({ practice: 5, investigation: 0, collaboration: 0 });
    expect(shape?.emphases.production).toBeCloseTo(1000 / 210, 12);
    expect(computedShape(designed({ one: [{ type: "practice" }] }).board())).toBeNull();
  });

  test("the blend: the mean by minutes, and how much of it is assumed", () => {
    // (60 + 20 + (45 + 200) / 2) / 535 = 0.3785…
    expect(computedBlend(kitchen().board())).toEqual({ blend: 38, eitherMinutes: 245 });
    const online = { one: [{ type: "practice", minutes: 5, mode: "asynchronous" }] } as const;
    expect(computedBlend(designed(online).board())).toEqual({ blend: 100, eitherMinutes: 0 });
    expect(computedBlend(designed({}).board())).toBeNull();
  });
});

describe("learner effort", () => {
  test("each mode in the row that is said, minutes exact and hours to the hundredth", () => {
    const board = kitchen().board();
    expect(learnerEffort(board, USUAL_BUCKETS)).toEqual({
      rows: [
        { part: "faceToFace", minutes: 210, hours: 3.5 },
        { part: "peerToPeer", minutes: 45, hours: 0.75 },
        { part: "asynchronous", minutes: 60, hours: 1 },
        { part: "assessment", minutes: 200, hours: 3.33 },
        { part: "synchronousOnline", minutes: 20, hours: 0.33 },
      ],
      minutes: 535,
      hours: 8.92, // the rows' own hours add up to 8.91: only minutes are added
    });
    const folded = { ...USUAL_BUCKETS, synchronousOnline: "faceToFace", peer: "faceToFace" } as const;
    expect(learnerEffort(board, folded).rows.map(({ minutes }) => minutes)).toEqual([275, 0, 60, 200, 0]);
  });

  test("of any cards and buckets: the rows' minutes are the cards' minutes, and hours give them back", () => {
    const card: fc.Arbitrary<Laid> = fc.record({
      type: fc.constantFrom(...LEARNING_TYPES),
      minutes: fc.option(fc.integer({ min: 0, max: 6_000 }), { nil: null }),
      mode: fc.constantFrom(...MODES),
    });
    const buckets = fc.record({
      faceToFace: fc.constantFrom(...EFFORT_PARTS),
      peer: fc.constantFrom(...EFFORT_PARTS),
      asynchronous: fc.constantFrom(...EFFORT_PARTS),
      synchronousOnline: fc.constantFrom(...EFFORT_PARTS),
      assessment: fc.constantFrom(...EFFORT_PARTS),
    });
    const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
    fc.assert(
      fc.property(
        fc.array(card, { maxLength: 12 }),
        fc.array(card, { maxLength: 5 }),
        buckets,
        (a, b, map) => {
          const board = designed({ a, b }, a).board();
          const all = sum([...a, ...b].map(({ minutes }) => minutes ?? 0));
          const effort = learnerEffort(board, map);
          expect(effort.minutes).toBe(all);
          for (const { part, minutes, hours } of effort.rows) {
            const own = [...a, ...b].filter(({ mode }) => mode && map[mode] === part);
            expect(minutes).toBe(sum(own.map((each) => each.minutes ?? 0)));
            expect(hoursOrNull(hours)).toBe(hours);
            expect(minutesIn(hours)).toBe(minutes);
          }
          expect(sum(effort.rows.map(({ minutes }) => minutes))).toBe(all);
          expect(sum(Object.values(minutesByType(board)))).toBe(all);
          expect(sum(Object.values(minutesByMode(board)))).toBe(all);
          expect(sum(sectionFigures(board, WEEKS).map(({ minutes }) => minutes))).toBe(all);
          const shape = computedShape(board);
          expect(shape === null).toBe(all === 0);
          if (!shape) return;
          expect(sum(Object.values(shape.shares))).toBeCloseTo(1, 9);
          expect(Math.max(...Object.values(shape.emphases))).toBe(5);
        },
      ),
      { seed: 20_261_125, numRuns: 150 },
    );
  });

  test("the most minutes there can be come back from their hours", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 6_000_000 }), (minutes) => {
        expect(minutesIn(hoursOf(minutes))).toBe(minutes);
      }),
      { seed: 20_261_126, numRuns: 2_000 },
    );
  });
});

describe("the summary for people who script", () => {
  test("is of the first storyboard on the agenda, with its own buckets", () => {
    const w = kitchen();
    designed({ Other: [{ type: "practice", minutes: 7 }] }, [], w.doc);
    changeStoryboard(w.doc, w.activityId, { buckets: { ...USUAL_BUCKETS, peer: "asynchronous" } });
    expect(storyboardSummary(readRecords(w.doc))).toEqual({
      minutesByType: minutesByType(w.board()),
      minutesByMode: minutesByMode(w.board()),
      sections: [
        { title: "Week 1", minutes: 195 },
        { title: "Week 2", minutes: 140 },
        { title: "Week 3", minutes: 200 },
      ],
      learnerEffort: {
        faceToFace: 3.5,
        peerToPeer: 0,
        asynchronous: 1.75,
        assessment: 3.33,
        synchronousOnline: 0.33,
        total: 8.92,
      },
    });
  });
});

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as Y from "yjs";
import { learningCards } from "../../../shared/doc/learningCards.ts";
import { addOutcome, archiveOutcome } from "../../../shared/doc/outcomes.ts";
import { readRecords } from "../../../shared/doc/records.ts";
import { LOCAL } from "../../../shared/doc/table.ts";
import { applyStoryboard } from "../../../shared/storyboard/applyStoryboard.ts";
import { boardOf } from "../../../shared/storyboard/board.ts";
import { countStoryboardPlan, planStoryboard } from "../../../shared/storyboard/planStoryboard.ts";
import { BOARD_ROW_LIMIT, readStoryboardCsv } from "../../../shared/storyboard/readStoryboardCsv.ts";
import { AppError } from "../../../shared/util/appError.ts";

const into = { activityId: "design", authorId: "ana" };
const read = (text: string) => readStoryboardCsv(new TextEncoder().encode(text), "board.csv");

function kitchen() {
  const doc = new Y.Doc();
  const gone = addOutcome(doc, "Order supplies", []);
  const outcomes = [
    "Prepare mother sauces to the standard of the house",
    "Keep a station safe and clean",
    "Plan a service",
  ];
  const outcomeIds: readonly string[] = outcomes.map((text) => addOutcome(doc, text, []));
  archiveOutcome(doc, gone);
  const board = () => boardOf(into.activityId, readRecords(doc));
  const plan = (text: string) => planStoryboard(read(text), board(), readRecords(doc).outcomes);
  return {
    doc,
    board,
    plan,
    add(text: string) {
      const planned = plan(text);
      applyStoryboard(doc, planned, into);
      return planned;
    },
    /** "Week 1: practice 30 faceToFace formative [Roux] {0}", a line for each card, outcomes by their place. */
    lines: (): string[] =>
      board().rows.flatMap(({ section, cards }) =>
        cards.map(
          ({ type, minutes, mode, star, activities, outcomeIds: answered }) =>
            `${section.title}: ${type} ${minutes} ${mode} ${star} [${activities.join(" / ")}] ` +
            `{${answered.map((id) => outcomeIds.indexOf(id)).join()}}`,
        ),
      ),
  };
}

const reasons = (planned: ReturnType<typeof planStoryboard>): string[] => [
  ...planned.leftOut.map(({ row, reason, what }) => `${row} ${reason} ${what}`.trim()),
  ...planned.notes.map(({ row, reason, what, taken }) => `${row} ${reason} ${what} ${taken}`.trim()),
];

const HEADING = "section,order,type,activity,minutes,mode,outcome,formative or summative";
const rows = (...lines: readonly string[]): string => [HEADING, ...lines].join("\n");

describe("a storyboard in a table", () => {
  test.each([
    ["commas", rows("Week 1,1,Practice,Roux,30,face to face,LO1,formative")],
    [
      "semicolons, French, other order",
      "Étape;TYPE;Semaine;Durée;Évaluation;Résultats d’apprentissage;Modalité;Activité\n" +
        ";pratique;Week 1;30 min;Formatif;RA 1;En Présence;Roux",
    ],
    [
      "tabs and signs",
      "Week\tCard no\tLearning type\tActivities\tDuration (min)\tDelivery mode\tLearning outcomes\tStar\n" +
        "Week 1\t\tPRACTICE (lab)\tRoux\t0:30\tface-to-face\t1.\tsilver",
    ],
    [
      "a byte order mark and hours",
      "\uFEFFsection,type,activity,hours,outcome,star,mode\r\nWeek 1,practise,Roux,0.5,1,F,in class\r\n",
    ],
  ])("is read with %s", (_what, text) => {
    const w = kitchen();
    expect(reasons(w.add(text))).toEqual([]);
    expect(w.lines()).toEqual(["Week 1: practice 30 faceToFace formative [Roux] {0}"]);
  });

  test("several activities of a card: in a cell, in rows that repeat it, in rows below it", () => {
    const w = kitchen();
    const planned = w.add(
      rows(
        'Week 1,1,practice,"Roux | Stock\nEmulsion",30,peer,,',
        "Week 1,2,practice,Knives,10,peer,,",
        "Week 1,2,practice,Boards,15,,LO2,",
        ",,,Bins,,,,",
        "Week 1,2,practice,Alone,5,asynchronous,,",
        "Week 1,2,discussion,Review,5,peer,,",
      ),
    );
    expect(w.lines()).toEqual([
      "Week 1: practice 30 peer none [Roux / Stock / Emulsion] {}",
      "Week 1: practice 25 peer none [Knives / Boards / Bins] {1}",
      "Week 1: practice 5 asynchronous none [Alone] {}",
      "Week 1: discussion 5 peer none [Review] {}",
    ]);
    expect(reasons(planned)).toEqual(["3 addedMinutes 2 25"]);
  });

  test("sections by number where all have one, else as they come; cards by order", () => {
    const w = kitchen();
    w.add(
      rows("Week 10,1,practice,A,1,peer,,", "Week 2,2,practice,B,1,peer,,", "week 2,1,practice,C,1,peer,,"),
    );
    expect(w.lines().map((line) => line.replace(/: .*\[/, " ["))).toEqual([
      "Week 2 [C] {}",
      "Week 2 [B] {}",
      "Week 10 [A] {}",
    ]);
    const other = kitchen();
    other.add(rows("Sauces 2,1,practice,A,1,peer,,", "Basics,1,practice,B,1,peer,,"));
    expect(other.board().rows.map(({ section }) => section.title)).toEqual(["Sauces 2", "Basics"]);
  });

  test("outcomes by code and by wording, close ones named, unknown ones left", () => {
    const w = kitchen();
    const planned = w.add(
      rows(
        'Week 1,1,practice,A,1,peer,"LO3, lo 1",',
        "Week 1,2,practice,B,1,peer,Plan a service;Keep the station safe and clean daily,",
        "Week 1,3,practice,C,1,peer,LO9|Order supplies,",
      ),
    );
    expect(w.lines().map((line) => line.replace(/.* /, ""))).toEqual(["{2,0}", "{2,1}", "{}"]);
    expect(reasons(planned)).toEqual([
      "2 closeOutcome Keep the station safe and clean daily Keep a station safe and clean",
      "3 unknownOutcome LO9",
      "3 unknownOutcome Order supplies",
    ]);
  });

  test("words that are not known are told row by row, and nothing is thrown", () => {
    const w = kitchen();
    const planned = w.add(
      rows(
        ",1,practice,Too early,5,peer,,",
        "Week 1,1,Lunch,Eat,60,peer,,",
        ",,,Drink,5,,,",
        "Week 1,first,practice,A,soon,hybrid,,maybe",
        "Week 1,2,practice,B,12.5,,,",
        "Week 1,3,practice,C,100000,peer,,",
        `Week 1,4,practice,${"x".repeat(300)},1,peer,,`,
      ),
    );
    expect(reasons(planned).map((line) => line.slice(0, 40))).toEqual([
      "1 noSection",
      "2 unknownType Lunch",
      "3 noType",
      "4 unknownStar maybe",
      "4 unknownOrder first",
      "4 unknownMinutes soon",
      "4 unknownMode hybrid faceToFace",
      "5 roundedMinutes 12.5 13",
      "5 noMode  faceToFace",
      "6 unknownMinutes 100000",
      `7 cutText ${"x".repeat(30)}`,
    ]);
    expect(w.lines().slice(0, 3)).toEqual([
      "Week 1: practice null faceToFace none [A] {}",
      "Week 1: practice 13 faceToFace none [B] {}",
      "Week 1: practice null peer none [C] {}",
    ]);
    const online = kitchen();
    expect(reasons(online.add(rows("Week 1,1,practice,A,5,En ligne,,")))).toEqual([
      "1 unknownMode En ligne asynchronous",
    ]);
    expect(online.lines()).toEqual(["Week 1: practice 5 asynchronous none [A] {}"]);
    expect(w.lines()[3]).toContain(`[${"x".repeat(200)}]`);
  });

  test.each([
    ["", "file-empty"],
    [HEADING, "file-empty"],
    ["week,activity\n1,Roux", "storyboard-columns"],
    ["Sweep\nMop", "storyboard-columns"],
    [rows(...Array<string>(BOARD_ROW_LIMIT + 1).fill("W,1,practice,A,1,peer,,")), "file-too-many-rows"],
  ])("is refused where it has no such columns or too many rows (%#)", (text, code) => {
    expect(() => read(text)).toThrow(expect.objectContaining({ code }) as Error);
  });
});

describe("a storyboard that comes again", () => {
  const BOARD = rows(
    "Week 1,1,practice,Quiz,30,peer,,",
    "Week 1,2,practice,Quiz,30,peer,,",
    "Week 1,3,practice,Quiz,45,peer,,",
    "Week 2,1,discussion,Review,20,asynchronous,,",
  );

  test("is there already, card by card, two equal cards too; one step of undo takes it all back", () => {
    const w = kitchen();
    const undo = new Y.UndoManager([learningCards.root(w.doc), w.doc.getMap("boardSections")], {
      trackedOrigins: new Set([LOCAL]),
      captureTimeout: 0,
    });
    expect(countStoryboardPlan(w.add(BOARD))).toEqual({ cards: 4, sections: 2, minutes: 125, known: 0 });
    const before = Y.encodeStateVector(w.doc);
    expect(countStoryboardPlan(w.add(BOARD))).toEqual({ cards: 0, sections: 0, minutes: 0, known: 4 });
    expect(Y.encodeStateVector(w.doc), "not one write").toEqual(before);
    undo.undo();
    expect(w.board()).toEqual({ rows: [], beside: [] });
  });

  test("adds what is new to sections of the same title, and leaves a card that says otherwise", () => {
    const w = kitchen();
    w.add(BOARD);
    const planned = w.add(
      rows("WEEK 2,1,Discussion,review,90,peer,,", "week 2,2,production,Poster,60,assessment,,s"),
    );
    expect(reasons(planned)).toEqual(["1 otherwiseThere review"]);
    expect(planned.sections.map(({ sectionId }) => sectionId)).toEqual([expect.stringMatching(/./)]);
    expect(w.lines().slice(3)).toEqual([
      "Week 2: discussion 20 asynchronous none [Review] {}",
      "Week 2: production 60 assessment summative [Poster] {}",
    ]);
  });

  test("whatever is in it, it is read or refused, and then leaves nothing to add", () => {
    const cell = fc.oneof(
      fc.constantFrom("Week 1", "2", "", "practice", "Débat", "45", "1 h 30", "peer", "LO1", "s", "A|B", "x"),
      fc.string({ unit: "binary", maxLength: 12 }),
    );
    const table = fc
      .tuple(
        fc.constantFrom(",", ";", "\t"),
        fc.array(
          fc.tuple(
            fc.constantFrom("1", "Week 2", ""),
            cell,
            fc.constantFrom("practice", "débat", "", "?"),
            cell,
            cell,
            cell,
            cell,
          ),
          { maxLength: 12 },
        ),
      )
      .map(([separator, lines]) =>
        [["section", "order", "type", "activity", "minutes", "mode", "outcome"], ...lines]
          .map((line) => line.join(separator))
          .join("\n"),
      );
    let laid = 0;
    fc.assert(
      fc.property(fc.oneof(table, fc.string({ unit: "binary", maxLength: 200 })), (text) => {
        const w = kitchen();
        try {
          laid += countStoryboardPlan(w.add(text)).cards;
        } catch (error) {
          if (error instanceof AppError) return;
          throw error;
        }
        const lines = w.lines();
        expect(countStoryboardPlan(w.add(text))).toMatchObject({ cards: 0, sections: 0 });
        expect(w.lines()).toEqual(lines);
      }),
      { seed: 20_261_127, numRuns: 300 },
    );
    expect(laid, "cards of those that are read").toBeGreaterThan(150);
  });

  test("a full file is planned in a blink, and once more", () => {
    const text = rows(
      ...Array.from(
        { length: BOARD_ROW_LIMIT },
        (_, at) => `Week ${at % 9},${at},practice,Task ${at},5,peer,LO1,`,
      ),
    );
    const w = kitchen();
    expect(countStoryboardPlan(w.add(text)).cards).toBe(BOARD_ROW_LIMIT);
    expect(countStoryboardPlan(w.add(text)).known).toBe(BOARD_ROW_LIMIT);
  });
});

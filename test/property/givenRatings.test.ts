/** Whatever a file holds, reading it says what is wrong or gives a plan, and a plan carried out leaves nothing to do. */
import fc from "fast-check";
import { expect, test } from "vitest";
import * as Y from "yjs";
import { AppError } from "../../shared/util/appError.ts";
import type { GivenRatings } from "../../shared/verification/givenRatings.ts";
import { countPlan } from "../../shared/verification/planRatings.ts";
import { readGivenRatings } from "../../shared/verification/readGivenRatings.ts";
import { chartedWorkshop } from "../shared/verification/workshop.ts";

const seed = 20_260_912;

/** The file, or undefined where it is refused in a sentence. */
function read(text: string): GivenRatings | undefined {
  try {
    return readGivenRatings(new TextEncoder().encode(text), "any.csv", "w1");
  } catch (error) {
    if (error instanceof AppError) return undefined;
    throw error;
  }
}

/** @returns how many ratings there are then */
function expectIdempotent(files: readonly GivenRatings[], w = chartedWorkshop()): number {
  w.add(...files);
  const plan = w.plan(...files);
  expect(countPlan(plan)).toMatchObject({ added: 0, changed: 0, newPeople: 0 });
  const before = w.rated();
  const state = Y.encodeStateVector(w.doc);
  w.add(...files);
  expect(w.rated()).toEqual(before);
  expect(Y.encodeStateVector(w.doc), "not one write").toEqual(state);
  return before.length;
}

const cell = fc.oneof(
  fc.constantFrom(
    "Ana",
    "ana",
    "Bo",
    "",
    "A-1",
    "a2",
    "B-1",
    "0-1",
    "Z-9",
    "1",
    "5",
    "3",
    "4.0",
    "7",
    "na",
    "employer",
    "?",
  ),
  fc.string({ maxLength: 12 }),
);
const separator = fc.constantFrom(",", ";", "\t");

test("any text", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 400 }), (text) => {
      const file = read(text);
      if (file) expectIdempotent([file]);
    }),
    { seed, numRuns: 500 },
  );
});

test("any rows under the columns' names, several files at once", () => {
  const table = fc
    .tuple(separator, fc.array(fc.array(cell, { minLength: 1, maxLength: 8 }), { maxLength: 12 }))
    .map(([delimiter, rows]) =>
      [["rater", "sector", "task code", "importance", "frequency", "difficulty"], ...rows]
        .map((row) => row.join(delimiter))
        .join("\n"),
    );
  let readable = 0;
  fc.assert(
    fc.property(fc.array(table, { minLength: 1, maxLength: 3 }), (texts) => {
      const files = texts.map(read).filter((file) => file !== undefined);
      readable += files.length;
      expectIdempotent(files);
    }),
    { seed, numRuns: 400 },
  );
  expect(readable, "most of them are read").toBeGreaterThan(400);
});

test("any response", () => {
  const w = chartedWorkshop();
  const taskIds = w.taskIds;
  let most = 0;
  const response = fc.record({
    format: fc.constant("charrette-ratings"),
    version: fc.constant(1),
    workshopId: fc.constant("w1"),
    respondentId: fc.constantFrom("a".repeat(20), "b".repeat(20)),
    savedAt: fc.oneof(fc.nat(), fc.anything()),
    name: fc.string(),
    organization: fc.string(),
    sector: fc.oneof(fc.constant("employer"), fc.anything()),
    answers: fc.array(
      fc.record({
        taskId: fc.oneof(fc.constantFrom(...taskIds), fc.string()),
        text: fc.string(),
        scores: fc.oneof(
          fc.record({
            importance: fc.nat(6),
            frequency: fc.nat(6),
            difficulty: fc.nat(6),
            notMyJob: fc.boolean(),
          }),
          fc.anything(),
        ),
      }),
      { maxLength: 8 },
    ),
  });
  fc.assert(
    fc.property(fc.array(response, { minLength: 1, maxLength: 3 }), (responses) => {
      const files = responses
        .map((each) => read(JSON.stringify(each) ?? ""))
        .filter((file) => file !== undefined);
      most = Math.max(most, expectIdempotent(files, w));
    }),
    { seed, numRuns: 400 },
  );
  expect(most, "ratings of two people").toBeGreaterThan(5);
});

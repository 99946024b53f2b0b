import fc from "fast-check";
import Papa from "papaparse";
import { describe, expect, test } from "vitest";
import { type Delimiter, readRecords } from "../../../shared/tasklist/records.ts";
import { processorMs } from "../../support/processorTime.ts";

const cellsOf = (text: string, delimiter: Delimiter): string[][] =>
  [...readRecords(text, delimiter)].map((record) => [...record.cells]);

/** fast-check prints the seed and the path of a failure; the same seed runs every time. */
const FIXED = { seed: 20_260_214, numRuns: 1_000 };

const delimiter = fc.constantFrom<Delimiter>("\t", ",", ";");
const sign = fc.constantFrom("a", "é", " ", '"', ",", ";", "\t", "\n", "0", ".");
const cell = fc.oneof(
  fc.string({ unit: sign, maxLength: 12 }),
  fc.string({ unit: "grapheme", maxLength: 8 }),
);
const cells = fc
  .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 8 }))
  .chain(([width, height]) =>
    fc.array(fc.array(cell, { minLength: width, maxLength: width }), {
      minLength: height,
      maxLength: height,
    }),
  );

describe("any table written by a CSV writer", () => {
  test("reads back as the same cells", () => {
    fc.assert(
      fc.property(cells, delimiter, fc.constantFrom("\n", "\r\n"), (written, by, newline) => {
        const text = Papa.unparse(written, { delimiter: by as string, newline, quotes: true });
        expect(cellsOf(text, by)).toEqual(written);
      }),
      FIXED,
    );
  });

  test("reads back the same where only what needs quotation marks has them", () => {
    fc.assert(
      fc.property(cells, delimiter, (written, by) => {
        const text = `${Papa.unparse(written, { delimiter: by as string, newline: "\n" })}\n`;
        expect(cellsOf(text, by)).toEqual(written);
      }),
      FIXED,
    );
  });

  test("reads as papaparse reads it", () => {
    fc.assert(
      fc.property(cells, delimiter, (written, by) => {
        const text = Papa.unparse(written, { delimiter: by as string, newline: "\n" });
        expect(cellsOf(`${text}\n`, by)).toEqual(
          Papa.parse(`${text}\n`, { delimiter: by as string, newline: "\n" }).data.slice(0, -1),
        );
      }),
      FIXED,
    );
  });
});

test("no sign of any text is lost, whatever its quotation marks", () => {
  const signs = (text: string): string => text.replace(/[",;\t\r\n ]/g, "");
  fc.assert(
    fc.property(
      fc.string({ unit: fc.oneof(sign, fc.constant("\r")), maxLength: 60 }),
      delimiter,
      (text, by) => {
        expect(signs(cellsOf(text, by).flat().join(""))).toBe(signs(text));
      },
    ),
    FIXED,
  );
});

test("a stray quotation mark costs no row", () => {
  const text = 'Task,Level\n"Clean" the floors,3\n"Sweep, mop",4\n5" pipe,5\n"Wax,2\n';
  expect(cellsOf(text, ",")).toEqual([
    ["Task", "Level"],
    ['"Clean" the floors', "3"],
    ["Sweep, mop", "4"],
    ['5" pipe', "5"],
    ['"Wax', "2"],
  ]);
});

test("line ends of every kind, even mixed", () => {
  expect(cellsOf("a\nb\r\nc\rd", "")).toEqual([["a"], ["b"], ["c"], ["d"]]);
});

test("lines are counted through cells with line ends", () => {
  const lines = [...readRecords('"a\nb\r\nc",d\n\ne,f\n', ",")].map((record) => record.line);
  expect(lines).toEqual([1, 4, 5]);
});

test("spaces around a quoted cell are not part of it", () => {
  expect(cellsOf('1, "Sweep, mop" ,x\n', ",")).toEqual([["1", "Sweep, mop", "x"]]);
});

test("a record of very many cells keeps the rest in its last one", () => {
  const [record] = cellsOf(Array.from({ length: 1_000 }, (_, index) => index).join(","), ",");
  expect(record).toHaveLength(256);
  expect(record?.at(-1)).toMatch(/^255,256,.*,999$/);
});

test("quotation marks that never close do not make reading slow", () => {
  const spent = processorMs(() => {
    expect(cellsOf('"""a\n'.repeat(200_000), ",").length).toBeGreaterThan(0);
    expect(cellsOf('"a "b\n'.repeat(200_000), ",")).toHaveLength(200_000);
  });
  expect(spent).toBeLessThan(5_000);
});

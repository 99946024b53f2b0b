import { describe, expect, test } from "vitest";
import { readHours, readWhole } from "../../../shared/util/typedNumbers.ts";

describe("readHours", () => {
  test.each([
    ["7.5", 7.5],
    ["7,5", 7.5],
    [" 12 ", 12],
    ["1 200,25", 1200.25],
    ["1\u00a0200", 1200],
    ["7,5 h", 7.5],
    [",5", 0.5],
    ["3.", 3],
    ["0", 0],
  ])("%j is %d", (typed, hours) => expect(readHours(typed)).toBe(hours));

  test.each(["", "  "])("%j is none", (typed) => expect(readHours(typed)).toBeNull());

  test.each(["about 7", "7h30", "-3", "1,200", "1.2.3", "1e3", "Infinity", "٣", "123456", "h", "."])(
    "%j is not understood",
    (typed) => expect(readHours(typed)).toBeUndefined(),
  );
});

describe("readWhole", () => {
  test("reads whole numbers within the range, and nothing else", () => {
    expect(readWhole("12", 1, 20)).toBe(12);
    expect(readWhole(" 1 2 ", 1, 20)).toBe(12);
    for (const typed of ["0", "21", "1.5", "-1", "", "ten", "9999999999"])
      expect(readWhole(typed, 1, 20)).toBeUndefined();
  });
});

import { afterEach, describe, expect, test } from "vitest";
import { fieldOf, momentOf } from "../../../renderer/features/agenda/clock.ts";
import { lengthInWords } from "../../../renderer/doc/lengthInWords.ts";
import { translate } from "../../../shared/i18n/translator.ts";

const zone = process.env["TZ"];
afterEach(() => {
  if (zone === undefined) delete process.env["TZ"];
  else process.env["TZ"] = zone;
});

describe("a field with a date and a time", () => {
  test.each(["America/St_Johns", "UTC", "Pacific/Auckland"])("says in %s what it was given", (where) => {
    process.env["TZ"] = where;
    for (const field of ["2031-03-04T09:00", "2026-12-31T23:59", "2027-01-01T00:00"])
      expect(fieldOf(momentOf(field) ?? 0)).toBe(field);
  });

  test("is none where it is empty, and nothing while a year is being typed", () => {
    expect([momentOf(""), fieldOf(0)]).toEqual([0, ""]);
    for (const half of ["0002-03-04T09:00", "0202-03-04T09:00", "nine"])
      expect(momentOf(half)).toBeUndefined();
  });
});

test("a length is said in hours and minutes", () => {
  const said = [5, 60, 95].map((minutes) => lengthInWords(translate("en"), minutes));
  expect(said).toEqual(["5 min", "1 h", "1 h 35 min"]);
});

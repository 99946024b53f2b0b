import { expect, test } from "vitest";
import { clockText } from "../../../renderer/ui/clockText.ts";

test("minutes and seconds, and hours where there are any", () => {
  expect([0, 9, 60, 605, 3599, 3600, 36_065].map(clockText)).toEqual([
    "0:00",
    "0:09",
    "1:00",
    "10:05",
    "59:59",
    "1:00:00",
    "10:01:05",
  ]);
});

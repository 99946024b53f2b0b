import { describe, expect, test } from "vitest";
import { groupBy } from "../../../shared/util/groupBy.ts";
import { AppError, assertNever } from "../../../shared/util/appError.ts";
import { randomText, readId } from "../../../shared/util/ids.ts";

describe("ids", () => {
  test("random signs come evenly from the alphabet", () => {
    const counts = new Map<string, number>();
    for (const sign of randomText(60_000, "ABCDEF")) counts.set(sign, (counts.get(sign) ?? 0) + 1);
    expect([...counts.keys()].toSorted().join("")).toBe("ABCDEF");
    for (const count of counts.values()) expect(Math.abs(count - 10_000)).toBeLessThan(600);
  });

  test.each(["a b", "é", "", "x".repeat(201), "a/b", "a\n", 7, null, { toString: () => "a" }])(
    "%j is none",
    (raw) => {
      expect(readId(raw)).toBe("");
    },
  );

  test("ids made of ids are ids", () => {
    expect(readId("taskCompetency.0a1b.2c3d")).toBe("taskCompetency.0a1b.2c3d");
  });
});

test("groups keep the order of items", () => {
  const grouped = groupBy(["b1", "a1", "b2"], (item) => item.charAt(0));
  expect([...grouped]).toEqual([
    ["b", ["b1", "b2"]],
    ["a", ["a1"]],
  ]);
});

test("an AppError carries what its sentence needs, and its cause", () => {
  const cause = new Error("disk");
  const error = new AppError("disk-full", { folder: "/data" }, cause);
  expect(error).toMatchObject({ name: "AppError", code: "disk-full", detail: { folder: "/data" }, cause });
  expect(new AppError("internal").cause).toBeUndefined();
  expect(() => assertNever("x" as never)).toThrow("unexpected value");
});

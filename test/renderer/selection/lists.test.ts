import { expect, test } from "vitest";
import { belongsIn, countDecisions } from "../../../renderer/features/selection/lists.ts";
import { UNDECIDED } from "../../../shared/doc/decisions.ts";

const out = { selected: "no", reason: "rare", note: "" } as const;

test("counts each decision once, and those left out without a reason once more", () => {
  const counts = countDecisions([
    UNDECIDED,
    { ...out, selected: "yes" },
    out,
    { ...out, reason: "unstated" },
    { ...out, reason: "other" },
    { ...out, reason: "other", note: "Done by the client" },
  ]);
  expect(counts).toEqual({ all: 6, open: 1, yes: 1, no: 4, lacking: 2 });
});

test("a reason that was given before a task came back in is not missing", () => {
  expect(belongsIn("lacking", { selected: "yes", reason: "unstated", note: "" })).toBe(false);
});

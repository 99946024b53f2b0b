import { expect, test } from "vitest";
import type { AgendaStep } from "../../../shared/methods/agenda.ts";
import { scoringBefore } from "../../../shared/methods/countdown.ts";
import type { Step } from "../../../shared/methods/method.ts";

function scoring(key: string, isSkipped = false): AgendaStep {
  return { activityId: "act", key, isSkipped, step: { id: "crowd", kind: "score" } as Step } as AgendaStep;
}
const telling = { ...scoring("tell"), step: { id: "tell", kind: "countdown" } as Step };

/** The key of the scoring that is told of. */
const toldOf = (...before: AgendaStep[]): string | undefined =>
  scoringBefore([...before, telling, scoring("later")], telling, "crowd")?.key;

test("a countdown tells of the last scoring before it that is run", () => {
  expect(toldOf(scoring("first"))).toBe("first");
  expect(toldOf(scoring("first"), scoring("again"))).toBe("again");
  expect(toldOf(scoring("first"), scoring("again", true))).toBe("first");
  expect(toldOf(scoring("first", true))).toBe("first");
  expect(toldOf()).toBeUndefined();
});

/** What earlier steps of an activity give to a later one. */
import { describe, expect, test } from "vitest";
import { type AgendaStep, agendaSteps } from "../../../shared/methods/agenda.ts";
import { LIBRARY } from "../../../shared/methods/library.ts";
import { criticalUncertainties } from "../../../shared/methods/library/liberatingStructures/criticalUncertainties.ts";
import type { Method } from "../../../shared/methods/method.ts";
import { talkedAbout } from "../../../shared/methods/sources.ts";

const runs = (method: Method): readonly AgendaStep[] =>
  agendaSteps({ id: "a1", methodId: method.id }, { steps: [], methods: [] });

const saidAt = (agenda: readonly AgendaStep[], stepId: string): string | undefined => {
  const at = agenda.find(({ step }) => step.id === stepId);
  if (!at) throw new Error(`no step ${stepId}`);
  return talkedAbout(agenda, at)?.step.id;
};

describe("people talk about", () => {
  const agenda = runs(criticalUncertainties);

  test("what they did last, also after they have talked about it once", () => {
    expect(saidAt(agenda, "pick")).toBe("rank");
    expect(saidAt(agenda, "axes")).toBe("rank");
    expect(saidAt(agenda, "tell")).toBe("scenarios");
  });

  test("nothing before a step in which they do something themselves, nor before their first", () => {
    expect(saidAt(agenda, "rank")).toBeUndefined();
    expect(saidAt(agenda, "explain")).toBeUndefined();
  });

  test("nothing of a step that was skipped", () => {
    const skipped = agenda.map((each) => (each.step.id === "rank" ? { ...each, isSkipped: true } : each));
    expect(saidAt(skipped, "pick")).toBe("list");
  });

  test.each([
    ["nominalGroup", "result", "rank"],
    ["affinityClustering", "read", "group"],
    ["dotVoting", "reasons", "dots"],
    ["fistToFive", "hear", "vote"],
    ["delphi", "result", "rate"],
    ["cardSort", "read", "sort"],
    ["collaborativeMapping", "read", "map"],
  ])("of %s, in %s, what came of %s", (id, at, about) => {
    const method = LIBRARY.find((each) => each.id === id);
    if (!method) throw new Error(`no method ${id}`);
    expect(saidAt(runs(method), at)).toBe(about);
  });
});

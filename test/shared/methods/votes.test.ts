import { beforeEach, describe, expect, test } from "vitest";
import * as Y from "yjs";
import { ballots, changeBallot, coverPlaceOf } from "../../../shared/doc/ballots.ts";
import { coverOf, readControl, steer, withStep } from "../../../shared/doc/control.ts";
import { createWorkshop } from "../../../shared/doc/workshop.ts";
import type { AgendaStep } from "../../../shared/methods/agenda.ts";
import { core, occupation } from "../../../shared/methods/library/dacumSteps.ts";
import type { Step } from "../../../shared/methods/method.ts";
import { askRoom, questionsOf } from "../../../shared/methods/votes.ts";
import { publicKeysOf } from "../../../shared/sync/roomSecrets.ts";
import { WHEEL } from "../../support/keys.ts";

const place = { activityId: "act", stepId: "vote" };
const marks: Step = { ...core, minutes: 5 };

function inStep(step: Step): AgendaStep {
  const { title, prompt, minutes } = step;
  return {
    activityId: place.activityId,
    key: place.stepId,
    step,
    minutes,
    plannedMinutes: 0,
    isSkipped: false,
    isAdded: false,
    endsDay: false,
    startedAt: 0,
    endedAt: 0,
    title,
    prompt,
    points: [],
  };
}

let doc = new Y.Doc();
beforeEach(() => {
  doc = new Y.Doc();
  createWorkshop(doc, { title: "Chefs", language: "fr", createdAt: 1 });
});
const control = () => readControl(doc, WHEEL.workshopId, publicKeysOf(WHEEL.secrets).control);

describe("putting a proposal to the room", () => {
  test("takes the room to it and hides the answers, with names treated as in the step", () => {
    steer(doc, WHEEL, { steps: withStep(control(), place, { cover: "sealed", anonymity: "anonymous" }) });
    const id = askRoom(doc, WHEEL, inStep(marks), { question: "A-1 is core.", cardId: "t1" }, 9);
    expect(control()).toMatchObject({ step: place, focusId: id });
    expect(coverOf(control(), coverPlaceOf({ id, ...place }))).toMatchObject({
      cover: "sealed",
      anonymity: "anonymous",
    });
    expect(ballots.get(doc, id)).toMatchObject({ scale: "fistToFive", cardId: "t1", byId: "desk", putAt: 9 });
    expect(ballots.get(doc, id)?.anchors, "in the room's language").toContain("3 Je peux m’en accommoder");
  });

  test("uses the step's own scale where the step is about a question", () => {
    const id = askRoom(doc, WHEEL, inStep({ ...marks, about: "question" }), { question: "Core?" }, 9);
    expect(ballots.get(doc, id)?.scale).toBe("core");
  });

  test("asks nothing without words, or in a step that is no vote", () => {
    expect(askRoom(doc, WHEEL, inStep(marks), { question: "  " }, 9)).toBe("");
    expect(askRoom(doc, WHEEL, inStep({ ...occupation, minutes: 5 }), { question: "A?" }, 9)).toBe("");
    expect(ballots.all(doc)).toEqual([]);
    expect(control().revision).toBe(0);
  });

  test("amended, it is another ballot, and the step lists both in the order in which they were put", () => {
    const first = askRoom(doc, WHEEL, inStep(marks), { question: "A-1 is core." }, 9);
    const again = askRoom(doc, WHEEL, inStep(marks), { question: "Mostly.", againOf: first }, 10);
    expect(questionsOf(ballots.all(doc), place).map(({ id }) => id)).toEqual([first, again]);
    expect(ballots.get(doc, again)?.againOf).toBe(first);
    changeBallot(doc, first, { archived: true });
    expect(questionsOf(ballots.all(doc), place).map(({ id }) => id)).toEqual([again]);
  });
});

import { describe, expect, test } from "vitest";
import * as Y from "yjs";
import { activities } from "../../../shared/doc/activities.ts";
import { ballots, stepBallotId } from "../../../shared/doc/ballots.ts";
import { coverOf, readControl, steer, withStep } from "../../../shared/doc/control.ts";
import { methods } from "../../../shared/doc/methods.ts";
import { addStepAfter, changeStep, moveStepBefore, steps } from "../../../shared/doc/steps.ts";
import { type AgendaStep, agendaSteps, allMethods, startActivity } from "../../../shared/methods/agenda.ts";
import { LIBRARY } from "../../../shared/methods/library.ts";
import { microDacum } from "../../../shared/methods/library/microDacum.ts";
import type { Method } from "../../../shared/methods/method.ts";
import { takeRoomTo } from "../../../shared/methods/takeRoomTo.ts";
import { questionsOf } from "../../../shared/methods/votes.ts";
import { publicKeysOf } from "../../../shared/sync/roomSecrets.ts";
import { WHEEL } from "../../support/keys.ts";

const TOY: Method = { ...microDacum, id: "toy", title: { en: "Toy", fr: "Jouet" } };

function start(method: Method): { doc: Y.Doc; activityId: string; read: () => readonly AgendaStep[] } {
  const doc = new Y.Doc();
  const activityId = startActivity(doc, method, { title: "An activity", at: 5 });
  const read = (): readonly AgendaStep[] => {
    const activity = activities.get(doc, activityId);
    if (!activity) throw new Error("no activity");
    return agendaSteps(activity, { steps: steps.all(doc), methods: methods.all(doc) });
  };
  return { doc, activityId, read };
}

const keys = (of: readonly AgendaStep[]): string[] => of.map(({ key }) => key);
const control = (doc: Y.Doc) => readControl(doc, WHEEL.workshopId, publicKeysOf(WHEEL.secrets).control);

describe("the run sheet", () => {
  test("runs the method's steps with the method's words and minutes", () => {
    const { read } = start(microDacum);
    expect(keys(read())).toEqual(microDacum.steps.map(({ id }) => id));
    expect(read()[2]).toMatchObject({ minutes: 30, isSkipped: false, title: microDacum.steps[2].title });
  });

  test("begins with the minutes of a suggested sheet, and skips what it leaves out", () => {
    const doc = new Y.Doc();
    const sheet = { title: { en: "Short", fr: "Court" }, minutes: { welcome: 3, tasks: 20 } };
    const activityId = startActivity(doc, microDacum, { title: "Short", at: 5, sheet });
    const activity = activities.get(doc, activityId);
    const read = activity && agendaSteps(activity, { steps: steps.all(doc), methods: [] });
    expect(keys(read ?? [])).toEqual(microDacum.steps.map(({ id }) => id));
    expect(read?.filter(({ isSkipped }) => !isSkipped).map(({ key, minutes }) => [key, minutes])).toEqual([
      ["welcome", 3],
      ["tasks", 20],
    ]);
  });

  test("keeps the facilitator's words, minutes, skips and order", () => {
    const { doc, activityId, read } = start(microDacum);
    changeStep(doc, activityId, "tasks", { minutes: 45, prompt: "What do cooks do?", isSkipped: true });
    moveStepBefore(doc, activityId, "tasks", "welcome");
    expect(read()[0]).toMatchObject({
      key: "tasks",
      minutes: 45,
      isSkipped: true,
      prompt: { en: "What do cooks do?", fr: "What do cooks do?" },
    });
  });

  test("repeats a step and takes a break right after another", () => {
    const { doc, activityId, read } = start(microDacum);
    const again = addStepAfter(doc, activityId, "duties", "tasks");
    const pause = addStepAfter(doc, activityId, again, "", { minutes: 20 });
    expect(keys(read()).slice(2, 7)).toEqual(["tasks", "duties", again, pause, "refine"]);
    expect(read()[4]?.step.id).toBe("tasks");
    expect(read()[5]).toMatchObject({ minutes: 20, step: { kind: "pause" } });
  });

  test("the points of a briefing are the facilitator's once they have written some", () => {
    const { doc, activityId, read } = start(microDacum);
    expect(read()[0]?.points.length).toBe(8);
    changeStep(doc, activityId, "welcome", { points: "Phones on silent\n\n  Lunch at noon " });
    expect(read()[0]?.points.map(({ fr }) => fr)).toEqual(["Phones on silent", "Lunch at noon"]);
  });

  test("of a method that is not the library's comes along in the document", () => {
    const { doc, read } = start(TOY);
    expect(read()).toHaveLength(TOY.steps.length);
    expect(allMethods(methods.all(doc)).map(({ id }) => id)).toEqual([...LIBRARY.map(({ id }) => id), "toy"]);
  });

  test("what stands for another method than it says, or for none, is passed over", () => {
    const { doc } = start(TOY);
    methods.patch(doc, "toy", { definition: JSON.stringify({ ...TOY, id: "other" }) });
    expect(allMethods(methods.all(doc))).toEqual(LIBRARY);
    methods.patch(doc, "toy", { definition: '{"id":"toy"' });
    expect(allMethods(methods.all(doc))).toEqual(LIBRARY);
  });
});

describe("taking the room to a step", () => {
  const at = (of: readonly AgendaStep[], key: string): AgendaStep => {
    const found = of.find((step) => step.key === key);
    if (!found) throw new Error(key);
    return found;
  };

  test("says when it came and when it left, and starts with nothing in focus and no timer", () => {
    const { doc, activityId, read } = start(microDacum);
    takeRoomTo(doc, WHEEL, at(read(), "tasks"), read(), 1000);
    steer(doc, WHEEL, { focusId: "x", timer: { endsAt: 9, lengthMs: 8, pausedLeftMs: null } });
    takeRoomTo(doc, WHEEL, at(read(), "duties"), read(), 2000);
    expect(control(doc)).toMatchObject({
      step: { activityId, stepId: "duties" },
      focusId: "",
      timer: { lengthMs: 0 },
    });
    expect(at(read(), "tasks")).toMatchObject({ startedAt: 1000, endedAt: 2000 });
    takeRoomTo(doc, WHEEL, at(read(), "tasks"), read(), 3000);
    expect(at(read(), "tasks")).toMatchObject({ startedAt: 1000, endedAt: 0 });
  });

  test("hides a step that its method hides, once: what the facilitator opened stays open", () => {
    const { doc, activityId, read } = start(microDacum);
    const place = { activityId, stepId: "core" };
    takeRoomTo(doc, WHEEL, at(read(), "core"), read(), 1);
    expect(coverOf(control(doc), place).cover).toBe("sealed");
    steer(doc, WHEEL, { steps: withStep(control(doc), place, { cover: "open" }) });
    takeRoomTo(doc, WHEEL, at(read(), "duties"), read(), 2);
    takeRoomTo(doc, WHEEL, at(read(), "core"), read(), 3);
    expect(coverOf(control(doc), place).cover).toBe("open");
  });

  test("puts the ballot in which tasks are marked, the same on two desks, and no second one", () => {
    const { doc, activityId, read } = start(microDacum);
    const second = new Y.Doc();
    Y.applyUpdate(second, Y.encodeStateAsUpdate(doc));
    takeRoomTo(doc, WHEEL, at(read(), "core"), read(), 5);
    takeRoomTo(second, { ...WHEEL, deviceId: "second" }, at(read(), "core"), read(), 6);
    Y.applyUpdate(doc, Y.encodeStateAsUpdate(second));
    takeRoomTo(doc, WHEEL, at(read(), "duties"), read(), 7);
    takeRoomTo(doc, WHEEL, at(read(), "core"), read(), 8);
    expect(ballots.all(doc)).toMatchObject([
      { id: stepBallotId({ activityId, stepId: "core" }), scale: "core", cardId: "", result: "open" },
    ]);
    expect(ballots.all(doc)[0]?.anchors).toContain("1 Core");
    expect(ballots.all(doc)[0]?.id).toMatch(/^[0-9A-Za-z]+$/);
    expect(questionsOf(ballots.all(doc), { activityId, stepId: "core" })).toEqual([]);
  });

  test("writes the run sheet of an activity that has none yet", () => {
    const { doc, activityId, read } = start(microDacum);
    for (const row of steps.all(doc)) steps.root(doc).delete(row.id);
    takeRoomTo(doc, WHEEL, at(read(), "duties"), read(), 7);
    expect(at(read(), "duties").startedAt).toBe(7);
    expect(keys(read())).toEqual(microDacum.steps.map(({ id }) => id));
    expect(activities.get(doc, activityId)?.methodId).toBe("microDacum");
  });
});

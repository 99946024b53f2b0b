import { describe, expect, test } from "vitest";
import * as Y from "yjs";
import { activities, agenda, moveActivity, renameActivity } from "../../../shared/doc/activities.ts";
import { methods } from "../../../shared/doc/methods.ts";
import { stepRecordId, steps } from "../../../shared/doc/steps.ts";
import { LOCAL } from "../../../shared/doc/table.ts";
import { setTimetable, timetable } from "../../../shared/doc/timetable.ts";
import { type AgendaStep, agendaSteps, startActivity } from "../../../shared/methods/agenda.ts";
import { agendaTimes } from "../../../shared/methods/agendaTimes.ts";
import { microDacum } from "../../../shared/methods/library/microDacum.ts";
import {
  adaptStep,
  addStepMinutes,
  insertBreak,
  moveStep,
  removeStep,
  repeatStep,
  retime,
  setDayEnd,
  setMinutes,
  setSkipped,
} from "../../../shared/methods/runSheet.ts";
import { takeRoomTo } from "../../../shared/methods/takeRoomTo.ts";
import { WHEEL } from "../../support/keys.ts";

const NO_CONTROL = {
  step: { activityId: "", stepId: "" },
  timer: { endsAt: 0, lengthMs: 0, pausedLeftMs: null },
};
const NINE = Date.UTC(2026, 8, 14, 13);
const MINUTE = 60_000;

function start() {
  const doc = new Y.Doc();
  const undo = new Y.UndoManager([activities.root(doc), steps.root(doc)], {
    trackedOrigins: new Set([LOCAL]),
    captureTimeout: 0,
  });
  const add = (title: string): string => startActivity(doc, microDacum, { title, at: 5 });
  const activityId = add("Morning");
  const all = (): readonly AgendaStep[] =>
    agenda(activities.all(doc)).flatMap((activity) =>
      agendaSteps(activity, { steps: steps.all(doc), methods: methods.all(doc) }),
    );
  const at = (key: string): AgendaStep => {
    const found = all().find((step) => step.key === key && step.activityId === activityId);
    if (!found) throw new Error(`no step ${key}`);
    return found;
  };
  const keys = (): string[] => all().map(({ key }) => key);
  const times = (now: number, control = NO_CONTROL) => agendaTimes(all(), timetable.read(doc), control, now);
  return { doc, undo, add, activityId, all, at, keys, times };
}

describe("each change", () => {
  test("of minutes, skips, words, order, repeats and breaks is one step of undo", () => {
    const { doc, undo, all, at, keys } = start();
    const before = all();
    const changes: (() => void)[] = [
      () => setMinutes(doc, at("tasks"), 45),
      () => addStepMinutes(doc, at("tasks"), -5),
      () => setSkipped(doc, at("tasks"), true),
      () => setDayEnd(doc, at("tasks"), true),
      () => adaptStep(doc, at("welcome"), { title: " Hello ", prompt: "", points: "One\nTwo" }),
      () => moveStep(doc, at("tasks"), 1),
      () => moveStep(doc, at("tasks"), -1),
      () =>
        retime(
          doc,
          [at("tasks"), at("duties")].map((each) => ({ at: each, minutes: 7 })),
        ),
      () => void repeatStep(doc, at("duties")),
      () => void insertBreak(doc, at("duties")),
    ];
    undo.clear();
    for (const change of changes) {
      const last = JSON.stringify(all());
      change();
      expect(JSON.stringify(all())).not.toBe(last);
    }
    expect(undo.undoStack).toHaveLength(changes.length);
    expect(keys().length).toBe(before.length + 2);
    expect(at("welcome")).toMatchObject({ title: { en: "Hello" }, prompt: before[0]?.prompt });
    for (const _ of changes) undo.undo();
    expect(all()).toEqual(before);
  });

  test("writes the run sheet of an activity that has none, in the same step of undo", () => {
    const { doc, undo, all, at } = start();
    for (const row of steps.all(doc)) steps.root(doc).delete(row.id);
    undo.clear();
    const before = all();
    setMinutes(doc, at("duties"), 50);
    expect(all().map(({ minutes }) => minutes)).toEqual(
      before.map(({ key, minutes }) => (key === "duties" ? 50 : minutes)),
    );
    undo.undo();
    expect(steps.all(doc)).toEqual([]);
  });

  test("keeps minutes between none and a day", () => {
    const { doc, at } = start();
    addStepMinutes(doc, at("tasks"), -500);
    expect(at("tasks").minutes).toBe(0);
    setMinutes(doc, at("tasks"), 5000);
    expect(at("tasks").minutes).toBe(1440);
  });

  test("moves within the activity, and nowhere from its ends", () => {
    const { doc, at, keys } = start();
    const before = keys();
    moveStep(doc, at("welcome"), -1);
    moveStep(doc, at("chart"), 1);
    expect(keys()).toEqual(before);
    moveStep(doc, at("duties"), -1);
    expect(keys().slice(0, 4)).toEqual(["welcome", "occupation", "duties", "tasks"]);
    moveStep(doc, at("duties"), 1);
    expect(keys()).toEqual(before);
  });

  test("a repeat has the words and minutes of what it repeats, and can be taken out; a method's step cannot", () => {
    const { doc, at, keys } = start();
    adaptStep(doc, at("tasks"), { title: "Evening tasks", prompt: "", points: "" });
    setMinutes(doc, at("tasks"), 12);
    const again = repeatStep(doc, at("tasks"));
    expect(at(again)).toMatchObject({ isAdded: true, minutes: 12, title: { en: "Evening tasks" } });
    const pause = insertBreak(doc, at(again));
    expect(keys().slice(2, 5)).toEqual(["tasks", again, pause]);
    const second = repeatStep(doc, at(pause));
    expect(at(second).step.kind).toBe("pause");
    for (const key of [again, pause, second, "tasks"]) removeStep(doc, at(key));
    expect(keys()).toEqual(microDacum.steps.map(({ id }) => id));
  });

  test("of two facilitators at once is kept from both", () => {
    const { doc, at, activityId } = start();
    const other = new Y.Doc();
    Y.applyUpdate(other, Y.encodeStateAsUpdate(doc));
    setMinutes(doc, at("tasks"), 45);
    adaptStep(other, at("tasks"), { title: "Other words", prompt: "", points: "" });
    insertBreak(other, at("tasks"));
    Y.applyUpdate(doc, Y.encodeStateAsUpdate(other));
    expect(at("tasks")).toMatchObject({ minutes: 45, title: { en: "Other words" } });
    expect(steps.all(doc).filter((row) => row.activityId === activityId)).toHaveLength(14);
  });
});

describe("the agenda's activities", () => {
  test("move, and take a new title unless it is blank", () => {
    const { doc, add, activityId } = start();
    const second = add("Afternoon");
    const order = () => agenda(activities.all(doc)).map(({ id }) => id);
    moveActivity(doc, second, 1);
    expect(order()).toEqual([activityId, second]);
    moveActivity(doc, second, -1);
    expect(order()).toEqual([second, activityId]);
    moveActivity(doc, second, 1);
    expect(order()).toEqual([activityId, second]);
    renameActivity(doc, second, " Evening ");
    renameActivity(doc, second, "  ");
    expect(activities.get(doc, second)?.title).toBe("Evening");
  });
});

describe("the agenda's times", () => {
  test("run through all activities, and a night after a step starts the next day at the same hour", () => {
    const { doc, add, at, all, times } = start();
    const second = add("Afternoon");
    setTimetable(doc, { startsAt: NINE });
    const total = microDacum.steps.reduce((sum, { minutes }) => sum + minutes, 0);
    expect(times(NINE - MINUTE)).toMatchObject({
      totalMinutes: 2 * total,
      endsAt: NINE + 2 * total * MINUTE,
    });
    expect(times(NINE - MINUTE).of.get(stepRecordId(second, "welcome"))?.start).toBe(NINE + total * MINUTE);
    setDayEnd(doc, at("chart"), true);
    const { of } = times(NINE - MINUTE);
    const next = of.get(stepRecordId(second, "welcome"));
    expect(next?.day).toBe(2);
    expect(new Date(next?.start ?? 0).getHours()).toBe(new Date(NINE).getHours());
    expect([...of.keys()]).toHaveLength(all().length);
  });

  test("catching up keeps the plan that the room began with, so that the room is on time afterwards", () => {
    const { doc, at, all, times } = start();
    setTimetable(doc, { startsAt: NINE });
    takeRoomTo(doc, WHEEL, at("welcome"), all(), NINE);
    const now = NINE + 40 * MINUTE;
    takeRoomTo(doc, WHEEL, at("occupation"), all(), now);
    const control = { ...NO_CONTROL, step: { activityId: at("welcome").activityId, stepId: "occupation" } };
    const late = times(now, control);
    expect(late.lateMinutes).toBe(30);
    const shorter = new Map(late.catchUp.steps.map(({ key, minutes }) => [key, minutes]));
    retime(
      doc,
      all().flatMap((step) => {
        const minutes = shorter.get(stepRecordId(step.activityId, step.key));
        return minutes === undefined ? [] : [{ at: step, minutes }];
      }),
    );
    expect(late.catchUp.unsavedMinutes).toBe(0);
    const after = times(now, control);
    expect(after.endsAt).toBe(NINE + late.totalMinutes * MINUTE);
    expect(after.catchUp.steps).toEqual([]);
    expect(at("duties").plannedMinutes).toBe(30);
  });

  test("before the room begins a change is the plan; afterwards a break put in is time lost", () => {
    const { doc, at, all, times } = start();
    setTimetable(doc, { startsAt: NINE });
    setMinutes(doc, at("tasks"), 60);
    expect(at("tasks").plannedMinutes).toBe(60);
    takeRoomTo(doc, WHEEL, at("welcome"), all(), NINE);
    insertBreak(doc, at("welcome"));
    setSkipped(doc, at("chart"), true);
    setSkipped(doc, at("chart"), false);
    expect(at("chart").plannedMinutes).toBe(10);
    const control = { ...NO_CONTROL, step: { activityId: at("welcome").activityId, stepId: "welcome" } };
    const { endsAt, totalMinutes } = times(NINE, control);
    expect(endsAt).toBe(NINE + totalMinutes * MINUTE);
    expect(times(NINE, control).catchUp.savedMinutes).toBe(15);
  });
});

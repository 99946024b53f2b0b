import fc from "fast-check";
import { afterEach, describe, expect, test } from "vitest";
import { catchUp } from "../../../shared/methods/catchUp.ts";
import {
  type Current,
  dailyStarts,
  type PlannedStep,
  schedule,
  type Timetable,
  totalMinutes,
} from "../../../shared/methods/schedule.ts";
import { MINUTE_MS } from "../../../shared/methods/timer.ts";

const seed = 20_260_806;
const NINE = Date.UTC(2026, 8, 14, 9);
const DAY = 24 * 60;
const at = (minutes: number): number => NINE + minutes * MINUTE_MS;
const since = (ms: number): number => (ms - NINE) / MINUTE_MS;

function step(key: string, minutes: number, rest: Partial<PlannedStep> = {}): PlannedStep {
  return {
    key,
    minutes,
    plannedMinutes: minutes,
    isSkipped: false,
    isBreak: false,
    startedAt: 0,
    endedAt: 0,
    endsDay: false,
    ...rest,
  };
}

/** A step that the room has been in from one minute after nine to another. */
const had = (key: string, minutes: number, from: number, to: number): PlannedStep =>
  step(key, minutes, { startedAt: at(from), endedAt: at(to) });

const from = (...dayStarts: number[]): Timetable => ({ dayStarts, endsBy: 0 });
const inStep = (key: string, endsAt = 0): Current => ({ key, endsAt });

/** Each step as "key state from-to", in minutes after nine. */
const told = (...asked: Parameters<typeof schedule>): string[] =>
  schedule(...asked).steps.map((s) => `${s.key} ${s.state} ${since(s.start)}-${since(s.end)}`);

const morning = [
  step("welcome", 15),
  step("duties", 45),
  step("break", 15, { isBreak: true }),
  step("tasks", 60),
];

describe("before the room begins", () => {
  test("the plan's times", () => {
    expect(told(morning, from(NINE), null, at(-60))).toEqual([
      "welcome next 0-15",
      "duties next 15-60",
      "break next 60-75",
      "tasks next 75-135",
    ]);
    expect(schedule(morning, from(NINE), null, at(-60))).toMatchObject({ lateMinutes: 0, endsAt: at(135) });
  });

  test("with no start set, from now", () => {
    expect(told(morning, from(), null, at(7)).at(-1)).toBe("tasks next 82-142");
  });

  test("a start that has come moves to now; long after, it is the plan again", () => {
    const { lateMinutes, steps } = schedule(morning, from(NINE), null, at(10));
    expect([lateMinutes, since(steps[0]?.start ?? 0)]).toEqual([10, 10]);
    expect(schedule(morning, from(NINE), null, at(3 * DAY))).toMatchObject({
      lateMinutes: 0,
      endsAt: at(135),
    });
  });

  test("a room that has to stop is told by how much it would run over", () => {
    const until = (minutes: number) =>
      schedule(morning, { dayStarts: [NINE], endsBy: at(minutes) }, null, at(-60)).overBy;
    expect([120, 135, 200].map(until)).toEqual([15, 0, 0]);
  });

  test("an agenda without steps ends where it starts", () => {
    expect(schedule([], from(NINE), null, at(0))).toEqual({
      steps: [],
      lateMinutes: 0,
      endsAt: NINE,
      plannedEndsAt: NINE,
      overBy: 0,
    });
  });
});

describe("while the room runs", () => {
  const running = [had("welcome", 15, 5, 25), step("duties", 45, { startedAt: at(25) }), ...morning.slice(2)];

  test("what is done keeps its times, what is to come follows the timer", () => {
    expect(told(running, from(NINE), inStep("duties", at(70)), at(40))).toEqual([
      "welcome done 5-25",
      "duties now 25-70",
      "break next 70-85",
      "tasks next 85-145",
    ]);
    expect(schedule(running, from(NINE), inStep("duties", at(70)), at(40)).lateMinutes).toBe(10);
  });

  test("without a timer a step takes its minutes; once those are over, everything moves with now", () => {
    expect(told(running, from(NINE), inStep("duties"), at(40))[1]).toBe("duties now 25-70");
    expect(told(running, from(NINE), inStep("duties"), at(90)).slice(1)).toEqual([
      "duties now 25-90",
      "break next 90-105",
      "tasks next 105-165",
    ]);
    expect(told(running, from(NINE), inStep("duties", at(70)), at(90))[1]).toBe("duties now 25-90");
  });

  test("between two steps, what is next starts now", () => {
    const done = [had("welcome", 15, 0, 10), ...morning.slice(1)];
    expect(told(done, from(NINE), null, at(12))[1]).toBe("duties next 12-57");
    expect(schedule(done, from(NINE), null, at(12)).lateMinutes).toBe(-3);
  });

  test("skipping a step gains its minutes", () => {
    const skipping = running.map((each) => ({ ...each, isSkipped: each.key === "break" }));
    const { steps, lateMinutes, endsAt, plannedEndsAt } = schedule(
      skipping,
      from(NINE),
      inStep("duties", at(70)),
      at(40),
    );
    expect(steps[2]).toMatchObject({ state: "skipped", start: at(70), end: at(70), plannedStart: at(60) });
    expect([lateMinutes, since(endsAt), since(plannedEndsAt)]).toEqual([-5, 130, 135]);
  });

  test("a step shortened is time gained; one added is time lost", () => {
    const shorter = running.map((each) => (each.key === "tasks" ? { ...each, minutes: 45 } : each));
    const current = inStep("duties", at(70));
    expect(schedule(shorter, from(NINE), current, at(40))).toMatchObject({
      endsAt: at(130),
      plannedEndsAt: at(135),
    });
    const longer = [...running, step("duties again", 20, { plannedMinutes: 0 })];
    expect(schedule(longer, from(NINE), current, at(40))).toMatchObject({
      endsAt: at(165),
      plannedEndsAt: at(135),
    });
  });

  test("going back: what was done since stays done, what was passed comes again", () => {
    const steps = [
      had("a", 10, 0, 10),
      step("b", 10),
      step("c", 10, { startedAt: at(10) }),
      had("d", 10, 15, 30),
      step("e", 10),
    ];
    expect(told(steps, from(NINE), inStep("e"), at(30))).toEqual([
      "a done 0-10",
      "b passed 10-10",
      "c passed 10-10",
      "d done 15-30",
      "e now 30-40",
    ]);
    const back = steps.map((each) => (each.key === "b" ? { ...each, startedAt: at(30) } : each));
    expect(told(back, from(NINE), inStep("b"), at(32))).toEqual([
      "a done 0-10",
      "b now 30-40",
      "c next 40-50",
      "d done 15-30",
      "e next 50-60",
    ]);
  });

  test("a finished step that the room is in again runs again", () => {
    const again = [{ ...had("a", 10, 0, 10), startedAt: at(20) }, had("b", 10, 10, 20), step("c", 10)];
    expect(told(again, from(NINE), inStep("a"), at(22))).toEqual([
      "a now 20-30",
      "b done 10-20",
      "c next 30-40",
    ]);
  });

  test("a step that is not in the agenda is no step", () => {
    expect(told(running, from(NINE), inStep("elsewhere", at(500)), at(30))[1]).toBe("duties next 30-75");
  });

  test("a clock that was set back since delays nothing", () => {
    const ahead = [had("welcome", 15, 200, 215), ...morning.slice(1)];
    expect(told(ahead, from(NINE), null, at(15)).slice(0, 2)).toEqual([
      "welcome done 200-215",
      "duties next 15-60",
    ]);
  });

  test("with no start set, lateness counts from when the room began", () => {
    const { lateMinutes, steps } = schedule(running, from(), inStep("duties", at(80)), at(40));
    expect([lateMinutes, since(steps[2]?.plannedStart ?? 0)]).toEqual([15, 65]);
  });

  test("over: how late it ended", () => {
    expect(schedule([had("a", 30, 0, 42)], from(NINE), null, at(60))).toMatchObject({
      lateMinutes: 12,
      endsAt: at(42),
    });
  });
});

describe("days", () => {
  const twoDays = [
    step("a", 60),
    step("night", 0, { endsDay: true, isBreak: true }),
    step("b", 30),
    step("c", 30),
  ];
  const timetable: Timetable = { dayStarts: [NINE, at(DAY - 30)], endsBy: at(DAY + 20) };

  test("what follows the night starts when its day does", () => {
    const { steps, endsAt, overBy } = schedule(twoDays, timetable, null, at(-60));
    expect(steps.map(({ day, start }) => [day, since(start)])).toEqual([
      [1, 0],
      [1, 60],
      [2, DAY - 30],
      [2, DAY],
    ]);
    expect([since(endsAt), overBy]).toEqual([DAY + 30, 10]);
  });

  test("a late evening leaves the morning alone, and a late morning does not", () => {
    const evening = [step("a", 60, { startedAt: at(50) }), ...twoDays.slice(1)];
    const late = schedule(evening, timetable, inStep("a"), at(60));
    expect([late.lateMinutes, since(late.endsAt)]).toEqual([50, DAY + 30]);
    const slept = [
      had("a", 60, 0, 60),
      { ...twoDays[1], ...had("night", 0, 60, 61), endsDay: true },
      ...twoDays.slice(2),
    ];
    expect(told(slept, timetable, null, at(100))[2]).toBe(`b next ${DAY - 30}-${DAY}`);
    expect(told(slept, timetable, null, at(DAY))[2]).toBe(`b next ${DAY}-${DAY + 30}`);
    expect(schedule(slept, timetable, null, at(DAY)).lateMinutes).toBe(30);
  });

  test("a room that goes on the same evening is not sent home between two steps", () => {
    const eager = [had("a", 60, 0, 60), ...twoDays.slice(1)];
    expect(told(eager, timetable, inStep("b"), at(70))).toEqual([
      "a done 0-60",
      "night passed 60-60",
      "b now 70-100",
      "c next 100-130",
    ]);
  });

  test("a night skipped ends no day", () => {
    const straight = twoDays.map((each) => ({ ...each, isSkipped: each.key === "night" }));
    expect(told(straight, timetable, null, at(-5))[2]).toBe("b next 60-90");
    expect(schedule(straight, timetable, null, at(-5)).steps.map(({ day }) => day)).toEqual([1, 1, 1, 1]);
  });

  test("days beyond those given start 24 hours later, or when the day before is over", () => {
    const long = [step("a", DAY + 60, { endsDay: true }), step("b", 10, { endsDay: true }), step("c", 10)];
    expect(told(long, from(NINE), null, at(-5))).toEqual([
      `a next 0-${DAY + 60}`,
      `b next ${DAY + 60}-${DAY + 70}`,
      `c next ${2 * DAY}-${2 * DAY + 10}`,
    ]);
  });

  const zone = process.env["TZ"];
  afterEach(() => {
    if (zone === undefined) delete process.env["TZ"];
    else process.env["TZ"] = zone;
  });

  test("nine in the morning is nine also where the clocks change overnight", () => {
    process.env["TZ"] = "America/Toronto";
    const saturday = new Date(2026, 9, 31, 9).getTime(); // the clocks go back on Sunday 1 November
    const [first, second, third] = dailyStarts(saturday, 3).map((start) => new Date(start));
    expect([first, second, third].map((day) => [day?.getDate(), day?.getHours()])).toEqual([
      [31, 9],
      [1, 9],
      [2, 9],
    ]);
    expect(Number(second) - Number(first)).toBe(25 * 60 * MINUTE_MS);
    for (const none of [0, -1, Number.NaN, Infinity]) expect(dailyStarts(none, 3)).toEqual([]);
    expect([Infinity, -1, Number.NaN].map((days) => dailyStarts(saturday, days).length)).toEqual([100, 0, 0]);
  });
});

const minutes = fc.oneof(fc.integer({ min: 0, max: 120 }), fc.constantFrom(0, 2.5, 7.5));
const oneIn = (many: number) => fc.nat(many - 1).map((chance) => chance === 0);
const anyStep = fc.record({
  minutes,
  plannedMinutes: minutes,
  isSkipped: oneIn(5),
  isBreak: oneIn(5),
  endsDay: oneIn(10),
});

/** A room some way into its agenda: the steps before it were each finished, skipped or passed over. */
const anyRoom = fc
  .record({
    steps: fc.array(anyStep, { minLength: 3, maxLength: 15, size: "max" }),
    taken: fc.array(fc.nat(90), { minLength: 15, maxLength: 15 }),
    reached: fc.nat(10),
    isInStep: fc.boolean(),
    timer: fc.option(fc.integer({ min: -30, max: 60 })),
    wait: fc.nat(40),
    dayStarts: fc.constantFrom<number[]>([], [NINE], [NINE, at(DAY + 30)]),
    endsBy: fc.constantFrom(0, at(200), at(DAY + 200)),
  })
  .map(({ steps, taken, reached, isInStep: isIn, timer, wait, dayStarts, endsBy }) => {
    let clock = 3;
    const begun = steps.map((each, index): PlannedStep => {
      const key = `s${index}`;
      const plain = step(key, each.minutes, each);
      if (index > reached || (index === reached && !isIn)) return plain;
      const started = clock;
      if (index === reached) return { ...plain, startedAt: at(started), isSkipped: false };
      if (each.isSkipped || (taken[index] ?? 0) % 7 === 6) return plain;
      clock += taken[index] ?? 0;
      return { ...plain, startedAt: at(started), endedAt: at(clock) };
    });
    const now = at(clock + wait);
    const isCurrent = isIn && reached < steps.length;
    const endsAt = timer === null ? 0 : now + timer * MINUTE_MS;
    const current = isCurrent ? { key: `s${reached}`, endsAt } : null;
    return { steps: begun, timetable: { dayStarts, endsBy }, current, now };
  });

type Room = { steps: PlannedStep[]; timetable: Timetable; current: Current | null; now: number };
const scheduleOf = ({ steps, timetable, current, now }: Room) => schedule(steps, timetable, current, now);

describe("whatever the room did", () => {
  test("times never go backwards, nothing to come starts before now, what is skipped takes no time", () => {
    fc.assert(
      fc.property(anyRoom, (room) => {
        const { steps, endsAt, plannedEndsAt } = scheduleOf(room);
        const hasBegun = steps.some(({ state }) => state === "done" || state === "now");
        const isHistory = !hasBegun && room.now > plannedEndsAt;
        let before = 0;
        let plannedBefore = 0;
        let dayBefore = 1;
        for (const [index, each] of steps.entries()) {
          expect(each.start).toBeGreaterThanOrEqual(before);
          expect(each.end).toBeGreaterThanOrEqual(each.start);
          expect(each.plannedStart).toBeGreaterThanOrEqual(plannedBefore);
          expect(each.day).toBeGreaterThanOrEqual(dayBefore);
          if (each.state === "next") {
            if (!isHistory) expect(each.start).toBeGreaterThanOrEqual(room.now);
            expect(each.end - each.start).toBe((room.steps[index]?.minutes ?? 0) * MINUTE_MS);
          }
          if (each.state === "skipped" || each.state === "passed") expect(each.end).toBe(each.start);
          [before, plannedBefore, dayBefore] = [each.end, each.plannedStart, each.day];
        }
        expect(endsAt).toBe(before);
        expect(plannedEndsAt).toBeGreaterThanOrEqual(plannedBefore);
      }),
      { seed, numRuns: 500 },
    );
  });

  test("the parts add up to the whole of a day", () => {
    fc.assert(
      fc.property(fc.array(anyStep), (parts) => {
        const steps = parts.map((each, index) =>
          step(`s${index}`, each.minutes, { ...each, endsDay: false }),
        );
        const { endsAt, plannedEndsAt } = schedule(steps, from(NINE), null, NINE);
        expect(since(endsAt)).toBe(totalMinutes(steps));
        expect(since(plannedEndsAt)).toBe(steps.reduce((sum, each) => sum + each.plannedMinutes, 0));
      }),
      { seed },
    );
  });

  test("five minutes more shift all that follows the same day by exactly five, and nothing before", () => {
    let shifted = 0;
    fc.assert(
      fc.property(anyRoom, fc.nat(14), (room, which) => {
        const steps = room.steps.map((each) => ({ ...each, endsDay: false }));
        const longer = steps.map((each, index) =>
          index === which ? { ...each, minutes: each.minutes + 5 } : each,
        );
        // A timer that has run out: the current step's own minutes count for nothing.
        const current = room.current && { ...room.current, endsAt: room.now };
        const before = scheduleOf({ ...room, current, steps });
        const after = scheduleOf({ ...room, current, steps: longer });
        const isToCome = before.steps[which]?.state === "next";
        for (const [index, each] of after.steps.entries()) {
          const was = before.steps[index];
          expect(since(each.start) - since(was?.start ?? 0)).toBe(isToCome && index > which ? 5 : 0);
          expect(each.plannedStart).toBe(was?.plannedStart);
        }
        if (isToCome) {
          shifted++;
          expect(since(after.endsAt) - since(before.endsAt)).toBe(5);
        }
      }),
      { seed, numRuns: 500 },
    );
    expect(shifted).toBeGreaterThan(50);
  });

  test("five minutes more on a running timer shift all that follows by exactly five", () => {
    fc.assert(
      fc.property(anyRoom, (room) => {
        fc.pre(room.current !== null && room.current.endsAt > room.now);
        const steps = room.steps.map((each) => ({ ...each, endsDay: false }));
        const endsAt = (room.current?.endsAt ?? 0) + 5 * MINUTE_MS;
        const before = scheduleOf({ ...room, steps });
        const after = scheduleOf({ ...room, steps, current: { key: room.current?.key ?? "", endsAt } });
        for (const [index, each] of after.steps.entries()) {
          const isLater =
            ["next", "skipped"].includes(each.state) &&
            index > steps.findIndex(({ key }) => key === room.current?.key);
          expect(each.start - (before.steps[index]?.start ?? 0)).toBe(isLater ? 5 * MINUTE_MS : 0);
        }
        expect(after.endsAt - before.endsAt).toBe(5 * MINUTE_MS);
      }),
      { seed, numRuns: 500 },
    );
  });

  test("what is done never changes, whatever happens to the rest and however long it takes", () => {
    fc.assert(
      fc.property(
        anyRoom,
        fc.nat(500),
        fc.array(anyStep, { minLength: 15, maxLength: 15 }),
        (room, wait, other) => {
          const before = scheduleOf(room);
          const steps = room.steps.map((each, index) =>
            before.steps[index]?.state === "done" ? each : { ...each, minutes: other[index]?.minutes ?? 0 },
          );
          const after = scheduleOf({ ...room, steps, now: room.now + wait * MINUTE_MS });
          for (const [index, each] of before.steps.entries()) {
            if (each.state === "done")
              expect(after.steps[index]).toMatchObject({ state: "done", start: each.start, end: each.end });
          }
        },
      ),
      { seed },
    );
  });

  test("waiting never makes the end earlier", () => {
    fc.assert(
      fc.property(anyRoom, fc.nat(300), (room, wait) => {
        const begun = scheduleOf(room).steps.some(({ state }) => state === "done" || state === "now");
        fc.pre(begun);
        const later = scheduleOf({ ...room, now: room.now + wait * MINUTE_MS });
        expect(later.endsAt).toBeGreaterThanOrEqual(scheduleOf(room).endsAt);
      }),
      { seed },
    );
  });

  test("whatever numbers are stored, times are times", () => {
    const number = fc.oneof(
      fc.double(),
      fc.constantFrom(Number.NaN, Infinity, -Infinity, Number.MAX_VALUE, -1, 8.64e15, NINE),
    );
    const stored = fc.record({
      key: fc.constantFrom("a", "b", "__proto__", ""),
      minutes: number,
      plannedMinutes: number,
      isSkipped: fc.boolean(),
      isBreak: fc.boolean(),
      startedAt: number,
      endedAt: number,
      endsDay: fc.boolean(),
    });
    fc.assert(
      fc.property(
        fc.array(stored),
        fc.record({ dayStarts: fc.array(number), endsBy: number }),
        fc.option(fc.record({ key: fc.constantFrom("a", ""), endsAt: number })),
        number,
        (steps, timetable, current, now) => {
          const result = schedule(steps, timetable, current, now);
          const { savedMinutes, unsavedMinutes } = catchUp(steps, timetable, current, now);
          const numbers = [result.lateMinutes, result.endsAt, result.overBy, savedMinutes, unsavedMinutes];
          for (const { start, end, plannedStart } of result.steps)
            numbers.push(start, end, plannedStart, end - start);
          expect(numbers.every(Number.isFinite)).toBe(true);
          expect(result.steps.every(({ start, end }) => end >= start)).toBe(true);
          expect(Number.isFinite(totalMinutes(steps))).toBe(true);
        },
      ),
      { seed, numRuns: 1000 },
    );
  });
});

describe("catching up", () => {
  test("in proportion, breaks untouched", () => {
    const running = [had("welcome", 15, 0, 36), ...morning.slice(1)];
    expect(catchUp(running, from(NINE), null, at(36))).toEqual({
      steps: [
        { key: "duties", minutes: 36 },
        { key: "tasks", minutes: 48 },
      ],
      savedMinutes: 21,
      unsavedMinutes: 0,
    });
  });

  test("no step under half of its minutes nor under five; what cannot be saved is told", () => {
    const steps = [had("a", 10, 0, 60), step("b", 20), step("c", 8), step("d", 4), step("e", 5)];
    expect(catchUp(steps, from(NINE), null, at(60))).toEqual({
      steps: [
        { key: "b", minutes: 10 },
        { key: "c", minutes: 5 },
      ],
      savedMinutes: 13,
      unsavedMinutes: 37,
    });
  });

  test("a room on time, or early, is left alone", () => {
    const calm = { steps: [], savedMinutes: 0, unsavedMinutes: 0 };
    expect(catchUp(morning, from(NINE), null, at(-60))).toEqual(calm);
    expect(catchUp([had("welcome", 15, 0, 5), ...morning.slice(1)], from(NINE), null, at(5))).toEqual(calm);
    expect(catchUp([], from(NINE), null, at(5))).toEqual(calm);
  });

  test("when the room has to stop counts before the plan's end", () => {
    const running = [had("welcome", 15, 0, 36), ...morning.slice(1)];
    const until = (end: number) =>
      catchUp(running, { dayStarts: [NINE], endsBy: at(end) }, null, at(36)).savedMinutes;
    expect([146, 156, 170].map(until)).toEqual([10, 0, 0]);
  });

  test("today catches up today; tomorrow's steps keep their minutes", () => {
    const steps = [had("a", 30, 0, 50), step("b", 60), step("night", 0, { endsDay: true }), step("c", 60)];
    expect(catchUp(steps, { dayStarts: [NINE], endsBy: at(DAY + 60) }, null, at(50))).toEqual({
      steps: [{ key: "b", minutes: 40 }],
      savedMinutes: 20,
      unsavedMinutes: 0,
    });
  });

  test("a room that went back catches up on what it has not done yet", () => {
    const back = [
      step("a", 30, { startedAt: at(DAY) }),
      step("night", 0, { endsDay: true, startedAt: at(30), endedAt: at(40) }),
      step("b", 60),
      had("c", 10, 50, 60),
    ];
    const until = (end: number) =>
      catchUp(back, { dayStarts: [NINE, at(DAY)], endsBy: at(end) }, inStep("a"), at(DAY));
    expect(until(DAY + 80)).toEqual({
      steps: [{ key: "b", minutes: 50 }],
      savedMinutes: 10,
      unsavedMinutes: 0,
    });
  });

  test("taking the suggestion saves what it says and asks for no more", () => {
    let saving = 0;
    fc.assert(
      fc.property(anyRoom, (room) => {
        const steps = room.steps.map((each) => ({ ...each, endsDay: false }));
        const suggestion = catchUp(steps, room.timetable, room.current, room.now);
        const suggested = new Map(suggestion.steps.map(({ key, minutes: shorter }) => [key, shorter]));
        const shorter = steps.map((each) => ({ ...each, minutes: suggested.get(each.key) ?? each.minutes }));
        const before = scheduleOf({ ...room, steps });
        const after = scheduleOf({ ...room, steps: shorter });
        expect(since(before.endsAt) - since(after.endsAt)).toBeCloseTo(suggestion.savedMinutes, 6);
        const target = room.timetable.endsBy || before.plannedEndsAt;
        const late = Math.max(0, Math.ceil((before.endsAt - target) / MINUTE_MS));
        expect(suggestion.savedMinutes + suggestion.unsavedMinutes).toBe(late);
        for (const [index, each] of shorter.entries()) {
          const was = steps[index]?.minutes ?? 0;
          if (each.minutes === was) continue;
          expect([each.isBreak, before.steps[index]?.state]).toEqual([false, "next"]);
          expect(each.minutes).toBeLessThan(was);
          expect(each.minutes).toBeGreaterThanOrEqual(Math.max(was / 2, 5));
        }
        const again = catchUp(shorter, room.timetable, room.current, room.now);
        if (suggestion.unsavedMinutes === 0) expect(again.steps).toEqual([]);
        if (suggestion.savedMinutes > 0) saving++;
      }),
      { seed, numRuns: 500 },
    );
    expect(saving).toBeGreaterThan(50);
  });
});

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  addMinutes,
  leftMs,
  MINUTE_MS,
  pauseTimer,
  resumeTimer,
  startTimer,
  startTimerOf,
  type Timer,
  timerEndsAt,
} from "../../../shared/methods/timer.ts";

const seed = 20_260_805;
const NOON = Date.UTC(2026, 8, 14, 12);
const after = (minutes: number): number => NOON + minutes * MINUTE_MS;
const left = (timer: Timer, minutes: number, extra?: number): number =>
  leftMs(timer, after(minutes), extra) / MINUTE_MS;

test("counts down to nothing and no further", () => {
  const timer = startTimer(10, NOON);
  expect(timer).toEqual({ endsAt: after(10), lengthMs: 600_000, pausedLeftMs: null });
  expect([0, 4, 10, 25].map((minutes) => left(timer, minutes))).toEqual([10, 6, 0, 0]);
});

test("a turn's length is kept to the second, in whole milliseconds as a document keeps them", () => {
  expect([1, 10, 90, 100.4].map((seconds) => startTimerOf(seconds, NOON).lengthMs)).toEqual([
    1_000, 10_000, 90_000, 100_000,
  ]);
});

test("extra time is a share of the whole length, also when the others have none left", () => {
  const timer = startTimer(20, NOON);
  expect([0, 20, 22, 25, 30].map((minutes) => left(timer, minutes, 25))).toEqual([25, 5, 3, 0, 0]);
});

test("a pause keeps what is left, for who has extra time as well", () => {
  const paused = pauseTimer(startTimer(20, NOON), after(22));
  expect([22, 100].map((minutes) => [left(paused, minutes), left(paused, minutes, 25)])).toEqual([
    [0, 3],
    [0, 3],
  ]);
  const resumed = resumeTimer(paused, after(100));
  expect([left(resumed, 101), left(resumed, 101, 25)]).toEqual([0, 2]);
  expect(timerEndsAt(pauseTimer(startTimer(20, NOON), after(5)), after(60))).toBe(after(75));
});

test("pausing twice is pausing once, and resuming what runs changes nothing", () => {
  const timer = startTimer(20, NOON);
  const paused = pauseTimer(timer, after(5));
  expect(pauseTimer(paused, after(9))).toEqual(paused);
  expect(resumeTimer(timer, after(9))).toEqual(timer);
});

describe("more and fewer minutes", () => {
  test("on one that runs, that has run out, and that is paused", () => {
    const timer = startTimer(10, NOON);
    expect(left(addMinutes(timer, 5, after(4)), 4)).toBe(11);
    expect(left(addMinutes(timer, 5, after(30)), 30)).toBe(5);
    const paused = addMinutes(pauseTimer(timer, after(4)), 5, after(8));
    expect(left(paused, 60)).toBe(11);
    expect(left(resumeTimer(paused, after(60)), 61)).toBe(10);
  });

  test("fewer end it now at the earliest, and leave one alone that has run out", () => {
    const timer = startTimer(10, NOON);
    expect(left(addMinutes(timer, -2, after(4)), 4)).toBe(4);
    const ended = addMinutes(timer, -60, after(4));
    expect(ended).toEqual({ endsAt: after(4), lengthMs: 240_000, pausedLeftMs: null });
    expect(addMinutes(timer, -5, after(11))).toEqual(timer);
  });

  test("extra time follows the length", () => {
    expect(left(addMinutes(startTimer(20, NOON), 20, NOON), 0, 25)).toBe(50);
    expect(left(addMinutes(startTimer(20, NOON), -10, NOON), 0, 50)).toBe(15);
  });
});

const minutes = fc.integer({ min: 0, max: 600 });
const extra = fc.integer({ min: 0, max: 100 });
/** A timer that has been through a day: started, then paused, resumed and changed at moments that follow each other. */
const anyTimer = fc
  .tuple(
    minutes,
    fc.array(fc.tuple(fc.constantFrom("pause", "resume", "add"), fc.integer({ min: -30, max: 60 }))),
  )
  .map(([length, events]) => {
    let at = 0;
    let timer = startTimer(length, NOON);
    for (const [what, by] of events) {
      at += Math.abs(by);
      if (what === "pause") timer = pauseTimer(timer, after(at));
      else if (what === "resume") timer = resumeTimer(timer, after(at));
      else timer = addMinutes(timer, by, after(at));
    }
    return { timer, at };
  });

test("extra time never shortens, and time that passes never gives any", () => {
  fc.assert(
    fc.property(anyTimer, extra, extra, minutes, ({ timer, at }, one, more, wait) => {
      expect(left(timer, at, one + more)).toBeGreaterThanOrEqual(left(timer, at, one));
      expect(left(timer, at + wait, one)).toBeLessThanOrEqual(left(timer, at, one));
    }),
    { seed },
  );
});

test("pause and resume keep what is left for everybody, however long the pause", () => {
  fc.assert(
    fc.property(anyTimer, extra, minutes, ({ timer, at }, percent, wait) => {
      const paused = pauseTimer(timer, after(at));
      expect(left(paused, at + wait, percent)).toBeCloseTo(left(timer, at, percent), 9);
      expect(left(resumeTimer(paused, after(at + wait)), at + wait, percent)).toBeCloseTo(
        left(timer, at, percent),
        9,
      );
    }),
    { seed },
  );
});

test("adding gives exactly what is added, and to nobody less", () => {
  fc.assert(
    fc.property(anyTimer, minutes, extra, ({ timer, at }, more, percent) => {
      const added = addMinutes(timer, more, after(at));
      expect(left(added, at)).toBe(left(timer, at) + more);
      expect(left(added, at, percent)).toBeGreaterThanOrEqual(left(timer, at, percent));
      const back = addMinutes(added, -more, after(at));
      expect(left(back, at)).toBe(left(timer, at));
    }),
    { seed },
  );
});

test("whatever is stored or asked for, numbers stay numbers", () => {
  const number = fc.oneof(
    fc.double(),
    fc.constantFrom(Number.NaN, Infinity, -Infinity, -0, Number.MAX_VALUE, -1, 8.64e15),
  );
  const stored = fc.record({ endsAt: number, lengthMs: number, pausedLeftMs: fc.option(number) });
  fc.assert(
    fc.property(stored, number, number, number, (timer, by, now, percent) => {
      for (const each of [
        startTimer(by, now),
        pauseTimer(timer, now),
        resumeTimer(timer, now),
        addMinutes(timer, by, now),
      ]) {
        const ms = leftMs(each, now, percent);
        expect(Number.isFinite(ms) && ms >= 0).toBe(true);
        expect(Number.isFinite(timerEndsAt(each, now))).toBe(true);
      }
      expect(Number.isFinite(startTimer(by, now).endsAt)).toBe(true);
    }),
    { seed, numRuns: 1000 },
  );
});

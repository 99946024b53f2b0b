import { expect, test } from "vitest";
import { makeRateLimit } from "../../../../electron/host/room/rateLimit.ts";

const MEBIBYTE = 1024 * 1024;

test("a burst passes; then fifty frames a second do, and not one more", () => {
  let now = 0;
  const rate = makeRateLimit(() => now);
  for (let count = 0; count < 200; count++) expect(rate.take(100)).toBe(0);
  expect(rate.take(100)).toBe(20);
  now += 20;
  for (let count = 0; count < 50; count++) {
    now += 20;
    expect(rate.take(100)).toBe(0);
  }
  expect(rate.take(100)).toBe(20);
  now += 60_000;
  for (let count = 0; count < 200; count++)
    expect(rate.take(100), "no more than a burst is saved up").toBe(0);
  expect(rate.take(100)).toBe(20);
});

test("a first sync passes; then a mebibyte a second does, and a large frame has to be made good", () => {
  let now = 0;
  const rate = makeRateLimit(() => now);
  expect(rate.take(8 * MEBIBYTE)).toBe(0);
  expect(rate.take(8 * MEBIBYTE)).toBe(0);
  expect(rate.take(8 * MEBIBYTE)).toBe(8_000);
  now += 8_000;
  expect(rate.take(0)).toBe(0);
  for (let count = 0; count < 10; count++) {
    now += 1_000;
    expect(rate.take(MEBIBYTE)).toBe(0);
  }
  expect(rate.take(512 * 1024)).toBe(500);
});

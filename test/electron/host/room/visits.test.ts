import { expect, test } from "vitest";
import { makeVisits, VISITS_LIMIT } from "../../../../electron/host/room/visits.ts";

test("counts what each address did, and when it first asked for the page", () => {
  let now = 1_000;
  const visits = makeVisits(() => now++);
  visits.lane("10.0.0.2");
  visits.page("10.0.0.1");
  visits.page("10.0.0.1");
  visits.lane("10.0.0.1");
  visits.welcome("10.0.0.1");
  expect(visits.all()).toEqual([
    { address: "10.0.0.2", pages: 0, firstPageAt: 0, lanes: 1, welcomes: 0 },
    { address: "10.0.0.1", pages: 2, firstPageAt: 1_000, lanes: 1, welcomes: 1 },
  ]);
});

test("keeps a bounded number of addresses, those seen last", () => {
  const visits = makeVisits(() => 1);
  visits.page("10.0.0.1");
  for (let count = 0; count < VISITS_LIMIT + 50; count++) {
    visits.page(`10.1.${count >> 8}.${count & 255}`);
    if (count % 100 === 0) visits.page("10.0.0.1");
  }
  const seen = visits.all().map(({ address }) => address);
  expect(seen).toHaveLength(VISITS_LIMIT);
  expect(seen).toContain("10.0.0.1");
  expect(seen).not.toContain("10.1.0.0");
});

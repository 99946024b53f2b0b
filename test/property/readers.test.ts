/** Whatever a peer stores, reading gives valid records and never throws. */
import fc from "fast-check";
import { generateKeyBetween } from "fractional-indexing";
import { expect, test } from "vitest";
import * as Y from "yjs";
import { findings } from "../../shared/blueprint/rules/findings.ts";
import { agenda } from "../../shared/doc/activities.ts";
import { chart, tasksOf } from "../../shared/doc/chart.ts";
import { byOrder, keyBefore, keysAtEnd, orderKey } from "../../shared/doc/order.ts";
import { readRecords, SINGLETONS, TABLES } from "../../shared/doc/records.ts";
import { TEXT_LIMIT } from "../../shared/doc/read.ts";
import { METHOD_LIMIT } from "../../shared/methods/readMethod.ts";
import { ratingsByCard, verify } from "../../shared/ballots/statistics.ts";
import { hostileValue, scribble } from "../support/junk.ts";
import { seeded } from "../support/random.ts";

const seed = 20_260_801;
const seeds = fc.integer({ min: 0, max: 2 ** 31 });

/** Only what a record may hold: texts, numbers that are numbers, words, plain values made of them. */
function expectValid(value: unknown, where: string): void {
  if (typeof value === "string")
    expect(value.length, where).toBeLessThanOrEqual(
      where === "methods.definition" ? METHOD_LIMIT : TEXT_LIMIT,
    );
  else if (typeof value === "number") expect(Number.isFinite(value), where).toBe(true);
  else if (typeof value === "object" && value !== null) {
    expect(Object.isFrozen(value), where).toBe(true);
    expect([Object.prototype, Array.prototype], where).toContain(Object.getPrototypeOf(value));
    for (const [key, part] of Object.entries(value)) expectValid(part, `${where}.${key}`);
  } else expect([true, false, null], where).toContain(value);
}

test("every table and section reads whatever is stored", () => {
  fc.assert(
    fc.property(seeds, (start) => {
      const random = seeded(start);
      const doc = new Y.Doc();
      for (let count = 0; count < 25; count++) scribble(doc, random);
      // As another device gets it: Yjs decodes some values into something else, "__proto__" keys above all.
      const other = new Y.Doc();
      Y.applyUpdate(other, Y.encodeStateAsUpdate(doc));
      for (const table of Object.values(TABLES)) {
        const fields = Object.keys(table.all(doc)[0] ?? {}).toSorted();
        for (const row of table.all(other)) {
          expectValid(row, table.name);
          expect(Object.keys(row).toSorted()).toEqual(fields);
          expect(table.get(other, row.id)).toEqual(row);
        }
      }
      for (const singleton of Object.values(SINGLETONS)) expectValid(singleton.read(other), singleton.name);
      const records = readRecords(other);
      findings(records);
      agenda(records.activities);
      for (const ratings of ratingsByCard(records.ratings).values()) verify(ratings);
    }),
    { seed, numRuns: 400 },
  );
});

test("a peer's prototype gives no field", () => {
  const crafted = JSON.parse('{"__proto__": {"groupId": "mine", "order": "a5"}}') as unknown;
  const doc = new Y.Doc();
  doc.getMap("cards").set("c", new Y.Map([["place", crafted]]));
  const other = new Y.Doc();
  Y.applyUpdate(other, Y.encodeStateAsUpdate(doc));
  expect(TABLES.cards.get(other, "c")?.place).toEqual({ groupId: "", order: "a0" });
});

/** Keys near and past the edge of what is one. */
const keyLike = fc.oneof(
  fc.string({ unit: fc.constantFrom("0", "0", "1", "9", "A", "Z", "a", "z", "V", "k", "b"), maxLength: 40 }),
  fc.constantFrom(
    `A${"0".repeat(26)}`,
    `A${"0".repeat(25)}1`,
    `z${"z".repeat(26)}`,
    `z${"z".repeat(30)}`,
    "Zz",
    "a0",
    "a00",
  ),
  fc.anything({ withBigInt: true, withTypedArray: true }),
);

test("an order key that was read is one that the library takes", () => {
  fc.assert(
    fc.property(keyLike, (raw) => {
      const key = orderKey(raw);
      expect(generateKeyBetween(key, null) > key).toBe(true);
      expect(orderKey(key)).toBe(key);
      generateKeyBetween(null, key);
    }),
    { seed, numRuns: 20_000 },
  );
  // Real keys are taken as they are.
  let [low, high] = ["a0", "a1"];
  for (let count = 0; count < 300; count++) {
    const middle = generateKeyBetween(low, high);
    expect(orderKey(middle)).toBe(middle);
    if (count % 2 === 0) low = middle;
    else high = middle;
  }
});

test("new keys keep the order", () => {
  fc.assert(
    fc.property(seeds, (start) => {
      const random = seeded(start);
      const rows = keysAtEnd([], 5).map((order, index) => ({ id: `r${index}`, order }));
      for (let step = 0; step < 40; step++) {
        const before = rows.toSorted(byOrder);
        const last = before.at(-1)?.order ?? "";
        const target = random.pick(before);
        const added = keysAtEnd(rows, 2);
        expect([last, ...added].toSorted()).toEqual([last, ...added]);
        expect(new Set([last, ...added]).size).toBe(3);
        if (!target || random.chance(0.3)) {
          rows.push({ id: `s${step}`, order: orderKey(added[0]) });
          continue;
        }
        const order = orderKey(keyBefore(before, target));
        const placed = { id: `t${step}`, order };
        rows.push(placed);
        // Directly before the target, but for rows that share the target's key.
        const after = rows.toSorted(byOrder).slice(rows.toSorted(byOrder).indexOf(placed) + 1);
        expect(after[0]?.order).toBe(target.order);
        expect(rows.toSorted(byOrder).filter((row) => row !== placed)).toEqual(before);
        if (random.chance(0.1)) rows.push({ id: `same${step}`, order: target.order });
      }
    }),
    { seed, numRuns: 200 },
  );
});

test("keys never throw, whatever keys a peer has stored", () => {
  fc.assert(
    fc.property(fc.array(keyLike, { minLength: 1, maxLength: 8 }), fc.nat(7), (raws, at) => {
      const rows = raws.map((raw, index) => ({ id: `r${index}`, order: orderKey(raw) }));
      const target = rows[at % rows.length];
      if (target) keyBefore(rows, target);
      keysAtEnd(rows, 3);
    }),
    { seed, numRuns: 20_000 },
  );
});

test("the chart places every card of its activity exactly once", () => {
  const ids = ["", "a", "b", "c", "d", "__proto__"];
  fc.assert(
    fc.property(seeds, (start) => {
      const random = seeded(start);
      const doc = new Y.Doc();
      for (const groupId of ids)
        TABLES.groups.root(doc).set(
          groupId,
          new Y.Map<unknown>([
            ["activityId", random.pick(["a", "b", 7])],
            ["archived", random.chance(0.3)],
            ["order", random.pick(["a0", "a1", "!"])],
          ]),
        );
      for (let card = 0; card < 12; card++)
        TABLES.cards.root(doc).set(
          random.chance(0.1) ? "" : `c${card}`,
          new Y.Map<unknown>([
            ["activityId", random.pick(["a", "b", 7])],
            ["archived", random.chance(0.2)],
            [
              "place",
              random.chance(0.1)
                ? hostileValue(random)
                : { groupId: random.pick([...ids, "gone"]), order: "a1" },
            ],
          ]),
        );
      const [groups, cards] = [TABLES.groups.all(doc), TABLES.cards.all(doc)];
      const placed = tasksOf(chart("a", { groups, cards }));
      const expected = cards
        .filter((card) => card.activityId === "a" && !card.archived)
        .map((card) => card.id);
      expect(placed.map((task) => task.id).toSorted()).toEqual(expected.toSorted());
      expect(new Set(placed.map((task) => task.code)).size).toBe(placed.length);
    }),
    { seed, numRuns: 1_000 },
  );
});

import { expect, test } from "vitest";
import { mintSeat, readSeat, storageName } from "../../../renderer/features/seat/seatMemory.ts";
import { keyToText, mintKey } from "../../../shared/sync/seal.ts";

test("a new seat has a secret the host takes, and survives being stored", () => {
  const seat = mintSeat("  Ana   Lima ");
  expect(seat.secret).toMatch(/^[0-9a-z]{24,64}$/);
  expect(seat.name).toBe("Ana Lima");
  expect(readSeat(JSON.stringify(seat))).toEqual(seat);
  expect(mintSeat("Ana").secret).not.toBe(seat.secret);
});

test.each([
  null,
  "",
  "no json",
  "null",
  "[]",
  '"text"',
  '{"secret":"short","name":"Ana"}',
  `{"secret":"${"A".repeat(32)}","name":"Ana"}`,
  `{"secret":"${"a".repeat(32)}","name":"  "}`,
  `{"secret":"${"a".repeat(32)}","name":7}`,
])("%s is no seat", (stored) => {
  expect(readSeat(stored)).toBeUndefined();
});

test("seats are kept apart by room, under a name that does not give the key away", () => {
  const key = mintKey();
  expect(storageName(key)).toBe(storageName(key.slice()));
  expect(storageName(key)).not.toBe(storageName(mintKey()));
  expect(storageName(key)).not.toContain(keyToText(key));
  expect(storageName(key)).toMatch(/^charrette\.seat\.[0-9a-f]{16}$/);
});

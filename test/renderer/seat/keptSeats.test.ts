import { expect, test } from "vitest";
import { keptName } from "../../../renderer/features/seat/keptSeats.ts";
import { mintSeat } from "../../../renderer/features/seat/seatMemory.ts";
import { keyToText, mintKey } from "../../../shared/sync/seal.ts";

test("what is kept is apart by room and by seat, under a name that gives neither secret away", () => {
  const [key, seat] = [mintKey(), mintSeat("Ana")];
  const name = keptName(key, seat);
  expect(name).toMatch(/^charrette\.kept\.[0-9a-f]{32}$/);
  expect(keptName(key.slice(), { ...seat, name: "Ana Silva" }), "another spelling is the same seat").toBe(
    name,
  );
  expect(keptName(mintKey(), seat)).not.toBe(name);
  expect(keptName(key, mintSeat("Ana"))).not.toBe(name);
  expect(name).not.toContain(seat.secret);
  expect(name).not.toContain(keyToText(key));
});

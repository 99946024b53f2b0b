import { expect, test } from "vitest";
import { keptName } from "../../../renderer/features/seat/keptSeats.ts";
import { mintSeat } from "../../../renderer/features/seat/seatMemory.ts";

test("what is kept is apart by seat, under a name that gives its secret away to nobody", () => {
  const seat = mintSeat("Ana");
  const name = keptName(seat);
  expect(name).toMatch(/^charrette\.kept\.[0-9a-f]{32}$/);
  expect(keptName({ ...seat, name: "Ana Silva" }), "another spelling is the same seat").toBe(name);
  expect(keptName(mintSeat("Ana"))).not.toBe(name);
  expect(name).not.toContain(seat.secret);
});

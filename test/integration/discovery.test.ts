/** Computers that find each other over real multicast, on a network of their own. */
import { describe, expect, test } from "vitest";
import type { NearbyRoom } from "../../shared/rpc/contract.ts";
import { report } from "../support/report.ts";
import { ADDRESSES, noComputers, type Program, twoComputers } from "../support/twoComputers.ts";
import { until } from "../support/until.ts";

const SCRIPT = "nearbyProcess.ts";
const [first, second] = ADDRESSES;
const reason = noComputers();
if (reason !== "") report(`discovery is not tested here: ${reason}`);

const last = (program: Program) => program.last() as { rooms?: NearbyRoom[]; trouble?: string } | undefined;
const finds = (program: Program): boolean => (last(program)?.rooms?.length ?? 0) > 0;
const findsNone = (program: Program): boolean => last(program)?.rooms?.length === 0;

describe.skipIf(reason !== "")("two computers on one network", () => {
  test("find each other's room, and lose it at the goodbye", async () => {
    const [here, there] = twoComputers();
    const watching = there.run(SCRIPT, "watch", second);
    const start = performance.now();
    const announcing = here.run(SCRIPT, "announce", first, "Salle\u202e 12");
    await until("found", () => finds(watching));
    report(`found after ${Math.round(performance.now() - start)} ms, with the start of the process`);
    expect(last(watching)?.rooms).toEqual([
      { roomId: "0a".repeat(16), name: "Salle 12", address: first, port: 4310, protocol: 1 },
    ]);
    const end = performance.now();
    announcing.finish();
    await until("closed", () => !announcing.isRunning());
    await until("lost", () => findsNone(watching));
    report(`lost after ${Math.round(performance.now() - end)} ms`);
  });

  test("lose one that was killed, since it is not heard any more", async () => {
    const [here, there] = twoComputers();
    const watching = there.run(SCRIPT, "watch", second);
    const announcing = here.run(SCRIPT, "announce", first, "A");
    await until("found", () => finds(watching));
    announcing.kill();
    await until("lost", () => findsNone(watching));
    expect(watching.isRunning()).toBe(true);
  });

  test("see the other's room and not their own", async () => {
    const [here, there] = twoComputers();
    const programs = [here.run(SCRIPT, "both", first, "A"), there.run(SCRIPT, "both", second, "B")];
    await until("each finds the other", () => programs.every(finds));
    for (const [index, name] of [
      [0, "B"],
      [1, "A"],
    ] as const) {
      const names = (programs[index]?.said ?? []).flatMap((said) =>
        ((said as { rooms: NearbyRoom[] }).rooms ?? []).map((room) => room.name),
      );
      expect(new Set(names)).toEqual(new Set([name]));
    }
    for (const program of programs) program.finish();
    await until("both closed", () => programs.every((program) => !program.isRunning()));
  });

  test("list few rooms of one that makes up many, and still find the others", async () => {
    const [here, there] = twoComputers();
    const watching = there.run(SCRIPT, "watch", second);
    await until("watching", () => last(watching)?.trouble === "");
    const flooding = here.run(SCRIPT, "flood", first);
    const names = (): string[] => (last(watching)?.rooms ?? []).map((room) => room.name);
    await until("the flood has come", () => flooding.last() === "flooded" && names().includes("Flood"));
    there.run(SCRIPT, "announce", second, "B");
    await until("the other is found beside it", () => names().includes("B"));
    const most = Math.max(
      ...watching.said.map((said) => (said as { rooms: NearbyRoom[] }).rooms?.length ?? 0),
    );
    expect(most, "four of the flood, and the other").toBe(5);
  });

  test("say so when the port of mDNS is refused or the address is gone, and go on", async () => {
    const [here] = twoComputers();
    const gone = here.run(SCRIPT, "both", "10.77.0.9", "A");
    await until("the address is missed", () => last(gone)?.trouble === "failed");
    const occupying = here.run(SCRIPT, "occupy");
    gone.kill();
    await until("occupied", () => occupying.last() === "occupied");
    const refused = here.run(SCRIPT, "both", first, "A");
    await until("refused", () => last(refused)?.trouble === "port-refused");
    occupying.kill();
    expect(refused.isRunning()).toBe(true);
    refused.finish();
    await until("closed", () => !refused.isRunning());
    expect(refused.last()).toBe("closed");
  });
});

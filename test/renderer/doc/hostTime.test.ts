/** Devices whose clocks are wrong over a real room: their timers end when the desk's does. */
import { expect, onTestFinished, test } from "vitest";
import type { Hub } from "../../../electron/host/room/hub.ts";
import { openSession, type Session } from "../../../renderer/doc/session.ts";
import { makeRoomDialler } from "../../../renderer/sync/roomDialler.ts";
import { addMinutes, leftMs, MINUTE_MS, pauseTimer, startTimer } from "../../../shared/methods/timer.ts";
import { helloOf } from "../../../shared/sync/frames.ts";
import type { Pipe } from "../../../shared/sync/pipe.ts";
import { mintId } from "../../../shared/util/ids.ts";
import { handPipe } from "../../support/handPipe.ts";
import { openTestRoom, type TestRoom } from "../../support/openTestRoom.ts";
import { until } from "../../support/until.ts";

/** What the timers of a room may differ by. */
const SKEW_MS = 200;

/** The desk's page is on the host's computer, and so is its clock. */
function deskDial(hub: Hub): () => Promise<Pipe> {
  return async () => {
    const pipe = handPipe();
    hub.join(pipe.right, "facilitator");
    const deliver = setInterval(() => {
      while (pipe.deliver("right") || pipe.deliver("left"));
    }, 1);
    onTestFinished(() => clearInterval(deliver));
    return pipe.left;
  };
}

async function open(name: string, dial: () => Promise<Pipe>, now: () => number = Date.now): Promise<Session> {
  const session = openSession(helloOf(mintId(), name), dial, () => false, { now });
  onTestFinished(() => session.close());
  await until(`${name} has the document`, () => session.status.getState().hasDocument);
  return session;
}

function sit(room: TestRoom, name: string, aheadMs: number): Promise<Session> {
  const dial = makeRoomDialler(room.origin, room.key, () => ({ welcome: null, hosts: [] }));
  return open(name, dial, () => Date.now() + aheadMs);
}

test.each([90_000, -90_000])("a clock that is %i ms ahead of the host's ends with it", async (aheadMs) => {
  const room = await openTestRoom();
  const desk = await open("desk", deskDial(room.hub));
  const ana = await sit(room, "Ana", aheadMs);
  const timerAt = (session: Session) => session.control.getState().value.timer;

  await until("the host's clock is known", () => ana.status.getState().knowsHostTime, 4_000);
  desk.steer({ timer: startTimer(1, desk.hostNow()) });
  await until("Ana has the timer", () => timerAt(ana).lengthMs === MINUTE_MS);
  const [hers, the] = [leftMs(timerAt(ana), ana.hostNow()), leftMs(timerAt(desk), desk.hostNow())];
  expect(Math.abs(hers - the)).toBeLessThan(SKEW_MS);
  expect(the).toBeGreaterThan(MINUTE_MS - 5_000);
  expect(
    Math.abs(leftMs(timerAt(ana), Date.now() + aheadMs) - the),
    "by her own clock it would be far off",
  ).toBeGreaterThan(50_000);

  desk.steer({ timer: pauseTimer(timerAt(desk), desk.hostNow()) });
  await until("Ana's is paused", () => timerAt(ana).pausedLeftMs !== null);
  expect(leftMs(timerAt(ana), ana.hostNow())).toBe(leftMs(timerAt(desk), desk.hostNow()));
  expect(Number.isInteger(timerAt(ana).pausedLeftMs), "is stored as it was").toBe(true);
  desk.steer({ timer: addMinutes(timerAt(desk), 5, desk.hostNow()) });
  await until("Ana has five more minutes", () => timerAt(ana).lengthMs === 6 * MINUTE_MS);
  expect(leftMs(timerAt(ana), ana.hostNow(), 50) - leftMs(timerAt(desk), desk.hostNow())).toBe(3 * MINUTE_MS);

  const sat = ana.satDownAt() ?? 0;
  expect(Math.abs(sat - Date.now()), "on the host's clock").toBeLessThan(10_000);
});

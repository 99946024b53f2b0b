/** A room that several computers carry goes on when one of them is gone, with everything that was saved. */
import { expect, onTestFinished, test } from "vitest";
import { openStore } from "../../electron/host/store/store.ts";
import type { Session } from "../../renderer/doc/session.ts";
import { addCards, cards } from "../../shared/doc/cards.ts";
import { type Control, coverOf, NO_CONTROL, readControl } from "../../shared/doc/control.ts";
import { writeCovered } from "../../shared/doc/covered.ts";
import { coverStep, reveal } from "../../shared/doc/revealing.ts";
import { people } from "../../shared/doc/people.ts";
import { id as idOf } from "../../shared/doc/read.ts";
import { readRecords } from "../../shared/doc/records.ts";
import { type CarryingComputer, firstComputer, joinComputer, startComputer } from "../support/computers.ts";
import { deskSaved } from "../support/deskSession.ts";
import { personAt } from "../support/personAt.ts";
import { report } from "../support/report.ts";
import { openSeat, type Seat } from "../support/seat.ts";
import { until } from "../support/until.ts";
import { startWriting, type Writer } from "../support/writer.ts";

const SEED = 4_311;
const HIDDEN = { activityId: idOf("a"), stepId: "hidden" };

function sit(computer: CarryingComputer, name: string): Seat {
  const seat = openSeat({ joinUrl: computer.room()?.joinUrl ?? "", name, timeoutMs: 60_000 });
  onTestFinished(() => seat.close());
  return seat;
}

const textsIn = (session: { doc: Session["doc"] }): readonly string[] =>
  cards.all(session.doc).map((card) => card.text);

function placeOf(computer: CarryingComputer): string {
  const { address, port } = computer.room() ?? {};
  return `${address}:${port}`;
}

/** From now until everybody has seen a card saved that was written from now on. */
async function allSavedAfresh(writers: readonly Writer[]): Promise<number> {
  const from = performance.now();
  const before = writers.map((writer) => writer.written.length);
  await until(
    "everybody's new words are saved",
    () => writers.every((writer, index) => writer.saved > (before[index] ?? 0)),
    60_000,
  );
  return performance.now() - from;
}

function onDisk(folder: string, workshopId: string): ReadonlySet<string> {
  const store = openStore(folder);
  const texts = cards.all(store.load(workshopId)).map((card) => card.text);
  store.close();
  return new Set(texts);
}

/** What steers the room, as a seat's page believes it. */
function controlOf({ doc, member }: Seat): Control {
  const { welcome } = member.status;
  return welcome ? readControl(doc, welcome.workshopId, welcome.keys.control) : NO_CONTROL;
}

function write(seat: Seat, text: string): void {
  addCards(seat.doc, { activityId: "a", authorId: personAt(seat.doc), createdAt: 1 }, [{ text }]);
}

async function expectEqual(...sessions: { doc: Session["doc"] }[]): Promise<void> {
  const read = (): string[] => sessions.map(({ doc }) => JSON.stringify(readRecords(doc)));
  await until("the documents are equal", () => new Set(read()).size === 1);
}

test(
  "kill -9 of the room's computer: everybody is saved again at the second one",
  { timeout: 240_000 },
  async () => {
    const first = await firstComputer();
    const { workshopId } = first;
    const second = await joinComputer(first, "Bea");
    expect(second.room()).toMatchObject({
      workshopId,
      follows: placeOf(first),
      carriesFor: null,
      otherHosts: 1,
    });
    await until("the first knows of the second", () => first.room()?.otherHosts === 1);
    expect(first.room()?.follows).toBeNull();

    let isOver = false;
    const names = ["Ana", "Ben", "Cleo", "Dara", "Eli", "Fay"];
    const writers = names.map((name, index) =>
      startWriting(sit(first, name), name, "a", SEED + index, () => isOver, 80),
    );
    onTestFinished(() => {
      isOver = true;
    });
    await Promise.all(writers.map((writer) => writer.seat.waitSaved()));
    await until("they know both", () =>
      writers.every((writer) => writer.seat.member.status.hosts.length === 2),
    );
    await allSavedAfresh(writers);

    const firstWheel = (await first.desk()).wheel();
    const [ana] = writers.map((writer) => writer.seat);
    if (!ana || !firstWheel) throw new Error("nobody there");
    coverStep((await first.desk()).doc, firstWheel, HIDDEN, { cover: "sealed" });
    await until("told to hide", () => coverOf(controlOf(ana), HIDDEN).cover === "sealed");
    writeCovered(
      ana.doc,
      { seatSecret: ana.secret, coverKey: ana.member.status.welcome?.keys.cover ?? "" },
      HIDDEN,
      { kind: "card", text: "hidden" },
      { isNamed: true, now: 1 },
    );
    await allSavedAfresh(writers);

    const acknowledged = writers.flatMap((writer) => writer.written.slice(0, writer.saved));
    const killing = first.host.kill();
    const from = performance.now();
    const failoverMs = await allSavedAfresh(writers);
    await killing;
    const carriedMs = await until("the second carries the room", () => second.room()?.follows === null).then(
      () => performance.now() - from,
    );
    report(
      `failover: six seats saved again after ${failoverMs.toFixed(0)} ms, desk told after ${carriedMs.toFixed(0)} ms`,
    );
    expect(failoverMs).toBeLessThan(60_000);
    expect(second.room(), "nobody carries the room with it now").toMatchObject({
      otherHosts: 0,
      carriesFor: placeOf(first),
    });

    const desk = await second.desk();
    expect(textsIn(desk)).toEqual(expect.arrayContaining(acknowledged));
    desk.steer({ step: { activityId: "a", stepId: "write" } });
    const wheel = desk.wheel();
    if (!wheel) throw new Error("the second's desk cannot steer");
    expect(reveal(desk.doc, wheel, HIDDEN, 1)).toEqual({ opened: 1, failed: 0 });
    await deskSaved(desk);
    await until("the second's desk steers everybody", () =>
      writers.every(
        ({ seat }) =>
          controlOf(seat).step.stepId === "write" && coverOf(controlOf(seat), HIDDEN).cover === "revealed",
      ),
    );
    await until("and opens what was hidden at the first", () => textsIn(desk).includes("hidden"));

    const again = await startComputer(first.folder, workshopId);
    await until("it has opened its room by itself", () => again.room()?.workshopId === workshopId);
    await until(
      "both carry the room",
      () => again.room()?.otherHosts === 1 && second.room()?.otherHosts === 1,
    );
    isOver = true;
    await Promise.all(writers.map((writer) => writer.done));
    await Promise.all(writers.map((writer) => writer.seat.waitSaved()));
    const firstDesk = await again.desk();
    await expectEqual(firstDesk, desk, ...writers.map((writer) => writer.seat));

    const late = sit(again, "Gil");
    await late.waitSaved();
    write(late, "from the first");
    write(ana, "from the second");
    for (const each of [late, ana, firstDesk, desk])
      await until("new words reach all", () =>
        ["from the first", "from the second"].every((text) => textsIn(each).includes(text)),
      );
    await ana.waitSaved();
    expect(
      people.all(desk.doc).filter((person) => names.includes(person.name)),
      "nobody sits twice",
    ).toHaveLength(6);

    await second.host.kill();
    const disk = onDisk(second.folder, workshopId);
    for (const text of [...acknowledged, "from the second"]) expect(disk, text).toContain(text);
    const back = performance.now();
    write(ana, "back at the first");
    await until("at the first", () => textsIn(firstDesk).includes("back at the first"), 60_000);
    await Promise.all(writers.map((writer) => writer.seat.waitSaved()));
    report(`and back at the first after ${(performance.now() - back).toFixed(0)} ms`);
    await expectEqual(firstDesk, late, ...writers.map((writer) => writer.seat));
  },
);

test(
  "the first stands still and says no goodbye: its people are at the second",
  { timeout: 120_000 },
  async () => {
    const first = await firstComputer();
    const second = await joinComputer(first, "Bea");
    const ana = sit(first, "Ana");
    await ana.waitSaved();
    await ana.when("told of both", ({ hosts }) => hosts.length === 2);
    first.host.process.kill("SIGSTOP");
    const from = performance.now();
    write(ana, "to nobody");
    await until("saved at the second", () => !ana.member.status.hasUnsaved, 60_000);
    report(`no goodbye: saved again after ${(performance.now() - from).toFixed(0)} ms`);
    expect(textsIn(await second.desk())).toContain("to nobody");
    await until("whose desk is told", () => second.room()?.follows === null);
    first.host.process.kill("SIGCONT");
    await until("it wakes, and is followed again", () => second.room()?.follows === placeOf(first));
    await until("it hears what it missed", async () => textsIn(await first.desk()).includes("to nobody"));
  },
);

test(
  "the second is killed while it follows: the first goes on, and knows it again",
  { timeout: 120_000 },
  async () => {
    const first = await firstComputer();
    const second = await joinComputer(first, "Bea");
    const ana = sit(first, "Ana");
    await ana.waitSaved();
    await ana.when("told of both", ({ hosts }) => hosts.length === 2);
    await second.host.kill();
    await ana.when("told of one", ({ hosts }) => hosts.length === 1);
    await until("its desk, too", () => first.room()?.otherHosts === 0);
    write(ana, "meanwhile");
    await ana.waitSaved();
    const again = await startComputer(second.folder, first.workshopId);
    await until("its room opens by itself, and follows", () => again.room()?.follows === placeOf(first));
    await ana.when("told of both again", ({ hosts }) => hosts.length === 2);
    await until("it has what was written meanwhile", async () =>
      textsIn(await again.desk()).includes("meanwhile"),
    );
    expect(first.room()).toMatchObject({ otherHosts: 1, follows: null });
  },
);

test("closed in order and opened again, the second follows the first", { timeout: 120_000 }, async () => {
  const first = await firstComputer();
  const second = await joinComputer(first, "Bea");
  expect(await second.host.stop()).toBe(0);
  const again = await startComputer(second.folder, first.workshopId);
  expect(again.room()).toBeNull();
  await again.host.client.call("room:open", { workshopId: first.workshopId, address: "" });
  await until("it follows", () => again.room()?.follows === placeOf(first));
});

test(
  "of three computers the third follows the second when the first is gone",
  { timeout: 120_000 },
  async () => {
    const first = await firstComputer();
    const second = await joinComputer(first, "Bea");
    const third = await joinComputer(first, "Cy");
    await until("all know of all", () =>
      [first, second, third].every((each) => each.room()?.otherHosts === 2),
    );
    const ana = sit(first, "Ana");
    await ana.waitSaved();
    await first.host.kill();
    await until("the third follows the second", () => third.room()?.follows === placeOf(second));
    await until("which follows nobody", () => second.room()?.follows === null);
    write(ana, "to the second");
    await ana.waitSaved();
    const desk = await third.desk();
    await until("and the third hears of it", () => textsIn(desk).includes("to the second"));
    expect(ana.member.status.hosts).toContainEqual(expect.objectContaining({ port: third.room()?.port }));
  },
);

test(
  "the key changes while the first is down: it learns the new one, and lets nobody in who was put out",
  { timeout: 120_000 },
  async () => {
    const first = await firstComputer();
    const { workshopId } = first;
    const second = await joinComputer(first, "Bea");
    const [ana, mallory] = [sit(first, "Ana"), sit(first, "Mallory")];
    await Promise.all([ana.waitSaved(), mallory.waitSaved()]);
    await first.host.kill();
    await Promise.all([ana.waitSaved(), mallory.waitSaved()]);
    const formerLink = second.room()?.joinUrl ?? "";
    await second.host.client.call("room:remove", { workshopId, personId: personAt(mallory.doc) });
    await until("put out", () => mallory.ended() === "removed");
    await until("the link has changed", () => second.room()?.joinUrl !== formerLink);
    await ana.when("told the new key", ({ welcome }) => formerLink.split("#")[1] !== welcome?.roomKey);

    const again = await startComputer(first.folder, workshopId);
    const keyIn = (computer: CarryingComputer): string | undefined => computer.room()?.joinUrl.split("#")[1];
    await until("it has learnt the key", () => keyIn(again) === keyIn(second));
    for (const secret of [mallory.secret, undefined]) {
      const returned = openSeat({
        joinUrl: `${again.room()?.url}#${formerLink.split("#")[1]}`,
        name: "Mallory",
        ...(secret === undefined ? {} : { secret }),
      });
      onTestFinished(() => returned.close());
      await until(
        "not let in",
        () => returned.ended() === (secret === undefined ? "key-unknown" : "removed"),
      );
    }
    await second.host.kill();
    write(ana, "with the new key");
    await ana.waitSaved();
    expect(textsIn(await again.desk())).toContain("with the new key");
  },
);

/** How a workshop stood at each step: kept by the host whoever takes the room there, over restarts and full disks. */
import Sqlite from "better-sqlite3";
import { expect, onTestFinished, test } from "vitest";
import * as Y from "yjs";
import { keepStepPoints } from "../../electron/host/room/stepPoints.ts";
import { makeStore, openStore, type Store } from "../../electron/host/store/store.ts";
import { migrate } from "../../electron/host/store/migrations.ts";
import { activities } from "../../shared/doc/activities.ts";
import { addCards, cards } from "../../shared/doc/cards.ts";
import { controlRoot, type Wheel } from "../../shared/doc/control.ts";
import { methods } from "../../shared/doc/methods.ts";
import { steps } from "../../shared/doc/steps.ts";
import { agendaSteps, startActivity } from "../../shared/methods/agenda.ts";
import { microDacum } from "../../shared/methods/library/microDacum.ts";
import { leaveSteps, takeRoomTo } from "../../shared/methods/takeRoomTo.ts";
import { startHostProcess } from "../support/hostProcess.ts";
import { deskSaved, openDeskSession } from "../support/deskSession.ts";
import { tempFolder } from "../support/tempFolder.ts";

function goTo(doc: Y.Doc, wheel: Wheel, activityId: string, key: string): void {
  const activity = activities.get(doc, activityId);
  const agenda = activity ? agendaSteps(activity, { steps: steps.all(doc), methods: methods.all(doc) }) : [];
  const to = agenda.find((step) => step.key === key);
  if (!to) throw new Error(`no step ${key}`);
  takeRoomTo(doc, wheel, to, agenda, Date.now());
}

/** A workshop of a store, with a room that a desk on this device steers. */
function openWorkshop(store: Store) {
  const workshopId = store.create("en", "Cook");
  const doc = store.load(workshopId);
  const wheel: Wheel = { workshopId, deviceId: "desk", secrets: store.secrets(workshopId) };
  const activityId = startActivity(doc, microDacum, { title: "Micro", at: 1 });
  keepStepPoints(store, workshopId, doc);
  return { workshopId, doc, wheel, activityId };
}

test("the host keeps a point at each step, with the document as it stood, also over a restart", async () => {
  const folder = tempFolder();
  const host = await startHostProcess(folder);
  if (!("client" in host)) throw new Error("the host ended");
  const { workshopId } = await host.client.call("workshops:create", { title: "Cook", language: "en" });
  const desk = await openDeskSession(host.client, workshopId);
  const wheel = desk.wheel();
  if (!wheel) throw new Error("the desk does not steer");
  const activityId = startActivity(desk.doc, microDacum, { title: "Micro", at: 1 });
  const into = { activityId, authorId: wheel.deviceId, createdAt: 1 };
  goTo(desk.doc, wheel, activityId, "tasks");
  addCards(desk.doc, into, [{ text: "Chop onions" }]);
  goTo(desk.doc, wheel, activityId, "duties");
  addCards(desk.doc, into, [{ text: "Sharpen knives" }]);
  await deskSaved(desk);
  leaveSteps(desk.doc, wheel, Date.now());
  await deskSaved(desk);
  const asked = await host.client.call("restore:keep", { workshopId, reason: "asked" });
  expect(asked.map(({ stepId, reason }) => [stepId, reason])).toEqual([
    ["", "asked"],
    ["duties", "step"],
    ["tasks", "step"],
  ]);
  desk.close();
  expect(await host.stop()).toBe(0);

  const again = await startHostProcess(folder);
  if (!("client" in again)) throw new Error("the host ended");
  onTestFinished(() => void again.kill());
  const points = await again.client.call("restore:list", { workshopId });
  expect(points).toEqual(asked);
  const texts = async (index: number): Promise<string[]> => {
    const pointId = points[index]?.id ?? "";
    const doc = new Y.Doc();
    Y.applyUpdate(doc, await again.client.call("restore:read", { workshopId, pointId }));
    return cards.all(doc).map(({ text }) => text);
  };
  expect(await texts(2)).toEqual([]);
  const newest = new Y.Doc();
  Y.applyUpdate(
    newest,
    await again.client.call("restore:read", { workshopId, pointId: points[0]?.id ?? "" }),
  );
  expect(controlRoot(newest).size, "nothing but what goes back").toBe(0);
  expect(await texts(1)).toEqual(["Chop onions"]);
  expect((await texts(0)).toSorted()).toEqual(["Chop onions", "Sharpen knives"]);
  await expect(
    again.client.call("restore:read", { workshopId, pointId: "00" }),
    "a point that is not there",
  ).rejects.toMatchObject({ code: "restore-point-unknown" });
  await expect(
    again.client.call("restore:keep", { workshopId: "none", reason: "asked" }),
  ).rejects.toMatchObject({ code: "workshop-unknown" });
});

test("of many the newest hundred stay", () => {
  const store = openStore(tempFolder());
  onTestFinished(() => store.close());
  const { workshopId, doc, wheel, activityId } = openWorkshop(store);
  for (let count = 0; count < 60; count++)
    for (const key of ["tasks", "duties"]) goTo(doc, wheel, activityId, key);
  const points = store.restorePoints(workshopId);
  expect(points).toHaveLength(100);
  expect(points[0]?.stepId).toBe("duties");
  const other = store.create("en", "Other");
  expect(store.restorePoints(other)).toEqual([]);
  expect(() => store.readRestorePoint(other, points[0]?.id ?? "")).toThrow("restore-point-unknown");
});

test("on a full disk the room goes on without a new point", () => {
  const db = new Sqlite(":memory:");
  migrate(db);
  const store = makeStore(db, tempFolder());
  const { workshopId, doc, wheel, activityId } = openWorkshop(store);
  addCards(
    doc,
    { activityId, authorId: "", createdAt: 1 },
    Array.from({ length: 2000 }, (_, index) => ({ text: `Task ${index} ${Math.sin(index)}` })),
  );
  void db.pragma(`max_page_count = ${db.pragma("page_count", { simple: true }) as number}`);
  goTo(doc, wheel, activityId, "tasks");
  expect(store.restorePoints(workshopId)).toEqual([]);
  void db.pragma("max_page_count = 1000000");
  goTo(doc, wheel, activityId, "duties");
  expect(store.restorePoints(workshopId)).toHaveLength(1);
  store.close();
});

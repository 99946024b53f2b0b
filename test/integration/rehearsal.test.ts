/** A rehearsal as the host makes it: a workshop of its own, and nothing that belongs to it gets into the real one. */
import { expect, onTestFinished, test } from "vitest";
import { cards } from "../../shared/doc/cards.ts";
import { people } from "../../shared/doc/people.ts";
import { workshop } from "../../shared/doc/workshop.ts";
import { letPanelWork } from "../../shared/methods/rehearsal/letPanelWork.ts";
import { takeRoomTo } from "../../shared/methods/takeRoomTo.ts";
import { startHostProcess } from "../support/hostProcess.ts";
import { deskSaved, openDeskSession } from "../support/deskSession.ts";
import { documentDigest } from "../support/documentDigest.ts";
import { agendaIn } from "../support/rehearsing.ts";
import { openSeat, readJoinLink } from "../support/seat.ts";
import { tempFolder } from "../support/tempFolder.ts";
import { until } from "../support/until.ts";

test("the host makes a rehearsal, whose panel, people and keys have no way into the workshop", async () => {
  const host = await startHostProcess(tempFolder());
  onTestFinished(() => host.kill());
  const { client } = host;
  const { workshopId } = await client.call("workshops:createSample", { language: "en" });
  const real = await openDeskSession(client, workshopId);
  onTestFinished(() => real.close());
  const before = documentDigest(real.doc);
  let heard = 0;
  client.on("workshops:changed", () => heard++);
  const made = await client.call("workshops:rehearse", { workshopId, language: "fr" });
  expect(made.workshopId).not.toBe(workshopId);
  await until("windows hear of it", () => heard > 0);
  const listed = await client.call("workshops:list", {});
  expect(listed.find(({ id }) => id === made.workshopId)?.title).toBe(
    "Répétition\u00a0: Building service worker",
  );

  const rehearsal = await openDeskSession(client, made.workshopId);
  onTestFinished(() => rehearsal.close());
  const { doc } = rehearsal;
  expect(workshop.read(doc)).toMatchObject({ isRehearsal: true, language: "fr" });
  expect(cards.all(doc)).toEqual([]);
  expect(people.all(doc).filter(({ role }) => role === "expert")).toHaveLength(6);
  const names = people.all(doc).map(({ name }) => name);
  for (const { name, role } of people.all(real.doc))
    if (role !== "facilitator") expect(names).not.toContain(name);

  // The panel works through the desk's own lane, and the host keeps it.
  const wheel = rehearsal.wheel();
  if (!wheel) throw new Error("the desk does not steer");
  const agenda = agendaIn(doc);
  const tasks = agenda.find(({ key }) => key === "tasks");
  if (!tasks) throw new Error("no step to write tasks in");
  takeRoomTo(doc, wheel, tasks, agenda, 1);
  expect(letPanelWork(doc, wheel, tasks, agenda, 1)).toEqual({ count: 24, idle: null });
  await deskSaved(rehearsal);

  // Each file says what it is.
  for (const format of ["html", "json"] as const) {
    const file = await client.call("export:make", { workshopId: made.workshopId, format, language: "en" });
    const text = new TextDecoder().decode(file.bytes);
    expect(text).toContain(
      format === "json" ? '"isRehearsal": true' : 'class="subtitle">Rehearsal: nothing here is evidence<',
    );
    const own = await client.call("export:make", { workshopId, format, language: "en" });
    expect(new TextDecoder().decode(own.bytes)).not.toMatch(/"isRehearsal": true|nothing here is evidence/);
  }

  // Who sits in the rehearsal with its key is refused at the workshop's door, with all they hold.
  const rehearsalRoom = await client.call("room:open", { workshopId: made.workshopId, address: "" });
  const guest = openSeat({ joinUrl: rehearsalRoom.joinUrl, name: "Guest" });
  await guest.waitSaved();
  expect(cards.all(guest.doc)).toHaveLength(24);
  guest.close();
  const room = await client.call("room:open", { workshopId, address: "" });
  expect(readJoinLink(room.joinUrl).key).not.toEqual(readJoinLink(rehearsalRoom.joinUrl).key);
  const astray = openSeat({
    joinUrl: `${room.url}#${new URL(rehearsalRoom.joinUrl).hash.slice(1)}`,
    name: "Guest",
    secret: guest.secret,
    doc: guest.doc,
  });
  onTestFinished(() => astray.close());
  await until("the workshop's room refuses it", () => astray.ended() === "key-unknown");
  expect(documentDigest(real.doc)).toBe(before);

  await expect(
    client.call("workshops:rehearse", { workshopId: "gone", language: "en" }),
  ).rejects.toMatchObject({
    code: "workshop-unknown",
  });
});

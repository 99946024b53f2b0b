/** The room without any host: who is linked to others goes on hearing them, and brings their words when one is back. */
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";
import { addActivity } from "../../shared/doc/activities.ts";
import { cards } from "../../shared/doc/cards.ts";
import { LAPTOP, launchBrowser, PHONE, visit, type Visitor } from "../support/browser.ts";
import { deskSaved, openDeskSession } from "../support/deskSession.ts";
import { freePort } from "../support/freePort.ts";
import { type HostProcess, startHostProcess } from "../support/hostProcess.ts";
import { openSeat } from "../support/seat.ts";
import { tempFolder } from "../support/tempFolder.ts";
import { until } from "../support/until.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const peersOf = async (page: Page): Promise<number> =>
  Number(await page.locator(".save-status").first().getAttribute("data-peers"));
const waiting = (page: Page): Promise<void> => page.locator('[data-state="waiting"]').first().waitFor();

interface OpenRoom {
  host: HostProcess;
  readonly workshopId: string;
  readonly joinUrl: string;
}

async function openRoom(folder: string, isMeshed: boolean, port = 0): Promise<OpenRoom> {
  const host = await startHostProcess(folder, { port });
  onTestFinished(() => host.kill());
  const { workshopId } = await host.client.call("workshops:create", { title: "Peers", language: "en" });
  const desk = await openDeskSession(host.client, workshopId);
  const activityId = addActivity(desk.doc, { methodId: "microDacum", title: "", createdAt: 1 });
  desk.steer({ step: { activityId, stepId: "tasks" }, isMeshed });
  await deskSaved(desk);
  desk.close();
  const { joinUrl } = await host.client.call("room:open", { workshopId, address: "" });
  return { host, workshopId, joinUrl };
}

async function sit(joinUrl: string, name: string): Promise<Visitor> {
  const visitor = await visit(browser, joinUrl, PHONE);
  onTestFinished(() => visitor.context.close());
  await visitor.page.getByLabel("Your name").fill(name);
  await visitor.page.getByRole("button", { name: "Sit down" }).click();
  await visitor.page.getByRole("textbox", { name: "Your task" }).waitFor();
  return visitor;
}

async function add(page: Page, task: string): Promise<void> {
  await page.getByRole("textbox", { name: "Your task" }).fill(task);
  await page.getByRole("button", { name: "Add task" }).click();
}

test("phones that link to each other go on without a host, and one of them brings what all wrote", async () => {
  const folder = tempFolder();
  const room = await openRoom(folder, true);
  const phones: Visitor[] = [];
  for (const name of ["Ana", "Ben", "Eve"]) phones.push(await sit(room.joinUrl, name));
  const [ana, ben, eve] = phones.map(({ page }) => page);
  if (!ana || !ben || !eve) throw new Error("three phones");
  await until(
    "all are linked",
    async () => (await Promise.all([ana, ben, eve].map(peersOf))).every((n) => n > 0),
    60_000,
  );

  await room.host.kill();
  await Promise.all([ana, ben, eve].map(waiting));
  await ana.getByText("still hear").waitFor();
  await add(ana, "Written without any host");
  await eve.getByText("Written without any host").first().waitFor();
  await add(eve, "Also heard by Ben");
  await ben.getByText("Also heard by Ben").first().waitFor();
  // Ana and Eve go home: Ben's phone has what they wrote.
  await phones[0]?.context.close();
  await phones[2]?.context.close();

  const again = await startHostProcess(folder);
  onTestFinished(() => again.kill());
  await until("the room is open again", async () => (await again.client.call("room:state", {})) !== null);
  await ben.locator('[data-state="saved"]').waitFor({ timeout: 60_000 });
  const watcher = openSeat({ joinUrl: room.joinUrl, name: "Watcher" });
  onTestFinished(() => watcher.close());
  await watcher.waitSaved();
  await until("the host has both", () => {
    const texts = cards.all(watcher.doc).map((card) => card.text);
    return texts.includes("Written without any host") && texts.includes("Also heard by Ben");
  });
});

test("phones stay apart while the room does not say otherwise", async () => {
  const room = await openRoom(tempFolder(), false);
  const [ana, ben] = [await sit(room.joinUrl, "Ana"), await sit(room.joinUrl, "Ben")];
  await add(ana.page, "Through the host");
  await ben.page.getByText("Through the host").first().waitFor();
  const links = await ana.page.evaluate(() =>
    performance.getEntriesByType("resource").map((entry) => entry.name),
  );
  expect(links.filter((name) => name.includes("peerLane"))).toEqual([]);
  expect([await peersOf(ana.page), await peersOf(ben.page)]).toEqual([0, 0]);
});

test("two desks hear each other when both hosts are gone", async () => {
  const first = await openRoom(tempFolder(), false);
  const second = await startHostProcess(tempFolder(), { port: await freePort() });
  onTestFinished(() => second.kill());
  const state = await first.host.client.call("room:state", {});
  if (!state) throw new Error("no room");
  const joining = second.client.call("workshops:join", {
    address: state.address,
    port: state.port,
    code: state.code,
    name: "Ben",
  });
  const knockId = await until("somebody knocks", async () => {
    const [knock] = (await first.host.client.call("room:state", {}))?.knocks ?? [];
    return knock?.knockId;
  });
  await first.host.client.call("room:answer", { knockId, isAdmitted: true });
  await joining;

  const desks: Page[] = [];
  for (const host of [first.host, second]) {
    const link = `${new URL(host.link).origin}/#/${first.workshopId}/tasks`;
    const { page, context } = await visit(browser, "about:blank", LAPTOP);
    onTestFinished(() => context.close());
    await page.goto(new URL(host.link).origin);
    await page.evaluate((session) => localStorage.setItem("charrette.session", session), host.session);
    await page.goto(link);
    await page.reload();
    await page.getByLabel("New task").waitFor();
    desks.push(page);
  }
  const [one, two] = desks;
  if (!one || !two) throw new Error("two desks");
  await until(
    "the desks are linked",
    async () => (await Promise.all([one, two].map(peersOf))).every((n) => n > 0),
    60_000,
  );
  await first.host.kill();
  await second.kill();
  await Promise.all([one, two].map(waiting));
  await one.getByLabel("New task").fill("Said from desk to desk");
  await one.getByRole("button", { name: "Add the task" }).click();
  await two.getByText("Said from desk to desk").first().waitFor();
});

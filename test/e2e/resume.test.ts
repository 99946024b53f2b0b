/** A phone that loses the room, sleeps, or whose tab is closed: back in the same seat, with every word, once. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Browser, BrowserContext, Page, WebSocketRoute } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { addActivity } from "../../shared/doc/activities.ts";
import { cards } from "../../shared/doc/cards.ts";
import { covered, isAt, writeCovered } from "../../shared/doc/covered.ts";
import { people } from "../../shared/doc/people.ts";
import { coverStep, reveal } from "../../shared/doc/revealing.ts";
import { publicKeysOf } from "../../shared/sync/roomSecrets.ts";
import { launchBrowser, PHONE, visit, type Visitor } from "../support/browser.ts";
import { deskSaved, openDeskSession } from "../support/deskSession.ts";
import { type HostProcess, startHostProcess } from "../support/hostProcess.ts";
import { openSeat, type Seat } from "../support/seat.ts";
import { until } from "../support/until.ts";

const KEPT = "Kept on this device, waiting for the room";
const KEEP_OPEN = "keep this page open";

const folder = mkdtempSync(path.join(tmpdir(), "charrette-resume-"));
let browser: Browser;
let host: HostProcess;
let workshopId = "";
let joinUrl = "";
/** Sees what the room has. */
let watcher: Seat;

async function startHost(): Promise<void> {
  host = await startHostProcess(path.join(folder, "data"));
}

beforeAll(async () => {
  await startHost();
  ({ workshopId } = await host.client.call("workshops:create", { title: "Resume", language: "en" }));
  ({ joinUrl } = await host.client.call("room:open", { workshopId, address: "" }));
  watcher = openSeat({ joinUrl, name: "Watcher", timeoutMs: 60_000 });
  await watcher.waitSaved();
  const desk = await openDeskSession(host.client, workshopId);
  const activityId = addActivity(desk.doc, { methodId: "microDacum", title: "", createdAt: 1 });
  desk.steer({ step: { activityId, stepId: "tasks" } });
  await deskSaved(desk);
  desk.close();
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
  watcher.close();
  await host.stop();
  rmSync(folder, { recursive: true, force: true });
});

async function sit(name: string, prepare?: (context: BrowserContext) => Promise<unknown>): Promise<Visitor> {
  const visitor = await visit(browser, prepare ? "about:blank" : joinUrl, PHONE);
  if (prepare) {
    await prepare(visitor.context);
    await visitor.page.goto(joinUrl);
  }
  await visitor.page.getByLabel("Your name").fill(name);
  await visitor.page.getByRole("button", { name: "Sit down" }).click();
  await saved(visitor.page);
  await field(visitor.page).waitFor();
  return visitor;
}

const field = (page: Page) => page.getByRole("textbox", { name: "Your task" });
const saved = (page: Page): Promise<void> => page.locator('[data-state="saved"]').waitFor();
const status = (page: Page, words: string): Promise<void> =>
  page.locator(".save-status", { hasText: words }).waitFor({ timeout: 40_000 });

async function add(page: Page, task: string): Promise<void> {
  await field(page).fill(task);
  await page.getByRole("button", { name: "Add task" }).click();
  await page.getByText(task).first().waitFor();
}

/** Closes the tab as a person does. @returns whether the browser asked whether to leave */
async function closeTab(page: Page): Promise<boolean> {
  let hasAsked = false;
  page.on("dialog", (dialog) => {
    hasAsked = true;
    void dialog.accept();
  });
  const gone = page.waitForEvent("close");
  await page.close({ runBeforeUnload: true });
  await gone;
  return hasAsked;
}

/** The room has this task once, by this person, who is on the roster once. */
async function expectOnce(task: string, name: string): Promise<void> {
  const found = () => cards.all(watcher.doc).filter((card) => card.text === task);
  await until(`the room has "${task}"`, () => found().length > 0, 30_000);
  await watcher.waitSaved();
  const named = people.all(watcher.doc).filter((person) => person.name.startsWith(name));
  expect(named.map((person) => person.name)).toEqual([name]);
  expect(found().map((card) => card.authorId)).toEqual([named[0]?.id]);
}

test("written while the host stands still, the tab closed at once: there when the link is opened again", async () => {
  const { page, context } = await sit("Ana");
  host.process.kill("SIGSTOP");
  await add(page, "Sweep the stairs");
  await page.waitForFunction(
    () => new Promise((resolve) => requestIdleCallback(() => resolve(true))), // the write has its turn
  );
  expect(await closeTab(page), "the words are safe on the phone: nothing to warn of").toBe(false);
  const again = await context.newPage();
  const arriving = again.goto(joinUrl);
  host.process.kill("SIGCONT");
  await arriving;
  await again.getByText("Sweep the stairs").first().waitFor();
  await saved(again);
  await expectOnce("Sweep the stairs", "Ana");
  await context.close();
});

test("written while the host is dead: kept, said so, and sent after the host is started again", async () => {
  const { page, context } = await sit("Bo");
  await add(page, "Before the host died");
  await saved(page);
  await host.kill();
  await status(page, "Waiting for the room");
  await add(page, "While the host was dead");
  await status(page, KEPT);
  expect(await page.getByRole("button", { name: /Sit down as someone else/ }).count()).toBe(0);
  await page.getByRole("button", { name: "Your seat: Bo" }).click();
  expect(await page.getByRole("button", { name: /Sit down as someone else/ }).isDisabled()).toBe(true);
  expect(await closeTab(page)).toBe(false);

  await startHost();
  await host.client.call("room:open", { workshopId, address: "" });
  const again = await context.newPage();
  await again.goto(joinUrl);
  await saved(again);
  await expectOnce("While the host was dead", "Bo");
  await expectOnce("Before the host died", "Bo");
  await context.close();
});

test("a page that is reloaded before the room has its words says so, and only then", async () => {
  // The page comes from the host; its lane only while this says so.
  let isLaneShut = false;
  const lanes: WebSocketRoute[] = [];
  const { page, context } = await sit("Cleo", (fresh) =>
    fresh.routeWebSocket(/\/lane$/, (socket) => {
      if (isLaneShut) void socket.close();
      else {
        socket.connectToServer();
        lanes.push(socket);
      }
    }),
  );
  await add(page, "Acknowledged");
  await saved(page);
  isLaneShut = true;
  await page.reload();
  await status(page, "Waiting for the room");
  expect(await page.locator(".save-status").innerText()).toBe("Waiting for the room");
  isLaneShut = false;
  await saved(page);

  isLaneShut = true;
  for (const lane of lanes) void lane.close();
  await status(page, "Waiting for the room");
  await add(page, "Not acknowledged");
  await status(page, KEPT);
  await page.reload();
  await status(page, KEPT);
  expect(cards.all(watcher.doc).map((card) => card.text)).not.toContain("Not acknowledged");
  isLaneShut = false;
  await saved(page);
  await expectOnce("Not acknowledged", "Cleo");
  await context.close();
});

test("Wi-Fi lost and found: what was written meanwhile arrives by itself", async () => {
  const { page, context } = await sit("Dara");
  await context.setOffline(true);
  await add(page, "Between two networks");
  await status(page, KEPT);
  await context.setOffline(false);
  await saved(page);
  await expectOnce("Between two networks", "Dara");
  await context.close();
});

test("a task typed and not added outlives the tab; added, it is not shown again", async () => {
  const { page, context } = await sit("Eli");
  await field(page).fill("Half a sentence about");
  expect(await closeTab(page)).toBe(false);
  const again = await context.newPage();
  await again.goto(joinUrl);
  await again.getByText("You wrote this earlier. It is not added yet.").waitFor();
  expect(await field(again).inputValue()).toBe("Half a sentence about");
  await field(again).press("End");
  await field(again).pressSequentially(" boilers");
  expect(await again.getByText("You wrote this earlier.").count()).toBe(0);
  await again.getByRole("button", { name: "Add task" }).click();
  await expectOnce("Half a sentence about boilers", "Eli");
  await again.reload();
  await field(again).waitFor();
  expect(await field(again).inputValue()).toBe("");
  await context.close();
});

const databases = (page: Page): Promise<string[]> =>
  page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name ?? ""));
const seatsKept = async (page: Page): Promise<string[]> =>
  (await databases(page)).filter((name) => name.startsWith("charrette.kept."));

test("another person at the same phone gets nothing of the one before, and old seats are removed", async () => {
  const { page, context } = await sit("Fay");
  await field(page).fill("Fay's half sentence");
  const [first] = await seatsKept(page);
  await page.getByRole("button", { name: "Your seat: Fay" }).click();
  await page.getByRole("button", { name: /Sit down as someone else/ }).click();
  await page.getByLabel("Your name").fill("Gus");
  await page.getByRole("button", { name: "Sit down" }).click();
  await saved(page);
  expect(await field(page).inputValue()).toBe("");
  await until("only Gus's is kept", async () => (await seatsKept(page)).length === 1);
  const [second = ""] = await seatsKept(page);
  expect(second).not.toBe(first);
  expect(
    await page.evaluate(() => Object.keys(localStorage).filter((name) => name.includes("draft"))),
  ).toEqual([]);

  const month = 30 * 24 * 60 * 60 * 1_000;
  for (const [name, age] of [
    ["charrette.kept.old", month + 1_000],
    ["charrette.kept.young", month - 60_000],
  ] as const)
    await page.evaluate(
      ([name, usedAt]) =>
        new Promise<void>((resolve) => {
          localStorage.setItem(name, String(usedAt));
          const request = indexedDB.open(name);
          request.addEventListener("success", () => {
            request.result.close();
            resolve();
          });
        }),
      [name, Date.now() - age] as const,
    );
  await page.reload();
  await saved(page);
  await until("the old one is gone", async () => !(await seatsKept(page)).includes("charrette.kept.old"));
  expect((await seatsKept(page)).toSorted()).toEqual([second, "charrette.kept.young"].toSorted());
  await context.close();
});

/** No write succeeds until the page has a `hasRoom`. */
function fillStorage(): void {
  IDBObjectStore.prototype.add = function (this: IDBObjectStore, value: unknown) {
    const request = this.put(value);
    // As a browser does that finds no room for it.
    if (!("hasRoom" in globalThis)) this.transaction.abort();
    return request;
  };
}

test.each([
  [
    "is switched off",
    () => {
      IDBFactory.prototype.open = () => {
        throw new DOMException("switched off", "SecurityError");
      };
    },
  ],
  [
    "never answers",
    () => {
      IDBFactory.prototype.open = () => new EventTarget() as IDBOpenDBRequest;
    },
  ],
  ["is full", fillStorage],
])("storage that %s keeps nobody out, and nothing is promised", async (what, spoil) => {
  const name = `Hana ${what.length}`;
  const { page, context } = await sit(name, (fresh) => fresh.addInitScript(spoil));
  await add(page, `Written where storage ${what}`);
  await saved(page);
  await expectOnce(`Written where storage ${what}`, name);
  await context.setOffline(true);
  await add(page, `Not to be lost where storage ${what}`);
  await status(page, KEEP_OPEN);
  const asking = page.waitForEvent("dialog");
  await page.close({ runBeforeUnload: true });
  const question = await asking;
  expect(question.type()).toBe("beforeunload");
  await question.dismiss();
  await context.setOffline(false);
  await saved(page);
  await expectOnce(`Not to be lost where storage ${what}`, name);
  await context.close();
});

test("storage that was full and has room again has the words that it could not take before, too", async () => {
  const { page, context } = await sit("Ines", (fresh) => fresh.addInitScript(fillStorage));
  await context.setOffline(true);
  await add(page, "No room for this");
  await status(page, KEEP_OPEN);
  await page.evaluate(() => Object.assign(globalThis, { hasRoom: true }));
  await add(page, "Room for this");
  await status(page, KEPT);
  expect(await closeTab(page)).toBe(false);
  await context.setOffline(false);
  const again = await context.newPage();
  await again.addInitScript(() => Object.assign(globalThis, { hasRoom: true }));
  await again.goto(joinUrl);
  await saved(again);
  await expectOnce("No room for this", "Ines");
  await expectOnce("Room for this", "Ines");
  await context.close();
});

/** Whether the words are in anything that the page keeps of the document. */
const keeps = (page: Page, words: string): Promise<boolean> =>
  page.evaluate(async (sought) => {
    const result = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve) => request.addEventListener("success", () => resolve(request.result)));
    for (const { name = "" } of await indexedDB.databases()) {
      if (!name.startsWith("charrette.kept.")) continue;
      const db = await result(indexedDB.open(name));
      const updates = await result<Uint8Array[]>(db.transaction("updates").objectStore("updates").getAll());
      db.close();
      if (updates.some((update) => new TextDecoder("latin1").decode(update).includes(sought))) return true;
    }
    return false;
  }, words);

test("what others wrote under cover, and a reveal has forgotten, is kept on no phone", async () => {
  const { page, context } = await sit("Jo");
  const desk = await openDeskSession(host.client, workshopId);
  const wheel = desk.wheel();
  if (!wheel) throw new Error("no wheel");
  const at = { activityId: "apart", stepId: "hidden" };
  coverStep(desk.doc, wheel, at, { cover: "sealed", anonymity: "anonymous" });
  const writer = { seatSecret: watcher.secret, coverKey: publicKeysOf(wheel.secrets).cover };
  const what = { kind: "card", text: "Nobody's" } as const;
  writeCovered(watcher.doc, writer, at, what, { isNamed: false, now: 1 });
  await watcher.waitSaved();
  const box = covered.all(watcher.doc).find((row) => isAt(row, at))?.boxes.forRoom ?? "";
  const piece = box.slice(60, 100);
  expect(piece).toHaveLength(40);
  await until("kept on the phone", () => keeps(page, piece));
  expect(reveal(desk.doc, wheel, at, 2).opened).toBe(1);
  await deskSaved(desk);
  await until("kept no more", async () => !(await keeps(page, piece)));
  await page.reload();
  await saved(page);
  expect(await keeps(page, "Nobody's"), "the rest is there").toBe(true);
  expect(await keeps(page, piece)).toBe(false);
  desk.close();
  await context.close();
});

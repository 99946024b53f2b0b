/** The door, the second computer and the room that goes on without the first, in real browsers. */
import type { ChildProcess } from "node:child_process";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";
import { addActivity } from "../../shared/doc/activities.ts";
import { cards } from "../../shared/doc/cards.ts";
import { people } from "../../shared/doc/people.ts";
import { LAPTOP, launchBrowser, PHONE, visit, type Visitor } from "../support/browser.ts";
import { type CarryingComputer, firstComputer, joinComputer } from "../support/computers.ts";
import { deskSaved } from "../support/deskSession.ts";
import { spawnHost } from "../support/hostProcess.ts";
import { report } from "../support/report.ts";
import { tempFolder } from "../support/tempFolder.ts";
import { until } from "../support/until.ts";

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(() => browser.close());

async function open(address: string, device: Parameters<typeof visit>[2]): Promise<Visitor> {
  const visitor = await visit(browser, address, device);
  onTestFinished(() => visitor.context.close());
  return visitor;
}

const field = (page: Page) => page.getByRole("textbox", { name: "Your task" });
const saved = (page: Page): Promise<void> => page.locator('[data-state="saved"]').first().waitFor();

async function add(page: Page, task: string): Promise<void> {
  await field(page).fill(task);
  await page.getByRole("button", { name: "Add task" }).click();
  await page.getByText(task).first().waitFor();
}

async function writeTasks(computer: CarryingComputer): Promise<void> {
  const desk = await computer.desk();
  const activityId = addActivity(desk.doc, { methodId: "microDacum", title: "", createdAt: 1 });
  desk.steer({ step: { activityId, stepId: "tasks" } });
  await deskSaved(desk);
}

test("a phone's page outlives the computer that it came from", { timeout: 120_000 }, async () => {
  const first = await firstComputer();
  const second = await joinComputer(first, "Bea");
  await writeTasks(first);
  const phone = await open(first.room()?.joinUrl ?? "", PHONE);
  const { page } = phone;
  await page.getByLabel("Your name").fill("Ana");
  await page.getByRole("button", { name: "Sit down" }).click();
  await add(page, "Written at the first");
  await saved(page);
  await page.evaluate("window.isSamePage = true");
  const desk = await second.desk();
  const named = () => people.all(desk.doc).filter((person) => person.name.startsWith("Ana"));
  await until("the second knows Ana", () => named().length === 1);
  const [ana] = named();

  const from = performance.now();
  await Promise.all([first.host.kill(), add(page, "Written meanwhile")]);
  const texts = (): string[] => cards.all(desk.doc).map((card) => card.text);
  await until("the second has it", () => texts().includes("Written meanwhile"), 60_000);
  await saved(page);
  report(`a phone's page is saved at the second computer after ${(performance.now() - from).toFixed(0)} ms`);
  await add(page, "Written at the second");
  await saved(page);
  await until("the second has this, too", () => texts().includes("Written at the second"));
  expect(texts().toSorted()).toEqual(["Written at the first", "Written at the second", "Written meanwhile"]);
  expect(named(), "the same person, once").toMatchObject([{ id: ana?.id, name: "Ana" }]);
  expect(new Set(cards.all(desk.doc).map((card) => card.authorId))).toEqual(new Set([ana?.id]));
  expect(await page.evaluate("window.isSamePage"), "without a reload").toBe(true);
  expect(
    phone.complaints.filter(
      (complaint) => !/WebSocket connection to .* failed|ERR_CONNECTION/.test(complaint),
    ),
    "the page may connect there",
  ).toEqual([]);
});

/** A host and its desk in a browser, as `npm run serve` gives it. */
async function openDesk(): Promise<{ readonly page: Page; readonly host: ChildProcess }> {
  const host = await spawnHost(tempFolder());
  if (!("link" in host)) throw new Error(host.words);
  onTestFinished(() => void host.process.kill("SIGKILL"));
  const { page } = await open(host.link, LAPTOP);
  return { page, host: host.process };
}

const go = (page: Page, screen: string): Promise<void> =>
  page.getByRole("navigation", { name: "Parts of the workshop" }).getByRole("link", { name: screen }).click();

/** Types the code at the room's address and knocks. */
async function knockAt(address: string, code: string, name: string): Promise<Page> {
  const { page } = await open(address, PHONE);
  await page.getByLabel("Room code").fill(code);
  await page.getByLabel("Your name").fill(name);
  await page.getByRole("button", { name: "Enter the room" }).click();
  await page.getByText("The facilitator sees that you are here").waitFor();
  return page;
}

async function wayIn(page: Page): Promise<{ address: string; code: string }> {
  await go(page, "Room");
  return {
    address: (await page.locator("[data-join-url]").innerText()).trim(),
    code: (await page.locator(".code").innerText()).trim(),
  };
}

test(
  "the door is seen from every screen, and answered by hand or keyboard",
  { timeout: 180_000 },
  async () => {
    const { page } = await openDesk();
    await page.getByRole("button", { name: "Open the sample workshop" }).click();
    await go(page, "Room");
    await page.getByRole("button", { name: "Open the room" }).click();
    const { address } = await wayIn(page);
    await page.getByRole("button", { name: "Close the room" }).press("Enter");
    await page.getByText("The room is closed").waitFor();
    await page.getByRole("button", { name: "Open the room" }).press("Enter");
    await page.locator(".code").waitFor();
    expect(await page.evaluate("document.activeElement?.id"), "the keyboard is still there").toBe(
      "room-title",
    );
    const { code } = await wayIn(page);

    const eve = await knockAt(address, code, "Eve");
    const screens = await page
      .getByRole("navigation", { name: "Parts of the workshop" })
      .getByRole("link")
      .allInnerTexts();
    expect(screens.length).toBeGreaterThan(6);
    for (const screen of screens) {
      await go(page, screen);
      await page.getByText("Eve is knocking.").waitFor();
    }
    await page.getByRole("button", { name: "All workshops" }).click();
    await page.getByText("Eve is knocking.").waitFor();
    const admit = page.getByRole("button", { name: "Let in: Eve", exact: true });
    await admit.focus();
    await page.keyboard.press("Enter");
    await admit.waitFor({ state: "detached" });
    expect(await page.evaluate("document.activeElement?.id"), "the keyboard goes on from the title").toBe(
      "home-title",
    );
    await saved(eve);
    await eve.locator(".step-title:focus").waitFor();

    await page.goBack();
    const mallory = await knockAt(address, code, "Mallory");
    const dan = await knockAt(address, code, "Dan");
    await page.getByRole("button", { name: "Do not let in: Mallory" }).click();
    await mallory.getByText("You were not let in").waitFor();
    await mallory.getByRole("button", { name: "Enter the room" }).click(); // may knock again
    await page.getByRole("button", { name: "Do not let in: Mallory" }).waitFor();
    await mallory.close();
    await page.getByText("Mallory is knocking.").waitFor({ state: "detached" });
    await page.getByRole("button", { name: "Let in: Dan", exact: true }).click();
    await saved(dan);

    const zoe = (await open(`${address}#${"A".repeat(43)}`, PHONE)).page; // a link of another day
    await zoe.getByLabel("Your name").fill("Zoé");
    await zoe.getByRole("button", { name: "Sit down" }).click();
    await zoe.getByText("This link does not open the room").waitFor();
    expect(await zoe.getByLabel("Your name").inputValue(), "not typed twice").toBe("Zoé");

    await go(page, "Panel");
    page.on("dialog", (dialog) => void dialog.accept());
    await page.getByRole("button", { name: "Put out of the room: Dan" }).click();
    await dan.getByText("The facilitator has taken you out of this room").waitFor();
    await dan.locator(":focus", { hasText: "Reload the page" }).waitFor();
    await dan.getByRole("button").last().click();
    await dan.getByText("The facilitator has taken you out of this room").waitFor();
    await saved(eve);
    expect((await wayIn(page)).code).not.toBe(code);
  },
);

test(
  "a second computer joins from its list of workshops, and carries the room",
  { timeout: 120_000 },
  async () => {
    const [first, second] = [await openDesk(), await openDesk()];
    await first.page.getByRole("button", { name: "Open the sample workshop" }).click();
    await go(first.page, "Room");
    await first.page.getByRole("button", { name: "Open the room" }).click();
    const { address, code } = await wayIn(first.page);

    const { page } = second;
    async function askIn(): Promise<void> {
      await page.getByRole("button", { name: "Join another computer’s room" }).click();
      await page.getByLabel("Address of the other room").fill(address);
      await page.getByLabel("Room code").fill(code.toLowerCase());
      await page.getByLabel("Your name").fill("Bea");
      await page.getByRole("button", { name: "Knock", exact: true }).click();
      await page.getByText("The other facilitator sees that you are here").waitFor();
      await first.page.getByText("Bea asks to join with a second computer").waitFor();
    }
    await page.getByRole("button", { name: "Join another computer’s room" }).click();
    await page.getByLabel("Address of the other room").fill("http://203.0.113.5:4310/");
    await page.getByText("Charrette joins rooms on a private network only").waitFor();
    await page.getByRole("button", { name: "Cancel" }).click();
    await askIn();
    await page.getByRole("button", { name: "Cancel" }).click();
    expect(await page.evaluate("document.activeElement?.id")).toBe("home-title");
    await first.page.getByText("Bea asks to join").waitFor({ state: "detached" });
    await askIn();
    await first.page.getByRole("button", { name: "Let in: Bea", exact: true }).click();
    await page.locator(".workshop-title", { hasText: "Building service worker" }).waitFor();
    await go(page, "Room");
    await page.getByText("This computer has joined the room at").waitFor();
    await first.page.getByText("Another computer keeps a copy").waitFor();
    await go(first.page, "Panel");
    first.page.on("dialog", (dialog) => void dialog.accept());
    await first.page.getByRole("button", { name: "Put out of the room: Bea" }).click();
    await page.getByText("This computer was taken out of the room").waitFor();
    await page.getByText("The room is closed").waitFor();
  },
);

test("the second computer's desk is told that it carries the room", { timeout: 120_000 }, async () => {
  const first = await firstComputer();
  const second = await openDesk();
  const { page } = second;
  const { url, code } = first.room() ?? { url: "", code: "" };
  await page.getByRole("button", { name: "Join another computer’s room" }).click();
  await page.getByLabel("Address of the other room").fill(url);
  await page.getByLabel("Room code").fill(code);
  await page.getByLabel("Your name").fill("Bea");
  await page.getByRole("button", { name: "Knock", exact: true }).click();
  const knock = await until("Bea knocks", () => first.room()?.knocks[0]);
  await first.host.client.call("room:answer", { knockId: knock.knockId, isAdmitted: true });
  await page.locator(".workshop-title", { hasText: "Carried" }).waitFor();
  await go(page, "Room");
  await page.getByText("This computer has joined the room at").waitFor();
  await first.host.kill();
  await page.getByText("This computer has joined the room at").waitFor({ state: "detached" });
  await page.getByText("This computer carries the room now").waitFor();
  await page.locator(".code").waitFor();
});

test("a desk without its host does not say that the room is closed", { timeout: 60_000 }, async () => {
  const { page, host } = await openDesk();
  await page.getByRole("button", { name: "Open the sample workshop" }).click();
  await go(page, "Room");
  await page.getByRole("button", { name: "Open the room" }).click();
  await page.locator(".code").waitFor();
  host.kill("SIGKILL");
  await page.getByText("The room shows here again").waitFor();
  expect(await page.getByText("Room closed").count()).toBe(0);
  expect(await page.getByText("The room is closed").count()).toBe(0);
});

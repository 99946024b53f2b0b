/** The desk while the room works: the clock on every screen, who still writes, who comes in late. */
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { addMinutes } from "../../shared/methods/timer.ts";
import { violations } from "../support/axe.ts";
import { LAPTOP, visit, type Visitor } from "../support/browser.ts";
import { openDeskClient } from "../support/deskClient.ts";
import { addMethod, goTo, makeWorkshop, openRoom, showStage, sitDown } from "../support/deskPage.ts";
import { openDeskSession } from "../support/deskSession.ts";
import { openOwnHost, type OwnHost } from "../support/ownHost.ts";
import { picture, wantsPictures } from "../support/picture.ts";
import { until } from "../support/until.ts";

let host: OwnHost;
let desk: Visitor;
let ana: Visitor;
let zoe: Visitor;
let stage: Page;
let joinUrl: string;

beforeAll(async () => {
  host = await openOwnHost();
  desk = await visit(host.browser, host.link, LAPTOP);
  const { page } = desk;
  await makeWorkshop(page, "Building service worker");
  await addMethod(page, "Micro-DACUM");
  joinUrl = await openRoom(page);
  stage = await showStage(page);
  ana = await sitDown(host.browser, joinUrl, "Ana");
  zoe = await sitDown(host.browser, joinUrl, "Zoé");
});

afterAll(() => host.close());

async function inFrench(name: string): Promise<void> {
  if (!wantsPictures) return;
  await desk.page.getByRole("button", { name: "Français" }).click();
  await picture(desk.page, `${name}-desk-fr`);
  await picture(stage, `${name}-stage-fr`);
  await desk.page.getByRole("button", { name: "English" }).click();
}

const press = (name: string | RegExp): Promise<void> =>
  desk.page.getByRole("main").getByRole("button", { name }).click();

/** Seconds that a screen says are left. */
async function secondsOn(page: Page): Promise<number> {
  const text = await page.getByRole("timer").first().innerText();
  return text.split(":").reduce((sum, part) => sum * 60 + Number(part), 0);
}

const titleWithFocus = (title: string): Promise<void> =>
  desk.page.locator("h1:focus", { hasText: title }).waitFor();

test("before the first step the screen says what it is for; going on puts the focus on the new title", async () => {
  await goTo(desk.page, "Panel");
  await desk.page.getByRole("listitem", { name: "Zoé" }).getByRole("button", { name: "Extra time" }).click();
  await desk.page.getByRole("option", { name: "50% more" }).click();
  await picture(desk.page, "panel");
  expect(await violations(desk.page)).toEqual([]);
  await goTo(desk.page, "Facilitate");
  await desk.page.getByText("The room is in no step yet").waitFor();
  expect(await violations(desk.page)).toEqual([]);
  await picture(desk.page, "empty");
  await press("Next: Welcome and ground rules");
  await titleWithFocus("Welcome and ground rules");
  await desk.page.getByText("Micro-DACUM · step 1 of 13").waitFor();
  await stage.getByText("A step is how a task is done.").waitFor();
  await ana.page.getByText("A step is how a task is done.").waitFor();
  await picture(desk.page, "brief-desk");
  await picture(stage, "brief-stage");
  await picture(ana.page, "brief-seat");
  expect(await violations(desk.page)).toEqual([]);
  await press("Next: Define the occupation");
  await press("Next: Write tasks");
  await titleWithFocus("Write tasks");
});

test("the clock is the same on desk, stage and seat, longer for who has extra time, and stands when it is paused", async () => {
  await press("Start 30 minutes");
  for (const page of [desk.page, stage, ana.page, zoe.page]) await page.getByRole("timer").first().waitFor();
  const [atDesk, onStage, atAna, atZoe] = await Promise.all(
    [desk.page, stage, ana.page, zoe.page].map(secondsOn),
  );
  expect(atDesk).toBeGreaterThan(1790);
  expect(Math.abs((onStage ?? 0) - (atDesk ?? 0))).toBeLessThanOrEqual(1);
  expect(Math.abs((atAna ?? 0) - (atDesk ?? 0))).toBeLessThanOrEqual(1);
  expect(Math.abs((atZoe ?? 0) - (atDesk ?? 0) - 900)).toBeLessThanOrEqual(1);
  await desk.page.getByText(/Zoé: 44:\d\d left \(50% more\)/).waitFor();
  await zoe.page.getByText("with your extra time").waitFor();
  for (const page of [stage, ana.page]) expect(await page.locator("body").innerText()).not.toContain("more)");
  expect(await ana.page.getByText("extra time").count()).toBe(0);

  await press("Pause");
  for (const page of [desk.page, stage, ana.page, zoe.page])
    await page.getByText("The clock is paused").waitFor();
  const stopped = await secondsOn(desk.page);
  expect(await secondsOn(stage)).toBe(stopped);
  expect(await secondsOn(ana.page)).toBe(stopped);
  await picture(stage, "paused-stage");
  await picture(zoe.page, "paused-seat");
  await press("5 min more");
  await until("five more on the stage", async () => (await secondsOn(stage)) === stopped + 300);
  await press("Resume");
  await until("it runs", async () => (await secondsOn(ana.page)) < stopped + 300);
  await desk.page.locator("button:focus", { hasText: "Pause" }).waitFor();
});

test("going on takes nobody away from a sentence, and the desk says that somebody writes", async () => {
  for (const task of ["Mop the floors", "Wash the windows", "Restock the cart"]) {
    await zoe.page.getByRole("textbox", { name: "Your task" }).fill(task);
    await zoe.page.keyboard.press("Enter");
  }
  await desk.page.getByText("3 ideas in this step").waitFor();
  await desk.page.getByText("Has not written yet: Ana").waitFor();
  await ana.page.getByRole("textbox", { name: "Your task" }).fill("Polish the");
  await desk.page.getByText("1 person is still writing.").waitFor();
  expect(await violations(desk.page)).toEqual([]);
  await picture(desk.page, "write-desk");
  await picture(stage, "write-stage");
  await picture(ana.page, "write-seat");
  await inFrench("write");
  for (const page of [stage, ana.page, zoe.page])
    expect(await page.locator("body").innerText()).not.toMatch(/How it is going|Has not written/);

  await press("Next: Group under duties");
  await titleWithFocus("Group under duties");
  await zoe.page.getByRole("heading", { name: "Group under duties" }).waitFor();
  await ana.page.getByText("The room moved on to “Group under duties”.").waitFor();
  expect(await ana.page.getByRole("textbox", { name: "Your task" }).inputValue()).toBe("Polish the");
  await desk.page.getByText("1 person is still writing.").waitFor();
  await ana.page.getByRole("textbox", { name: "Your task" }).fill("Polish the brass");
  await ana.page.getByRole("button", { name: "Add my words and go" }).click();
  await ana.page.getByRole("heading", { name: "Group under duties" }).waitFor();
  await desk.page.getByText("still writing").waitFor({ state: "detached" });
  await desk.page.getByText(/Tasks: 4 so far/).waitFor();
  await picture(desk.page, "cluster-desk");
  expect(await desk.page.getByRole("timer").count(), "a new step has its own clock").toBe(0);
});

test("words for a list of tools stay out of the tasks, also when the room goes on", async () => {
  await press("Next: Refine the wording");
  await press("Next: Put in order");
  await press("Next: What the work takes");
  await ana.page.getByRole("radio", { name: "Tools, equipment" }).click();
  await ana.page.getByRole("textbox", { name: "Your card" }).fill("A long broom");
  await desk.page.getByText("1 person is still writing.").waitFor();
  await press("Back to: Put in order");
  await ana.page.getByRole("button", { name: "Add my words and go" }).click();
  await ana.page.getByRole("heading", { name: "Put in order" }).waitFor();
  await press("Next: What the work takes");
  await desk.page.getByText("1 idea in this step").waitFor();
  await ana.page.getByRole("radio", { name: "Tools, equipment" }).click();
  await ana.page.getByText("A long broom").first().waitFor();
  expect(await stage.getByText("5 tasks").count()).toBe(0);
});

test("who comes in late is told what the room does, once; who was there is not", async () => {
  const words = "We are collecting what the work takes, in five lists.";
  const lou = await sitDown(host.browser, joinUrl, "Lou");
  await lou.page.getByText(words).waitFor();
  await picture(lou.page, "late-seat");
  expect(await violations(lou.page)).toEqual([]);
  await ana.page.reload();
  await ana.page.getByRole("heading", { name: "What the work takes" }).waitFor();
  await lou.page.getByRole("button", { name: "I have read this" }).click();
  await lou.page.locator(".step-title:focus").waitFor();
  await lou.page.reload();
  await lou.page.getByRole("heading", { name: "What the work takes" }).waitFor();
  for (const { page } of [lou, ana]) {
    await page.locator('[data-state="saved"]').waitFor();
    expect(await page.getByText(words).count()).toBe(0);
  }
  await press("Next: Core or not core");
  await lou.page.getByRole("heading", { name: "Core or not core" }).waitFor();
  expect(await lou.page.getByRole("button", { name: "I have read this" }).count()).toBe(0);
});

test("when the time is up every screen says so, nothing moves, and extra time runs on", async () => {
  await press("Start 15 minutes");
  const workshopId = /#\/(\w+)/.exec(desk.page.url())?.[1] ?? "";
  const session = (await desk.page.evaluate(() => Object.values(localStorage))).find((each) =>
    /^[\w-]{43}$/.test(each),
  );
  const second = await openDeskClient(host.link, { session: session ?? "" });
  const other = await openDeskSession(second.client, workshopId);
  const { timer } = other.control.getState().value;
  expect(timer.lengthMs).toBe(900_000);
  // The end of a quarter of an hour, without waiting for it.
  other.steer({ timer: { ...addMinutes(timer, -14, other.hostNow()), endsAt: other.hostNow() + 1_000 } });
  for (const page of [desk.page, stage, ana.page])
    await page.getByText("The time is up", { exact: true }).first().waitFor();
  await desk.page.getByRole("status").filter({ hasText: "The time is up" }).waitFor({ state: "attached" });
  await ana.page.getByRole("status").filter({ hasText: "The time is up" }).waitFor({ state: "attached" });
  expect(await secondsOn(zoe.page)).toBeGreaterThan(10);
  await desk.page.getByText(/Zoé: 0:\d\d left/).waitFor();
  await desk.page.getByRole("heading", { name: "Core or not core" }).waitFor();
  await picture(desk.page, "up-desk");
  await picture(stage, "up-stage");
  await picture(ana.page, "up-seat");
  await inFrench("up");
  expect(await violations(desk.page)).toEqual([]);
  await press("Take the clock away");
  await stage.getByText("The time is up").waitFor({ state: "detached" });
  await desk.page.locator("button:focus", { hasText: "Start 15 minutes" }).waitFor();
  other.close();
  second.close();
});

test("after the last step comes the next activity; of a hidden step only counts are told", async () => {
  const { page } = desk;
  await goTo(desk.page, "Workshop");
  await addMethod(page, "Micro-DACUM");
  await page.getByRole("button", { name: "Take the room here: Look at the chart" }).first().click();
  await goTo(desk.page, "Facilitate");
  await page.getByText("Micro-DACUM · step 13 of 13").waitFor();
  await press("Next: Welcome and ground rules");
  await titleWithFocus("Welcome and ground rules");
  await page.getByText("Micro-DACUM · step 1 of 13").waitFor();
  await press("Next: Define the occupation");
  await press("Next: Write tasks");
  await page.getByText("Hide answers until I reveal them").click();
  await zoe.page.getByText("Hidden for now.").waitFor();
  await zoe.page.getByRole("textbox", { name: "Your task" }).fill("Empty the bins");
  await zoe.page.keyboard.press("Enter");
  const progress = page.getByRole("region", { name: "How it is going" });
  await progress.getByText("1 person has answered (1 answer) · 3 people sit here").waitFor();
  expect(await progress.innerText()).not.toMatch(/Zoé|Ana|Lou|Empty/);

  await press("Take the room out of the steps");
  await titleWithFocus("Facilitate");
  await ana.page.getByRole("heading", { name: "You are in." }).waitFor();
  for (const { complaints } of [desk, ana, zoe]) expect(complaints).toEqual([]);
});

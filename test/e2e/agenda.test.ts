/** Composing the agenda at the desk, by pointer and keyboard: times, changes, templates, and what is brought in. */
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Locator, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { violations } from "../support/axe.ts";
import { LAPTOP, visit, type Visitor } from "../support/browser.ts";
import { addMethod, goTo, makeWorkshop } from "../support/deskPage.ts";
import { openOwnHost, type OwnHost } from "../support/ownHost.ts";
import { picture, wantsPictures } from "../support/picture.ts";

let host: OwnHost;
let desk: Visitor;
let page: Page;

beforeAll(async () => {
  host = await openOwnHost();
  desk = await visit(host.browser, host.link, LAPTOP);
  page = desk.page;
});

afterAll(() => host.close());

/** The page in both languages and at both widths. */
async function look(name: string): Promise<void> {
  const isAsking = (await page.getByRole("dialog").count()) > 0; // nothing beside a dialog can be pressed
  const languages = [
    ["Français", "fr"],
    ["English", "en"],
  ] as const;
  for (const [language, code] of isAsking ? languages.slice(1) : languages) {
    if (!isAsking) await page.getByRole("button", { name: language, exact: true }).click();
    // A menu that is just closing still hides what lies beside it.
    await expect.poll(() => violations(page), { message: `${name} ${code}`, timeout: 5000 }).toEqual([]);
    if (!wantsPictures) continue;
    const height = await page.evaluate(
      () => document.querySelector(".screen-holder, .home")?.scrollHeight ?? 0,
    );
    for (const width of [1280, 900]) {
      await page.setViewportSize({ width, height: 860 });
      await picture(page, `${name}-${code}-${width}`, "window");
      await page.setViewportSize({ width, height: Math.max(860, height + 140) });
      await picture(page, `${name}-${code}-${width}-whole`, "window");
    }
    await page.setViewportSize(LAPTOP);
  }
}

const step = (name: string): Locator => page.getByRole("listitem", { name, exact: true });
const steps = (): Promise<string[]> =>
  page
    .getByRole("list", { name: /^Steps: / })
    .first()
    .locator(".sheet-name > :first-child")
    .allInnerTexts();

/** Chooses from a step's menu with the keyboard. */
async function choose(name: string, action: string): Promise<void> {
  await step(name)
    .getByRole("button", { name: `Change: ${name}` })
    .press("Enter");
  await page.getByRole("menuitem", { name: action, exact: true }).press("Enter");
  await page.getByRole("menu").waitFor({ state: "detached" });
}

async function undo(): Promise<void> {
  await page.getByRole("button", { name: "Undo", exact: true }).click();
}

test("a start gives each step its time of day, and longer steps move what follows", async () => {
  await makeWorkshop(page, "Cooks");
  await addMethod(page, "Micro-DACUM");
  await page.getByText("4 h in all.").waitFor();
  await page.getByLabel("Starts").fill("2031-03-04T09:00");
  await page.getByLabel("Has to end by").fill("2031-03-04T12:30");
  await page.getByLabel("Has to end by").blur();
  await step("Group under duties").getByText("09:50").waitFor();
  await page.getByText("4 h in all, from 09:00 to 13:00.").waitFor();
  await page.getByText("It would end 30 min after it has to.").waitFor();
  await look("agenda-over");

  await page.getByRole("textbox", { name: "Minutes: Write tasks" }).fill("45");
  await page.getByRole("textbox", { name: "Minutes: Write tasks" }).blur();
  await step("Group under duties").getByText("10:05").waitFor();
  await choose("Write tasks", "5 minutes more");
  await step("Group under duties").getByText("10:10").waitFor();
});

test("what has to be shorter is suggested, taken in one press and taken back in one step", async () => {
  await page.getByText("To end in time, these steps could be shorter").click();
  const take = page.getByRole("button", { name: /^Shorten \d+ steps$/ });
  await take.click();
  await page.getByText("from 09:00 to 12:30.").waitFor();
  await take.waitFor({ state: "detached" });
  await undo();
  await step("Group under duties").getByText("10:10").waitFor();
  await take.waitFor();
});

test("steps move, repeat, are skipped and taken out by keyboard, and the focus stays with them", async () => {
  const before = await steps();
  await choose("Group under duties", "Move up");
  expect((await steps()).slice(2, 4)).toEqual(["Group under duties", "Write tasks"]);
  await page
    .locator(":focus")
    .and(page.getByRole("button", { name: "Change: Group under duties" }))
    .waitFor();
  await choose("Group under duties", "Move down");
  expect(await steps()).toEqual(before);

  await choose("Write tasks", "Put a break after this");
  expect((await steps())[3]).toBe("Break");
  await choose("Write tasks", "Run again after this");
  expect((await steps()).slice(2, 5)).toEqual(["Write tasks", "Write tasks", "Break"]);
  await choose("Break", "Take out");
  await page
    .locator(":focus")
    .and(page.getByRole("heading", { name: "Micro-DACUM" }))
    .waitFor();
  await undo();
  await step("Break").waitFor();

  await choose("What the work takes", "Skip");
  await step("What the work takes").getByText("skipped").waitFor();
  await choose("Group under duties", "End the day after this");
  await page.getByText("Day 2, Wednesday, March 5").waitFor();
});

test("a step takes the facilitator's own words, and the method's back", async () => {
  await choose("Welcome and ground rules", "Change the words…");
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Title", { exact: true }).fill("Hello");
  await dialog.getByLabel("Points, one on each line").fill("Phones on silent\nLunch at noon");
  await look("agenda-words");
  await dialog.getByRole("button", { name: "Keep these words" }).click();
  await step("Hello").waitFor();
  await choose("Hello", "Change the words…");
  await dialog.getByRole("button", { name: "Back to the method’s words" }).click();
  expect(await dialog.getByLabel("Points, one on each line").inputValue()).toContain(
    "A duty is a large area",
  );
  await dialog.getByRole("button", { name: "Keep these words" }).click();
  await step("Welcome and ground rules").waitFor();
  await choose("Welcome and ground rules", "Change the words…");
  await dialog.getByLabel("Title", { exact: true }).fill("Hello");
  await dialog.getByRole("button", { name: "Keep these words" }).click();
});

test("tasks of one activity come into the next under their duties, once", async () => {
  await goTo(page, "Tasks and duties");
  for (const task of ["Sharpen knives", "Order fish"]) {
    await page.getByRole("textbox", { name: "New task" }).fill(task);
    await page.getByRole("button", { name: "Add the task" }).click();
  }
  await goTo(page, "Workshop");
  await addMethod(page, "Micro-DACUM");
  const second = page.getByRole("article").nth(1);
  await second.getByRole("button", { name: "Change the activity: Micro-DACUM" }).click();
  await page.getByRole("menuitem", { name: "Rename…" }).click();
  await page.getByRole("dialog").getByLabel("Name").fill("Afternoon");
  await page.keyboard.press("Enter");
  await second.getByRole("heading", { name: "Afternoon" }).waitFor();
  await second.getByRole("button", { name: "Bring in to Afternoon" }).click();
  await page.getByRole("menuitem", { name: "2 tasks from Micro-DACUM" }).click();
  await second.getByText("2 cards were brought in.").waitFor();
  await second.getByRole("button", { name: "Bring in to Afternoon" }).waitFor({ state: "detached" });
  await undo();
  await second.getByRole("button", { name: "Bring in to Afternoon" }).waitFor();
});

test("the room's step is marked, and its time goes by the clock", async () => {
  await page.getByLabel("Starts").fill("2020-01-01T09:00");
  await page.getByLabel("Has to end by").fill("");
  await page.getByLabel("Has to end by").blur();
  await page.getByRole("button", { name: "Take the room here: Hello" }).click();
  await page.locator(":focus", { hasText: "The room is here" }).waitFor();
  await page.getByText(/The room is .* late\./).waitFor();
  await step("Hello").getByText("planned for 09:00").waitFor();
  await step("Hello").getByRole("button", { name: "+5 minutes: Hello" }).click();
  expect(await page.getByRole("textbox", { name: "Minutes: Hello" }).inputValue()).toBe("15");
  await look("agenda-running");
});

test("an agenda is kept as a template, goes to a file and back, and starts another workshop", async () => {
  await page.getByRole("button", { name: "Save this agenda as a template…" }).click();
  await page.getByLabel("Name of the template").fill("Two halves");
  await look("agenda-template");
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Save this agenda as a template…" }).click();
  await page.getByLabel("Name of the template").fill("Two halves");
  await page.getByRole("button", { name: "Save the template" }).click();
  await page.getByText("Saved as a template: Two halves").waitFor();
  await look("agenda-templates");
  await page.getByRole("button", { name: "More: Two halves" }).click();
  const download = page.waitForEvent("download");
  await page.getByRole("menuitem", { name: "Save as a file" }).click();
  const file = path.join(host.folder, "template.json");
  await (await download).saveAs(file);
  expect(readFileSync(file, "utf8")).not.toContain("Sharpen");
  await page.getByRole("button", { name: "More: Two halves" }).click();
  await page.getByRole("menuitem", { name: "Remove" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Remove" }).click();
  await page.getByRole("button", { name: "Use: Two halves" }).waitFor({ state: "detached" });
  const templates = page.getByRole("region", { name: "Templates" });
  await templates.locator("input[type=file]").setInputFiles(file);
  await page.getByText("Two halves is kept as a template now.").waitFor();
  writeFileSync(path.join(host.folder, "bomb.json"), "[".repeat(1_100_000));
  await templates.locator("input[type=file]").setInputFiles(path.join(host.folder, "bomb.json"));
  await page.getByText("bomb.json is larger than").waitFor();

  await page.getByRole("button", { name: "All workshops" }).click();
  await page.getByRole("button", { name: "New workshop" }).click();
  await page.getByLabel("Title of the workshop").fill("Bakers");
  await page.getByRole("button", { name: /Start from/ }).click();
  await page.getByRole("option", { name: "Two halves" }).click();
  await look("home-template");
  await page.getByRole("button", { name: "Create the workshop" }).click();
  await page.getByRole("heading", { name: "Afternoon" }).waitFor();
  await step("Hello").getByText("done").waitFor({ state: "detached" });
  expect((await steps()).slice(0, 5)).toEqual([
    "Hello",
    "Define the occupation",
    "Write tasks",
    "Write tasks",
    "Break",
  ]);
  await page.getByRole("button", { name: "Use: Two halves" }).click();
  await page.getByText("Two halves was added to the agenda.").waitFor();
  expect(await page.getByRole("article").count()).toBe(4);
  await undo();
  expect(await page.getByRole("article").count()).toBe(2);
  expect(desk.complaints).toEqual([]);
});

/** Ratings from outside: the form filled in from a file, its answers and a table read at the desk, then the talk. */
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import type { Download, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { violations } from "../support/axe.ts";
import { LAPTOP, PHONE, visit, type Visitor } from "../support/browser.ts";
import { goTo, openSample, showStage, takeRoomTo } from "../support/deskPage.ts";
import { openOwnHost, type OwnHost } from "../support/ownHost.ts";
import { picture } from "../support/picture.ts";

const HOSTILE = "Say </script><script>document.title='x'</script> <!-- aloud";

let host: OwnHost;
let desk: Visitor;

beforeAll(async () => {
  host = await openOwnHost();
  desk = await visit(host.browser, host.link, LAPTOP);
  await openSample(desk.page);
});

afterAll(() => host.close());

async function downloaded(page: Page, button: string, as?: string): Promise<string> {
  const coming: Promise<Download> = page.waitForEvent("download");
  await page.getByRole("button", { name: button }).click();
  const download = await coming;
  const file = path.join(host.folder, as ?? download.suggestedFilename());
  await download.saveAs(file);
  return file;
}

async function addFiles(...files: readonly string[]): Promise<void> {
  const choosing = desk.page.waitForEvent("filechooser");
  await desk.page.getByRole("button", { name: "Add answers from files" }).click();
  await (await choosing).setFiles([...files]);
  await desk.page.getByRole("dialog").getByText("What happens when you add them").waitFor();
}

let form = "";
let answers = "";
let later = "";

test("the form is made, filled in without a network, reloaded and saved", async () => {
  const { page } = desk;
  await goTo(desk.page, "Ratings");
  form = await downloaded(page, "Make the form");
  expect(path.basename(form)).toBe("building-service-worker-form.html");

  const outside = await visit(host.browser, pathToFileURL(form).href, PHONE);
  const at = outside.page;
  const requests: string[] = [];
  at.on("request", (request) => requests.push(request.url()));
  await at.getByRole("heading", { name: "Rate the tasks of this job" }).waitFor();
  await at.getByText("0 of 16 tasks answered").waitFor();
  await at.getByText("Your answers are kept in this browser").waitFor();
  await at.getByRole("button", { name: "Save my answers" }).click();
  await at.getByText("Answer at least one task before you save.").waitFor();

  await at.getByLabel("Your name (may be left blank)").fill("Zoé Outside");
  await at.getByLabel("For whom do you speak?").selectOption("employer");
  // By keyboard alone: to the first open task, an answer, on to the next scale.
  await at.getByRole("button", { name: "Next open task" }).press("Enter");
  await at.keyboard.press("Space");
  for (let press = 0; press < 4; press++) await at.keyboard.press("ArrowDown"); // importance 5
  await at.keyboard.press("Tab");
  await at.keyboard.press("Space"); // frequency 1
  await at.keyboard.press("Tab");
  await at.keyboard.press("Space");
  await at.keyboard.press("ArrowDown"); // difficulty 2
  await at.getByText("1 of 16 tasks answered").waitFor();
  await at.getByRole("checkbox", { name: "Not part of my job" }).nth(1).check();
  await at.getByText("2 of 16 tasks answered").waitFor();
  expect(await violations(at)).toEqual([]);
  await picture(at, "form-phone");

  await at.reload();
  await at.getByText("2 of 16 tasks answered").waitFor();
  expect(await at.getByLabel("Your name (may be left blank)").inputValue()).toBe("Zoé Outside");
  await at.getByRole("button", { name: "Français" }).click();
  await at.getByText("2 tâches sur 16 ont une réponse").waitFor();
  expect(await at.locator("html").getAttribute("lang")).toBe("fr-CA");
  expect(await at.getByRole("checkbox", { name: "Ne fait pas partie de mon travail" }).count()).toBe(16);
  expect(await violations(at)).toEqual([]);
  await at.setViewportSize(LAPTOP);
  await picture(at, "form-laptop-fr");

  answers = await downloaded(at, "Enregistrer mes réponses");
  await at.getByText(/a été enregistré/).waitFor();
  expect(path.basename(answers)).toMatch(/^building-service-worker-.*zoe?-?.*outside\.json$/);
  expect(requests.filter((url) => !url.startsWith("file:") && !url.startsWith("blob:"))).toEqual([]);
  expect(outside.complaints).toEqual([]);
  await outside.context.close();

  // In another browser the same person goes on, and stays the same person.
  const elsewhere = await visit(host.browser, pathToFileURL(form).href, LAPTOP);
  const there = elsewhere.page;
  await there.getByText("0 of 16 tasks answered").waitFor();
  await there.getByLabel("Go on from a file of answers").setInputFiles(form);
  await there.getByText("That file holds no answers to a form of this workshop.").waitFor();
  await there.getByLabel("Go on from a file of answers").setInputFiles(answers);
  await there.getByText("2 of 16 tasks answered").waitFor();
  await there.getByRole("checkbox", { name: "Not part of my job" }).nth(2).check();
  later = await downloaded(there, "Save my answers", "later.json");
  const personOf = (file: string): unknown =>
    (JSON.parse(readFileSync(file, "utf8")) as { respondentId: unknown }).respondentId;
  expect(personOf(later)).toBe(personOf(answers));
  there.once("dialog", (dialog) => void dialog.accept());
  await there.getByRole("button", { name: "Clear everything, for another person" }).click();
  await there.getByText("0 of 16 tasks answered").waitFor();
  await there.getByRole("checkbox", { name: "Not part of my job" }).first().check();
  expect(personOf(await downloaded(there, "Save my answers", "other.json"))).not.toBe(personOf(answers));
  expect(elsewhere.complaints).toEqual([]);
  await elsewhere.context.close();
});

test("where nothing can be kept the form says so, and does not let the answers go without asking", async () => {
  const context = await host.browser.newContext({ viewport: LAPTOP, locale: "en-CA" });
  await context.addInitScript(() =>
    Object.defineProperty(globalThis, "localStorage", {
      get: () => {
        throw new Error("switched off");
      },
    }),
  );
  const page = await context.newPage();
  await page.goto(pathToFileURL(form).href);
  await page.getByText("This browser does not keep your answers").waitFor();
  await page.getByRole("checkbox", { name: "Not part of my job" }).first().check();
  const asked = page.waitForEvent("dialog");
  page.reload().catch(() => undefined);
  const dialog = await asked;
  expect(dialog.type()).toBe("beforeunload");
  await dialog.dismiss();
  await page.getByText("1 of 16 tasks answered").waitFor();
  await context.close();
});

test("the desk says what the answers would do, adds them once, and takes them back", async () => {
  const { page } = desk;
  const dialog = page.getByRole("dialog");
  await addFiles(later, answers);
  await dialog.getByText("3 new ratings").waitFor();
  await dialog.getByRole("button", { name: "Cancel" }).click();
  await addFiles(answers);
  await dialog.getByText("2 new ratings").waitFor();
  await dialog.getByText("1 person is added to the roster as a reviewer from outside: Zoé Outside").waitFor();
  expect(await violations(page)).toEqual([]);
  await picture(page, "add-answers");
  await dialog.getByRole("button", { name: "Add these ratings" }).click();
  await dialog.getByRole("button", { name: "Close" }).click();
  await page.getByText("1 person from outside the room has rated; 0 finished.").waitFor();
  const first = page.getByRole("table").getByRole("row").filter({ hasText: "A-1" }).first();
  expect(await first.locator("td.n").first().innerText()).toBe("6"); // five experts and one from outside

  await addFiles(answers, form);
  await dialog.getByText("2 ratings are there already and stay as they are").waitFor();
  await dialog.getByText(/building-service-worker-form\.html has no columns of ratings/).waitFor();
  expect(await dialog.getByRole("button", { name: "Add these ratings" }).isDisabled()).toBe(true);
  await dialog.getByRole("button", { name: "Cancel" }).click();

  const table = path.join(host.folder, "paper.csv");
  writeFileSync(
    table,
    "﻿Nom;Secteur;Code;Importance;Fréquence;Difficulté\n" +
      "Kim Paper;Employeur;A1;1;1;1\nLee Paper;Employeur;a-1;1;na;9\nKim Paper;Employeur;Z-1;1;1;1\n" +
      "Ana Whitford;;A-2;na;s.o.;\n",
  );
  await addFiles(table);
  await dialog.getByText("1 new rating", { exact: true }).waitFor();
  await dialog.getByText("1 rating is replaced by a later one of the same person").waitFor();
  await dialog.getByText("1 rater is on the roster already: Ana Whitford").waitFor();
  await dialog.getByText("paper.csv, row 2: “9” is not a score from 1 to 5").waitFor();
  await dialog.getByText("paper.csv, row 3: no task of the chart is “Z-1”").waitFor();
  expect(await violations(page)).toEqual([]);
  await picture(page, "add-table");
  await dialog.getByRole("button", { name: "Add these ratings" }).click();
  await dialog.getByRole("button", { name: "Undo" }).click();
  await page.getByText("1 person from outside the room has rated; 0 finished.").waitFor();
  await addFiles(table);
  await dialog.getByText("1 new rating", { exact: true }).waitFor();
  await dialog.getByRole("button", { name: "Add these ratings" }).click();
  await dialog.getByRole("button", { name: "Close" }).click();
  await page.getByText("2 people from outside the room have rated; 0 finished.").waitFor();
});

test("the figures split by sector, the talk about what is disputed, and its scores on the stage", async () => {
  const { page } = desk;
  await goTo(page, "Room");
  const stage = await showStage(page);
  await takeRoomTo(page, "Rate tasks");
  await goTo(desk.page, "Ratings");
  await page.getByRole("radio", { name: "By sector" }).check();
  const sector = page.getByRole("row").filter({ has: page.getByRole("rowheader", { name: "A-1 Employer" }) });
  expect(await sector.locator("td.n").first().innerText()).toBe("4"); // two experts, the form, the table
  expect(await violations(page)).toEqual([]);
  await picture(page, "by-sector");

  await page.getByRole("radio", { name: /^To discuss/ }).check();
  await page.getByText(/Task 1 of \d+, the most disputed first/).waitFor();
  const heading = page.locator("#discuss-task");
  const disputed = await heading.innerText();
  expect(disputed).toContain("A-1");
  await page.getByRole("button", { name: "Show on the stage" }).click();
  await page.getByText("On the stage now").waitFor();
  await stage.getByRole("heading", { name: disputed }).waitFor();
  const words = await stage.locator("main").innerText();
  for (const name of ["Ana", "Zoé", "Kim", "Employer"]) expect(words).not.toContain(name);
  expect(await violations(page)).toEqual([]);
  expect(await violations(stage)).toEqual([]);
  await picture(page, "discuss");
  await picture(stage, "stage-scores");
  await page.getByText("Discussed", { exact: true }).click();
  await page.getByRole("button", { name: "Next task" }).click();
  await page.locator(":focus", { hasText: /^(?!.*A-1).*/ }).waitFor();
  await page.getByRole("button", { name: "Français" }).click();
  await picture(page, "discuss-fr");
  expect(await violations(page)).toEqual([]);
  await page.getByRole("button", { name: "English" }).click();
  await goTo(desk.page, "Panel");
  await page.getByRole("listitem", { name: "Ana Whitford" }).waitFor();
  const outside = page.getByText("2 raters from outside the room");
  expect(await page.getByRole("listitem", { name: "Kim Paper" }).isVisible()).toBe(false);
  await outside.click();
  await page.getByRole("button", { name: "Remove Kim Paper" }).click();
  await picture(page, "panel-outside");
  await goTo(desk.page, "Ratings");
  await page.getByText("1 person from outside the room has rated; 0 finished.").waitFor();
  const raw = readFileSync(await downloaded(page, "Save all ratings (CSV)"), "utf8");
  expect(raw).toContain("Ana Whitford");
  for (const name of ["Lucia Moreno", "Zoé Outside", "Kim Paper"]) expect(raw).not.toContain(name);
});

test("a task that looks like markup is a task, and a reworded one is said", async () => {
  const { page } = desk;
  await goTo(desk.page, "Tasks and duties");
  await page
    .getByRole("button", { name: /Import/ })
    .first()
    .click();
  await page.getByRole("dialog").getByRole("textbox").fill(HOSTILE);
  await page.getByRole("dialog").getByRole("button", { name: "Look it over" }).click();
  await page.getByRole("dialog").getByRole("button", { name: /^Add/ }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Close" }).click();
  await goTo(desk.page, "Ratings");
  const hostile = await downloaded(page, "Make the form");
  const outside = await visit(host.browser, pathToFileURL(hostile).href, LAPTOP);
  await outside.page.getByText(HOSTILE).waitFor();
  expect(await outside.page.title()).toContain("Rate the tasks of this job");
  await outside.page.getByText("0 of 17 tasks answered").waitFor();
  expect(outside.complaints).toEqual([]);

  const old = JSON.parse(readFileSync(answers, "utf8")) as { answers: { text: string }[]; savedAt: number };
  const [first] = old.answers;
  if (first) first.text = "Sweep as one did before";
  const older = path.join(host.folder, "older.json");
  writeFileSync(older, JSON.stringify(old));
  await addFiles(older);
  await page
    .getByRole("dialog")
    .getByText("1 task was rated in an older wording; the ratings count:")
    .waitFor();
  await page.getByRole("dialog").getByRole("button", { name: "Cancel" }).click();
  expect(desk.complaints).toEqual([]);
});

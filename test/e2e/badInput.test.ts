/** What goes wrong gets a clear sentence and loses nothing: files that are none, very long lists, links already used. */
import { writeFileSync } from "node:fs";
import path from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { LAPTOP, visit } from "../support/browser.ts";
import { addMethod, makeWorkshop } from "../support/deskPage.ts";
import { largeTaskList } from "../support/largeTaskList.ts";
import { openOwnHost, type OwnHost } from "../support/ownHost.ts";

const LIST_LENGTH = 20_000;
const lists = path.resolve("test/fixtures/tasklists");

let host: OwnHost;
let page: Page;
let complaints: readonly string[];

beforeAll(async () => {
  host = await openOwnHost();
  ({ page, complaints } = await visit(host.browser, host.link, LAPTOP));
  await makeWorkshop(page, "Bad input");
  await addMethod(page, "Micro-DACUM");
  await page.getByRole("link", { name: "Tasks and duties" }).click();
  await page.getByRole("button", { name: "Import a list…" }).click();
});

afterAll(() => host.close());

test.each([
  ["picture.png", "picture.png is not a text file. Nothing was changed."],
  ["empty.csv", "empty.csv has no rows with text. Nothing was changed."],
  ["header-only.csv", "header-only.csv has no rows with text. Nothing was changed."],
])("%s is refused with a sentence and the dialog stays", async (file, sentence) => {
  await page.locator("input[type=file]").setInputFiles(path.join(lists, file));
  await page.getByRole("alert").getByText(sentence).waitFor();
  expect(await page.getByLabel("Or paste the list here").isVisible()).toBe(true);
});

test("ragged rows are said and kept", async () => {
  await page.locator("input[type=file]").setInputFiles(path.join(lists, "ragged.tsv"));
  await page.getByText(/rows? ha(s|ve) more or fewer columns than the others/).waitFor();
  await page.getByRole("button", { name: "Another list" }).click();
});

test("20,000 rows come in with a progress bar, in one step of undo, and the desk stays usable", async () => {
  const file = path.join(host.folder, "large.tsv");
  writeFileSync(file, largeTaskList(LIST_LENGTH));
  await page.locator("input[type=file]").setInputFiles(file);
  await page.getByRole("button", { name: `Add ${LIST_LENGTH} tasks` }).click();
  await page.getByRole("progressbar", { name: "Adding tasks" }).waitFor();
  await page.getByText(`${LIST_LENGTH} tasks added.`).waitFor({ timeout: 60_000 });
  await page.getByRole("button", { name: "Close" }).click();

  // Usable: a search, a card and an undo answer while the whole list is there.
  await page.getByLabel("New task").fill("Wax the very last corridor");
  await page.getByRole("button", { name: "Add the task" }).click();
  await page.getByText(`${LIST_LENGTH + 1} tasks ·`).waitFor();
  await page.getByLabel("Find a task").fill("very last corridor");
  await page.getByRole("checkbox", { name: /Wax the very last corridor/ }).waitFor();
  await page.getByLabel("Find a task").fill("");
  await page.locator('[data-state="saved"]').waitFor({ timeout: 60_000 });

  await page.getByRole("button", { name: "Undo", exact: true }).click();
  await page.getByText(`${LIST_LENGTH} tasks ·`).waitFor();
  await page.getByRole("button", { name: "Undo", exact: true }).click();
  await page.getByText("No tasks yet").waitFor();
  await page.locator('[data-state="saved"]').waitFor({ timeout: 60_000 });
});

test("a link that was used says so, and the desk that used it goes on", async () => {
  const second = await visit(host.browser, host.link, LAPTOP);
  await second.page.getByText("This link was already used").waitFor();
  await second.context.close();
  await page.reload();
  await page.getByText("No tasks yet").waitFor();
  expect(complaints).toEqual([]);
});

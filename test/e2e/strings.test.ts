/** A string of two methods: what the room chose in the first stands in the second by itself; by clicks, and by keys. */
import { writeFileSync } from "node:fs";
import path from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openStore } from "../../electron/host/store/store.ts";
import { addCards } from "../../shared/doc/cards.ts";
import { decideTasks } from "../../shared/doc/decisions.ts";
import { startActivity } from "../../shared/methods/agenda.ts";
import { definitionText } from "../../shared/methods/definitionFile.ts";
import { at, debrief } from "../../shared/methods/library/commonSteps.ts";
import { select, tasks } from "../../shared/methods/library/dacumSteps.ts";
import { microDacum } from "../../shared/methods/library/microDacum.ts";
import type { Method } from "../../shared/methods/method.ts";
import { type Template, unchangedRows } from "../../shared/methods/template.ts";
import { violations } from "../support/axe.ts";
import { LAPTOP, visit, type Visitor } from "../support/browser.ts";
import { goTo } from "../support/deskPage.ts";
import { CLICKS, type Hands, KEYS_ALONE } from "../support/hands.ts";
import { openOwnHost, type OwnHost } from "../support/ownHost.ts";
import { picture, wantsPictures } from "../support/picture.ts";

const GATHER: Method = {
  ...microDacum,
  id: "gather",
  title: { en: "Gather", fr: "Recueillir" },
  outputs: ["selectedTasks", "notes"],
  steps: [at(tasks, 5), at(select, 5)],
};
const SCORE: Method = {
  ...microDacum,
  id: "score",
  title: { en: "Weigh", fr: "Peser" },
  takes: "ideas",
  outputs: ["chosenIdeas", "ideas"],
  steps: [at(debrief, 5)],
};
const STRING: Template = {
  charrette: "agenda",
  title: "Gather and weigh",
  activities: [
    { methodId: "gather", title: "Gather", steps: unchangedRows(GATHER) },
    {
      methodId: "score",
      title: "Weigh",
      steps: unchangedRows(SCORE),
      takesFrom: { activity: 0, output: "selectedTasks" },
    },
  ],
  methods: [GATHER, SCORE],
};

let host: OwnHost;
let desk: Visitor;
let page: Page;

/** A workshop whose room has chosen ideas before, one of them worded like no outcome. */
function prepare(dataFolder: string): void {
  const store = openStore(dataFolder);
  for (const title of ["Clicks", "Keys"])
    store.create("en", title, (doc) => {
      const activityId = startActivity(doc, SCORE, { title: "Last week", at: 1 });
      const ids = addCards(
        doc,
        { activityId, authorId: "", createdAt: 1 },
        ["Plan a delivery route", "Understand the cold chain"].map((text) => ({
          text,
          list: "ideas" as const,
        })),
      );
      decideTasks(doc, ids, { selected: "yes" }, { personId: "", at: 1 });
    });
  store.close();
}

beforeAll(async () => {
  host = await openOwnHost(prepare);
  desk = await visit(host.browser, host.link, LAPTOP);
  page = desk.page;
});

afterAll(() => host.close());

/** The page in both languages, which axe finds nothing wrong with. */
async function look(name: string): Promise<void> {
  for (const [language, code] of [
    ["Français", "fr"],
    ["English", "en"],
  ] as const) {
    await page.getByRole("button", { name: language, exact: true }).click();
    await expect.poll(() => violations(page), { message: `${name} ${code}`, timeout: 15_000 }).toEqual([]);
    if (!wantsPictures) continue;
    const height = await page.evaluate(() => document.querySelector(".screen-holder")?.scrollHeight ?? 0);
    await page.setViewportSize({ width: LAPTOP.width, height: Math.max(860, height + 140) });
    await picture(page, `strings-${name}-${code}`, "window");
    await page.setViewportSize(LAPTOP);
  }
}

describe.each<[string, Hands]>([
  ["Clicks", CLICKS],
  ["Keys", KEYS_ALONE],
])("by %s", (title, { press, write, pick }) => {
  test("a string is started, and says what will come by itself", async () => {
    if (title === "Keys") await press(page, "button", "All workshops");
    await page.getByRole("link", { name: title }).click();
    const file = path.join(host.folder, "string.json");
    writeFileSync(file, definitionText(STRING));
    if (title === "Clicks") {
      const templates = page.getByRole("region", { name: "Templates" });
      await templates.locator("input[type=file]").setInputFiles(file);
    }
    await press(page, "button", "Use: Gather and weigh");
    const second = page.getByRole("article", { name: "Weigh" });
    await second.getByText("They come when the room first goes to this activity.").waitFor();
    await second.getByRole("button", { name: /Cards for Weigh come from/ }).waitFor();
    await second.getByText("Selected tasks of “Gather”").first().waitFor();
    if (title === "Clicks") await look("agenda");
  });

  test("what the room chose in the first stands in the second when the room goes there", async () => {
    await press(page, "button", "Take the room here: Write tasks");
    await goTo(page, "Tasks and duties");
    for (const task of ["Load the van", "Check the brakes"]) {
      await write(page, "New task", task);
      await press(page, "button", "Add the task");
    }
    await goTo(page, "Selection");
    await pick(page, /Load the van/, "In");
    await goTo(page, "Facilitate");
    await press(page, "button", /^Next: Select/);
    await press(page, "button", /^Next: /);
    await page.getByText("1 card came from “Gather”.").waitFor();
    if (title === "Clicks") await look("arrived");
    await goTo(page, "Lists");
    await page.getByText("Load the van").waitFor();
    expect(await page.getByText("Check the brakes").count()).toBe(0);
  });

  test("where nothing can come the desk says so, and offers what else there is", async () => {
    await goTo(page, "Workshop");
    await press(page, "button", "Use: Gather and weigh");
    const last = page.getByRole("article", { name: "Weigh" }).last();
    await last.getByRole("button", { name: /^Take the room here/ }).press("Enter");
    await last.getByText(/^No cards came: there is nothing of this kind in “Gather” yet/).waitFor();
    await goTo(page, "Facilitate");
    await last.waitFor({ state: "detached" });
    await press(page, "button", "Bring in to Weigh");
    await press(page, "menuitem", "2 chosen ideas from Last week");
    await page.getByText("2 cards were brought in.").waitFor();
    await goTo(page, "Workshop");
    await last.getByRole("button", { name: /Cards for Weigh come from/ }).press("Enter");
    await page.getByRole("option", { name: "Nowhere: people start fresh" }).press("Enter");
    await last.getByRole("button", { name: /Cards for Weigh come from/ }).waitFor({ state: "detached" });
    await last.getByRole("button", { name: "Change the activity: Weigh" }).press("Enter");
    await press(page, "menuitem", "Let cards come from elsewhere…");
    await page
      .locator(":focus")
      .and(last.getByRole("button", { name: /Cards for Weigh come from/ }))
      .waitFor();
  });

  test("chosen ideas become outcomes of the blueprint, with advice and the way back", async () => {
    await goTo(page, "Outcomes and hours");
    await press(page, "button", "Take from a workshop activity…");
    const dialog = page.getByRole("dialog");
    await dialog.getByText(/Nobody can watch “Understand” being done/).waitFor();
    await expect.poll(() => violations(page), { timeout: 5000 }).toEqual([]);
    if (title === "Clicks") await picture(page, "strings-take");
    await press(page, "checkbox", "Understand the cold chain");
    await press(page, "button", "Add 1 outcome");
    await page
      .locator(":focus")
      .and(page.getByRole("textbox", { name: "Learning outcome" }))
      .waitFor();
    expect(await page.getByRole("textbox", { name: "Learning outcome" }).inputValue()).toBe(
      "Plan a delivery route",
    );
    await press(page, "button", /^Where this comes from: /);
    await dialog.getByText("Made of an idea chosen in Last week").waitFor();
    if (title === "Clicks") await picture(page, "strings-trail");
    await press(page, "button", "Close");
    expect(desk.complaints).toEqual([]);
  });
});

test("the library finds what people look for, and teaches who finds nothing", async () => {
  await goTo(page, "Workshop");
  const library = page.getByRole("region", { name: "Library of methods" });
  await library.getByLabel("Find a method").fill("chart of the tasks nobody wrote");
  await library.getByText("No method has these words").waitFor();
  await library.getByRole("button", { name: "Show all methods" }).click();
  await library.getByRole("heading", { name: "Micro-DACUM" }).waitFor();
  await library.getByLabel("Find a method").fill("HALF dáy");
  await library.getByRole("heading", { name: "DACUM", exact: true }).waitFor({ state: "detached" });
  await library.getByText("Details").first().click();
  await library.getByRole("list", { name: "Steps: Micro-DACUM" }).waitFor();
  await library.getByLabel("Find a method").fill("");
  await look("library");
  expect(desk.complaints).toEqual([]);
});

test("a string of the library is started, and taken back in one step", async () => {
  const before = await page.getByRole("article").count();
  await KEYS_ALONE.press(page, "button", "Start this string: Prioritize outcomes");
  await page.getByText("Prioritize outcomes was added to the agenda.").waitFor();
  const first = page.getByRole("article", { name: "Score the outcomes" });
  await first.getByText("Outcomes of the blueprint").first().waitFor();
  await page
    .getByRole("article", { name: "What can I start now?" })
    .getByText("Chosen ideas of “Score the outcomes”")
    .first()
    .waitFor();
  await first.getByRole("button", { name: "Take the room here: How it works" }).press("Enter");
  await first.getByText("1 card came from the blueprint.").waitFor();
  await look("started");
  await page.getByRole("button", { name: "Undo", exact: true }).click();
  await expect.poll(() => page.getByRole("article").count()).toBe(before);
  expect(desk.complaints).toEqual([]);
});

test("a fist to five shows what came, and asks about it", async () => {
  const press = (role: "button" | "menuitem", name: string | RegExp): Promise<void> =>
    KEYS_ALONE.press(page, role, name);
  await goTo(page, "Workshop");
  await press("button", "Start this string: Prioritize outcomes");
  await press("button", "Bring in to Can we live with these?");
  await press("menuitem", "2 chosen ideas from Last week");
  const fist = page.getByRole("article", { name: "Can we live with these?" });
  await fist.getByRole("button", { name: "Take the room here: The proposal" }).press("Enter");
  await goTo(page, "Facilitate");
  const begun = page.getByRole("group").filter({ hasText: "What we begin from: 2 cards" });
  await begun.getByText("Understand the cold chain").waitFor();
  await look("begun");
  await press("button", /^Next: Vote/);
  await page.getByText("Plan a delivery route").first().waitFor();
  await press("button", "Put a proposal to the room");
  expect(await page.getByRole("textbox", { name: "Proposal" }).inputValue()).toBe(
    "We go on with: Plan a delivery route; Understand the cold chain",
  );
  await press("button", "Put it to the room");
  await press("button", /^Next: Hear/);
  await begun.waitFor();
  await press("button", /^Next: Amend/);
  await begun.waitFor({ state: "detached" });
  expect(desk.complaints).toEqual([]);
});

/**
 * The room goes through the wordings of the sample's chart, compares it with an earlier one and puts it in order: from
 * the desk, with a phone and the stage following.
 */
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { violations } from "../support/axe.ts";
import { LAPTOP, visit, type Visitor } from "../support/browser.ts";
import { goTo, openRoom, openSample, showStage, sitDown, takeRoomTo } from "../support/deskPage.ts";
import { openOwnHost, type OwnHost } from "../support/ownHost.ts";
import { picture } from "../support/picture.ts";

const PRIOR = `Task\tDuty
Gather and empty trash containers\tClean rooms and surfaces
Set up tables and chairs for events\tKeep the building safe and ready
Dust walls and furniture\tClean rooms and surfaces
Change light bulbs in common areas\tMinor repairs
Water indoor plants\tMinor repairs
Replace fluorescent tubes\tMinor repairs`;

let host: OwnHost;
let desk: Visitor;
let ana: Visitor;
let stage: Page;

beforeAll(async () => {
  host = await openOwnHost();
  desk = await visit(host.browser, host.link, LAPTOP);
  const { page } = desk;
  await openSample(page);
  const joinUrl = await openRoom(page);
  stage = await showStage(page);
  ana = await sitDown(host.browser, joinUrl, "Ana", "fr");
});

afterAll(() => host.close());

/** Takes the room to a step, and the desk to what it says there. */
async function facilitate(step: string): Promise<void> {
  await takeRoomTo(desk.page, step);
  await goTo(desk.page, "Facilitate");
}

const pressed = (name: string | RegExp) => desk.page.getByRole("button", { name, exact: true }).click();

const chosen = (name: string | RegExp) => desk.page.getByRole("radio", { name }).check();

async function look(name: string): Promise<void> {
  for (const [who, page] of [
    ["desk", desk.page],
    ["stage", stage],
    ["seat", ana.page],
  ] as const) {
    await picture(page, `${name}-${who}`, "window");
    expect(await violations(page), `${name} ${who}`).toEqual([]);
  }
}

const hasFocus = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.activeElement !== document.body);

test("a wording with advice is shown to the room, reworded, and its words before are kept", async () => {
  const { page } = desk;
  await facilitate("Refine the wording");
  await page.getByText("0 of 16 tasks looked at").waitFor();
  await look("overview");
  await ana.page.getByRole("button", { name: "Ajouter une tâche oubliée" }).click();
  await ana.page.getByRole("textbox", { name: "Votre tâche" }).fill("Connaître les produits");
  await ana.page.getByText("Personne ne peut observer «\u00a0Connaître\u00a0»").waitFor();
  await ana.page.getByRole("textbox", { name: "Votre tâche" }).fill("");
  await chosen(/^With advice \(/);
  await page.getByRole("button", { name: /Gather and empty trash/ }).click();
  await page.getByText("This has several verbs: Gather, empty.").waitFor();
  expect(await hasFocus(page), "the focus goes on to the task").toBe(true);
  const shown = stage.locator(".focus-words", { hasText: "Gather and empty trash." });
  await shown.waitFor();
  await ana.page.locator(".focus-words", { hasText: "Gather and empty trash." }).waitFor();
  await ana.page.getByText("Dites comment vous l’appelleriez.").waitFor();
  for (const room of [stage, ana.page])
    expect(await room.locator("main").innerText(), "advice stays on the desk").not.toContain("several verbs");
  await look("task");

  const field = page.getByRole("textbox", { name: "Wording" });
  await field.fill("Empty the waste bins daily");
  await page.getByText("Nothing stands out in this wording.").waitFor();
  await field.press("Enter");
  await stage.locator(".focus-words", { hasText: "Empty the waste bins daily" }).waitFor();
  await page.getByText("1 of 16 tasks looked at").waitFor();
  await page.getByText("2 earlier wordings").click();
  await page.getByRole("button", { name: "Take this wording again: Gather and empty trash." }).waitFor();
  await pressed("Undo");
  await stage.locator(".focus-words", { hasText: "Gather and empty trash." }).waitFor();
  await page.getByText("0 of 16 tasks looked at").waitFor();
  await pressed("Redo");
  await page.getByText("1 of 16 tasks looked at").waitFor();

  await pressed("Keep as it is");
  await stage.locator(".focus-words", { hasText: "Clean windows" }).waitFor();
  await pressed("Remove");
  await stage.locator(".focus-words", { hasText: "Clean and polish furniture" }).waitFor();
  await page.getByText("1 of 15 tasks looked at").waitFor();
  await pressed("Undo");
  await page.getByText("1 of 16 tasks looked at").waitFor();
  await pressed("Fold into another task…");
  await page.getByRole("dialog").getByLabel("Find the task that says the same").fill("dust");
  expect(await violations(page)).toEqual([]);
  await page
    .getByRole("dialog")
    .getByRole("button", { name: /Dust furniture/ })
    .click();
  await page.getByText("1 of 15 tasks looked at").waitFor();
  await pressed("Undo");
  await page.getByText("1 of 16 tasks looked at").waitFor();
  await pressed("Move to a list");
  await page.getByRole("menuitem", { name: "Tools, equipment" }).click();
  await page.getByText("1 of 15 tasks looked at").waitFor();
  await pressed("Undo");
  await page.getByText("1 of 16 tasks looked at").waitFor();
  await pressed("Overview");
  await page.locator("#refine-title:focus").waitFor();
  await stage.locator(".focus-words").waitFor({ state: "detached" });
});

test("after the tasks of a duty its title is looked at, with its tasks in front of the room", async () => {
  const { page } = desk;
  await chosen("Duty by duty");
  await chosen(/^All \(20\)/);
  await page.getByRole("button", { name: "B Clean rooms and surfaces" }).click();
  await page.getByText("Does the title still fit all of its tasks?").waitFor();
  await stage.locator(".focus-duty", { hasText: "Clean rooms and surfaces" }).waitFor();
  await ana.page.getByText("Le titre convient-il à toutes ses tâches?").waitFor();
  await look("duty");
  await page.getByRole("textbox", { name: "Title of the duty" }).fill("Clean rooms");
  await pressed("Use this title");
  await stage.locator(".focus-duty", { hasText: /Clean rooms$/ }).waitFor();
  await pressed("The title fits");
  await stage.locator(".focus-words", { hasText: "C-1" }).waitFor();
  await pressed("Overview");
});

test("an earlier chart is compared, one task of it taken over and one set aside, each as one step of undo", async () => {
  const { page } = desk;
  await chosen("Compare with an earlier chart");
  await pressed("Import an earlier chart…");
  await page.getByLabel("Or paste the list here").fill(PRIOR);
  await pressed("Look it over");
  await pressed("Add 6 tasks");
  await page.getByText("6 tasks added.").waitFor();
  await pressed("Close");
  await page.getByText("Only in the earlier chart (").waitFor();
  await page.locator("#compare-title:focus").waitFor();
  expect(await ana.page.locator("main").innerText(), "nobody else sees it").not.toContain("light bulbs");
  const before = (await page.getByText(/tasks of the earlier chart dealt with/).innerText()).split(" ");
  const dealt = (count: number) =>
    page.getByText(`${Number(before[0]) + count} of 6 tasks of the earlier chart dealt with`).waitFor();
  await look("compare");

  await pressed("Show to the room: Change light bulbs in common areas");
  await stage.locator(".focus-words", { hasText: "Change light bulbs" }).waitFor();
  await ana.page.getByText("D’une charte antérieure").waitFor();
  await look("prior");
  await pressed("Take it over: Change light bulbs in common areas");
  await page.getByRole("menuitem", { name: "New duty: Minor repairs" }).click();
  await dealt(1);
  await page.locator(":focus", { hasText: "Does not belong" }).waitFor();
  await stage.locator(".focus-words").waitFor({ state: "detached" });
  await stage.getByText("Minor repairs").waitFor();
  await pressed("Undo");
  await dealt(0);
  await stage.getByText("Minor repairs").waitFor({ state: "detached" });
  await pressed("Redo");
  await dealt(1);
  await pressed("Does not belong: Water indoor plants");
  await dealt(2);
  await chosen("Does not belong (1)");
  await pressed("Bring back: Water indoor plants");
  await dealt(1);
  await chosen(/^In both \(/);
  await page.getByText("Taken over.").waitFor();
  await look("both");
  await page.getByRole("button", { name: "Français" }).click();
  await look("both-fr");
  await page.getByRole("radio", { name: "Formulations" }).check();
  await page.getByRole("button", { name: "Commencer par la première" }).click();
  await look("task-fr");
  await page.getByRole("button", { name: "English" }).click();
});

test("duties and tasks are put in order by keyboard, and the stage and the codes follow", async () => {
  const { page } = desk;
  await facilitate("Put in order");
  await page.getByRole("heading", { name: "Duties in order" }).waitFor();
  await look("duties");
  await page.getByRole("button", { name: "Order its tasks: A Care for floors" }).click();
  await stage.locator(".focus-duty", { hasText: "Care for floors" }).waitFor();
  const titles = (): Promise<string[]> => stage.locator(".stage-order .code").allInnerTexts();
  expect(await titles()).toEqual(["A-1", "A-2", "A-3", "A-4"]);
  const down = page.getByRole("button", { name: /^Move down: A-1/ });
  await down.focus();
  await page.keyboard.press("Alt+ArrowDown");
  await page
    .getByText("Clean building floors by sweeping, mopping, scrubbing, or vacuuming.: now 2 of 4")
    .waitFor();
  await page.locator(":focus[aria-label^='Move down: A-2 Clean building floors']").waitFor();
  await page.keyboard.press("Alt+ArrowDown");
  await page.keyboard.press("Alt+ArrowDown");
  await page.locator("select:focus[aria-label^='Place of A-4 Clean building floors']").waitFor();
  await stage.locator(".stage-order > li", { hasText: "A-4 Clean building floors" }).waitFor();
  await ana.page.locator(".cards.slim > li", { hasText: "A-4 Clean building floors" }).first().waitFor();
  await page.getByRole("combobox", { name: /^Place of A-4/ }).selectOption({ label: "2" });
  await page.locator("select:focus[aria-label^='Place of A-2 Clean building floors']").waitFor();

  await pressed("Suggest an order from the ratings");
  await page.getByRole("menuitem", { name: "Most frequent first" }).click();
  await stage.locator(".stage-order > li", { hasText: "A-1 Clean building floors" }).waitFor();
  await page
    .getByRole("button", { name: /What this order follows/ })
    .filter({ hasText: "Most frequent first" })
    .waitFor();
  await look("sequence");
  await pressed("Undo");
  await stage.locator(".stage-order > li", { hasText: "A-2 Clean building floors" }).waitFor();

  await pressed("All duties");
  await page.getByRole("button", { name: /^Move to the top: D / }).press("Enter");
  await page.locator(":focus[aria-label^='Place of A Keep the building safe']").waitFor();
  await page.getByRole("button", { name: "Order its tasks: B Care for floors" }).waitFor();
  await page.getByRole("button", { name: "Français" }).click();
  await page.getByRole("heading", { name: "Fonctions dans l’ordre" }).waitFor();
  await look("duties-fr");
  await page.getByRole("button", { name: "English" }).click();

  // A duty as large as a chart has, in long words: what the stage shows is whole.
  await goTo(desk.page, "Tasks and duties");
  await pressed("Import a list…");
  const long = "Replace worn parts of doors, windows and blinds in rooms that people use";
  const rows = Array.from({ length: 19 }, (_, index) => `${long} ${index}\tMinor repairs`);
  await page.getByLabel("Or paste the list here").fill(["Task\tDuty", ...rows].join("\n"));
  await pressed("Look it over");
  await pressed("Add 19 tasks");
  await page.getByText("19 tasks added.").waitFor();
  await pressed("Close");
  await page.getByRole("button", { name: /^More for A-1 / }).click();
  await page.getByRole("menuitem", { name: "Reword" }).click();
  await page.getByRole("textbox", { name: "Task", exact: true }).fill("Know the rules");
  await page.getByText("Nobody can watch “Know” being done.").waitFor();
  await goTo(desk.page, "Facilitate");
  for (const title of ["Minor repairs", "Care for floors", "Clean rooms"]) {
    await page.getByRole("button", { name: new RegExp(`^Order its tasks: [A-E] ${title}`) }).click();
    await stage.locator(".focus-duty", { hasText: title }).waitFor();
    const cut = await stage.locator(".stage-order").evaluate((list) => {
      const end = list.getBoundingClientRect().bottom;
      return [...list.children].filter((task) => task.getBoundingClientRect().bottom > end + 1).length;
    });
    expect(cut, title).toBe(0);
    await look(`order-${title.replaceAll(" ", "-")}`);
    await pressed("All duties");
  }
  for (const visitor of [desk, ana]) expect(visitor.complaints).toEqual([]);
});

/** The end of a design session: tables show their part of a storyboard, and the desk writes an action plan by keys alone. */
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openStore } from "../../electron/host/store/store.ts";
import { layCards } from "../../shared/doc/learningCards.ts";
import { addOutcome } from "../../shared/doc/outcomes.ts";
import { addBoardSections, changeBoardSection, writeTweet } from "../../shared/doc/storyboards.ts";
import { startActivity } from "../../shared/methods/agenda.ts";
import { abc } from "../../shared/methods/library/abc.ts";
import { LAPTOP, visit, type Visitor } from "../support/browser.ts";
import { goTo, openRoom, showStage, sitDown, takeRoomTo } from "../support/deskPage.ts";
import { KEYS_ALONE } from "../support/hands.ts";
import { lookAt } from "../support/look.ts";
import { openOwnHost, type OwnHost } from "../support/ownHost.ts";

let host: OwnHost;
let desk: Visitor;
let ana: Visitor;
let luc: Visitor;
let stage: Page;

function prepare(dataFolder: string): void {
  const store = openStore(dataFolder);
  store.create("en", "Sauces", (doc) => {
    const activityId = startActivity(doc, abc, { title: "Sauces", at: 1 });
    const [seasons, reduces] = ["Season to taste", "Reduce a stock"].map((words) =>
      addOutcome(doc, words, []),
    );
    const weeks = addBoardSections(doc, activityId, ["Stocks", "Emulsions", "Service"]);
    const [stocks = "", emulsions = "", service = ""] = weeks;
    for (const [index, weekId] of weeks.entries())
      changeBoardSection(doc, weekId, { table: index === 2 ? 0 : index + 1 });
    writeTweet(doc, activityId, "Three weeks to make any sauce on the menu, and know why it holds.", {
      personId: "ana",
      at: 1,
    });
    layCards(doc, { activityId, authorId: "ana" }, [
      { type: "acquisition", sectionId: stocks, minutes: 30, activities: ["Watch a stock being made"] },
      {
        type: "practice",
        sectionId: stocks,
        minutes: 90,
        activities: ["Make a brown stock"],
        star: "formative",
        outcomeIds: reduces ? [reduces] : [],
      },
      { type: "discussion", sectionId: emulsions, minutes: 45, activities: ["Taste and compare"] },
      { type: "investigation", sectionId: emulsions, minutes: 60 },
      {
        type: "production",
        sectionId: service,
        minutes: 120,
        activities: ["Cook for ten covers"],
        star: "summative",
        outcomeIds: seasons && reduces ? [seasons, reduces] : [],
      },
      { type: "collaboration", sectionId: service, minutes: null, activities: ["Plan the evening in teams"] },
    ]);
  });
  store.close();
}

beforeAll(async () => {
  host = await openOwnHost(prepare);
  desk = await visit(host.browser, host.link, LAPTOP);
  await desk.page.getByRole("link", { name: /Sauces/ }).click();
  const joinUrl = await openRoom(desk.page);
  stage = await showStage(desk.page);
  ana = await sitDown(host.browser, joinUrl, "Ana");
  luc = await sitDown(host.browser, joinUrl, "Luc", "fr");
});

afterAll(() => host.close());

const look = (name: string): Promise<void> =>
  lookAt(name, { desk: desk.page, ana: ana.page, luc: luc.page, stage });

async function go(step: string): Promise<void> {
  await takeRoomTo(desk.page, step);
  await goTo(desk.page, "Facilitate");
}

const speak = (page: Page, language: "Français" | "English"): Promise<void> =>
  page.getByRole("button", { name: language }).click();

test("the stage shows the whole storyboard, and what its stars leave open", async () => {
  await go("Stars");
  await stage.getByText("Three weeks to make any sauce").waitFor();
  await stage.getByRole("heading", { name: "Emulsions" }).waitFor();
  await stage.getByRole("img", { name: "Gold star: summative" }).waitFor();
  await stage.getByText("Nothing before the gold star: O1").waitFor();
  await stage.getByText("105 min").waitFor();
  await look("stars");
});

test("tables show their part one after the other, by keys", async () => {
  await go("Share");
  const round = desk.page.getByRole("region", { name: "Share round" });
  await round.getByText("The room looks at the whole storyboard.").waitFor();
  await KEYS_ALONE.press(desk.page, "button", "Start with Table 1: Stocks");
  await stage.getByText("Table 1", { exact: true }).waitFor();
  await stage.getByText("Make a brown stock").waitFor();
  expect(await stage.getByText("Cook for ten covers").count()).toBe(0);
  await round.getByText("1 of 3").waitFor();
  await KEYS_ALONE.press(desk.page, "button", "Next: Table 2: Emulsions");
  await stage.getByText("Taste and compare").waitFor();
  await look("share");
  await speak(desk.page, "Français");
  await desk.page.getByRole("region", { name: "Tour de partage" }).getByText("2 sur 3").waitFor();
  await stage.getByText("Table 2", { exact: true }).waitFor();
  await lookAt("share-fr", { desk: desk.page, stage });
  await speak(desk.page, "English");
  await KEYS_ALONE.press(desk.page, "button", "Next: Service");
  await stage.getByText("Cook for ten covers").waitFor();
  await round.getByText("This is the last one.").waitFor();
  await KEYS_ALONE.press(desk.page, "button", "Show the whole storyboard");
  await stage.getByRole("heading", { name: "Stocks" }).waitFor();
});

test("the desk writes, orders and takes out actions by keys; phones and the stage show them", async () => {
  await go("Action plan");
  await desk.page.getByText("No action yet").waitFor();
  await ana.page.getByText("No action is written yet. Say what has to happen next.").waitFor();
  const { page } = desk;
  const add = async (words: Readonly<Record<string, string>>): Promise<void> => {
    for (const [field, said] of Object.entries(words)) {
      const box = page.getByRole("form", { name: "A new action" }).getByLabel(field, { exact: true });
      for (let presses = 0; !(await box.evaluate((each) => each === document.activeElement)); presses++) {
        if (presses > 200) throw new Error(`no key reaches ${field}`);
        await page.keyboard.press("Tab");
      }
      // In which order a day is typed is the browser's, not the page's.
      if (field === "Due on") await box.fill(said);
      else await page.keyboard.insertText(said);
    }
    await page.keyboard.press("Enter");
  };
  await add({ Action: "Book the kitchen", "Who does it": "Ana", "Due on": "2026-12-01" });
  await add({
    Action: "Film the stock",
    "Who does it": "Luc et Zoé",
    "Or due, in words": "before the pilot",
  });
  await add({ Action: "Ask the chef", "Help needed": "An hour of her time" });
  await page.getByText("3 actions · 1 action has no name yet.").waitFor();

  await stage.getByText(/^Ana · Dec\.? 1, 2026$/).waitFor();
  await stage.getByText("No name yet").waitFor();
  const own = luc.page.getByRole("listitem").filter({ hasText: "à vous" });
  await own.getByText("Film the stock").waitFor();
  expect(await luc.page.getByRole("main").getByRole("listitem").first().innerText()).toContain(
    "Film the stock",
  );
  await luc.page.getByText(/^Échéance\u00a0: 1 déc\.? 2026$/).waitFor();

  await KEYS_ALONE.press(page, "button", "Move up: Ask the chef");
  const second = page.getByRole("group", { name: "Action 2: Ask the chef" });
  await second.waitFor();
  expect(await page.evaluate(() => document.activeElement?.getAttribute("aria-label"))).toBe(
    "Move up: Ask the chef",
  );
  await page.keyboard.press("Alt+ArrowDown");
  await page.getByRole("group", { name: "Action 3: Ask the chef" }).waitFor();
  await look("plan");
  await KEYS_ALONE.press(page, "button", "Take out: Ask the chef");
  await page.getByText("2 actions · Every action has a name.").waitFor();
  await KEYS_ALONE.press(page, "button", "Put it back");
  await page.getByRole("group", { name: "Action 3: Ask the chef" }).waitFor();
  await speak(page, "Français");
  await stage.getByText(/^Ana · 1 déc\.? 2026$/).waitFor();
  await lookAt("plan-fr", { desk: page, stage });
  for (const { complaints } of [desk, ana, luc]) expect(complaints).toEqual([]);
});

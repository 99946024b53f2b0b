/** The storyboard, worked on by a desk and two phones: by clicks, by keys alone and by dragging, as board and as outline. */
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openStore } from "../../electron/host/store/store.ts";
import { layCards } from "../../shared/doc/learningCards.ts";
import { addOutcome } from "../../shared/doc/outcomes.ts";
import { addBoardSections, writeTweet } from "../../shared/doc/storyboards.ts";
import { startActivity } from "../../shared/methods/agenda.ts";
import { abc } from "../../shared/methods/library/abc.ts";
import { LAPTOP, visit, type Visitor } from "../support/browser.ts";
import { goTo, openRoom, sitDown, takeRoomTo } from "../support/deskPage.ts";
import { CLICKS, KEYS_ALONE } from "../support/hands.ts";
import { lookAt } from "../support/look.ts";
import { openOwnHost, type OwnHost } from "../support/ownHost.ts";
import { until } from "../support/until.ts";

let host: OwnHost;
let desk: Visitor;
let ana: Visitor;
let bo: Visitor;

function prepare(dataFolder: string): void {
  const store = openStore(dataFolder);
  store.create("en", "Sauces", (doc) => {
    const activityId = startActivity(doc, abc, { title: "Sauces in three weeks", at: 1 });
    const roux = addOutcome(doc, "Bind a sauce with a roux", []);
    writeTweet(doc, activityId, "Three weeks to sauces that hold.", { personId: "ana", at: 1 });
    const [first = "", second = ""] = addBoardSections(doc, activityId, ["", "", "At work"]);
    layCards(doc, { activityId, authorId: "ana" }, [
      {
        type: "acquisition",
        sectionId: first,
        title: "Watch a chef",
        minutes: 45,
        activities: ["Demonstration"],
        outcomeIds: [roux],
      },
      {
        type: "practice",
        sectionId: first,
        title: "Make a roux",
        minutes: 700,
        mode: "peer",
        social: "group",
      },
      { type: "discussion", sectionId: second, title: "Why it split", star: "formative", isWorkplace: true },
    ]);
  });
  store.close();
}

beforeAll(async () => {
  host = await openOwnHost(prepare);
  desk = await visit(host.browser, host.link, LAPTOP);
  await desk.page.getByRole("link", { name: /Sauces/ }).click();
  const joinUrl = await openRoom(desk.page);
  ana = await sitDown(host.browser, joinUrl, "Ana");
  bo = await sitDown(host.browser, joinUrl, "Bo", "fr");
  for (const { page } of [ana, bo]) await page.setViewportSize({ width: 390, height: 844 });
  await takeRoomTo(desk.page, "Lay the cards");
  await goTo(desk.page, "Facilitate");
});

afterAll(() => host.close());

const section = (page: Page, name: string) => page.getByRole("region", { name, exact: true });

/** The titles of a section's cards, in order. */
const cardsIn = (page: Page, name: string): Promise<string[]> =>
  section(page, name).locator(".learning-card-name strong").allTextContents();

async function settles(page: Page, name: string, titles: readonly string[]): Promise<void> {
  const wanted = JSON.stringify(titles);
  let last = "";
  await until(
    `${name} has ${wanted}`,
    async () => (last = JSON.stringify(await cardsIn(page, name))) === wanted,
    8_000,
  ).catch((error: unknown) => {
    throw new Error(`${String(error)}; it has ${last}`);
  });
}

const isFocused = (page: Page, name: string): Promise<boolean> =>
  until(`focus on ${name}`, async () => (await focused(page))?.includes(name) ?? false, 8_000);

const focused = (page: Page): Promise<string | null> =>
  page.evaluate(() => document.activeElement?.getAttribute("aria-label") ?? null);

/** Titles of all cards in reading order, as the view that is shown has them. */
const inOrder = (page: Page): Promise<string[]> =>
  page.locator(".learning-card-name strong").allTextContents();

test("cards are laid, moved by picking, keys and dragging, and taken off", async () => {
  const { page } = desk;
  await CLICKS.press(page, "button", /^Discussion /);
  await CLICKS.press(page, "button", "Lay Discussion in Week 2");
  await settles(page, "Week 2", ["Why it split", "Discussion"]);
  await isFocused(page, "card 2 of 2 in Week 2");
  expect(await focused(page)).toMatch(
    /^Discussion, No minutes yet, Face to face, Alone, .*card 2 of 2 in Week 2$/,
  );

  await page.keyboard.press("Alt+ArrowLeft");
  await settles(page, "Week 2", ["Discussion", "Why it split"]);
  await isFocused(page, "card 1 of 2 in Week 2"); // drawn anew, it has the focus again a moment later
  await page.keyboard.press("Alt+ArrowDown");
  await settles(page, "At work", ["Discussion"]);
  await isFocused(page, "card 1 of 1 in At work");
  await page.getByRole("status").filter({ hasText: "Discussion: card 1 of 1 in At work" }).waitFor();

  await page.getByRole("checkbox", { name: /Watch a chef/ }).check();
  await page.getByRole("checkbox", { name: /Make a roux/ }).check();
  await CLICKS.press(page, "button", /^Put into…/);
  await CLICKS.press(page, "menuitem", "At work");
  await settles(page, "At work", ["Discussion", "Watch a chef", "Make a roux"]);
  await isFocused(page, "Watch a chef");
  await page.getByRole("button", { name: "Undo", exact: true }).click();
  await settles(page, "Week 1", ["Watch a chef", "Make a roux"]);

  await page
    .locator("[data-card]", { hasText: "Make a roux" })
    .dragTo(page.locator("[data-card]", { hasText: "Why it split" }));
  await settles(page, "Week 2", ["Make a roux", "Why it split"]);
  await section(page, "Week 2").getByText("Over the limit of 10 hours a week").waitFor();

  await page.getByRole("checkbox", { name: /^Discussion, / }).check();
  await CLICKS.press(page, "button", "More to do with it");
  await CLICKS.press(page, "menuitem", "Take off the storyboard");
  await settles(page, "At work", []);
});

test("both views have the same cards in the same order, and each card says all there is to it", async () => {
  const { page } = desk;
  const onBoard = await inOrder(page);
  await CLICKS.pick(page, "Show it as", "Outline");
  expect(await inOrder(page)).toEqual(onBoard);
  expect(onBoard).toEqual(["Watch a chef", "Make a roux", "Why it split"]);
  const tree = await page.getByRole("region", { name: "Storyboard" }).ariaSnapshot();
  for (const name of [
    "Acquisition: Watch a chef, 45 minutes, Face to face, Alone, Learners do: Demonstration, For O1, card 1 of 1 in Week 1",
    "Practice: Make a roux, 700 minutes, With peers, In groups, Nothing chosen yet, card 1 of 2 in Week 2",
    "Discussion: Why it split, No minutes yet, Face to face, Alone, Nothing chosen yet, Silver star: formative, At work, card 2 of 2 in Week 2",
  ])
    expect(tree).toContain(name);
  await lookAt("outline", { desk: page });
  await CLICKS.pick(page, "Show it as", "Board");
});

test("phones work on it too, by keys alone, at the same time, and take back their own", async () => {
  const there = bo.page.getByRole("button", { name: "Montrer les cartes de Semaine 2" });
  await KEYS_ALONE.press(bo.page, "button", "Montrer les cartes de Semaine 2");
  await there.waitFor({ state: "detached" });
  await KEYS_ALONE.press(bo.page, "checkbox", /Why it split/);
  await KEYS_ALONE.press(bo.page, "button", /^Mettre dans…/);
  await KEYS_ALONE.press(bo.page, "menuitem", "At work");
  await settles(bo.page, "At work", ["Why it split"]);
  await isFocused(bo.page, "Why it split");

  // Ana moves the card on which Bo is: Bo's focus and pick stay on it.
  await bo.page.keyboard.press("Space");
  await settles(desk.page, "At work", ["Why it split"]);
  await CLICKS.press(ana.page, "button", "Show the cards of At work");
  await ana.page.getByRole("checkbox", { name: /Why it split/ }).check();
  await CLICKS.press(ana.page, "button", /^Put into…/);
  await CLICKS.press(ana.page, "menuitem", "Week 2");
  await settles(bo.page, "Semaine 2", ["Make a roux", "Why it split"]);
  await isFocused(bo.page, "carte 2 sur 2 dans Semaine 2");
  expect(await bo.page.getByRole("checkbox", { name: /Why it split/ }).isChecked()).toBe(true);
  await lookAt("board", { desk: desk.page, ana: ana.page, bo: bo.page });
  const width = await ana.page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBe(390);
  await bo.page.keyboard.press("Escape");

  await CLICKS.press(ana.page, "button", "Add a card in Week 1");
  await CLICKS.press(ana.page, "menuitem", "Production");
  await settles(desk.page, "Week 1", ["Watch a chef", "Production"]);
  await CLICKS.press(ana.page, "button", "Undo");
  await settles(desk.page, "Week 1", ["Watch a chef"]);
  await CLICKS.press(ana.page, "button", "Undo");
  await settles(desk.page, "At work", ["Why it split"]);
  await ana.page.getByRole("button", { name: "Undo" }).waitFor({ state: "detached" });
});

test("the desk makes, names and merges sections, and gives them to tables", async () => {
  const { page } = desk;
  await CLICKS.press(page, "button", "Add a week");
  await CLICKS.press(page, "button", "Change Week 4");
  await CLICKS.write(page, "Title", "Last week");
  await page.keyboard.press("Tab");
  await CLICKS.press(page, "button", "Done");
  await section(ana.page, "Last week").waitFor();
  await CLICKS.press(page, "button", "Change At work");
  await page.getByRole("button", { name: /Merge into/ }).click();
  await CLICKS.press(page, "option", "Week 1");
  await CLICKS.press(page, "button", "Merge");
  await settles(page, "Week 1", ["Watch a chef", "Why it split"]);
  expect(await section(page, "At work").count()).toBe(0);
  expect(await ana.page.getByRole("button", { name: /^Change / }).count()).toBe(0);

  await takeRoomTo(page, "Stars");
  await goTo(page, "Facilitate");
  await CLICKS.pick(page, /^Star of Watch a chef/, "Gold");
  await section(page, "Week 1").getByText("Gold star: summative").waitFor();
  await page.getByRole("button", { name: "Français" }).click();
  await section(page, "Semaine 1").getByText("Étoile d’or : sommative").waitFor();
  await lookAt("stars-fr", { desk: page });
  for (const visitor of [desk, ana, bo]) expect(visitor.complaints).toEqual([]);
});

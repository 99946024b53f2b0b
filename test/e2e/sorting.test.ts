/** Moving cards together in silence, and a sealed card sort: a desk, the stage and two phones, one by clicks, one by keys. */
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openStore } from "../../electron/host/store/store.ts";
import { addCards } from "../../shared/doc/cards.ts";
import { startActivity } from "../../shared/methods/agenda.ts";
import { LAPTOP, visit, type Visitor } from "../support/browser.ts";
import { goTo, openRoom, showStage, sitDown, takeRoomTo } from "../support/deskPage.ts";
import { CLICKS, type Hands, KEYS_ALONE } from "../support/hands.ts";
import { lookAt } from "../support/look.ts";
import { openOwnHost, type OwnHost } from "../support/ownHost.ts";
import { wantsPictures } from "../support/picture.ts";
import { SORTING } from "../support/sortingMethod.ts";

const CARDS = [
  "Short videos before class",
  "A quiz before class",
  "Readings with questions",
  "Work on a real case",
  "A visit to a workplace",
  "A mentor from the trade",
];
const [VIDEOS = "", QUIZ = "", READINGS = "", CASE = "", VISIT = "", MENTOR = ""] = CARDS;
/** So many that the table has to prove itself, where somebody looks. */
const MORE = wantsPictures ? 24 : 0;

let host: OwnHost;
let desk: Visitor;
let ana: Visitor;
let bo: Visitor;
let stage: Page;

function prepare(dataFolder: string): void {
  const store = openStore(dataFolder);
  store.create("en", "Learning help", (doc) => {
    const activityId = startActivity(doc, SORTING, { title: "Sorting out", at: 1 });
    const more = Array.from({ length: MORE }, (_, index) => `Another thing that helps, number ${index + 1}`);
    addCards(
      doc,
      { activityId, authorId: "", createdAt: 1, stepId: "write" },
      [...CARDS, ...more].map((text) => ({ text, list: "ideas" })),
    );
  });
  store.close();
}

beforeAll(async () => {
  host = await openOwnHost(prepare);
  desk = await visit(host.browser, host.link, LAPTOP);
  await desk.page.getByRole("link", { name: /Learning help/ }).click();
  const joinUrl = await openRoom(desk.page);
  stage = await showStage(desk.page);
  ana = await sitDown(host.browser, joinUrl, "Ana");
  bo = await sitDown(host.browser, joinUrl, "Bo", "fr");
});

afterAll(() => host.close());

const look = (name: string): Promise<void> =>
  lookAt(`${name}`, { desk: desk.page, ana: ana.page, bo: bo.page, stage });

/** Picks cards and says where they go. */
async function put(hands: Hands, page: Page, cards: readonly string[], where: string): Promise<void> {
  for (const card of cards) await hands.press(page, "checkbox", card);
  await hands.press(page, "button", /^(Put into|Mettre dans)…/);
  await hands.press(page, "menuitem", where);
  await page.getByRole("button", { name: /^(Put into|Mettre dans)…/ }).waitFor({ state: "detached" });
}

async function go(step: string): Promise<void> {
  await takeRoomTo(desk.page, step);
  await goTo(desk.page, "Facilitate");
}

test("everybody moves the same cards, names the groups, and the desk takes them over", async () => {
  await go("Move together");
  await ana.page.getByRole("checkbox", { name: VIDEOS }).waitFor();
  await put(CLICKS, ana.page, [VIDEOS, QUIZ], "A new group");
  await put(KEYS_ALONE, bo.page, [CASE, VISIT], "Un nouveau groupe");
  await put(
    KEYS_ALONE,
    bo.page,
    [READINGS],
    `Avec « ${VIDEOS} »`.replace("« ", "«\u00a0").replace(" »", "\u00a0»"),
  );
  await put(CLICKS, ana.page, [MENTOR], "On its own");

  const bench = desk.page.getByRole("region", { name: "Moving cards together" });
  await bench.getByText(/2 groups of cards still need a name/).waitFor();
  expect(await bench.getByRole("button", { name: "Take over the groups" }).isEnabled()).toBe(false);
  await CLICKS.write(ana.page, `Name of the group with “${VIDEOS}”`, "Before class");
  await bo.page.getByRole("heading", { name: /Before class/ }).waitFor();
  await KEYS_ALONE.write(bo.page, `Nom du groupe où se trouve «\u00a0${CASE}\u00a0»`, "Sur le terrain");
  await stage.getByRole("heading", { name: /Sur le terrain/ }).waitFor();
  await look("affinity");

  await CLICKS.press(desk.page, "button", "Close moving");
  await ana.page.getByText("Moving is closed. Groups can still be named.").waitFor();
  await ana.page.getByRole("checkbox", { name: VIDEOS }).waitFor({ state: "detached" });
  await CLICKS.press(desk.page, "button", "Take over the groups");
  const taken = desk.page.getByRole("region", { name: "Groups taken over" });
  await taken.getByText(/2 groups are taken over/).waitFor();
  await taken.getByRole("heading", { name: /Before class 3 cards/ }).waitFor();
  await look("affinity-taken");
});

test("each sorts alone and unseen; then the desk sees who put what together", async () => {
  await go("Sort alone");
  await ana.page.getByRole("checkbox", { name: VIDEOS }).waitFor();
  await put(CLICKS, ana.page, [VIDEOS, QUIZ, READINGS], "A new group");
  await CLICKS.write(ana.page, `Name of the group with “${VIDEOS}”`, "At home");
  await put(CLICKS, ana.page, [CASE, VISIT, MENTOR], "A new group");
  await put(KEYS_ALONE, bo.page, [VIDEOS, QUIZ], "Un nouveau groupe");
  await put(KEYS_ALONE, bo.page, [READINGS, CASE, VISIT], "Un nouveau groupe");
  await bo.page.locator('[data-state="saved"]').first().waitFor();
  await ana.page.locator('[data-state="saved"]').first().waitFor();

  const progress = desk.page.getByRole("region", { name: "How it is going" });
  await progress.getByText("2 of 2 people have sorted").waitFor();
  expect(await desk.page.getByRole("main").innerText()).not.toContain("At home");
  await stage.getByText("2 people have answered").waitFor();
  await look("sort-sealed");

  await desk.page.getByRole("button", { name: /^Reveal/ }).click();
  await desk.page
    .getByRole("dialog")
    .getByRole("button", { name: /^Reveal/ })
    .click();
  const bench = desk.page.getByRole("region", { name: "What people put together" });
  await bench.getByText(/Groups suggested: 2/).waitFor();
  await ana.page.getByText("The sorts are shown, so none is taken any more.").waitFor();
  const row = bench.getByRole("row", { name: new RegExp(`${QUIZ}`) });
  const cells = await row.getByRole("cell").allInnerTexts();
  expect(cells.slice(0, 6).toSorted()).toEqual(["0", "0", "0", "100", "50", "–"].toSorted());

  await CLICKS.pick(desk.page, "On the stage", "The table");
  await stage.getByRole("table").waitFor();
  await bench.getByRole("table").scrollIntoViewIfNeeded();
  await look("sort-table");
  await CLICKS.pick(desk.page, "On the stage", "Suggested groups");
  await stage.getByText("Suggested group 2").waitFor();
  await bench.getByRole("slider").fill("100");
  await bench.getByText(/· \d+ cards belong to no group at this share/).waitFor();
  await stage.getByText(/from 100% of people on/).waitFor();
  await bench.getByRole("slider").fill("50");
  await bench.getByText(/What people called it: At home/).waitFor();
  await look("sort-groups");

  await CLICKS.press(desk.page, "button", "Take over the groups");
  const taken = desk.page.getByRole("region", { name: "Groups taken over" });
  await taken.getByRole("heading", { name: /At home/ }).waitFor();
  await stage.getByRole("heading", { name: /At home/ }).waitFor();
  await bo.page.getByRole("heading", { name: /At home/ }).waitFor();
  await put(KEYS_ALONE, desk.page, [MENTOR], "At home");
  await stage.getByText(MENTOR).waitFor();
  await look("sort-taken");
});

test("where the groups are given, cards go into those alone", async () => {
  await go("Shelve");
  await bo.page.getByRole("heading", { name: /Pendant le cours/ }).waitFor();
  await put(KEYS_ALONE, bo.page, [CASE], "Pendant le cours");
  await bo.page.getByRole("checkbox", { name: VIDEOS }).check();
  await bo.page.getByRole("button", { name: /^Mettre dans…/ }).click();
  expect(await bo.page.getByRole("menuitem").allInnerTexts()).toEqual(["Avant le cours", "Pendant le cours"]);
  await bo.page.keyboard.press("Escape");
  const bench = desk.page.getByRole("region", { name: "What people put together" });
  await bench.getByText(/Figures are of 1 person/).waitFor();
  await look("shelve");
  await desk.page.getByRole("button", { name: "Français" }).click();
  await desk.page.getByRole("region", { name: "Ce que les gens ont mis ensemble" }).waitFor();
  await look("shelve-fr");
  for (const visitor of [desk, ana, bo]) expect(visitor.complaints).toEqual([]);
});

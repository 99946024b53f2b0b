/**
 * A card turned over on a desk and a French phone: filled in by keys alone and by clicks, changed by two at once, gone
 * through one after the other, flagged by the blueprint, and taken off while somebody has it open.
 */
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openStore } from "../../electron/host/store/store.ts";
import { addAssessment } from "../../shared/doc/assessments.ts";
import { layCards } from "../../shared/doc/learningCards.ts";
import { addOutcome } from "../../shared/doc/outcomes.ts";
import { addBoardSections } from "../../shared/doc/storyboards.ts";
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
let luc: Visitor;

beforeAll(async () => {
  host = await openOwnHost((dataFolder) => {
    const store = openStore(dataFolder);
    store.create("en", "Kitchen", (doc) => {
      const activityId = startActivity(doc, abc, { title: "Sauces", at: 1 });
      const roux = addOutcome(doc, "Prepare a sauce with a roux", []);
      addOutcome(doc, "Explain why a sauce splits", []);
      addAssessment(doc, { title: "One plate" }, [roux]);
      const [first = "", second = ""] = addBoardSections(doc, activityId, ["", ""]);
      layCards(doc, { activityId, authorId: "" }, [
        { type: "practice", sectionId: first, title: "Make a roux" },
        { type: "discussion", sectionId: first, title: "Why it split" },
        { type: "production", sectionId: second, title: "Plate it" },
      ]);
    });
    store.close();
  });
  desk = await visit(host.browser, host.link, LAPTOP);
  await desk.page.getByRole("link", { name: /Kitchen/ }).click();
  luc = await sitDown(host.browser, await openRoom(desk.page), "Luc", "fr");
  await luc.page.setViewportSize({ width: 390, height: 844 });
  await takeRoomTo(desk.page, "Turn the cards");
  await goTo(desk.page, "Learning design");
});

afterAll(() => host.close());

/** What has the focus, as it is called: a dialog or heading around or beside it would say too much. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const { activeElement } = document;
    return activeElement?.getAttribute("aria-label") ?? activeElement?.textContent?.trim() ?? "";
  });

const focusComesTo = (page: Page, name: string | RegExp): Promise<boolean> =>
  until(
    `focus on ${String(name)}`,
    async () => {
      const now = await focused(page);
      return typeof name === "string" ? now === name : name.test(now);
    },
    5_000,
  ).catch(async () => {
    throw new Error(`the focus is on “${await focused(page)}”, not on ${String(name)}`);
  });

const showsChosen = (
  page: Page,
  activities: readonly string[],
  name = "Chosen activities",
): Promise<boolean> =>
  until(
    `chosen: ${activities.join("; ")}`,
    async () => {
      const list = page.getByRole("list", { name });
      return JSON.stringify(await list.locator("li > span").allTextContents()) === JSON.stringify(activities);
    },
    8_000,
  );

const close = (page: Page): Promise<void> => page.keyboard.press("Escape");

test("keys alone fill in a card wholly, and put its activities in order", async () => {
  const { page } = desk;
  const { press, write, pick } = KEYS_ALONE;
  await press(page, "button", "Open Make a roux");
  await press(page, "checkbox", "Role play");
  await press(page, "checkbox", "Problem set");
  await write(page, "An activity of your own", "Bind a sauce");
  await page.keyboard.press("Enter");
  await showsChosen(page, ["Role play", "Problem set", "Bind a sauce"]);
  await press(page, "button", "Move up: Bind a sauce");
  await press(page, "button", "Move up: Bind a sauce");
  await showsChosen(page, ["Bind a sauce", "Role play", "Problem set"]);
  await focusComesTo(page, "Move down: Bind a sauce");
  await press(page, "button", "Remove: Role play");
  await showsChosen(page, ["Bind a sauce", "Problem set"]);
  await focusComesTo(page, "Remove: Problem set");
  await write(page, "Minutes of one learner", "75");
  await press(page, "button", /How the time is spent/);
  await press(page, "option", "With peers");
  await pick(page, "Learners work", "In groups");
  await pick(page, "Star", "Silver star: formative");
  await press(page, "checkbox", /^O1 /);
  await press(page, "checkbox", "Learned at work");
  await write(page, "Notes", "Two stoves are enough.");
  await page.getByRole("dialog").getByText("Bloom and Fink (optional)").press("Enter");
  await press(page, "button", "Take this hint");
  await focusComesTo(page, /^Apply/);
  await lookAt("turned", { desk: page });
  await write(page, "An activity of your own", "Taste and compare");
  await close(page);
  await focusComesTo(page, "Open Make a roux");
  await page
    .getByRole("checkbox", {
      name: "Practice: Make a roux, 75 minutes, With peers, In groups, Learners do: Bind a sauce; Problem set; Taste and compare, Silver star: formative, For O1, At work, card 1 of 2 in Week 1",
      exact: true,
    })
    .waitFor();
});

test("a table goes through its cards without closing them", async () => {
  const { page } = desk;
  await KEYS_ALONE.press(page, "button", "Open Make a roux");
  const title = (name: string) =>
    page.getByRole("dialog").getByRole("heading", { name, exact: true }).waitFor();
  await KEYS_ALONE.press(page, "button", "Next card");
  await title("Why it split");
  await focusComesTo(page, "Next card");
  await page.keyboard.press("Enter");
  await title("Plate it");
  await page.getByText("Week 2 · card 3 of 3").waitFor();
  await focusComesTo(page, "Card before");
  await page.keyboard.press("Enter");
  await title("Why it split");
  await close(page);
});

test("what two change at once both stands, also while one of them types", async () => {
  await CLICKS.press(desk.page, "button", "Open Make a roux");
  await CLICKS.press(luc.page, "button", "Ouvrir Make a roux");
  const notes = desk.page.getByRole("textbox", { name: "Notes" });
  await notes.click();
  await desk.page.keyboard.press("End");
  await desk.page.keyboard.insertText(" A whisk");
  await CLICKS.press(luc.page, "button", "60 minutes");
  await CLICKS.pick(luc.page, "On y travaille", "Individuel");
  const minutes = desk.page.getByRole("textbox", { name: "Minutes of one learner" });
  await until("the desk shows Luc's minutes", async () => (await minutes.inputValue()) === "60");
  await until("and how learners work", () =>
    desk.page.getByRole("radio", { name: "Alone", exact: true }).isChecked(),
  );
  await desk.page.keyboard.insertText(" each.");
  expect(await notes.inputValue()).toBe("Two stoves are enough. A whisk each.");
  await close(desk.page);
  const french = luc.page.getByRole("textbox", { name: "Notes" });
  await until("Luc reads the notes", async () => (await french.inputValue()).endsWith("A whisk each."));
  await lookAt("turned", { luc: luc.page });
  expect(await luc.page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  await close(luc.page);
});

test("an outcome in other words is flagged on its cards, until somebody says that they still fit", async () => {
  const { page } = desk;
  await goTo(page, "Outcomes and hours");
  await page.getByRole("textbox", { name: "Learning outcome" }).first().fill("Bind a sauce with a roux");
  await page.keyboard.press("Tab");
  await goTo(page, "Learning design");
  await CLICKS.press(luc.page, "button", "Ouvrir Make a roux");
  await luc.page
    .getByText(
      "Le résultat disait « Prepare a sauce with a roux ». Il dit maintenant « Bind a sauce with a roux ».",
    )
    .waitFor();
  await KEYS_ALONE.press(page, "button", "Open Make a roux");
  await page
    .getByText("The outcome said “Prepare a sauce with a roux”. It says now “Bind a sauce with a roux”.")
    .waitFor();
  await lookAt("flagged", { desk: page, luc: luc.page });
  await KEYS_ALONE.press(page, "button", "The card still fits");
  for (const each of [page, luc.page]) await each.locator(".card-sources").waitFor({ state: "detached" });
  expect(await page.evaluate(() => Boolean(document.activeElement?.closest("[role=dialog]")))).toBe(true);
  await close(page);
});

test("a card that is taken off while somebody has it open says so, and closes into its section", async () => {
  const { page } = luc;
  await CLICKS.press(desk.page, "checkbox", /^Practice: Make a roux/);
  await CLICKS.press(desk.page, "button", "More to do with it");
  await CLICKS.press(desk.page, "menuitem", "Take off the storyboard");
  await page
    .getByRole("dialog")
    .getByText("Quelqu’un a retiré cette carte du tableau.", { exact: false })
    .last()
    .waitFor();
  await focusComesTo(page, "Fermer");
  await page.keyboard.press("Enter");
  await focusComesTo(page, "Masquer les cartes de Semaine 1");
  await CLICKS.press(desk.page, "button", "Undo");
  await page.getByRole("button", { name: "Ouvrir Make a roux" }).waitFor();
});

test("a deck stands on the backs of the cards, and its activity on a card", async () => {
  const { page } = desk;
  await CLICKS.pick(page, "Parts of the learning design", "Picture, files and decks");
  await KEYS_ALONE.press(page, "button", "Add this deck: Access for everybody");
  await focusComesTo(page, "Decks of cards");
  const choosing = page.waitForEvent("filechooser");
  await KEYS_ALONE.press(page, "button", "Choose a deck (CSV or JSON)…");
  await (
    await choosing
  ).setFiles({
    name: "Kitchen deck.csv",
    mimeType: "text/csv",
    buffer: Buffer.from(
      "type,title,without a screen,with a screen\npractice,Kitchen,Plate a dish against the clock,\n",
    ),
  });
  await KEYS_ALONE.press(page, "button", "Take this deck");
  await page.getByText("Kitchen deck is on the backs of the cards now.").waitFor();
  await CLICKS.pick(page, "Parts of the learning design", "Storyboard");
  await KEYS_ALONE.press(page, "button", "Open Make a roux");
  await page.getByRole("dialog").getByText("Back of the card").press("Enter");
  await KEYS_ALONE.press(page, "checkbox", "Plate a dish against the clock");
  await showsChosen(page, [
    "Bind a sauce",
    "Problem set",
    "Taste and compare",
    "Plate a dish against the clock",
  ]);
  await KEYS_ALONE.press(page, "button", /Assessment of the blueprint that takes place here/);
  await KEYS_ALONE.press(page, "option", "S1 One plate");
  expect(await page.getByRole("radio", { name: "Silver star: formative" }).isChecked()).toBe(true);
  await close(page);
});

test("who only watches reads the same facts", async () => {
  await goTo(desk.page, "Panel");
  await CLICKS.press(desk.page, "button", /^Subject matter expert Role/);
  await CLICKS.press(desk.page, "option", "Observer");
  await CLICKS.press(luc.page, "button", /^Mise en pratique : Make a roux, 60 minutes/);
  const dialog = luc.page.getByRole("dialog");
  await dialog.getByText("Vous pouvez regarder cette carte.", { exact: false }).waitFor();
  expect(await dialog.getByRole("textbox").count()).toBe(0);
  const facts = await dialog.getByRole("definition").allTextContents();
  expect(facts).toEqual([
    "1 h",
    "Entre pairs",
    "Individuel",
    "Étoile d’argent\u00A0: formative",
    "R1 Bind a sauce with a roux",
    "É1 One plate",
    "En milieu de travail",
    "Appliquer",
    "Two stoves are enough. A whisk each.",
  ]);
  await showsChosen(
    luc.page,
    ["Bind a sauce", "Problem set", "Taste and compare", "Plate a dish against the clock"],
    "Activités choisies",
  );
  await lookAt("watched", { luc: luc.page });
  for (const { complaints } of [desk, luc]) expect(complaints).toEqual([]);
});

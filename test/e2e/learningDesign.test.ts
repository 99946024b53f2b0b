/**
 * What a team does with a learning design beside the session itself: a card wholly filled in, decks and storyboards out of
 * files, figures, hours changed by hand, and a French phone and the stage that follow.
 */
import path from "node:path";
import { readFileSync } from "node:fs";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openStore } from "../../electron/host/store/store.ts";
import { addAssessment } from "../../shared/doc/assessments.ts";
import { addOutcome } from "../../shared/doc/outcomes.ts";
import { addBoardSections, writeTweet } from "../../shared/doc/storyboards.ts";
import { startActivity } from "../../shared/methods/agenda.ts";
import { abc } from "../../shared/methods/library/abc.ts";
import { LAPTOP, visit, type Visitor } from "../support/browser.ts";
import { goTo, openRoom, showStage, sitDown, takeRoomTo } from "../support/deskPage.ts";
import { CLICKS } from "../support/hands.ts";
import { lookAt } from "../support/look.ts";
import { openOwnHost, type OwnHost } from "../support/ownHost.ts";

const { press, write, pick } = CLICKS;
const TABLE = path.resolve("test/fixtures/storyboards/three-weeks.csv");
const DECK = "type,title,without a screen,with a screen\npractice,Kitchen,Plate a dish against the clock,\n";

let host: OwnHost;
let desk: Visitor;
let luc: Visitor;
let joinUrl = "";

beforeAll(async () => {
  host = await openOwnHost((dataFolder) => {
    const store = openStore(dataFolder);
    store.create("en", "Kitchen", (doc) => {
      const activityId = startActivity(doc, abc, { title: "Sauces", at: 1 });
      const roux = addOutcome(doc, "Prepare a sauce with a roux", []);
      addOutcome(doc, "Explain why a sauce splits", []);
      addAssessment(doc, { title: "One plate" }, [roux]);
      writeTweet(doc, activityId, "Three weeks to sauces that hold.", { personId: "", at: 1 });
      addBoardSections(doc, activityId, ["", ""]);
    });
    store.close();
  });
  desk = await visit(host.browser, host.link, LAPTOP);
  await desk.page.getByRole("link", { name: /Kitchen/ }).click();
  joinUrl = await openRoom(desk.page);
  luc = await sitDown(host.browser, joinUrl, "Luc", "fr");
  await luc.page.setViewportSize({ width: 390, height: 844 });
});

afterAll(() => host.close());

test("an assessment of the blueprint is laid as a card, and the card says all there is to it", async () => {
  const { page } = desk;
  await goTo(page, "Learning design");
  await page.getByText("Set up the storyboard").click();
  await press(page, "button", "Lay as a card: S1");
  await page.getByText("on the board", { exact: true }).waitFor();
  await press(page, "button", "Open One plate");
  const dialog = page.getByRole("dialog");
  expect(await dialog.getByRole("checkbox", { name: /^O1 / }).isChecked()).toBe(true);
  expect(await dialog.getByRole("radio", { name: "Gold star: summative" }).isChecked()).toBe(true);
  await press(page, "button", "60 minutes");
  await pick(page, "Learners work", "In groups");
  await press(page, "checkbox", "Learned at work");
  await write(page, "Notes", "Two stoves are enough.");
  await dialog.getByText("Bloom and Fink (optional)").click();
  await dialog.getByText("The verbs of its outcomes hint at: Apply").waitFor();
  await press(page, "button", "Take this hint");
  await dialog.getByText("The verbs of its outcomes hint at: Apply").waitFor({ state: "detached" });
  await lookAt("card", { desk: page });
  await press(page, "button", "Close");
  const name =
    "Production: One plate, 60 minutes, Assessment, In groups, Nothing chosen yet, Gold star: summative, For O1, At work, card 1 of 1 in Week 2";
  await page.getByRole("checkbox", { name, exact: true }).waitFor();
});

test("a deck of one's own stands on the back of the cards", async () => {
  const { page } = desk;
  await pick(page, "Parts of the learning design", "Picture, files and decks");
  const choosing = page.waitForEvent("filechooser");
  await press(page, "button", "Choose a deck (CSV or JSON)…");
  await (
    await choosing
  ).setFiles({ name: "Kitchen deck.csv", mimeType: "text/csv", buffer: Buffer.from(DECK) });
  await press(page, "button", "Take this deck");
  await page.getByText("Kitchen deck is on the backs of the cards now.").waitFor();
  await lookAt("decks", { desk: page });
});

test("a storyboard comes in from a table once, and goes out as one", async () => {
  const { page } = desk;
  for (const expected of ["Lay 8 cards", "Lay 0 cards"]) {
    const choosing = page.waitForEvent("filechooser");
    await press(page, "button", "Choose a table…");
    await (await choosing).setFiles(TABLE);
    const dialog = page.getByRole("dialog");
    await dialog.getByText("“Lunch” is none of the six learning types", { exact: false }).waitFor();
    const lay = dialog.getByRole("button", { name: expected });
    await lay.waitFor();
    if (expected === "Lay 0 cards") await press(page, "button", "Cancel");
    else {
      await lookAt("import", { desk: page });
      await lay.click();
      await page.getByText("8 cards were laid. Undo takes them back.").waitFor();
    }
  }
  const saving = page.waitForEvent("download");
  await press(page, "button", "Save this storyboard as a table");
  const table = readFileSync(await (await saving).path(), "utf8");
  expect(table).toContain(
    "Week 1,1,Acquisition,Watch how mother sauces are made | Read the station guide,60",
  );
});

test("figures follow the cards, and where minutes count can be changed", async () => {
  const { page } = desk;
  await pick(page, "Parts of the learning design", "Figures and hours");
  const effort = page.getByRole("region", { name: "Learner effort" });
  await effort.getByRole("row", { name: /^Live online with instructors 0\.33 h/ }).waitFor();
  await press(page, "button", /Live online \(20 min\) counts as/);
  await press(page, "option", "Face to face with instructors");
  await effort.getByText("Time live online has a row of its own in this table.", { exact: false }).waitFor();
  await effort.getByRole("row", { name: /^Live online with instructors 0 h/ }).waitFor();
  await press(page, "button", "Count as usual");
  await effort.getByRole("row", { name: /^Live online with instructors 0\.33 h/ }).waitFor();
  await press(page, "button", "Put into the blueprint");
  await page.getByText("Done. The blueprint says the same as the storyboard.").waitFor();
  await lookAt("figures", { desk: page });
  await goTo(page, "Outcomes and hours");
  await page.getByRole("heading", { name: "Modules (1)" }).waitFor();
  await page.getByRole("textbox", { name: "Assessment", exact: true }).fill("9");
  await page.keyboard.press("Tab");
  await page.getByText("The hours below are not what the modules add up to.", { exact: false }).waitFor();
  await lookAt("modules", { desk: page });
  await page.getByRole("button", { name: "Undo", exact: true }).click();
  await page
    .getByText("The hours below are not what the modules add up to.", { exact: false })
    .waitFor({ state: "detached" });
});

test("a French phone and the stage follow the shapes", async () => {
  await goTo(desk.page, "Room");
  const stage = await showStage(desk.page);
  await takeRoomTo(desk.page, "Shape, before");
  await pick(luc.page, "Mise en pratique", "5");
  await pick(luc.page, "Production", "3");
  await luc.page.getByRole("slider").press("ArrowRight");
  await stage.getByText("1 of 1 have drawn a shape").waitFor();
  await goTo(desk.page, "Facilitate");
  await press(desk.page, "button", "Show all shapes together");
  const picture = stage.getByRole("img", { name: "Shape of the design" });
  await picture.waitFor();
  expect(await stage.locator("body").ariaSnapshot()).toMatch(/row "Practice/);
  await press(desk.page, "button", "Take the middle of what people drew");
  await luc.page.getByRole("heading", { name: "Toutes les formes ensemble" }).waitFor();
  const tree = await luc.page.locator("main").ariaSnapshot();
  expect(tree).toContain('img "Forme de la conception"');
  expect(tree).toMatch(/row "Mise en pratique 5/);
  await lookAt("shape", { desk: desk.page, luc: luc.page, stage });
  await takeRoomTo(desk.page, "In one sentence");
  await luc.page.getByText("Three weeks to sauces that hold.").first().waitFor();
  await lookAt("tweet", { luc: luc.page, stage });
  await takeRoomTo(desk.page, "Turn the cards");
  await luc.page.getByRole("button", { name: "Ouvrir Acquisition" }).first().click();
  await luc.page.getByRole("dialog").getByText("Ce que l’on fait").first().waitFor();
  await lookAt("card", { luc: luc.page });
  for (const { complaints } of [desk, luc]) expect(complaints).toEqual([]);
});

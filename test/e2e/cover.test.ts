/** A step whose answers are hidden, from the desk and on two phones: nobody sees another's before the reveal. */
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { violations } from "../support/axe.ts";
import { LAPTOP, visit, type Visitor } from "../support/browser.ts";
import { addMethod, goTo, openRoom, openSample, showStage, sitDown } from "../support/deskPage.ts";
import { openOwnHost, type OwnHost } from "../support/ownHost.ts";
import { picture } from "../support/picture.ts";

let host: OwnHost;
let desk: Visitor;
let ana: Visitor;
let zoe: Visitor;
let stage: Page;

beforeAll(async () => {
  host = await openOwnHost();
  desk = await visit(host.browser, host.link, LAPTOP);
  const { page } = desk;
  await openSample(page);
  const joinUrl = await openRoom(page);
  stage = await showStage(page);
  await goTo(desk.page, "Workshop");
  ana = await sitDown(host.browser, joinUrl, "Ana");
  zoe = await sitDown(host.browser, joinUrl, "Zoé", "fr");
});

afterAll(() => host.close());

/** Takes the desk through its question. */
async function reveal(step: string): Promise<void> {
  await desk.page.getByRole("button", { name: `Reveal: ${step}` }).click();
  await desk.page.getByText("This cannot be undone.").waitFor();
  await desk.page.getByRole("dialog").getByRole("button", { name: "Reveal" }).click();
  await desk.page.getByText("Revealed", { exact: true }).first().waitFor();
  await desk.page.locator(":focus", { hasText: "Revealed" }).waitFor();
}

const words = (page: Page): Promise<string> => page.locator("main").innerText();

test("tasks are hidden from everybody but their writer, through a reload, until the desk reveals them", async () => {
  const { page } = desk;
  await page.getByRole("button", { name: "Take the room here: Write tasks" }).click();
  await page.getByText("Hide answers until I reveal them").first().click();
  expect(
    await page.getByRole("button", { name: "Reveal: Write tasks" }).isDisabled(),
    "nothing is revealed by a slip",
  ).toBe(true);
  await ana.page.getByText("At the reveal, everybody sees the answers with names.").waitFor();
  await zoe.page.getByText("Au dévoilement, tout le monde voit les réponses avec les noms.").waitFor();

  await ana.page.getByRole("textbox", { name: "Your task" }).fill("Polish the brass plate");
  await ana.page.getByRole("button", { name: "Add task" }).click();
  await ana.page.getByText("hidden", { exact: true }).waitFor();
  await zoe.page.getByRole("textbox", { name: "Votre tâche" }).fill("Graisser les charnières");
  await zoe.page.keyboard.press("Enter");
  await page.getByText("2 people have answered (2 answers)").waitFor();
  await stage.getByText("2 people have answered").waitFor();
  await ana.page.getByText(/2 people have answered \(2 answers\)/).waitFor();
  expect(
    await page.getByRole("checkbox", { name: "Hide answers until I reveal them: Write tasks" }).isDisabled(),
  ).toBe(true);

  for (const [visitor, hidden] of [
    [ana.page, "charnières"],
    [zoe.page, "brass plate"],
    [stage, "brass plate"],
    [page, "brass plate"],
  ] as const)
    expect(await words(visitor)).not.toContain(hidden);
  await goTo(desk.page, "Tasks and duties");
  expect(await words(page)).not.toContain("brass plate");
  await goTo(desk.page, "Workshop");

  // The hint knows one's own hidden words, and nobody else's.
  await ana.page.getByRole("textbox", { name: "Your task" }).fill("Polish the brass plate");
  await ana.page.getByText("Already there: Polish the brass plate").waitFor();
  await ana.page.getByRole("textbox", { name: "Your task" }).fill("Graisser les charnières");
  await ana.page.getByText("Already there").waitFor({ state: "detached" });
  await ana.page.getByRole("textbox", { name: "Your task" }).fill("");

  await ana.page.getByRole("button", { name: "Change: Polish the brass plate" }).click();
  await ana.page.getByRole("textbox", { name: "New wording" }).fill("Polish the brass plates");
  await ana.page.keyboard.press("Enter");
  await ana.page.locator('[data-state="saved"]').waitFor();
  await ana.page.reload();
  await ana.page.getByText("Polish the brass plates").first().waitFor();
  expect(await words(ana.page)).not.toContain("charnières");

  for (const [name, shown] of [
    ["desk", page],
    ["ana", ana.page],
    ["zoe", zoe.page],
    ["stage", stage],
  ] as const) {
    await picture(shown, `sealed-${name}`);
    expect(await violations(shown), name).toEqual([]);
  }
  await page.getByRole("button", { name: "Français" }).click();
  await picture(page, "sealed-desk-fr");
  expect(await violations(page)).toEqual([]);
  await page.getByRole("button", { name: "English" }).click();

  await reveal("Write tasks");
  for (const visitor of [ana.page, zoe.page]) {
    await visitor.getByText("Graisser les charnières").first().waitFor();
    await visitor.getByText("Polish the brass plates").first().waitFor();
  }
  await ana.page
    .getByRole("listitem")
    .filter({ hasText: "Polish the brass plates" })
    .getByText("mine")
    .waitFor();
  await picture(page, "revealed-desk");
  await goTo(desk.page, "Tasks and duties");
  await page.getByText("Polish the brass plates").first().waitFor();
  await goTo(desk.page, "Workshop");
});

test("names for facilitators alone: on the desk, not in what phones have, and each writer knows their own", async () => {
  const { page } = desk;
  await addMethod(page, "Micro-DACUM");
  const activity = page.getByRole("article").nth(1);
  await activity.getByRole("button", { name: "Change: Write tasks" }).click();
  await page.getByRole("menuitem", { name: "Hide what people answer…" }).click();
  await activity
    .getByRole("button", { name: /Everybody sees names/ })
    .first()
    .click();
  await page.getByRole("option", { name: "Only facilitators see names" }).click();
  await activity.getByText("Hide answers until I reveal them").first().click();
  await activity.getByRole("button", { name: "Take the room here: Write tasks" }).click();
  await ana.page.getByText("Only the facilitators see whose they are.").waitFor();
  await ana.page.getByRole("textbox", { name: "Your task" }).fill("Call the plumber");
  await ana.page.getByRole("button", { name: "Add task" }).click();
  await activity.getByText("1 person has answered (1 answer)").waitFor();
  await reveal("Write tasks");
  await zoe.page.getByText("Call the plumber").waitFor();
  expect(await zoe.page.getByText("de moi", { exact: true }).count()).toBe(0);
  await ana.page.getByRole("listitem").filter({ hasText: "Call the plumber" }).getByText("mine").waitFor();
  await activity.getByText(/Whose they are/).click();
  await activity.getByRole("listitem").filter({ hasText: "Ana · Call the plumber" }).last().waitFor();
  expect(await violations(page)).toEqual([]);
  await picture(page, "authors-desk");
  // The room goes on with the first activity.
  await activity.getByRole("button", { name: "Change the activity: Micro-DACUM" }).click();
  await page.getByRole("menuitem", { name: "Remove this activity" }).click();
});

test("ratings that nobody learns the names of: figures after the reveal, none before, and no way to rate twice", async () => {
  const { page } = desk;
  const rateStep = page.getByRole("listitem", { name: "Rate tasks" });
  await rateStep.getByRole("button", { name: "Change: Rate tasks" }).click();
  await page.getByRole("menuitem", { name: "Hide what people answer…" }).click();
  await rateStep.getByText("Hide answers until I reveal them").click();
  await rateStep.getByRole("button", { name: /Everybody sees names/ }).click();
  await page.getByRole("option", { name: "Nobody ever learns names" }).click();
  await page.getByRole("button", { name: "Take the room here: Rate tasks" }).click();
  await page.locator(":focus", { hasText: "The room is here" }).waitFor();
  await ana.page.getByText("Nobody is told whose they are").waitFor();
  for (const [visitor, score] of [
    [ana.page, "5"],
    [zoe.page, "3"],
  ] as const) {
    await visitor
      .getByRole("radiogroup")
      .first()
      .getByRole("radio", { name: new RegExp(`^${score}`) })
      .press("Space"); // not under the bar at the bottom, as a pointer might be
    await visitor.locator('[data-state="saved"]').waitFor();
  }
  await rateStep.getByText("2 people have answered (2 answers)").waitFor();
  // One's own scores are there after a reload.
  await zoe.page.reload();
  const checked = zoe.page.getByRole("radiogroup").first().getByRole("radio", { name: /^3/ });
  await checked.waitFor();
  expect(await checked.isChecked()).toBe(true);
  expect(await ana.page.getByRole("radiogroup").first().getByRole("radio", { name: /^3/ }).isChecked()).toBe(
    false,
  );

  await goTo(desk.page, "Ratings");
  await page.getByText("The ratings are hidden").waitFor();
  expect(await page.getByRole("table").count()).toBe(0);
  expect(await violations(page)).toEqual([]);
  await picture(page, "sealed-ratings");
  await picture(zoe.page, "sealed-rate-zoe");
  await goTo(desk.page, "Workshop");
  await reveal("Rate tasks");
  await goTo(desk.page, "Ratings");
  await page.getByRole("table").waitFor();
  await ana.page.getByText("can no longer be changed.").waitFor();
  expect(await ana.page.getByRole("radio").first().isDisabled()).toBe(true);
  await picture(page, "revealed-ratings");
  expect(await violations(ana.page)).toEqual([]);
  for (const visitor of [desk, ana, zoe]) expect(visitor.complaints).toEqual([]);
});

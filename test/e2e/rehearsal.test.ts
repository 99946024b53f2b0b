/** A rehearsal with its simulated panel, and groups of two, from the desk, a phone and the stage. */
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { violations } from "../support/axe.ts";
import { LAPTOP, visit, type Visitor } from "../support/browser.ts";
import { goTo, openRoom, showStage, sitDown, takeRoomTo } from "../support/deskPage.ts";
import { openOwnHost, type OwnHost } from "../support/ownHost.ts";
import { picture } from "../support/picture.ts";

let host: OwnHost;
let desk: Visitor;
let zoe: Visitor;
let stage: Page;

beforeAll(async () => {
  host = await openOwnHost();
  desk = await visit(host.browser, host.link, LAPTOP);
});

afterAll(() => host.close());

/** Leaves a picture, and finds nothing wrong with the page for people who cannot see it. */
async function look(page: Page, name: string): Promise<void> {
  await picture(page, name);
  expect(await violations(page), name).toEqual([]);
}

test("a workshop is rehearsed: a copy opens, and its panel writes what the step asks for", async () => {
  const { page } = desk;
  await page.getByRole("button", { name: "New workshop" }).click();
  await page.getByRole("textbox", { name: "Title of the workshop" }).fill("Cook");
  await page.getByRole("button", { name: "Create the workshop" }).click();
  await page.getByRole("button", { name: "Add to the agenda: DACUM", exact: true }).click();
  await page.getByRole("button", { name: "Rehearse this workshop" }).waitFor();
  await look(page, "rehearse");
  await page.getByRole("button", { name: "Rehearse this workshop" }).press("Enter");
  await page.getByText("Rehearsal of Cook").first().waitFor();
  await page.getByText("Rehearsal: nothing here is evidence").waitFor();

  await goTo(desk.page, "Workshop");
  expect(await page.getByRole("button", { name: "Rehearse this workshop" }).count()).toBe(0);
  await page.getByRole("button", { name: "Take the room here: Tasks, one duty at a time" }).click();
  await goTo(desk.page, "Facilitate");
  await page.getByRole("button", { name: "Let the panel work" }).press("Enter");
  await page.getByText("The panel has given 24 answers.").waitFor();
  await look(page, "panel-worked");
  await goTo(page, "Tasks and duties");
  await page.getByText("24 tasks · 0 duties").waitFor();
  await takeRoomTo(page, "Welcome and ground rules");
  await goTo(page, "Facilitate");
  await page.getByRole("button", { name: "Let the panel work" }).click();
  await page.getByText("the panel has nothing to write").waitFor();
});

test("tasks are written for one duty at a time, and what the night brought is revealed in the morning", async () => {
  const { page } = desk;
  await goTo(page, "Tasks and duties");
  for (const duty of ["Prepare drinks", "Serve customers"]) {
    await page.getByRole("textbox", { name: "New duty" }).fill(duty);
    await page.getByRole("button", { name: "Add the duty" }).click();
  }
  await takeRoomTo(page, "Tasks, one duty at a time");
  await goTo(page, "Facilitate");
  await page.getByRole("button", { name: "Begin with A Prepare drinks" }).press("Enter");
  await page.locator(":focus", { hasText: "The room works on A Prepare drinks" }).waitFor();
  await page.getByRole("button", { name: "Let the panel work" }).click();
  await page.getByRole("list", { name: "Its tasks so far" }).getByText("A-1").waitFor();
  await look(page, "duty-walk");
  await page.getByRole("button", { name: "Next duty: B Serve customers" }).press("Enter");
  await page.locator(":focus", { hasText: "The room works on B Serve customers" }).waitFor();
  await page.getByText("Every duty has had its turn.").waitFor();
  await page.getByRole("button", { name: "Work on it: A Prepare drinks" }).waitFor();

  await takeRoomTo(page, "Overnight notes");
  await goTo(page, "Facilitate");
  await page.getByRole("button", { name: "Let the panel work" }).click();
  await page.getByRole("button", { name: "Next: What the night brought" }).click();
  await page.getByText("What people wrote in “Overnight notes” is still hidden").waitFor();
  await look(page, "morning");
  await page.getByRole("button", { name: "Reveal: Overnight notes" }).press("Enter");
  await page.getByRole("dialog").getByRole("button", { name: "Reveal" }).press("Enter");
  await page.locator(":focus", { hasText: "Revealed" }).waitFor();
  await page.getByRole("heading", { name: "Notes Card 1 of 6" }).waitFor();
});

test("groups of two: on the desk with wishes, on a phone that came late, and on the stage", async () => {
  const { page } = desk;
  const joinUrl = await openRoom(page);
  stage = await showStage(page);
  await takeRoomTo(page, "Close");
  await goTo(desk.page, "Facilitate");

  await page.getByText("Wishes about who sits with whom").click();
  await page.getByRole("button", { name: /Person/ }).click();
  await page.getByRole("option", { name: "Panellist 1 (simulated)" }).click();
  await page.getByRole("button", { name: / and$/ }).click();
  await page.getByRole("option", { name: "Panellist 2 (simulated)" }).click();
  await page.getByRole("button", { name: "Add the wish" }).click();
  await page.getByText("Apart: Panellist 1 (simulated) and Panellist 2 (simulated)").waitFor();
  await page.getByRole("button", { name: "Make groups" }).press("Enter");
  await page.locator(":focus", { hasText: "3 groups" }).waitFor();
  await stage.getByText("Group 3").waitFor();
  expect(await stage.locator("main").innerText()).not.toMatch(/apart/i);

  zoe = await sitDown(host.browser, joinUrl, "Zoé", "fr");
  await zoe.page.getByText(/^Vous êtes avec Panellist \d/).waitFor();
  await zoe.page.getByText("Répétition\u00a0: rien ici ne fait foi").waitFor();
  await stage.getByText("Zoé").waitFor();
  await page.getByRole("button", { name: "Has left: Zoé" }).waitFor();
  await look(page, "groups-desk");
  await look(zoe.page, "groups-seat");
  await look(stage, "groups-stage");
  await page.getByRole("button", { name: "Français" }).click();
  await look(page, "groups-desk-fr");
  await page.getByRole("button", { name: "English" }).click();

  await page.getByRole("button", { name: "Has left: Zoé" }).press("Enter");
  await page.getByRole("button", { name: "Put in a group: Zoé" }).waitFor();
  await zoe.page.getByText(/^Vous êtes avec/).waitFor({ state: "detached" });
  await page.getByRole("button", { name: "Put in a group: Zoé" }).click();
  await zoe.page.getByText(/^Vous êtes avec/).waitFor();
  for (const visitor of [desk, zoe]) expect(visitor.complaints).toEqual([]);
});

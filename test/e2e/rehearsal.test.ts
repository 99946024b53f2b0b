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
  await goTo(desk.page, "Tasks and duties");
  await page.getByText("Grind coffee beans").or(page.getByText("Greet customers")).first().waitFor();
  await takeRoomTo(page, "Welcome and ground rules");
  await goTo(desk.page, "Facilitate");
  await page.getByRole("button", { name: "Let the panel work" }).click();
  await page.getByText("the panel has nothing to write").waitFor();
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

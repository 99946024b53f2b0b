/** Shapes that people drew on paper: the desk puts each in for who drew it, and for nobody else. */
import type { Locator } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openStore } from "../../electron/host/store/store.ts";
import { addPerson } from "../../shared/doc/people.ts";
import { drawShape } from "../../shared/doc/shapes.ts";
import { startActivity } from "../../shared/methods/agenda.ts";
import { abc } from "../../shared/methods/library/abc.ts";
import { LEARNING_TYPES } from "../../shared/storyboard/learningTypes.ts";
import { LAPTOP, visit, type Visitor } from "../support/browser.ts";
import { goTo, openRoom, takeRoomTo } from "../support/deskPage.ts";
import { CLICKS } from "../support/hands.ts";
import { lookAt } from "../support/look.ts";
import { openOwnHost, type OwnHost } from "../support/ownHost.ts";

/** As drawn by Cy on a phone, in the order of the types. */
const OF_CY = [1, 1, 2, 1, 1, 1];

let host: OwnHost;
let desk: Visitor;

beforeAll(async () => {
  host = await openOwnHost((dataFolder) => {
    const store = openStore(dataFolder);
    store.create("en", "Kitchen", (doc) => {
      const activityId = startActivity(doc, abc, { title: "Sauces", at: 1 });
      for (const name of ["Ana", "Bo"]) addPerson(doc, { name, joinedAt: 1 });
      const personId = addPerson(doc, { name: "Cy", joinedAt: 1 });
      const emphases = Object.fromEntries(LEARNING_TYPES.map((type, index) => [type, OF_CY[index]]));
      drawShape(doc, { activityId, when: "before", personId }, { emphases });
    });
    store.close();
  });
  desk = await visit(host.browser, host.link, LAPTOP);
  await desk.page.getByRole("link", { name: /Kitchen/ }).click();
  await openRoom(desk.page);
  await takeRoomTo(desk.page, "Shape, before");
  await goTo(desk.page, "Facilitate");
});

afterAll(() => host.close());

const paper = (): Locator => desk.page.locator(".for-paper");

const ring = (type: string, value: number): Locator =>
  paper()
    .getByRole("radiogroup", { name: type, exact: true })
    .getByRole("radio", { name: String(value), exact: true });

/** What the form of shapes on paper holds, in the order of the types. */
const held = (): Promise<number[]> =>
  paper()
    .locator(".emphasis input:checked + span")
    .evaluateAll((rings) => rings.map(({ textContent }) => Number(textContent)));

async function choose(name: string): Promise<void> {
  await paper()
    .getByRole("button", { name: /Drawn by/ })
    .click();
  await CLICKS.press(desk.page, "option", name);
}

test("the desk puts in shapes drawn on paper, each for who drew it", async () => {
  await paper().getByText("Put in a shape that was drawn on paper").click();
  // Nobody's shape is changed before somebody is chosen.
  expect(await held()).toEqual([]);
  await choose("Ana");
  await ring("Practice", 0).focus();
  for (let presses = 0; presses < 3; presses++) await desk.page.keyboard.press("ArrowRight");
  await desk.page.getByText("2 of 3 have drawn a shape").waitFor();
  await ring("Production", 4).locator("xpath=..").click();
  await expect.poll(held).toEqual([0, 0, 3, 0, 0, 4]);
  await lookAt("shape-paper", { desk: desk.page });
  await choose("Bo");
  await expect.poll(held).toEqual([0, 0, 0, 0, 0, 0]);
  await ring("Discussion", 5).locator("xpath=..").click();
  await desk.page.getByText("3 of 3 have drawn a shape").waitFor();
  await expect.poll(held).toEqual([0, 0, 0, 5, 0, 0]);
  await choose("Ana");
  await expect.poll(held).toEqual([0, 0, 3, 0, 0, 4]);
  await choose("Cy");
  await expect.poll(held).toEqual(OF_CY);
  expect(desk.complaints).toEqual([]);
});

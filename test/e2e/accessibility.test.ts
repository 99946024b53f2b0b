/** Every screen of the desk, the seat and the stage passes axe, in English and French, with the sample workshop. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Translate, translate } from "../../shared/i18n/translator.ts";
import { analysis, tasks } from "../../shared/methods/library/dacumSteps.ts";
import { microDacum } from "../../shared/methods/library/microDacum.ts";
import { violations } from "../support/axe.ts";
import { LAPTOP, PHONE, visit, type Visitor } from "../support/browser.ts";
import { openSample, showStage } from "../support/deskPage.ts";
import { openOwnHost, type OwnHost } from "../support/ownHost.ts";

let host: OwnHost;
let desk: Visitor;
let joinUrl = "";

beforeAll(async () => {
  host = await openOwnHost();
  desk = await visit(host.browser, host.link, LAPTOP);
  await desk.page.getByRole("heading", { name: "Workshops" }).waitFor();
});

afterAll(() => host.close());

/** The desk shows the room the first selected task, and goes back to the agenda. */
async function showTask(t: Translate): Promise<void> {
  const nav = desk.page.getByRole("navigation");
  await nav.getByRole("link", { name: t("desk.screens.analysis"), exact: true }).click();
  await desk.page.getByRole("button", { name: t("analysis.showToRoom") }).press("Enter");
  await desk.page.getByText(t("analysis.roomSees")).waitFor();
  await nav.getByRole("link", { name: t("desk.screens.start"), exact: true }).click();
}

test("the list of workshops", async () => {
  expect(await violations(desk.page)).toEqual([]);
  await openSample(desk.page);
  await desk.page.getByRole("button", { name: "Take the room here: Write tasks" }).click();
});

describe.each(["en", "fr"] as const)("in %s", (language) => {
  const t = translate(language);

  test.each([
    "start",
    "panel",
    "occupation",
    "tasks",
    "lists",
    "ratings",
    "selection",
    "chart",
    "analysis",
    "restore",
    "competencies",
    "outcomes",
    "blueprint",
    "export",
    "room",
    "run",
  ] as const)("the desk's screen %s", async (screen) => {
    const { page } = desk;
    await page.getByRole("button", { name: language === "en" ? "English" : "Français" }).click();
    await page
      .getByRole("navigation")
      .getByRole("link", { name: t(`desk.screens.${screen}`), exact: true })
      .click();
    await page.getByRole("heading", { level: 1 }).waitFor();
    if (screen === "room") {
      if (joinUrl === "") await page.getByRole("button", { name: t("desk.room.open") }).click();
      joinUrl = (await page.locator("[data-join-url]").getAttribute("data-join-url")) ?? "";
      await page.getByRole("heading", { name: t("doctor.title") }).waitFor();
      await page.getByText(t("doctor.how.hotspot")).click();
      await page.getByText(t("doctor.how.hotspotPhone")).waitFor();
      await page.getByText(t("desk.room.more")).click();
      await page.getByText(t("desk.institution.title")).waitFor();
    }
    expect(await violations(page)).toEqual([]);
  });

  test("where a competency comes from, and the threshold dialog", async () => {
    const { page } = desk;
    const nav = page.getByRole("navigation");
    await nav.getByRole("link", { name: t("desk.screens.competencies"), exact: true }).click();
    const code = t("document.code.competency", { number: 3 });
    const open = page.getByRole("button", { name: t("provenance.openNamed", { code }) });
    await open.press("Enter");
    const dialog = page.getByRole("dialog");
    await dialog.getByText("Keep washrooms stocked and fresh").waitFor();
    await dialog.getByText(t("provenance.before", { text: "Do the trash" })).waitFor();
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press("Escape");
    await dialog.waitFor({ state: "detached" });
    expect(await open.evaluate((button) => button === document.activeElement)).toBe(true);
    await nav.getByRole("link", { name: t("desk.screens.selection"), exact: true }).click();
    await page.getByRole("button", { name: t("selection.helper.open") }).click();
    await page.getByRole("radio", { name: t("selection.helper.top") }).check();
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press("Escape");
    await dialog.waitFor({ state: "detached" });
  });

  test("the import dialog", async () => {
    const { page } = desk;
    await page
      .getByRole("navigation")
      .getByRole("link", { name: t("desk.screens.tasks"), exact: true })
      .click();
    await page.getByRole("button", { name: t("desk.import.open") }).click();
    expect(await violations(page)).toEqual([]);
    await page.getByLabel(t("desk.import.paste")).fill("Sweep the yard.\nSweep the yard");
    await page.getByRole("button", { name: t("desk.import.look") }).click();
    await page.getByText(t("desk.import.showDuplicates")).click();
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press("Escape");
    await page.getByRole("dialog").waitFor({ state: "detached" });
  });

  test("the seat, step by step, and the stage", async () => {
    const seat = await visit(host.browser, joinUrl, { ...PHONE, language: `${language}-CA` });
    await seat.page.getByRole("textbox", { name: t("seat.name.label") }).fill(`Zoé ${language}`);
    expect(await violations(seat.page)).toEqual([]);
    await seat.page.keyboard.press("Enter");
    const nav = desk.page.getByRole("navigation");
    await nav.getByRole("link", { name: t("desk.screens.room"), exact: true }).click();
    const stage = await showStage(desk.page, t("desk.room.stage"));
    await nav.getByRole("link", { name: t("desk.screens.start"), exact: true }).click();
    await desk.page.getByRole("heading", { name: t("desk.screens.start"), level: 1 }).waitFor();
    for (const { title } of microDacum.steps) {
      const name = title[language];
      const go = desk.page.getByRole("button", { name: t("desk.agenda.goNamed", { step: name }) });
      if (await go.isVisible()) await go.click();
      await seat.page.getByRole("heading", { name }).waitFor();
      await stage.getByRole("heading", { name }).waitFor();
      if (name === analysis.title[language]) {
        await showTask(t);
        for (const page of [seat.page, stage]) await page.getByText(t("analysis.ask.cues")).waitFor();
      }
      expect(await violations(seat.page)).toEqual([]);
      expect(await violations(stage)).toEqual([]);
    }
    await desk.page
      .getByRole("button", { name: t("desk.agenda.goNamed", { step: tasks.title[language] }) })
      .click();
    await stage.close();
    await seat.context.close();
  });
});

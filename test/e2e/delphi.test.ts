/**
 * A Delphi of two rounds: two phones rate apart from each other, one of them by keys alone, a third person answers with a
 * file from a page that works alone, and the desk shows each round to everybody at once.
 */
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openStore } from "../../electron/host/store/store.ts";
import { addCards } from "../../shared/doc/cards.ts";
import { addPerson } from "../../shared/doc/people.ts";
import { startActivity } from "../../shared/methods/agenda.ts";
import type { Method, Text } from "../../shared/methods/method.ts";
import { violations } from "../support/axe.ts";
import { LAPTOP, PHONE, visit, type Visitor } from "../support/browser.ts";
import { goTo, openRoom, showStage, sitDown, takeRoomTo } from "../support/deskPage.ts";
import { CLICKS, type Hands, KEYS_ALONE } from "../support/hands.ts";
import { lookAt } from "../support/look.ts";
import { openOwnHost, type OwnHost } from "../support/ownHost.ts";
import { picture } from "../support/picture.ts";

const same = (en: string, fr: string): Text => ({ en, fr });

const METHOD: Method = {
  id: "toyDelphi",
  title: same("Weathervane", "Girouette"),
  purpose: same("Where the wind blows.", "D’où vient le vent."),
  size: same("Any number", "Autant qu’on veut"),
  length: same("Half an hour", "Une demi-heure"),
  notWhen: same("Indoors.", "À l’intérieur."),
  source: "Made up for a test",
  edition: "Weathervane 1",
  licence: "CC0",
  attribution: "Nobody in particular",
  outputs: ["chosenIdeas"],
  steps: [
    {
      id: "write",
      kind: "write",
      lists: ["ideas"],
      minutes: 5,
      title: same("Write statements", "Écrire des énoncés"),
      prompt: same("What should hold?", "Que devrait-on tenir pour vrai?"),
      coach: same("One sentence each.", "Une phrase chacun."),
      late: same("We write.", "Nous écrivons."),
    },
    {
      id: "rate",
      kind: "delphi",
      from: "write",
      rounds: 2,
      minutes: 20,
      title: same("Rate the statements", "Coter les énoncés"),
      prompt: same("How far do you agree?", "Dans quelle mesure êtes-vous d’accord?"),
      coach: same("Let nobody compare.", "Que nul ne compare."),
      late: same("We rate statements.", "Nous notons des énoncés."),
    },
  ],
};

const [SAFE, CLEAN, DARK] = [
  "Safety comes first",
  "Cleaning <b>needs</b> </script> a plan",
  "Work is done in the dark",
] as const;

let host: OwnHost;
let desk: Visitor;
let ana: Visitor;
let bo: Visitor;
let stage: Page;

function prepare(dataFolder: string): void {
  const store = openStore(dataFolder);
  store.create("en", "Night watch", (doc) => {
    const activityId = startActivity(doc, METHOD, { title: "Weathervane", at: 1 });
    addPerson(doc, { name: "Zoé" });
    const into = { activityId, authorId: "", createdAt: 1, stepId: "write" };
    addCards(
      doc,
      into,
      [SAFE, CLEAN, DARK].map((text) => ({ text, list: "ideas" as const })),
    );
  });
  store.close();
}

beforeAll(async () => {
  host = await openOwnHost(prepare);
  desk = await visit(host.browser, host.link, LAPTOP);
  await desk.page.getByRole("link", { name: /Night watch/ }).click();
  const joinUrl = await openRoom(desk.page);
  stage = await showStage(desk.page);
  ana = await sitDown(host.browser, joinUrl, "Ana");
  bo = await sitDown(host.browser, joinUrl, "Bo", "fr");
  await takeRoomTo(desk.page, "Rate the statements");
  await goTo(desk.page, "Facilitate");
});

afterAll(() => host.close());

/** Everybody's screen, which axe finds nothing wrong with. */
const look = (name: string): Promise<void> =>
  lookAt(`delphi-${name}`, { desk: desk.page, ana: ana.page, bo: bo.page, stage });

async function rate(
  { page }: Visitor,
  hands: Hands,
  scores: Readonly<Record<string, number>>,
): Promise<void> {
  for (const [statement, score] of Object.entries(scores))
    await hands.pick(page, statement, new RegExp(`^${score} `));
  await page.locator('[data-state="saved"]').first().waitFor();
}

async function download(page: Page, button: string, as: string): Promise<string> {
  const coming = page.waitForEvent("download");
  await page.getByRole("button", { name: button }).click();
  const file = path.join(host.folder, as);
  await (await coming).saveAs(file);
  return file;
}

async function bringIn(...files: readonly string[]): Promise<void> {
  const choosing = desk.page.waitForEvent("filechooser");
  await desk.page.getByRole("button", { name: "Bring in answers" }).click();
  await (await choosing).setFiles([...files]);
}

async function show(round: number): Promise<void> {
  const { page } = desk;
  await KEYS_ALONE.press(page, "button", `Show round ${round}`);
  await KEYS_ALONE.press(page, "button", "Show it now");
}

test("round 1 begins with a rule that every screen shows from then on", async () => {
  const { page } = desk;
  await ana.page.getByText("The facilitator will start the first round.").waitFor();
  await look("before");
  await page.getByRole("radio", { name: /fewer than 50% do/ }).check();
  await page.getByRole("button", { name: "Fix the rule and start round 1" }).click();
  await page.getByRole("button", { name: "Start round 1", exact: true }).click();
  for (const each of [page, ana.page, stage])
    await each.getByText(/dropped when fewer than 50% do/).waitFor();
  await bo.page.getByText(/écarté quand moins de 50/).waitFor();
  expect(await page.getByRole("radio").count(), "no other rule can be chosen").toBe(0);
});

test("two phones and a file answer it, and nobody sees anything before it is shown", async () => {
  const { page } = desk;
  await rate(ana, CLICKS, { [SAFE]: 9, [CLEAN]: 8, [DARK]: 1 });
  await ana.page.getByText("Comment", { exact: true }).nth(1).click();
  await ana.page.getByRole("textbox", { name: `Comment on: ${CLEAN}` }).fill("A weekly one.");
  await ana.page.getByRole("textbox", { name: `Comment on: ${CLEAN}` }).blur();
  await rate(bo, KEYS_ALONE, { [SAFE]: 8, [CLEAN]: 3, [DARK]: 2 });
  await page.getByText("2 of 2 have answered").first().waitFor();

  const form = await download(page, "Make a form for Zoé", "form.html");
  await page.getByText(/night-watch-form-round-1-zoe.html was saved/).waitFor();
  const zoe = await visit(host.browser, pathToFileURL(form).href, PHONE);
  const requests: string[] = [];
  zoe.page.on("request", (request) => requests.push(request.url()));
  await zoe.page.getByText("This form is for Zoé.").waitFor();
  await zoe.page.getByText(/dropped when fewer than 50% do/).waitFor();
  await zoe.page.getByRole("button", { name: "Save my answers" }).click();
  await zoe.page.getByText("Rate at least one statement before you save.").waitFor();
  for (const [group, score] of [
    [SAFE, 7],
    [CLEAN, 7],
    [DARK, 3],
  ] as const) {
    const first = zoe.page.getByRole("group", { name: group }).getByRole("radio", { name: /^1 / });
    await first.focus();
    for (let press = 1; press < score; press++) await zoe.page.keyboard.press("ArrowRight");
  }
  await zoe.page.getByRole("group", { name: CLEAN }).getByRole("textbox").fill("From afar.");
  await zoe.page.reload();
  await zoe.page.getByText("3 of 3 statements rated").waitFor();
  expect(await violations(zoe.page)).toEqual([]);
  await picture(zoe.page, "delphi-form");
  await zoe.page.getByRole("button", { name: "Français" }).click();
  await zoe.page.getByText("Énoncés cotés : 3 sur 3").waitFor();
  await picture(zoe.page, "delphi-form-fr");
  const answers = await download(zoe.page, "Enregistrer mes réponses", "answers.json");
  expect(readFileSync(answers, "utf8")).not.toContain("From afar.");
  expect(requests.filter((url) => !/^(?:file|blob):/.test(url))).toEqual([]);
  expect(zoe.complaints).toEqual([]);
  await zoe.context.close();

  const foreign = path.join(host.folder, "foreign.json");
  writeFileSync(foreign, readFileSync(answers, "utf8").replace(/"workshopId": "[^"]*"/, '"workshopId": "x"'));
  await bringIn(answers, foreign);
  await page.getByText("The answers of Zoé are in.").waitFor();
  await page.getByText("foreign.json holds answers to another workshop.").waitFor();
  await bringIn(answers);
  await page.getByText("answers.json is from Zoé, whose answers are in already.").waitFor();
  await page.getByText("3 of 3 have answered").first().waitFor();
  await look("hidden");
  for (const each of [page, bo.page, stage])
    expect(await each.locator("main").innerText()).not.toMatch(/weekly one|From afar|Median|Médiane/);
});

test("shown, each sees the group's figures, and their own score on their own phone alone", async () => {
  const { page } = desk;
  await show(1);
  await page.getByText("1 kept, 1 open, 1 dropped").waitFor();
  await ana.page.getByText("Median 7, middle half 3 to 8, range 3 to 8, 3 rated").waitFor();
  await ana.page.getByText("Your score: 8").waitFor();
  await bo.page.getByText("Votre cote : 3").waitFor();
  await stage.getByText("Median 7, middle half 3 to 8, range 3 to 8, 3 rated").waitFor();
  await ana.page.reload();
  await ana.page.getByText("Your score: 8").waitFor();
  await look("shown");
  for (const each of [page, stage]) expect(await each.locator("main").innerText()).not.toContain("Zoé:");
});

test("round 2 asks what is open, beside the round before, and the rule settles it", async () => {
  const { page } = desk;
  await page.getByRole("button", { name: "Start round 2" }).press("Enter");
  await ana.page.getByText("0 of 1 statements rated").waitFor();
  expect(await ana.page.getByRole("radiogroup").count()).toBe(1);
  await ana.page.getByText("2 comments").click();
  await ana.page.getByText("From afar.").waitFor();
  await rate(ana, CLICKS, { [CLEAN]: 8 });
  await rate(bo, KEYS_ALONE, { [CLEAN]: 7 });
  await page.getByText("2 of 2 have answered").first().waitFor();
  await look("second");
  await show(2);
  await page.getByText("2 kept, 0 open, 1 dropped").waitFor();
  await page.getByText("The rule has settled every statement.").waitFor();
  await stage.getByText("The rule has settled every statement.").waitFor();
  await page.getByRole("button", { name: "Keep and drop by the rule" }).press("Enter");
  await page.getByText("Decided by the rule.").waitFor();
  await look("over");
  await page.getByRole("button", { name: "Français" }).click();
  await page.getByRole("heading", { name: "Déroulement" }).waitFor();
  await picture(page, "delphi-over-desk-fr");
  expect(await violations(page)).toEqual([]);
  for (const visitor of [desk, ana, bo]) expect(visitor.complaints).toEqual([]);
});

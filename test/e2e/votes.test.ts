/** Defining the occupation, a round robin and votes, with a desk, three phones and the stage. */
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openStore } from "../../electron/host/store/store.ts";
import { addCards } from "../../shared/doc/cards.ts";
import { addGroup } from "../../shared/doc/groups.ts";
import { startActivity } from "../../shared/methods/agenda.ts";
import { at } from "../../shared/methods/library/commonSteps.ts";
import { core, occupation, tasks } from "../../shared/methods/library/dacumSteps.ts";
import { microDacum } from "../../shared/methods/library/microDacum.ts";
import type { Method } from "../../shared/methods/method.ts";
import { violations } from "../support/axe.ts";
import { LAPTOP, visit, type Visitor } from "../support/browser.ts";
import { goTo, openRoom, showStage, sitDown } from "../support/deskPage.ts";
import { lookAt } from "../support/look.ts";
import { openOwnHost, type OwnHost } from "../support/ownHost.ts";
import { picture } from "../support/picture.ts";

const METHOD: Method = {
  ...microDacum,
  id: "votesTest",
  title: { en: "Turns and votes", fr: "Tours et votes" },
  steps: [
    at(occupation, 5),
    {
      ...tasks,
      id: "silent",
      lists: ["dutyIdeas"],
      cover: "sealed",
      minutes: 5,
      title: { en: "Silent list", fr: "Liste silencieuse" },
    },
    {
      id: "round",
      kind: "roundRobin",
      list: "dutyIdeas",
      from: "silent",
      minutes: 10,
      title: { en: "Round robin", fr: "Tour de table" },
      prompt: { en: "Say one idea when it is your turn.", fr: "Dites une idée à votre tour." },
      coach: { en: "One idea each.", fr: "Une idée chacun." },
      late: { en: "Ideas are being said in turn.", fr: "Les idées se disent à tour de rôle." },
    },
    at(core, 15),
  ],
};

const TASKS = ["Sweep the lobby", "Run the boiler", "Polish the brass"];

let host: OwnHost;
let desk: Visitor;
let ana: Visitor;
let bo: Visitor;
let cleo: Visitor;
let stage: Page;

/** A workshop of this method with tasks under a duty. */
function prepare(dataFolder: string): void {
  const store = openStore(dataFolder);
  store.create("en", "Building service worker", (doc) => {
    const activityId = startActivity(doc, METHOD, { title: "Turns and votes", at: 1 });
    const groupId = addGroup(doc, activityId, "Keep the building");
    addCards(
      doc,
      { activityId, authorId: "", createdAt: 1 },
      TASKS.map((text) => ({ text, groupId })),
    );
  });
  store.close();
}

beforeAll(async () => {
  host = await openOwnHost(prepare);
  desk = await visit(host.browser, host.link, LAPTOP);
  await desk.page.getByRole("link", { name: /Building service worker/ }).click();
  const joinUrl = await openRoom(desk.page);
  stage = await showStage(desk.page);
  ana = await sitDown(host.browser, joinUrl, "Ana");
  bo = await sitDown(host.browser, joinUrl, "Bo");
  cleo = await sitDown(host.browser, joinUrl, "Cléo", "fr");
  await cleo.page.getByText("Vous y êtes.").waitFor();
});

afterAll(() => host.close());

/** A picture of everybody's screen, which axe finds nothing wrong with. */
const look = (name: string): Promise<void> =>
  lookAt(`${name}`, { desk: desk.page, ana: ana.page, cleo: cleo.page, stage });

const words = (page: Page): Promise<string> => page.locator("main").innerText();

test("the panel says for whom it lacks a voice, and stands in nobody's way", async () => {
  const { page } = desk;
  await goTo(desk.page, "Panel");
  const balance = page.getByRole("region", { name: "Who the experts speak for" });
  await balance.getByText("Not stated: 3").waitFor();
  await balance.getByText(/3 experts on the panel/).waitFor();
  for (const name of ["Ana", "Bo", "Cléo"]) {
    await page
      .getByRole("listitem", { name })
      .getByRole("button", { name: /Sector/ })
      .click();
    await page.getByRole("option", { name: "Faculty" }).click();
  }
  await balance.getByText("Nobody speaks for employers.").waitFor();
  await balance.getByText(/More than two thirds speak for one sector: Faculty/).waitFor();
  expect(await violations(page)).toEqual([]);
  await picture(page, "panel-desk");
});

test("what the desk writes of the occupation is read along on phones and on the stage", async () => {
  const { page } = desk;
  await goTo(desk.page, "Facilitate");
  await page.getByRole("button", { name: /Next: Define the occupation/ }).click();
  await ana.page.getByText("Nothing is written yet.").waitFor();
  await page.getByLabel("Title of the occupation").fill("Building service worker");
  await page
    .getByLabel("Definition")
    .fill("Keeps buildings clean, safe and ready for the people who use them.");
  await page.getByLabel("Inside the scope").fill("Schools\nOffices");
  await page.getByLabel("Outside the scope").fill("Repairs that need a trade certificate");
  await page.getByLabel("Outside the scope").blur();
  for (const reader of [ana.page, cleo.page, stage])
    await reader.getByText("Repairs that need a trade certificate").waitFor();
  await look("define");
  await goTo(desk.page, "Occupation");
  expect(await page.getByLabel("Title of the occupation").inputValue()).toBe("Building service worker");
  expect(await violations(page)).toEqual([]);
  await goTo(desk.page, "Facilitate");
});

test("a round robin of two rounds: said out of hidden lists, passed by a person and for one", async () => {
  const { page } = desk;
  await page.getByRole("button", { name: "Next: Silent list" }).click();
  for (const [visitor, idea] of [
    [ana, "Keep it clean"],
    [ana, "Keep it safe"],
    [ana, "Never said"],
    [bo, "Care for equipment"],
  ] as const) {
    await visitor.page.getByRole("textbox", { name: "Your card" }).fill(idea);
    await visitor.page.getByRole("button", { name: "Add card" }).click();
    await visitor.page.getByText(idea).first().waitFor();
  }
  await page.getByRole("button", { name: "Next: Round robin" }).click();
  await page.getByRole("heading", { name: "Turn: Ana" }).waitFor();
  await stage.getByText("Turn: Ana").waitFor();
  await bo.page
    .getByText("It is the turn of Ana · ", { exact: false })
    .or(bo.page.getByText("It is the turn of Ana"))
    .first()
    .waitFor();
  await bo.page.getByText(/You are next/).waitFor();
  await page.getByText(/4 ideas of the silent list are still hidden/).waitFor();
  expect(await words(bo.page)).not.toContain("Keep it clean");

  await ana.page.getByRole("button", { name: "Say: Keep it clean" }).click();
  await bo.page.getByRole("heading", { name: "It is your turn" }).waitFor();
  expect(await bo.page.locator('[role="status"]', { hasText: "It is your turn" }).count()).toBe(1);
  expect(await words(bo.page)).toContain("Keep it clean");
  // Undo gives the words and the turn back.
  await ana.page.getByRole("button", { name: "Undo" }).click();
  await bo.page.getByRole("heading", { name: "It is the turn of Ana" }).waitFor();
  expect(await words(bo.page)).not.toContain("Keep it clean");
  await ana.page.getByRole("button", { name: "Say: Keep it clean" }).press("Enter");
  await bo.page.getByRole("button", { name: "Say: Care for equipment" }).click();
  await look("round");
  await cleo.page.getByRole("button", { name: "Passer cette fois" }).press("Enter");
  await page.getByText("Round 2").first().waitFor();
  await ana.page.getByRole("button", { name: "Say: Keep it safe" }).click();
  await bo.page.getByRole("textbox", { name: "A new idea" }).fill("Work with others");
  await bo.page.keyboard.press("Enter");
  await page.getByRole("button", { name: "Pass for Cléo" }).click();
  await page.getByText("Round 3").first().waitFor();
  const said = page.getByRole("list", { name: "Said so far" }).getByRole("listitem");
  expect(await said.allInnerTexts()).toEqual([
    "Keep it clean Ana",
    "Care for equipment Bo",
    "Keep it safe Ana",
    "Work with others Bo",
  ]);
  // All pass: it is over, and what is left stays with its writer.
  await ana.page.getByRole("button", { name: "Pass this time" }).click();
  await bo.page.getByRole("button", { name: "Pass this time" }).click();
  await page.getByText("Everybody has passed in a row").waitFor();
  await ana.page.getByText(/1 idea of your list is not said. It stays hidden/).waitFor();
  for (const other of [bo.page, stage, page]) expect(await words(other)).not.toContain("Never said");
  await look("round-over");
});

async function mark(visitor: Visitor, code: string, name: string): Promise<void> {
  await visitor.page
    .getByRole("radiogroup", { name: new RegExp(`^${code} `) })
    .getByRole("radio", { name, exact: true })
    .press("Space");
}

async function vote(visitor: Visitor, value: number): Promise<void> {
  const choice = visitor.page.getByRole("radio", { name: new RegExp(`^${value}`) });
  await choice.press("Space");
  await visitor.page.locator('[data-state="saved"]').waitFor();
}

test("marks are hidden, shown together, and taken over where all agree", async () => {
  const { page } = desk;
  await page.getByRole("button", { name: "Next: Core or not core" }).click();
  await ana.page.getByText("0 of 3 tasks marked").waitFor();
  for (const visitor of [ana, bo]) {
    await mark(visitor, "A-1", "Core");
    await mark(visitor, "A-3", "Not core");
  }
  await mark(ana, "A-2", "Core");
  await mark(bo, "A-2", "Not core");
  await mark(cleo, "A-1", "Essentielle");
  await page.getByText("3 of 3 have marked tasks").waitFor();
  await ana.page.getByText("You have marked every task.", { exact: false }).waitFor();
  await look("core-hidden");
  await page.getByRole("button", { name: "Show the marks together" }).click();
  await page.getByRole("button", { name: "Show them now" }).click();
  const rows = page.getByRole("list", { name: "Marks on tasks" }).getByRole("listitem");
  await rows.first().waitFor();
  expect(await rows.allInnerTexts()).toEqual([
    expect.stringMatching(/A-2 Run the boiler\n1 core, 1 not core, 1 not marked · The room differs/),
    expect.stringMatching(/A-1 Sweep the lobby\n3 core, 0 not core, 0 not marked/),
    expect.stringMatching(/A-3 Polish the brass\n0 core, 2 not core, 1 not marked/),
  ]);
  await stage.getByText("Tasks on which the room differs").waitFor();
  await ana.page.getByText("The votes are shown, so none is taken any more.").waitFor();
  expect(await ana.page.getByRole("radio").count()).toBe(0);
  await page.getByRole("button", { name: "Take over the marks of 2 tasks on which all agree" }).click();
  await page
    .getByRole("radiogroup", { name: "Decision on A-3" })
    .getByRole("radio", { name: "Not core", checked: true })
    .waitFor();
  await look("core-shown");
});

test("fist to five: a voice below three is heard, the amended proposal finds consensus", async () => {
  const { page } = desk;
  await page.getByRole("button", { name: "Ask the room about A-2" }).click();
  const dialog = page.getByRole("dialog");
  expect(await dialog.getByLabel("Proposal").inputValue()).toBe("A-2 “Run the boiler” is core.");
  await dialog.getByRole("button", { name: "Put it to the room" }).click();
  await ana.page.getByRole("heading", { name: /Run the boiler/ }).waitFor();
  await ana.page.locator(":focus", { hasText: "Run the boiler" }).waitFor();
  await stage.getByText("I can live with it").waitFor();
  await vote(ana, 5);
  await vote(bo, 4);
  await vote(cleo, 1);
  await cleo.page.getByLabel("Que vous faudrait-il pour être d’accord?").fill("Seulement avec un certificat");
  await cleo.page.getByLabel("Que vous faudrait-il").blur();
  await page.getByText("3 of 3 have voted").first().waitFor();
  await look("fist-hidden");
  for (const other of [ana.page, bo.page, stage, page])
    expect(await words(other)).not.toContain("certificat");

  await page.getByRole("button", { name: "Show the votes together" }).click();
  await page.getByRole("button", { name: "Show them now" }).click();
  await page.getByText("Cléo: Seulement avec un certificat").waitFor();
  await page.getByText(/1 person cannot live with it yet/).waitFor();
  await ana.page.getByText("The votes are shown, so none is taken any more.").waitFor();
  await look("fist-shown");
  for (const other of [ana.page, stage]) expect(await words(other)).not.toContain("Cléo");
  expect(await page.getByRole("button", { name: "Record the consensus" }).count()).toBe(0);

  await page.getByRole("button", { name: "Decide, and keep the dissent" }).click();
  expect(await dialog.getByLabel("What those who do not agree say").inputValue()).toBe(
    "Seulement avec un certificat",
  );
  await dialog.getByRole("button", { name: "Record the decision" }).click();
  await page.getByText("Decided with dissent").first().waitFor();
  await page.getByRole("button", { name: "Open it again" }).click();
  await page.getByRole("button", { name: "Ask again, amended" }).click();
  await dialog.getByLabel("Proposal").fill("A-2 “Run the boiler” is core for who has the certificate.");
  await dialog.getByRole("button", { name: "Put it to the room" }).click();
  await cleo.page.getByRole("heading", { name: /who has the certificate/ }).waitFor();
  for (const visitor of [ana, bo, cleo]) await vote(visitor, 4);
  await page.getByText("3 of 3 have voted").first().waitFor();
  await page.getByRole("button", { name: "Show the votes together" }).click();
  await page.getByRole("button", { name: "Show them now" }).click();
  await stage.getByText("Everybody can live with it.").waitFor();
  await page.getByRole("button", { name: "Record the consensus" }).click();
  await page
    .getByRole("radiogroup", { name: "Decision", exact: true })
    .getByRole("radio", { name: "Core", exact: true })
    .press("Space");
  const past = page.getByRole("list", { name: "Proposals so far" }).getByRole("listitem");
  expect(await past.allInnerTexts()).toEqual([
    expect.stringMatching(/Open · 1: 1, 4: 1, 5: 1/),
    expect.stringMatching(/Consensus · 4: 3 · amends: A-2 “Run the boiler” is core\./),
  ]);
  await look("consensus");
  await page.getByRole("button", { name: "Français" }).click();
  await page.getByText("Propositions faites").waitFor();
  await picture(page, "consensus-desk-fr");
  expect(await violations(page)).toEqual([]);
  for (const visitor of [desk, ana, bo, cleo]) expect(visitor.complaints).toEqual([]);
});

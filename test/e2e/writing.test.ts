/**
 * What structures are made of: an idea written alone, chosen in pairs and fours without typing it again, gathered; a
 * card with two fields, one in a section, and one each under cover. By clicks (Ana) and by keys alone (Bo).
 */
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openStore } from "../../electron/host/store/store.ts";
import { startActivity } from "../../shared/methods/agenda.ts";
import { microDacum } from "../../shared/methods/library/microDacum.ts";
import type { Method, Step, StepOf, Text } from "../../shared/methods/method.ts";
import { violations } from "../support/axe.ts";
import { LAPTOP, visit, type Visitor } from "../support/browser.ts";
import { goTo, openRoom, showStage, sitDown } from "../support/deskPage.ts";
import { CLICKS, KEYS_ALONE } from "../support/hands.ts";
import { lookAt } from "../support/look.ts";
import { openOwnHost, type OwnHost } from "../support/ownHost.ts";
import { picture, wantsPictures } from "../support/picture.ts";

const text = (en: string, fr: string): Text => ({ en, fr });

const texts = {
  minutes: 5,
  prompt: text("What would you change in this course?", "Que changeriez-vous dans ce cours?"),
  coach: text("Protect the silence.", "Protégez le silence."),
  late: text("People are writing.", "Les gens écrivent."),
};

function write(id: string, title: Text, more: Partial<StepOf<"write">>): Step {
  return { id, kind: "write", lists: ["ideas"], title, ...texts, ...more };
}

const METHOD: Method = {
  ...microDacum,
  id: "writingTest",
  title: text("One, two, four", "Un, deux, quatre"),
  steps: [
    write("alone", text("Alone", "Chaque personne pour soi"), {}),
    write("pairs", text("In pairs", "À deux"), { from: "alone", grouping: 2 }),
    write("fours", text("In fours", "À quatre"), { from: "pairs", grouping: 4 }),
    { id: "all", kind: "combine", list: "ideas", title: text("All together", "Tout le monde"), ...texts },
    write("paradox", text("Paradox", "Paradoxe"), {
      detail: text("And at the same time we are", "Et en même temps, nous sommes"),
      sentence: text(
        "How is it that we are {{text}} and we are {{detail}} at the same time?",
        "Comment se fait-il que nous soyons {{text}} et que nous soyons {{detail}} en même temps?",
      ),
    }),
    write("empathy", text("Empathy map", "Carte d’empathie"), {
      sections: [
        { id: "says", title: text("Says", "Dit"), hint: text("Word for word.", "Mot pour mot.") },
        { id: "thinks", title: text("Thinks", "Pense") },
        { id: "does", title: text("Does", "Fait") },
        { id: "feels", title: text("Feels", "Ressent") },
      ],
    }),
    write("card", text("One card each", "Une carte chacun"), {
      lists: ["actions"],
      each: 1,
      cover: "sealed",
      detail: text("First step", "Premier pas"),
    }),
  ],
};

let host: OwnHost;
let desk: Visitor;
let ana: Visitor;
let bo: Visitor;
let cleo: Visitor;
let dan: Visitor;
let stage: Page;

function prepare(dataFolder: string): void {
  const store = openStore(dataFolder);
  store.create("en", "Course review", (doc) => {
    startActivity(doc, METHOD, { title: "One, two, four", at: 1 });
  });
  store.close();
}

beforeAll(async () => {
  host = await openOwnHost(prepare);
  desk = await visit(host.browser, host.link, LAPTOP);
  await desk.page.getByRole("link", { name: /Course review/ }).click();
  const joinUrl = await openRoom(desk.page);
  stage = await showStage(desk.page);
  ana = await sitDown(host.browser, joinUrl, "Ana");
  bo = await sitDown(host.browser, joinUrl, "Bo");
  cleo = await sitDown(host.browser, joinUrl, "Cléo", "fr");
  dan = await sitDown(host.browser, joinUrl, "Dan");
  await goTo(desk.page, "Facilitate");
});

afterAll(() => host.close());

/** A picture of everybody's screen, which axe finds nothing wrong with. */
const look = (name: string): Promise<void> =>
  lookAt(`writing-${name}`, { desk: desk.page, ana: ana.page, cleo: cleo.page, stage });

async function next(step: string): Promise<void> {
  await desk.page.getByRole("button", { name: new RegExp(`${step}$`) }).click();
  for (const { page } of [ana, bo, dan]) await page.getByRole("heading", { name: step }).waitFor();
}

const part = (page: Page, heading: string | RegExp) =>
  page.locator("section.list").filter({ has: page.getByRole("heading", { name: heading }) });

test("an idea written alone is taken on in a pair and in a four, and gathered once", async () => {
  await desk.page
    .getByRole("button", { name: "Take the room to the first step" })
    .or(desk.page.getByRole("button", { name: /Alone$/ }))
    .first()
    .click();
  await ana.page.getByRole("heading", { name: "Alone" }).waitFor();
  await CLICKS.write(ana.page, "Your idea", "A portfolio");
  await CLICKS.press(ana.page, "button", "Add an idea");
  await KEYS_ALONE.write(bo.page, "Your idea", "A mentor");
  await bo.page.keyboard.press("Enter");
  await CLICKS.write(cleo.page, "Votre idée", "Un stage");
  await CLICKS.press(cleo.page, "button", "Ajouter l’idée");
  await CLICKS.write(dan.page, "Your idea", "A week outside");
  await CLICKS.press(dan.page, "button", "Add an idea");
  await part(ana.page, "Everybody’s ideas").getByText("Un stage").waitFor();
  await stage.getByText("4 ideas").waitFor();
  await desk.page.getByText("by Dan").waitFor();
  await look("alone");

  await next("In pairs");
  await desk.page.getByRole("button", { name: "Make groups" }).click();
  await part(ana.page, /^From the step before/)
    .getByText("A portfolio")
    .waitFor();
  expect(
    await part(ana.page, /^From the step before/)
      .getByRole("listitem")
      .count(),
    "the pair's",
  ).toBe(2);
  expect(
    await part(ana.page, /^From the step before/)
      .getByRole("listitem")
      .first()
      .innerText(),
  ).toContain("A portfolio");
  await CLICKS.press(ana.page, "button", "Take it on: A portfolio");
  await expect
    .poll(() => ana.page.evaluate(() => document.activeElement?.getAttribute("aria-label")))
    .toBe("Change: A portfolio");
  await ana.page.keyboard.press("Enter");
  await CLICKS.write(ana.page, "New wording", "A portfolio with a mentor");
  await CLICKS.press(ana.page, "button", "Save");
  await part(ana.page, "Your group").getByText("A portfolio with a mentor").waitFor();
  await picture(ana.page, "writing-pairs-ana");
  await picture(stage, "writing-pairs-stage", "window");

  await next("In fours");
  await desk.page.getByRole("button", { name: "Make groups" }).click();
  await KEYS_ALONE.press(bo.page, "button", "Take it on: A portfolio with a mentor");
  await part(bo.page, "Your group").getByText("A portfolio with a mentor").waitFor();
  await part(dan.page, "Your group").getByText("A portfolio with a mentor").waitFor();
  await part(cleo.page, /^De l’étape précédente/)
    .getByText("reprise")
    .waitFor();
  await desk.page.getByText("Groups that have written: 1 of 1").waitFor();
  await look("fours");

  await CLICKS.write(dan.page, "Your idea", "A mentor for each portfolio");
  await CLICKS.press(dan.page, "button", "Add an idea");

  await next("All together");
  await desk.page.getByText("Card 1 of 2").waitFor();
  await KEYS_ALONE.press(desk.page, "button", "Fold into another…");
  const folding = desk.page.getByRole("dialog");
  expect(await folding.getByRole("listitem").allInnerTexts(), "of what is gathered").toEqual([
    "A mentor for each portfolio",
  ]);
  await KEYS_ALONE.press(desk.page, "button", "A mentor for each portfolio");
  await desk.page.getByRole("dialog").getByRole("button", { name: "Fold into one" }).press("Enter");
  await desk.page.getByText("Card 1 of 1").waitFor();
  await part(ana.page, "Ideas").getByText("1 idea").waitFor();
  await stage.getByText("1 idea").waitFor();
  await picture(desk.page, "writing-all-desk");
  await picture(stage, "writing-all-stage", "window");
});

test("a card of two fields reads as one sentence, and both outlive a reload", async () => {
  await next("Paradox");
  const { page } = ana;
  await CLICKS.write(page, "Your idea", "strict");
  await page.keyboard.press("Enter"); // on to the second field
  await page.keyboard.insertText("kind");
  await page.getByText("It reads: How is it that we are strict and we are kind at the same time?").waitFor();
  await picture(page, "writing-paradox-typing");
  await page.reload();
  expect(await page.getByRole("textbox", { name: "Your idea" }).inputValue()).toBe("strict");
  expect(await page.getByRole("textbox", { name: "And at the same time we are" }).inputValue()).toBe("kind");
  await CLICKS.press(page, "button", "Add an idea");
  await stage.getByText("How is it that we are strict and we are kind at the same time?").waitFor();
  await KEYS_ALONE.press(page, "button", "Change: strict");
  await KEYS_ALONE.write(page, "New wording: And at the same time we are", "generous");
  await page.keyboard.press("Enter");
  await part(cleo.page, "Les idées de tout le monde")
    .getByText("Comment se fait-il que nous soyons strict et que nous soyons generous en même temps?")
    .waitFor();
  await look("paradox");
});

test("a card stands in a section, moves to another, and the desk writes one for who has paper", async () => {
  await next("Empathy map");
  const { page } = ana;
  await KEYS_ALONE.pick(page, "Where does it belong?", "Thinks");
  await KEYS_ALONE.write(page, "Your idea", "Is this for me");
  await page.keyboard.press("Enter");
  await part(page, "Your ideas").getByRole("heading", { name: "Thinks" }).waitFor();
  await CLICKS.press(page, "button", "Move: Is this for me");
  await page.getByRole("menuitem", { name: "Feels" }).click();
  await part(page, "Your ideas").getByRole("heading", { name: "Feels" }).waitFor();

  await desk.page.getByText("Write a card for somebody who has no phone").click();
  await desk.page.getByRole("button", { name: /Whose card/ }).click();
  await desk.page.getByRole("option", { name: "Dan" }).click();
  await CLICKS.pick(desk.page, "Where does it belong?", "Does");
  await CLICKS.write(desk.page, "What the card says", "Waits outside");
  await desk.page.keyboard.press("Enter");
  await part(dan.page, "Your ideas").getByText("Waits outside").waitFor();
  await stage.getByRole("region").or(stage.locator(".stage-columns")).getByText("Waits outside").waitFor();
  await desk.page.getByRole("checkbox", { name: /Waits outside/ }).check();
  await desk.page.getByRole("button", { name: "Says", exact: true }).click();
  await part(dan.page, "Your ideas").getByRole("heading", { name: "Says" }).waitFor();
  await look("empathy");
  if (wantsPictures) {
    await desk.page.getByText("Français", { exact: true }).click();
    await desk.page.getByText("Écrire une carte pour quelqu’un qui n’a pas de téléphone").waitFor();
    await picture(desk.page, "writing-empathy-desk-fr");
    await desk.page.getByText("English", { exact: true }).click();
  }
});

test("one card each, hidden: the field gives way, and the card can be changed until the reveal and after", async () => {
  await next("One card each");
  await KEYS_ALONE.write(bo.page, "Your action", "Ask employers");
  await bo.page.keyboard.press("Enter");
  await bo.page.keyboard.insertText("Call two");
  await bo.page.keyboard.press("Enter");
  await bo.page.getByText("You have written your card. You can change it below.").waitFor();
  expect(await bo.page.evaluate(() => document.activeElement?.className)).toBe("each-done");
  expect(await bo.page.getByRole("textbox", { name: "Your action" }).count()).toBe(0);
  await CLICKS.write(cleo.page, "Votre action", "Écrire au ministère");
  await CLICKS.write(cleo.page, "Premier pas", "Trouver l’adresse");
  await CLICKS.press(cleo.page, "button", "Ajouter l’action");
  await cleo.page.getByText("Vous avez écrit votre carte.").waitFor();
  await KEYS_ALONE.press(bo.page, "button", "Change: Ask employers");
  await KEYS_ALONE.write(bo.page, "New wording: First step", "Call three");
  await bo.page.keyboard.press("Enter");
  await stage.getByText("2 people have answered").waitFor();
  await look("sealed");
  await desk.page.getByRole("button", { name: /^Reveal/ }).click();
  await desk.page.getByRole("dialog").getByRole("button", { name: "Reveal", exact: true }).click();
  await stage.getByText("Call three").waitFor();
  await bo.page.getByText("You have written your card. You can change it below.").waitFor();
  await ana.page.getByRole("textbox", { name: "Your action" }).waitFor();
  await desk.page.getByText("Have written their card: 2 of 4").waitFor();
  await look("revealed");
  await goTo(desk.page, "Lists");
  await desk.page.getByRole("heading", { name: /Ideas · Alone/ }).waitFor();
  await desk.page.getByRole("heading", { name: /Actions · One card each/ }).waitFor();
  await picture(desk.page, "writing-lists-desk");
  expect(await violations(desk.page)).toEqual([]);
  for (const visitor of [desk, ana, bo, cleo, dan]) expect(visitor.complaints).toEqual([]);
});

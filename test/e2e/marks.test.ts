/**
 * Dots, ranks and places: a small method that runs the three, on the desk, the stage and two phones. One phone works by
 * clicks, the other by keys alone.
 */
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openStore } from "../../electron/host/store/store.ts";
import { addCards } from "../../shared/doc/cards.ts";
import { startActivity } from "../../shared/methods/agenda.ts";
import type { Method, Text } from "../../shared/methods/method.ts";
import { LAPTOP, visit, type Visitor } from "../support/browser.ts";
import { goTo, openRoom, showStage, sitDown, takeRoomTo } from "../support/deskPage.ts";
import { CLICKS, KEYS_ALONE } from "../support/hands.ts";
import { lookAt } from "../support/look.ts";
import { openOwnHost, type OwnHost } from "../support/ownHost.ts";
import { picture, wantsPictures } from "../support/picture.ts";

const both = (en: string, fr: string): Text => ({ en, fr });

const texts = {
  coach: both("Leave them time.", "Laissez-leur du temps."),
  late: both("We are marking cards.", "Nous marquons des cartes."),
};

const METHOD: Method = {
  id: "marksTest",
  title: both("Three ways to choose", "Trois façons de choisir"),
  purpose: both("Choose among cards.", "Choisir parmi des cartes."),
  size: both("Any number", "Autant qu’on veut"),
  length: both("Half an hour", "Une demi-heure"),
  notWhen: both("With one card.", "Avec une seule carte."),
  source: "Made up for a test",
  edition: "Marks 1",
  licence: "CC0",
  attribution: "Nobody in particular",
  outputs: ["chosenIdeas"],
  steps: [
    {
      id: "write",
      kind: "write",
      lists: ["ideas"],
      minutes: 5,
      title: both("Write ideas", "Écrire des idées"),
      prompt: both("What could we try?", "Que pourrions-nous essayer?"),
      ...texts,
    },
    {
      id: "dots",
      kind: "dots",
      from: "write",
      concern: true,
      cover: "sealed",
      minutes: 5,
      title: both("Put dots", "Coller des gommettes"),
      prompt: both("Which ideas should we take on?", "Quelles idées devrions-nous retenir?"),
      ...texts,
    },
    {
      id: "rank",
      kind: "rank",
      from: "write",
      picks: 3,
      cover: "sealed",
      minutes: 5,
      title: both("Rank ideas", "Classer les idées"),
      prompt: both("Which three matter most?", "Quelles sont les trois plus importantes?"),
      ...texts,
    },
    {
      id: "talk",
      kind: "discuss",
      minutes: 5,
      title: both("Talk about the order", "Parler du classement"),
      prompt: both("What surprises you?", "Qu’est-ce qui vous surprend?"),
      ...texts,
    },
    {
      id: "place",
      kind: "place",
      from: "write",
      sections: [
        { id: "birth", title: both("Birth", "Naissance"), hint: both("Just begun.", "Vient de commencer.") },
        { id: "maturity", title: both("Maturity", "Maturité"), hint: both("Runs well.", "Fonctionne bien.") },
        { id: "end", title: both("Creative destruction", "Destruction créatrice") },
        { id: "renewal", title: both("Renewal", "Renouveau") },
      ],
      minutes: 5,
      title: both("Place ideas", "Placer les idées"),
      prompt: both("In which phase is each idea?", "Dans quelle phase se trouve chaque idée?"),
      ...texts,
    },
  ],
};

const VIDEO = "Film the rush hour and watch it together";
const BADGE = "Give a badge for each station";
const MENTOR = "Pair every beginner with a mentor";
const CARDS = [
  VIDEO,
  BADGE,
  MENTOR,
  "Pair each beginner with a mentor",
  "Let regulars judge the drinks, blind",
  "Hold the exam in a real café on a Saturday morning, with the owner among the assessors",
];

let host: OwnHost;
let desk: Visitor;
let ana: Visitor;
let bo: Visitor;
let stage: Page;

function prepare(dataFolder: string): void {
  const store = openStore(dataFolder);
  store.create("en", "Café skills", (doc) => {
    const activityId = startActivity(doc, METHOD, { title: "Three ways to choose", at: 1 });
    addCards(
      doc,
      { activityId, authorId: "", createdAt: 1 },
      CARDS.map((text) => ({ text, list: "ideas" })),
    );
  });
  store.close();
}

beforeAll(async () => {
  host = await openOwnHost(prepare);
  desk = await visit(host.browser, host.link, LAPTOP);
  await desk.page.getByRole("link", { name: /Café skills/ }).click();
  const joinUrl = await openRoom(desk.page);
  stage = await showStage(desk.page);
  ana = await sitDown(host.browser, joinUrl, "Ana");
  bo = await sitDown(host.browser, joinUrl, "Bo", "fr");
});

afterAll(() => host.close());

/** A picture of everybody's screen, which axe finds nothing wrong with. */
const look = (name: string): Promise<void> =>
  lookAt(`marks-${name}`, { desk: desk.page, ana: ana.page, bo: bo.page, stage });

async function reveal(step: string): Promise<void> {
  const { page } = desk;
  await CLICKS.press(page, "button", `Reveal: ${step}`);
  await page.getByRole("dialog").getByRole("button", { name: "Reveal" }).click();
}

/** The rows of the ranking at the desk, as they are read. */
const ranking = async (): Promise<string[]> =>
  (
    await desk.page
      .getByRole("list", { name: "Cards from the most to the least" })
      .getByRole("listitem")
      .all()
  ).length === 0
    ? []
    : desk.page.locator(".ranking > li").allInnerTexts();

test("dots are counted once all are shown, and the room takes on the first", async () => {
  const { page } = desk;
  await takeRoomTo(page, "Put dots");
  await goTo(page, "Facilitate");
  await page.getByText(/1 group of cards that look alike/).waitFor();
  await CLICKS.press(page, "button", "Look at them");
  await page.getByRole("button", { name: /^Fold/ }).click();
  await page.getByText("Everything that looked alike is decided.").waitFor();
  await CLICKS.press(page, "button", "Close");
  await CLICKS.press(page, "button", "One dot more for each person");

  await ana.page.getByText("You have 3 dots.").waitFor();
  for (const card of [VIDEO, VIDEO, BADGE])
    await KEYS_ALONE.press(ana.page, "button", `Put a dot on: ${card}`);
  await ana.page.getByText("0 of 3 dots left").waitFor();
  await KEYS_ALONE.press(ana.page, "button", `I have a concern: ${MENTOR}`);
  await ana.page.keyboard.insertText("Nobody has the time");
  await KEYS_ALONE.press(ana.page, "button", `Take a dot off: ${BADGE}`);
  await ana.page.getByText("1 of 3 dots left").waitFor();
  await CLICKS.press(bo.page, "button", `Mettre une gommette : ${BADGE}`);
  await CLICKS.press(bo.page, "button", `Mettre une gommette : ${BADGE}`);
  await CLICKS.press(bo.page, "button", `Mettre une gommette : ${VIDEO}`);
  await bo.page.getByText("Gommettes restantes : 0 sur 3").waitFor();
  await CLICKS.press(bo.page, "button", "Annuler");
  await bo.page.getByText("Gommettes restantes : 1 sur 3").waitFor();
  await page.getByText("2 of 2 have voted").first().waitFor();
  await stage.getByText("2 of 2 have voted").waitFor();
  await page.getByText("People have voted, so the number of dots stays.").waitFor();
  await look("dots");
  expect(await page.locator("main").innerText()).not.toContain("Nobody has the time");

  await reveal("Put dots");
  await expect.poll(ranking).toHaveLength(5);
  const [first = "", second = "", third = ""] = await ranking();
  expect(first).toMatch(/^1=[^]*2 dots from 1 person · tied/);
  expect(second).toMatch(/^1=/);
  expect(third).toMatch(/^2=[^]*No dot/);
  await page.getByText("Concern: Nobody has the time").waitFor();
  await KEYS_ALONE.press(page, "button", "One card fewer from the top");
  await page.getByText("Cards that are tied at the cut come along: 2 in all.").waitFor();
  await KEYS_ALONE.press(page, "button", "Take on the first 2 cards");
  await page.getByText("2 cards taken on").waitFor();
  await stage.getByText("Taken on").nth(1).waitFor();
  await bo.page.getByText("retenue").nth(1).waitFor();
  await KEYS_ALONE.press(page, "checkbox", `Take on: ${MENTOR}`);
  await page.getByText("3 cards taken on").waitFor();
  await CLICKS.press(page, "button", "Undo");
  await page.getByText("2 cards taken on").waitFor();
  await look("dots-shown");
});

test("ranks give points, the first the most", async () => {
  const { page } = desk;
  await takeRoomTo(page, "Rank ideas");
  await goTo(page, "Facilitate");
  for (const [index, card] of [VIDEO, MENTOR, BADGE].entries())
    await KEYS_ALONE.press(ana.page, "button", `Pick as number ${index + 1}: ${card}`);
  await ana.page.getByText("3 of 3 cards picked").waitFor();
  await KEYS_ALONE.press(ana.page, "button", `Move up: ${BADGE}`);
  await KEYS_ALONE.press(ana.page, "button", `Take out: ${MENTOR}`);
  await ana.page.getByText("2 of 3 cards picked").waitFor();
  await CLICKS.press(bo.page, "button", `Choisir au rang 1 : ${BADGE}`);
  await CLICKS.press(bo.page, "button", `Choisir au rang 2 : ${MENTOR}`);
  await page.getByText("2 of 2 have voted").first().waitFor();
  await look("rank");
  await reveal("Rank ideas");
  await expect.poll(ranking).toHaveLength(5);
  const [first = "", second = "", third = ""] = await ranking();
  // Badge: second for Ana, first for Bo; video: first for Ana; mentor: second for Bo.
  expect(first).toMatch(new RegExp(`^1[^]*${BADGE}[^]*5 points from 2 people[^]*Ranks given: 1, 2`));
  expect(second).toMatch(new RegExp(`^2[^]*${VIDEO}[^]*3 points`));
  expect(third).toMatch(new RegExp(`^3[^]*${MENTOR}[^]*2 points`));
  await look("rank-shown");

  await takeRoomTo(page, "Talk about the order");
  await goTo(page, "Facilitate");
  await stage.getByRole("heading", { name: "Talk about the order" }).waitFor();
  await stage.getByText(BADGE).waitFor();
  await KEYS_ALONE.press(page, "checkbox", `Take on: ${BADGE}`);
  await stage.getByText("Taken on").first().waitFor();
  await look("rank-talk");
});

test("cards are placed in the open, and the desk settles what is clear", async () => {
  const { page } = desk;
  await takeRoomTo(page, "Place ideas");
  await goTo(page, "Facilitate");
  const choices = { [VIDEO]: ["Birth", "Naissance"], [BADGE]: ["Maturity", "Renouveau"] } as const;
  for (const [card, [en, fr]] of Object.entries(choices)) {
    await ana.page.getByRole("heading", { name: card }).waitFor();
    await KEYS_ALONE.pick(ana.page, "Where does this card belong?", new RegExp(`^${en}`));
    await KEYS_ALONE.press(ana.page, "button", "Next");
    await bo.page.getByRole("heading", { name: card }).waitFor();
    await CLICKS.pick(bo.page, "Quelle est la place de cette carte?", new RegExp(`^${fr}`));
    await CLICKS.press(bo.page, "button", "Suivante");
  }
  await ana.page.getByText("2 of 5 cards placed").first().waitFor();
  await page.getByText("The room differs").waitFor();
  await CLICKS.press(page, "button", "Put what divides the room first");
  await look("place");
  await KEYS_ALONE.press(page, "button", "Settle 1 card that two thirds or more see in one place");
  await KEYS_ALONE.pick(page, `Where it belongs: ${BADGE}`, "Renewal");
  await CLICKS.write(page, "A card that was forgotten", "Open the exam with music");
  await CLICKS.press(page, "button", "Add the card");
  await page.getByText("4 cards open").waitFor();
  await stage.getByText(/4 cards open/).waitFor();
  await stage.getByRole("heading", { name: /Birth/ }).waitFor();
  await stage.getByText(VIDEO).waitFor();
  await CLICKS.press(bo.page, "button", "Toutes les cartes");
  await look("place-settled");
  if (wantsPictures) {
    await CLICKS.press(page, "button", "Français");
    for (const [file, before] of [
      ["place", "Parler du classement"],
      ["talk", "Classer les idées"],
      ["rank", "Coller des gommettes"],
      ["dots", ""],
    ] as const) {
      await picture(page, `marks-french-${file}-desk`);
      await picture(stage, `marks-french-${file}-stage`, "window");
      if (before === "") continue;
      await CLICKS.press(page, "button", `Revenir à : ${before}`);
      await page.getByRole("heading", { name: before, level: 1 }).waitFor();
      await stage.getByRole("heading", { name: before }).waitFor();
    }
  }
  for (const visitor of [desk, ana, bo]) expect(visitor.complaints).toEqual([]);
});

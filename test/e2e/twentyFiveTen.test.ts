/**
 * 25/10 with a desk, the stage and twelve seats: two phones in a browser, nine seats that speak the protocol alone, one
 * person on paper. One seat leaves in round 3, another person sits down in round 4. What the desk shows in the end is
 * what this test computes by itself from the scores that it gave.
 */
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openStore } from "../../electron/host/store/store.ts";
import { activities } from "../../shared/doc/activities.ts";
import { cards } from "../../shared/doc/cards.ts";
import { covered, writeCovered } from "../../shared/doc/covered.ts";
import { askForHand, type Hand, hands, ownHand, ownScores, scoreCard } from "../../shared/doc/hands.ts";
import { addPerson } from "../../shared/doc/people.ts";
import { startActivity } from "../../shared/methods/agenda.ts";
import { twentyFiveTen } from "../../shared/methods/library/liberatingStructures/twentyFiveTen.ts";
import { LAPTOP, visit, type Visitor } from "../support/browser.ts";
import { goTo, openRoom, showStage, sitDown } from "../support/deskPage.ts";
import { CLICKS, KEYS_ALONE } from "../support/hands.ts";
import { lookAt } from "../support/look.ts";
import { openOwnHost, type OwnHost } from "../support/ownHost.ts";
import { openSeat, type Seat } from "../support/seat.ts";
import { until } from "../support/until.ts";

const PROTOCOL = ["Cleo", "Dan", "Eve", "Fay", "Gus", "Hal", "Ivy", "Jo", "Kit"] as const;
const LEAVER = "Kit";
const ideaOf = (name: string): string => `Let ${name} run a pop-up kitchen for a week`;

/** What somebody gives an idea: any rule does that is not the product's own. */
function scoreOf(name: string, idea: string): number {
  let sum = 7 * name.length + name.charCodeAt(0);
  for (const sign of idea) sum = (sum * 31 + sign.charCodeAt(0)) % 9973;
  return 1 + (sum % 5);
}

/** Every score that was given, by idea: the independent table. */
const scored = new Map<string, { by: string; value: number }[]>();
function note(by: string, idea: string): number {
  const value = scoreOf(by, idea);
  const all = scored.get(idea) ?? [];
  scored.set(idea, [...all, { by, value }]);
  return value;
}

let host: OwnHost;
let desk: Visitor;
let stage: Page;
let ana: Visitor;
let bo: Visitor;
let joinUrl = "";
const seats = new Map<string, Seat>();

beforeAll(async () => {
  host = await openOwnHost((dataFolder) => {
    const store = openStore(dataFolder);
    store.create("en", "Cook", (doc) => {
      startActivity(doc, twentyFiveTen, { title: "Bold ideas", at: 1 });
      addPerson(doc, { name: "Pat", joinedAt: 1 });
    });
    store.close();
  });
  desk = await visit(host.browser, host.link, LAPTOP);
  await desk.page.getByRole("link", { name: /Cook/ }).click();
  joinUrl = await openRoom(desk.page);
  stage = await showStage(desk.page);
  ana = await sitDown(host.browser, joinUrl, "Ana");
  bo = await sitDown(host.browser, joinUrl, "Bo", "fr");
  for (const name of PROTOCOL) await sit(name);
});

afterAll(async () => {
  for (const seat of seats.values()) seat.close();
  await host.close();
});

async function sit(name: string): Promise<void> {
  const seat = openSeat({ joinUrl, name });
  seats.set(name, seat);
  await seat.when(`${name} has the document`, ({ hasDocument, welcome }) => hasDocument && welcome !== null);
}

const look = (name: string): Promise<void> =>
  lookAt(`2510-${name}`, { desk: desk.page, ana: ana.page, bo: bo.page, stage });

const writerOf = (seat: Seat) => ({
  seatSecret: seat.secret,
  coverKey: seat.member.status.welcome?.keys.cover ?? "",
});
const placeOf = (seat: Seat, stepId: string) => ({
  activityId: activities.all(seat.doc)[0]?.id ?? "",
  stepId,
});
const next = (step: string): Promise<void> =>
  desk.page.getByRole("button", { name: new RegExp(`^Next: ${step}`) }).click();

test("everybody writes one card, hidden", async () => {
  await goTo(desk.page, "Facilitate");
  for (const step of ["How it works", "Try it once", "One bold idea"]) await next(step);
  await ana.page.getByText(/forgets it when the totals are opened/).waitFor();
  for (const [visitor, name, step] of [
    [ana, "Ana", "Find a corner"],
    [bo, "Bo", "Trouver un coin"],
  ] as const) {
    const [idea, first] = [
      visitor.page.getByRole("textbox").first(),
      visitor.page.getByRole("textbox").nth(1),
    ];
    await idea.fill(ideaOf(name));
    await idea.press("Enter");
    await first.fill(step);
    await first.press("Enter");
    await visitor.page.getByText(ideaOf(name)).first().waitFor();
  }
  await desk.page.getByText("Write a card for somebody who has no phone").click();
  await desk.page.getByRole("button", { name: /Whose card/ }).click();
  await desk.page.getByRole("option", { name: "Pat" }).click();
  await desk.page.getByLabel("What the card says").fill(ideaOf("Pat"));
  await desk.page.getByRole("button", { name: "Add the card" }).click();
  await desk.page.getByText(`Added: ${ideaOf("Pat")}`).waitFor();
  for (const [name, seat] of seats) {
    await until(`${name} is at the step`, () => activities.all(seat.doc).length > 0);
    const what = { kind: "card", text: ideaOf(name), list: "ideas" } as const;
    writeCovered(seat.doc, writerOf(seat), placeOf(seat, "write"), what, { isNamed: true, now: 5 });
    await seat.waitSaved();
  }
  await desk.page
    .getByText(/12 people have answered/)
    .first()
    .waitFor();
  await look("write");
});

/** A seat without a browser scores what it holds in a round, or in all; what it gave already it leaves alone. */
async function scoreBySeat(name: string, rounds?: readonly number[]): Promise<void> {
  const seat = seats.get(name);
  if (!seat) throw new Error(name);
  const at = placeOf(seat, "score");
  const hand = await until(`${name} has a hand`, () => handOf(seat));
  for (const [round, cardId] of hand.entries()) {
    if (cardId === null || rounds?.includes(round) === false) continue;
    if (ownScores(covered.all(seat.doc), seat.secret, at).has(round)) continue;
    const idea = cards.get(seat.doc, cardId)?.text ?? "";
    expect(idea, `${name} never holds their own`).not.toBe(ideaOf(name));
    scoreCard(seat.doc, writerOf(seat), at, round, { cardId, value: note(name, idea) }, 6);
  }
  await seat.waitSaved();
}

function handOf(seat: Seat): Hand | undefined {
  const rows = new Map(hands.all(seat.doc).map((row) => [row.id, row]));
  return ownHand(rows, seat.secret, placeOf(seat, "score"));
}

function ask(name: string): void {
  const seat = seats.get(name);
  if (seat) askForHand(seat.doc, writerOf(seat), placeOf(seat, "score"), 6);
}

const CARD = { en: /^Card \d+$/, fr: /^Carte \d+$/ };

/** A phone scores the card that it shows in a round; in a round that catches up they may have none. */
async function scoreOnPhone(
  visitor: Visitor,
  name: string,
  language: "en" | "fr",
  round: number,
  hand = CLICKS,
): Promise<void> {
  const heading = language === "en" ? `Round ${round} of` : `Tour ${round} sur`;
  await visitor.page.getByRole("heading", { name: heading }).waitFor();
  if ((await visitor.page.locator(".crowd-card").count()) === 0) return;
  const shown = visitor.page.locator(".crowd-card").first();
  const idea = (await shown.locator(".crowd-words").textContent()) ?? "";
  expect(idea).not.toBe(ideaOf(name));
  const number = /\d+/.exec((await shown.getByText(CARD[language]).textContent()) ?? "")?.[0] ?? "";
  const value = note(name, idea);
  const group = language === "en" ? `Your score for card ${number}` : `Votre cote pour la carte ${number}`;
  await hand.pick(visitor.page, group, new RegExp(`^${value} `));
}

const inRound = (round: number): Promise<void> =>
  desk.page.getByRole("heading", { name: `Round ${round} of` }).waitFor();

/** The desk types what somebody on paper gave in a round. */
async function typeFor(name: string, round: number): Promise<void> {
  const field = desk.page.getByRole("textbox", { name: new RegExp(`^${name}, round ${round},`) });
  if ((await field.count()) === 0) return;
  const label = (await field.getAttribute("aria-label")) ?? "";
  const number = Number(/card (\d+)/.exec(label)?.[1]);
  const idea = numbered.get(number) ?? "";
  expect(idea).not.toBe("");
  await field.press(String(note(name, idea)));
}

const numbered = new Map<number, string>();

test("the cards are dealt: eleven people on phones, one on paper", async () => {
  await next("Five rounds of scoring");
  for (const name of PROTOCOL) ask(name);
  const { page } = desk;
  await page.getByText(/12 people: each card gets 5 of 5 scores/).waitFor();
  await stage.getByText("12 cards will be dealt").waitFor();
  await look("before");
  await page.getByRole("button", { name: "Deal the cards" }).click();
  await inRound(1);
  const [seat] = seats.values();
  if (!seat) throw new Error("no seat");
  const dealt = await until("the cards are out", () => {
    const all = cards.all(seat.doc).filter(({ list }) => list === "ideas");
    return all.length === 12 ? all : undefined;
  });
  expect(dealt.map(({ authorId }) => authorId)).toEqual(dealt.map(() => ""));
  for (const [index, card] of dealt.toSorted((a, b) => (a.place.order < b.place.order ? -1 : 1)).entries())
    numbered.set(index + 1, card.text);
});

test("five rounds; one leaves in the third, one sits down in the fourth", async () => {
  const { page } = desk;
  for (const round of [1, 2, 3, 4, 5]) {
    await inRound(round);
    if (round === 3) {
      seats.get(LEAVER)?.close();
      seats.delete(LEAVER);
    }
    if (round === 4) {
      await sit("Lea");
      ask("Lea");
    }
    for (const name of PROTOCOL) if (seats.has(name)) await scoreBySeat(name, [round - 1]);
    await scoreOnPhone(ana, "Ana", "en", round, round === 2 ? KEYS_ALONE : CLICKS);
    await scoreOnPhone(bo, "Bo", "fr", round);
    await typeFor("Pat", round);
    if (round === 2) {
      await look("round");
      // Somebody looks at the countdown too early, and comes back to where the room was.
      await next("Countdown");
      await page.getByText(/The scores are still sealed\. Go back to “Five rounds of scoring”/).waitFor();
      await page.getByRole("button", { name: /^Back to: Five rounds/ }).click();
      await inRound(2);
    }
    if (round < 5) await page.getByRole("button", { name: "Next round" }).click();
  }
});

test("what is missing is dealt again, and everybody's scores are opened together", async () => {
  const { page } = desk;
  await page.getByText("Somebody has left").click();
  await page.getByRole("checkbox", { name: LEAVER }).check();
  await page
    .getByRole("group", { name: /Came since the deal/ })
    .getByText("Lea")
    .waitFor();
  await page.getByRole("button", { name: "Deal what is missing" }).click();
  const added = await page.getByText(/rounds? (was|were) added/).textContent();
  const rounds = Number(/\d+/.exec(added ?? "")?.[0]);
  for (let more = 1; more <= rounds; more++) {
    await page.getByRole("button", { name: "Next round" }).click();
    await inRound(5 + more);
    for (const name of seats.keys()) await scoreBySeat(name, [4 + more]);
    await scoreOnPhone(ana, "Ana", "en", 5 + more);
    await scoreOnPhone(bo, "Bo", "fr", 5 + more);
    await typeFor("Pat", 5 + more);
  }
  await page.getByText("60 of 60 scores are there.").waitFor();
  await look("caughtUp");
  await page.getByRole("button", { name: "Open the scores" }).click();
  await page.getByRole("button", { name: "Open them now" }).click();
  await page.getByText("The scores are open.").waitFor();
});

test("the totals are told from the top, and equal what the test computes by itself", async () => {
  const { page } = desk;
  await next("Countdown");
  await page.getByRole("button", { name: /^Tell the (card|\d+ cards) with/ }).click();
  const expected = [...scored]
    .map(([idea, given]) => {
      const sum = given.reduce((all, { value }) => all + value, 0);
      return { idea, n: given.length, total: given.length === 5 ? sum : (5 * sum) / given.length };
    })
    .toSorted((a, b) => b.total - a.total);
  expect(expected.every(({ n }) => n === 5)).toBe(true);
  const best = expected[0]?.total ?? 0;
  for (const { idea } of expected.filter(({ total }) => total === best))
    await stage.getByText(idea).waitFor();
  await ana.page.getByText(`${best} points`).first().waitFor();
  await look("first");
  await page.getByRole("button", { name: "Tell all" }).click();
  const rows = page.getByRole("list", { name: "Cards from the most to the least" }).getByRole("listitem");
  const shown = (await rows.allTextContents()).map((text) => {
    const total = Number(/([\d.]+) points/.exec(text)?.[1]);
    const idea = expected.find((each) => text.includes(each.idea))?.idea ?? "";
    return { idea, total };
  });
  expect(new Map(shown.map(({ idea, total }) => [idea, total]))).toEqual(
    new Map(expected.map(({ idea, total }) => [idea, total])),
  );
  expect(expected).toHaveLength(12);
  expect(shown.map(({ total }) => total)).toEqual(expected.map(({ total }) => total));
  await look("all");
  await page.getByRole("button", { name: /^Take on the first/ }).click();
  await page.getByText(/cards taken on/).waitFor();
});

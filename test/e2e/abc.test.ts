/**
 * A module of three weeks for head cooks, designed by a desk and four seats from the message to the action plan: once by
 * single clicks without any drag, and once by keys alone. In the end the hours of the blueprint are the minutes of the
 * cards, row by row.
 */
import { readFileSync } from "node:fs";
import path from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openStore } from "../../electron/host/store/store.ts";
import type { Session } from "../../renderer/doc/session.ts";
import { addAssessment } from "../../shared/doc/assessments.ts";
import { addOutcome } from "../../shared/doc/outcomes.ts";
import { EFFORT_PARTS } from "../../shared/doc/sections.ts";
import { USUAL_BUCKETS } from "../../shared/doc/storyboards.ts";
import { keyToText, mintKey } from "../../shared/sync/seal.ts";
import { boardOf, cardsOn } from "../../shared/storyboard/board.ts";
import { LAPTOP, visit, type Visitor } from "../support/browser.ts";
import { type DeskClient, openDeskClient } from "../support/deskClient.ts";
import { openRoom, sitDown } from "../support/deskPage.ts";
import { openDeskSession } from "../support/deskSession.ts";
import { CLICKS, type Hands, KEYS_ALONE } from "../support/hands.ts";
import { lookAt } from "../support/look.ts";
import { openOwnHost, type OwnHost } from "../support/ownHost.ts";
import { until } from "../support/until.ts";

/** What head cooks do, of the real list: the outcomes come from it. */
const TASKS = readFileSync(path.resolve("test/fixtures/tasklists/onet-35-1011.00-chefs.tsv"), "utf8")
  .trim()
  .split(/\r?\n/)
  .slice(1)
  .map((line) => line.split("\t")[2] ?? "");
const OUTCOMES = TASKS.slice(0, 3);
const SEATS = ["Ana", "Bo", "Chloé", "Dev"] as const;
const TWEET = "Sauces – everything from a clear stock to a full plate #kitchen";

interface Wanted {
  readonly type: string;
  readonly section: string;
  readonly activity: string;
  readonly minutes: string;
  readonly mode: string;
  /** Numbers of the outcomes that it answers to. */
  readonly outcomes: readonly number[];
  readonly star?: "Silver star: formative" | "Gold star: summative";
}

/** What each seat lays, one card each: all six ways of learning, all five modes, every outcome practised and assessed. */
const CARDS: readonly (readonly Wanted[])[] = [
  [
    {
      type: "Acquisition",
      section: "Week 1",
      activity: "Demonstration",
      minutes: "45",
      mode: "Face to face",
      outcomes: [1],
    },
    {
      type: "Practice",
      section: "Week 1",
      activity: "Make a roux",
      minutes: "90",
      mode: "Face to face",
      outcomes: [1, 2],
    },
  ],
  [
    {
      type: "Discussion",
      section: "Week 2",
      activity: "Why a sauce splits",
      minutes: "35",
      mode: "With peers",
      outcomes: [2],
    },
    {
      type: "Investigation",
      section: "Week 2",
      activity: "Compare three stocks",
      minutes: "50",
      mode: "In one’s own time",
      outcomes: [3],
      star: "Silver star: formative",
    },
  ],
  [
    {
      type: "Collaboration",
      section: "Week 2",
      activity: "Plan a service",
      minutes: "40",
      mode: "Live online",
      outcomes: [1],
    },
  ],
  [
    {
      type: "Production",
      section: "Week 3",
      activity: "A plate with two sauces",
      minutes: "75",
      mode: "Assessment",
      outcomes: [1, 2, 3],
      star: "Gold star: summative",
    },
  ],
];

describe.each([
  ["by single clicks", CLICKS],
  ["by keys alone", KEYS_ALONE],
] as const)("%s", (way, hands) => {
  const { press, write, pick }: Hands = hands;
  let host: OwnHost;
  let wire: DeskClient;
  let session: Session;
  let desk: Visitor;
  let page: Page;
  let activityId = "";
  const seats: Visitor[] = [];

  const everySeat = (work: (seat: Page, index: number) => Promise<void>): Promise<void[]> =>
    Promise.all(seats.map((seat, index) => work(seat.page, index)));
  const go = (screen: string): Promise<void> => press(page, "link", screen);
  async function next(title: string): Promise<void> {
    if (!page.url().endsWith("/run")) await go("Facilitate");
    await press(page, "button", `Next: ${title}`);
    for (const { page: seat } of seats)
      await seat.getByRole("heading", { name: title, exact: true }).waitFor();
  }
  /** On a phone most sections are folded. */
  async function unfold(seat: Page, section: string): Promise<void> {
    const name = `Show the cards of ${section}`;
    if ((await seat.getByRole("button", { name }).count()) > 0) await press(seat, "button", name);
  }
  const board = () => boardOf(activityId, session.records.read());

  beforeAll(async () => {
    const secret = keyToText(mintKey());
    let workshopId = "";
    host = await openOwnHost((dataFolder) => {
      const store = openStore(dataFolder);
      workshopId = store.create("en", "Head cooks", (doc) => {
        const outcomeIds = OUTCOMES.map((text) => addOutcome(doc, text, []));
        addAssessment(doc, { title: "One plate, two sauces" }, outcomeIds);
      });
      store.deskSessions.add(secret);
      store.close();
    });
    desk = await visit(host.browser, host.link, LAPTOP);
    ({ page } = desk);
    await page.getByRole("link", { name: /Head cooks/ }).click();
    const joinUrl = await openRoom(page);
    for (const name of SEATS) seats.push(await sitDown(host.browser, joinUrl, name));
    wire = await openDeskClient(host.link, { session: secret });
    session = await openDeskSession(wire.client, workshopId);
  });

  afterAll(async () => {
    session.close();
    wire.close();
    await host.close();
  });

  test("the desk takes the short run sheet, and sets up three weeks from what is drafted", async () => {
    await go("Workshop");
    await press(page, "button", /Run sheet to begin with: ABC Learning Design/);
    await press(page, "option", "Suggestion: 60 minutes");
    await press(page, "button", "Add to the agenda: ABC Learning Design");
    await until("the activity is there", () => session.records.read().activities.length === 1);
    activityId = session.records.read().activities[0]?.id ?? "";
    const minutes = session.records.read().steps.reduce((sum, step) => sum + (step.minutes ?? 0), 0);
    expect(minutes).toBe(60);
    await go("Learning design");
    for (const text of OUTCOMES) await page.getByText(text).waitFor();
    await page.getByText("One plate, two sauces").waitFor();
    await write(page, /^How many to add/, "3");
    await press(page, "button", "Set up");
    await page.getByRole("region", { name: "Week 3" }).waitFor();
    await press(page, "button", /Tables that work side by side/);
    await press(page, "option", "2 tables");
    await press(page, "button", "Share them out");
    await page.getByText("Shared out among 2 tables", { exact: false }).waitFor();
    await lookAt(`abc-${way.slice(3)}-set-up`, { desk: page });
  });

  test("a message to learners, and each person’s shape before", async () => {
    await next("What we design today");
    await next("In one sentence");
    const [ana, bo] = seats;
    if (!ana || !bo) throw new Error("nobody sits");
    await write(ana.page, "The message", "Sauces for cooks");
    await press(ana.page, "button", "Use this wording");
    await bo.page.getByText("Sauces for cooks").waitFor();
    await write(bo.page, "The message", TWEET);
    await press(bo.page, "button", "Use this wording");
    await page.locator(".tweet").getByText(TWEET).waitFor();
    await next("Shape, before");
    await everySeat(async (seat, index) => {
      await pick(seat, "Acquisition", String(1 + (index % 2)));
      await pick(seat, "Practice", String(3 + (index % 3)));
      await pick(seat, "Production", "2");
    });
    await page.getByText("4 of 4 have drawn a shape").first().waitFor();
    await press(page, "button", "Show all shapes together");
    await seats[2]?.page.getByRole("heading", { name: "All shapes together" }).waitFor();
    await press(page, "button", "Take the middle of what people drew");
    const tree = await page.getByRole("region", { name: "What people draw, before" }).ariaSnapshot();
    expect(tree).toContain('img "Shape of the design"');
    await lookAt(`abc-${way.slice(3)}-shape`, { desk: page, ana: ana.page });
  });

  test("everybody lays cards at once, and turns their own", async () => {
    await next("Lay the cards");
    await pick(page, "How many sit together", "Pairs");
    await press(page, "button", "Make groups");
    // The first two weeks are table 1's, the third is table 2's; everybody may still work on all of them.
    await everySeat(async (seat) => seat.getByText("Your table", { exact: true }).first().waitFor());
    const own = await Promise.all(
      seats.map(({ page: seat }) => seat.getByText("Your table", { exact: true }).count()),
    );
    expect(own.toSorted((a, b) => a - b)).toEqual([1, 1, 2, 2]);
    await everySeat(async (seat, index) => {
      for (const { type, section } of CARDS[index] ?? []) {
        await unfold(seat, section);
        await press(seat, "button", new RegExp(`^${type}`));
        await press(seat, "button", `Lay ${type} in ${section}`);
        await seat.getByRole("region", { name: section }).getByText(type, { exact: true }).waitFor();
      }
    });
    await until("all cards lie", () => cardsOn(board()).length === CARDS.flat().length);
    await next("Turn the cards");
    await everySeat(async (seat, index) => {
      for (const wanted of CARDS[index] ?? []) {
        await unfold(seat, wanted.section);
        await press(seat, "button", `Open ${wanted.type}`);
        if (wanted.activity === "Demonstration") await press(seat, "checkbox", "Demonstration");
        else {
          await write(seat, "An activity of your own", wanted.activity);
          await press(seat, "button", "Add it");
        }
        await write(seat, "Minutes of one learner", wanted.minutes);
        await press(seat, "button", /How the time is spent$/);
        await press(seat, "option", wanted.mode);
        for (const number of wanted.outcomes) await press(seat, "checkbox", new RegExp(`^O${number} `));
        await press(seat, "button", "Close");
        await seat.getByRole("dialog").waitFor({ state: "detached" });
      }
    });
    await until("every card has minutes", () => cardsOn(board()).every(({ minutes }) => minutes !== null));
    await lookAt(`abc-${way.slice(3)}-turned`, { desk: page, dev: seats[3]?.page ?? page });
  });

  test("stars show what is missing until nothing is", async () => {
    await next("Stars");
    const [, bo, , dev] = seats;
    if (!bo || !dev) throw new Error("nobody sits");
    await page.getByText(/points are open\. They hold nothing up\./).waitFor();
    await unfold(bo.page, "Week 2");
    await unfold(dev.page, "Week 3");
    await pick(bo.page, /^Star of Investigation/, "Silver");
    await pick(dev.page, /^Star of Production/, "Gold");
    await page
      .getByText("All 3 outcomes have a gold star, with practice or a silver star before it.")
      .waitFor();
    await next("Shape, after");
    await everySeat(async (seat) => {
      await pick(seat, "Practice", "5");
    });
    await page.getByText("4 of 4 have drawn a shape").first().waitFor();
    await page.locator(".shape-picture text", { hasText: "From the cards’ minutes" }).waitFor();
  });

  test("weeks are shown one after the other, and the plan says who does what", async () => {
    await next("Share");
    await press(page, "button", "Start with Table 1: Week 1 and Week 2");
    await seats[0]?.page
      .getByText(/Week 1/)
      .first()
      .waitFor();
    await next("Action plan");
    await write(page, "Action", "Book the training kitchen");
    await page.keyboard.press("Tab");
    await page.keyboard.insertText("Ana");
    await press(page, "button", "Add the action");
    await seats[0]?.page.getByText("Book the training kitchen").waitFor();
  });

  test("the hours of the blueprint are the minutes of the cards, row by row", async () => {
    await go("Learning design");
    await pick(page, "Parts of the learning design", "Figures and hours");
    await press(page, "button", "Put into the blueprint");
    await page.getByText("Done. The blueprint says the same as the storyboard.").waitFor();
    await lookAt(`abc-${way.slice(3)}-figures`, { desk: page });
    const { effort, modules } = session.records.read();
    for (const part of EFFORT_PARTS) {
      const minutes = cardsOn(board())
        .filter(({ mode }) => USUAL_BUCKETS[mode] === part)
        .reduce((sum, card) => sum + (card.minutes ?? 0), 0);
      expect(minutes, part).toBeGreaterThan(0);
      expect(Math.round((effort[part] ?? 0) * 60), part).toBe(minutes);
      expect(
        modules.map((module) => module.minutes[part]),
        part,
      ).toEqual([minutes]);
    }
    expect(modules[0]?.description).toBe(TWEET);
  });

  test("an outcome that is reworded later is flagged on its cards until somebody has looked", async () => {
    await go("Outcomes and hours");
    await page.getByRole("textbox", { name: "Learning outcome" }).first().fill("Bind and season a sauce");
    await page.keyboard.press("Tab");
    await go("Learning design");
    const changed = page.getByText("The blueprint has changed", { exact: true });
    await changed.first().waitFor();
    expect(await changed.count()).toBe(CARDS.flat().filter(({ outcomes }) => outcomes.includes(1)).length);
    await press(page, "button", "Open Collaboration");
    await press(page, "button", "The card still fits");
    await press(page, "button", "Close");
    await until("one flag fewer", async () => (await changed.count()) === 3);
    for (const { complaints } of [desk, ...seats]) expect(complaints).toEqual([]);
  });
});

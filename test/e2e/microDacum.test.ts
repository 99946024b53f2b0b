/**
 * A whole micro-DACUM of head cooks: a desk and five seats, from the first step of the agenda to the last, once by
 * single clicks without any drag and once by keys alone. It ends in a chart, and in competencies that lead back to the
 * cards of the people who wrote them.
 */
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { provenanceOf } from "../../shared/blueprint/provenance.ts";
import { readRecords } from "../../shared/doc/records.ts";
import { microDacum } from "../../shared/methods/library/microDacum.ts";
import { violations } from "../support/axe.ts";
import { LAPTOP, launchBrowser, PHONE, visit, type Visitor } from "../support/browser.ts";
import { type DeskClient, openDeskClient } from "../support/deskClient.ts";
import { openDeskSession } from "../support/deskSession.ts";
import { CLICKS, type Hands, KEYS_ALONE } from "../support/hands.ts";
import { spawnHost } from "../support/hostProcess.ts";
import { until } from "../support/until.ts";

const TASKS = readFileSync(path.resolve("test/fixtures/tasklists/onet-35-1011.00-chefs.tsv"), "utf8")
  .trim()
  .split(/\r?\n/)
  .slice(1)
  .map((line) => line.split("\t")[2] ?? "");

const PANEL = ["Ana", "Bo", "Chloé", "Dev", "Eva"] as const;
/** What each of the five writes: their share of the real list. */
const SHARES = PANEL.map((_, seat) => TASKS.filter((_task, index) => index % PANEL.length === seat));
const DUTIES = ["Run the kitchen", "Prepare food", "Lead the staff"] as const;
const PRIOR = ["Order food and supplies", "Train apprentices"];
const AGAIN = "Check the quality of food products";
const TOOL = "Probe thermometer";
const TITLES = microDacum.steps.map(({ title }) => title.en);

/** A folder to leave pictures in, for people who want to look. */
const pictures = process.env["CHARRETTE_PICTURES"];
const folder = mkdtempSync(path.join(tmpdir(), "charrette-micro-"));
let browser: Browser;
let wire: DeskClient;
let link = "";
let stopHost: () => Promise<void>;

beforeAll(async () => {
  const host = await spawnHost(path.join(folder, "data"));
  if (!("link" in host)) throw new Error(host.words);
  ({ link } = host);
  stopHost = async () => {
    const gone = once(host.process, "exit");
    host.process.kill("SIGTERM");
    await gone;
  };
  wire = await openDeskClient(link);
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
  wire.close();
  await stopHost();
  rmSync(folder, { recursive: true, force: true });
});

const saved = (page: Page): Promise<void> => page.locator('[data-state="saved"]').first().waitFor();

describe.each([
  ["by single clicks", CLICKS],
  ["by keys alone", KEYS_ALONE],
] as const)("%s", (way, hands) => {
  const { press, write, pick }: Hands = hands;
  let desk: Visitor;
  const seats: Visitor[] = [];
  let page: Page;
  let workshopId = "";

  const go = (screen: string): Promise<void> => press(page, "link", screen);
  const next = async (index: number): Promise<void> => {
    if (!page.url().endsWith("/run")) await go("Facilitate");
    const title = TITLES[index] ?? "";
    await press(page, "button", `Next: ${title}`);
    for (const seat of seats) await seat.page.getByRole("heading", { name: title }).waitFor();
  };
  const everySeat = (work: (seat: Page, index: number) => Promise<void>): Promise<unknown> =>
    Promise.all(seats.map(({ page: seat }, index) => work(seat, index)));

  async function look(name: string): Promise<void> {
    for (const [who, shown] of [["desk", page] as const, ["seat", seats[0]?.page] as const])
      if (shown && pictures)
        await shown.screenshot({
          path: path.join(pictures, `${way.replaceAll(" ", "-")}-${name}-${who}.png`),
          fullPage: true,
        });
    expect(await violations(page), name).toEqual([]);
  }

  test("a workshop is made, and five people sit down", async () => {
    desk = await visit(browser, new URL(link).origin, LAPTOP);
    ({ page } = desk);
    await page.evaluate((given) => localStorage.setItem("charrette.session", given), wire.session);
    await page.reload();
    await press(page, "button", "New workshop");
    await write(page, "Title of the workshop", `Head cook ${way}`);
    await press(page, "button", "Create the workshop");
    await press(page, "button", "Add to the agenda: Micro-DACUM");
    workshopId = /#\/([0-9a-z]+)\//.exec(page.url())?.[1] ?? "";
    await go("Room");
    await press(page, "button", "Open the room");
    const joinUrl = (await page.locator("[data-join-url]").getAttribute("data-join-url")) ?? "";
    for (const name of PANEL) {
      const seat = await visit(browser, joinUrl, PHONE);
      await write(seat.page, "Your name", name);
      await press(seat.page, "button", "Sit down");
      await seat.page.getByText("You are in.").waitFor();
      seats.push(seat);
    }
    await go("Panel");
    await page.getByText("5 experts: a fitting size.").waitFor();
  });

  test("the room hears the ground rules and defines the occupation", async () => {
    await go("Occupation");
    await press(page, "button", "Import an earlier chart…");
    await write(page, "Or paste the list here", `${PRIOR.join("\n")}\n`);
    await press(page, "button", "Look it over");
    await press(page, "button", `Add ${PRIOR.length} tasks`);
    await press(page, "button", "Close");
    await page.getByText(`${PRIOR.length} tasks of an earlier chart are kept to compare with.`).waitFor();
    await next(0);
    await seats[4]?.page.getByText("A task is a piece of work with a beginning and an end").waitFor();
    await press(page, "button", "Start 10 minutes");
    await seats[4]?.page
      .getByText(/9:5\d|10:00/)
      .first()
      .waitFor();
    await next(1);
    await write(page, "Title of the occupation", "Head cook");
    await write(page, "Definition", "Runs a kitchen so that guests eat well and safely.");
    await write(page, "Outside the scope", "Owning the restaurant");
    await seats[0]?.page.getByText("Runs a kitchen so that guests eat well").waitFor();
    await look("define");
  });

  test("each writes their tasks, as a list or one at a time", async () => {
    await next(2);
    await everySeat(async (seat, index) => {
      const share = SHARES[index] ?? [];
      await write(seat, "Your task", share.join("\n"));
      await press(seat, "button", `Add ${share.length} cards`);
      await seat
        .getByText(share[0] ?? "none")
        .first()
        .waitFor();
      const more = index === 1 ? TOOL : index === 2 ? AGAIN : "";
      if (more !== "") {
        await write(seat, "Your task", more);
        await press(seat, "button", "Add task");
      }
      await saved(seat);
    });
    for (const task of [...TASKS, TOOL, AGAIN])
      await seats[3]?.page.getByText(task, { exact: true }).first().waitFor();
    await page.getByText(`${TASKS.length + 2} ideas in this step`).waitFor();
    await look("write");
  });

  test("what says the same is folded, a stray tool goes to its list, the rest under three duties", async () => {
    await next(3);
    await go("Tasks and duties");
    for (const duty of DUTIES) {
      await write(page, "New duty", duty);
      await press(page, "button", "Add the duty");
    }
    const tick = (task: string): Promise<void> =>
      press(page, "checkbox", new RegExp(task.replaceAll(/[.()]/g, "\\$&")));
    const full = TASKS.find((task) => task.startsWith("Check the quality")) ?? "";
    await tick(full);
    await tick(AGAIN);
    await press(page, "button", "Fold into one…");
    await press(page, "button", "Fold into one");
    await page.getByText("stands for 2 cards").waitFor();
    await page.getByRole("dialog").waitFor({ state: "detached" });
    await tick(TOOL);
    await press(page, "button", "Tools, equipment, supplies and materials");
    for (const [index, duty] of DUTIES.entries()) {
      for (const task of TASKS.filter((_, at) => at % DUTIES.length === index)) await tick(task);
      await press(page, "button", `${"ABC"[index]} ${duty}`);
    }
    await page.getByText(`${TASKS.length} tasks · 3 duties`).waitFor();
    await look("duties");
  });

  test("wordings are refined with the room, and the tasks put in order", async () => {
    await next(4);
    await press(page, "button", "Begin with the first");
    await page.getByRole("textbox", { name: "Wording" }).waitFor();
    await seats[2]?.page.locator(".focus-words").waitFor();
    await write(page, "Wording", "Watch hygiene in the kitchen and storage");
    await page.getByText("Nothing stands out in this wording.").waitFor();
    await page.keyboard.press("Enter");
    await seats[2]?.page.getByText("Say what you would call it.").waitFor();
    await press(page, "button", "Keep as it is");
    await look("refine");
    await next(5);
    await press(page, "button", `Order its tasks: A ${DUTIES[0]}`);
    await press(page, "button", /^Move down: A-1 /);
    await page.getByText(/now 2 of \d+/).waitFor();
    await look("sequence");
  });

  test("what the work takes is collected in lists", async () => {
    await next(6);
    await everySeat(async (seat, index) => {
      const [list, item] = (
        [
          ["Knowledge and skills", "Food safety law"],
          ["Worker behaviours", "Calm under pressure"],
          ["Tools, equipment, supplies and materials", "Combi oven"],
          ["Trends and concerns", "Plant-based menus"],
          ["Acronyms", "HACCP"],
        ] as const
      )[index] ?? ["", ""];
      await pick(seat, "List", list);
      await write(seat, "Your card", item);
      await press(seat, "button", "Add card");
      await saved(seat);
    });
    await press(page, "button", "Open “Lists”");
    for (const item of ["Food safety law", "HACCP", TOOL]) await page.getByText(item).first().waitFor();
    await look("lists");
  });

  test("tasks are marked core, and a proposal finds consensus", async () => {
    await next(7);
    await everySeat(async (seat, index) => {
      const codes = await seat.locator(".marks .code").allInnerTexts();
      expect(codes).toHaveLength(TASKS.length);
      for (const [at, code] of codes.entries())
        await pick(seat, new RegExp(`^${code} `), at === 3 && index > 2 ? "Not core" : "Core");
      await saved(seat);
    });
    await page.getByText("5 of 5 have marked tasks").waitFor();
    await press(page, "button", "Show the marks together");
    await press(page, "button", "Show them now");
    await press(page, "button", /^Take over the marks of \d+ tasks on which all agree/);
    await press(page, "button", "Ask the room about A-4");
    await press(page, "button", "Put it to the room");
    await everySeat(async (seat, index) => {
      await seat.getByText("I can live with it").waitFor();
      await pick(seat, "Your vote", index > 2 ? /^3/ : /^5/);
      await saved(seat);
    });
    await page.getByText("5 of 5 have voted").first().waitFor();
    await press(page, "button", "Show the votes together");
    await press(page, "button", "Show them now");
    await press(page, "button", "Record the consensus");
    await pick(page, "Decision", "Core");
    await look("core");
  });

  test("each rates every task, alone", async () => {
    await next(8);
    await everySeat(async (seat, index) => {
      for (let at = 0; at < TASKS.length; at++) {
        if (index === 4 && at === 5) await press(seat, "checkbox", "Not part of my job");
        else
          for (const [scale, score] of [
            ["Importance", at % 3 === 1 ? 5 : 2],
            ["Frequency", 1 + (at % 2)],
            ["Learning difficulty", 2],
          ] as const)
            await pick(seat, scale, new RegExp(`^${score}`));
        await press(seat, "button", "Next");
      }
      await seat.getByText("You are done. Thank you!").waitFor();
      await saved(seat);
    });
    await page.getByText("Have rated every task: 5 of 5").waitFor();
    await press(page, "button", "Open “Ratings”");
    await page
      .getByRole("row", { name: /Watch hygiene|^A-1/ })
      .first()
      .waitFor();
    await look("ratings");
  });

  test("tasks are selected by the ratings, the others left out with a reason", async () => {
    await next(9);
    await press(page, "button", "Open “Selection”");
    await press(page, "button", "Select by threshold…");
    await pick(page, "Rated tasks below", "Leave out");
    await press(page, "button", "Apply");
    await page.getByText(/^In \(7\)/).waitFor();
    await page.getByText(/^Out \(14\)/).waitFor();
    await look("selection");
  });

  test("a selected task is taken apart", async () => {
    await next(10);
    await write(page, "Steps", "Plan, taste, correct, serve");
    await write(page, "Standard", "No complaint on a full evening");
    await press(page, "button", "Show this task to the room");
    await seats[0]?.page.getByText("What do you have to decide while you do it?").waitFor();
    await look("analysis");
  });

  test("selected tasks become a competency that leads back to the cards", async () => {
    await next(11);
    await press(page, "button", "Open “Competencies”");
    await press(page, "button", "Mark all");
    await press(page, "button", "Write a competency from these tasks");
    await write(page, "Action", "Run");
    await write(page, "Context", "a kitchen on a full evening");
    await write(page, "Criteria", "so that every plate leaves in time");
    await press(page, "button", /^Where this comes from: /);
    const trail = page.getByRole("dialog");
    await trail.getByText("written by Ana", { exact: false }).first().waitFor();
    await look("provenance");
    await press(page, "button", "Close");
    await saved(page);
  });

  test("the chart has every task under its duty, and saves as a drawing", async () => {
    await next(12);
    await go("Chart");
    await pick(page, "Show as", "Outline");
    for (const duty of DUTIES) await page.getByRole("heading", { name: new RegExp(duty) }).waitFor();
    await look("chart");
    const saving = page.waitForEvent("download");
    await press(page, "button", "Save as SVG");
    const file = await (await saving).path();
    const drawing = readFileSync(file, "utf8");
    for (const words of ["Head cook", "Watch hygiene", "Food safety law", "HACCP", "Calm under pressure"])
      expect(drawing).toContain(words);
  });

  test("in the document, the competency reaches every raw card and who wrote it", async () => {
    const session = await openDeskSession(wire.client, workshopId);
    await until("the competency is there", () => session.records.read().competencies.length === 1);
    const records = readRecords(session.doc);
    const [competency] = records.competencies;
    const trail = JSON.stringify(provenanceOf(records).ofCompetency(competency?.id ?? ""));
    const selected = records.decisions.filter(({ choice }) => choice.selected === "yes");
    expect(selected).toHaveLength(7);
    const written = records.cards.filter(({ id }) => selected.some(({ cardId }) => cardId === id));
    for (const card of written) expect(trail).toContain(JSON.stringify(card.text));
    // The card that was reworded is found in its first words, and the folded one under the one that stands for both.
    const reworded = records.wordings.filter(({ cardId }) => written.some(({ id }) => id === cardId));
    for (const { text } of reworded) expect(trail).toContain(JSON.stringify(text));
    const folded = records.cards.filter(({ foldedInto }) => written.some(({ id }) => id === foldedInto));
    for (const { text } of folded) expect(trail).toContain(JSON.stringify(text));
    expect(reworded.length + folded.length, "the story touches a selected task").toBeGreaterThan(0);
    session.close();
    for (const visitor of [desk, ...seats]) expect(visitor.complaints).toEqual([]);
    for (const visitor of [desk, ...seats]) await visitor.context.close();
  });
});

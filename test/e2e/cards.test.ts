/**
 * Everything the desk does with cards, once by single clicks and once by keyboard alone, with what it made of them read
 * from the document; and a step that goes through a list, at the desk, on a seat and on the stage.
 */
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Session } from "../../renderer/doc/session.ts";
import type { CardList } from "../../shared/doc/cardLists.ts";
import { addCards, cards } from "../../shared/doc/cards.ts";
import { chart, listOf, tasksOf } from "../../shared/doc/chart.ts";
import { foldedUnder } from "../../shared/doc/folding.ts";
import { addGroup, groups } from "../../shared/doc/groups.ts";
import { keptApart } from "../../shared/doc/keptApart.ts";
import { wordings, wordingsOf } from "../../shared/doc/wordings.ts";
import { agendaSteps, startActivity } from "../../shared/methods/agenda.ts";
import { duties, enablers, tasks } from "../../shared/methods/library/dacumSteps.ts";
import { microDacum } from "../../shared/methods/library/microDacum.ts";
import type { Method, Step } from "../../shared/methods/method.ts";
import { takeRoomTo } from "../../shared/methods/takeRoomTo.ts";
import { violations } from "../support/axe.ts";
import { LAPTOP, visit, type Visitor } from "../support/browser.ts";
import { type DeskClient, openDeskClient } from "../support/deskClient.ts";
import { sitDown } from "../support/deskPage.ts";
import { deskSaved, openDeskSession } from "../support/deskSession.ts";
import { CLICKS, type Hands, KEYS_ALONE } from "../support/hands.ts";
import { openOwnHost, type OwnHost } from "../support/ownHost.ts";
import { until } from "../support/until.ts";

const METHOD: Method = {
  ...microDacum,
  id: "dutiesFirst",
  steps: [
    { ...tasks, minutes: 5 },
    { ...duties, id: "combine", kind: "combine", list: "dutyIdeas", minutes: 5 },
    { ...enablers, minutes: 5 },
  ],
};

const WRITTEN = [
  "Sweep floors",
  "Sweep the floors daily",
  "Mop and wax floors",
  "Auto-scrubber",
  "Empty bins",
  "Order paper towels",
  "Order paper towels monthly",
];

let host: OwnHost;
let wire: DeskClient;

beforeAll(async () => {
  host = await openOwnHost();
  wire = await openDeskClient(host.link);
});

afterAll(async () => {
  wire.close();
  await host.close();
});

interface Desk extends Visitor {
  readonly workshopId: string;
  readonly session: Session;
  readonly activityId: string;
  /** The chart as "A-1 text", from the document. */
  readonly tasks: () => string[];
  readonly list: (list: CardList) => string[];
  readonly cardId: (text: string) => string;
  /** The texts folded into a card. */
  readonly under: (text: string) => string[];
  readonly became: (what: string, check: () => boolean) => Promise<unknown>;
}

/** A workshop with two duties and what people wrote, and a window on its tasks. */
async function openDesk(title: string): Promise<Desk> {
  const { workshopId } = await wire.client.call("workshops:create", { title, language: "en" });
  const session = await openDeskSession(wire.client, workshopId);
  const { doc } = session;
  const activityId = startActivity(doc, METHOD, { title, at: 1 });
  addGroup(doc, activityId, "Floors");
  addGroup(doc, activityId, "Rooms");
  addCards(
    doc,
    { activityId, authorId: "ana", createdAt: 1 },
    WRITTEN.map((text) => ({ text })),
  );
  await deskSaved(session);
  const visitor = await visit(host.browser, `${new URL(host.link).origin}/#/${workshopId}/tasks`, LAPTOP);
  await visitor.page.evaluate((given) => localStorage.setItem("charrette.session", given), wire.session);
  await visitor.page.reload();
  await visitor.page.getByRole("heading", { level: 1, name: "Tasks and duties" }).waitFor();
  const idOf = (text: string): string => cards.all(doc).find((card) => card.text === text)?.id ?? "";
  return {
    ...visitor,
    workshopId,
    session,
    activityId,
    tasks: () =>
      tasksOf(chart(activityId, { groups: groups.all(doc), cards: cards.all(doc) })).map(
        ({ code, text }) => `${code} ${text}`,
      ),
    list: (list) => listOf(activityId, cards.all(doc), list).map(({ text }) => text),
    cardId: idOf,
    under: (text) => (foldedUnder(cards.all(doc)).get(idOf(text)) ?? []).map((card) => card.text),
    became: (what, check) => until(what, check),
  };
}

/** Pastes as a person does: what is on the clipboard goes where the focus is. */
async function paste(page: Page, field: string, text: string): Promise<void> {
  await page.getByRole("textbox", { name: field }).focus();
  await page.evaluate((words) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", words);
    document.activeElement?.dispatchEvent(
      new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }),
    );
  }, text);
}

async function workWithCards(desk: Desk, { press }: Hands, view: "Outline" | "Board"): Promise<void> {
  const { page } = desk;
  const choose = async (card: string, action: string): Promise<void> => {
    await press(page, "button", new RegExp(`^More for .*${card}$`));
    await press(page, "menuitem", action);
  };
  await press(page, "radio", view);

  await choose("Mop and wax floors", "Split…");
  const parts = page.getByRole("textbox", { name: "One card on each line" });
  expect(await parts.inputValue()).toBe("Mop\nWax floors");
  await parts.fill("Mop floors\nWax floors");
  await press(page, "button", "Split");
  await desk.became("the card is split", () => desk.tasks().includes("0-4 Wax floors"));
  expect(desk.tasks().slice(2, 4)).toEqual(["0-3 Mop floors", "0-4 Wax floors"]);

  await press(page, "checkbox", /Sweep floors$/);
  await press(page, "checkbox", /Sweep the floors daily$/);
  await press(page, "button", "Fold into one…");
  await press(page, "radio", "Another wording");
  await page.getByRole("textbox", { name: "The new wording" }).fill("Sweep all floors");
  await press(page, "button", "Fold into one");
  await desk.became("two cards are one", () => desk.tasks().includes("0-1 Sweep all floors"));
  expect(desk.under("Sweep all floors")).toEqual(["Sweep the floors daily"]);
  await page.getByText("stands for 2 cards").waitFor();
  await page.getByRole("dialog").waitFor({ state: "detached" });
  await until("the focus is in the page again", () =>
    page.evaluate(() => document.activeElement !== document.body),
  );

  await choose("Sweep all floors.*", "History");
  await page.getByText("Sweep floors", { exact: false }).first().waitFor();
  expect(
    wordingsOf(wordings.all(desk.session.doc), desk.cardId("Sweep all floors")).map(({ text }) => text),
  ).toEqual(["Sweep floors", "Sweep all floors"]);
  await press(page, "button", "Take out again: Sweep the floors daily");
  await desk.became("it stands alone again", () => desk.under("Sweep all floors").length === 0);
  await press(page, "button", "Close");

  await choose("Auto-scrubber", "Move to…");
  await press(page, "button", "Tools, equipment, supplies and materials");
  await desk.became("the tool is no task", () => desk.list("tools").includes("Auto-scrubber"));

  await press(page, "checkbox", /Empty bins$/);
  await press(page, "button", "Tags…");
  await page.getByRole("textbox", { name: "New tag" }).fill("evening");
  await press(page, "button", "Add the tag");
  await desk.became("the card has the tag", () =>
    cards.all(desk.session.doc).some(({ text, tags }) => text === "Empty bins" && tags.includes("evening")),
  );
  await press(page, "button", "Close");
  await press(page, "button", "B Rooms");
  await desk.became("it is under its duty", () => desk.tasks().includes("B-1 Empty bins"));

  await paste(page, "New task", "• Dust shelves\n2) Wash windows\nempty bins.\n");
  await press(page, "checkbox", "Leave out 1 that is already there");
  await press(page, "button", "Add 2 cards");
  await desk.became("each line is a card", () => desk.tasks().some((task) => task.endsWith("Wash windows")));
  expect(desk.tasks().filter((task) => /Dust|Wash|empty/.test(task))).toHaveLength(2);

  await choose("Wash windows", "Put before…");
  await press(page, "button", /^0-\d Dust shelves/);
  const order = (): string[] => desk.tasks().filter((task) => /Dust|Wash/.test(task));
  await desk.became("it stands before", () => order()[0]?.endsWith("Wash windows") === true);

  await choose("Wash windows", "Reword");
  const wording = page.getByRole("textbox", { name: "Task", exact: true });
  await until("the field has the focus", () => wording.evaluate((field) => field === document.activeElement));
  await page.keyboard.press("End");
  await page.keyboard.type(" inside");
  await page.keyboard.press("Enter");
  await desk.became("it is reworded", () => order()[0]?.endsWith("Wash windows inside") === true);

  await choose("Wash windows inside", "Remove");
  await desk.became("it is removed", () => order().length === 1);
  await until("the focus is on the card beside", () =>
    page.evaluate(() => document.activeElement?.closest("[data-record]")?.textContent?.includes("Dust")),
  );
  await press(page, "button", "1 removed card…");
  await press(page, "button", "Bring back: Wash windows inside");
  await desk.became("it is back", () => order().length === 2);
  await press(page, "button", "Close");

  await press(page, "button", "Look at them");
  await page.getByRole("heading", { name: /Do these say the same/ }).waitFor();
  while (keptApart.all(desk.session.doc).length === 0) {
    const isPaper = await page.getByRole("radio", { name: "Order paper towels monthly" }).isVisible();
    await press(page, "button", isPaper ? "They differ: keep both" : "Decide later");
    if (isPaper)
      await desk.became("the room's judgement is kept", () => keptApart.all(desk.session.doc).length === 1);
  }
  expect(await violations(page)).toEqual([]);
  expect(desk.complaints).toEqual([]);
}

test("by single clicks, on the board", async () => {
  const desk = await openDesk("Clicks");
  await workWithCards(desk, CLICKS, "Board");
  await desk.context.close();
});

test("by keyboard alone, in the outline", async () => {
  const desk = await openDesk("Keys");
  await workWithCards(desk, KEYS_ALONE, "Outline");
  await desk.context.close();
});

test("arrow keys go from card to card on the board, and a dragged card takes its place", async () => {
  const desk = await openDesk("Board");
  const { page } = desk;
  await CLICKS.press(page, "radio", "Board");
  await page.getByRole("checkbox", { name: /Sweep floors$/ }).focus();
  await page.keyboard.press("ArrowDown");
  const focused = (): Promise<string> =>
    page.evaluate(() => document.activeElement?.closest("li")?.textContent ?? "");
  expect(await focused()).toContain("Sweep the floors daily");
  await page.getByText("Empty bins").dragTo(page.getByRole("region", { name: "A Floors" }));
  await desk.became("it is under the duty it was dropped on", () => desk.tasks().includes("A-1 Empty bins"));
  await page.reload();
  expect(await page.getByRole("radio", { name: "Board" }).isChecked()).toBe(true);
  await desk.context.close();
});

/** The room is open, and somebody sits in it. */
async function sitInRoom({ workshopId }: Desk, name: string): Promise<Visitor> {
  const { joinUrl } = await wire.client.call("room:open", { workshopId, address: "127.0.0.1" });
  return sitDown(host.browser, joinUrl, name);
}

/** Takes the room to the first step of this kind. */
function steer({ session, activityId }: Desk, kind: Step["kind"]): void {
  const { activities, steps, methods } = session.tables;
  const wheel = session.wheel();
  const activity = activities.getState().rows.get(activityId);
  if (!wheel || !activity) throw new Error("nothing to steer");
  const agenda = agendaSteps(activity, {
    steps: steps.getState().rows.values(),
    methods: methods.getState().rows.values(),
  });
  const place = agenda.find(({ step }) => step.kind === kind);
  if (!place) throw new Error(`no step of this kind: ${kind}`);
  takeRoomTo(session.doc, wheel, place, agenda, 10);
}

describe("a step that goes through a list", () => {
  const { press } = CLICKS;

  test("makes duties of ideas, and the room sees the list get shorter", async () => {
    const desk = await openDesk("Ideas");
    const { page, session, activityId } = desk;
    const { doc } = session;
    addCards(
      doc,
      { activityId, authorId: "ana", createdAt: 2 },
      ["Windows", "Glass", "Waste", "Supplies"].map((text) => ({ text, list: "dutyIdeas" as const })),
    );
    const seat = await sitInRoom(desk, "Bo");
    steer(desk, "combine");
    await press(page, "link", "Facilitate");
    await page.getByRole("heading", { name: /Card 1 of 4/ }).waitFor();
    await seat.page.getByText("4 cards").waitFor();

    await press(page, "button", "Fold into another…");
    await press(page, "button", "Glass");
    await press(page, "button", "Fold into one");
    await seat.page.getByText("stands for 2 cards").waitFor();
    await press(page, "button", "Make a duty of it");
    await desk.became("the idea is a duty", () =>
      groups.all(doc).some(({ title }) => title !== "Floors" && title !== "Rooms"),
    );
    await press(page, "button", /Make duties of all 2/);
    await page.getByText("Nothing is left to go through.").waitFor();
    expect(
      groups
        .all(doc)
        .map(({ title }) => title)
        .toSorted(),
    ).toEqual(["Floors", "Glass", "Rooms", "Supplies", "Waste"]);
    expect(await violations(page)).toEqual([]);
    expect(await violations(seat.page)).toEqual([]);
    await seat.context.close();
    await desk.context.close();
  });

  test("on a seat, what is no task goes to its list, and pasted lines become cards", async () => {
    const desk = await openDesk("Seat");
    const seat = await sitInRoom(desk, "Cy");
    steer(desk, "write");
    await seat.page.getByRole("textbox", { name: "Your task" }).waitFor();
    await paste(seat.page, "Your task", "- Polish brass\n- Squeegee\n");
    await press(seat.page, "button", "Add 2 cards");
    await desk.became("each line is a card", () => desk.tasks().some((task) => task.endsWith("Squeegee")));
    await press(seat.page, "button", "It is something else: Squeegee");
    await press(seat.page, "menuitem", "Tools, equipment, supplies and materials");
    await desk.became("the tool is in its list", () => desk.list("tools").includes("Squeegee"));
    expect(desk.tasks().some((task) => task.endsWith("Polish brass"))).toBe(true);
    expect(await violations(seat.page)).toEqual([]);
    await seat.context.close();
    await desk.context.close();
  });
});

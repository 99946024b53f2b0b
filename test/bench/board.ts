/**
 * A full storyboard at the desk, in a real browser: from a key or a press to the next painted frame, for what people do
 * with cards, and what somebody else's hundred moves cost. The same with a small storyboard, in turns, so that what
 * else this computer does falls on both.
 */
import { parseArgs } from "node:util";
import type { Page } from "playwright-core";
import { openStore } from "../../electron/host/store/store.ts";
import { layCards, learningCards, placeLearningCards } from "../../shared/doc/learningCards.ts";
import { addBoardSections, boardSections } from "../../shared/doc/storyboards.ts";
import { startActivity } from "../../shared/methods/agenda.ts";
import { abc } from "../../shared/methods/library/abc.ts";
import { LEARNING_TYPES } from "../../shared/storyboard/learningTypes.ts";
import { LAPTOP, visit } from "../support/browser.ts";
import { goTo, openRoom } from "../support/deskPage.ts";
import { openOwnHost } from "../support/ownHost.ts";
import { seeded } from "../support/random.ts";
import { openSeat } from "../support/seat.ts";
import { until } from "../support/until.ts";
import { now, percentile, rounded } from "./measure/latency.ts";
import { countOf } from "./measure/options.ts";

const { values } = parseArgs({
  options: {
    cards: { type: "string", default: "300" },
    sections: { type: "string", default: "15" },
    /** How often each thing is done. */
    times: { type: "string", default: "20" },
    seed: { type: "string", default: "1" },
    /** Only the result, without the table. */
    json: { type: "boolean", default: false },
  },
});

const cards = countOf("cards", values.cards, 30, 2_000);
const sections = countOf("sections", values.sections, 2, 52);
const times = countOf("times", values.times, 1, 200);
const seed = countOf("seed", values.seed, 0, 1_000_000);

/** What the full storyboard is compared with. */
const FEW = { cards: 30, sections: 3 } as const;
const REMOTE_MOVES = 100;
const TURNS = 2;

const DOINGS = ["move", "moveAcross", "pick", "takeUp", "lay", "open"] as const;
type Doing = (typeof DOINGS)[number];

const LABELS: Readonly<Record<Doing, string>> = {
  move: "move within a section, key",
  moveAcross: "move to the next section, key",
  pick: "pick a card",
  takeUp: "take up a type",
  lay: "lay a card",
  open: "open a card",
};

interface Figures {
  readonly cards: number;
  readonly sections: number;
  /** Milliseconds from the key or press to the next painted frame. */
  readonly actions: Readonly<Record<Doing, { readonly p50Ms: number; readonly p95Ms: number }>>;
  /** From the first of a hundred moves of a seat until the last is on the desk's screen. */
  readonly remoteMs: number;
  /** The longest that the desk's screen stood still meanwhile. */
  readonly longestStillMs: number;
}

declare global {
  var painted: number[];
  var longestStill: number;
}

/** Has the page note the time from each key or press to the frame that is painted after it. */
function watchFrames(page: Page): Promise<void> {
  return page.evaluate(() => {
    globalThis.painted = [];
    const note = ({ timeStamp }: Event): void => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.addEventListener("message", () => globalThis.painted.push(performance.now() - timeStamp));
        port1.start();
        port2.postMessage(0); // is heard once the frame is painted
      });
    };
    addEventListener("keydown", note, true);
    addEventListener("click", note, true);
    let last = performance.now();
    function frame(at: number): void {
      globalThis.longestStill = Math.max(globalThis.longestStill, at - last);
      last = at;
      requestAnimationFrame(frame);
    }
    globalThis.longestStill = 0;
    requestAnimationFrame(frame);
  });
}

/** How long the page took to paint what `act` does. */
async function timed(page: Page, act: () => Promise<void>): Promise<number> {
  await page.evaluate(() => (globalThis.painted = []));
  await act();
  return until("a painted frame", () => page.evaluate(() => globalThis.painted.at(-1)));
}

async function openBoard(size: { readonly cards: number; readonly sections: number }) {
  const host = await openOwnHost((dataFolder) => {
    const store = openStore(dataFolder);
    store.create("en", "Storyboard", (doc) => {
      const activityId = startActivity(doc, abc, { title: "Design", at: 1 });
      const sectionIds = addBoardSections(
        doc,
        activityId,
        Array.from({ length: size.sections }, () => ""),
      );
      layCards(
        doc,
        { activityId, authorId: "" },
        Array.from({ length: size.cards }, (_, index) => ({
          type: LEARNING_TYPES[index % LEARNING_TYPES.length] ?? "practice",
          sectionId: sectionIds[index % size.sections] ?? "",
          title: `Card ${index + 1}`,
          activities: [`What learners do in card ${index + 1}`],
          minutes: 20,
        })),
      );
    });
    store.close();
  });
  const { page } = await visit(host.browser, host.link, LAPTOP);
  await page.getByRole("link", { name: /Storyboard/ }).click();
  const seat = openSeat({ joinUrl: await openRoom(page), name: "Ana" });
  await seat.waitSaved();
  await goTo(page, "Learning design");
  await page.locator("[data-card]").first().waitFor();
  await page.locator(".type-palette > summary").click();
  await watchFrames(page);

  const random = seeded(seed);
  const seen: Record<Doing, number[]> = { move: [], moveAcross: [], pick: [], takeUp: [], lay: [], open: [] };
  const remote: number[] = [];
  const still: number[] = [];

  const card = (index: number) => page.locator("[data-card] input[type=checkbox]").nth(index);

  async function act(turn: number): Promise<void> {
    for (let time = 0; time < times / TURNS; time++) {
      const at = (time * 7 + turn) % FEW.cards;
      await card(at).focus();
      const back = time % 2 === 1;
      seen.move.push(await timed(page, () => page.keyboard.press(back ? "Alt+ArrowLeft" : "Alt+ArrowRight")));
      await card(at).focus();
      seen.moveAcross.push(await timed(page, () => page.keyboard.press("Alt+ArrowDown")));
      const box = card(at);
      await box.focus();
      seen.pick.push(await timed(page, () => page.keyboard.press("Space")));
      await timed(page, () => page.keyboard.press("Space"));
      await page
        .locator(".type-front")
        .nth(at % 6)
        .focus();
      seen.takeUp.push(await timed(page, () => page.keyboard.press("Enter")));
      await page.locator("[data-section] .button.primary").first().focus();
      seen.lay.push(await timed(page, () => page.keyboard.press("Enter")));
      await card(at).focus();
      seen.open.push(await timed(page, () => page.keyboard.press("Enter")));
      await page.getByRole("dialog").waitFor();
      await page.keyboard.press("Escape");
      await page.getByRole("dialog").waitFor({ state: "detached" });
    }
  }

  async function moveFromAfar(): Promise<void> {
    const sectionIds = boardSections.all(seat.doc).map(({ id }) => id);
    const cardIds = learningCards.all(seat.doc).map(({ id }) => id);
    await page.evaluate(() => (globalThis.longestStill = 0));
    const start = now();
    let last = { cardId: "", sectionId: "" };
    for (let move = 0; move < REMOTE_MOVES; move++) {
      last = {
        cardId: cardIds[random.below(cardIds.length)] ?? "",
        sectionId: sectionIds[random.below(sectionIds.length)] ?? "",
      };
      placeLearningCards(seat.doc, [last.cardId], { sectionId: last.sectionId, beforeId: null });
    }
    const { cardId, sectionId } = last;
    await page.locator(`[data-section="${sectionId}"] li[data-card="${cardId}"]:last-child`).waitFor();
    remote.push(now() - start);
    still.push(await page.evaluate(() => globalThis.longestStill));
  }

  const middle = (of: readonly number[]) => ({
    p50Ms: rounded(percentile(of, 0.5)),
    p95Ms: rounded(percentile(of, 0.95)),
  });
  return {
    act,
    moveFromAfar,
    figures: (): Figures => ({
      ...size,
      actions: Object.fromEntries(DOINGS.map((doing) => [doing, middle(seen[doing])])) as Figures["actions"],
      remoteMs: rounded(percentile(remote, 0.5)),
      longestStillMs: rounded(Math.max(...still)),
    }),
    async close() {
      seat.close();
      await host.close();
    },
  };
}

function table(many: Figures, few: Figures): string {
  const row = (label: string, ...cells: (string | number)[]): string =>
    label.padEnd(34) + cells.map((cell) => String(cell).padStart(12)).join("");
  const ratio = (a: number, b: number): string => `× ${rounded(a / b)}`;
  return [
    row("", `${many.cards} cards`, "p95", `${few.cards} cards`, "p95", "p50 ratio"),
    ...DOINGS.map((doing) => {
      const [a, b] = [many.actions[doing], few.actions[doing]];
      return row(`${LABELS[doing]}, ms`, a.p50Ms, a.p95Ms, b.p50Ms, b.p95Ms, ratio(a.p50Ms, b.p50Ms));
    }),
    row(
      `${REMOTE_MOVES} moves of a seat, ms`,
      many.remoteMs,
      "",
      few.remoteMs,
      "",
      ratio(many.remoteMs, few.remoteMs),
    ),
    row("longest still meanwhile, ms", many.longestStillMs, "", few.longestStillMs, ""),
  ].join("\n");
}

const full = await openBoard({ cards, sections });
const small = await openBoard(FEW);
try {
  for (let turn = 0; turn < TURNS; turn++)
    for (const board of [full, small]) {
      await board.act(turn);
      await board.moveFromAfar();
    }
  const [many, few] = [full.figures(), small.figures()];
  if (!values.json) process.stdout.write(`${table(many, few)}\n`);
  process.stdout.write(`${JSON.stringify({ ...many, seed, few })}\n`);
} finally {
  await full.close();
  await small.close();
}

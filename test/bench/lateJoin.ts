/**
 * Somebody joins a large workshop late: the time from dialling to the whole document and to all its records read, and
 * what is received for it. The same document on a plain Hocuspocus server; then the real page in a real browser.
 */
import path from "node:path";
import { parseArgs } from "node:util";
import type { Browser } from "playwright-core";
import { addActivity } from "../../shared/doc/activities.ts";
import { addCards } from "../../shared/doc/cards.ts";
import { steer } from "../../shared/doc/control.ts";
import { PHONE } from "../support/browser.ts";
import { taskText } from "../support/largeTaskList.ts";
import { inBenchFolder } from "./measure/benchFolder.ts";
import { browserOrNone, sitDown } from "./measure/browserSeats.ts";
import { percentile, rounded } from "./measure/latency.ts";
import type { Asks } from "./measure/memberMessages.ts";
import { startMembers } from "./measure/members.ts";
import { countOf } from "./measure/options.ts";
import { type BenchServer, createWorkshopIn, startCharrette, startHocuspocus } from "./measure/servers.ts";

const { values } = parseArgs({
  options: {
    cards: { type: "string", default: "10000" },
    /** How many join, one after the other; the figures are those of the middle one. */
    joins: { type: "string", default: "5" },
    /** 0 to leave the browser out. */
    browsers: { type: "string", default: "1" },
    /** Only the result, without the table. */
    json: { type: "boolean", default: false },
  },
});

const cards = countOf("cards", values.cards, 1, 100_000);
const joins = countOf("joins", values.joins, 1, 100);
const browsers = countOf("browsers", values.browsers, 0, 1);

const JOIN_MS = 120_000;

interface Figures {
  /** From dialling to the whole document. */
  readonly documentMs: number;
  /** From dialling to all records read. */
  readonly readableMs: number;
  readonly messages: number;
  readonly bytes: number;
  readonly hostRssMb: number;
}

/** Joins each server in turn, so that what else this computer does falls on both. */
async function measure(servers: readonly BenchServer[]): Promise<Figures[]> {
  const crew = startMembers();
  // Somebody is there all the time: a server without members lets the document go.
  const watchers = servers.map(() => startMembers());
  try {
    for (const [at, { meeting }] of servers.entries())
      await watchers[at]?.ask("join", { meeting, members: [at] }, JOIN_MS);
    const seen = servers.map((): Asks["joinLate"]["out"][] => []);
    for (let join = 0; join < joins; join++)
      for (const [at, { meeting }] of servers.entries())
        seen[at]?.push(await crew.ask("joinLate", { meeting, cards }, JOIN_MS));
    return servers.map((server, at) => figuresOf(seen[at] ?? [], server.peakRssMb()));
  } finally {
    for (const process of [crew, ...watchers]) process.end();
  }
}

function figuresOf(seen: readonly Asks["joinLate"]["out"][], hostRssMb: number): Figures {
  const middle = (of: (each: Asks["joinLate"]["out"]) => number): number => percentile(seen.map(of), 0.5);
  return {
    documentMs: rounded(middle((each) => each.documentMs)),
    readableMs: rounded(middle((each) => each.readableMs)),
    messages: middle((each) => each.messages),
    bytes: middle((each) => each.bytes),
    hostRssMb,
  };
}

interface PageFigures {
  /** From the link to the question for a name, with nothing in the browser's cache. */
  readonly pageMs: number;
  /** From sitting down to the step with its field. */
  readonly seatMs: number;
  readonly messages: number;
  readonly bytes: number;
}

async function measurePage(browser: Browser, joinUrl: string): Promise<PageFigures> {
  const context = await browser.newContext({ viewport: PHONE, locale: "en-CA" });
  const page = await context.newPage();
  const received = { messages: 0, bytes: 0 };
  page.on("websocket", (socket) =>
    socket.on("framereceived", ({ payload }) => {
      received.messages++;
      received.bytes += payload.length;
    }),
  );
  const start = performance.now();
  await page.goto(joinUrl);
  await page.getByLabel("Your name").waitFor();
  const asked = performance.now();
  await sitDown(page, "Late");
  const seated = performance.now();
  await context.close();
  return { pageMs: rounded(asked - start), seatMs: rounded(seated - asked), ...received };
}

function table(ours: Figures, theirs: Figures, page: PageFigures | undefined): string {
  const row = (label: string, ...cells: (string | number)[]): string =>
    label.padEnd(30) + cells.map((cell) => String(cell).padStart(12)).join("");
  return [
    row("", "Charrette", "Hocuspocus"),
    row("whole document after, ms", ours.documentMs, theirs.documentMs),
    row("all records read after, ms", ours.readableMs, theirs.readableMs),
    row("messages received", ours.messages, theirs.messages),
    row("bytes received", ours.bytes, theirs.bytes),
    row("memory of the host, MB", ours.hostRssMb, theirs.hostRssMb),
    ...(page
      ? [`In a browser: page ${page.pageMs} ms, from sitting down to the step's field ${page.seatMs} ms.`]
      : []),
  ].join("\n");
}

await inBenchFolder(async (folder) => {
  const { workshopId, doc } = createWorkshopIn(path.join(folder, "charrette"), "Large", (filled, wheel) => {
    const activityId = addActivity(filled, { methodId: "microDacum", title: "Micro-DACUM", createdAt: 1 });
    const texts = Array.from({ length: cards }, (_, index) => ({ text: taskText(index) }));
    addCards(filled, { activityId, authorId: "", createdAt: 1 }, texts);
    steer(filled, wheel, { step: { activityId, stepId: "tasks" } });
  });

  const host = await startCharrette(path.join(folder, "charrette"), workshopId);
  const plain = await startHocuspocus(path.join(folder, "hocuspocus"), doc);
  const [ours, theirs] = await measure([host, plain]);
  if (!ours || !theirs) throw new Error("there are two servers");
  await plain.stop();
  const browser = await browserOrNone(browsers > 0);
  const page = browser ? await measurePage(browser, host.meeting.joinUrl) : undefined;
  await browser?.close();
  await host.stop();

  if (!values.json) process.stdout.write(`${table(ours, theirs, page)}\n`);
  process.stdout.write(
    `${JSON.stringify({ cards, ...ours, ...(page && { browser: page }), hocuspocus: theirs })}\n`,
  );
});

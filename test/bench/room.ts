/**
 * A room at work: members edit at the rate of people, and each edit is timed from its seat to every other. Then the
 * same work on a plain Hocuspocus server, which answers before it stores, so the times are compared, not the
 * durability. Then a room again with real browsers among the members: apart, because browsers on the computer that is
 * measured take its time from the rest.
 */
import path from "node:path";
import { parseArgs } from "node:util";
import * as Y from "yjs";
import { activities } from "../../shared/doc/activities.ts";
import { cards } from "../../shared/doc/cards.ts";
import { goToStep } from "../../shared/doc/workshop.ts";
import { fillSample, sampleTitle } from "../../shared/sample/buildingServiceWorker.ts";
import { inBenchFolder } from "./measure/benchFolder.ts";
import { browserOrNone, type BrowserSeats, openBrowserSeats } from "./measure/browserSeats.ts";
import { latencies, percentile, rounded } from "./measure/latency.ts";
import type { Asks } from "./measure/memberMessages.ts";
import { type MembersProcess, startMembers } from "./measure/members.ts";
import { countOf } from "./measure/options.ts";
import { type BenchServer, createWorkshopIn, startCharrette, startHocuspocus } from "./measure/servers.ts";

const { values } = parseArgs({
  options: {
    members: { type: "string", default: "40" },
    seconds: { type: "string", default: "30" },
    /** In the last part: how many of the members are real browsers on the real page. */
    browsers: { type: "string", default: "4" },
    seed: { type: "string", default: "1" },
    /** Only the result, without the table. */
    json: { type: "boolean", default: false },
  },
});

/** Two processes of members: one alone would be a queue of its own at forty. */
const PROCESSES = 2;
const BROWSERS = 4;
const BROWSER_SECONDS = 30;
const JOIN_MS = 120_000;
/** How long edits may be on their way when the work is over; later they count as lost. */
const SETTLE_MS = 30_000;

interface Work {
  readonly members: number;
  readonly seconds: number;
  readonly seed: number;
  readonly activityId: string;
  readonly taskIds: readonly string[];
}

interface Figures {
  readonly members: number;
  readonly edits: number;
  readonly lost: number;
  readonly p50Ms: number;
  readonly p95Ms: number;
  /** Messages with edits that reach members, for each edit; the least possible is members - 1. */
  readonly forwardsPerEdit: number;
  readonly hostRssMb: number;
}

/** A room with browsers among its members; what the browsers wrote is timed from the key to the other seats. */
interface BrowserFigures extends Figures {
  readonly browsers: {
    readonly seats: number;
    readonly edits: number;
    readonly p50Ms: number;
    readonly p95Ms: number;
  };
}

function say(line: string): void {
  process.stderr.write(`${line}\n`);
}

/** Each edit's name: its author's client and the clock after it. */
function namesOf(edits: readonly number[]): (readonly [client: number, clock: number])[] {
  return Array.from({ length: edits.length / 3 }, (_, at) => [edits[3 * at] ?? 0, edits[3 * at + 1] ?? 0]);
}

/** The Node seats, dealt to the processes. */
async function openCrews(server: BenchServer, seats: number): Promise<MembersProcess[]> {
  const crews: MembersProcess[] = [];
  for (let at = 0; at < Math.min(PROCESSES, seats); at++) {
    const members = Array.from({ length: seats }, (_, index) => index).filter(
      (index) => index % PROCESSES === at,
    );
    const crew = startMembers();
    crews.push(crew);
    await crew.ask("join", { meeting: server.meeting, members }, JOIN_MS);
  }
  return crews;
}

interface Course {
  /** What the browsers wrote, and when. */
  readonly written: readonly (readonly [text: string, at: number])[];
  readonly edits: readonly number[];
  readonly settled: readonly Asks["settle"]["out"][];
}

/** Lets everybody work, and waits until everything is everywhere. */
async function runCourse(crews: MembersProcess[], browsers: BrowserSeats, work: Work): Promise<Course> {
  const startAt = Date.now() + 500;
  const timeoutMs = work.seconds * 1_000 + JOIN_MS;
  const [written, ...worked] = await Promise.all([
    browsers.work(startAt, work.seconds, work.seed + work.members - browsers.count),
    ...crews.map((crew) => crew.ask("work", { ...work, startAt }, timeoutMs)),
  ]);
  await browsers.waitSaved();
  const edits = worked.flatMap((each) => each.edits);
  const texts = written.map(([text]) => text);
  const settle = { clocks: new Map(namesOf(edits)), texts, timeoutMs: SETTLE_MS };
  const settled = await Promise.all(crews.map((crew) => crew.ask("settle", settle, SETTLE_MS + JOIN_MS)));
  return { written, edits, settled };
}

/** How many edits some seat or the file does not have. */
function countLost({ written, edits, settled }: Course, stored: Y.Doc): number {
  const isLost = ([client, clock]: readonly [number, number]): boolean =>
    Y.getState(stored.store, client) < clock ||
    settled.some(({ reached }) => (reached.get(client) ?? 0) < clock);
  const storedTexts = new Set(cards.all(stored).map((card) => card.text));
  const isTextLost = ([text]: readonly [string, number]): boolean =>
    !storedTexts.has(text) || settled.some(({ missingTexts }) => missingTexts.includes(text));
  return namesOf(edits).filter(isLost).length + written.filter(isTextLost).length;
}

async function measure(server: BenchServer, browsers: BrowserSeats, work: Work): Promise<BrowserFigures> {
  const nodeSeats = work.members - browsers.count;
  const crews = await openCrews(server, nodeSeats);
  const course = await runCourse(crews, browsers, work);
  const hostRssMb = server.peakRssMb();
  for (const crew of crews) crew.end();
  for (const complaint of browsers.complaints()) say(`A page complained: ${complaint}`);
  const stored = await server.stop();

  const { written, edits, settled } = course;
  const times = latencies({ edits, arrivals: settled.flatMap((each) => each.arrivals) });
  const pressedAt = new Map(written);
  const browserTimes = settled
    .flatMap((each) => each.textsSeen)
    .map(([text, at]) => at - (pressedAt.get(text) ?? at));
  // Counted at the Node seats; a browser's are as many as any other seat's.
  const forwards = settled.reduce((sum, each) => sum + each.forwards, 0);
  const count = edits.length / 3;
  const arrivalsAtBest = count * (nodeSeats - 1) + written.length * nodeSeats;
  return {
    members: work.members,
    edits: count + written.length,
    lost: countLost(course, stored),
    p50Ms: rounded(percentile(times, 0.5)),
    p95Ms: rounded(percentile(times, 0.95)),
    forwardsPerEdit: rounded((forwards / arrivalsAtBest) * (work.members - 1), 2),
    hostRssMb,
    browsers: {
      seats: browsers.count,
      edits: written.length,
      p50Ms: rounded(percentile(browserTimes, 0.5)),
      p95Ms: rounded(percentile(browserTimes, 0.95)),
    },
  };
}

/** The same without browsers. */
async function measureNodeSeats(server: BenchServer, work: Work): Promise<Figures> {
  const { browsers: _, ...figures } = await measure(server, await openBrowserSeats(undefined, "", 0), work);
  return figures;
}

async function measureWithBrowsers(
  folder: string,
  work: Omit<Work, "activityId" | "taskIds">,
  wanted: number,
): Promise<BrowserFigures | undefined> {
  const browser = await browserOrNone(wanted > 0);
  if (!browser) return undefined;
  say(`A room of Charrette with ${wanted} browsers among its members …`);
  try {
    const { workshopId, doc: _, ...begun } = beginWorkshop(folder);
    const host = await startCharrette(folder, workshopId);
    const seats = await openBrowserSeats(browser, host.meeting.joinUrl, wanted);
    return await measure(host, seats, { ...work, ...begun });
  } finally {
    await browser.close();
  }
}

/** The sample workshop at the step where everybody writes. */
function beginWorkshop(folder: string) {
  const { workshopId, doc } = createWorkshopIn(folder, sampleTitle, (filled) => {
    fillSample(filled, { createdAt: Date.now() });
    goToStep(filled, activities.all(filled)[0]?.id ?? "", "tasks");
  });
  const activityId = activities.all(doc)[0]?.id ?? "";
  return { workshopId, doc, activityId, taskIds: cards.all(doc).map((card) => card.id) };
}

const ROWS: Readonly<Record<keyof Figures, string>> = {
  members: "members",
  edits: "edits",
  lost: "lost",
  p50Ms: "edit to other seats, p50, ms",
  p95Ms: "edit to other seats, p95, ms",
  forwardsPerEdit: "messages to members for each edit",
  hostRssMb: "memory of the host at most, MB",
};

function table(columns: Readonly<Record<string, Figures | undefined>>): string {
  const shown = Object.entries(columns).flatMap(([name, figures]) => (figures ? [{ name, figures }] : []));
  const line = (label: string, cells: readonly (string | number)[]): string =>
    label.padEnd(34) + cells.map((cell) => String(cell).padStart(16)).join("");
  const lines = [
    line(
      "",
      shown.map(({ name }) => name),
    ),
  ];
  for (const key of Object.keys(ROWS) as (keyof Figures)[])
    lines.push(
      line(
        ROWS[key],
        shown.map(({ figures }) => figures[key]),
      ),
    );
  return lines.join("\n");
}

const members = countOf("members", values.members, 2, 100);
const browsers = countOf("browsers", values.browsers, 0, BROWSERS);
const work = {
  members,
  seconds: countOf("seconds", values.seconds, 1, 3_600),
  seed: countOf("seed", values.seed, 0, 1_000_000),
};

await inBenchFolder(async (folder) => {
  say(`${members} members for ${work.seconds} s in a room of Charrette …`);
  const { workshopId, doc, ...begun } = beginWorkshop(path.join(folder, "charrette"));
  const host = await startCharrette(path.join(folder, "charrette"), workshopId);
  const ours = await measureNodeSeats(host, { ...work, ...begun });
  say("The same on Hocuspocus …");
  const plain = await startHocuspocus(path.join(folder, "hocuspocus"), doc);
  const theirs = await measureNodeSeats(plain, { ...work, ...begun });
  const withBrowsers = await measureWithBrowsers(
    path.join(folder, "browsers"),
    { ...work, seconds: Math.min(work.seconds, BROWSER_SECONDS) },
    Math.min(browsers, members - 2),
  );

  if (!values.json) {
    process.stdout.write(
      `${table({ Charrette: ours, Hocuspocus: theirs, "with browsers": withBrowsers })}\n`,
    );
    if (withBrowsers) {
      const { seats, edits, p50Ms, p95Ms } = withBrowsers.browsers;
      process.stdout.write(
        `${seats} browsers wrote ${edits} cards; from the key to the other seats p50 ${p50Ms} ms, p95 ${p95Ms} ms.\n`,
      );
    }
  }
  const ratio = { p50: rounded(ours.p50Ms / theirs.p50Ms, 2), p95: rounded(ours.p95Ms / theirs.p95Ms, 2) };
  const result = { ...ours, hocuspocus: theirs, ratio, ...(withBrowsers && { withBrowsers }) };
  process.stdout.write(`${JSON.stringify(result)}\n`);
});

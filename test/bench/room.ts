/**
 * A room at work: members edit at the rate of people, and each edit is timed from its seat to every other. The same
 * work on a plain Hocuspocus server, which answers before it stores, so the times are compared, not the durability.
 * The two take turns, so that what else this computer does falls on both. Then a room again with real browsers among
 * the members: apart, because browsers on the computer that is measured take its time from the rest.
 */
import path from "node:path";
import { parseArgs } from "node:util";
import * as Y from "yjs";
import { activities } from "../../shared/doc/activities.ts";
import { cards } from "../../shared/doc/cards.ts";
import { steer } from "../../shared/doc/control.ts";
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
/** How long one server's members work before the other's do. */
const TURN_SECONDS = 10;
/** More than members, so that no two turns of a member are alike. */
const SEEDS_OF_A_TURN = 1_000;
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

type Unbegun = Omit<Work, "activityId" | "taskIds">;

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

/** One server with its members, and what they have done so far. */
interface Side {
  readonly server: BenchServer;
  readonly browsers: BrowserSeats;
  readonly crews: readonly MembersProcess[];
  /** What the browsers wrote, and when. */
  readonly written: (readonly [text: string, at: number])[];
  readonly edits: number[];
}

async function openSide(server: BenchServer, browsers: BrowserSeats, members: number): Promise<Side> {
  const crews = await openCrews(server, members - browsers.count);
  return { server, browsers, crews, written: [], edits: [] };
}

/** Lets everybody work for one turn. */
async function takeTurn(side: Side, work: Work): Promise<void> {
  const startAt = Date.now() + 500;
  const timeoutMs = work.seconds * 1_000 + JOIN_MS;
  const [written, ...worked] = await Promise.all([
    side.browsers.work(startAt, work.seconds, work.seed + work.members - side.browsers.count),
    ...side.crews.map((crew) => crew.ask("work", { ...work, startAt }, timeoutMs)),
  ]);
  side.written.push(...written);
  for (const each of worked) side.edits.push(...each.edits);
}

type Settled = readonly Asks["settle"]["out"][];

/** Waits until everything is everywhere, or it is too late. */
async function settle({ browsers, crews, edits, written }: Side): Promise<Settled> {
  await browsers.waitSaved();
  const texts = written.map(([text]) => text);
  const expected = { clocks: new Map(namesOf(edits)), texts, timeoutMs: SETTLE_MS };
  return Promise.all(crews.map((crew) => crew.ask("settle", expected, SETTLE_MS + JOIN_MS)));
}

/** How many edits some seat or the file does not have. */
function countLost({ written, edits }: Side, settled: Settled, stored: Y.Doc): number {
  const isLost = ([client, clock]: readonly [number, number]): boolean =>
    Y.getState(stored.store, client) < clock ||
    settled.some(({ reached }) => (reached.get(client) ?? 0) < clock);
  const storedTexts = new Set(cards.all(stored).map((card) => card.text));
  const isTextLost = ([text]: readonly [string, number]): boolean =>
    !storedTexts.has(text) || settled.some(({ missingTexts }) => missingTexts.includes(text));
  return namesOf(edits).filter(isLost).length + written.filter(isTextLost).length;
}

/** The figures when the work is over; ends the members and the server. */
async function finish(side: Side, members: number): Promise<BrowserFigures> {
  const { server, browsers, crews, written, edits } = side;
  const settled = await settle(side);
  const hostRssMb = server.peakRssMb();
  for (const crew of crews) crew.end();
  for (const complaint of browsers.complaints()) say(`A page complained: ${complaint}`);
  const stored = await server.stop();

  const nodeSeats = members - browsers.count;
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
    members,
    edits: count + written.length,
    lost: countLost(side, settled, stored),
    p50Ms: rounded(percentile(times, 0.5)),
    p95Ms: rounded(percentile(times, 0.95)),
    forwardsPerEdit: rounded((forwards / arrivalsAtBest) * (members - 1), 2),
    hostRssMb,
    browsers: {
      seats: browsers.count,
      edits: written.length,
      p50Ms: rounded(percentile(browserTimes, 0.5)),
      p95Ms: rounded(percentile(browserTimes, 0.95)),
    },
  };
}

/** Charrette and Hocuspocus in turns, with the same edits in each. */
async function compare(folder: string, work: Unbegun): Promise<{ ours: Figures; theirs: Figures }> {
  const { workshopId, doc, ...begun } = beginWorkshop(path.join(folder, "charrette"));
  const servers = [
    await startCharrette(path.join(folder, "charrette"), workshopId),
    await startHocuspocus(path.join(folder, "hocuspocus"), doc),
  ];
  const sides: Side[] = [];
  for (const server of servers)
    sides.push(await openSide(server, await openBrowserSeats(undefined, "", 0), work.members));
  const turns = Math.ceil(work.seconds / TURN_SECONDS);
  for (let turn = 0; turn < turns; turn++)
    for (const side of turn % 2 === 0 ? sides : sides.toReversed())
      await takeTurn(side, {
        ...work,
        ...begun,
        seconds: work.seconds / turns,
        seed: work.seed + turn * SEEDS_OF_A_TURN,
      });
  const [ours, theirs] = await Promise.all(
    sides.map(async (side): Promise<Figures> => {
      const { browsers: _, ...figures } = await finish(side, work.members);
      return figures;
    }),
  );
  if (!ours || !theirs) throw new Error("there are two sides");
  return { ours, theirs };
}

async function measureWithBrowsers(
  folder: string,
  work: Unbegun,
  wanted: number,
): Promise<BrowserFigures | undefined> {
  const browser = await browserOrNone(wanted > 0);
  if (!browser) return undefined;
  say(`A room of Charrette with ${wanted} browsers among its members …`);
  try {
    const { workshopId, doc: _, ...begun } = beginWorkshop(folder);
    const host = await startCharrette(folder, workshopId);
    const seats = await openBrowserSeats(browser, host.meeting.joinUrl, wanted);
    const side = await openSide(host, seats, work.members);
    await takeTurn(side, { ...work, ...begun });
    return await finish(side, work.members);
  } finally {
    await browser.close();
  }
}

/** The sample workshop at the step where everybody writes. */
function beginWorkshop(folder: string) {
  const { workshopId, doc } = createWorkshopIn(folder, sampleTitle, (filled, wheel) => {
    fillSample(filled, { createdAt: Date.now(), wheel });
    steer(filled, wheel, { step: { activityId: activities.all(filled)[0]?.id ?? "", stepId: "tasks" } });
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
  say(`${members} members for ${work.seconds} s in a room of Charrette and on Hocuspocus, in turns …`);
  const { ours, theirs } = await compare(folder, work);
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

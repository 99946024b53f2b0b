/**
 * What the peer lane costs: large documents between two desktops, and one author's edits in a room of browsers with four
 * links each. Run with `node test/bench/peerLane.ts [members …]` (6, 12 and 20 unless told); the last line is JSON.
 * All browsers share this machine: compare, and read the counts of messages, which stay.
 */
import type { Browser, Page } from "playwright-core";
import { keyToText } from "../../shared/sync/seal.ts";
import { launchBrowser, LAPTOP, visit } from "../support/browser.ts";
import type { PeerHarness } from "../support/peerHarness.ts";
import { buildPeerPages, type PeerPages, type PeerRoom } from "../support/peerPages.ts";
import { until } from "../support/until.ts";

const MIB = 1024 * 1024;
const LINKS = 4;
const EDITS = 40;
const PAUSE_MS = 100;
const STARTS = 8;
/** What has not arrived by then counts as lost. */
const PATIENCE_MS = 15_000;

const say = (line: string): void => void process.stdout.write(`${line}\n`);
const whole = (ms: number): number => Math.round(ms * 10) / 10;
function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return whole(sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0);
}

const peersOf = (page: Page): Promise<number> => page.evaluate(() => window.peer.peers());

async function withPages<T>(
  browser: Browser,
  room: PeerRoom,
  count: number,
  work: (pages: Page[]) => Promise<T>,
): Promise<T> {
  const visitors = [];
  for (let index = 0; index < count; index++) visitors.push(await visit(browser, room.url, LAPTOP));
  try {
    return await work(visitors.map(({ page }) => page));
  } finally {
    for (const { context } of visitors) await context.close();
  }
}

async function openLanes(room: PeerRoom, pages: readonly Page[]): Promise<void> {
  const key = keyToText(room.key);
  await Promise.all(
    pages.map((page) =>
      page.evaluate(([text, links]) => window.peer.open(text, links), [key, LINKS] as const),
    ),
  );
}

/** Milliseconds until `isDone`, looked for in the page itself. */
async function timed(page: Page, isDone: () => boolean, begin: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await begin();
  await page.waitForFunction(isDone, undefined, { polling: 5, timeout: 60_000 });
  return performance.now() - start;
}

async function measureStarts(browser: Browser, room: PeerRoom): Promise<{ p50: number; max: number }> {
  const times: number[] = [];
  for (let start = 0; start < STARTS; start++)
    await withPages(browser, room, 2, async ([ana, ben]) => {
      if (!ana || !ben) return;
      times.push(
        await timed(
          ben,
          () => window.peer.peers() === 1,
          () => openLanes(room, [ana, ben]),
        ),
      );
    });
  return { p50: quantile(times, 0.5), max: quantile(times, 1) };
}

/** From an open link to the whole of it there. */
function measureMebibyte(browser: Browser, room: PeerRoom): Promise<number> {
  return withPages(browser, room, 2, async ([ana, ben]) => {
    if (!ana || !ben) return 0;
    await openLanes(room, [ana, ben]);
    await until("a link", async () => (await peersOf(ana)) === 1 && (await peersOf(ben)) === 1);
    const write = (): Promise<void> => ana.evaluate((length) => window.peer.writeLong(length), MIB);
    return whole(await timed(ben, () => window.peer.longLength() === 1024 * 1024, write));
  });
}

/** From a late desktop's opening to all cards there, the finding of its peer included. */
function measureCards(browser: Browser, room: PeerRoom): Promise<{ ms: number; documentBytes: number }> {
  return withPages(browser, room, 2, async ([ana, ben]) => {
    if (!ana || !ben) return { ms: 0, documentBytes: 0 };
    await ana.evaluate(() => window.peer.write(10_000));
    await openLanes(room, [ana]);
    const ms = await timed(
      ben,
      () => window.peer.cardCount() === 10_000,
      () => openLanes(room, [ben]),
    );
    return { ms: whole(ms), documentBytes: await ana.evaluate(() => window.peer.size()) };
  });
}

function measureRoom(browser: Browser, room: PeerRoom, members: number) {
  return withPages(browser, room, members, async (pages) => {
    const start = performance.now();
    await openLanes(room, pages);
    let counts: number[] = [];
    const linked = async (): Promise<boolean> => {
      counts = await Promise.all(pages.map(peersOf));
      return counts.every((count) => count > 0);
    };
    await until("everybody has a peer", linked, 120_000);
    const allLinkedMs = performance.now() - start;
    // Until the links are as they stay: the same for three seconds.
    let since = performance.now();
    let before = counts.join();
    await until(
      "links stay",
      async () => {
        await linked();
        if (counts.join() !== before) since = performance.now();
        before = counts.join();
        return performance.now() - since > 3_000;
      },
      120_000,
    );

    const sent = (): Promise<PeerHarness["sent"][]> =>
      Promise.all(pages.map((page) => page.evaluate(() => window.peer.sent)));
    const sentBefore = await sent();
    const [author] = pages;
    if (!author) throw new Error("nobody is there");
    const written = await author.evaluate(([count, pause]) => window.peer.writePaced(count, pause), [
      EDITS,
      PAUSE_MS,
    ] as const);
    const others = pages.slice(1);
    const heardAll = async (): Promise<boolean> =>
      (await Promise.all(others.map((page) => page.evaluate(() => window.peer.cardCount())))).every(
        (count) => count === EDITS,
      );
    await until("all edits everywhere", heardAll, PATIENCE_MS).catch(() => undefined);
    const sentAfter = await sent();
    const arrived = await Promise.all(
      others.map((page) =>
        page.evaluate((count) => {
          const times: number[] = [];
          for (let at = 1; at <= count; at++) times.push(window.peer.reachedAt(at));
          return times;
        }, EDITS),
      ),
    );
    const waits = arrived.flatMap((times) =>
      times.flatMap((time, index) => (time > 0 ? [Math.max(0, time - (written[index] ?? 0))] : [])),
    );
    const untilAll = written.map((time, index) =>
      Math.max(...arrived.map((times) => (times[index] ? times[index] - time : Number.POSITIVE_INFINITY))),
    );
    const added = (what: "count" | "edits" | "bytes"): number =>
      sentAfter.reduce((sum, each, index) => sum + each[what] - (sentBefore[index]?.[what] ?? 0), 0);
    return {
      members,
      links: counts.reduce((sum, count) => sum + count, 0) / 2,
      mostLinksOfOne: Math.max(...counts),
      everybodyHasAPeerMs: whole(allLinkedMs),
      edits: EDITS,
      arrivedShare: waits.length / (EDITS * others.length),
      waitP50Ms: quantile(waits, 0.5),
      waitP95Ms: quantile(waits, 0.95),
      untilAllP50Ms: quantile(untilAll, 0.5),
      untilAllP95Ms: quantile(untilAll, 0.95),
      messagesPerEdit: whole(added("edits") / EDITS),
      messagesPerEditPresenceIncluded: whole(added("count") / EDITS),
      bytesPerEdit: Math.round(added("bytes") / EDITS),
    };
  });
}

async function measure(browser: Browser, pages: PeerPages, memberCounts: readonly number[]) {
  const fresh = (): Promise<PeerRoom> => pages.open("127.0.0.1");
  const firstPeerMs = await measureStarts(browser, await fresh());
  say(`first peer: ${JSON.stringify(firstPeerMs)}`);
  const mebibyteMs = await measureMebibyte(browser, await fresh());
  say(`1 MiB: ${mebibyteMs} ms`);
  const tenThousandCards = await measureCards(browser, await fresh());
  say(`10,000 cards: ${JSON.stringify(tenThousandCards)}`);
  const rooms = [];
  for (const members of memberCounts) {
    rooms.push(await measureRoom(browser, await fresh(), members));
    say(JSON.stringify(rooms.at(-1)));
  }
  return { bench: "peerLane", maxLinks: LINKS, firstPeerMs, mebibyteMs, tenThousandCards, rooms };
}

const asked = process.argv.slice(2).map(Number).filter(Number.isInteger);
const pages = await buildPeerPages();
const browser = await launchBrowser();
try {
  const figures = await measure(browser, pages, asked.length > 0 ? asked : [6, 12, 20]);
  say(JSON.stringify(figures));
} finally {
  await browser.close();
  await pages.remove();
}

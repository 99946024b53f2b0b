/** Desktops that talk to each other over WebRTC alone: real browsers, a real room that only signals. */
import { once } from "node:events";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";
import { WebSocket } from "ws";
import { peerRoom } from "../../renderer/sync/peerSignals.ts";
import { keyToText, mintKey } from "../../shared/sync/seal.ts";
import { launchBrowser, LAPTOP, type Visitor, visit } from "../support/browser.ts";
import { buildPeerPages, lanAddress, type PeerPages, type PeerRoom } from "../support/peerPages.ts";
import type { PeerHarness } from "../support/peerHarness.ts";
import { until } from "../support/until.ts";

const MIB = 1024 * 1024;

let browser: Browser;
let pages: PeerPages;

beforeAll(async () => {
  [browser, pages] = await Promise.all([launchBrowser(), buildPeerPages()]);
});

afterAll(async () => {
  await browser.close();
  await pages.remove();
});

/** A desktop, and what it is asked. */
class Desktop {
  readonly visitor: Visitor;

  constructor(visitor: Visitor) {
    this.visitor = visitor;
  }

  ask<K extends keyof PeerHarness>(
    what: K,
    ...said: PeerHarness[K] extends (...said: infer P) => unknown ? P : []
  ): Promise<PeerHarness[K] extends (...said: never[]) => infer R ? Awaited<R> : PeerHarness[K]> {
    return this.visitor.page.evaluate(
      ([name, details]) => {
        const asked = window.peer[name as "peers"] as unknown;
        return typeof asked === "function"
          ? (asked as (...said: unknown[]) => unknown)(...(details as unknown[]))
          : asked;
      },
      [what, said],
    ) as never;
  }

  async whenPeers(count: number, timeoutMs?: number): Promise<void> {
    await until(`${count} peers`, async () => (await this.ask("peers")) === count, timeoutMs);
  }
}

async function visitRoom(room: PeerRoom, count: number): Promise<Desktop[]> {
  const desktops = [];
  for (let index = 0; index < count; index++) {
    const visitor = await visit(browser, room.url, LAPTOP);
    onTestFinished(() => visitor.context.close());
    desktops.push(new Desktop(visitor));
  }
  return desktops;
}

/** So many desktops in a room, their lanes not yet open. */
async function desktopsIn(room: PeerRoom, count: 2): Promise<[Desktop, Desktop]>;
async function desktopsIn(room: PeerRoom, count: 3): Promise<[Desktop, Desktop, Desktop]>;
async function desktopsIn(room: PeerRoom, count: 4): Promise<[Desktop, Desktop, Desktop, Desktop]>;
async function desktopsIn(room: PeerRoom, count: number): Promise<unknown> {
  return visitRoom(room, count);
}

async function expectSameCards(a: Desktop, b: Desktop, count: number): Promise<void> {
  await until(`${count} cards`, async () => (await b.ask("cardCount")) === count, 60_000);
  expect(await b.ask("fingerprint")).toBe(await a.ask("fingerprint"));
}

function expectNoComplaints(...desktops: Desktop[]): void {
  for (const { visitor } of desktops) expect(visitor.complaints).toEqual([]);
}

const lan = lanAddress();
const places = [
  ["where the page is a secure context", "127.0.0.1", true] as const,
  ...(lan ? [["on a plain LAN address, where the browser has no crypto.subtle", lan, false] as const] : []),
];

test.each(places)(
  "two desktops have one document and see each other, %s",
  async (_where, address, isSecure) => {
    const room = await pages.open(address);
    const [ana, ben] = await desktopsIn(room, 2);
    expect(await ana.visitor.page.evaluate(() => isSecureContext)).toBe(isSecure);
    expect(await ana.visitor.page.evaluate(() => "subtle" in crypto)).toBe(isSecure);
    await ana.ask("write", 2_000);
    await ana.ask("present", "Ana");
    await ben.ask("present", "Ben");
    const key = keyToText(room.key);
    for (const desktop of [ana, ben]) await desktop.ask("open", key, 4);

    await expectSameCards(ana, ben, 2_000);
    expect(await ben.ask("size"), "more than a channel takes in one message").toBeGreaterThan(256 * 1024);
    expect(await ben.ask("lastCameFromPeer")).toBe(true);
    await ben.ask("write", 1);
    expect(await ben.ask("lastCameFromPeer")).toBe(false);
    await expectSameCards(ben, ana, 2_001);
    for (const desktop of [ana, ben])
      await until("both are seen", async () => (await desktop.ask("presences")).join() === "Ana,Ben");

    await ana.ask("writeLong", MIB);
    await until("1 MiB", async () => (await ben.ask("longLength")) === MIB);
    await ana.ask("write", 1);
    await expectSameCards(ana, ben, 2_002);

    for (const desktop of [ana, ben])
      expect((await desktop.ask("sent")).largest).toBeLessThanOrEqual(64 * 1024);
    expect(await ana.ask("told")).toEqual([1]);
    expectNoComplaints(ana, ben);
  },
);

test("a late desktop gets the whole document", async () => {
  const room = await pages.open("127.0.0.1");
  const [ana, ben] = await desktopsIn(room, 2);
  await ana.ask("writeLong", MIB);
  await ana.ask("write", 10_000);
  await ana.ask("open", keyToText(room.key), 4);
  await ben.ask("open", keyToText(room.key), 4);
  await expectSameCards(ana, ben, 10_000);
  expect(await ben.ask("longLength")).toBe(MIB);
  const { bytes, mostBuffered } = await ana.ask("sent");
  expect(bytes).toBeGreaterThan(3 * MIB);
  expect(mostBuffered, "handed to the browser bit by bit").toBeLessThan(1.2 * MIB);
  expect((await ben.ask("sent")).bytes, "and not sent back").toBeLessThan(MIB / 10);
  expectNoComplaints(ana, ben);
});

test("a lane closes and opens again, under the same key or another, and the device stays in the awareness", async () => {
  const room = await pages.open("127.0.0.1");
  const [ana, ben] = await desktopsIn(room, 2);
  await ana.ask("present", "Ana");
  await ben.ask("present", "Ben");
  for (const desktop of [ana, ben]) await desktop.ask("open", keyToText(room.key), 4);
  await ana.whenPeers(1);
  await until("seen", async () => (await ana.ask("presences")).join() === "Ana,Ben");

  await ben.ask("close");
  await ana.whenPeers(0);
  expect(await ben.ask("peers")).toBe(0);
  expect(await ben.ask("presences")).toContain("Ben");
  await ana.ask("write", 1);
  expect(await ben.ask("cardCount"), "closed is closed").toBe(0);

  // Again at once, before the earlier one has let go: it waits for that.
  await ben.ask("open", keyToText(room.key), 4);
  await ana.whenPeers(1);
  await ben.visitor.page.evaluate((key) => {
    void window.peer.close();
    window.peer.open(key, 4);
  }, keyToText(room.key));
  await ana.whenPeers(1);
  await expectSameCards(ana, ben, 1);

  const next = keyToText(mintKey());
  await ana.ask("close");
  await ana.ask("open", next, 4);
  await ben.whenPeers(0);
  await ana.ask("write", 1);
  expect(await ben.ask("cardCount")).toBe(1);
  await ben.ask("close");
  await ben.ask("open", next, 4);
  await expectSameCards(ana, ben, 2);

  // What a page asks before it unloads may be answered with no.
  await ana.visitor.page.evaluate(() => window.dispatchEvent(new Event("beforeunload")));
  await ana.ask("write", 1);
  await expectSameCards(ana, ben, 3);
  expect(await ana.ask("presences")).toContain("Ana");
  expectNoComplaints(ana, ben);
});

test("two desktops go on when the host that brought them together is gone", async () => {
  const room = await pages.open("127.0.0.1");
  const [ana, ben] = await desktopsIn(room, 2);
  for (const desktop of [ana, ben]) await desktop.ask("open", keyToText(room.key), 4);
  await Promise.all([ana.whenPeers(1), ben.whenPeers(1)]);
  await room.close();
  await ana.ask("write", 1_000);
  await expectSameCards(ana, ben, 1_000);
  await ben.ask("write", 1);
  await expectSameCards(ben, ana, 1_001);
  const dialled = (desktop: Desktop): boolean =>
    desktop.visitor.complaints.some((complaint) => complaint.includes("WebSocket"));
  await until("the host is looked for", () => dialled(ana) && dialled(ben));
  expect([await ana.ask("told"), await ben.ask("told")]).toEqual([[1], [1]]);
  // Only what the browser itself says about a host that does not answer.
  for (const { visitor } of [ana, ben])
    expect(visitor.complaints.filter((complaint) => !complaint.includes("ERR_CONNECTION_REFUSED"))).toEqual(
      [],
    );
});

test("a device with another key is not linked, however long others are", async () => {
  const room = await pages.open("127.0.0.1");
  const [eve, ana, ben] = await desktopsIn(room, 3);
  await eve.ask("open", keyToText(mintKey()), 4);
  for (const desktop of [ana, ben]) await desktop.ask("open", keyToText(room.key), 4);
  await ana.ask("write", 100);
  await expectSameCards(ana, ben, 100);
  await ana.ask("close");
  await ben.whenPeers(0);
  await ana.ask("open", keyToText(room.key), 4);
  await ben.whenPeers(1);
  expect(await eve.ask("told")).toEqual([]);
  expect(await eve.ask("cardCount")).toBe(0);
  expectNoComplaints(eve, ana, ben);
});

test("a stranger at the signalling server learns no word, and junk and echoes part nobody", async () => {
  const room = await pages.open("127.0.0.1");
  const key = keyToText(room.key);
  const { name: topic } = peerRoom(room.key);
  const heard: string[] = [];
  const stranger = new WebSocket(room.signalling);
  stranger.on("message", (data) => heard.push((data as Buffer).toString()));
  await once(stranger, "open");
  onTestFinished(() => stranger.terminate());
  stranger.send(JSON.stringify({ type: "subscribe", topics: [topic] }));

  const [ana, ben, cleo] = await desktopsIn(room, 3);
  await ana.ask("write", 1);
  for (const desktop of [ana, ben]) await desktop.ask("open", key, 4);
  await expectSameCards(ana, ben, 1);
  expect(heard.length).toBeGreaterThan(2);
  const said = heard.join("\n");
  for (const secret of [key, peerRoom(room.key).password, "announce", "candidate", "offer"])
    expect(said).not.toContain(secret);

  for (const echo of [...heard, ...heard.toReversed()]) stranger.send(echo);
  for (const data of ["", "%%%", "AAAA", "B0FFUy1HQ00Mx", "\u{1f600}"])
    stranger.send(JSON.stringify({ type: "publish", topic, data }));
  await cleo.ask("open", key, 4);
  await cleo.whenPeers(2);
  await cleo.ask("write", 1);
  await expectSameCards(cleo, ana, 2);
  for (const desktop of [ana, ben]) expect(await desktop.ask("told"), "never parted").toEqual([1, 2]);
  expectNoComplaints(ana, ben, cleo);
});

test("a member that says what cannot be read loses its link, and finds another when it speaks again", async () => {
  const room = await pages.open("127.0.0.1");
  const [ana, ben] = await desktopsIn(room, 2);
  for (const desktop of [ana, ben]) await desktop.ask("open", keyToText(room.key), 4);
  await Promise.all([ana.whenPeers(1), ben.whenPeers(1)]);
  await ben.ask("blurt", [9, 9, 9]); // no chunk: passed over
  await ben.ask("blurt", [1]); // ends what it spoilt
  await ben.ask("blurt", [1, 0, 77]); // a whole message, of a sync step that there is not
  await until("parted", async () => (await ana.ask("told")).includes(0));
  await ana.whenPeers(1);
  await ben.ask("write", 1);
  await expectSameCards(ben, ana, 1);
  expectNoComplaints(ana, ben);
});

test("words lost on the way to a link are said again", async () => {
  const room = await pages.open("127.0.0.1");
  const [ana, ben] = await desktopsIn(room, 2);
  await ben.ask("lose", true);
  for (const desktop of [ana, ben]) await desktop.ask("open", keyToText(room.key), 4);
  // Ben has announced himself and answered Ana, into the void.
  await until("lost words", async () => (await ben.ask("lostCount")) >= 2);
  expect(await ana.ask("peers")).toBe(0);
  await ben.ask("lose", false);
  await ana.whenPeers(1, 40_000);
  await ben.whenPeers(1);
  expectNoComplaints(ana, ben);
});

test("nobody has more links than allowed, and one who comes to a closed circle is let in", async () => {
  const room = await pages.open("127.0.0.1");
  const [ana, ben, cleo, dara] = await desktopsIn(room, 4);
  for (const desktop of [ana, ben, cleo]) await desktop.ask("open", keyToText(room.key), 2);
  for (const desktop of [ana, ben, cleo]) await desktop.whenPeers(2);
  await dara.ask("open", keyToText(room.key), 2);
  await until("a link", async () => (await dara.ask("peers")) > 0, 60_000);
  await dara.ask("write", 1);
  for (const desktop of [ana, ben, cleo]) await expectSameCards(dara, desktop, 1);
  for (const desktop of [ana, ben, cleo, dara])
    expect(Math.max(...(await desktop.ask("told")))).toBeLessThanOrEqual(2);
  expectNoComplaints(ana, ben, cleo, dara);
});

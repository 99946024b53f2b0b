/** The promise: no socket and no lookup ever leaves the room, neither the host's nor a page's. */
import { expect, onTestFinished, test } from "vitest";
import { launchBrowser } from "../support/browser.ts";
import { sendDatagram, startCapture, whyNoCapture } from "../support/capture.ts";
import { openLanSession, rateOneTask, type Script, writeCards } from "../support/lanSession.ts";
import { type Lan, openLan } from "../support/network.ts";
import type { Packet } from "../support/packets.ts";
import { tempFolder } from "../support/tempFolder.ts";
import { until } from "../support/until.ts";

const reason = whyNoCapture();

const OUTSIDE = "198.51.100.1";
const DNS = 53;

/** The lan's own addresses, its broadcast, and the multicast that no router passes on: mDNS, and the kernel's own. */
const INSIDE = [
  /^10\.77\.0\.\d+$/,
  /^224\.0\.0\.\d+$/,
  /^fd77:0:0:0:/,
  /^fe80:/,
  /^ff02:/,
  /^255\.255\.255\.255$/,
] as const;

function isStray(packet: Packet): boolean {
  const isInside = INSIDE.some((address) => address.test(packet.to));
  return !isInside || (packet.protocol !== "other" && packet.toPort === DNS);
}

/** Who asked for what outside. */
function strays(lan: Lan, packets: readonly Packet[]): string[] {
  const said = packets.filter(isStray).map(({ protocol, from, to, toPort, payload }) => {
    const words =
      toPort === DNS
        ? ` ${payload
            .subarray(12)
            .toString("latin1")
            .replace(/[^\w-]+/g, ".")}`
        : "";
    return `${lan.nameOf(from)}: ${protocol} to ${to} port ${toPort}${words}`;
  });
  return [...new Set(said)];
}

const script: Script = {
  title: null,
  seats: [
    { host: 1, name: "Ana Silva", card: "Sort recyclables at the loading dock" },
    { host: 2, name: "Bo Chen", card: "Lock chemical storage after each shift" },
  ],
};

test.skipIf(reason)(
  `a whole session asks for nothing outside the room${reason ? ` [${reason}]` : ""}`,
  async () => {
    const lan = await openLan({ hosts: 3 });
    const capture = await startCapture(lan, tempFolder());
    const session = await openLanSession(lan, script);
    await writeCards(session, script);
    await rateOneTask(session);
    const exported = await session.exportText();
    for (const { card } of script.seats) expect(exported).toContain(card);
    await session.close();
    const ending = Buffer.from("the session is over");
    await sendDatagram(lan.host(0), { address: lan.host(1).address, port: 9 }, ending);
    const packets = await capture.finish(ending);

    for (const { host } of script.seats) {
      const said = packets.filter((packet) => packet.from === lan.host(host).address);
      expect(said.length, `the session of host ${host} was seen`).toBeGreaterThan(50);
    }
    expect(strays(lan, packets)).toEqual([]);
  },
);

test.skipIf(reason)(`what asks for something outside is seen${reason ? ` [${reason}]` : ""}`, async () => {
  const lan = await openLan({ hosts: 2 });
  const capture = await startCapture(lan, tempFolder());
  const browser = await launchBrowser({ on: lan.host(0) });
  onTestFinished(() => browser.close());
  const page = await browser.newPage();
  for (const address of ["http://elsewhere.example.net/", "http://[2001:db8::1]/"])
    await page.evaluate((asked) => void fetch(asked).catch(() => undefined), address);
  const lookup = lan.host(1).run("getent", ["ahostsv4", "somewhere.example.net"], { stdio: "ignore" });
  await until("both lookups are seen", () => capture.has("elsewhere") && capture.has("somewhere"));
  lookup.kill();
  const ending = Buffer.from("one datagram outside");
  await sendDatagram(lan.host(0), { address: OUTSIDE, port: 9 }, ending);
  const packets = await capture.finish(ending);
  const seen = strays(lan, packets).join("\n");
  expect(seen).toContain(`host 0 (10.77.0.1): udp to ${OUTSIDE} port 9`);
  expect(seen).toMatch(/host 0 .*: tcp to 2001:db8:0:0:0:0:0:1 port 80/);
  expect(seen).toMatch(/host 0 .*: udp to 198.51.100.53 port 53 .*elsewhere\.example\.net/);
  expect(seen).toMatch(/host 1 .*: udp to 198.51.100.53 port 53 .*somewhere\.example\.net/);
});

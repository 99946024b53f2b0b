import { describe, expect, test } from "vitest";
import type { LanAddress } from "../../../shared/rpc/contract.ts";
import { translate } from "../../../shared/i18n/translator.ts";
import { diagnose, type Finding, type RoomFacts, type Visit } from "../../../shared/room/doctor.ts";

const NOW = 1_800_000_000_000;
const MINUTE = 60_000;

function at(address: string, kind: LanAddress["kind"] = "lan", adapter = "Wi-Fi"): LanAddress {
  return { address, adapter, kind, isReachable: kind !== "loopback" };
}

function visit(address: string, more: Partial<Visit> = {}): Visit {
  return { address, pages: 1, firstPageAt: NOW - 3 * MINUTE, lanes: 0, welcomes: 0, ...more };
}

const wifi = at("192.168.1.20");
const loopback = at("127.0.0.1", "loopback", "lo");
const vpn = at("10.8.0.2", "virtual", "utun3");
const hotspot = at("192.168.137.1", "hotspot", "Local Area Connection* 2");
const campus = at("131.202.4.5");

function facts(more: Partial<RoomFacts> = {}): RoomFacts {
  const addresses = [wifi, loopback];
  return {
    now: NOW,
    system: "windows",
    addresses,
    room: null,
    trial: { port: 4310, outcome: "free" },
    discovery: "",
    clockOffsetsMs: [],
    ...more,
  };
}

type OpenRoom = NonNullable<RoomFacts["room"]>;

function open(room: Partial<OpenRoom> = {}, more: Partial<RoomFacts> = {}): RoomFacts {
  const { address } = wifi;
  return facts({
    trial: null,
    room: { address, port: 4310, wantedPort: 4310, openedAt: NOW - 10 * MINUTE, visits: [], ...room },
    ...more,
  });
}

const inside = visit("192.168.1.31", { lanes: 1, welcomes: 1 });

/** What is said, most serious first, and what is offered for it. */
const ROWS: readonly (readonly [string, RoomFacts, readonly string[]])[] = [
  ["all is ready before opening", facts(), ["fine ready"]],
  [
    "only loopback",
    facts({ addresses: [loopback], discovery: "no-network" }),
    ["problem no-network hotspot"],
  ],
  ["no adapter at all", facts({ addresses: [], trial: null }), ["problem no-network hotspot"]],
  ["only a VPN", facts({ addresses: [vpn, loopback] }), ["problem adapter-virtual hotspot"]],
  [
    "the usual port is taken before opening",
    facts({ trial: { port: 4310, outcome: "taken" } }),
    ["advice port-taken otherPort", "fine ready"],
  ],
  [
    "no port may be opened there",
    facts({ trial: { port: 4310, outcome: "refused" } }),
    ["problem port-refused otherPort"],
  ],
  ["another workshop's room is open", facts({ trial: null }), []],
  ["just opened", open({ openedAt: NOW - 59_999 }), ["fine waiting"]],
  [
    "a minute of silence",
    open({ openedAt: NOW - MINUTE }),
    ["advice firewall openFirewall otherPort", "advice isolation hotspot", "advice sign-in signIn"],
  ],
  [
    "silence but for this computer's own browser",
    open({ visits: [visit(wifi.address, { lanes: 1, welcomes: 1 }), visit("127.0.0.1")] }),
    ["advice firewall openFirewall otherPort", "advice isolation hotspot", "advice sign-in signIn"],
  ],
  [
    "silence on a hotspot, which keeps nobody apart",
    open({ address: hotspot.address }, { addresses: [hotspot, wifi, loopback] }),
    ["advice hotspot-small", "advice firewall openFirewall otherPort"],
  ],
  ["somebody is in", open({ visits: [inside] }), ["fine reached"]],
  [
    "somebody came and is typing a name",
    open({ visits: [visit("192.168.1.30", { firstPageAt: NOW - 2 * MINUTE + 1 })] }),
    ["fine waiting"],
  ],
  [
    "the page came, the lane never did, for nobody",
    open({ visits: [visit("192.168.1.30", { firstPageAt: NOW - 2 * MINUTE })] }),
    ["problem lane-missing hotspot"],
  ],
  [
    "the page came, the lane never did, while others are in",
    open({ visits: [visit("192.168.1.30"), inside] }),
    ["advice lane-missing hotspot", "fine reached"],
  ],
  [
    "an old code",
    open({ visits: [visit("192.168.1.30", { lanes: 4 }), inside] }),
    ["advice lane-refused scanAgain", "fine reached"],
  ],
  [
    "a lane without the page: a desktop app",
    open({ visits: [{ ...inside, pages: 0, firstPageAt: 0 }] }),
    ["fine reached"],
  ],
  [
    "the room moved to another port",
    open({ port: 50_123, visits: [inside] }),
    ["advice port-moved otherPort scanAgain", "fine reached"],
  ],
  [
    "the VPN's address chosen",
    open({ address: vpn.address }, { addresses: [wifi, vpn, loopback] }),
    ["problem adapter-virtual otherAdapter"],
  ],
  ["loopback chosen", open({ address: "127.0.0.1" }), ["problem adapter-loopback otherAdapter"]],
  [
    "only loopback, and open on it",
    open({ address: "127.0.0.1" }, { addresses: [loopback] }),
    ["problem no-network hotspot"],
  ],
  [
    "the computer changed networks",
    open({ address: "10.0.0.7", visits: [inside] }),
    ["problem address-changed otherAdapter", "fine reached"],
  ],
  [
    "the computer left every network",
    open({ address: "10.0.0.7" }, { addresses: [loopback] }),
    ["problem address-changed hotspot"],
  ],
  [
    "a public address, with a private one there",
    open({ address: campus.address, visits: [inside] }, { addresses: [wifi, campus, loopback] }),
    ["advice address-public otherAdapter", "fine reached"],
  ],
  [
    "only a public address",
    open({ address: campus.address, visits: [inside] }, { addresses: [campus, loopback] }),
    ["advice address-public hotspot", "fine reached"],
  ],
  [
    "a clock two minutes off is well, one more is not",
    open(
      { visits: [inside] },
      {
        clockOffsetsMs: [
          { name: "Ana", offsetMs: -2 * MINUTE },
          { name: "Ben", offsetMs: -2 * MINUTE - 1 },
        ],
      },
    ),
    ["advice clock checkClock", "fine reached"],
  ],
  [
    "mDNS is off",
    open({ visits: [inside] }, { discovery: "port-refused" }),
    ["advice discovery-off", "fine reached"],
  ],
];

const told = ({ severity, code, offers }: Finding): string => [severity, code, ...offers].join(" ");
const one = (from: RoomFacts, code: Finding["code"]): Finding["detail"] | undefined =>
  diagnose(from).find((finding) => finding.code === code)?.detail;

describe("diagnose", () => {
  test.each(ROWS)("%s", (_name, given, expected) => {
    expect(diagnose(given).map(told)).toEqual(expected);
  });

  test.each(["en", "fr"] as const)("every finding has a sentence in %s with its values", (language) => {
    const t = translate(language) as (key: string, values: object) => string;
    for (const [name, given] of ROWS)
      for (const { code, detail } of diagnose(given)) {
        const key = code === "discovery-off" ? `${code}.${detail["reason"]}` : code;
        const sentence = t(`doctor.found.${key}`, detail);
        expect(sentence, name).not.toContain("doctor.");
        expect(sentence, name).not.toContain("{{");
      }
  });

  test("says which, and how many", () => {
    const moved = open({ address: "10.0.0.7" });
    expect(one(moved, "address-changed")).toMatchObject({ address: "10.0.0.7", other: wifi.address });
    expect(one(open(), "firewall")).toMatchObject({ system: "windows", minutes: 10, port: 4310 });
    const stuck = Array.from({ length: 9 }, (_, index) => visit(`192.168.1.${index + 30}`));
    expect(one(open({ visits: stuck }), "lane-missing")).toEqual({
      count: 9,
      devices: "192.168.1.30, 192.168.1.31, 192.168.1.32, 192.168.1.33, 192.168.1.34",
    });
    const clockOffsetsMs = [
      { name: "Ana", offsetMs: 3 * MINUTE },
      { name: "Ben", offsetMs: -61 * MINUTE },
    ];
    expect(one(open({}, { clockOffsetsMs }), "clock")).toEqual({ count: 2, names: "Ben, Ana", minutes: 61 });
  });
});

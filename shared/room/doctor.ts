/**
 * The doctor of the room: judges from what this computer knows why people may not get in. Nothing is asked of the
 * network for it, so what it cannot know it says as "may". Sentences are in shared/i18n under `doctor.found`.
 */
import type { LanAddress } from "../rpc/contract.ts";

export type System = "windows" | "macos" | "linux";

/** What one address of the network did at the room's door. Times are in milliseconds since 1970. */
export interface Visit {
  readonly address: string;
  /** How often it asked for the page, and when first; 0 for never. */
  readonly pages: number;
  readonly firstPageAt: number;
  /** Connections it made, and how many of them were let in. */
  readonly lanes: number;
  readonly welcomes: number;
}

/** Why computers nearby are not found; "" when they are looked for. */
export type DiscoveryTrouble = "" | "no-network" | "port-refused" | "failed";

export interface RoomFacts {
  readonly now: number;
  readonly system: System;
  /** This computer's addresses as they are now, the likeliest first. */
  readonly addresses: readonly LanAddress[];
  /** The open room of the workshop asked about, or null. */
  readonly room: {
    readonly address: string;
    readonly port: number;
    /** The port it was to have. */
    readonly wantedPort: number;
    readonly openedAt: number;
    readonly visits: readonly Visit[];
  } | null;
  /** Whether a room could be opened at the likeliest address; null where that was not tried. */
  readonly trial: { readonly port: number; readonly outcome: "free" | "taken" | "refused" } | null;
  readonly discovery: DiscoveryTrouble;
  /** By how much each seated device's clock is ahead of this computer's. */
  readonly clockOffsetsMs: readonly { readonly name: string; readonly offsetMs: number }[];
}

export type FindingCode =
  | "no-network"
  | "adapter-virtual"
  | "adapter-loopback"
  | "address-changed"
  | "address-public"
  | "hotspot-small"
  | "port-refused"
  | "port-taken"
  | "port-moved"
  | "firewall"
  | "isolation"
  | "sign-in"
  | "lane-missing"
  | "lane-refused"
  | "clock"
  | "discovery-off"
  | "ready"
  | "waiting"
  | "reached";

export type Offer =
  | "otherAdapter"
  | "otherPort"
  | "hotspot"
  | "openFirewall"
  | "signIn"
  | "scanAgain"
  | "checkClock";

export interface Finding {
  readonly code: FindingCode;
  readonly severity: "problem" | "advice" | "fine";
  /** Fills the placeholders of the finding's sentence and of its offers' words. */
  readonly detail: Readonly<Record<string, string | number>>;
  readonly offers: readonly Offer[];
}

/** People need a moment to find their phone and the camera. */
const QUIET_MS = 60_000;
/** Longer than somebody takes to type a name or a code. */
const NAMING_MS = 120_000;
const CLOCK_OFF_MS = 2 * 60_000;
/** Names in one sentence; more help nobody. */
const NAMES_LIMIT = 5;

const minutes = (ms: number): number => Math.floor(ms / 60_000);

function finding(
  severity: Finding["severity"],
  code: FindingCode,
  detail: Finding["detail"] = {},
  offers: readonly Offer[] = [],
): Finding {
  return { code, severity, detail, offers };
}

function isPublic({ kind, address }: LanAddress): boolean {
  return kind === "lan" && !/^(10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.)/.test(address);
}

/** The address in use, and whether a better one is there. */
function ofAddress({ addresses, room }: RoomFacts): Finding[] {
  const best = addresses.find(({ kind }) => kind === "lan" || kind === "hotspot");
  const chosen = room ? addresses.find(({ address }) => address === room.address) : addresses[0];
  const better = best && { other: best.address, otherAdapter: best.adapter };
  if (room && !chosen)
    return [
      finding(
        "problem",
        "address-changed",
        { address: room.address, ...better },
        better ? ["otherAdapter"] : ["hotspot"],
      ),
    ];
  if (!chosen || (chosen.kind !== "lan" && chosen.kind !== "hotspot" && !best)) {
    const isTunnel = chosen?.kind === "virtual";
    return [
      isTunnel
        ? finding("problem", "adapter-virtual", { address: chosen.address, adapter: chosen.adapter }, [
            "hotspot",
          ])
        : finding("problem", "no-network", {}, ["hotspot"]),
    ];
  }
  const { address, adapter, kind } = chosen;
  switch (kind) {
    case "virtual":
      return [finding("problem", "adapter-virtual", { address, adapter, ...better }, ["otherAdapter"])];
    case "loopback":
      return [finding("problem", "adapter-loopback", { address, ...better }, ["otherAdapter"])];
    case "hotspot":
      return [finding("advice", "hotspot-small", { address })];
    case "lan": {
      if (!isPublic(chosen)) return [];
      const isElsewhere = best !== undefined && best.address !== address;
      return [
        finding("advice", "address-public", { address, ...(isElsewhere ? better : {}) }, [
          isElsewhere ? "otherAdapter" : "hotspot",
        ]),
      ];
    }
  }
}

function ofPort({ room, trial }: RoomFacts): Finding[] {
  if (room)
    return room.port === room.wantedPort
      ? []
      : [
          finding("advice", "port-moved", { port: room.port, wanted: room.wantedPort }, [
            "otherPort",
            "scanAgain",
          ]),
        ];
  if (trial?.outcome === "refused")
    return [finding("problem", "port-refused", { port: trial.port }, ["otherPort"])];
  if (trial?.outcome === "taken")
    return [finding("advice", "port-taken", { port: trial.port }, ["otherPort"])];
  return [];
}

/** Who came to the door and who got in. The likeliest cause first: nothing tells the three of silence apart. */
function ofVisits({ room, addresses, now, system }: RoomFacts): Finding[] {
  if (!room) return [];
  const own = new Set([room.address, ...addresses.map(({ address }) => address)]);
  const others = room.visits.filter(({ address }) => !own.has(address));
  const openMs = now - room.openedAt;
  const kind = addresses.find(({ address }) => address === room.address)?.kind;
  if (others.length === 0) {
    if (kind !== "lan" && kind !== "hotspot") return []; // said of the address already
    if (openMs < QUIET_MS) return [finding("fine", "waiting", { address: room.address, port: room.port })];
    const detail = { minutes: minutes(openMs), count: minutes(openMs), system, port: room.port };
    const firewall = finding("advice", "firewall", detail, ["openFirewall", "otherPort"]);
    if (kind === "hotspot") return [firewall]; // a hotspot keeps nobody apart and asks nobody to sign in
    return [
      firewall,
      finding("advice", "isolation", detail, ["hotspot"]),
      finding("advice", "sign-in", detail, ["signIn"]),
    ];
  }
  const inside = others.filter(({ welcomes }) => welcomes > 0);
  const refused = others.filter(({ lanes, welcomes }) => lanes > 0 && welcomes === 0);
  const stuck = others.filter(
    ({ pages, lanes, firstPageAt }) => pages > 0 && lanes === 0 && now - firstPageAt >= NAMING_MS,
  );
  const named = (visits: readonly Visit[]): Finding["detail"] => ({
    count: visits.length,
    devices: visits
      .slice(0, NAMES_LIMIT)
      .map(({ address }) => address)
      .join(", "),
  });
  return [
    ...(stuck.length > 0
      ? [finding(inside.length > 0 ? "advice" : "problem", "lane-missing", named(stuck), ["hotspot"])]
      : []),
    ...(refused.length > 0 ? [finding("advice", "lane-refused", named(refused), ["scanAgain"])] : []),
    ...(inside.length > 0
      ? [finding("fine", "reached", { count: inside.length })]
      : stuck.length + refused.length === 0
        ? [finding("fine", "waiting", { address: room.address, port: room.port })]
        : []),
  ];
}

function ofClocks({ clockOffsetsMs }: RoomFacts): Finding[] {
  const off = clockOffsetsMs
    .filter(({ offsetMs }) => Math.abs(offsetMs) > CLOCK_OFF_MS)
    .toSorted((a, b) => Math.abs(b.offsetMs) - Math.abs(a.offsetMs));
  const [worst] = off;
  if (!worst) return [];
  const names = off
    .slice(0, NAMES_LIMIT)
    .map(({ name }) => name)
    .join(", ");
  const most = Math.round(Math.abs(worst.offsetMs) / 60_000);
  return [finding("advice", "clock", { count: off.length, names, minutes: most }, ["checkClock"])];
}

/** Problems first, then advice, then what is well. */
export function diagnose(facts: RoomFacts): readonly Finding[] {
  const found = [...ofAddress(facts), ...ofPort(facts), ...ofVisits(facts), ...ofClocks(facts)];
  // Without any network the finding about the network says it all.
  if (facts.discovery !== "" && facts.discovery !== "no-network")
    found.push(finding("advice", "discovery-off", { reason: facts.discovery }));
  const isReady = !facts.room && found.every(({ severity }) => severity !== "problem");
  const [first] = facts.addresses;
  if (isReady && first && facts.trial)
    found.push(finding("fine", "ready", { address: first.address, adapter: first.adapter }));
  const order = { problem: 0, advice: 1, fine: 2 } as const;
  return found.toSorted((a, b) => order[a.severity] - order[b.severity]);
}

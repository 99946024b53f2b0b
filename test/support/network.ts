/**
 * Several computers on one: network namespaces joined by a bridge, each with its own addresses and its own cable. The
 * bridge stands in a namespace of its own, so that nothing of this computer's network is touched. As root, on Linux.
 */
import { type ChildProcess, execFileSync, spawn, type SpawnOptions } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { onTestFinished } from "vitest";

const PREFIX = "charrette-lab-";
const NET = "10.77.0";
/** Nothing is there: the default route and the name server only show who would call outside. */
const GATEWAY = `${NET}.254`;
const GATEWAY_6 = "fd77::fe";
const NAME_SERVER = "198.51.100.53";

const RELAY = path.join(import.meta.dirname, "relay.ts");

export interface LanHost {
  /** The namespace's. */
  readonly name: string;
  readonly address: string;
  /** What comes before a command so that it runs on this host. */
  readonly launch: readonly [string, ...string[]];
  run(program: string, args: readonly string[], options?: SpawnOptions): ChildProcess;
  /** A program that runs another one on this host, for what starts a program by its path alone. */
  programHere(program: string): string;
  /**
   * Listens on this host and carries each connection on. Either end is "address:port", on this host, or a file: files
   * are the same in every namespace, so a relay to a file and one from it lead from host to host.
   */
  relay(from: string, to: string): Promise<void>;
  /** A new file for the end of a relay, gone with the lan. */
  door(): string;
  /** Gives this host an address that is another's: connections to it from here end here, nobody else notices. */
  pretend(address: string): void;
  /** The cable is out at the switch: nothing passes, and nobody says goodbye. */
  cut(): void;
  heal(): void;
}

export interface Lan {
  host(index: number): LanHost;
  /** Runs a program where everything passes by: on the bridge `br0`. */
  runOnBridge(program: string, args: readonly string[], options?: SpawnOptions): ChildProcess;
  /** Whose address it is, or the address. */
  nameOf(address: string): string;
  close(): void;
}

const ip = (...args: string[]): string => execFileSync("ip", args, { encoding: "utf8", stdio: "pipe" });

/** Why there can be no lan on this computer, or undefined. */
export function whyNoLan(): string | undefined {
  if (process.platform !== "linux") return "network namespaces are Linux's";
  if (process.getuid?.() !== 0) return "network namespaces need root";
  try {
    ip("-Version");
  } catch {
    return "iproute2 is not installed";
  }
  const probe = `${PREFIX}${process.pid}-probe`;
  try {
    add(probe);
    ip("-n", probe, "link", "add", "br0", "type", "bridge");
    ip("-n", probe, "link", "add", "end0", "type", "veth", "peer", "name", "end1");
    return undefined;
  } catch {
    return "this kernel or container allows no network namespaces, bridges or veth pairs";
  } finally {
    if (namespaces().includes(probe)) remove(probe);
  }
}

function namespaces(): string[] {
  return ip("netns", "list")
    .split("\n")
    .map((line) => line.split(" ")[0] ?? "")
    .filter((name) => name.startsWith(PREFIX));
}

function remove(name: string): void {
  for (const pid of ip("netns", "pids", name).split("\n").filter(Boolean)) {
    try {
      process.kill(Number(pid), "SIGKILL");
    } catch {
      // it ended meanwhile
    }
  }
  ip("netns", "delete", name);
  rmSync(`/etc/netns/${name}`, { recursive: true, force: true });
}

/** Namespaces of runs that were killed before they could tidy up. */
function removeLeftovers(): void {
  for (const name of namespaces()) {
    const owner = name.slice(PREFIX.length).split("-")[0] ?? "";
    if (!existsSync(`/proc/${owner}`)) remove(name);
  }
}

function add(name: string): void {
  // `ip netns exec` shows this file as /etc/resolv.conf: a lookup leaves the host, where it is seen.
  mkdirSync(`/etc/netns/${name}`, { recursive: true });
  writeFileSync(`/etc/netns/${name}/resolv.conf`, `nameserver ${NAME_SERVER}\n`);
  ip("netns", "add", name);
  ip("-n", name, "link", "set", "lo", "up");
}

/** Ready when it has written its first line. */
async function isUp(child: ChildProcess): Promise<void> {
  let words = "";
  child.stderr?.on("data", (bytes: Buffer) => (words += bytes.toString()));
  const ended = once(child, "exit").then(([code]) => {
    throw new Error(`ended with ${code} before it was ready: ${words}`);
  });
  if (child.stdout) await Promise.race([once(child.stdout, "data"), ended]);
  ended.catch(() => undefined); // it may end when it likes now
}

let doors = 0;

function makeHost(hub: string, name: string, index: number, folder: string): LanHost {
  const address = `${NET}.${index + 1}`;
  const port = `host${index}`;
  const launch = ["ip", "netns", "exec", name] as const;
  add(name);
  ip("-n", hub, "link", "add", port, "type", "veth", "peer", "name", "eth0", "netns", name);
  ip("-n", hub, "link", "set", port, "master", "br0", "up");
  ip("-n", name, "link", "set", "eth0", "up");
  ip("-n", name, "address", "add", `${address}/24`, "broadcast", "+", "dev", "eth0");
  ip("-n", name, "address", "add", `fd77::${index + 1}/64`, "dev", "eth0", "nodad");
  // Also what makes Chromium offer WebRTC candidates at all.
  ip("-n", name, "route", "add", "default", "via", GATEWAY);
  ip("-n", name, "-6", "route", "add", "default", "via", GATEWAY_6);
  const run: LanHost["run"] = (program, args, options = {}) => {
    const [first, ...rest] = [...launch, program, ...args];
    return spawn(first, rest, options);
  };
  return {
    name,
    address,
    launch,
    run,
    programHere(program) {
      const file = path.join(folder, `${path.basename(program)}-${index}`);
      writeFileSync(file, `#!/bin/sh\nexec ${launch.join(" ")} '${program}' "$@"\n`, { mode: 0o755 });
      return file;
    },
    door: () => path.join(folder, `door-${++doors}`),
    relay: (from, to) =>
      isUp(run(process.execPath, [RELAY, from, to], { stdio: ["ignore", "pipe", "pipe"] })),
    pretend(pretended) {
      // Else it would answer the others when they ask who has that address.
      ip("netns", "exec", name, "sh", "-c", "echo 1 > /proc/sys/net/ipv4/conf/all/arp_ignore");
      ip("-n", name, "address", "add", `${pretended}/32`, "dev", "lo");
    },
    cut: () => void ip("-n", hub, "link", "set", port, "down"),
    heal: () => void ip("-n", hub, "link", "set", port, "up"),
  };
}

let lans = 0;

/** Joins `hosts` new hosts, which are gone when the running test has finished. */
export async function openLan(options: { hosts: number }): Promise<Lan> {
  removeLeftovers();
  const id = `${PREFIX}${process.pid}-${++lans}`;
  const hub = `${id}-hub`;
  const folder = mkdtempSync(path.join(tmpdir(), "charrette-lab-"));
  function close(): void {
    process.off("exit", close);
    for (const name of namespaces()) if (name.startsWith(`${id}-`)) remove(name);
    rmSync(folder, { recursive: true, force: true });
  }
  process.once("exit", close);
  onTestFinished(close);

  add(hub);
  // Without snooping, multicast (mDNS) reaches every port.
  ip("-n", hub, "link", "add", "br0", "type", "bridge", "mcast_snooping", "0");
  ip("-n", hub, "address", "add", `${GATEWAY}/24`, "broadcast", "+", "dev", "br0");
  ip("-n", hub, "address", "add", `${GATEWAY_6}/64`, "dev", "br0", "nodad");
  ip("-n", hub, "link", "set", "br0", "up");
  const hosts = Array.from({ length: options.hosts }, (_, index) =>
    makeHost(hub, `${id}-${index}`, index, folder),
  );
  return {
    host(index) {
      const host = hosts[index];
      if (!host) throw new Error(`there is no host ${index}`);
      return host;
    },
    runOnBridge: (program, args, runOptions = {}) =>
      spawn("ip", ["netns", "exec", hub, program, ...args], runOptions),
    nameOf(address) {
      const index = hosts.findIndex((host, at) =>
        [host.address, `fd77:0:0:0:0:0:0:${at + 1}`].includes(address),
      );
      return index < 0 ? address : `host ${index} (${address})`;
    },
    close,
  };
}

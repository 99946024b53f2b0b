/** Writes down every packet of a lan with tcpdump. */
import { execFileSync } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import path from "node:path";
import { type Lan, type LanHost, whyNoLan } from "./network.ts";
import { type Packet, readPackets } from "./packets.ts";
import { until } from "./until.ts";

export interface Capture {
  /** Whether a packet that carries these bytes has been written down. */
  has(bytes: Buffer | string): boolean;
  /** Ends when a packet that carries these bytes has been seen, and with it all before it. */
  finish(lastBytes: Buffer): Promise<Packet[]>;
}

/** Why there can be no capture on this computer, or undefined. */
export function whyNoCapture(): string | undefined {
  const reason = whyNoLan();
  if (reason !== undefined) return reason;
  try {
    execFileSync("tcpdump", ["--version"], { stdio: "ignore" });
    return undefined;
  } catch {
    return "tcpdump is not installed";
  }
}

/** @param folder an empty one, for the file */
export async function startCapture(lan: Lan, folder: string): Promise<Capture> {
  const file = path.join(folder, "lan.pcap");
  const child = lan.runOnBridge(
    "tcpdump",
    // Root may not be kept by default; a large buffer, since the lan is faster than any disk.
    ["-i", "br0", "-w", file, "-U", "--immediate-mode", "-n", "-s", "0", "-B", "65536", "-Z", "root"],
    { stdio: ["ignore", "ignore", "pipe"] },
  );
  let words = "";
  child.stderr?.on("data", (bytes: Buffer) => (words += bytes.toString()));
  const ended = once(child, "exit");
  await until(`tcpdump listens: ${words}`, () => /listening on/.test(words));
  const has = (bytes: Buffer | string): boolean => readFileSync(file).includes(bytes);
  return {
    has,
    async finish(lastBytes) {
      await until("the last packet is written down", () => has(lastBytes));
      child.kill("SIGINT");
      await ended;
      if (!/^0 packets dropped by kernel/m.test(words)) throw new Error(`packets were missed: ${words}`);
      return readPackets(readFileSync(file));
    },
  };
}

/** Sends one datagram from a host, and waits until it has left. */
export async function sendDatagram(
  host: LanHost,
  to: { address: string; port: number },
  bytes: Buffer,
): Promise<void> {
  const script = `const s = require("node:dgram").createSocket("udp4");
    s.send(Buffer.from(process.argv[1], "base64"), ${to.port}, "${to.address}", () => s.close());`;
  const child = host.run(process.execPath, ["-e", script, bytes.toString("base64")], { stdio: "inherit" });
  const [code] = (await once(child, "exit")) as [number | null];
  if (code !== 0) throw new Error(`the datagram was not sent: ${code}`);
}

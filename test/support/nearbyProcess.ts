/**
 * One computer of a network, for tests of discovery: `announce`, `watch` or `both` at an address; `occupy`, which takes
 * the mDNS port for itself; or `flood`, which makes up rooms and sends what is no DNS. Says on standard output what it sees, one JSON value a line; ends with its input.
 */
import { createSocket } from "node:dgram";
import { Bonjour } from "bonjour-service";
import { openDiscovery } from "../../electron/host/room/discovery.ts";
import type { LanAddress } from "../../shared/rpc/contract.ts";
import { seeded } from "./random.ts";

const [mode = "", address = "", computerName = ""] = process.argv.slice(2);
const addresses: LanAddress[] = [{ address, adapter: "eth0", isReachable: true, kind: "lan" }];
const say = (value: unknown): void => void process.stdout.write(`${JSON.stringify(value)}\n`);

process.stdin.resume();
if (mode === "occupy") {
  createSocket({ type: "udp4", reuseAddr: false }).bind(5353, "0.0.0.0", () => say("occupied"));
  process.stdin.on("end", () => process.exit());
} else if (mode === "flood") {
  const random = seeded(7);
  const junk = createSocket({ type: "udp4", reuseAddr: true }).bind(5353, "0.0.0.0", () => {
    junk.setMulticastInterface(address);
    for (let count = 0; count < 500; count++) junk.send(random.bytes(200), 5353, "224.0.0.251");
    const bonjour = new Bonjour({ interface: address, bind: "0.0.0.0" } as object);
    const txt = { room: "0b".repeat(16), name: "Flood", protocol: "1" };
    for (let port = 5_000; port < 5_060; port++)
      bonjour.publish({ name: `flood${port}`, type: "charrette", port, txt, probe: false });
    say("flooded");
  });
  process.stdin.on("end", () => process.exit());
} else {
  const discovery = openDiscovery(() => addresses, { askEveryMs: 200, forgetAfterMs: 1_500 });
  if (mode !== "announce") discovery.watch((rooms) => say({ rooms }));
  if (mode !== "watch")
    discovery.announce({ address, port: 4310, roomId: "0a".repeat(16), computerName, protocol: 1 });
  const timer = setInterval(() => say({ trouble: discovery.trouble(), rooms: discovery.rooms() }), 100);
  process.stdin.on("end", () => {
    clearInterval(timer);
    void discovery.close().then(() => say("closed")); // and then nothing keeps the process alive
  });
}

import { createServer } from "node:net";
import type { DiscoveryTrouble, RoomFacts, System } from "../../../shared/room/doctor.ts";
import type { LanAddress } from "../../../shared/rpc/contract.ts";
import { isPortTaken } from "./server.ts";

type Outcome = NonNullable<RoomFacts["trial"]>["outcome"];

function systemOf(platform: NodeJS.Platform): System {
  if (platform === "win32") return "windows";
  return platform === "darwin" ? "macos" : "linux";
}

/** Listens for a moment as a room would, where no other port will do as well; the port is free again afterwards. */
export function tryListening(address: string, port: number): Promise<Outcome> {
  return new Promise((resolve) => {
    const server = createServer((socket) => socket.destroy());
    server.once("error", (error) => resolve(isPortTaken(error) ? "taken" : "refused"));
    server.listen(port, address, () => server.close(() => resolve("free")));
  });
}

/** @param from.tryPort the port a closed room would open on at the likeliest address, or null to try none */
export async function gatherFacts(from: {
  addresses: readonly LanAddress[];
  room: RoomFacts["room"];
  tryPort: number | null;
  discovery: DiscoveryTrouble;
  clockOffsetsMs: RoomFacts["clockOffsetsMs"];
}): Promise<RoomFacts> {
  const { addresses, room, tryPort, discovery, clockOffsetsMs } = from;
  const [likeliest] = addresses;
  const trial =
    likeliest && tryPort !== null
      ? { port: tryPort, outcome: await tryListening(likeliest.address, tryPort) }
      : null;
  return {
    now: Date.now(),
    system: systemOf(process.platform),
    addresses,
    room,
    trial,
    discovery,
    clockOffsetsMs,
  };
}

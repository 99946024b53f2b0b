import { networkInterfaces } from "node:os";
import type { LanAddress } from "../../../shared/rpc/contract.ts";

/** Adapters of VPNs, containers and virtual machines: a phone in the room reaches none of them. */
const VIRTUAL =
  /^(docker|br-|veth|virbr|vmnet|vboxnet|utun|tun|tap|ppp|wg|tailscale|zt|ham|llw|awdl)|vethernet|virtual|vpn|hyper-v|wsl/i;

function isPrivate(address: string): boolean {
  return /^(10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.)/.test(address);
}

/** This computer's IPv4 addresses, the likeliest to be reached by phones first, loopback last. */
export function lanAddresses(adapters = networkInterfaces()): LanAddress[] {
  const found = Object.entries(adapters).flatMap(([adapter, addresses]) =>
    (addresses ?? [])
      .filter((entry) => entry.family === "IPv4" && !entry.address.startsWith("169.254."))
      .map((entry) => ({ address: entry.address, adapter, isReachable: !entry.internal })),
  );
  const rank = (entry: LanAddress): number =>
    !entry.isReachable ? 3 : VIRTUAL.test(entry.adapter) ? 2 : isPrivate(entry.address) ? 0 : 1;
  return found.toSorted((a, b) => rank(a) - rank(b) || a.adapter.localeCompare(b.adapter));
}

import { type NetworkInterfaceInfo, networkInterfaces } from "node:os";
import type { LanAddress } from "../../../shared/rpc/contract.ts";

/** Adapters of VPNs, containers and virtual machines by name: a phone in the room reaches none of them. */
const VIRTUAL =
  /^(docker|br-|veth|virbr|vmnet|vmenet|vboxnet|bridge\d|utun|tun|tap|ppp|ipsec|wg|tailscale|zt|feth|ham|llw|awdl|anpi|gif|stf|podman|cni|flannel|cali|lxc|lxd|incus|vnet|ifb|dummy)|vethernet|virtual|vmware|host-only|vpn|nordlynx|wireguard|zerotier|hamachi|anyconnect|fortinet|hyper-v|wsl|docker|bluetooth/i;

/** Of adapters that Windows names "Ethernet 3" like any other: VirtualBox and VMware on their host, Cisco's VPN. */
const VIRTUAL_MAC = /^(0a:00:27:00:00:|00:50:56:c0:00:|00:05:9a:3c:7a:)/i;

/** Ranges that systems use for a hotspot: Windows, iPhone, Android (Wi-Fi, USB, Wi-Fi Direct), NetworkManager. */
const HOTSPOT = /^(192\.168\.137\.|172\.20\.10\.|192\.168\.4[2-9]\.|10\.42\.0\.)/;

/** Internet Sharing of macOS: its bridge has the name that virtual machines' bridges have too. */
const MAC_SHARING = /^192\.168\.[2-9]\.1$/;

/** The first address of a hotspot's range is the computer's own that shares it: it was turned on for the room. */
const OWN_HOTSPOT = /^(192\.168\.137\.1|10\.42\.0\.1|192\.168\.[2-9]\.1)$/;

const WIRELESS = /^(wl|wi-?fi|en0$|ap\d)|wireless/i;

export function isPrivate(address: string): boolean {
  return /^(10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.)/.test(address);
}

function kindOf(
  adapter: string,
  { address, internal, mac, netmask }: NetworkInterfaceInfo,
): LanAddress["kind"] {
  if (internal || address.startsWith("127.")) return "loopback";
  if (/^bridge\d/.test(adapter) && MAC_SHARING.test(address)) return "hotspot";
  // A network of one address is a tunnel: there is nobody else on it.
  if (VIRTUAL.test(adapter) || VIRTUAL_MAC.test(mac) || netmask === "255.255.255.255") return "virtual";
  return HOTSPOT.test(address) ? "hotspot" : "lan";
}

function rank({ kind, address }: LanAddress): number {
  switch (kind) {
    case "hotspot":
      return OWN_HOTSPOT.test(address) ? 0 : 1;
    case "lan":
      return isPrivate(address) ? 1 : 2;
    case "virtual":
      return 3;
    case "loopback":
      return 4;
  }
}

/**
 * This computer's IPv4 addresses, the likeliest to be reached by phones first: a hotspot of its own, then Wi-Fi, then
 * cable; what no phone reaches comes last, and may still be chosen by hand.
 */
export function lanAddresses(adapters = networkInterfaces()): LanAddress[] {
  const found = Object.entries(adapters).flatMap(([adapter, addresses]) =>
    (addresses ?? [])
      .filter((entry) => entry.family === "IPv4" && !entry.address.startsWith("169.254."))
      .map((entry): LanAddress => {
        const kind = kindOf(adapter, entry);
        return { address: entry.address, adapter, isReachable: kind !== "loopback", kind };
      }),
  );
  const wired = (entry: LanAddress): number => (WIRELESS.test(entry.adapter) ? 0 : 1);
  return found.toSorted(
    (a, b) => rank(a) - rank(b) || wired(a) - wired(b) || a.adapter.localeCompare(b.adapter),
  );
}

import type { NetworkInterfaceInfo } from "node:os";
import { expect, test } from "vitest";
import { lanAddresses } from "../../../../electron/host/room/addresses.ts";

function at(
  address: string,
  more: { family?: "IPv4" | "IPv6"; internal?: boolean } = {},
): NetworkInterfaceInfo {
  const { family = "IPv4", internal = false } = more;
  const rest = { address, internal, netmask: "255.255.255.0", mac: "00:00:00:00:00:00", cidr: null };
  return family === "IPv4" ? { ...rest, family } : { ...rest, family, scopeid: 0 };
}

test("the address that phones can reach comes first, loopback last", () => {
  const found = lanAddresses({
    lo: [at("127.0.0.1", { internal: true })],
    docker0: [at("172.17.0.1")],
    "vEthernet (WSL)": [at("172.20.0.1")],
    utun3: [at("10.8.0.2")],
    wlan0: [at("192.168.1.20"), at("fe80::1", { family: "IPv6" })],
    eth1: [at("131.202.4.5")],
    eth0: [at("169.254.7.7")],
  });
  expect(found.map((entry) => entry.address)).toEqual([
    "192.168.1.20",
    "131.202.4.5",
    "172.17.0.1",
    "10.8.0.2",
    "172.20.0.1",
    "127.0.0.1",
  ]);
  expect(found.at(-1)?.isReachable).toBe(false);
  expect(found[0]).toEqual({ address: "192.168.1.20", adapter: "wlan0", isReachable: true });
});

test("a computer without any network has its loopback, or nothing", () => {
  expect(lanAddresses({ lo: [at("127.0.0.1", { internal: true })] })).toHaveLength(1);
  expect(lanAddresses({ gone: undefined })).toEqual([]);
});

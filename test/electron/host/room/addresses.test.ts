import type { NetworkInterfaceInfo } from "node:os";
import { describe, expect, test } from "vitest";
import { lanAddresses } from "../../../../electron/host/room/addresses.ts";

interface More {
  readonly family?: "IPv4" | "IPv6";
  readonly internal?: boolean;
  readonly mac?: string;
  readonly netmask?: string;
}

function at(address: string, more: More = {}): NetworkInterfaceInfo {
  const { family = "IPv4", internal = false, mac = "3c:22:fb:01:02:03", netmask = "255.255.255.0" } = more;
  const rest = { address, internal, netmask, mac, cidr: null };
  return family === "IPv4" ? { ...rest, family } : { ...rest, family, scopeid: 0 };
}

const own = at("127.0.0.1", { internal: true, mac: "00:00:00:00:00:00", netmask: "255.0.0.0" });

/** Each system's adapters as os.networkInterfaces() gives them, and what comes of them, in order. */
const ROWS: readonly (readonly [
  string,
  Record<string, NetworkInterfaceInfo[] | undefined>,
  readonly string[],
])[] = [
  [
    "Windows with WSL, Hyper-V, VirtualBox, VMware and a VPN",
    {
      "vEthernet (WSL (Hyper-V firewall))": [at("172.29.64.1", { mac: "00:15:5d:5e:9a:11" })],
      "vEthernet (Default Switch)": [at("172.17.32.1", { mac: "00:15:5d:aa:bb:cc" })],
      "Ethernet 2": [at("192.168.56.1", { mac: "0a:00:27:00:00:0f" })],
      "VMware Network Adapter VMnet8": [at("192.168.231.1", { mac: "00:50:56:c0:00:08" })],
      "Ethernet 5": [at("10.20.30.40", { mac: "00:05:9a:3c:7a:00" })],
      "Connexion au réseau local": [at("10.8.0.6", { netmask: "255.255.255.255" })],
      "Connexion réseau Bluetooth": [at("169.254.12.1")],
      Ethernet: [at("192.168.1.44")],
      "Wi-Fi": [at("fe80::5", { family: "IPv6" }), at("192.168.1.43")],
      "Loopback Pseudo-Interface 1": [own],
    },
    [
      "192.168.1.43 lan",
      "192.168.1.44 lan",
      "10.8.0.6 virtual",
      "192.168.56.1 virtual",
      "10.20.30.40 virtual",
      "172.17.32.1 virtual",
      "172.29.64.1 virtual",
      "192.168.231.1 virtual",
      "127.0.0.1 loopback",
    ],
  ],
  [
    "Windows with its mobile hotspot on, beside the Wi-Fi it shares",
    { "Wi-Fi": [at("10.4.7.8")], "Local Area Connection* 2": [at("192.168.137.1")] },
    ["192.168.137.1 hotspot", "10.4.7.8 lan"],
  ],
  [
    "a Windows laptop inside a virtual machine of Hyper-V",
    { Ethernet: [at("192.168.1.60", { mac: "00:15:5d:01:02:03" })] },
    ["192.168.1.60 lan"],
  ],
  [
    "macOS with a VPN, Parallels and Thunderbolt",
    {
      lo0: [own, at("::1", { family: "IPv6", internal: true })],
      en0: [at("fe80::1", { family: "IPv6" }), at("192.168.0.12")],
      en7: [at("192.168.0.13")],
      awdl0: [at("fe80::2", { family: "IPv6" })],
      bridge0: [at("192.168.70.5")],
      bridge101: [at("10.211.55.2")],
      vmenet0: [at("192.168.64.1")],
      utun4: [at("100.101.102.103", { netmask: "255.255.255.255" })],
    },
    [
      "192.168.0.12 lan",
      "192.168.0.13 lan",
      "192.168.70.5 virtual",
      "10.211.55.2 virtual",
      "100.101.102.103 virtual",
      "192.168.64.1 virtual",
      "127.0.0.1 loopback",
    ],
  ],
  [
    "macOS that shares its cable by Wi-Fi",
    { lo0: [own], en5: [at("131.202.4.5")], bridge100: [at("192.168.2.1")] },
    ["192.168.2.1 hotspot", "131.202.4.5 lan", "127.0.0.1 loopback"],
  ],
  [
    "macOS on an iPhone's hotspot",
    { lo0: [own], en0: [at("172.20.10.3", { netmask: "255.255.255.240" })] },
    ["172.20.10.3 hotspot", "127.0.0.1 loopback"],
  ],
  [
    "Linux with Docker, libvirt, Kubernetes, WireGuard and Tailscale",
    {
      lo: [own],
      docker0: [at("172.17.0.1", { mac: "02:42:f3:11:22:33" })],
      "br-5f2d1c": [at("172.18.0.1")],
      virbr0: [at("192.168.122.1")],
      cni0: [at("10.42.0.1")],
      "flannel.1": [at("10.42.0.0", { netmask: "255.255.255.255" })],
      wg0: [at("10.66.66.2")],
      tailscale0: [at("100.64.0.9", { netmask: "255.255.255.255" })],
      enp0s31f6: [at("10.1.2.3")],
      wlp3s0: [at("10.1.2.4"), at("fe80::1", { family: "IPv6" })],
    },
    [
      "10.1.2.4 lan",
      "10.1.2.3 lan",
      "172.18.0.1 virtual",
      "10.42.0.1 virtual",
      "172.17.0.1 virtual",
      "10.42.0.0 virtual",
      "100.64.0.9 virtual",
      "192.168.122.1 virtual",
      "10.66.66.2 virtual",
      "127.0.0.1 loopback",
    ],
  ],
  [
    "Linux with NetworkManager's hotspot on its Wi-Fi, and a cable",
    { lo: [own], enp3s0: [at("192.168.1.9")], wlp2s0: [at("10.42.0.1")] },
    ["10.42.0.1 hotspot", "192.168.1.9 lan", "127.0.0.1 loopback"],
  ],
  [
    "Linux on an Android phone by USB, and on the room's Wi-Fi",
    { lo: [own], enx0a1b2c: [at("192.168.42.129")], wlan0: [at("192.168.1.20")], eth0: [at("169.254.7.7")] },
    ["192.168.1.20 lan", "192.168.42.129 hotspot", "127.0.0.1 loopback"],
  ],
  ["a computer without any network", { lo: [own] }, ["127.0.0.1 loopback"]],
  ["no adapter at all", { gone: undefined }, []],
];

describe("this computer's addresses", () => {
  test.each(ROWS)("%s", (_name, adapters, expected) => {
    const found = lanAddresses(adapters);
    expect(found.map(({ address, kind }) => `${address} ${kind}`)).toEqual(expected);
    for (const { isReachable, kind } of found) expect(isReachable).toBe(kind !== "loopback");
  });

  test("carry the adapter's name", () => {
    expect(lanAddresses({ wlan0: [at("192.168.1.20")] })).toEqual([
      { address: "192.168.1.20", adapter: "wlan0", isReachable: true, kind: "lan" },
    ]);
  });
});

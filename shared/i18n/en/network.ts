export const network = {
  kind: {
    lan: "network",
    hotspot: "hotspot",
    virtual: "VPN or virtual machine, phones do not reach it",
    loopback: "this computer only",
  },
  address: "{{address}} ({{adapter}}: {{kind}})",
  nearby: {
    title: "Open rooms nearby",
    emptyTitle: "None found yet",
    emptyText:
      "Open the room in Charrette on the other computer, and put both computers on the same Wi-Fi. It appears here by itself.",
    trouble: {
      "no-network":
        "This computer is on no network. Join the room’s Wi-Fi or a hotspot; rooms of other computers then appear here.",
      "port-refused":
        "Rooms of other computers cannot be found: another program keeps the port for it (5353). Open the address on the other computer’s screen in a browser instead.",
      failed:
        "Rooms of other computers cannot be found on this network. Open the address on the other computer’s screen in a browser instead.",
    },
    join: "Join",
    joinNamed: "Join the room of {{name}}",
    differs: "Another version of Charrette",
  },
} as const;

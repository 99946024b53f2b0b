export const doctor = {
  title: "Is everyone getting in?",
  titleClosed: "Will everyone get in?",
  introClosed: "Looks at this computer’s network before you open the room. Nothing outside is asked.",
  check: "Check now",
  checking: "Checking…",
  severity: {
    problem: "Problem",
    advice: "Advice",
    fine: "Fine",
  },
  found: {
    "no-network":
      "This computer is on no network that phones can reach. Join the room’s Wi-Fi, or turn on a hotspot, on this computer or on a phone.",
    "adapter-virtual":
      "The address {{address}} belongs to “{{adapter}}”, a VPN or a virtual machine. Phones do not reach it. Choose another address, or leave the VPN and join the room’s Wi-Fi.",
    "adapter-loopback":
      "The address {{address}} is for this computer alone. Choose the address of the network that the phones are on.",
    "address-changed":
      "This computer no longer has the address {{address}}: it changed networks. The code on the screen leads nowhere. Open the room at the new address and have people scan again.",
    "address-public":
      "The address {{address}} may be visible from outside this building. That works, but a private network or a hotspot is safer.",
    "hotspot-small":
      "The room is on a hotspot. That works without any other network, but a hotspot often takes only five to ten devices.",
    "port-refused":
      "This computer does not let a room be opened on port {{port}} of this address. Try another port or another address.",
    "port-taken":
      "Another program uses port {{port}}. The room opens on another port by itself; a link from last time will not find it.",
    "port-moved":
      "Port {{wanted}} was in use, so the room is on port {{port}}. Whoever kept a link from last time scans the new code.",
    firewall_one:
      "No other device has reached the room in its first minute. If people have tried, the firewall of this computer is the likeliest cause: it must let Charrette be reached from this network, on port {{port}}.",
    firewall_other:
      "No other device has reached the room in {{count}} minutes. If people have tried, the firewall of this computer is the likeliest cause: it must let Charrette be reached from this network, on port {{port}}.",
    isolation:
      "Check that the phones are on the same Wi-Fi as this computer. Some Wi-Fi, above all for guests, keeps devices apart: then nobody can reach this computer, and a hotspot helps.",
    "sign-in":
      "This Wi-Fi may want each device to sign in before it lets anything through, this computer too. It often shows when a browser is opened.",
    "lane-missing_one":
      "One device ({{devices}}) has opened the page, but has not joined for two minutes or more. Perhaps a name is still being typed; else something between the devices, or on the phone, blocks the connection.",
    "lane-missing_other":
      "{{count}} devices ({{devices}}) have opened the page, but have not joined for two minutes or more. Perhaps names are still being typed; else something between the devices, or on the phones, blocks the connection.",
    "lane-refused_one":
      "One device ({{devices}}) knocks but is not let in. It may have an old code: have it scan again.",
    "lane-refused_other":
      "{{count}} devices ({{devices}}) knock but are not let in. They may have an old code: have them scan again.",
    clock_one:
      "The clock of one device ({{names}}) is off by {{minutes}} minutes. Its timers and times will be wrong.",
    clock_other:
      "The clocks of {{count}} devices ({{names}}) are off, by up to {{minutes}} minutes. Their timers and times will be wrong.",
    "discovery-off": {
      "port-refused":
        "Other computers do not find this room in their list: another program keeps the port for it (5353). The QR code and the address work all the same.",
      failed:
        "Other computers do not find this room in their list: this network does not allow the announcement. The QR code and the address work all the same.",
    },
    ready: "The room can be opened at {{address}} ({{adapter}}).",
    waiting: "The room is open at {{address}}, port {{port}}. No other device has come yet.",
    reached_one: "One other device got in.",
    reached_other: "{{count}} other devices got in.",
  },
  offer: {
    otherAdapter: "Use {{other}} ({{otherAdapter}})",
    otherPort: "Choose another port…",
    port: "Port",
    portHelp: "A number from 1024 to 65535. The link and the QR code change with it.",
    usePort: "Open the room on this port",
    cancel: "Cancel",
  },
  how: {
    hotspot: "How to turn on a hotspot",
    hotspotWindows:
      "On Windows: Settings, Network and internet, Mobile hotspot, turn it on. Then choose the address 192.168.137.1 here.",
    hotspotMacos:
      "On macOS: System Settings, General, Sharing, Internet Sharing. This works while the Mac has a network to share, for example by cable.",
    hotspotLinux:
      "On Linux (GNOME): Settings, Wi-Fi, the menu, Turn on Wi-Fi Hotspot. Then choose the address 10.42.0.1 here.",
    hotspotPhone:
      "The simplest way: turn on the hotspot of a phone, and join it with this computer and with the other devices. No mobile data is needed.",
    firewallWindows:
      "On Windows: Windows Security, Firewall and network protection, Allow an app through firewall: tick Charrette for private and for public networks. On a computer that an institution manages, its IT staff does this.",
    firewallMacos:
      "On macOS: System Settings, Network, Firewall, Options: allow incoming connections for Charrette.",
    firewallLinux:
      "On Linux, with ufw: “sudo ufw allow {{port}}/tcp”. With firewalld: “sudo firewall-cmd --add-port={{port}}/tcp”.",
    openFirewall: "How to let Charrette through the firewall",
    signIn: "How to sign in to the Wi-Fi",
    signInText:
      "On each device, open any page in the browser and follow what the Wi-Fi asks. Where that needs the internet or an account people do not have, use a hotspot.",
    scanAgain: "How to scan again",
    scanAgainText:
      "Close the page on that device, then scan the QR code that is on the screen now, or type the address and the short code.",
    checkClock: "How to set a clock",
    checkClockText: "In the settings of that device, under Date and time, turn on “Set automatically”.",
  },
} as const;

export const status = {
  saved: "Saved",
  sending: "Sending…",
  waiting: "Waiting for the room",
  waitingUnsaved: "Waiting for the room: keep this page open, your last words are sent as soon as it is back",
  waitingKept: "Kept on this device, waiting for the room",
  peers_one: "(one other device still hears you)",
  peers_other: "({{count}} other devices still hear you)",
  waitingHost: "Waiting for Charrette",
  waitingHostUnsaved:
    "Waiting for Charrette: keep this window open, your last words are saved as soon as it is back",
  overtaken: "Not undone: somebody has changed this since.",
  offPanel: "The facilitator took you off the panel. What you wrote stays.",
  sitDownAgain: "Sit down again",
  leaveUnsaved: "Some words are not saved yet. Leave all the same?",
  observer: "You watch this room: you can read everything here, not write.",
  newerVersion:
    "This workshop was written by a newer Charrette. It can be read here, not changed. Install the newer version to go on.",
} as const;

export const status = {
  saved: "Saved",
  sending: "Sending…",
  waiting: "Waiting for the room",
  waitingUnsaved: "Waiting for the room: keep this page open, your last words are sent as soon as it is back",
  overtaken: "Not undone: somebody has changed this since.",
  newerVersion:
    "This workshop was written by a newer Charrette. It can be read here, not changed. Install the newer version to go on.",
} as const;

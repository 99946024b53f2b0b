export const status = {
  saved: "Saved",
  sending: "Sending…",
  waiting: "Waiting for the room",
  waitingUnsaved: "Waiting for the room: your last words are kept here and sent as soon as it is back",
  newerVersion:
    "This workshop was written by a newer Charrette. It can be read here, not changed. Install the newer version to go on.",
} as const;

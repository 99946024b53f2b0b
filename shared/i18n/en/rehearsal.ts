/** A rehearsal: a copy of a workshop's agenda with simulated people. */
export const rehearsal = {
  title: "Rehearsal of {{title}}",
  panellist: "Panellist {{number}} (simulated)",
  banner: "Rehearsal: nothing here is evidence",
  start: "Rehearse this workshop",
  startHelp:
    "Makes a copy of this agenda with a simulated panel of {{people}} people, to try the day before it comes. Names and cards stay here, and nothing of the rehearsal comes back into this workshop.",
  panel: "Simulated panel",
  work: "Let the panel work",
  help: "The panel writes, rates and votes as people would, always about the work of a café barista.",
  done_one: "The panel has given {{count, number}} answer.",
  done_other: "The panel has given {{count, number}} answers.",
  idle: {
    desk: "This step is the desk’s work: the panel watches and does nothing.",
    talk: "People listen or talk in this step: the panel has nothing to write.",
    done: "The panel has answered everything there is, and has nothing to add.",
    noTasks: "There is no task yet that the panel could answer about.",
    noCards: "There is no card yet that the panel could answer about.",
    noQuestion: "Put a question to the room first; then the panel votes.",
    notDealt:
      "The panel has asked for its cards. Once they are dealt, let it work again: it scores the round that runs.",
    notTheirTurn: "It is the turn of a person who is really there: the panel waits for them.",
    closed: "The answers of this step were shown and are closed.",
    nobody: "No simulated person is on the panel any more.",
  },
} as const;

/** What job the chart is about: at the desk, on the stage and on phones. */
export const occupation = {
  intro:
    "Agree on which job this is about before anybody writes a task. The room sees each line as you write it, and the blueprint shows it.",
  lines: "The occupation",
  help: {
    title: "The name that people who do the job use for it, in the singular. No level, no employer.",
    definition:
      "One sentence: who does what for whom, and to what end. A person from outside should recognize the job by it.",
    scopeIn: "Settings, clients and kinds of work that belong to it. One on each line.",
    scopeOut: "What people might expect here and will not find: the neighbouring jobs, the special cases.",
    place: "Whom the job answers to, who works beside it, and whether it leads others.",
    relatedJobs: "Other titles for nearly the same work, and jobs that people come from or go to.",
  },
  before: "Before the day",
  priorHelp:
    "An earlier chart, a profile or a task list of this occupation can be brought in now. It is kept aside, and you compare with it once the room has a chart of its own; nobody else sees it before.",
  importPrior: "Import an earlier chart…",
  priorKept_one: "{{count, number}} task of an earlier chart is kept to compare with.",
  priorKept_other: "{{count, number}} tasks of an earlier chart are kept to compare with.",
  priorFirst: "For that, add an activity to the agenda first.",
  toPanel: "Check who is on the panel",
  seat: {
    none: "Nothing is written yet. The lines appear here as the facilitator writes them.",
  },
  stage: {
    none: "Which job are we describing?",
  },
} as const;

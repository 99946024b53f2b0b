/** The desk's screen for learning designs. */
export const design = {
  intro:
    "What learners do, section by section. It goes on here before and after the session, and its hours go into the blueprint.",
  which: "Design",
  part: "Parts of the learning design",
  parts: {
    board: "Storyboard",
    figures: "Figures and hours",
    shapes: "Message and shapes",
    plan: "Action plan",
    files: "Picture, files and decks",
  },
  emptyTitle: "No learning design yet",
  emptyText:
    "Add ABC Learning Design to the agenda: a team lays out what learners do, week by week, in 60 to 120 minutes. You can also fill in the storyboard here by yourself, or bring one in from a file.",
  add: "Add ABC Learning Design",
  effort: {
    title: "Learner effort",
    help: "Hours of one learner, as the cards on the board add up. Cards beside the board do not count.",
    row: "Part",
    hours: "Hours",
    from: "From these cards",
    figure: "{{hours}} h",
    noCards: "no cards",
    mapping: "Where the minutes count",
    mappingHelp:
      "Each card says how its time is spent. Here you can say in which row of the table that time counts.",
    countsIn: "{{mode}} ({{length}}) counts as",
    liveElsewhere:
      "Time live online has a row of its own in this table. Counted elsewhere, the blueprint no longer shows it.",
    usual: "Count as usual",
  },
  blueprint: {
    title: "Into the blueprint",
    help: "The storyboard becomes modules of the blueprint, and the hours of the blueprint are what its modules add up to. Undo takes it back.",
    same: "The blueprint says the same as the storyboard.",
    done: "Done. The blueprint says the same as the storyboard.",
    modules: "Modules",
    nothing: "nothing",
    hours: "{{row}}: {{before}} becomes {{after}}",
    comes: "New module: {{title}} ({{length}})",
    goes: "Taken out, since the storyboard has it no more: {{title}}",
    renamed: "Called “{{before}}” in the blueprint, “{{after}}” on the storyboard",
    described: "Described in other words",
    take: "Take the blueprint’s words",
    takeNamed: "Take the blueprint’s words: {{title}}",
    put: "Put into the blueprint",
    stale_one: "{{count, number}} card is linked to something that has changed in the blueprint since:",
    stale_other: "{{count, number}} cards are linked to something that has changed in the blueprint since:",
    staleHelp: "Open them on the storyboard to see what changed.",
    allFit: "All still fit",
  },
} as const;

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
} as const;

/** The desk while the room works. */
export const run = {
  emptyTitle: "The room is in no step yet",
  emptyText: "Take the room to the first step here, or to any step in the workshop’s agenda.",
  agenda: "Go to the agenda",
  move: "Move the room",
  back: "Back to: {{step}}",
  next: "Next: {{step}}",
  open: "Open “{{screen}}”",
} as const;

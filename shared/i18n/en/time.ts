/** The clock of a step: at the desk, on the stage and on phones. */
export const time = {
  left: "Time left",
  paused: "The clock is paused",
  up: "The time is up",
  fiveMinutes: "5 minutes left",
  oneMinute: "1 minute left",
  ownExtra: "with your extra time",
  goesOn: "We go on at {{time}}",
} as const;

/** What is hidden until the reveal, and who learns names: at the desk, on the stage and on phones. */
export const cover = {
  hide: "Hide answers until I reveal them",
  hideOf: "Hide answers until I reveal them: {{step}}",
  openNote: "What was written openly stays open.",
  stays: "People have answered: what is hidden now is shown by the reveal only.",
  names: "Names: {{step}}",
  anonymity: {
    named: "Everybody sees names",
    facilitatorOnly: "Only facilitators see names",
    anonymous: "Nobody ever learns names",
  },
  stricter: "Who learns names can only become stricter, since people rely on it.",
  count: "{{people}} ({{answers}})",
  people_one: "{{count, number}} person has answered",
  people_other: "{{count, number}} people have answered",
  answers_one: "{{count, number}} answer",
  answers_other: "{{count, number}} answers",
  late: "Arrived after the reveal: {{answers}}",
  reveal: "Reveal",
  revealOf: "Reveal: {{step}}",
  revealTitle: "Reveal the answers?",
  revealText: "Everybody in the room sees them at once. This cannot be undone.",
  cancel: "Not yet",
  revealed: "Revealed",
  failed_one: "{{count, number}} answer could not be opened on this computer. It stays hidden.",
  failed_other: "{{count, number}} answers could not be opened on this computer. They stay hidden.",
  authors: "Whose they are (only facilitators’ computers can tell)",
  unknownAuthor: "Unknown",
  notMyJob: "not their job",
  hiddenNote: "The figures appear when you reveal the step “{{step}}” on the screen “{{screen}}”.",
  hiddenFigures: "The ratings are hidden",
  stage: { hidden: "Answers are hidden until the reveal" },
  seat: {
    room: "Hidden until the facilitator reveals them",
    isHidden: "hidden",
    isOpen: "open",
    open: "Everybody in the room sees what you write.",
    sealed: {
      named: "Hidden for now. At the reveal, everybody sees the answers with names.",
      facilitatorOnly:
        "Hidden for now. At the reveal, everybody sees the answers without names. Only the facilitators see whose they are.",
      anonymous:
        "Hidden for now. At the reveal, everybody sees the answers without names. Nobody is told whose they are, not even the facilitators.",
    },
    revealed: "The answers are revealed. What you write now is seen at once, with your name.",
    revealedNameless:
      "The answers are revealed without names, so yours are among everybody’s. What you write now is seen at once, with your name.",
    ratingsRevealed: "The ratings are revealed. You can still change yours; it has your name.",
    ratingsClosed:
      "The ratings are revealed without names. Yours count among them, and can no longer be changed.",
  },
} as const;

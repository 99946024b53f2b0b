/**
 * The form for who is not in the room during a Delphi, read by people who never saw Charrette. What stands in single
 * {braces} the form's own script fills in (renderer/delphiForm).
 */
export const delphiForm = {
  title: "Rate statements, round {round} of {rounds}",
  hello: "This form is for {name}.",
  intro: "Rate each statement from 1 to 9. Others rate the same statements apart from you.",
  privacy:
    "Nothing leaves this computer until you send the file yourself. The file is sealed: only the facilitators’ computers can open it, and your scores then stand without your name.",
  rule: "Rule: {rule}",
  scale: "Scale",
  last: "The group in round {round}",
  median: "Median {median}, range {low} to {high}, {n} rated",
  comments: "Comments of the group",
  comment: "Your comment (may be left blank)",
  settled: "Settled statements",
  verdictKeep: "Kept",
  verdictDrop: "Dropped",
  progress: "{done} of {count} statements rated",
  kept: "Your answers are kept in this browser as you go.",
  notKept: "This browser does not keep your answers: do not close this page before you have saved them.",
  save: "Save my answers",
  saveHelp: "This makes the file {file}. Send it to the person who sent you this form.",
  saved:
    "The file {file} was saved where this browser puts its downloads. Send it to the person who sent you this form. Only one file of yours counts in this round.",
  nothing: "Rate at least one statement before you save.",
  failed: "The file could not be made. Open this form in a current browser.",
  noScript: "This form needs JavaScript. Open the file in a current browser.",
  file: "answers",
} as const;

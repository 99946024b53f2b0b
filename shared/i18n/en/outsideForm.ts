/**
 * The form for people outside the room, read by people who never saw Charrette. What stands in single {braces} the
 * form's own script fills in.
 */
export const outsideForm = {
  title: "Rate the tasks of this job",
  intro:
    "You know this job. For each task, say how important it is, how often it is done, and how hard it is to learn. It takes about {{minutes}} minutes. You can stop and go on later in this browser.",
  privacy:
    "Nothing leaves this computer until you send the file yourself. Your answers reach the facilitator of the workshop with your name, if you give it.",
  you: "About you",
  name: "Your name (may be left blank)",
  organization: "Your organization (may be left blank)",
  sector: "For whom do you speak?",
  tasks: "The tasks",
  position: "Task {{position}} of {{count}}",
  notMyJobHelp: "Then you need not answer the three questions about it.",
  progress: "{done} of {count} tasks answered",
  kept: "Your answers are kept in this browser as you go.",
  notKept:
    "This browser does not keep your answers: do not close or reload this page before you have saved them.",
  nextOpen: "Next open task",
  save: "Save my answers",
  saveHelp:
    "This makes the file {file}. Send it to the person who sent you this form, for example by e-mail.",
  openLeft:
    "{count} tasks have no full answer yet. You can save now and again later: the later file replaces the earlier one.",
  saved:
    "The file {file} was saved where this browser puts its downloads. Send it to the person who sent you this form.",
  nothing: "Answer at least one task before you save.",
  clear: "Clear everything, for another person",
  clearSure: "Clear all answers on this page? A file that you saved stays.",
  cleared: "Everything is cleared. The form is for another person now.",
  resume: "Go on from a file of answers that you saved before",
  resumed: "The answers of the file are on this page. When you save again, the new file replaces it.",
  notResumed: "That file holds no answers to a form of this workshop. Nothing was changed.",
  noScript: "This form needs JavaScript. Open the file in a current browser.",
  file: "answers",
} as const;

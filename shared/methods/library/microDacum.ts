import type { Method } from "../method.ts";

/** Half a day instead of two, for a micro-credential: methods.md 1.2 gives the norms as our own suggestion. */
export const microDacum = {
  id: "microDacum",
  source:
    "DACUM, as described in the BCcampus Micro-credential Toolkit for B.C. and by the Ohio State and EKU traditions",
  edition: "Charrette micro-DACUM 1",
  licence: "MIT",
  attribution: "Charrette contributors",
  norms: { duties: [1, 4], tasksPerDuty: [4, 10], tasks: [8, 30], panel: [5, 12] },
  steps: [
    { id: "tasks", kind: "write", minutes: 30 },
    { id: "duties", kind: "cluster", minutes: 40 },
    { id: "verify", kind: "rate", minutes: 30 },
    { id: "select", kind: "select", minutes: 20 },
    { id: "competencies", kind: "compose", minutes: 60 },
  ],
} as const satisfies Method;

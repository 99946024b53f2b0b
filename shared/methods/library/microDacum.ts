import type { Method } from "../method.ts";
import { at } from "./commonSteps.ts";
import {
  analysis,
  competencies,
  core,
  duties,
  enablers,
  occupation,
  refine,
  select,
  sequence,
  tasks,
  theChart,
  verify,
  welcome,
} from "./dacumSteps.ts";

/** Half a day instead of two, for a micro-credential: methods.md 1.2 gives the norms as our own suggestion. */
export const microDacum = {
  id: "microDacum",
  family: "dacum",
  title: { en: "Micro-DACUM", fr: "Micro-DACUM" },
  purpose: {
    en: "What people in this occupation do: duties and tasks, rated and selected by those who do the job.",
    fr: "Ce que font les gens de ce métier : fonctions et tâches, cotées et retenues par les gens qui font le travail.",
  },
  size: { en: "5 to 12 people who do the job", fr: "De 5 à 12 personnes qui font le travail" },
  length: { en: "Half a day", fr: "Une demi-journée" },
  notWhen: {
    en: "Not for a whole occupation, for an academic discipline, or without people who do the job themselves.",
    fr: "Ne convient ni à un métier entier, ni à une discipline universitaire, ni sans personnes qui exercent elles-mêmes le métier.",
  },
  source:
    "DACUM, as described in the BCcampus Micro-credential Toolkit for B.C. and by the Ohio State and EKU traditions",
  edition: "Charrette micro-DACUM 2",
  licence: "MIT",
  attribution: "Charrette contributors",
  norms: { duties: [1, 4], tasksPerDuty: [4, 10], tasks: [8, 30], panel: [5, 12] },
  outputs: ["tasks", "coreTasks", "selectedTasks"],
  steps: [
    at(welcome, 10),
    at(occupation, 10),
    at(tasks, 30),
    at(duties, 30),
    at(refine, 20),
    at(sequence, 10),
    at(enablers, 15),
    at(core, 15),
    at(verify, 25),
    at(select, 15),
    at(analysis, 20),
    at(competencies, 30),
    at(theChart, 10),
  ],
} as const satisfies Method;

import { blueprint } from "./en/blueprint.ts";
import { chart } from "./en/chart.ts";
import { cards } from "./en/cards.ts";
import { commandLine } from "./en/commandLine.ts";
import { competencies } from "./en/competencies.ts";
import { cover } from "./en/cover.ts";
import { desk } from "./en/desk.ts";
import { doctor } from "./en/doctor.ts";
import { document } from "./en/document.ts";
import { errors } from "./en/errors.ts";
import { exports } from "./en/exports.ts";
import { grouping } from "./en/grouping.ts";
import { network } from "./en/network.ts";
import { occupation } from "./en/occupation.ts";
import { outcomes } from "./en/outcomes.ts";
import { outsideForm } from "./en/outsideForm.ts";
import { ratings } from "./en/ratings.ts";
import { rehearsal } from "./en/rehearsal.ts";
import { restore } from "./en/restore.ts";
import { roundRobin } from "./en/roundRobin.ts";
import { rules } from "./en/rules.ts";
import { run } from "./en/run.ts";
import { seat } from "./en/seat.ts";
import { selection } from "./en/selection.ts";
import { serve } from "./en/serve.ts";
import { shell } from "./en/shell.ts";
import { stage } from "./en/stage.ts";
import { status } from "./en/status.ts";
import { wording } from "./en/wording.ts";
import { time } from "./en/time.ts";
import { votes } from "./en/votes.ts";
import { words } from "./en/words.ts";

export const en = {
  blueprint,
  chart,
  cards,
  commandLine,
  competencies,
  cover,
  desk,
  doctor,
  document,
  errors,
  exports,
  grouping,
  network,
  occupation,
  outcomes,
  outsideForm,
  ratings,
  rehearsal,
  restore,
  roundRobin,
  rules,
  run,
  seat,
  selection,
  serve,
  shell,
  stage,
  status,
  wording,
  time,
  votes,
  words,
} as const;

import { blueprint } from "./en/blueprint.ts";
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
import { outcomes } from "./en/outcomes.ts";
import { ratings } from "./en/ratings.ts";
import { rehearsal } from "./en/rehearsal.ts";
import { restore } from "./en/restore.ts";
import { rules } from "./en/rules.ts";
import { run } from "./en/run.ts";
import { seat } from "./en/seat.ts";
import { selection } from "./en/selection.ts";
import { serve } from "./en/serve.ts";
import { shell } from "./en/shell.ts";
import { stage } from "./en/stage.ts";
import { status } from "./en/status.ts";
import { wording } from "./en/wording.ts";
import { words } from "./en/words.ts";

export const en = {
  blueprint,
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
  outcomes,
  ratings,
  rehearsal,
  restore,
  rules,
  run,
  seat,
  selection,
  serve,
  shell,
  stage,
  status,
  wording,
  words,
} as const;

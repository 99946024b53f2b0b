import { blueprint } from "./fr/blueprint.ts";
import { commandLine } from "./fr/commandLine.ts";
import { competencies } from "./fr/competencies.ts";
import { cover } from "./fr/cover.ts";
import { desk } from "./fr/desk.ts";
import { doctor } from "./fr/doctor.ts";
import { document } from "./fr/document.ts";
import { errors } from "./fr/errors.ts";
import { exports } from "./fr/exports.ts";
import { grouping } from "./fr/grouping.ts";
import { network } from "./fr/network.ts";
import { outcomes } from "./fr/outcomes.ts";
import { ratings } from "./fr/ratings.ts";
import { rehearsal } from "./fr/rehearsal.ts";
import { restore } from "./fr/restore.ts";
import { rules } from "./fr/rules.ts";
import { run } from "./fr/run.ts";
import { seat } from "./fr/seat.ts";
import { selection } from "./fr/selection.ts";
import { serve } from "./fr/serve.ts";
import { shell } from "./fr/shell.ts";
import { stage } from "./fr/stage.ts";
import { status } from "./fr/status.ts";
import { wording } from "./fr/wording.ts";
import { words } from "./fr/words.ts";
import type { Wording } from "./wording.ts";
import type { en } from "./en.ts";

export const fr: Wording<typeof en> = {
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
};

import { agenda } from "./en/agenda.ts";
import { blueprint } from "./en/blueprint.ts";
import { commandLine } from "./en/commandLine.ts";
import { competencies } from "./en/competencies.ts";
import { cover } from "./en/cover.ts";
import { desk } from "./en/desk.ts";
import { doctor } from "./en/doctor.ts";
import { document } from "./en/document.ts";
import { errors } from "./en/errors.ts";
import { exports } from "./en/exports.ts";
import { library } from "./en/library.ts";
import { network } from "./en/network.ts";
import { outcomes } from "./en/outcomes.ts";
import { ratings } from "./en/ratings.ts";
import { rules } from "./en/rules.ts";
import { run } from "./en/run.ts";
import { seat } from "./en/seat.ts";
import { selection } from "./en/selection.ts";
import { serve } from "./en/serve.ts";
import { shell } from "./en/shell.ts";
import { stage } from "./en/stage.ts";
import { status } from "./en/status.ts";
import { templates } from "./en/templates.ts";
import { words } from "./en/words.ts";

export const en = {
  agenda,
  blueprint,
  commandLine,
  competencies,
  cover,
  desk,
  doctor,
  document,
  errors,
  exports,
  library,
  network,
  outcomes,
  ratings,
  rules,
  run,
  seat,
  selection,
  serve,
  shell,
  stage,
  status,
  templates,
  words,
} as const;

import { actionPlan } from "./en/actionPlan.ts";
import { agenda } from "./en/agenda.ts";
import { analysis } from "./en/analysis.ts";
import { blueprint } from "./en/blueprint.ts";
import { board } from "./en/board.ts";
import { boardFigures } from "./en/boardFigures.ts";
import { cards } from "./en/cards.ts";
import { chart } from "./en/chart.ts";
import { commandLine } from "./en/commandLine.ts";
import { competencies } from "./en/competencies.ts";
import { cover } from "./en/cover.ts";
import { crowd } from "./en/crowd.ts";
import { delphi } from "./en/delphi.ts";
import { delphiForm } from "./en/delphiForm.ts";
import { design } from "./en/design.ts";
import { desk } from "./en/desk.ts";
import { doctor } from "./en/doctor.ts";
import { document } from "./en/document.ts";
import { errors } from "./en/errors.ts";
import { exports } from "./en/exports.ts";
import { grouping } from "./en/grouping.ts";
import { learningCard } from "./en/learningCard.ts";
import { learningDesign } from "./en/learningDesign.ts";
import { library } from "./en/library.ts";
import { marks } from "./en/marks.ts";
import { network } from "./en/network.ts";
import { occupation } from "./en/occupation.ts";
import { outcomes } from "./en/outcomes.ts";
import { outsideForm } from "./en/outsideForm.ts";
import { provenance } from "./en/provenance.ts";
import { ratings } from "./en/ratings.ts";
import { refine } from "./en/refine.ts";
import { rehearsal } from "./en/rehearsal.ts";
import { restore } from "./en/restore.ts";
import { roundRobin } from "./en/roundRobin.ts";
import { rounds } from "./en/rounds.ts";
import { rules } from "./en/rules.ts";
import { run } from "./en/run.ts";
import { seat } from "./en/seat.ts";
import { selection } from "./en/selection.ts";
import { sequence } from "./en/sequence.ts";
import { serve } from "./en/serve.ts";
import { setup } from "./en/setup.ts";
import { shape } from "./en/shape.ts";
import { shell } from "./en/shell.ts";
import { sorting } from "./en/sorting.ts";
import { stage } from "./en/stage.ts";
import { status } from "./en/status.ts";
import { storyboardImport } from "./en/storyboardImport.ts";
import { templates } from "./en/templates.ts";
import { time } from "./en/time.ts";
import { tweet } from "./en/tweet.ts";
import { votes } from "./en/votes.ts";
import { wording } from "./en/wording.ts";
import { words } from "./en/words.ts";
import { writing } from "./en/writing.ts";

export const en = {
  actionPlan,
  agenda,
  analysis,
  blueprint,
  board,
  boardFigures,
  cards,
  chart,
  commandLine,
  competencies,
  cover,
  crowd,
  delphi,
  delphiForm,
  design,
  desk,
  doctor,
  document,
  errors,
  exports,
  grouping,
  learningCard,
  learningDesign,
  library,
  marks,
  network,
  occupation,
  outcomes,
  outsideForm,
  provenance,
  ratings,
  refine,
  rehearsal,
  restore,
  roundRobin,
  rounds,
  rules,
  run,
  seat,
  selection,
  sequence,
  serve,
  setup,
  shape,
  shell,
  sorting,
  stage,
  status,
  storyboardImport,
  templates,
  time,
  tweet,
  votes,
  wording,
  words,
  writing,
} as const;

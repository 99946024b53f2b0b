import { actionPlan } from "./fr/actionPlan.ts";
import { agenda } from "./fr/agenda.ts";
import { analysis } from "./fr/analysis.ts";
import { blueprint } from "./fr/blueprint.ts";
import { board } from "./fr/board.ts";
import { boardFigures } from "./fr/boardFigures.ts";
import { cards } from "./fr/cards.ts";
import { chart } from "./fr/chart.ts";
import { commandLine } from "./fr/commandLine.ts";
import { competencies } from "./fr/competencies.ts";
import { cover } from "./fr/cover.ts";
import { crowd } from "./fr/crowd.ts";
import { delphi } from "./fr/delphi.ts";
import { delphiForm } from "./fr/delphiForm.ts";
import { design } from "./fr/design.ts";
import { desk } from "./fr/desk.ts";
import { doctor } from "./fr/doctor.ts";
import { document } from "./fr/document.ts";
import { errors } from "./fr/errors.ts";
import { exports } from "./fr/exports.ts";
import { grouping } from "./fr/grouping.ts";
import { learningCard } from "./fr/learningCard.ts";
import { learningDesign } from "./fr/learningDesign.ts";
import { library } from "./fr/library.ts";
import { marks } from "./fr/marks.ts";
import { network } from "./fr/network.ts";
import { occupation } from "./fr/occupation.ts";
import { outcomes } from "./fr/outcomes.ts";
import { outsideForm } from "./fr/outsideForm.ts";
import { provenance } from "./fr/provenance.ts";
import { ratings } from "./fr/ratings.ts";
import { refine } from "./fr/refine.ts";
import { rehearsal } from "./fr/rehearsal.ts";
import { restore } from "./fr/restore.ts";
import { roundRobin } from "./fr/roundRobin.ts";
import { rounds } from "./fr/rounds.ts";
import { rules } from "./fr/rules.ts";
import { run } from "./fr/run.ts";
import { seat } from "./fr/seat.ts";
import { selection } from "./fr/selection.ts";
import { sequence } from "./fr/sequence.ts";
import { serve } from "./fr/serve.ts";
import { setup } from "./fr/setup.ts";
import { shape } from "./fr/shape.ts";
import { shell } from "./fr/shell.ts";
import { sorting } from "./fr/sorting.ts";
import { stage } from "./fr/stage.ts";
import { status } from "./fr/status.ts";
import { storyboardImport } from "./fr/storyboardImport.ts";
import { templates } from "./fr/templates.ts";
import { time } from "./fr/time.ts";
import { tweet } from "./fr/tweet.ts";
import { votes } from "./fr/votes.ts";
import { wording } from "./fr/wording.ts";
import { words } from "./fr/words.ts";
import { writing } from "./fr/writing.ts";
import type { Wording } from "./wording.ts";
import type { en } from "./en.ts";

export const fr: Wording<typeof en> = {
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
};

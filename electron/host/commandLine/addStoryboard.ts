import type * as Y from "yjs";
import { readRecords } from "../../../shared/doc/records.ts";
import { workshop } from "../../../shared/doc/workshop.ts";
import { startActivity } from "../../../shared/methods/agenda.ts";
import { abc } from "../../../shared/methods/library/abc.ts";
import { applyStoryboard } from "../../../shared/storyboard/applyStoryboard.ts";
import { boardOf, storyboardActivities } from "../../../shared/storyboard/board.ts";
import { importReport, type ReportedRow } from "../../../shared/storyboard/importReport.ts";
import {
  countStoryboardPlan,
  planStoryboard,
  type StoryboardPlan,
} from "../../../shared/storyboard/planStoryboard.ts";
import { type GivenStoryboard, readStoryboardCsv } from "../../../shared/storyboard/readStoryboardCsv.ts";
import type { Id } from "../../../shared/util/ids.ts";
import { DATA, readArguments, required } from "./arguments.ts";
import { CommandFailure, EXIT, type ExitCode, type Io } from "./io.ts";
import { withWorkshop } from "./openData.ts";
import { readInput } from "./readInput.ts";

const OPTIONS = { ...DATA, workshop: { type: "string" } } as const;

/** Rows that are named; the rest are counted. */
const NAMED_ROWS = 50;

function printRows(io: Io, file: string, rows: readonly ReportedRow[]): void {
  for (const { row, why } of rows.slice(0, NAMED_ROWS))
    io.print(`  ${io.t("storyboardImport.row", { file, row, why })}`);
  if (rows.length > NAMED_ROWS)
    io.print(`  ${io.t("storyboardImport.moreRows", { count: rows.length - NAMED_ROWS })}`);
}

function report(io: Io, given: GivenStoryboard, plan: StoryboardPlan): void {
  const { t } = io;
  const { fileName: file } = plan;
  const { leftOut, notes } = importReport(plan, io);
  io.print(t("commandLine.storyboard.read", { file, rows: given.rows.length }));
  if (leftOut.length > 0) io.print(t("commandLine.storyboard.leftOut", { rows: leftOut.length }));
  printRows(io, file, leftOut);
  if (notes.length > 0) io.print(t("commandLine.storyboard.notes", { notes: notes.length }));
  printRows(io, file, notes);
}

/** A new activity for a storyboard, in the workshop's language. */
function startStoryboard(doc: Y.Doc): Id {
  const { language } = workshop.read(doc);
  return startActivity(doc, abc, { title: abc.title[language], at: Date.now() });
}

/**
 * `storyboard FILE`: a storyboard made elsewhere, into the workshop's first ABC activity. All that can be used is
 * committed at once; where nothing can, nothing changes.
 */
export async function addStoryboard(args: readonly string[], io: Io): Promise<ExitCode> {
  const { values, positionals } = readArguments(args, OPTIONS, ["FILE"], io);
  const file = required(positionals[0], "FILE", io);
  const wanted = required(values.workshop, "--workshop", io);
  const { bytes, fileName } = readInput(file, io);
  await withWorkshop({ folder: values.data, workshop: wanted }, io, (open) => {
    const { store, workshopId, doc, commit } = open;
    const given = readStoryboardCsv(bytes, fileName);
    const records = readRecords(doc);
    const [activity] = storyboardActivities(records);
    const plan = planStoryboard(given, boardOf(activity?.id ?? "", records), records.outcomes);
    report(io, given, plan);
    const counts = countStoryboardPlan(plan);
    if (counts.cards + counts.known === 0)
      throw new CommandFailure(io.t("commandLine.storyboard.nothing", { file: fileName }), EXIT.badInput);
    if (counts.cards > 0)
      commit(() => {
        const activityId = activity?.id ?? startStoryboard(doc);
        applyStoryboard(doc, plan, { activityId, authorId: store.deskPerson(workshopId) });
      });
    io.print(io.t("commandLine.storyboard.added", { ...counts }));
    io.print(workshopId);
  });
  return EXIT.ok;
}

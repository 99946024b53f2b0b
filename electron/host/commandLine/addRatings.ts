import type * as Y from "yjs";
import { agenda } from "../../../shared/doc/activities.ts";
import { chart, type Task, tasksOf } from "../../../shared/doc/chart.ts";
import { people } from "../../../shared/doc/people.ts";
import { ratings } from "../../../shared/doc/ratings.ts";
import { readRecords } from "../../../shared/doc/records.ts";
import { applyRatings } from "../../../shared/verification/applyRatings.ts";
import { countPlan, planRatings, type RatingsPlan } from "../../../shared/verification/planRatings.ts";
import { readGivenRatings } from "../../../shared/verification/readGivenRatings.ts";
import { DATA, readArguments, required } from "./arguments.ts";
import { CommandFailure, EXIT, type ExitCode, type Io } from "./io.ts";
import { withWorkshop } from "./openData.ts";
import { readInput } from "./readInput.ts";

const OPTIONS = { ...DATA, workshop: { type: "string" } } as const;

/** Left-out rows that are named; the rest are counted. */
const NAMED_ROWS = 50;

/** The tasks that codes such as A-1 mean: of the first activity on the agenda that has any. */
function chartedTasks(doc: Y.Doc): Task[] {
  const records = readRecords(doc);
  const charts = agenda(records.activities).map((activity) => tasksOf(chart(activity.id, records)));
  return charts.find((tasks) => tasks.length > 0) ?? [];
}

function report(io: Io, fileName: string, plan: RatingsPlan): void {
  const { t } = io;
  const { leftOut, reworded, unknownSectors, incomplete } = plan;
  io.print(t("commandLine.ratings.read", { file: fileName, rows: plan.ratings.length + leftOut.length }));
  if (leftOut.length > 0) io.print(t("commandLine.ratings.leftOut", { rows: leftOut.length }));
  for (const { fileName: file, row, reason, what } of leftOut.slice(0, NAMED_ROWS))
    io.print(`  ${t("ratings.add.row", { file, row, why: t(`ratings.add.why.${reason}`, { what }) })}`);
  if (leftOut.length > NAMED_ROWS)
    io.print(`  ${t("ratings.add.moreRows", { count: leftOut.length - NAMED_ROWS })}`);
  if (unknownSectors.length > 0)
    io.print(t("ratings.add.unknownSectors", { sectors: unknownSectors.join(", ") }));
  for (const task of reworded) io.print(t("ratings.add.rewordedTask", { ...task }));
  if (incomplete > 0) io.print(t("ratings.add.incomplete", { count: incomplete }));
}

/**
 * `ratings FILE`: ratings collected elsewhere, or the answers of one who filled in the form, into a workshop. All that
 * can be used is committed at once; where nothing can, nothing changes.
 */
export async function addRatings(args: readonly string[], io: Io): Promise<ExitCode> {
  const { values, positionals } = readArguments(args, OPTIONS, ["FILE"], io);
  const file = required(positionals[0], "FILE", io);
  const wanted = required(values.workshop, "--workshop", io);
  const { bytes, fileName } = readInput(file, io);
  await withWorkshop({ folder: values.data, workshop: wanted }, io, ({ workshopId, doc, commit }) => {
    const plan = planRatings([readGivenRatings(bytes, fileName, workshopId)], {
      people: people.all(doc),
      ratings: new Map(ratings.all(doc).map((rating) => [rating.id, rating])),
      tasks: chartedTasks(doc),
    });
    report(io, fileName, plan);
    if (plan.ratings.length === 0)
      throw new CommandFailure(io.t("commandLine.ratings.nothing", { file: fileName }), EXIT.badInput);
    const { added, changed, same, newPeople } = countPlan(plan);
    if (added + changed + newPeople > 0)
      commit(() => applyRatings(doc, plan, (number) => io.t("ratings.outside.nameless", { number })));
    io.print(io.t("commandLine.ratings.added", { added, changed, same, people: newPeople }));
    io.print(workshopId);
  });
  return EXIT.ok;
}

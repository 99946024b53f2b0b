import { findings } from "../../../shared/blueprint/rules/findings.ts";
import { spineOf } from "../../../shared/blueprint/spine.ts";
import { readRecords } from "../../../shared/doc/records.ts";
import { totalHours } from "../../../shared/doc/sections.ts";
import { storyboardSummary } from "../../../shared/storyboard/storyboardSummary.ts";
import { workshopJsonText } from "../export/json.ts";
import { DATA, readArguments } from "./arguments.ts";
import { EXIT, type ExitCode, type Io } from "./io.ts";
import { knownWorkshop, withExistingStore } from "./openData.ts";
import { findingCounts } from "./findingCounts.ts";

const OPTIONS = { ...DATA, workshop: { type: "string" }, json: { type: "boolean" } } as const;

/** `show`: the workshops of a data folder, or one of them with its chart and figures. */
export async function showWorkshop(args: readonly string[], io: Io): Promise<ExitCode> {
  const { values, positionals } = readArguments(args, OPTIONS, ["[TITLE|ID]"], io);
  const wanted = values.workshop ?? positionals[0];
  await withExistingStore(values.data, io, (store) => {
    if (wanted === undefined) {
      const entries = store.list();
      if (values.json) io.print(JSON.stringify(entries, null, 2));
      else if (entries.length === 0) io.note(io.t("commandLine.show.none", { folder: store.folder }));
      else
        for (const { id, title, changedAt } of entries)
          io.print(`${id}\t${new Date(changedAt).toISOString()}\t${title}`);
      return;
    }
    const workshopId = knownWorkshop(store, wanted);
    const records = readRecords(store.load(workshopId));
    if (values.json) {
      io.print(workshopJsonText(workshopId, records).trimEnd());
      return;
    }
    const { t } = io;
    const spine = spineOf(records);
    io.print(`${records.workshop.title} (${workshopId})`);
    io.print(t("commandLine.show.people", { names: records.people.map((person) => person.name).join(", ") }));
    for (const { activity, rows } of spine.charts) {
      io.print(`\n${activity.title}`);
      for (const { duty, tasks } of rows) {
        io.print(duty ? `${duty.code} ${duty.title}` : t("words.noDuty"));
        for (const task of tasks) io.print(`  ${task.code} ${task.text}`);
      }
    }
    io.print("");
    io.print(
      t("commandLine.show.counts", {
        tasks: spine.tasks.length,
        competencies: spine.competencies.length,
        outcomes: spine.outcomes.length,
        assessments: spine.assessments.length,
        hours: totalHours(records.effort) ?? 0,
      }),
    );
    const board = storyboardSummary(records);
    if (board) {
      const minutes = board.sections.reduce((sum, section) => sum + section.minutes, 0);
      const counts = { sections: board.sections.length, minutes, hours: board.learnerEffort.total };
      io.print(t("commandLine.storyboardCounts", counts));
    }
    io.print(findingCounts(findings(records, spine), io));
  });
  return EXIT.ok;
}

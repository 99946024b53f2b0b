import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { findings } from "../../../shared/blueprint/rules/findings.ts";
import { spineOf } from "../../../shared/blueprint/spine.ts";
import { readRecords } from "../../../shared/doc/records.ts";
import { totalHours } from "../../../shared/doc/sections.ts";
import { fillSample, sampleTitle } from "../../../shared/sample/buildingServiceWorker.ts";
import { readArguments, required } from "./arguments.ts";
import { exportsOf, FORMATS } from "./exportWorkshop.ts";
import { findingCounts } from "./findingCounts.ts";
import { EXIT, type ExitCode, type Io } from "./io.ts";
import { withStore } from "./openData.ts";
import { writeFiles } from "./writeFiles.ts";

/** `demo`: the whole way of the sample workshop, from cards to files, in a data folder of its own. */
export async function demo(args: readonly string[], io: Io): Promise<ExitCode> {
  const { values } = readArguments(args, { out: { type: "string" } } as const, [], io);
  const out = required(values.out, "--out", io);
  const dataFolder = mkdtempSync(path.join(os.tmpdir(), "charrette-demo-"));
  try {
    const files = await withStore(dataFolder, (store) => {
      const workshopId = store.create(io.language, sampleTitle, (doc, wheel) =>
        fillSample(doc, { createdAt: Date.now(), wheel }),
      );
      const records = readRecords(store.load(workshopId)); // from disk again, as the desk would
      const spine = spineOf(records);
      io.print(records.workshop.title);
      io.print(
        io.t("commandLine.demo.room", {
          people: records.people.length,
          tasks: spine.tasks.length,
          duties: records.groups.length,
          ratings: records.ratings.length,
          selected: spine.tasks.filter((task) => spine.choiceOf(task.id).selected === "yes").length,
        }),
      );
      io.print(
        io.t("commandLine.show.counts", {
          tasks: spine.tasks.length,
          competencies: spine.competencies.length,
          outcomes: spine.outcomes.length,
          assessments: spine.assessments.length,
          hours: totalHours(records.effort) ?? 0,
        }),
      );
      io.print(findingCounts(findings(records, spine), io));
      return exportsOf(store, workshopId, FORMATS, io);
    });
    for (const file of writeFiles(out, files, io)) io.print(file);
  } finally {
    rmSync(dataFolder, { recursive: true, force: true });
  }
  return EXIT.ok;
}

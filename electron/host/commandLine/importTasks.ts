import * as Y from "yjs";
import { activities, agenda } from "../../../shared/doc/activities.ts";
import { startActivity } from "../../../shared/methods/agenda.ts";
import { microDacum } from "../../../shared/methods/library/microDacum.ts";
import { cards } from "../../../shared/doc/cards.ts";
import { isFromNewerVersion, workshop } from "../../../shared/doc/workshop.ts";
import { applyImport, type ImportResult } from "../../../shared/tasklist/applyImport.ts";
import { decodeTable } from "../../../shared/tasklist/decodeTable.ts";
import { type ImportPlan, planImport } from "../../../shared/tasklist/planImport.ts";
import { columnNames, readTable, type Table } from "../../../shared/tasklist/readTable.ts";
import { columnNamed, suggestColumns } from "../../../shared/tasklist/suggestColumns.ts";
import { AppError } from "../../../shared/util/appError.ts";
import { mintId } from "../../../shared/util/ids.ts";
import { DATA, readArguments, required } from "./arguments.ts";
import { EXIT, type ExitCode, type Io } from "./io.ts";
import { findWorkshop, withStore } from "./openData.ts";
import { readInput } from "./readInput.ts";

const OPTIONS = {
  ...DATA,
  workshop: { type: "string" },
  column: { type: "string" },
  "duty-column": { type: "string" },
  "skip-duplicates": { type: "boolean" },
  "no-header": { type: "boolean" },
} as const;

/** Headings, or numbers where a column has none: what --column takes. */
function choices(table: Table): string[] {
  return columnNames(table).map((name, index) => name || String(index + 1));
}

function chosenColumn(table: Table, wanted: string | undefined): number | undefined {
  if (wanted === undefined) return undefined;
  const column = columnNamed(table, wanted);
  if (column !== undefined) return column;
  const columns = choices(table).join(", ");
  throw new AppError("file-no-text-column", { file: table.fileName, column: wanted, columns });
}

/** The activity tasks go to: the first micro-DACUM of the agenda. */
function taskActivity(doc: Y.Doc): string | undefined {
  return agenda(activities.all(doc)).find((activity) => activity.methodId === "microDacum")?.id;
}

function report(io: Io, table: Table, plan: ImportPlan, textColumn: number): void {
  const { ragged, fileName } = table;
  const column = choices(table)[textColumn] ?? "";
  io.print(io.t("commandLine.import.read", { file: fileName, rows: plan.rows.length, column }));
  if (plan.duplicates > 0) io.print(io.t("commandLine.import.duplicates", { rows: plan.duplicates }));
  if (plan.withoutText > 0) io.print(io.t("commandLine.import.withoutText", { rows: plan.withoutText }));
  if (plan.cut > 0) io.print(io.t("commandLine.import.cut", { rows: plan.cut }));
  if (ragged.count > 0) {
    const lines = `${ragged.lines.join(", ")}${ragged.count > ragged.lines.length ? " …" : ""}`;
    io.print(io.t("commandLine.import.ragged", { rows: ragged.count, lines }));
  }
}

/** `import FILE`: a task list into a workshop, new or there already. All of it is committed at once, or nothing. */
export async function importTasks(args: readonly string[], io: Io): Promise<ExitCode> {
  const { values, positionals } = readArguments(args, OPTIONS, ["FILE"], io);
  const file = required(positionals[0], "FILE", io);
  const wanted = required(values.workshop, "--workshop", io);
  const { bytes, fileName } = readInput(file, io);
  const table = readTable(
    decodeTable(bytes, fileName),
    fileName,
    values["no-header"] ? { hasHeader: false } : {},
  );
  const suggested = suggestColumns(table);
  const textColumn = chosenColumn(table, values.column) ?? suggested.textColumn;
  const dutyColumn = chosenColumn(table, values["duty-column"]) ?? suggested.dutyColumn;
  const choice = {
    textColumn,
    dutyColumn: dutyColumn === textColumn ? null : dutyColumn,
    hasHeader: table.hasHeader,
  };
  if (planImport(table, choice, []).rows.length === 0) throw new AppError("file-empty", { file: fileName });

  /** Imports into a document that nobody else sees: committed whole by who asked, or let go. */
  async function importInto(doc: Y.Doc, authorId: string): Promise<ImportResult> {
    const createdAt = Date.now();
    const title = microDacum.title[workshop.read(doc).language];
    const activityId = taskActivity(doc) ?? startActivity(doc, microDacum, { title, at: createdAt });
    const existing = cards
      .all(doc)
      .filter((card) => card.activityId === activityId && !card.archived && card.list === "tasks");
    const plan = planImport(
      table,
      choice,
      existing.map((card) => card.text),
    );
    report(io, table, plan, textColumn);
    return applyImport(doc, plan, {
      activityId,
      authorId,
      createdAt,
      fileName,
      skipDuplicates: values["skip-duplicates"] ?? false,
      onProgress: (done, total) => io.progress(done, total),
    });
  }

  await withStore(values.data, async (store) => {
    const known = findWorkshop(store, wanted);
    const doc = known === undefined ? new Y.Doc() : store.load(known);
    if (isFromNewerVersion(workshop.read(doc)))
      throw new AppError("database-newer", { folder: store.folder });
    const before = Y.encodeStateVector(doc);
    const facilitatorId = mintId(); // of a new workshop
    const result = await importInto(doc, known === undefined ? facilitatorId : store.deskPerson(known));
    const update = Y.encodeStateAsUpdate(doc, before);
    let workshopId = known;
    if (workshopId === undefined)
      workshopId = store.create(io.language, wanted, (made) => Y.applyUpdate(made, update), facilitatorId);
    else store.commit(workshopId, [update], workshop.read(doc).title, Date.now());
    io.print(io.t("commandLine.import.added", { tasks: result.added, duties: result.addedDuties }));
    io.print(workshopId);
  });
  return EXIT.ok;
}

import { DEFAULT_PAPER, type Paper, PAPERS } from "../../../shared/blueprint/chartDrawing/paper.ts";
import { readRecords } from "../../../shared/doc/records.ts";
import type { ExportedFile, ExportFormat } from "../../../shared/rpc/contract.ts";
import { AppError } from "../../../shared/util/appError.ts";
import { makeExport } from "../export/exports.ts";
import type { Store } from "../store/store.ts";
import { DATA, readArguments, required } from "./arguments.ts";
import { EXIT, type ExitCode, type Io } from "./io.ts";
import { knownWorkshop, withExistingStore } from "./openData.ts";
import { writeFiles } from "./writeFiles.ts";

const OPTIONS = {
  ...DATA,
  workshop: { type: "string" },
  format: { type: "string" },
  paper: { type: "string", default: DEFAULT_PAPER },
  out: { type: "string" },
} as const;

/** Every format there is, in the order they are listed. */
export const FORMATS = Object.keys({
  docx: 0,
  html: 0,
  json: 0,
  chartSvg: 0,
  chartPdf: 0,
} satisfies Record<ExportFormat, 0>) as ExportFormat[];

/** Names are taken however they are capitalized. */
const isSame = (known: string, written: string): boolean =>
  known.toLowerCase() === written.trim().toLowerCase();

function readPaper(written: string, io: Io): Paper {
  const paper = PAPERS.find((known) => isSame(known, written));
  if (paper) return paper;
  const message = io.t("commandLine.usage.paper", { paper: written.trim(), papers: PAPERS.join(", ") });
  throw new AppError("usage", { message });
}

function readFormats(written: string, io: Io): ExportFormat[] {
  return written.split(",").map((name) => {
    const format = FORMATS.find((known) => isSame(known, name));
    if (format) return format;
    const message = io.t("commandLine.usage.format", { format: name.trim(), formats: FORMATS.join(", ") });
    throw new AppError("usage", { message });
  });
}

/** Makes every file before the first is written, so that a failure writes none. */
export async function exportsOf(
  store: Store,
  workshopId: string,
  formats: readonly ExportFormat[],
  io: Io,
  paper: Paper = DEFAULT_PAPER,
): Promise<ExportedFile[]> {
  const records = readRecords(store.load(workshopId));
  const files: ExportedFile[] = [];
  for (const format of new Set(formats))
    files.push(
      await makeExport(format, workshopId, records, io.language, store.changedAt(workshopId), { paper }),
    );
  return files;
}

/** `export`: the blueprint of a workshop as files. */
export async function exportWorkshop(args: readonly string[], io: Io): Promise<ExitCode> {
  const { values } = readArguments(args, OPTIONS, [], io);
  const wanted = required(values.workshop, "--workshop", io);
  const out = required(values.out, "--out", io);
  const formats = values.format === undefined ? FORMATS : readFormats(values.format, io);
  const paper = readPaper(values.paper, io);
  const files = await withExistingStore(values.data, io, (store) =>
    exportsOf(store, knownWorkshop(store, wanted), formats, io, paper),
  );
  for (const file of writeFiles(out, files, io)) io.print(file);
  return EXIT.ok;
}

/** Makes the files that leave Charrette. Same records, same language, same bytes. */
import { chartContent } from "../../../shared/blueprint/chartDrawing/chartContent.ts";
import { drawSvg } from "../../../shared/blueprint/chartDrawing/drawSvg.ts";
import { layOut } from "../../../shared/blueprint/chartDrawing/layOut.ts";
import { measureText } from "../../../shared/blueprint/chartDrawing/measure.ts";
import { DEFAULT_PAPER, type Paper } from "../../../shared/blueprint/chartDrawing/paper.ts";
import { composeBlueprint } from "../../../shared/blueprint/outline.ts";
import type { Records } from "../../../shared/doc/records.ts";
import { type Language, translate } from "../../../shared/i18n/translator.ts";
import type { ExportedFile, ExportFormat } from "../../../shared/rpc/contract.ts";
import { fileStem } from "../../../shared/util/fileStem.ts";
import { drawDocx } from "./docx.ts";
import { drawHtml } from "./html.ts";
import { workshopJsonText } from "./json.ts";

const MEDIA_TYPES: Readonly<Record<ExportFormat, string>> = {
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  html: "text/html; charset=utf-8",
  json: "application/json",
  chartSvg: "image/svg+xml",
  chartPdf: "application/pdf",
};

/** Which chart is drawn, and on what. */
export interface ChartChoice {
  readonly paper?: Paper | undefined;
  /** Left out, the first activity that has a chart. */
  readonly activityId?: string | undefined;
}

/**
 * Makes one export of a workshop.
 * @param changedAt milliseconds since 1970 of the last edit: the only date that gets into a file.
 */
export async function makeExport(
  format: ExportFormat,
  workshopId: string,
  records: Records,
  language: Language,
  changedAt: number,
  choice: ChartChoice = {},
): Promise<ExportedFile> {
  const blueprint = () =>
    composeBlueprint(records, translate(language), language, { changedAt, generator: "Charrette" });
  const paper = choice.paper ?? DEFAULT_PAPER;
  const drawing = () =>
    layOut(chartContent(records, choice.activityId ?? "", translate(language), language), measureText, paper);
  const stem = fileStem(records.workshop.title);
  const file = (bytes: Uint8Array, name = `${stem}.${format}`): ExportedFile => ({
    name,
    mediaType: MEDIA_TYPES[format],
    bytes,
  });
  switch (format) {
    case "docx":
      return file(await drawDocx(blueprint()));
    case "html":
      return file(new TextEncoder().encode(drawHtml(blueprint())));
    case "json":
      return file(new TextEncoder().encode(workshopJsonText(workshopId, records)));
    case "chartSvg":
      return file(new TextEncoder().encode(drawSvg(drawing())), `${stem}-chart-${paper.toLowerCase()}.svg`);
    case "chartPdf": {
      // Loaded when it is wanted: what writes PDF is hundreds of files, and every start would wait for them.
      const { drawChartPdf } = await import("./chartPdf.ts");
      return file(await drawChartPdf(drawing(), changedAt), `${stem}-chart-${paper.toLowerCase()}.pdf`);
    }
    default:
      return format satisfies never;
  }
}

/** Makes the files that leave Charrette. Same records, same language, same bytes. */
import { composeBlueprint } from "../../../shared/blueprint/outline.ts";
import type { Records } from "../../../shared/doc/records.ts";
import { type Language, translate } from "../../../shared/i18n/translator.ts";
import type { ExportedFile, ExportFormat } from "../../../shared/rpc/contract.ts";
import { drawDocx } from "./docx.ts";
import { drawHtml } from "./html.ts";
import { workshopJsonText } from "./json.ts";

const MEDIA_TYPES: Readonly<Record<ExportFormat, string>> = {
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  html: "text/html; charset=utf-8",
  json: "application/json",
};

const NAME_LIMIT = 80;
/** Names that Windows keeps for devices, whatever the extension. */
const DEVICE = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])$/;

/** A title as a file name that every system takes: letters a to z, digits and hyphens. */
export function fileStem(title: string): string {
  const stem = title
    .normalize("NFKD")
    .toLowerCase()
    .replace(/\p{Mn}/gu, "")
    .replace(/œ/g, "oe")
    .replace(/æ/g, "ae")
    .replace(/['’]/g, "")
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, NAME_LIMIT)
    .replace(/^-+|-+$/g, "");
  if (stem === "") return "workshop";
  return DEVICE.test(stem) ? `workshop-${stem}` : stem;
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
): Promise<ExportedFile> {
  const blueprint = () =>
    composeBlueprint(records, translate(language), language, { changedAt, generator: "Charrette" });
  const file = (bytes: Uint8Array): ExportedFile => ({
    name: `${fileStem(records.workshop.title)}.${format}`,
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
    default:
      return format satisfies never;
  }
}

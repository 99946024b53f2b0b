import type { Translate } from "../../shared/i18n/translator.ts";

const KILOBYTE = 1000;

/** A file's size in the unit that people see in their file manager, never zero. */
export function fileSize(t: Translate, bytes: number): string {
  const kilobytes = Math.max(1, Math.round(bytes / KILOBYTE));
  return kilobytes < KILOBYTE
    ? t("exports.kilobytes", { size: kilobytes })
    : t("exports.megabytes", { size: Math.round(kilobytes / (KILOBYTE / 10)) / 10 });
}

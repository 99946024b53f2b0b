import type { Translate } from "../../shared/i18n/translator.ts";

/** Minutes as people say them: "45 min", "2 h", "2 h 30". */
export function lengthInWords(t: Translate, total: number): string {
  const [hours, minutes] = [Math.floor(total / 60), total % 60];
  if (hours === 0) return t("agenda.minutesOnly", { minutes });
  return minutes === 0 ? t("agenda.hoursOnly", { hours }) : t("agenda.hours", { hours, minutes });
}

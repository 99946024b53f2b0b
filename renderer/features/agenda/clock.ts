/** Lengths and moments as people read and type them. */
import type { Translate } from "../../../shared/i18n/translator.ts";

export function lengthInWords(t: Translate, total: number): string {
  const [hours, minutes] = [Math.floor(total / 60), total % 60];
  if (hours === 0) return t("agenda.minutesOnly", { minutes });
  return minutes === 0 ? t("agenda.hoursOnly", { hours }) : t("agenda.hours", { hours, minutes });
}

/** What a date and time field shows: local time, to the minute; "" for none (0). */
export function fieldOf(at: number): string {
  if (at === 0) return "";
  const local = new Date(at);
  const two = (part: number): string => String(part).padStart(2, "0");
  const day = `${local.getFullYear()}-${two(local.getMonth() + 1)}-${two(local.getDate())}`;
  return `${day}T${two(local.getHours())}:${two(local.getMinutes())}`;
}

/** The moment that such a field says; 0 for none, undefined while it is being typed. */
export function momentOf(field: string): number | undefined {
  if (field === "") return 0;
  const at = new Date(field).getTime();
  return at > 0 && at < FAR ? at : undefined;
}

/** A year typed digit by digit is no year yet. */
const FAR = Date.UTC(2200, 0);

/** Lengths and moments as people read and type them. */
import type { Translate } from "../../../shared/i18n/translator.ts";
import type { Method } from "../../../shared/methods/method.ts";
import { lengthInWords } from "../../doc/lengthInWords.ts";

/** By the sum of its steps: what the agenda will count. */
export function minutesOf({ steps }: Pick<Method, "steps">): number {
  return steps.reduce((sum, step) => sum + step.minutes, 0);
}

/** How long a method takes: by its steps, and what its source says where that is something else. */
export function lengthOf(t: Translate, method: Method): string {
  const steps = minutesOf(method);
  const [low, high] = method.headline ?? [steps, steps];
  const sum = lengthInWords(t, steps);
  if (steps >= low && steps <= high) return sum;
  const headline =
    low === high
      ? lengthInWords(t, low)
      : t("library.range", { low: lengthInWords(t, low), high: lengthInWords(t, high) });
  return t("library.headline", { headline, steps: sum });
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

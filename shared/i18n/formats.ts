import type { Language } from "./translator.ts";

/** Numbers, moments and names as each language writes them in Canada. */
export interface Formats {
  /** With two decimals at most. */
  readonly number: (value: number) => string;
  /** A share of one, in whole percent. */
  readonly percent: (share: number) => string;
  /** "Nov. 25, 2026", of milliseconds since 1970, like all that follow. */
  readonly day: (at: number) => string;
  /** "Wednesday, November 25": for days that are near. */
  readonly weekday: (at: number) => string;
  /** "14:05", "14 h 05": hours of the whole day, as timetables have them. */
  readonly time: (at: number) => string;
  /** The day and the time. */
  readonly moment: (at: number) => string;
  /** "Ana, Bo and Chloé" */
  readonly names: (names: readonly string[]) => string;
}

function formatsIn(locale: string): Formats {
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
  const percent = new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 0 });
  const day = new Intl.DateTimeFormat(locale, { dateStyle: "medium" });
  const weekday = new Intl.DateTimeFormat(locale, { weekday: "long", day: "numeric", month: "long" });
  const time = new Intl.DateTimeFormat(locale, { hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
  const moment = new Intl.DateTimeFormat(locale, {
    dateStyle: "medium",
    timeStyle: "short",
    hourCycle: "h23",
  });
  const names = new Intl.ListFormat(locale, { type: "conjunction" });
  return {
    number: (value) => number.format(value),
    percent: (share) => percent.format(share),
    day: (at) => day.format(at),
    weekday: (at) => weekday.format(at),
    time: (at) => time.format(at),
    moment: (at) => moment.format(at),
    names: (all) => names.format(all),
  };
}

const FORMATS: Readonly<Record<Language, Formats>> = { en: formatsIn("en-CA"), fr: formatsIn("fr-CA") };

export function formatsOf(language: Language): Formats {
  return FORMATS[language];
}
